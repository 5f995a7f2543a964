/**
 * The file of a machine's registry: read at boot, written at ZwFlushKey, a while after a change, and at the end. It is
 * written beside itself, to the disk, and then takes the old one's place in one step: whoever is killed at any moment
 * leaves the old file or the new one. Host only.
 */
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeHive, encodeHive, HiveError } from '../cm/hivefile.js';
import { RegistryFileError } from '../cm/regfile.js';
import { copyHives, restoreHives } from '../cm/restore.js';
import { atomicLoad } from '../hal/atomics.js';
import { withMemory, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { hostErrorText } from './hosterror.js';

/** Milliseconds between two looks for changes. */
const LOOK = 2000;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** @returns whether a process of this host is alive. */
function isAlive(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export class Hive {
  readonly #memory: WebAssembly.Memory;
  readonly #file: string;
  readonly #timer: NodeJS.Timeout;
  /** The write that is under way, after all before it. */
  #last: Promise<void> = Promise.resolve();
  /** CmChanges of what the file holds; undefined: it is to be written in any case. */
  #written: number | undefined;

  private constructor(memory: WebAssembly.Memory, file: string, onError: (message: string) => void) {
    this.#memory = memory;
    this.#file = file;
    this.#timer = setInterval(() => void this.flush().catch((error) => onError(hostErrorText(error))), LOOK);
    this.#timer.unref();
  }

  /**
   * Puts the file's keys in the place of the defaults, if there is a file.
   * @param onError told when a write in the background fails
   * @throws RegistryFileError for a file that is none of ours, or damaged: it is left as it is
   */
  static async open(memory: WebAssembly.Memory, file: string, onError: (message: string) => void): Promise<Hive> {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await readFile(file);
    } catch (error) {
      if (!isMissing(error)) throw new RegistryFileError(file, 0, hostErrorText(error));
    }
    const hive = new Hive(memory, file, onError);
    try {
      if (bytes !== undefined) hive.#load(bytes);
      await hive.#removeLeftovers();
      withMemory(memory, () => writeI32(MACHINE.CmHive, 1));
      return hive;
    } catch (error) {
      clearInterval(hive.#timer);
      throw error instanceof HiveError ? new RegistryFileError(file, 0, error.message) : error;
    }
  }

  #load(bytes: Uint8Array): void {
    const roots = decodeHive(bytes);
    withMemory(this.#memory, () => {
      restoreHives(roots);
      this.#written = atomicLoad(MACHINE.CmChanges);
    });
  }

  /** What somebody who was killed has not finished. */
  async #removeLeftovers(): Promise<void> {
    const name = basename(this.#file);
    const folder = dirname(this.#file);
    const files = await readdir(folder).catch(() => []);
    for (const file of files) {
      const writer = file.startsWith(`${name}.`) ? /\.(\d+)\.tmp$/.exec(file)?.[1] : undefined;
      if (writer !== undefined && !isAlive(Number(writer))) await rm(join(folder, file), { force: true });
    }
  }

  /** Writes the file, unless nothing has changed. @throws RegistryFileError when it cannot be written */
  flush(): Promise<void> {
    this.#last = this.#last.catch(() => {}).then(() => this.#write());
    return this.#last;
  }

  async #write(): Promise<void> {
    const changes = withMemory(this.#memory, () => atomicLoad(MACHINE.CmChanges));
    if (changes === this.#written) return;
    const bytes = withMemory(this.#memory, () => encodeHive(copyHives()));
    try {
      await replaceFile(this.#file, bytes);
    } catch (error) {
      throw new RegistryFileError(this.#file, 0, hostErrorText(error));
    }
    this.#written = changes;
  }

  /** Stops looking for changes. @param save whether what has changed is written */
  async close(save: boolean): Promise<void> {
    clearInterval(this.#timer);
    await this.#last.catch(() => {});
    if (save) await this.flush();
  }
}

/** Puts a new file in the place of an old one in one step, and both the file and its name on the disk. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  await syncFolder(dirname(file));
}

/** Not every host can: Windows keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
