/** A driver that has been loaded. */
export class Driver {
  /** Service name. */
  readonly name: string;
  readonly #unload: () => Promise<boolean>;

  constructor(name: string, unload: () => Promise<boolean>) {
    this.name = name;
    this.#unload = unload;
  }

  /**
   * Runs DriverUnload.
   * @returns false when the driver has no unload routine: it stays loaded, as on Windows
   * @throws MachineStopped when it ends in a bug check or waits for ever
   */
  unload(): Promise<boolean> {
    return this.#unload();
  }
}
