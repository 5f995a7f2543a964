/** A machine small enough for these tests: shared memory, a table, and imports that the test provides. */
import { buildImage } from '../../kernel-host/image/build.js';
import { placeImage } from '../../kernel-host/image/place.js';
import { packagePath } from '../../kernel-host/image/root.js';
import type { BuildKind, BuiltImage, Placement } from '../../kernel-host/image/types.js';

export const BASE = 0x2100_0000;
export const STACK_TOP = 0x2180_0000;
const VALIDITY_BASE = 0x1080_0000;

/** Kept from run to run: entries are named by all that made them, our own code included. */
export const CACHE = packagePath('node_modules', '.cache', 'ntwasm-test');

export interface Guest {
  readonly built: BuiltImage;
  readonly placement: Placement;
  readonly memory: WebAssembly.Memory;
  readonly bytes: Uint8Array;
  readonly table: WebAssembly.Table;
  call(name: string, ...args: readonly (number | bigint)[]): unknown;
  /** Address of an exported variable. */
  address(name: string): number;
}

export type HostImports = (guest: () => Guest) => Record<string, unknown>;

/** Builds C sources given as text and instantiates them once. */
export async function load(
  files: Readonly<Record<string, string>>,
  imports: HostImports = () => ({}),
  build: BuildKind = 'free',
): Promise<Guest> {
  const built = await buildImage({ name: 'test', files }, { build, cacheDir: CACHE });
  return instantiate(built, imports);
}

export function instantiate(built: BuiltImage, imports: HostImports = () => ({}), base = BASE, index = 0): Guest {
  const placement = placeImage(built, index, base, 10);
  const memory = new WebAssembly.Memory({ initial: 0x2200_0000 / 65536, maximum: 0x2200_0000 / 65536, shared: true });
  const bytes = new Uint8Array(memory.buffer);
  for (const segment of placement.segments) bytes.set(segment.bytes, base + segment.offset);
  markValid(bytes, base, placement.image.dataSize);
  markValid(bytes, STACK_TOP - 0x1_0000, 0x1_0000);
  const table = new WebAssembly.Table({ element: 'anyfunc', initial: 10 + placement.image.tableSize });
  let guest: Guest | undefined;
  const host = imports(() => guest ?? unready());
  const instance = new WebAssembly.Instance(placement.image.module, {
    env: {
      memory,
      __indirect_function_table: table,
      __stack_pointer: new WebAssembly.Global({ value: 'i32', mutable: true }, STACK_TOP),
      __c_longjmp: new WebAssembly.Tag({ parameters: ['i32'] }),
      NtwAccessFault: unexpected('NtwAccessFault'),
      NtwMisaligned: unexpected('NtwMisaligned'),
      ...sehImports(bytes, table),
      ...host,
    },
  });
  const call = (name: string, ...args: readonly (number | bigint)[]): unknown => {
    const target = instance.exports[name];
    if (typeof target !== 'function') throw new Error(`${name} is not exported`);
    return target(...args);
  };
  const address = (name: string): number => {
    const global = instance.exports[name];
    if (!(global instanceof WebAssembly.Global)) throw new Error(`${name} is not exported`);
    return global.value;
  };
  guest = { built, placement, memory, bytes, table, call, address };
  for (const initializer of placement.image.initializers) call(initializer);
  return guest;
}

/** Where `sehImports` keeps the head of the list of frames, and builds records. */
const SEH_LIST = 0x1000_0000;
const SEH_RECORD = 0x1000_0010;

/** The kernel's part of structured exception handling: the list of frames, and raising. */
function sehImports(bytes: Uint8Array, table: WebAssembly.Table): Record<string, unknown> {
  const words = new Int32Array(bytes.buffer);
  const read = (address: number): number => words[address >> 2] ?? 0;
  return {
    NtwSehPush(frame: number): void {
      words[frame >> 2] = read(SEH_LIST);
      words[SEH_LIST >> 2] = frame;
    },
    NtwSehPop(frame: number): void {
      words[SEH_LIST >> 2] = read(frame);
    },
    NtwSehUnhandled(code: number): never {
      throw new Error(`unhandled exception 0x${(code >>> 0).toString(16)}`);
    },
    ExRaiseStatus(code: number): never {
      const frame = read(SEH_LIST);
      if (frame === 0) throw new Error(`unhandled exception 0x${(code >>> 0).toString(16)}`);
      words.fill(0, SEH_RECORD >> 2, (SEH_RECORD >> 2) + 20);
      words[SEH_RECORD >> 2] = code;
      words[(SEH_RECORD >> 2) + 4] = 1;
      words[(SEH_RECORD >> 2) + 5] = 0x1234;
      table.get(read(frame + 4))?.(frame, code, SEH_RECORD);
      throw new Error('the raiser returned');
    },
  };
}

/** @returns the head of the list of frames: 0 when every frame has been left. */
export function sehListHead(guest: Guest): number {
  return new Int32Array(guest.bytes.buffer)[SEH_LIST >> 2] ?? 0;
}

/** Marks whole bytes valid in the map that checked builds read. */
export function markValid(bytes: Uint8Array, address: number, size: number): void {
  const end = address + size;
  bytes.fill(8, VALIDITY_BASE + (address >> 3), VALIDITY_BASE + (end >> 3));
  if ((end & 7) !== 0) bytes[VALIDITY_BASE + (end >> 3)] = end & 7;
}

/** @returns the zero-terminated text at an address. */
export function text(bytes: Uint8Array, address: number): string {
  const end = bytes.indexOf(0, address);
  return new TextDecoder().decode(bytes.slice(address, end));
}

function unready(): never {
  throw new Error('the guest is not instantiated yet');
}

function unexpected(name: string): (...args: number[]) => never {
  return (...args) => {
    throw new Error(`${name}(${args.map((value) => `0x${(value >>> 0).toString(16)}`).join(', ')})`);
  };
}
