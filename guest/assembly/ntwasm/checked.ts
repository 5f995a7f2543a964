/**
 * The slow half of the access checks of checked builds: the compiler emits a quick test of the validity map
 * inline and calls these when it fails. One map byte says of 8 bytes of memory how many of them, from the
 * first on, are valid; values above 8 are poison.
 */

/** Where the validity map lies: the same number as in the kernel's memory map. */
const VALIDITY_BASE: usize = 0x10800000;
const ALL_VALID: u32 = 8;

// @ts-ignore: decorator
@external("env", "NtwAccessFault")
declare function accessFault(address: usize, size: usize, isWrite: i32): void;

// @ts-ignore: decorator
@external("env", "NtwMisaligned")
declare function misaligned(address: usize, size: usize): void;

/** Reports the access unless all of its bytes are valid. */
export function checkAccess(address: usize, size: usize, isWrite: i32): void {
  if (!isValid(address, size)) accessFault(address, size, isWrite);
}

/** The same for an atomic access, which must also be aligned to its size. */
export function checkAtomic(address: usize, size: usize, isWrite: i32): void {
  if (address & (size - 1)) misaligned(address, size);
  if (!isValid(address, size)) accessFault(address, size, isWrite);
}

function isValid(address: usize, size: usize): bool {
  if (size == 0) return true;
  const last = address + size - 1;
  if (last < address || <isize>last < 0) return false;
  const end = VALIDITY_BASE + (last >> 3);
  const tail = <u32>load<u8>(end);
  if (tail > ALL_VALID || tail <= <u32>(last & 7)) return false;
  let at = VALIDITY_BASE + (address >> 3);
  while (at + 8 <= end) {
    if (load<u64>(at) != 0x0808080808080808) return false;
    at += 8;
  }
  while (at < end) {
    if (load<u8>(at) != ALL_VALID) return false;
    at++;
  }
  return true;
}
