/** From a linked module to a `BuiltImage`: what it imports, exports, and where its data lies. */

import { hasRelocations } from './relocations.js';
import { type BuildKind, type BuiltImage, type DebugInfo, ImageError, type Language, type Subsystem } from './types.js';
import { exportedAddresses, readDataSegments, readElementOffsets, tableRange } from './wasm-data.js';
import { readExports, readImports } from './wasm-interface.js';
import { readSections, Section, type SectionRange } from './wasm-reader.js';

/** What is known of a module beside its bytes. */
export interface ModuleOrigin {
  readonly name: string;
  readonly language: Language;
  readonly build: BuildKind;
  /** `driver` when absent. */
  readonly subsystem?: Subsystem;
  readonly sources: readonly string[];
  readonly warnings: string;
}

/** Where modules are linked for, before they are placed. */
export const LINK_BASE = 0x1_0000;
export const LINK_TABLE_BASE = 1;

/** @throws ImageError when the bytes are no module, or one that cannot share a machine's memory. */
export function describeModule(wasm: Uint8Array, origin: ModuleOrigin): BuiltImage {
  const sections = readSections(wasm);
  const imports = readImports(wasm, sections);
  if (!WebAssembly.validate(wasm))
    throw new ImageError(`${origin.name} is not a valid WebAssembly module: ${reason(wasm)}`);
  requireSharedMemory(origin.name, sections);
  const relocatable = hasRelocations(sections);
  const table = tableRange(readElementOffsets(wasm, sections));
  const data = dataRange(wasm, sections, relocatable);
  return {
    ...origin,
    subsystem: origin.subsystem ?? 'driver',
    wasm,
    dataSize: data.end - data.base,
    tableSize: table.size,
    linkBase: data.base,
    linkTableBase: relocatable ? LINK_TABLE_BASE : table.base,
    relocatable,
    imports,
    exports: readExports(wasm, sections).map(({ name, kind }) => ({ name, kind })),
    debug: debugOf(sections),
  };
}

function reason(wasm: Uint8Array): string {
  try {
    new WebAssembly.Module(wasm);
    return 'validation failed';
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^WebAssembly\.Module\(\): /, '') : String(error);
  }
}

/** A module with a memory of its own cannot see the kernel's structures, nor the kernel its. */
function requireSharedMemory(name: string, sections: readonly SectionRange[]): void {
  if (sections.some((section) => section.id === Section.Memory)) {
    throw new ImageError(
      `${name} defines its own memory; a driver lives in the machine's: write (import "env" "memory" (memory 0)) instead`,
    );
  }
  if (sections.some((section) => section.id === Section.Table)) {
    throw new ImageError(
      `${name} defines its own function table; a driver shares the machine's: ` +
        'write (import "env" "__indirect_function_table" (table 0 funcref)) instead',
    );
  }
}

/** Linked images say where their data ends; of others, the segments do. */
function dataRange(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  relocatable: boolean,
): { base: number; end: number } {
  const segments = readDataSegments(wasm, sections);
  const last = Math.max(0, ...segments.map(({ address, bytes }) => address + bytes.length));
  const end = Math.max(last, exportedAddresses(wasm, sections).get('__heap_base') ?? 0);
  if (relocatable) return { base: LINK_BASE, end: Math.max(end, LINK_BASE) };
  const first = Math.min(...segments.map(({ address }) => address));
  return segments.length === 0 ? { base: 0, end: 0 } : { base: first, end };
}

function debugOf(sections: readonly SectionRange[]): DebugInfo {
  const dwarf = sections.some((section) => section.name === '.debug_line');
  return { kind: dwarf ? 'dwarf' : 'none' };
}
