/** Where a module calls what it imports: as its relocations say, so of modules that wasm-ld has linked. */
import type { BuiltImage } from './types.js';
import { Cursor, customSection, readSections, Section } from './wasm-reader.js';

/** Relocation of a call's operand, by the tool-conventions' Linking document. */
const FUNCTION_INDEX_LEB = 0;
/** Types with an addend, by the same. */
const WITH_ADDEND: ReadonlySet<number> = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);
const CALL = 0x10;

export interface CallSite {
  /** Name of the import. */
  readonly routine: string;
  /** Of the call, in bytes from the start of the built module; as stacks have it. */
  readonly offset: number;
}

/** @returns the calls of imports whose names are wanted, in the order of the code. */
export function importCalls({ wasm, imports }: BuiltImage, wanted: ReadonlySet<string>): CallSite[] {
  const sections = readSections(wasm);
  const code = sections.find((section) => section.id === Section.Code);
  const entries = customSection(wasm, sections, 'reloc.CODE');
  if (code === undefined || entries === undefined) return [];
  const functions = imports.filter(({ kind }) => kind === 'function');
  const calls: CallSite[] = [];
  const cursor = new Cursor(entries);
  cursor.u32();
  for (let left = cursor.u32(); left > 0 && !cursor.done; left--) {
    const type = cursor.u8();
    const operand = code.payload + cursor.u32();
    cursor.u32();
    if (WITH_ADDEND.has(type)) cursor.i32();
    if (type !== FUNCTION_INDEX_LEB || wasm[operand - 1] !== CALL) continue;
    const routine = functions[new Cursor(wasm, operand).u32()]?.name;
    if (routine !== undefined && wanted.has(routine)) calls.push({ routine, offset: operand - 1 });
  }
  return calls;
}
