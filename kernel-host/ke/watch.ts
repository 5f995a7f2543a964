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

/**
 * What requests go through, told by the I/O manager. The IRP has a header of ours, or the watcher does nothing; it may
 * end the machine.
 */
export interface RequestWatch {
  /** A dispatch routine is about to be called; the request is at its location. @returns what `sent` is to be given */
  sending(irp: number, routine: number): number;
  /** The dispatch routine has returned. */
  sent(token: number, status: number): void;
  /** IoCompleteRequest leaves a location. @param control its Control, before it is cleared */
  leaving(irp: number, location: number, control: number): void;
  /** A completion routine is about to be called: should it keep the request, it is to blame. */
  keeping(irp: number, routine: number): void;
  /** It has let the request go on up. @param control Control of the location that it belongs to */
  passed(irp: number, routine: number, control: number): void;
  /** The request's memory goes. @param state what the watcher has kept of it */
  forget(state: number): void;
}

let watch: Watch | undefined;
let requestWatch: RequestWatch | undefined;

/** Sets who watches in this worker. */
export function setWatch(watcher: Watch): void {
  watch = watcher;
}

/** Sets who watches requests in this worker. */
export function setRequestWatch(watcher: RequestWatch): void {
  requestWatch = watcher;
}

/** @returns who watches requests; undefined when nobody does. */
export function watchingRequests(): RequestWatch | undefined {
  return requestWatch;
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
