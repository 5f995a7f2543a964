/**
 * Address of a top-level variable, for routines that take a pointer: `InterlockedIncrement(addressOf(counter))`.
 * The variable's word is 4 bytes, 8 for 64-bit types. The compiler replaces the call by that address.
 */
export function addressOf<T>(variable: T): usize {
  return 0;
}
