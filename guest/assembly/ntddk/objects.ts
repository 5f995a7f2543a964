/** References to kernel objects, under the names that C has as macros. */

// @ts-ignore: decorator
@external("env", "ObfReferenceObject")
declare function reference(object: usize): i32;

// @ts-ignore: decorator
@external("env", "ObfDereferenceObject")
declare function dereference(object: usize): i32;

/**
 * Takes a reference: the object stays as long as it is held.
 * @returns the references it has now
 */
// @ts-ignore: decorator
@inline
export function ObReferenceObject(object: usize): i32 {
  return reference(object);
}

/**
 * Gives a reference back; with the last one the object goes.
 * @returns the references left
 */
// @ts-ignore: decorator
@inline
export function ObDereferenceObject(object: usize): i32 {
  return dereference(object);
}
