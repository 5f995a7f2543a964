/** From what the user named to a `BuiltImage`, through the compiler of its language and the cache. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { compileC, planC } from './c-compiler.js';
import { MANGLED_ENTRIES } from './c-flags.js';
import { Cache, cacheKey } from './cache.js';
import { codeStamp, libraryStamp } from './code-stamp.js';
import { describeModule } from './describe.js';
import { type ImageInput, type ResolvedInput, resolveInput } from './inputs.js';
import { THREAD_DATA } from './place.js';
import { packImage, unpackImage } from './prebuilt.js';
import { ReadLog, unchangedReads } from './read-log.js';
import { withStamps } from './source-stamps.js';
import { type BuildKind, type BuiltImage, ImageError, type Subsystem } from './types.js';
import { displayPath } from './virtual-path.js';
import { assembleWat } from './wat.js';

export interface BuildOptions {
  readonly build: BuildKind;
  /** A driver when absent. Programs are C or C++. */
  readonly subsystem?: Subsystem;
  /** Whether the image counts which of its lines and branches run. C, C++ and AssemblyScript. */
  readonly coverage?: boolean;
  /** Folders of headers, searched before the system's. C and C++ only. */
  readonly includeDirs?: readonly string[];
  /** `NAME` or `NAME=value`. C and C++ only. */
  readonly defines?: readonly string[];
  /** Where compiled images are kept; a folder of the package or of the user's when absent. */
  readonly cacheDir?: string;
  /** Told in a few words what is being done, when it is not read from the cache. */
  readonly onProgress?: (message: string) => void;
}

/**
 * @param input paths of sources (several C or C++ files make one driver; a folder stands for its sources),
 *   or sources as text
 * @returns the image, not yet bound to addresses: see `placeImage`
 * @throws ImageError for bad input; `CompileError` with the compiler's own words
 */
export async function buildImage(input: ImageInput, options: BuildOptions): Promise<BuiltImage> {
  const resolved = resolveInput(input);
  switch (resolved.kind) {
    case 'c':
      return buildC(resolved, options);
    case 'assemblyscript':
      return buildAssemblyScript(resolved, options);
    case 'wat':
      return buildWat(resolved, options);
    case 'wasm':
      return unpackImage(new Uint8Array(readFileSync(entryOf(resolved))), resolved.name, entryOf(resolved));
  }
}

async function buildC(input: ResolvedInput, options: BuildOptions): Promise<BuiltImage> {
  const { build, defines = [], onProgress = () => {} } = options;
  const includeDirs = (options.includeDirs ?? []).map((folder) => resolve(folder));
  const cache = new Cache(options.cacheDir);
  const { subsystem = 'driver' } = options;
  const settings = { build, subsystem, defines, includeDirs, coverage: options.coverage === true };
  const plan = planC(input.paths, input.memory, settings);
  const kept = cache.read(plan.key, 'wasm');
  if (kept !== undefined) return unpackImage(kept, input.name, displayPath(input.paths[0] ?? input.name));
  const { wasm, warnings, sources } = await compileC(plan, cache, onProgress);
  const built = withStamps(
    describeModule(wasm, { name: input.name, language: 'c', build, subsystem, sources, warnings }),
  );
  if (subsystem === 'driver') {
    requireCLinkage(built);
    requireNoThreadData(built);
  }
  cache.write(plan.key, 'wasm', packImage(built));
  return built;
}

/** In C++, a DriverEntry without C linkage has another name, and the loader would not find it. */
function requireCLinkage(built: BuiltImage): void {
  const names = new Set(built.exports.map((each) => each.name));
  if (names.has('DriverEntry') || !MANGLED_ENTRIES.some((name) => names.has(name))) return;
  throw new ImageError(
    `${built.name}: DriverEntry has C++ linkage, so the loader cannot find it; ` +
      'declare it extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING)',
  );
}

/** Windows has no such variables in the kernel: its linker finds no `__tls_index` for a driver. */
function requireNoThreadData(built: BuiltImage): void {
  if (!built.exports.some(({ name }) => name === THREAD_DATA)) return;
  throw new ImageError(
    `${built.name}: a variable is declared thread_local, _Thread_local or __declspec(thread); a driver cannot have ` +
      'one (on Windows it does not link: unresolved external symbol __tls_index)',
  );
}

async function buildAssemblyScript(input: ResolvedInput, options: BuildOptions): Promise<BuiltImage> {
  const { memory } = input;
  const entry = entryOf(input);
  const read = memory.size > 0 ? (path: string) => memory.get(path) ?? null : readText;
  const cache = new Cache(options.cacheDir);
  const coverage = options.coverage === true;
  const counted = coverage ? ['coverage'] : [];
  const key = cacheKey(['assemblyscript', codeStamp(), libraryStamp(), entry, options.build, ...counted]);
  const outcome = unchangedReads(cache, key, read);
  const kept = outcome === undefined ? undefined : cache.read(outcome, 'wasm');
  if (kept !== undefined) return unpackImage(kept, input.name, displayPath(entry));
  options.onProgress?.(`compiling ${basename(entry)}`);
  const { compileAssemblyScript } = await import('./assemblyscript.js');
  const log = new ReadLog(read);
  const compiled = await compileAssemblyScript(entry, { build: options.build, coverage, readFile: log.read });
  const built = withStamps({ ...compiled, name: input.name });
  cache.write(log.save(cache, key), 'wasm', packImage(built));
  return built;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function buildWat(input: ResolvedInput, options: BuildOptions): Promise<BuiltImage> {
  const path = entryOf(input);
  const text = input.memory.get(path) ?? readFileSync(path, 'utf8');
  const wasm = await assembleWat(displayPath(path), text);
  return describeModule(wasm, {
    name: input.name,
    language: 'wat',
    build: options.build,
    sources: [path],
    warnings: '',
  });
}

/** @returns the one file of an input whose language takes one. */
function entryOf(input: ResolvedInput): string {
  const [path] = input.paths;
  if (path === undefined) throw new ImageError(`${input.name}: nothing to compile`);
  return path;
}
