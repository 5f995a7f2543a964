/** Which of the host's threads a worker is: Node says no more than a number of its own. */
import { readlinkSync } from 'node:fs';

/** @returns the number by which the host's tools know the calling thread; 0 where it cannot be read. Linux only. */
export function hostThread(): number {
  if (process.platform !== 'linux') return 0;
  try {
    // PID/task/TID
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1)) || 0;
  } catch {
    return 0;
  }
}
