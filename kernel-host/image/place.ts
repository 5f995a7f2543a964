/**
 * Binds a built image to addresses of one machine: applies relocations, and takes out everything that
 * would happen again at each instantiation (data segments, start function), since every worker has an
 * instance of its own over the one memory.
 */

import {
  moveElements,
  moveGlobals,
  openImports,
  renameModule,
  START_EXPORT,
  sharedGlobals,
  startAsExport,
} from './placed-sections.js';
import { hasRelocations, relocate } from './relocations.js';
import { type BuiltImage, type DataSegment, ImageError, type Placement, type ThreadData } from './types.js';
import { exportedAddresses, functionStarts, readDataSegments } from './wasm-data.js';
import { readSections, Section, type SectionRange } from './wasm-reader.js';
import { concatBytes, sectionBytes } from './wasm-writer.js';

/** Constructors of C++ globals. */
const CONSTRUCTORS = '__wasm_call_ctors';
/** Where wasm-ld says that variables of threads begin; absent when there are none. */
export const THREAD_DATA = '__tls_base';

/**
 * @param built what `buildImage` returned
 * @param index position in the machine's list of images; stack frames name it
 * @param base address of its data, aligned to 64 KiB; `built.linkBase` when the image is not relocatable
 * @param tableBase first slot of its functions in the machine's table; `built.linkTableBase` likewise
 * @throws ImageError when the image cannot lie there, or is no valid module
 */
export function placeImage(built: BuiltImage, index: number, base: number, tableBase: number): Placement {
  if (!built.relocatable && (base !== built.linkBase || tableBase !== built.linkTableBase)) {
    throw new ImageError(
      `${built.name} has no relocations: it can only be loaded at 0x${built.linkBase.toString(16)}, ` +
        `with its functions from table slot ${built.linkTableBase}`,
    );
  }
  const wasm = built.wasm.slice();
  const sections = readSections(wasm);
  const move = { memory: base - built.linkBase, table: tableBase - built.linkTableBase };
  if (hasRelocations(sections)) relocate(wasm, sections, move.memory, move.table);
  const placed = stripped(wasm, sections, built, index, move);
  return {
    image: {
      name: built.name,
      index,
      build: built.build,
      subsystem: built.subsystem,
      language: built.language,
      module: compileModule(built.name, placed.bytes),
      base,
      dataSize: built.dataSize,
      tableBase,
      tableSize: built.tableSize,
      imports: [...built.imports, ...sharedGlobals(wasm, sections, built)],
      functionStarts: functionStarts(wasm, sections).map((start) => start + placed.codeDelta),
      initializers: initializersOf(built, sections),
      threadData: threadDataOf(wasm, sections, built.linkBase),
    },
    segments: segmentsOf(wasm, sections, built.linkBase),
    codeDelta: placed.codeDelta,
  };
}

function initializersOf(built: BuiltImage, sections: readonly SectionRange[]): string[] {
  const start = sections.some((section) => section.id === Section.Start) ? [START_EXPORT] : [];
  return built.exports.some((each) => each.name === CONSTRUCTORS) ? [CONSTRUCTORS, ...start] : start;
}

/** @returns where the variables of threads (`thread_local`) have their first values: a segment of the image's data. */
function threadDataOf(wasm: Uint8Array, sections: readonly SectionRange[], linkBase: number): ThreadData | undefined {
  const address = exportedAddresses(wasm, sections).get(THREAD_DATA);
  const segment = readDataSegments(wasm, sections).find((each) => each.address === address);
  return segment === undefined ? undefined : { offset: segment.address - linkBase, size: segment.bytes.length };
}

function segmentsOf(wasm: Uint8Array, sections: readonly SectionRange[], linkBase: number): DataSegment[] {
  return readDataSegments(wasm, sections).map(({ address, bytes }) => ({
    offset: address - linkBase,
    bytes: bytes.slice(),
  }));
}

/** How far the parts of an image move from where they were linked. */
interface Move {
  readonly memory: number;
  readonly table: number;
}

function stripped(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  built: BuiltImage,
  index: number,
  move: Move,
): { bytes: Uint8Array; codeDelta: number } {
  const parts: Uint8Array[] = [wasm.subarray(0, 8)];
  let length = 8;
  let codeDelta = 0;
  for (const section of sections) {
    const part = placedSection(wasm, sections, section, built, move);
    if (section.id === Section.Code) codeDelta = length - section.start;
    if (part !== undefined) {
      parts.push(part);
      length += part.length;
    }
  }
  parts.push(renameModule(wasm, sections, `ntwasm.${index}`));
  return { bytes: concatBytes(parts), codeDelta };
}

/** @returns the section as it is instantiated, or undefined when it is left out. */
function placedSection(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  section: SectionRange,
  built: BuiltImage,
  move: Move,
): Uint8Array | undefined {
  switch (section.id) {
    case Section.Custom:
    case Section.Start:
    case Section.Data:
    case Section.DataCount:
      return undefined;
    case Section.Import:
      return sectionBytes(section.id, openImports(wasm, sections, built));
    case Section.Global:
      return sectionBytes(section.id, moveGlobals(wasm, sections, built, move.memory));
    case Section.Element:
      return sectionBytes(section.id, moveElements(wasm, sections, section, move.table));
    case Section.Export:
      return sectionBytes(section.id, startAsExport(wasm, sections, section));
    default:
      return wasm.subarray(section.start, section.end);
  }
}

function compileModule(name: string, bytes: Uint8Array): WebAssembly.Module {
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^WebAssembly\.Module\(\): /, '') : String(error);
    throw new ImageError(`${name} is not a valid WebAssembly module: ${reason}`);
  }
}
