/**
 * Drivers written in AssemblyScript: from the entry file to an image. The compiler writes absolute addresses;
 * where they are is found by compiling twice. An image that computes with its addresses while it is compiled
 * cannot be moved that way: to have it elsewhere, compile it for there.
 */
import { basename } from 'node:path';
import { runCompiler } from './as-compiler.js';
import { type ReadFile, readDisk } from './as-library.js';
import { addRelocations, MEMORY_PROBE, TABLE_PROBE } from './as-relocations.js';
import { RELEASE_HEAP } from './as-transform.js';
import { COUNTERS_SECTION, type CounterTable } from './counters.js';
import type { BuildKind, BuiltImage } from './types.js';
import { readExports, readImports } from './wasm-interface.js';
import { readSections } from './wasm-reader.js';
import { concatBytes, customSectionBytes } from './wasm-writer.js';

export { RELEASE_HEAP };

export interface AssemblyScriptOptions {
  readonly build: BuildKind;
  /** Whether the image counts which of its lines run. */
  readonly coverage?: boolean;
  /** Reads the driver's sources by absolute path; from disk when absent. The guest library is always read from disk. */
  readonly readFile?: ReadFile;
  /** Address of the image's data, 16-aligned; the beginning of kernel space when absent. */
  readonly base?: number;
  /** First slot of the function table; 1 when absent, since slot 0 is the null function pointer. */
  readonly tableBase?: number;
}

/** Beginning of kernel space in the kernel's memory map. */
export const DEFAULT_BASE = 0x2100_0000;
export const DEFAULT_TABLE_BASE = 1;

/**
 * Compiles a driver.
 * @param entryPath the file with `DriverEntry`
 * @returns an image whose start function runs the driver's top-level code
 * @throws CompileError with the compiler's diagnostics, also when there is no such file
 */
export async function compileAssemblyScript(entryPath: string, options: AssemblyScriptOptions): Promise<BuiltImage> {
  const { build, readFile = readDisk, base = DEFAULT_BASE, tableBase = DEFAULT_TABLE_BASE } = options;
  const input = { entryPath, build, coverage: options.coverage === true, read: readFile, base, tableBase };
  const { wasm: compiled, map, sources, layout, warnings } = await runCompiler(input);
  const probe = { ...input, base: base + MEMORY_PROBE, tableBase: tableBase + TABLE_PROBE };
  const relocatable = addRelocations(compiled, (await runCompiler(probe)).wasm);
  const wasm = withCounters(relocatable ?? compiled, layout.counters);
  const sections = readSections(wasm);
  return {
    name: basename(entryPath).replace(/\.[^.]*$/, ''),
    language: 'assemblyscript',
    subsystem: 'driver',
    build,
    wasm,
    dataSize: layout.end - base,
    tableSize: layout.tableSize,
    linkBase: base,
    linkTableBase: tableBase,
    relocatable: relocatable !== undefined,
    imports: readImports(wasm, sections),
    exports: readExports(wasm, sections).map(({ name, kind }) => ({ name, kind })),
    debug: { kind: 'source-map', map },
    sources,
    warnings,
  };
}

function withCounters(wasm: Uint8Array, counters: CounterTable | undefined): Uint8Array {
  if (counters === undefined) return wasm;
  return concatBytes([wasm, customSectionBytes(COUNTERS_SECTION, Buffer.from(JSON.stringify(counters)))]);
}
