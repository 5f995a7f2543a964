/** What the user named on the command line: files, a folder, or sources as text, of which language. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { ImageError } from './types.js';
import { displayPath, MEMORY_ROOT } from './virtual-path.js';

/** Paths of files or one folder; or a driver's name and its sources as text, by file name. */
export type ImageInput =
  | readonly string[]
  | { readonly name: string; readonly files: Readonly<Record<string, string>> };

export type InputKind = 'c' | 'assemblyscript' | 'wat' | 'wasm';

/** Inputs made plain. */
export interface ResolvedInput {
  /** The driver's name: that of the first file or of the folder. */
  readonly name: string;
  readonly kind: InputKind;
  /** Absolute paths of the files to compile. */
  readonly paths: readonly string[];
  /** Sources given as text, by path under `MEMORY_ROOT`. */
  readonly memory: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<string, InputKind>> = {
  '.c': 'c',
  '.cpp': 'c',
  '.cc': 'c',
  '.cxx': 'c',
  '.ts': 'assemblyscript',
  '.wat': 'wat',
  '.wasm': 'wasm',
};

const KNOWN = '.c, .cpp, .cc, .cxx (C and C++), .ts (AssemblyScript), .wat or .wasm';

/** @throws ImageError when there is nothing to compile, or nothing that we know how to. */
export function resolveInput(input: ImageInput): ResolvedInput {
  return 'files' in input ? resolveText(input.name, input.files) : resolvePaths(input);
}

function resolveText(name: string, files: Readonly<Record<string, string>>): ResolvedInput {
  const memory = new Map(
    Object.entries(files).map(([file, text]) => [`${MEMORY_ROOT}/${file.replaceAll('\\', '/')}`, text]),
  );
  const paths = [...memory.keys()].filter((path) => kindOf(path) !== undefined && !path.endsWith('.d.ts'));
  return { name, memory, ...classify(paths, name) };
}

function resolvePaths(inputs: readonly string[]): ResolvedInput {
  const first = inputs[0];
  if (first === undefined) throw new ImageError('no driver was named');
  const paths = inputs.flatMap((input) => expand(resolve(input), input));
  const name = basename(resolve(first));
  return {
    name: isFolder(resolve(first)) ? name : basename(name, extname(name)),
    memory: new Map(),
    ...classify([...new Set(paths)], first),
  };
}

function expand(path: string, shown: string): string[] {
  if (!isFolder(path)) {
    requireFile(path, shown);
    if (kindOf(path) === undefined) throw new ImageError(`${shown}: unknown kind of file; ntwasm runs ${KNOWN}`);
    return [path];
  }
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(path, entry.name))
    .sort();
  const sources = files.filter((file) => kindOf(file) === 'c');
  if (sources.length > 0) return sources;
  return [
    folderEntry(
      files.filter((file) => kindOf(file) !== undefined),
      shown,
    ),
  ];
}

/** A folder without C sources holds one driver: `index.ts`, `driver.ts`, one named as the folder, or the only file. */
function folderEntry(files: readonly string[], shown: string): string {
  const wanted = ['index', 'driver', basename(resolve(shown)).toLowerCase()];
  const named = files.find((file) => wanted.includes(basename(file, extname(file)).toLowerCase()));
  const entry = named ?? (files.length === 1 ? files[0] : undefined);
  if (entry !== undefined) return entry;
  if (files.length === 0) throw new ImageError(`${shown}: the folder holds no driver source; ntwasm runs ${KNOWN}`);
  throw new ImageError(`${shown}: the folder holds several drivers; name the one to run`);
}

function classify(paths: readonly string[], shown: string): { kind: InputKind; paths: readonly string[] } {
  const kinds = new Set(paths.map(kindOf));
  const [kind] = kinds;
  if (kind === undefined) throw new ImageError(`${shown}: nothing to compile; ntwasm runs ${KNOWN}`);
  if (kinds.size > 1) {
    throw new ImageError(
      `one driver is written in one language, but these are several: ${paths.map(displayPath).join(', ')}`,
    );
  }
  if (kind !== 'c' && kind !== 'assemblyscript' && paths.length > 1) {
    throw new ImageError(`a .${kind} file is a driver of its own; name one: ${paths.map(displayPath).join(', ')}`);
  }
  return { kind, paths };
}

function kindOf(path: string): InputKind | undefined {
  return KINDS[extname(path).toLowerCase()];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function requireFile(path: string, shown: string): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) throw new ImageError(`${shown}: no such file or folder`);
}
