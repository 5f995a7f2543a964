/** What layers above ps do at certain points of a thread's life. Set when their modules are loaded, in each worker. */

/** All may run driver code, at PASSIVE_LEVEL, in the thread in question. */
export interface ThreadHooks {
  /** DriverEntry or DriverUnload is about to be called, in a thread of the loader's. */
  loaderStarting(routine: number, context: number): void;
  /** DriverEntry or DriverUnload has returned, in a thread of the loader's. */
  loaderReturned(routine: number, context: number, status: number): void;
  /** The thread is about to end; it still can do everything that threads can. */
  exiting(thread: number): void;
  /** A process ends: its handles are still open. */
  processEnding(process: number): void;
}

const none = (): void => {};
const hooks: ThreadHooks = { loaderStarting: none, loaderReturned: none, exiting: none, processEnding: none };

/** Sets hooks. */
export function setThreadHooks(some: Partial<ThreadHooks>): void {
  Object.assign(hooks, some);
}

export function threadHooks(): ThreadHooks {
  return hooks;
}
