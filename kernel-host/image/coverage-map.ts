/**
 * Reads what clang leaves in an image for `-fcoverage-mapping`: for each function the regions of its source, and how
 * the count of each follows from the function's counters.
 *
 * Source: LLVM's "Code Coverage Mapping Format", versions 4 to 7.
 */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { BuiltImage } from './types.js';
import { Cursor, customSection, readSections } from './wasm-reader.js';

const FUNCTIONS = '__llvm_covfun';
const FILES = '__llvm_covmap';
const FIRST_VERSION = 3;
const LAST_VERSION = 6;

/** How a count follows from counters: one of them, none, or a sum or difference of two others. */
export type Count =
  | { readonly kind: 'zero' }
  | { readonly kind: 'counter'; readonly index: number }
  | { readonly kind: 'expression'; readonly index: number };

export interface Expression {
  readonly minus: boolean;
  readonly left: Count;
  readonly right: Count;
}

/** A stretch of source; `gap`: between two statements, which counts for lines that have nothing else. */
export interface Region {
  readonly kind: 'code' | 'expansion' | 'skipped' | 'gap' | 'branch';
  /** Name of the file, as the compiler knew it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Behind the last character. */
  readonly endColumn: number;
  readonly count: Count;
  /** Of a branch: how often the condition was false. */
  readonly otherwise: Count;
}

export interface CoveredFunction {
  /** Hash of its name, and one over its shape: the counters' record has the same. */
  readonly name: bigint;
  readonly shape: bigint;
  readonly expressions: readonly Expression[];
  readonly regions: readonly Region[];
}

/** @returns what an image has to be told of its coverage; none when it was not built for it. */
export function readCoverageMap({ wasm }: BuiltImage): CoveredFunction[] {
  const sections = readSections(wasm);
  const functions = customSection(wasm, sections, FUNCTIONS);
  const files = customSection(wasm, sections, FILES);
  if (functions === undefined || files === undefined) return [];
  return readFunctions(functions, readFiles(files));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** @returns names of files, by the hash of the list that has them. */
function readFiles(bytes: Uint8Array): Map<bigint, string[]> {
  const view = viewOf(bytes);
  const lists = new Map<bigint, string[]>();
  // Each object's part is aligned, in the object.
  for (let at = 0; at + 16 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const version = view.getUint32(at + 12, true);
    const isHeader = view.getUint32(at, true) === 0 && view.getUint32(at + 8, true) === 0;
    if (!isHeader || version < FIRST_VERSION || version > LAST_VERSION || at + 16 + size > bytes.length) {
      at++;
      continue;
    }
    const blob = bytes.subarray(at + 16, at + 16 + size);
    lists.set(createHash('md5').update(blob).digest().readBigUInt64LE(0), fileNames(blob));
    at += 16 + size;
  }
  return lists;
}

function fileNames(blob: Uint8Array): string[] {
  const header = new Cursor(blob);
  const count = header.u32();
  const length = header.u32();
  const packed = header.u32();
  const names = packed === 0 ? header.take(length) : new Uint8Array(inflateSync(header.take(packed)));
  const cursor = new Cursor(names);
  return Array.from({ length: count }, () => cursor.name());
}

function readFunctions(bytes: Uint8Array, files: ReadonlyMap<bigint, readonly string[]>): CoveredFunction[] {
  const view = viewOf(bytes);
  const functions = new Map<string, CoveredFunction>();
  for (let at = 0; at + 28 <= bytes.length; ) {
    const size = view.getUint32(at + 8, true);
    const names = files.get(view.getBigUint64(at + 20, true));
    if (names === undefined || at + 28 + size > bytes.length) {
      at++;
      continue;
    }
    const name = view.getBigUint64(at, true);
    const shape = view.getBigUint64(at + 12, true);
    const key = `${name} ${shape}`;
    // An inline function of a header may be in several objects.
    if (!functions.has(key))
      functions.set(key, { name, shape, ...readMapping(bytes.subarray(at + 28, at + 28 + size), names) });
    at += 28 + size;
  }
  return [...functions.values()];
}

const ZERO: Count = { kind: 'zero' };
const TAG = 3;
const EXPANSION = 4;
const GAP = 0x8000_0000;
const END_OF_LINE = 0xffff_ffff;
const SKIPPED_REGION = 2;
const BRANCH_REGION = 4;

/** A region while it is read: an expansion counts as often as the first region of what it expands to. */
type Draft = { -readonly [K in keyof Region]: Region[K] } & { fileId: number; expands: number };

class MappingReader {
  readonly #cursor: Cursor;
  /** Whether expression n is a difference: said where it is used. */
  readonly #minus = new Map<number, boolean>();

  constructor(bytes: Uint8Array) {
    this.#cursor = new Cursor(bytes);
  }

  number(): number {
    return this.#cursor.u32();
  }

  count(encoded = this.number()): Count {
    const index = encoded >>> 2;
    switch (encoded & TAG) {
      case 0:
        return ZERO;
      case 1:
        return { kind: 'counter', index };
      default:
        this.#minus.set(index, (encoded & TAG) === 2);
        return { kind: 'expression', index };
    }
  }

  isMinus(index: number): boolean {
    return this.#minus.get(index) ?? false;
  }
}

function readMapping(bytes: Uint8Array, names: readonly string[]): Pick<CoveredFunction, 'expressions' | 'regions'> {
  const reader = new MappingReader(bytes);
  const files = Array.from({ length: reader.number() }, () => names[reader.number()] ?? '');
  const pairs = Array.from({ length: reader.number() }, () => ({ left: reader.count(), right: reader.count() }));
  const drafts = files.flatMap((file, fileId) => readRegions(reader, file, fileId));
  settleExpansions(drafts);
  const expressions = pairs.map((pair, index) => ({ ...pair, minus: reader.isMinus(index) }));
  return { expressions, regions: drafts };
}

function readRegions(reader: MappingReader, file: string, fileId: number): Draft[] {
  let line = 0;
  return Array.from({ length: reader.number() }, () => {
    const head = reader.number();
    const draft = startRegion(reader, head);
    line += reader.number();
    const column = reader.number();
    const lines = reader.number();
    const end = reader.number();
    const isGap = (end & GAP) !== 0;
    const whole = column === 0 && end === 0;
    return {
      ...draft,
      kind: isGap && draft.kind === 'code' ? 'gap' : draft.kind,
      file,
      fileId,
      line,
      column: whole ? 1 : column,
      endLine: line + lines,
      endColumn: whole ? END_OF_LINE : end & ~GAP,
    };
  });
}

function startRegion(reader: MappingReader, head: number): Pick<Draft, 'kind' | 'count' | 'otherwise' | 'expands'> {
  const plain = { count: ZERO, otherwise: ZERO, expands: -1 };
  if ((head & TAG) !== 0) return { ...plain, kind: 'code', count: reader.count(head) };
  if ((head & EXPANSION) !== 0) return { ...plain, kind: 'expansion', expands: head >>> 3 };
  switch (head >>> 3) {
    case SKIPPED_REGION:
      return { ...plain, kind: 'skipped' };
    case BRANCH_REGION:
      return { ...plain, kind: 'branch', count: reader.count(), otherwise: reader.count() };
    default:
      return { ...plain, kind: 'code' };
  }
}

/** Macros in macros: as often as there can be one in another. */
function settleExpansions(drafts: readonly Draft[]): void {
  const expansions = drafts.filter(({ expands }) => expands >= 0);
  for (let round = 0; round < expansions.length; round++) {
    let changed = false;
    for (const each of expansions) {
      const first = drafts.find(({ fileId }) => fileId === each.expands);
      if (first === undefined || first.count === each.count) continue;
      each.count = first.count;
      changed = true;
    }
    if (!changed) return;
  }
}

/** @returns the value of a count. @param counters of the function */
export function evaluate(count: Count, { expressions }: CoveredFunction, counters: readonly number[]): number {
  const known = new Map<number, number>();
  const value = (each: Count): number => {
    if (each.kind === 'zero') return 0;
    if (each.kind === 'counter') return counters[each.index] ?? 0;
    const before = known.get(each.index);
    if (before !== undefined) return before;
    const expression = expressions[each.index];
    if (expression === undefined) return 0;
    known.set(each.index, 0);
    const left = value(expression.left);
    const right = value(expression.right);
    // Counters that threads count while others are read may not agree.
    const result = Math.max(0, expression.minus ? left - right : left + right);
    known.set(each.index, result);
    return result;
  };
  return value(count);
}
