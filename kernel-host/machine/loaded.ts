/** A driver of a machine, loaded or not. */
export class Driver {
  /** Service name. */
  readonly name: string;
  readonly #load: () => Promise<() => Promise<boolean>>;
  #starting: Promise<void> | undefined;
  /** Runs DriverUnload of the driver as it is loaded now. */
  #unload: (() => Promise<boolean>) | undefined;

  /** @param load runs DriverEntry. @returns what runs DriverUnload */
  constructor(name: string, load: () => Promise<() => Promise<boolean>>) {
    this.name = name;
    this.#load = load;
  }

  /** Whether its DriverEntry has returned, and it has not been unloaded. */
  get isLoaded(): boolean {
    return this.#unload !== undefined;
  }

  /** Whether its DriverEntry runs. */
  get isStarting(): boolean {
    return this.#starting !== undefined;
  }

  /**
   * Loads the driver, unless it is loaded.
   * @throws DriverEntryFailed, MachineStopped
   */
  async start(): Promise<void> {
    if (this.isLoaded) return;
    this.#starting ??= this.#begin();
    await this.#starting;
  }

  async #begin(): Promise<void> {
    try {
      this.#unload = await this.#load();
    } finally {
      this.#starting = undefined;
    }
  }

  /**
   * Runs DriverUnload, unless a program has had it unloaded.
   * @returns false when the driver has no unload routine: it stays loaded, as on Windows
   * @throws MachineStopped when it ends in a bug check or waits for ever
   */
  async unload(): Promise<boolean> {
    if (this.#unload === undefined) return true;
    const done = await this.#unload();
    if (done) this.#unload = undefined;
    return done;
  }
}
