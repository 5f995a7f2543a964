/**
 * Where kernel objects of a driver live. The kernel keeps pointers to events, locks and the like, so they are
 * not garbage-collected objects but plain storage of their type, reached through an unmanaged class.
 */
import { frameSlot } from "ntwasm/stack";
export { addressOf } from "ntwasm/address";
export { frameSlot as stackBytes } from "ntwasm/stack";

/**
 * A zeroed variable of type `T` in the image's data, one per call in the source: `const Done = staticOf<KEVENT>();`
 * at the top of a file is a global object that all threads see.
 */
// @ts-ignore: decorator
@inline
export function staticOf<T>(): T {
  return changetype<T>(memory.data(offsetof<T>(), 8));
}

/**
 * A variable of type `T` on the kernel stack of the calling thread, one per call in the source. As a local
 * variable in C it holds whatever was there before, and is gone when the function returns.
 */
// @ts-ignore: decorator
@inline
export function stackOf<T>(): T {
  return changetype<T>(frameSlot(offsetof<T>()));
}

/**
 * The structure around a field.
 * @param field address of the field
 * @param offset its offset: `offsetof<T>("Field")`
 */
// @ts-ignore: decorator
@inline
export function CONTAINING_RECORD<T>(field: usize, offset: usize): T {
  return changetype<T>(field - offset);
}

/**
 * The pointer by which the kernel calls a function: `PsCreateSystemThread(…, fnptr(Worker), 0)`. The kernel does
 * not check the function's signature, so declare what the routine's type in the documentation says.
 */
// @ts-ignore: decorator
@inline
export function fnptr<T>(routine: T): usize {
  if (!isFunction<T>()) ERROR("fnptr takes a function");
  return load<u32>(changetype<usize>(routine));
}

/** The address that an unmanaged object stands for; 0 for null. */
// @ts-ignore: decorator
@inline
export function pointer<T>(object: T): usize {
  return changetype<usize>(object);
}
