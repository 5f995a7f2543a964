/**
 * Who watches what the kernel does with a driver: the verifier, when its rules are on, or nobody. The kernel tells of
 * what cannot be seen from outside it: that it calls a routine of the driver, and that it holds a lock of the driver's
 * for it. All else the verifier sees at the driver's own calls.
 */

/** What a driver's routine is to the kernel that calls it. */
export type RoutineKind =
  | 'dispatch routine'
  | 'completion routine'
  | 'DPC'
  | 'interrupt service routine'
  | 'work item'
  | 'notify routine';

export interface Watch {
  /** A routine is about to be called. @returns what `returned` is to be given, above 0 */
  entering(kind: RoutineKind, routine: number): number;
  /** It has returned. */
  returned(kind: RoutineKind, routine: number, token: number): void;
  /** The kernel has taken a KSPIN_LOCK that the driver's routine finds held. */
  lockTaken(lock: number): void;
  /** The kernel has released it. */
  lockReleased(lock: number): void;
  /** A thread's routine has returned, or the thread is terminated. @param frame a stack line for its routine */
  threadEnds(thread: number, frame: string): void;
}

let watch: Watch | undefined;

/** Sets who watches in this worker. */
export function setWatch(watcher: Watch): void {
  watch = watcher;
}

/** @returns who watches; undefined when nobody does. */
export function watching(): Watch | undefined {
  return watch;
}

/** Tells that a routine is about to be called. @returns for `returned`; 0 when nobody watches */
export function entering(kind: RoutineKind, routine: number): number {
  return watch === undefined ? 0 : watch.entering(kind, routine);
}

/** Tells that it has returned. @param token what `entering` returned */
export function returned(kind: RoutineKind, routine: number, token: number): void {
  if (token !== 0) watch?.returned(kind, routine, token);
}
