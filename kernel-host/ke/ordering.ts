/**
 * Tells the race detector how the kernel orders the driver's code: what was done before an object was released is
 * known to whoever acquires it afterwards. The detector (vf/race) sets itself here, in every worker, when the machine
 * has one; otherwise each of these is a test of a variable.
 *
 * Released before the object changes, acquired after that has been seen, so no order is missed. No lock is held.
 */

/** Who is told. All objects are addresses in kernel space; what lies elsewhere is nobody's to share. */
export interface OrderObserver {
  released(object: number): void;
  acquired(object: number): void;
  /** The worker runs a thread from now on, whose creator has released it. */
  threadBegins(thread: number): void;
  /** It is about to end. */
  threadEnds(thread: number): void;
  /** It has ended, and nobody is told of it any more. */
  threadGone(): void;
  /** A DPC begins on a processor: its accesses are not those of the thread that lends its stack. @returns for dpcEnds */
  dpcBegins(dpc: number, number: number, targeted: boolean): number;
  dpcEnds(dpc: number, number: number, outer: number): void;
  /** The caller has waited for the DPCs of processors 0 to count - 1. */
  dpcsFlushed(count: number): void;
  /** A range has become somebody else's: earlier accesses to it mean nothing. */
  reused(address: number, bytes: number): void;
}

let observer: OrderObserver | undefined;

/** Sets who is told; before any code of a driver runs. */
export function observeOrder(detector: OrderObserver): void {
  observer = detector;
}

/** What the caller has done is for whoever acquires the object. */
export function orderReleased(object: number): void {
  observer?.released(object);
}

/** The caller may rely on what was done before the object was released. */
export function orderAcquired(object: number): void {
  observer?.acquired(object);
}

/** @see OrderObserver.threadBegins */
export function threadBegins(thread: number): void {
  observer?.threadBegins(thread);
}

/** @see OrderObserver.threadEnds */
export function threadEnds(thread: number): void {
  observer?.threadEnds(thread);
}

/** @see OrderObserver.threadGone */
export function threadGone(): void {
  observer?.threadGone();
}

/** @see OrderObserver.dpcBegins */
export function dpcBegins(dpc: number, number: number, targeted: boolean): number {
  return observer === undefined ? 0 : observer.dpcBegins(dpc, number, targeted);
}

/** @see OrderObserver.dpcEnds */
export function dpcEnds(dpc: number, number: number, outer: number): void {
  observer?.dpcEnds(dpc, number, outer);
}

/** @see OrderObserver.dpcsFlushed */
export function dpcsFlushed(count: number): void {
  observer?.dpcsFlushed(count);
}

/** @see OrderObserver.reused */
export function reused(address: number, bytes: number): void {
  observer?.reused(address, bytes);
}
