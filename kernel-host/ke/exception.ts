/**
 * The ways control leaves guest code other than by returning. All are thrown through wasm frames, which
 * no guest code can catch: `__except` catches only what `raiseStatus` raises.
 */

/** Thrown by PsTerminateSystemThread: unwinds the guest's frames to the bottom of the thread. */
export class ThreadExit {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/** A program's thread ends itself: what is to be done at its end still is. */
export class OrderlyExit extends ThreadExit {}

/** Thrown where a program does what ends it, instead of a bug check: its process ends, the machine goes on. */
export class ProgramFault {
  /** NTSTATUS of the exception. */
  readonly status: number;
  readonly detail: string;
  readonly stack: string;
  constructor(status: number, detail: string, stack: string) {
    this.status = status;
    this.detail = detail;
    this.stack = stack;
  }
}

/** Thrown on every worker when the machine stops (bug check, end of the run): ends the thread where it stands. */
export class MachineStop {}
