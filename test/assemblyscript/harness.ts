/** A machine of nothing but memory, for running compiled drivers: a bump allocator, prints, and faults that throw. */
import { createStringReader } from '../../kernel-host/image/as-strings.js';
import { compileAssemblyScript } from '../../kernel-host/image/assemblyscript.js';
import { placeImage } from '../../kernel-host/image/place.js';
import type { BuildKind, BuiltImage, Placement } from '../../kernel-host/image/types.js';

const VALIDITY_BASE = 0x1080_0000;
const PAGES = 0x2120;
/** Inside the image's own megabytes: stack and pool lie behind its data. */
const STACK_TOP = 0x2102_0000;
const STACK_SIZE = 0x8000;
const POOL_BASE = 0x2104_0000;
const POOL_SIZE = 0x4_0000;

/** Where the driver of a test pretends to lie. */
export const DRIVER = '/drivers/driver.ts';

/** Compiles source text, given by absolute path or as the text of `DRIVER`. */
export function compile(source: string | Record<string, string>, build: BuildKind): Promise<BuiltImage> {
  const files = typeof source === 'string' ? { [DRIVER]: source } : source;
  const [entry = DRIVER] = Object.keys(files);
  return compileAssemblyScript(entry, { build, readFile: (path) => files[path] ?? null });
}

/** Places an image where it was linked to lie. */
export function place(built: BuiltImage): Placement {
  return placeImage(built, 0, built.linkBase, built.linkTableBase);
}

/** One machine with one image. */
export class TestMachine {
  readonly memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared: true });
  readonly bytes = new Uint8Array(this.memory.buffer);
  readonly view = new DataView(this.memory.buffer);
  readonly placement: Placement;
  readonly prints: { format: string; values: number }[] = [];
  readonly live = new Map<number, number>();
  onPrint: (format: string, values: number) => void = () => undefined;
  private next = POOL_BASE;

  constructor(built: BuiltImage) {
    this.placement = place(built);
    const { image, segments } = this.placement;
    for (const { offset, bytes } of segments) this.bytes.set(bytes, image.base + offset);
    this.setValid(image.base, image.dataSize);
    this.setValid(STACK_TOP - STACK_SIZE, STACK_SIZE);
  }

  /** Makes a range valid in the map, its last granule only as far as the range goes. */
  setValid(address: number, size: number): void {
    const end = address + size;
    this.bytes.fill(8, VALIDITY_BASE + (address >> 3), VALIDITY_BASE + (end >> 3));
    if ((end & 7) !== 0) this.bytes[VALIDITY_BASE + (end >> 3)] = end & 7;
  }

  allocate(size: number): number {
    const block = this.next;
    this.next += (size + 24) & ~7;
    if (this.next > POOL_BASE + POOL_SIZE) return 0;
    this.setValid(block, size);
    this.live.set(block, size);
    return block;
  }

  free(block: number): void {
    const size = this.live.get(block);
    if (size === undefined) throw new Error(`free of ${block.toString(16)}, which is no block`);
    this.bytes.fill(0x80, VALIDITY_BASE + (block >> 3), VALIDITY_BASE + ((block + size + 7) >> 3));
    this.live.delete(block);
  }

  /** Zero-terminated text at an address. */
  text(address: number): string {
    return Buffer.from(this.bytes.slice(address, this.bytes.indexOf(0, address))).toString();
  }

  wideText(address: number): string {
    let text = '';
    for (let at = address; this.view.getUint16(at, true) !== 0; at += 2) {
      text += String.fromCharCode(this.view.getUint16(at, true));
    }
    return text;
  }

  /** Another worker's view: an instance over the same memory. Runs the image's top-level code when `first`. */
  instantiate(first: boolean, extra: Record<string, unknown> = {}): TestInstance {
    const table = new WebAssembly.Table({ element: 'anyfunc', initial: 64 });
    const readString = createStringReader(this.memory);
    const stack = new WebAssembly.Global({ value: 'i32', mutable: true }, STACK_TOP);
    const env = {
      __stack_pointer: stack,
      memory: this.memory,
      __indirect_function_table: table,
      ExAllocatePoolWithTag: (_type: number, size: number) => this.allocate(size),
      ExFreePoolWithTag: (block: number) => this.free(block),
      DbgPrint: (format: number, values: number) => {
        this.onPrint(this.text(format), values);
        return 0;
      },
      NtwAccessFault: (address: number, size: number, isWrite: number) => {
        throw new Error(`${isWrite ? 'write' : 'read'} of ${size} at ${(address >>> 0).toString(16)}`);
      },
      NtwMisaligned: (address: number, size: number) => {
        throw new Error(`misaligned ${size} at ${(address >>> 0).toString(16)}`);
      },
      NtwAbort: (message: number, file: number, line: number) => {
        throw new Error(`abort: ${readString(message)} (${readString(file)}:${line})`);
      },
      ...extra,
    };
    const { module, initializers } = this.placement.image;
    const raw = new WebAssembly.Instance(module, { env }).exports as unknown as TestInstance['exports'];
    if (first) for (const name of initializers) raw[name]?.();
    return { exports: raw, table, stack };
  }
}

export interface TestInstance {
  readonly exports: Record<string, (...values: number[]) => number>;
  readonly table: WebAssembly.Table;
  readonly stack: { value: number };
}
