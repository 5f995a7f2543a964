/** Runs the AssemblyScript compiler in this process, from memory to memory. */
import { basename, dirname, join, resolve } from 'node:path';
import { type APIOptions, main } from 'assemblyscript/asc';
import { createReader, type ReadFile, RUNTIME } from './as-library.js';
import { createTransform, type Layout } from './as-transform.js';
import { CompileError } from './errors.js';
import { packagePath } from './root.js';
import type { BuildKind } from './types.js';

export interface Compilation {
  readonly wasm: Uint8Array;
  /** Source map as JSON, its sources as absolute paths where they are files. */
  readonly map: string;
  /** The driver's own source files, absolute. */
  readonly sources: readonly string[];
  readonly layout: Readonly<Layout>;
  /** The compiler's warnings, as it wrote them. */
  readonly warnings: string;
}

export interface CompilerInput {
  /** The driver's main file, as the user spells it. */
  readonly entryPath: string;
  readonly build: BuildKind;
  /** Whether the image counts which of its lines run. */
  readonly coverage: boolean;
  readonly read: ReadFile;
  readonly base: number;
  readonly tableBase: number;
}

/** What the compiler is asked to write. */
const OUTPUT = 'image.wasm';

/**
 * Compiles one driver.
 * @throws CompileError with the compiler's diagnostics, paths as the user spells them
 */
export async function runCompiler(input: CompilerInput): Promise<Compilation> {
  const folder = dirname(resolve(input.entryPath));
  const library = packagePath('guest', 'assembly');
  const layout: Layout = { end: input.base, tableSize: 0 };
  const read = new Set<string>();
  const written = new Map<string, string | Uint8Array>();
  const reader = createReader(library, (path) => {
    const text = input.read(path);
    if (text !== null) read.add(path);
    return text;
  });
  const diagnostics: string[] = [];
  const options: APIOptions = {
    stdout: { write: () => undefined },
    stderr: { write: (chunk) => void diagnostics.push(Buffer.from(chunk).toString()) },
    readFile: reader,
    writeFile: (name, contents) => void written.set(name, contents),
    listFiles: () => [],
    transforms: [
      createTransform(input.build, input.base, layout, input.coverage ? folder : undefined),
    ] as unknown as NonNullable<APIOptions['transforms']>,
  };
  const { error } = await main(argumentsFor(input, folder, library), options);
  const text = respell(diagnostics.join(''), input.entryPath);
  const wasm = written.get(OUTPUT);
  const map = written.get(`${OUTPUT}.map`);
  if (error !== null || !(wasm instanceof Uint8Array) || typeof map !== 'string') {
    if (error instanceof CompileError) throw new CompileError(respell(error.diagnostics, input.entryPath));
    if (!/^ERROR/m.test(text)) throw error ?? new Error('the AssemblyScript compiler wrote nothing');
    throw new CompileError(text);
  }
  return {
    wasm,
    map: absoluteSources(map, folder, library),
    sources: [...read],
    layout,
    warnings: text,
  };
}

/**
 * Optimisation of checked builds: all that leaves each function a function of its own, since a stack frame must
 * tell the driver's function and line; inlining would show the library's line instead.
 */
const FAITHFUL_PASSES: readonly string[] = [
  ...['ssa-nomerge', 'remove-unused-names', 'remove-unused-brs', 'optimize-instructions'],
  ...['simplify-locals-nostructure', 'vacuum', 'reorder-locals', 'coalesce-locals', 'simplify-locals', 'vacuum'],
  ...['reorder-locals', 'coalesce-locals', 'merge-blocks', 'remove-unused-brs', 'optimize-instructions', 'vacuum'],
  ...['simplify-globals', 'remove-unused-module-elements'],
];

function argumentsFor({ entryPath, build, base, tableBase }: CompilerInput, folder: string, library: string): string[] {
  return [
    basename(entryPath),
    ...['--baseDir', folder, '--lib', library, '--runtime', RUNTIME],
    ...['--outFile', OUTPUT, '--sourceMap', '--debug', '--noColors'],
    ...['--importMemory', '--noExportMemory', '--sharedMemory', '--maximumMemory', '65536', '--enable', 'threads'],
    ...['--importTable', '--memoryBase', String(base), '--tableBase', String(tableBase)],
    ...(build === 'free' ? ['-O3'] : ['-O0', '--runPasses', FAITHFUL_PASSES.join()]),
  ];
}

/** The compiler names files relative to the driver's folder; the user named the driver from elsewhere. */
function respell(diagnostics: string, entryPath: string): string {
  return diagnostics
    .replace(/(└─ in )(?!~lib)([^(\n]+)\(/g, (_, lead: string, file: string) => {
      return `${lead}${join(dirname(entryPath), file)}(`;
    })
    .replace(/^FAILURE .*\n?/m, '')
    .trimEnd();
}

interface SourceMap {
  sources: string[];
  sourceRoot?: string;
}

function absoluteSources(map: string, folder: string, library: string): string {
  const parsed = JSON.parse(map) as SourceMap;
  parsed.sourceRoot = '';
  parsed.sources = parsed.sources.map((source) => {
    if (/^~lib\/nt(ddk|stress)/.test(source)) return resolve(library, source.slice('~lib/'.length));
    return source.startsWith('~lib/') ? source : resolve(folder, source);
  });
  return JSON.stringify(parsed);
}
