/**
 * Relocations for AssemblyScript images. The compiler writes none, but it is deterministic: compiled for two
 * bases, two binaries differ exactly where an address or a table slot is. Any difference that is not by the
 * distance of the bases means that an address was computed with, and the image then stays where it is.
 */
import { readDataSegments } from './wasm-data.js';
import { Cursor, readSections, Section, type SectionRange } from './wasm-reader.js';
import { concatBytes, customSectionBytes, sleb, uleb } from './wasm-writer.js';

/**
 * How far the second compilation lies from the first. The low digits make every address differ in its first
 * LEB128 byte, so that the first difference is where the number begins; 16 keeps the alignment.
 */
export const MEMORY_PROBE = 0x0100_0010;
export const TABLE_PROBE = 0x1001;

/** Relocation types of the tool-conventions' Linking document. */
const TABLE_INDEX_I32 = 2;
const MEMORY_ADDR_SLEB = 4;
const MEMORY_ADDR_I32 = 5;

/** Bytes of an address in code: all of kernel space needs five. */
const ADDRESS_LEB = 5;

const LINKING_VERSION = 2;

interface Relocation {
  readonly type: number;
  /** From the beginning of the section's contents. */
  readonly offset: number;
}

/**
 * @param wasm the image
 * @param probe the same source compiled `MEMORY_PROBE` and `TABLE_PROBE` further up
 * @returns the image with relocation sections behind its others, or undefined when it cannot be moved
 */
export function addRelocations(wasm: Uint8Array, probe: Uint8Array): Uint8Array | undefined {
  const sections = readSections(wasm);
  const probed = readSections(probe);
  if (!sameOutside(wasm, sections, probe, probed)) return undefined;
  const code = compareCode(contents(wasm, sections, Section.Code), contents(probe, probed, Section.Code));
  const data = compareData(wasm, sections, probe, probed);
  if (code === undefined || data === undefined) return undefined;
  return concatBytes([
    wasm,
    customSectionBytes('linking', Uint8Array.from([LINKING_VERSION])),
    relocationSection('reloc.CODE', indexOf(sections, Section.Code), code),
    relocationSection('reloc.DATA', indexOf(sections, Section.Data), data),
  ]);
}

/** Sections that say where the image lies, and are compared or moved by other means. */
const PLACED: ReadonlySet<number> = new Set([Section.Import, Section.Element, Section.Code, Section.Data]);

function sameOutside(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  probe: Uint8Array,
  probed: readonly SectionRange[],
): boolean {
  if (sections.length !== probed.length) return false;
  return sections.every((section, index) => {
    const other = probed[index];
    if (other === undefined || other.id !== section.id || other.name !== section.name) return false;
    if (PLACED.has(section.id)) return true;
    const [mine, theirs] = [wasm.subarray(section.payload, section.end), probe.subarray(other.payload, other.end)];
    return Buffer.from(mine).equals(theirs);
  });
}

function contents(wasm: Uint8Array, sections: readonly SectionRange[], id: number): Uint8Array {
  const section = sections.find((candidate) => candidate.id === id);
  return section === undefined ? new Uint8Array() : wasm.subarray(section.payload, section.end);
}

function indexOf(sections: readonly SectionRange[], id: number): number {
  return Math.max(
    sections.findIndex((section) => section.id === id),
    0,
  );
}

function compareCode(code: Uint8Array, probe: Uint8Array): Relocation[] | undefined {
  if (code.length !== probe.length) return undefined;
  const found: Relocation[] = [];
  for (let at = 0; at < code.length; at++) {
    if (code[at] === probe[at]) continue;
    const [mine, theirs] = [new Cursor(code, at), new Cursor(probe, at)];
    if (theirs.i32() - mine.i32() !== MEMORY_PROBE) return undefined;
    if (mine.at !== at + ADDRESS_LEB || theirs.at !== mine.at) return undefined;
    found.push({ type: MEMORY_ADDR_SLEB, offset: at });
    at = mine.at - 1;
  }
  return found;
}

function compareData(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  probe: Uint8Array,
  probed: readonly SectionRange[],
): Relocation[] | undefined {
  const segments = readDataSegments(wasm, sections);
  const others = readDataSegments(probe, probed);
  const start = sections.find(({ id }) => id === Section.Data)?.payload ?? 0;
  if (segments.length !== others.length) return undefined;
  const found: Relocation[] = [];
  for (const [index, { address, bytes, at }] of segments.entries()) {
    const other = others[index];
    if (other === undefined || other.address - address !== MEMORY_PROBE) return undefined;
    const words = compareWords(bytes, other.bytes, address);
    if (words === undefined) return undefined;
    for (const { type, offset } of words) found.push({ type, offset: at - start + offset });
  }
  return found;
}

/** @returns the aligned words that hold addresses or slots, by their offset in `bytes`. */
function compareWords(bytes: Uint8Array, other: Uint8Array, address: number): Relocation[] | undefined {
  if (bytes.length !== other.length) return undefined;
  const [mine, theirs] = [Buffer.from(bytes), Buffer.from(other)];
  const found: Relocation[] = [];
  for (let offset = 0; offset < bytes.length; offset++) {
    if (bytes[offset] === other[offset]) continue;
    const word = offset - ((address + offset) & 3);
    if (word < 0 || word + 4 > bytes.length) return undefined;
    const distance = theirs.readInt32LE(word) - mine.readInt32LE(word);
    if (distance !== MEMORY_PROBE && distance !== TABLE_PROBE) return undefined;
    found.push({ type: distance === MEMORY_PROBE ? MEMORY_ADDR_I32 : TABLE_INDEX_I32, offset: word });
    offset = word + 3;
  }
  return found;
}

/** Symbol and addend of an entry: none is needed, since what stands in its place is the address already. */
const NO_SYMBOL = [0];
const NO_ADDEND = sleb(0);

function relocationSection(name: string, target: number, relocations: readonly Relocation[]): Uint8Array {
  const entries = relocations.flatMap(({ type, offset }) => [
    type,
    ...uleb(offset),
    ...NO_SYMBOL,
    ...(type === TABLE_INDEX_I32 ? [] : NO_ADDEND),
  ]);
  return customSectionBytes(name, Uint8Array.from([...uleb(target), ...uleb(relocations.length), ...entries]));
}
