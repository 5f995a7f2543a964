/** How a machine tells its owner, in the middle of a call, that the call cannot be done. */

/** Why a machine stopped by itself. */
export type StopReason = 'bugcheck' | 'deadlock' | 'fault' | 'disposed';

/** The machine stopped before what was asked for was done. Its events say why. */
export class MachineStopped extends Error {
  override readonly name = 'MachineStopped';
  readonly reason: StopReason;
  constructor(reason: StopReason) {
    super(`the machine has stopped: ${reason}`);
    this.reason = reason;
  }
}

/** DriverEntry returned a failure status; the driver has been taken out again. */
export class DriverEntryFailed extends Error {
  override readonly name = 'DriverEntryFailed';
  /** NTSTATUS, unsigned. */
  readonly status: number;
  constructor(driver: string, status: number) {
    super(`${driver}: DriverEntry failed with status 0x${(status >>> 0).toString(16).padStart(8, '0')}`);
    this.status = status >>> 0;
  }
}
