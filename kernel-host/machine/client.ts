/**
 * A user-mode program written in TypeScript: Win32's calls as async functions. Each runs in a thread of the
 * program's own process, so any number may be under way at once, on different processors.
 *
 *     const program = machine.process('client');
 *     const device = await program.createFile('\\\\.\\Echo');
 *     const answer = await program.deviceIoControl(device, IOCTL_ECHO, new Uint8Array([1, 2, 3]), 16);
 *     await program.exit(0);
 */
import type { Win32Exports } from '../abi/gen/win32.js';
import { ERROR_CONSTANTS } from '../abi/win32/errors.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { freePages } from '../mm/pages.js';
import { CALL_BLOCK, callBlock } from '../um/hostcall.js';
import type { ScriptProcess } from './scripts.js';

const INVALID_HANDLE_VALUE = 0xffff_ffff;
const OPEN_EXISTING = 3;
const GENERIC_READ_WRITE = 0xc000_0000;
const FILE_SHARE_READ_WRITE = 3;
const INFINITE = 0xffff_ffff;

const ERROR_NAMES = new Map(
  ERROR_CONSTANTS.flatMap(({ values }) => Object.entries(values).map(([name, value]) => [Number(value), name])),
);

/** A Win32 call has failed. */
export class Win32Error extends Error {
  override readonly name = 'Win32Error';
  /** What GetLastError says. */
  readonly code: number;

  constructor(routine: string, code: number) {
    super(`${routine} failed with ${ERROR_NAMES.get(code) ?? 'error'} (${code})`);
    this.code = code;
  }
}

/** An argument of a call: a number; text, as a wide string; bytes, in and out; so many bytes, out only. */
type Argument = number | string | Uint8Array | { readonly out: number };

interface Answer {
  readonly result: number;
  readonly error: number;
  /** What each argument in memory holds afterwards, in order. */
  readonly memory: readonly Uint8Array[];
}

/** How a file is opened: values of CreateFile's parameters. */
export interface OpenOptions {
  readonly access?: number;
  readonly share?: number;
  readonly disposition?: number;
  readonly flags?: number;
}

/** Lets a call be given up: it fails with ERROR_OPERATION_ABORTED where the driver cancels its request. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export class ProcessClient {
  readonly #process: ScriptProcess;

  constructor(process: ScriptProcess) {
    this.#process = process;
  }

  /** Process id. */
  get id(): number {
    return this.#process.id;
  }

  /** CreateFileW; opens what exists, for reading and writing, unless `options` say otherwise. @returns the handle */
  async createFile(name: string, options: OpenOptions = {}): Promise<number> {
    const {
      access = GENERIC_READ_WRITE,
      share = FILE_SHARE_READ_WRITE,
      disposition = OPEN_EXISTING,
      flags = 0,
    } = options;
    const { result, error } = await this.#call('CreateFileW', [name, access, share, 0, disposition, flags, 0]);
    if (result >>> 0 === INVALID_HANDLE_VALUE) throw new Win32Error('CreateFile', error);
    return result >>> 0;
  }

  /** CloseHandle. */
  async closeHandle(handle: number): Promise<void> {
    await this.#succeed('CloseHandle', [handle]);
  }

  /**
   * DeviceIoControl.
   * @param input bytes for the driver
   * @param outputSize room for its answer, in bytes
   * @returns the bytes that the driver says it has written
   */
  async deviceIoControl(
    handle: number,
    code: number,
    input: Uint8Array = new Uint8Array(),
    outputSize = 0,
    options: CallOptions = {},
  ): Promise<Uint8Array> {
    const inputs = input.length === 0 ? [0, 0] : [input, input.length];
    const outputs = outputSize === 0 ? [0, 0] : [{ out: outputSize }, outputSize];
    const { memory } = await this.#succeed(
      'DeviceIoControl',
      [handle, code, ...inputs, ...outputs, { out: 4 }, 0],
      options,
    );
    const output = outputSize === 0 ? new Uint8Array() : (memory.at(-2) ?? new Uint8Array());
    return output.subarray(0, word(memory.at(-1)));
  }

  /** ReadFile. @returns the bytes read, at most `size` */
  async readFile(handle: number, size: number, options: CallOptions = {}): Promise<Uint8Array> {
    const { memory } = await this.#succeed('ReadFile', [handle, { out: size }, size, { out: 4 }, 0], options);
    return (memory[0] ?? new Uint8Array()).subarray(0, word(memory[1]));
  }

  /** WriteFile. @returns bytes written */
  async writeFile(handle: number, data: Uint8Array, options: CallOptions = {}): Promise<number> {
    const { memory } = await this.#succeed('WriteFile', [handle, data, data.length, { out: 4 }, 0], options);
    return word(memory[1]);
  }

  /** CreateEventW. @returns the handle */
  async createEvent(options: { manualReset?: boolean; initialState?: boolean; name?: string } = {}): Promise<number> {
    const { manualReset = false, initialState = false, name = 0 } = options;
    const { result } = await this.#succeed('CreateEventW', [0, manualReset ? 1 : 0, initialState ? 1 : 0, name]);
    return result >>> 0;
  }

  /** SetEvent. */
  async setEvent(handle: number): Promise<void> {
    await this.#succeed('SetEvent', [handle]);
  }

  /** ResetEvent. */
  async resetEvent(handle: number): Promise<void> {
    await this.#succeed('ResetEvent', [handle]);
  }

  /**
   * WaitForSingleObject.
   * @param milliseconds for ever when absent
   * @returns WAIT_OBJECT_0 (0), WAIT_ABANDONED (0x80) or WAIT_TIMEOUT (258)
   */
  async waitForSingleObject(handle: number, milliseconds = INFINITE, options: CallOptions = {}): Promise<number> {
    const { result, error } = await this.#call('WaitForSingleObject', [handle, milliseconds], options);
    if (result === -1) throw new Win32Error('WaitForSingleObject', error);
    return result;
  }

  /** Ends the program: what it has open is closed, its requests are cancelled. Its promise settles when it has ended. */
  exit(code = 0): Promise<number> {
    return this.#process.exit(code);
  }

  /** @throws Win32Error when the routine returns FALSE or NULL */
  async #succeed(name: keyof Win32Exports, args: readonly Argument[], options: CallOptions = {}): Promise<Answer> {
    const answer = await this.#call(name, args, options);
    if (answer.result === 0) throw new Win32Error(name.replace(/W$/, ''), answer.error);
    return answer;
  }

  /** Makes a call in a thread of its own. */
  async #call(name: keyof Win32Exports, args: readonly Argument[], { signal }: CallOptions = {}): Promise<Answer> {
    signal?.throwIfAborted();
    const call = this.#process.bound(() => new CallMemory(name, args));
    try {
      await this.#process.run(call.block, signal);
      return this.#process.bound(() => call.answer());
    } finally {
      this.#process.bound(() => call.free());
    }
  }
}

function word(bytes: Uint8Array | undefined): number {
  return bytes === undefined ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

/** The block of a call and its buffers, in user pages. The memory is bound whenever this is used. */
class CallMemory {
  readonly block: number;
  readonly #buffers: { readonly address: number; readonly bytes: number }[] = [];

  constructor(name: keyof Win32Exports, args: readonly Argument[]) {
    const values = args.map((value) => (typeof value === 'string' ? Buffer.from(`${value}\0`, 'utf16le') : value));
    const room = values.reduce<number>((sum, value) => sum + roomFor(value), 8);
    this.block = callBlock(
      name,
      values.map((value) => (typeof value === 'number' ? value : 0)),
      room,
    );
    if (this.block === 0) throw new RangeError('the machine has no memory left for a call');
    let at = this.block + ((CALL_BLOCK.size + 7) & ~7);
    values.forEach((value, index) => {
      if (typeof value === 'number') return;
      writeI32(this.block + CALL_BLOCK.Arguments + index * 4, at);
      if (value instanceof Uint8Array) u8.set(value, at);
      const bytes = value instanceof Uint8Array ? value.length : value.out;
      if (typeof args[index] !== 'string') this.#buffers.push({ address: at, bytes });
      at += roomFor(value);
    });
  }

  answer(): Answer {
    return {
      result: readI32(this.block + CALL_BLOCK.Result),
      error: readU32(this.block + CALL_BLOCK.LastError),
      memory: this.#buffers.map(({ address, bytes }) => u8.slice(address, address + bytes)),
    };
  }

  free(): void {
    freePages(this.block);
  }
}

/** @returns bytes that an argument takes in memory, in whole 8. */
function roomFor(value: number | Uint8Array | { readonly out: number }): number {
  if (typeof value === 'number') return 0;
  return ((value instanceof Uint8Array ? value.length : value.out) + 8) & ~7;
}
