/**
 * What the drivers of a machine have run of their source. The counters are the drivers' own data, which all threads
 * share; they are read before that is given back, or when somebody asks.
 */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { readI32, readI64, readU32, u8 } from '../hal/memory.js';
import { COVERAGE_TABLE } from '../image/c-flags.js';
import { COUNTERS_SECTION, type CounterTable } from '../image/counters.js';
import { CoverageSum, type CoveredFile } from '../image/coverage.js';
import { countFunction } from '../image/coverage-lines.js';
import { readCoverageMap } from '../image/coverage-map.js';
import { expandedUnits, LINES_SECTION, sourceLine } from '../image/expanded-lines.js';
import { isLibrarySource } from '../image/root.js';
import { exportedAddresses } from '../image/wasm-data.js';
import { Cursor, customSection, readSections } from '../image/wasm-reader.js';
import type { LoadedImage } from './images.js';

/** What LLVM keeps of a function, as InstrProfData.inc has it for 32 bits: bytes from its record. */
const RECORD = { Name: 0, Shape: 8, Counters: 16, CounterCount: 32, size: 48 } as const;
const COUNTER = 8;

/** What is read of one image: of AssemblyScript one count for each place, of C counters by function and names by hash. */
type Counters = readonly number[] | CCounters;

interface CCounters {
  readonly functions: ReadonlyMap<string, readonly number[]>;
  readonly names: ReadonlyMap<bigint, string>;
}

const functionKey = (name: bigint, shape: bigint): string => `${BigInt.asUintN(64, name)} ${BigInt.asUintN(64, shape)}`;

export class CoverageReader {
  readonly #released = new Map<LoadedImage, Counters>();

  /** Keeps the counts of an image whose data is about to be given back. The memory is bound. */
  keep(loaded: LoadedImage): void {
    const counters = readCounters(loaded);
    if (counters !== undefined) this.#released.set(loaded, counters);
  }

  /** @returns what was counted until now, a file once. The memory is bound. */
  files(loaded: readonly LoadedImage[]): readonly CoveredFile[] {
    const sum = new CoverageSum();
    for (const image of loaded) {
      const counters = this.#released.get(image) ?? readCounters(image);
      if (counters === undefined) continue;
      if (isPlaces(counters)) addPlaces(sum, image, counters);
      else addImage(sum, image, counters);
    }
    return sum.files();
  }
}

function isPlaces(counters: Counters): counters is readonly number[] {
  return Array.isArray(counters);
}

/** @returns what an image of AssemblyScript counts; undefined for others. */
function counterTable({ built }: LoadedImage): CounterTable | undefined {
  const section = customSection(built.wasm, readSections(built.wasm), COUNTERS_SECTION);
  return section === undefined ? undefined : (JSON.parse(Buffer.from(section).toString('utf8')) as CounterTable);
}

function addPlaces(sum: CoverageSum, image: LoadedImage, counts: readonly number[]): void {
  const lines = new Map<string, { file: string; line: number; times: number }>();
  const places = counterTable(image)?.places ?? [];
  for (const [index, { kind, file, line, column, name = '' }] of places.entries()) {
    const times = counts[index] ?? 0;
    if (kind === 'function') sum.addFunction(file, { name, line, calls: times });
    else if (kind === 'true') sum.addBranch(file, { line, column, taken: times, not: 0 });
    else if (kind === 'false') sum.addBranch(file, { line, column, taken: 0, not: times });
    else {
      // Of several statements in a line, the most frequent counts.
      const key = `${file}\0${line}`;
      lines.set(key, { file, line, times: Math.max(times, lines.get(key)?.times ?? 0) });
    }
  }
  for (const { file, line, times } of lines.values()) sum.addLine(file, line, times);
}

/** @returns undefined for an image that does not count. */
function readCounters(loaded: LoadedImage): Counters | undefined {
  const { built } = loaded;
  const { base } = loaded.image;
  const places = counterTable(loaded);
  if (places !== undefined)
    return places.places.map((_, index) => Number(readI64(base + places.offset + index * COUNTER)));
  const table = exportedAddresses(built.wasm, readSections(built.wasm)).get(COVERAGE_TABLE);
  if (table === undefined) return undefined;
  const delta = base - built.linkBase;
  // The linker says of the ends of sections that they do not move.
  const placed = (address: number): number => (address < base ? address + delta : address);
  const words = [0, 4, 8, 12].map((offset) => placed(readU32(table + delta + offset)));
  const [first = 0, end = 0, names = 0, namesEnd = 0] = words;
  const functions = new Map<string, readonly number[]>();
  for (let record = first; record + RECORD.size <= end; record += RECORD.size) {
    const counters = record + readI32(record + RECORD.Counters);
    const count = readU32(record + RECORD.CounterCount);
    const key = functionKey(readI64(record + RECORD.Name), readI64(record + RECORD.Shape));
    functions.set(
      key,
      Array.from({ length: count }, (_, index) => Number(readI64(counters + index * COUNTER))),
    );
  }
  return { functions, names: readNames(u8.slice(names, namesEnd)) };
}

/** @returns names of functions by their hash, of a section that has a list for each object. */
function readNames(bytes: Uint8Array): Map<bigint, string> {
  const names = new Map<bigint, string>();
  const cursor = new Cursor(bytes);
  while (!cursor.done) {
    if (bytes[cursor.at] === 0) {
      cursor.at++;
      continue;
    }
    const length = cursor.u32();
    const packed = cursor.u32();
    const list = packed === 0 ? cursor.take(length) : inflateSync(cursor.take(packed));
    for (const name of Buffer.from(list).toString('utf8').split('\u0001'))
      names.set(createHash('md5').update(name).digest().readBigUInt64LE(0), name.replace(/^.*[:;]/, ''));
  }
  return names;
}

function addImage(sum: CoverageSum, { built }: LoadedImage, { functions, names }: CCounters): void {
  const expanded = expandedUnits(customSection(built.wasm, readSections(built.wasm), LINES_SECTION));
  const place = (file: string, line: number): { file: string; line: number } | undefined => {
    const unit = expanded.get(file.replace(/^.*\//, ''));
    const found = unit === undefined ? { file, line } : sourceLine(unit, line);
    return found === undefined || isLibrarySource(found.file) || found.file.startsWith('<') ? undefined : found;
  };
  for (const covered of readCoverageMap(built)) {
    const counters = functions.get(functionKey(covered.name, covered.shape)) ?? [];
    const { file, line, calls, files } = countFunction(covered, counters);
    const start = place(file, line);
    const name = names.get(covered.name);
    if (start !== undefined && name !== undefined) sum.addFunction(start.file, { name, line: start.line, calls });
    for (const each of files) {
      for (const [number, times] of each.lines) {
        const at = place(each.file, number);
        if (at !== undefined) sum.addLine(at.file, at.line, times);
      }
      for (const branch of each.branches) {
        const at = place(each.file, branch.line);
        if (at !== undefined) sum.addBranch(at.file, { ...branch, line: at.line });
      }
    }
  }
}
