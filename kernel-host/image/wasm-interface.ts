/** What a module imports and exports, with the types that `WebAssembly.Module.imports` leaves out. */
import type { WasmType } from '../abi/types.js';
import { ImageError, type ImageExport, type ImageImport } from './types.js';
import { type Cursor, openSection, Section, type SectionRange } from './wasm-reader.js';

const VALUE_TYPES: Readonly<Record<number, WasmType>> = { 127: 'i32', 126: 'i64', 125: 'f32', 124: 'f64' };
const KINDS = ['function', 'table', 'memory', 'global', 'tag'] as const;

interface FunctionType {
  readonly params: readonly WasmType[];
  readonly results: readonly WasmType[];
}

/** @returns the imports of a module, in order. */
export function readImports(wasm: Uint8Array, sections: readonly SectionRange[]): ImageImport[] {
  const cursor = openSection(wasm, sections, Section.Import);
  if (cursor === undefined) return [];
  const types = readTypes(openSection(wasm, sections, Section.Type));
  return Array.from({ length: cursor.u32() }, () => {
    const module = cursor.name();
    const name = cursor.name();
    const kind = readKind(cursor);
    return { module, name, kind, ...readDescription(cursor, kind, types) };
  });
}

/** @returns the exports of a module, each with its index in the index space of its kind. */
export function readExports(wasm: Uint8Array, sections: readonly SectionRange[]): (ImageExport & { index: number })[] {
  const cursor = openSection(wasm, sections, Section.Export);
  if (cursor === undefined) return [];
  return Array.from({ length: cursor.u32() }, () => {
    const name = cursor.name();
    const kind = readKind(cursor);
    return { name, kind, index: cursor.u32() };
  });
}

/** Limits of an imported or defined memory or table. */
export interface Limits {
  readonly min: number;
  readonly max: number | undefined;
  readonly shared: boolean;
}

export function readLimits(cursor: Cursor): Limits {
  const flags = cursor.u8();
  if ((flags & 4) !== 0) throw new ImageError('64-bit memories are not supported: drivers have 32-bit pointers');
  const min = cursor.u32();
  return { min, max: (flags & 1) !== 0 ? cursor.u32() : undefined, shared: (flags & 2) !== 0 };
}

export function readKind(cursor: Cursor): ImageImport['kind'] {
  const kind = KINDS[cursor.u8()];
  if (kind === undefined) throw new ImageError('corrupt WebAssembly module: unknown kind of import or export');
  return kind;
}

function readDescription(cursor: Cursor, kind: ImageImport['kind'], types: readonly FunctionType[]): FunctionType {
  const none: FunctionType = { params: [], results: [] };
  switch (kind) {
    case 'function':
      return types[cursor.u32()] ?? none;
    case 'tag':
      cursor.u8();
      return types[cursor.u32()] ?? none;
    case 'global':
      cursor.take(2);
      return none;
    case 'table':
      cursor.u8();
      readLimits(cursor);
      return none;
    case 'memory':
      readLimits(cursor);
      return none;
  }
}

function readTypes(cursor: Cursor | undefined): FunctionType[] {
  if (cursor === undefined) return [];
  return Array.from({ length: cursor.u32() }, () => {
    if (cursor.u8() !== 0x60) throw new ImageError('the module uses garbage-collected types, which drivers cannot');
    return { params: readValueTypes(cursor), results: readValueTypes(cursor) };
  });
}

/** Reference and vector types are named `i32` here: no kernel routine takes them, so the import fails by name. */
function readValueTypes(cursor: Cursor): WasmType[] {
  return Array.from({ length: cursor.u32() }, () => VALUE_TYPES[cursor.u8()] ?? 'i32');
}
