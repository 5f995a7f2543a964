/** Whether and why a machine has stopped, for those who wait for something that may then never come. */
import { MachineStop } from '../ke/exception.js';
import { MachineStopped, type StopReason } from './errors.js';

export class Stop {
  /** Settles when the machine has stopped. */
  readonly happened: Promise<StopReason>;
  #resolve: (reason: StopReason) => void = () => {};
  #reason: StopReason | undefined;

  constructor() {
    this.happened = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Why it has stopped; undefined while it runs. */
  get reason(): StopReason | undefined {
    return this.#reason;
  }

  /** Says that it has stopped. The first reason counts. */
  finish(reason: StopReason): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#resolve(reason);
  }

  /** @throws MachineStopped when it has stopped */
  requireRunning(): void {
    if (this.#reason !== undefined) throw new MachineStopped(this.#reason);
  }

  /** @returns what the promise gives, unless the machine stops before. @throws MachineStopped */
  async unless<T>(promise: Promise<T>): Promise<T> {
    const stopped = this.happened.then((reason): never => {
      throw new MachineStopped(reason);
    });
    return Promise.race([promise, stopped]);
  }
}

/**
 * Looks into a machine whose memory a driver may have overwritten: where the kernel's own routines stop at that, here
 * on the host, there is nothing to stop but the look. The workers stop the machine.
 */
export function unlessCorrupted(look: () => void): void {
  try {
    look();
  } catch (error) {
    if (!(error instanceof MachineStop)) throw error;
  }
}
