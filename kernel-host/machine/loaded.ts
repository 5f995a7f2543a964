/** A driver of a machine, loaded or not. */
export class Driver {
  /** Service name. */
  readonly name: string;
  readonly #load: () => Promise<() => Promise<boolean>>;
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

  /**
   * Loads the driver, unless it is loaded.
   * @throws DriverEntryFailed, MachineStopped
   */
  async start(): Promise<void> {
    this.#unload ??= await this.#load();
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
