/**
 * Functions for the table: a table holds wasm functions only, so JavaScript routines are passed through a
 * module that imports and exports each.
 */
import type { WasmType } from '../abi/types.js';
import { Section } from './wasm-reader.js';
import { concatBytes, nameBytes, sectionBytes, uleb } from './wasm-writer.js';

/** A routine and its type. */
export interface Thunk {
  readonly routine: unknown;
  readonly params: readonly WasmType[];
  readonly result: WasmType | 'void';
}

const VALUE_TYPES: Readonly<Record<WasmType, number>> = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c };
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const FUNCTION_TYPE = 0x60;
const FUNCTION = 0x00;

/** @returns a wasm function for each thunk, in order. */
export function makeThunks(thunks: readonly Thunk[]): WebAssembly.Exports[string][] {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes(thunks)), {
    k: Object.fromEntries(thunks.map(({ routine }, index) => [index, routine])),
  });
  return thunks.map((_, index) => instance.exports[index] as WebAssembly.Exports[string]);
}

function moduleBytes(thunks: readonly Thunk[]): Uint8Array {
  const types = thunks.map(({ params, result }) => [
    FUNCTION_TYPE,
    ...uleb(params.length),
    ...params.map((type) => VALUE_TYPES[type]),
    ...(result === 'void' ? [0] : [1, VALUE_TYPES[result]]),
  ]);
  const imports = thunks.map((_, index) => [...nameBytes('k'), ...nameBytes(String(index)), FUNCTION, ...uleb(index)]);
  const exports = thunks.map((_, index) => [...nameBytes(String(index)), FUNCTION, ...uleb(index)]);
  return concatBytes([
    new Uint8Array(HEADER),
    vector(Section.Type, types),
    vector(Section.Import, imports),
    vector(Section.Export, exports),
  ]);
}

function vector(section: number, items: readonly number[][]): Uint8Array {
  return sectionBytes(section, [...uleb(items.length), ...items.flat()]);
}
