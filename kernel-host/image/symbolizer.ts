/**
 * From code offsets to the lines that people wrote: through DWARF with llvm-symbolizer, or through a source
 * map. Functions that the compiler inlined become frames of their own; those of our runtime are left out.
 */
import { dirname, isAbsolute, join } from 'node:path';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { runTool } from './llvm.js';
import { isRuntimeSource } from './runtime.js';
import type { BuiltImage, PlacedImage, RawFrame, SourceFrame } from './types.js';
import { isInMemory, MEMORY_ROOT } from './virtual-path.js';
import { readSections, Section } from './wasm-reader.js';
import { concatBytes } from './wasm-writer.js';

export { parseStack } from './stack.js';

/** What the symbolizer needs of each image that can be on a stack. */
export interface SymbolizedImage {
  readonly placed: PlacedImage;
  readonly built: BuiltImage;
  /** As `placeImage` returned it. */
  readonly codeDelta: number;
}

/** A function of the runtime, or one that the compiler made: no news to the driver's author. */
const INTERNAL = /^(?:__tsan_|Ntw[A-Z]|__wasm_|tsan\.module_|_ntw|~lib\/ntwasm\/)/;

/** Frames by offset in the built module. Kept for as long as the image is. */
const known = new WeakMap<BuiltImage, Map<number, readonly SourceFrame[]>>();
const traceMaps = new WeakMap<BuiltImage, TraceMap>();

export class Symbolizer {
  readonly #images: ReadonlyMap<number, SymbolizedImage>;

  constructor(images: readonly SymbolizedImage[]) {
    this.#images = new Map(images.map((each) => [each.placed.index, each]));
  }

  /**
   * @param frames innermost first
   * @returns as many frames or more, innermost first; one without debug information keeps its name
   */
  async resolve(frames: readonly RawFrame[]): Promise<SourceFrame[]> {
    for (const image of this.#images.values()) {
      const offsets = frames
        .filter((frame) => frame.image === image.placed.index)
        .map((frame) => builtOffset(image, frame));
      if (offsets.length > 0) await learn(image.built, offsets);
    }
    return frames.flatMap((frame) => this.#framesAt(frame));
  }

  #framesAt(frame: RawFrame): readonly SourceFrame[] {
    const image = this.#images.get(frame.image);
    if (image === undefined) return [{ image: `image ${frame.image}`, functionName: frame.functionName }];
    const offset = builtOffset(image, frame);
    const found = known.get(image.built)?.get(offset);
    if (found !== undefined) return found;
    if (INTERNAL.test(frame.functionName)) return [];
    const functionName = ownName(image.built, frame.functionName) || `0x${offset.toString(16)}`;
    return [{ image: image.built.name, functionName, ...mapped(image.built, offset) }];
  }
}

/** AssemblyScript puts the file before a function's name; the entry file's goes without saying. */
function ownName({ name, language }: BuiltImage, functionName: string): string {
  const prefix = `${name}/`;
  return language === 'assemblyscript' && functionName.startsWith(prefix)
    ? functionName.slice(prefix.length)
    : functionName;
}

/** Offset in the module as it was built: placing changes sections before the code. */
function builtOffset({ codeDelta }: SymbolizedImage, { codeOffset }: RawFrame): number {
  return codeOffset - codeDelta;
}

/** Looks offsets up that are not known yet, all in one run of the tool. */
async function learn(built: BuiltImage, offsets: readonly number[]): Promise<void> {
  const cache = known.get(built) ?? new Map<number, readonly SourceFrame[]>();
  known.set(built, cache);
  const missing = [...new Set(offsets)].filter((offset) => !cache.has(offset));
  if (built.debug.kind !== 'dwarf' || missing.length === 0) return;
  const code = readSections(built.wasm).find((section) => section.id === Section.Code);
  if (code === undefined) return;
  const addresses = missing.map((offset) => `0x${(offset - code.payload).toString(16)}`);
  const argv = ['llvm-symbolizer', '--obj=image.wasm', '--output-style=JSON', '--inlines', ...addresses];
  const { stdout } = await runTool(argv, { 'image.wasm': debugPart(built.wasm) });
  const answers = parseAnswers(stdout);
  missing.forEach((offset, index) => {
    const frames = answers[index]?.flatMap((symbol) => sourceFrame(built, symbol));
    if (frames !== undefined) cache.set(offset, frames);
  });
}

/**
 * LLVM's reader refuses the relocations that its own linker writes for undefined weak functions, and the
 * symbols with them. Without these it would take the functions' names from the exports, which only name some:
 * so those go too, and the names come from DWARF.
 */
function debugPart(wasm: Uint8Array): Uint8Array {
  const kept = readSections(wasm).filter(
    ({ id, name }) => id !== Section.Export && name !== 'linking' && name !== 'name' && !name.startsWith('reloc.'),
  );
  return concatBytes([wasm.subarray(0, 8), ...kept.map(({ start, end }) => wasm.subarray(start, end))]);
}

/** What llvm-symbolizer says of one function at an address; empty where it knows nothing. */
interface Symbol {
  readonly FunctionName: string;
  readonly FileName: string;
  readonly Line: number;
  readonly Column: number;
}

/** @returns for each address the functions at it, innermost first; undefined where nothing is known. */
function parseAnswers(json: string): (readonly Symbol[] | undefined)[] {
  const parsed: unknown = json.trim() === '' ? [] : JSON.parse(json);
  if (!Array.isArray(parsed)) return [];
  return parsed.map((answer: unknown) => {
    const symbols = typeof answer === 'object' && answer !== null && 'Symbol' in answer ? answer.Symbol : undefined;
    if (!Array.isArray(symbols)) return undefined;
    const usable = symbols.filter(isSymbol).filter((symbol) => symbol.FunctionName !== '');
    return usable.length > 0 ? usable : undefined;
  });
}

function isSymbol(value: unknown): value is Symbol {
  return (
    typeof value === 'object' &&
    value !== null &&
    'FunctionName' in value &&
    typeof value.FunctionName === 'string' &&
    'FileName' in value &&
    typeof value.FileName === 'string' &&
    'Line' in value &&
    typeof value.Line === 'number' &&
    'Column' in value &&
    typeof value.Column === 'number'
  );
}

function sourceFrame(built: BuiltImage, { FunctionName, FileName, Line, Column }: Symbol): SourceFrame[] {
  if (INTERNAL.test(FunctionName) || isRuntimeSource(FileName)) return [];
  const frame = { image: built.name, functionName: FunctionName };
  if (FileName === '' || Line === 0) return [frame];
  const file = isInMemory(FileName) ? FileName.slice(MEMORY_ROOT.length + 1) : FileName;
  return [{ ...frame, file, line: Line, ...(Column > 0 ? { column: Column } : {}) }];
}

/** @returns the position that a source map gives: its generated columns are offsets in the module. */
function mapped(built: BuiltImage, offset: number): { file?: string; line?: number; column?: number } {
  if (built.debug.kind !== 'source-map') return {};
  const map = traceMaps.get(built) ?? new TraceMap(built.debug.map);
  traceMaps.set(built, map);
  const { source, line, column } = originalPositionFor(map, { line: 1, column: offset });
  if (source === null) return {};
  return { file: sourcePath(built, source), line, column: column + 1 };
}

/** AssemblyScript's maps name sources relative to the entry. */
function sourcePath(built: BuiltImage, source: string): string {
  const named = built.sources.find((path) => path === source || path.endsWith(`/${source}`));
  if (named !== undefined) return named;
  const [entry] = built.sources;
  return isAbsolute(source) || entry === undefined ? source : join(dirname(entry), source);
}
