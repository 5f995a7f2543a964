/** Reads the WebAssembly binary format: a cursor over bytes, and the list of sections of a module. */
import { ImageError } from './types.js';

/** Section ids of the binary format. */
export const Section = {
  Custom: 0,
  Type: 1,
  Import: 2,
  Function: 3,
  Table: 4,
  Memory: 5,
  Global: 6,
  Export: 7,
  Start: 8,
  Element: 9,
  Code: 10,
  Data: 11,
  DataCount: 12,
  Tag: 13,
} as const;

/** A position in bytes. Every read checks the end: modules come from anywhere. */
export class Cursor {
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  u8(): number {
    const byte = this.at < this.end ? this.bytes[this.at] : undefined;
    if (byte === undefined) throw new ImageError('corrupt WebAssembly module: it ends too early');
    this.at++;
    return byte;
  }

  /** @returns an unsigned LEB128 number of at most 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new ImageError('corrupt WebAssembly module: a number is too long');
  }

  /** @returns a signed LEB128 number of at most 32 bits. */
  i32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return shift < 25 && (byte & 0x40) !== 0 ? value | (-1 << (shift + 7)) : value;
    }
    throw new ImageError('corrupt WebAssembly module: a number is too long');
  }

  /** Skips a LEB128 number of any length. */
  skipLeb(): void {
    while (this.u8() >= 0x80);
  }

  take(length: number): Uint8Array {
    if (length > this.end - this.at) throw new ImageError('corrupt WebAssembly module: it ends too early');
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  name(): string {
    return new TextDecoder().decode(this.take(this.u32()));
  }
}

/** One section, by its place in the module. */
export interface SectionRange {
  readonly id: number;
  /** Name of a custom section, '' for the others. */
  readonly name: string;
  /** Offset of the id byte. */
  readonly start: number;
  /** Offset of the contents; for custom sections behind the name. */
  readonly payload: number;
  /** Offset behind the last byte. */
  readonly end: number;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/**
 * @returns the sections of a module, in order
 * @throws ImageError when the bytes are no module
 */
export function readSections(wasm: Uint8Array): SectionRange[] {
  if (MAGIC.some((byte, at) => wasm[at] !== byte)) {
    throw new ImageError('not a WebAssembly module: it does not begin with "\\0asm" and version 1');
  }
  const cursor = new Cursor(wasm, MAGIC.length);
  const sections: SectionRange[] = [];
  while (!cursor.done) {
    const start = cursor.at;
    const id = cursor.u8();
    const size = cursor.u32();
    const end = cursor.at + size;
    if (end > wasm.length) throw new ImageError('corrupt WebAssembly module: it ends too early');
    const inner = new Cursor(wasm, cursor.at, end);
    const name = id === Section.Custom ? inner.name() : '';
    sections.push({ id, name, start, payload: inner.at, end });
    cursor.at = end;
  }
  return sections;
}

/** @returns a cursor over the contents of the section with that id, or undefined when there is none. */
export function openSection(wasm: Uint8Array, sections: readonly SectionRange[], id: number): Cursor | undefined {
  const found = sections.find((section) => section.id === id);
  return found && new Cursor(wasm, found.payload, found.end);
}

/** @returns the contents of a custom section, or undefined when there is none. */
export function customSection(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  name: string,
): Uint8Array | undefined {
  const found = sections.find((section) => section.id === Section.Custom && section.name === name);
  return found && wasm.subarray(found.payload, found.end);
}
