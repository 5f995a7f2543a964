/**
 * Drivers written in AssemblyScript: from the entry file to an image. Such an image holds absolute addresses,
 * so it is good for one base; to have it elsewhere, compile it for there.
 */
import { basename } from 'node:path';
import { runCompiler } from './as-compiler.js';
import { type ReadFile, readDisk } from './as-library.js';
import { RELEASE_HEAP } from './as-transform.js';
import type { BuildKind, BuiltImage } from './types.js';
import { readExports, readImports } from './wasm-interface.js';
import { readSections } from './wasm-reader.js';

export { RELEASE_HEAP };

export interface AssemblyScriptOptions {
  readonly build: BuildKind;
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
 * @returns an image that is not relocatable; its start function runs the driver's top-level code
 * @throws CompileError with the compiler's diagnostics, also when there is no such file
 */
export async function compileAssemblyScript(entryPath: string, options: AssemblyScriptOptions): Promise<BuiltImage> {
  const { build, readFile = readDisk, base = DEFAULT_BASE, tableBase = DEFAULT_TABLE_BASE } = options;
  const { wasm, map, sources, layout, warnings } = await runCompiler({
    entryPath,
    build,
    read: readFile,
    base,
    tableBase,
  });
  const sections = readSections(wasm);
  return {
    name: basename(entryPath).replace(/\.[^.]*$/, ''),
    language: 'assemblyscript',
    build,
    wasm,
    dataSize: layout.end - base,
    tableSize: layout.tableSize,
    linkBase: base,
    linkTableBase: tableBase,
    relocatable: false,
    imports: readImports(wasm, sections),
    exports: readExports(wasm, sections).map(({ name, kind }) => ({ name, kind })),
    debug: { kind: 'source-map', map },
    sources,
    warnings,
  };
}
