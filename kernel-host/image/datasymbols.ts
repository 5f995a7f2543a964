/**
 * Names of an image's variables by address, from the symbol table that wasm-ld leaves beside the relocations
 * (custom section `linking`). Format: the tool-conventions' Linking document.
 */
import { readDataSegments } from './wasm-data.js';
import { Cursor, customSection, readSections } from './wasm-reader.js';

/** A variable of the driver. */
export interface DataSymbol {
  readonly name: string;
  /** Address for which the image was linked. */
  readonly address: number;
  /** In bytes. */
  readonly size: number;
}

const SYMBOL_TABLE = 8;
const KIND_DATA = 1;
const KIND_SECTION = 3;
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;
const ABSOLUTE = 0x200;

/** @returns the variables of a module, by ascending address; none when it has no symbol table. */
export function readDataSymbols(wasm: Uint8Array): DataSymbol[] {
  const sections = readSections(wasm);
  const linking = customSection(wasm, sections, 'linking');
  if (linking === undefined) return [];
  const segments = readDataSegments(wasm, sections);
  const symbols: DataSymbol[] = [];
  const cursor = new Cursor(linking);
  cursor.u32();
  while (!cursor.done) {
    const type = cursor.u8();
    const end = cursor.u32() + cursor.at;
    if (type === SYMBOL_TABLE) {
      for (let left = cursor.u32(); left > 0; left--) {
        const found = readSymbol(cursor);
        const segment = found && segments[found.segment];
        if (found === undefined || segment === undefined) continue;
        symbols.push({ name: found.name, address: segment.address + found.offset, size: found.size });
      }
    }
    cursor.at = end;
  }
  return symbols.sort((a, b) => a.address - b.address);
}

/** @returns the symbol at the cursor when it is data with a place, and a name that a person gave it. */
function readSymbol(cursor: Cursor): { name: string; segment: number; offset: number; size: number } | undefined {
  const kind = cursor.u8();
  const flags = cursor.u32();
  const defined = (flags & UNDEFINED) === 0;
  if (kind === KIND_DATA) {
    const name = cursor.name();
    if (!defined) return undefined;
    const [segment, offset, size] = [cursor.u32(), cursor.u32(), cursor.u32()];
    const isOurs = (flags & ABSOLUTE) === 0 && !name.startsWith('.');
    return isOurs ? { name, segment, offset, size } : undefined;
  }
  cursor.u32();
  if (kind !== KIND_SECTION && (defined || (flags & EXPLICIT_NAME) !== 0)) cursor.name();
  return undefined;
}

/**
 * @param symbols from `readDataSymbols`
 * @param address as linked
 * @returns `g_Mutex`, `g_Device+0x10`, or undefined when the address lies in no variable
 */
export function symbolAt(symbols: readonly DataSymbol[], address: number): string | undefined {
  let low = 0;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((symbols[middle]?.address ?? 0) <= address) low = middle + 1;
    else high = middle;
  }
  const symbol = symbols[low - 1];
  if (symbol === undefined || address >= symbol.address + Math.max(symbol.size, 1)) return undefined;
  const offset = address - symbol.address;
  return offset === 0 ? symbol.name : `${symbol.name}+0x${offset.toString(16)}`;
}
