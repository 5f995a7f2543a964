/**
 * System services. `NtXxx` works for whoever called: the thread's PreviousMode says whether user mode did, and then
 * pointers are probed and handles' rights checked. `ZwXxx` is the same for kernel callers: PreviousMode is KernelMode
 * as long as it runs, also for drivers that it calls.
 *
 * A service checks what it will write before it changes anything; a bad pointer ends it with its status.
 */
import { writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { type Attributes, withAttributes } from '../ob/attributes.js';
import { type OpenedByName, openByName } from '../ob/open.js';
import { KernelMode, previousMode, probeWrite, ServiceFault } from '../ob/probe.js';
import { type TypeName, typeObject } from '../ob/types.js';
import { pokeU32 } from '../rtl/access.js';

type Service<A extends (number | bigint)[]> = (...args: A) => number;

/** Runs a service's body in the caller's mode. @returns its status, or that of a bad pointer */
export function serve(body: (mode: number) => number): number {
  try {
    return body(previousMode());
  } catch (error) {
    if (error instanceof ServiceFault) return error.status;
    throw error;
  }
}

/** @returns the Zw form of a service: PreviousMode is KernelMode while it runs. */
export function fromKernel<A extends (number | bigint)[]>(service: Service<A>): Service<A> {
  return (...args) => {
    const mode = previousMode();
    if (mode === KernelMode) return service(...args);
    const word = currentThread() + KTHREAD.PreviousMode;
    writeI32(word, KernelMode);
    try {
      return service(...args);
    } finally {
      writeI32(word, mode);
    }
  };
}

/**
 * The body of services that make a handle from attributes.
 * @param handle where it goes
 * @param open makes it
 */
export function serveHandle(
  handle: number,
  attributes: number,
  open: (attributes: Attributes, mode: number) => OpenedByName,
): number {
  return serve((mode) => {
    probeWrite(mode, handle, 4);
    const opened = withAttributes(attributes, mode, (captured) => open(captured, mode));
    if (opened.status >= 0) pokeU32(handle, opened.handle);
    return opened.status;
  });
}

/** @returns the service that opens objects of a type by name. */
export function opener(type: TypeName): (handle: number, access: number, attributes: number) => number {
  return (handle, access, attributes) =>
    serveHandle(handle, attributes, (captured, mode) =>
      openByName({ attributes: captured, access, mode }, typeObject(type)),
    );
}
