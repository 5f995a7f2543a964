/**
 * Drivers written in AssemblyScript: from the entry file to an image, and from the image to a place in a
 * machine. Such an image holds absolute addresses, so it is good for one base; to move it, compile again.
 */
import { basename } from 'node:path';
import { runCompiler } from './as-compiler.js';
import { takeData } from './as-data.js';
import type { Signature } from './as-imports.js';
import { type ReadFile, readDisk } from './as-library.js';
import { renameModule } from './as-name.js';
import { RELEASE_HEAP, START } from './as-transform.js';
import type { BuildKind, BuiltImage, ImageImport, Placement } from './types.js';

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
 * @throws CompileError with the compiler's diagnostics; ImageError when there is no such file
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
  const module = new WebAssembly.Module(wasm);
  return {
    name: basename(entryPath).replace(/\.[^.]*$/, ''),
    language: 'assemblyscript',
    build,
    wasm: wasm,
    dataSize: layout.end - base,
    tableSize: layout.tableSize,
    linkBase: base,
    linkTableBase: tableBase,
    relocatable: false,
    imports: importsOf(module, layout.signatures),
    exports: WebAssembly.Module.exports(module).map(({ name, kind }) => ({ name, kind })),
    debug: { kind: 'source-map', map },
    sources,
    warnings,
  };
}

function importsOf(module: WebAssembly.Module, signatures: ReadonlyMap<string, Signature>): ImageImport[] {
  return WebAssembly.Module.imports(module).map(({ module: from, name, kind }) => {
    const { params, results } = signatures.get(name) ?? { params: [], results: [] };
    return { module: from, name, kind, params, results };
  });
}

/**
 * Makes a compiled driver ready for the workers of a machine. Code positions of the placed module are those of
 * `built.wasm`: what is taken out lies behind the code.
 * @param index position in the machine's list of images
 */
export function placeAssemblyScript(built: BuiltImage, index: number): Placement {
  const { wasm, segments } = takeData(built.wasm, built.linkBase);
  return {
    image: {
      name: built.name,
      index,
      build: built.build,
      language: built.language,
      module: new WebAssembly.Module(renameModule(wasm, `ntwasm.${index}`)),
      base: built.linkBase,
      dataSize: built.dataSize,
      tableBase: built.linkTableBase,
      tableSize: built.tableSize,
      imports: built.imports,
      initializers: built.exports.some(({ name }) => name === START) ? [START] : [],
    },
    segments,
    codeDelta: 0,
  };
}
