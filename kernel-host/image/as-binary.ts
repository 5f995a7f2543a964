/** The outer structure of a WebAssembly binary: its sections, and the few things inside them that placing needs. */
import { ImageError } from './types.js';

/** Section ids of the WebAssembly format. */
export const Section = { Custom: 0, Data: 11, DataCount: 12 } as const;

/** One section: `bytes[start..end)` with header, contents from `body` on. */
export interface SectionRange {
  readonly id: number;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** Reads numbers of a binary in sequence. */
export class BinaryReader {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new ImageError('the WebAssembly binary ends too early');
    this.at++;
    return value;
  }

  /** Unsigned LEB128 of up to 32 bits. */
  u32(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  }

  /** Signed LEB128 of 32 bits, given as an unsigned address. */
  address(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte >= 0x80) continue;
      if (shift < 32 && (byte & 0x40) !== 0) value |= -1 << shift;
      return value >>> 0;
    }
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.slice(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

const HEADER = 8;

/** @returns the sections in order. */
export function sectionsOf(wasm: Uint8Array): SectionRange[] {
  const reader = new BinaryReader(wasm, HEADER);
  const sections: SectionRange[] = [];
  while (reader.at < wasm.length) {
    const start = reader.at;
    const id = reader.byte();
    const size = reader.u32();
    sections.push({ id, start, body: reader.at, end: reader.at + size });
    reader.at += size;
  }
  return sections;
}

/** @returns unsigned LEB128 of `value`. */
export function leb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

/** @returns a section with its header. */
export function encodeSection(id: number, body: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from([id, ...leb(body.length)]), body]);
}
