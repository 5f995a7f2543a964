/**
 * The kernel stack of the running thread, as compiled code sees it: grows down, 16-aligned between calls.
 * The loader sets the pointer of each worker's instance to the thread's own stack (it is exported as
 * `__stack_pointer`, as in images compiled from C), so this is the one variable that threads do not share.
 */
export let stackPointer: usize = 0;

/**
 * Takes bytes off the stack. Give them back with `leaveStack` before the function returns.
 * @param size bytes
 * @returns address of the lowest byte, 16-aligned
 */
export function enterStack(size: usize): usize {
  stackPointer = (stackPointer - size) & ~15;
  return stackPointer;
}

/**
 * Gives the stack back as it was.
 * @param pointer the stack pointer before `enterStack`
 */
export function leaveStack(pointer: usize): void {
  stackPointer = pointer;
}

/**
 * Storage in the stack frame of the function that contains the call, one place per call in the source, as a
 * local variable of C has. The compiler replaces the call by that address; `size` must be a constant.
 */
// @ts-ignore: decorator
@external("ntwasm", "frameSlot")
export declare function frameSlot(size: usize): usize;
