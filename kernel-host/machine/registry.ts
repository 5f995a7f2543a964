/**
 * The registry of a machine, for programs and tests on the host: keys by path, values as JavaScript has them. Paths begin
 * with a root as user mode writes it (`HKEY_LOCAL_MACHINE`, `HKLM` …) or with `\Registry`. Host only.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { decodeData, encodeData, REGISTRY_TYPES, type RegistryData, type RegistryTypeName } from '../cm/data.js';
import { answerFlush } from '../cm/flush.js';
import { eachKey, hasKeyFlag, keyName, removeTree, touchKey } from '../cm/key.js';
import { KEY, KeyFlag } from '../cm/layout.js';
import { withRegistry } from '../cm/lock.js';
import { keyAt } from '../cm/path.js';
import { decodeRegFile, parseRegFile, RegistryFileError } from '../cm/regfile.js';
import { encodeRegFile, printRegFile } from '../cm/regprint.js';
import { applyEdits, madeKey, putValue } from '../cm/restore.js';
import { kernelPath } from '../cm/roots.js';
import { copyKey, copyValue, copyValues, type ValueCopy } from '../cm/snapshot.js';
import { findValue, removeValue } from '../cm/value.js';
import { Change, changeRegistry } from '../cm/watch.js';
import { atomicLoad } from '../hal/atomics.js';
import { readI32, withMemory } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import type { StopReason } from './errors.js';
import { Hive } from './hive.js';
import { hostErrorText } from './hosterror.js';

const STATUS_REGISTRY_IO_FAILED = 0xc000014d | 0;
const ALL = ['\\Registry\\Machine', '\\Registry\\User'];

/** A value as the registry has it. */
export interface RegistryValue {
  /** '' for a key's own. */
  readonly name: string;
  /** REG_ number, and its name where it has one. */
  readonly type: number;
  readonly typeName: RegistryTypeName | undefined;
  /** What it holds, as its type says. */
  readonly data: RegistryData;
  readonly bytes: Uint8Array;
}

function valueOf(copy: ValueCopy): RegistryValue {
  const names = Object.keys(REGISTRY_TYPES) as RegistryTypeName[];
  const typeName = names.find((name) => REGISTRY_TYPES[name] === copy.type);
  return { ...copy, typeName, data: decodeData(copy) };
}

function pathOf(path: string): string {
  const kernel = kernelPath(path);
  if (kernel === undefined) throw new RangeError(`'${path}' begins with no root of the registry, such as HKLM`);
  return kernel;
}

export class Registry {
  readonly #memory: WebAssembly.Memory;
  #hive: Hive | undefined;
  #flushing = 0;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
  }

  /**
   * Reads the hive and the files that a machine is booted with.
   * @param onError told when the hive cannot be written in the background
   * @throws RegistryFileError
   */
  async start(
    { hive, registry = [] }: { readonly hive?: string; readonly registry?: readonly string[] },
    onError: (message: string) => void,
  ): Promise<void> {
    if (hive !== undefined) this.#hive = await Hive.open(this.#memory, hive, onError);
    try {
      for (const file of registry) await this.importFile(file);
    } catch (error) {
      await this.#hive?.close(false);
      throw error;
    }
  }

  /** @returns the value; undefined when there is none, or no such key. @param name '' for the key's own */
  value(path: string, name: string): RegistryValue | undefined {
    const kernel = pathOf(path);
    return this.#look(() => {
      const key = keyAt(kernel);
      const value = key === 0 ? 0 : findValue(key, name);
      return value === 0 ? undefined : valueOf(copyValue(value));
    });
  }

  /** @returns what a value holds: text, texts, a number, bytes; undefined when there is none */
  get(path: string, name: string): RegistryData | undefined {
    return this.value(path, name)?.data;
  }

  /**
   * Gives a key a value; keys that are missing are made.
   * @param type what fits the data when absent: text `sz`, a number `dword`, a bigint `qword`, bytes `binary`, texts `multi_sz`
   * @throws RangeError, TypeError for data that the type cannot have
   */
  set(path: string, name: string, data: RegistryData, type?: RegistryTypeName | number): void {
    const kernel = pathOf(path);
    const number = typeof type === 'string' ? REGISTRY_TYPES[type] : type;
    const encoded = encodeData(data, number);
    withMemory(this.#memory, () =>
      changeRegistry((tell) => {
        const key = madeKey(kernel, tell);
        putValue(key, name, encoded.type, encoded.bytes);
        touchKey(key);
        tell(key, Change.LastSet);
      }),
    );
  }

  /** Makes a key and those above it that are missing. @param volatile it is in no hive */
  create(path: string, { volatile = false }: { readonly volatile?: boolean } = {}): void {
    const kernel = pathOf(path);
    withMemory(this.#memory, () => changeRegistry((tell) => madeKey(kernel, tell, volatile ? KeyFlag.Volatile : 0)));
  }

  /** @returns whether there is such a key. */
  has(path: string): boolean {
    const kernel = pathOf(path);
    return this.#look(() => keyAt(kernel) !== 0);
  }

  /** @returns names of a key's subkeys, in order; none for a key that there is not. */
  keys(path: string): string[] {
    const kernel = pathOf(path);
    return this.#look(() => {
      const names: string[] = [];
      const key = keyAt(kernel);
      if (key !== 0) eachKey(key, (subkey) => names.push(keyName(subkey)));
      return names;
    });
  }

  /** @returns a key's values, the oldest first; none for a key that there is not. */
  values(path: string): RegistryValue[] {
    const kernel = pathOf(path);
    return this.#look(() => {
      const key = keyAt(kernel);
      return key === 0 ? [] : copyValues(key).map(valueOf);
    });
  }

  /** Deletes a key with all below it, or one value of it. @returns whether it was there @throws RangeError for the root of a hive */
  delete(path: string, name?: string): boolean {
    const kernel = pathOf(path);
    return withMemory(this.#memory, () =>
      changeRegistry((tell) => {
        const key = keyAt(kernel, name === undefined);
        if (key === 0) return false;
        if (name !== undefined) {
          const value = findValue(key, name);
          if (value === 0) return false;
          removeValue(key, value);
          touchKey(key);
          tell(key, Change.LastSet);
          return true;
        }
        if (hasKeyFlag(key, KeyFlag.Fixed)) throw new RangeError(`${path} is the root of a hive`);
        tell(readI32(key + KEY.Parent), Change.Name);
        tell(key, Change.Name, 'deleted');
        removeTree(key);
        return true;
      }),
    );
  }

  /** Does what the text of a `.reg` file asks for. @param file name for messages @throws RegistryFileError */
  import(text: string, file = 'registry'): void {
    const edits = parseRegFile(text, file);
    withMemory(this.#memory, () => applyEdits(edits, file));
  }

  /** Does what a `.reg` file asks for: all of it, or nothing when it throws. @throws RegistryFileError */
  async importFile(file: string): Promise<void> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      throw new RegistryFileError(file, 0, hostErrorText(error));
    }
    this.import(decodeRegFile(bytes, file), file);
  }

  /** @returns keys with all below them as the text of a `.reg` file; the whole registry when no path is given */
  export(...paths: readonly string[]): string {
    const wanted = (paths.length === 0 ? ALL : paths).map(pathOf);
    return this.#look(() =>
      printRegFile(
        wanted.flatMap((path) => {
          const key = keyAt(path);
          return key === 0 ? [] : [[path, copyKey(key, true)] as const];
        }),
      ),
    );
  }

  /** Writes that to a file, as regedit does: in UTF-16. @throws RegistryFileError */
  async exportFile(file: string, ...paths: readonly string[]): Promise<void> {
    try {
      await writeFile(file, encodeRegFile(this.export(...paths)));
    } catch (error) {
      throw new RegistryFileError(file, 0, hostErrorText(error));
    }
  }

  /** Writes the hive's file; nothing for a machine without one. @throws RegistryFileError */
  async flush(): Promise<void> {
    await this.#hive?.flush();
  }

  /** Whether a thread waits in ZwFlushKey. */
  get busy(): boolean {
    return this.#flushing > 0;
  }

  /** Answers a thread that waits in ZwFlushKey. */
  async serveFlush(block: number): Promise<void> {
    this.#flushing++;
    const status = await this.flush().then(
      () => 0,
      () => STATUS_REGISTRY_IO_FAILED,
    );
    this.#flushing--;
    withMemory(this.#memory, () => answerFlush(block, status));
  }

  /**
   * The machine has been switched off, and no worker is left. After a bug check, or a fault, what has changed since the
   * last write is lost, as on Windows.
   * @throws RegistryFileError when the hive cannot be written
   */
  async end(reason: StopReason | undefined): Promise<void> {
    const orderly = reason !== 'bugcheck' && reason !== 'fault';
    // A worker that had to be killed may have been at it.
    const whole = withMemory(this.#memory, () => atomicLoad(MACHINE.CmLock)) === 0;
    const hive = this.#hive;
    this.#hive = undefined;
    await hive?.close(orderly && whole);
  }

  #look<T>(look: () => T): T {
    return withMemory(this.#memory, () => withRegistry(look));
  }
}
