/** Data and element segments and globals: the parts of a module that say where it lies. */
import { ImageError } from './types.js';
import { readExports, readImports } from './wasm-interface.js';
import { type Cursor, openSection, Section, type SectionRange } from './wasm-reader.js';

/** An active data segment. */
export interface ActiveSegment {
  readonly address: number;
  readonly bytes: Uint8Array;
  /** Offset of the bytes in the module. */
  readonly at: number;
}

/**
 * @returns the data segments of a module
 * @throws ImageError for passive ones: data that code copies itself would be copied by every thread's instance
 */
export function readDataSegments(wasm: Uint8Array, sections: readonly SectionRange[]): ActiveSegment[] {
  const cursor = openSection(wasm, sections, Section.Data);
  if (cursor === undefined) return [];
  return Array.from({ length: cursor.u32() }, () => {
    const flags = cursor.u32();
    if (flags === 1) {
      throw new ImageError(
        'the module has passive data segments; link it without --shared-memory so that they are active',
      );
    }
    if (flags === 2) cursor.u32();
    const address = readConstant(cursor) >>> 0;
    const length = cursor.u32();
    const at = cursor.at;
    return { address, bytes: cursor.take(length), at };
  });
}

/** Slots of the function table that a module's active element segments fill. */
export interface TableRange {
  readonly base: number;
  readonly size: number;
}

/** Where the offset of an element segment's first slot is written. */
export interface ElementOffset {
  /** Offset in the module of the constant expression, and behind it. */
  readonly start: number;
  readonly end: number;
  readonly slot: number;
  readonly count: number;
}

/** @returns the active element segments; those of other forms (declarative, expressions) hold no slots of ours. */
export function readElementOffsets(wasm: Uint8Array, sections: readonly SectionRange[]): ElementOffset[] {
  const cursor = openSection(wasm, sections, Section.Element);
  if (cursor === undefined) return [];
  const found: ElementOffset[] = [];
  const total = cursor.u32();
  for (let index = 0; index < total; index++) {
    const flags = cursor.u32();
    const active = (flags & 1) === 0;
    if (active && (flags & 2) !== 0) cursor.u32();
    const start = cursor.at;
    const slot = active ? readConstant(cursor) : 0;
    const end = cursor.at;
    if ((flags & 3) !== 0) cursor.u8();
    const count = cursor.u32();
    for (let item = 0; item < count; item++) {
      if ((flags & 4) === 0) cursor.u32();
      else skipExpression(cursor);
    }
    if (active) found.push({ start, end, slot, count });
  }
  return found;
}

/** @returns the range of slots that the segments fill, from the first to behind the last. */
export function tableRange(segments: readonly ElementOffset[]): TableRange {
  if (segments.length === 0) return { base: 1, size: 0 };
  const base = Math.min(...segments.map((segment) => segment.slot));
  return { base, size: Math.max(...segments.map((segment) => segment.slot + segment.count)) - base };
}

/** A global that the module defines. */
export interface GlobalDefinition {
  readonly index: number;
  readonly mutable: boolean;
  /** Where its constant expression lies in the module. */
  readonly start: number;
  readonly end: number;
  /** Value, when it is an `i32.const`. */
  readonly value: number | undefined;
}

/** @param imported how many globals the module imports: they come first in the index space */
export function readGlobals(wasm: Uint8Array, sections: readonly SectionRange[], imported: number): GlobalDefinition[] {
  const cursor = openSection(wasm, sections, Section.Global);
  if (cursor === undefined) return [];
  return Array.from({ length: cursor.u32() }, (_, position) => {
    const type = cursor.u8();
    const mutable = cursor.u8() === 1;
    const start = cursor.at;
    const value = type === 0x7f && wasm[start] === 0x41 ? readConstant(cursor) : undefined;
    if (value === undefined) skipExpression(cursor);
    return { index: imported + position, mutable, start, end: cursor.at, value };
  });
}

/** @returns the values of the constant globals that a module exports: addresses of its data, as wasm-ld writes them. */
export function exportedAddresses(wasm: Uint8Array, sections: readonly SectionRange[]): ReadonlyMap<string, number> {
  const imported = readImports(wasm, sections).filter((each) => each.kind === 'global').length;
  const globals = readGlobals(wasm, sections, imported);
  const addresses = new Map<string, number>();
  for (const { name, kind, index } of readExports(wasm, sections)) {
    const global = kind === 'global' ? globals.find((each) => each.index === index) : undefined;
    if (global?.value !== undefined && !global.mutable) addresses.set(name, global.value);
  }
  return addresses;
}

export function readConstant(cursor: Cursor): number {
  const opcode = cursor.u8();
  if (opcode !== 0x41) {
    throw new ImageError('the module computes the place of its data from imported globals; link it at a fixed address');
  }
  const value = cursor.i32();
  if (cursor.u8() !== 0x0b)
    throw new ImageError('the module computes the place of its data; link it at a fixed address');
  return value;
}

/** Skips a constant expression of any form. */
export function skipExpression(cursor: Cursor): undefined {
  for (let opcode = cursor.u8(); opcode !== 0x0b; opcode = cursor.u8()) {
    if (opcode === 0x43) cursor.take(4);
    else if (opcode === 0x44) cursor.take(8);
    else if (opcode === 0xd0) cursor.u8();
    else if (opcode === 0x41 || opcode === 0x42 || opcode === 0x23 || opcode === 0xd2) cursor.skipLeb();
  }
}

/** @returns where the body of each function that a module defines begins, in bytes from the module's start. */
export function functionStarts(wasm: Uint8Array, sections: readonly SectionRange[]): number[] {
  const cursor = openSection(wasm, sections, Section.Code);
  if (cursor === undefined) return [];
  return Array.from({ length: cursor.u32() }, () => {
    const size = cursor.u32();
    const start = cursor.at;
    cursor.take(size);
    return start;
  });
}
