/**
 * The folders of the host that are a machine's drives: told to every worker when it starts, and nowhere in the
 * machine's memory. `\Device\HarddiskVolumeN` is the Nth, whatever its letter.
 */

/** A drive of a machine. */
export interface Drive {
  /** `C` and so on, in upper case. */
  readonly letter: string;
  /** Its folder: a real path, with no link on the way. */
  readonly root: string;
}

let drives: readonly Drive[] = [];

/** Sets the drives of this worker's machine, once. */
export function bindDrives(given: readonly Drive[]): void {
  drives = given;
}

/** @returns the drive of volume `number`, from 1 on. */
export function driveOf(number: number): Drive | undefined {
  return drives[number - 1];
}
