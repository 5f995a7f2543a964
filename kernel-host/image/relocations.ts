/**
 * Relocations, as wasm-ld leaves them with `--emit-relocs`: the numbers in code and data that are
 * addresses in memory or slots of the function table. Format: the tool-conventions' Linking document.
 */
import { ImageError } from './types.js';
import { Cursor, customSection, Section, type SectionRange } from './wasm-reader.js';
import { patchLeb5 } from './wasm-writer.js';

const RelocationType = {
  TableIndexSleb: 1,
  TableIndexI32: 2,
  MemoryAddrLeb: 3,
  MemoryAddrSleb: 4,
  MemoryAddrI32: 5,
  FunctionOffsetI32: 8,
  SectionOffsetI32: 9,
} as const;

/** Types with an addend, by the format. */
const WITH_ADDEND: ReadonlySet<number> = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);

const SYMBOL_TABLE = 8;
const SYMBOL_DATA = 1;
const SYMBOL_SECTION = 3;
const SYMBOL_UNDEFINED = 0x10;
const SYMBOL_EXPLICIT_NAME = 0x40;
const SYMBOL_ABSOLUTE = 0x200;

/** @returns whether the module says where its addresses are. */
export function hasRelocations(sections: readonly SectionRange[]): boolean {
  return sections.some((section) => section.id === Section.Custom && section.name === 'linking');
}

/**
 * Moves a module in place.
 * @param wasm its bytes; code and data are patched
 * @param memoryDelta how far its data moves, in bytes
 * @param tableDelta how far its table slots move
 */
export function relocate(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  memoryDelta: number,
  tableDelta: number,
): void {
  const linking = customSection(wasm, sections, 'linking');
  if (linking === undefined) throw new ImageError('the module has no relocations and cannot be moved');
  const fixed = fixedSymbols(linking);
  for (const id of [Section.Code, Section.Data]) {
    const target = sections.find((section) => section.id === id);
    const entries = customSection(wasm, sections, id === Section.Code ? 'reloc.CODE' : 'reloc.DATA');
    if (target !== undefined && entries !== undefined) {
      apply(wasm, target.payload, entries, fixed, memoryDelta, tableDelta);
    }
  }
}

function apply(
  wasm: Uint8Array,
  base: number,
  entries: Uint8Array,
  fixed: ReadonlySet<number>,
  memoryDelta: number,
  tableDelta: number,
): void {
  const view = new DataView(wasm.buffer, wasm.byteOffset, wasm.byteLength);
  const cursor = new Cursor(entries);
  cursor.u32();
  // wasm-ld counts an entry that it does not write for each weak function that nobody defines.
  for (let left = cursor.u32(); left > 0 && !cursor.done; left--) {
    const type = cursor.u8();
    const at = base + cursor.u32();
    const symbol = cursor.u32();
    if (WITH_ADDEND.has(type)) cursor.i32();
    switch (type) {
      case RelocationType.TableIndexSleb:
        patchLeb5(wasm, at, movedSlot(new Cursor(wasm, at).i32(), tableDelta), true);
        break;
      case RelocationType.TableIndexI32:
        view.setInt32(at, movedSlot(view.getInt32(at, true), tableDelta), true);
        break;
      case RelocationType.MemoryAddrLeb:
        if (!fixed.has(symbol)) patchLeb5(wasm, at, new Cursor(wasm, at).u32() + memoryDelta, false);
        break;
      case RelocationType.MemoryAddrSleb:
        if (!fixed.has(symbol)) patchLeb5(wasm, at, new Cursor(wasm, at).i32() + memoryDelta, true);
        break;
      case RelocationType.MemoryAddrI32:
        if (!fixed.has(symbol)) addWord(view, at, memoryDelta);
        break;
    }
  }
}

function addWord(view: DataView, at: number, delta: number): void {
  view.setInt32(at, view.getInt32(at, true) + delta, true);
}

/** Slot 0 is no function of the image: a weak one that nobody defines (NULL). */
function movedSlot(slot: number, delta: number): number {
  return slot === 0 ? 0 : slot + delta;
}

/** @returns the indices of data symbols that do not move: absolute ones, and weak ones that nobody defines (NULL). */
function fixedSymbols(linking: Uint8Array): ReadonlySet<number> {
  const fixed = new Set<number>();
  const cursor = new Cursor(linking);
  cursor.u32();
  while (!cursor.done) {
    const type = cursor.u8();
    const end = cursor.u32() + cursor.at;
    if (type === SYMBOL_TABLE) {
      const count = cursor.u32();
      for (let index = 0; index < count; index++) if (readSymbol(cursor)) fixed.add(index);
    }
    cursor.at = end;
  }
  return fixed;
}

/** @returns whether the symbol is data that does not move. */
function readSymbol(cursor: Cursor): boolean {
  const kind = cursor.u8();
  const flags = cursor.u32();
  const defined = (flags & SYMBOL_UNDEFINED) === 0;
  if (kind === SYMBOL_DATA) {
    cursor.name();
    for (let field = 0; defined && field < 3; field++) cursor.u32();
    return !defined || (flags & SYMBOL_ABSOLUTE) !== 0;
  }
  cursor.u32();
  if (kind !== SYMBOL_SECTION && (defined || (flags & SYMBOL_EXPLICIT_NAME) !== 0)) cursor.name();
  return false;
}
