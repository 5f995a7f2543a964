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

/** Thrown on every worker when the machine stops (bug check, end of the run): ends the thread where it stands. */
export class MachineStop {}
