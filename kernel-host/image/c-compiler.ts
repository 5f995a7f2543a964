/** C and C++: compiles the translation units, links them with our runtime. */
import { basename, dirname, extname } from 'node:path';
import { compileFlags, linkFlags } from './c-flags.js';
import { type Cache, cacheKey } from './cache.js';
import { CompileError } from './errors.js';
import { FolderIndex } from './folder-index.js';
import { gatherSources, type SourceSet } from './includes.js';
import { putFile, runTool, type Tree, takeFile } from './llvm.js';
import { packagePath } from './root.js';
import { runtimeSources } from './runtime.js';
import type { BuildKind } from './types.js';
import { isInMemory, toUserPaths, toVirtual } from './virtual-path.js';

/** What the user may say about a compilation. */
export interface COptions {
  readonly build: BuildKind;
  /** Folders of headers, searched before ours. */
  readonly includeDirs: readonly string[];
  /** `NAME` or `NAME=value`. */
  readonly defines: readonly string[];
}

/** A linked module and what the tools said on the way. */
export interface LinkedModule {
  readonly wasm: Uint8Array;
  readonly warnings: string;
  /** Absolute paths of the sources and of the user's own headers. */
  readonly sources: readonly string[];
}

interface Unit {
  readonly path: string;
  readonly object: string;
  readonly flags: readonly string[];
}

/** Everything that decides what comes out of a compilation, before any tool is loaded. */
export interface CPlan {
  readonly key: string;
  readonly units: readonly Unit[];
  readonly sources: SourceSet;
}

/**
 * @param paths absolute paths of the translation units
 * @param memory sources given as text
 */
export function planC(paths: readonly string[], memory: ReadonlyMap<string, string>, options: COptions): CPlan {
  const ours = packagePath('guest', 'include');
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const searchPath = [...options.includeDirs, ...folders, ours];
  const sources = gatherSources(paths, searchPath, new FolderIndex(memory));
  const units = paths.map((path, position) => {
    const cxx = extname(path).toLowerCase() !== '.c';
    const includeDirs = searchPath.filter((folder) => folder !== ours).map(toVirtual);
    const flags = compileFlags({
      build: options.build,
      cxx,
      defines: options.defines,
      includeDirs,
      system: toVirtual(ours),
    });
    return { path, object: `${position}-${basename(path)}.o`, flags };
  });
  const parts = [TOOLS, ...units.flatMap((unit) => [unit.path, ...unit.flags]), ...linkFlags()];
  for (const [path, text] of sources) parts.push(path, text);
  return { key: cacheKey(parts), units, sources };
}

/** Compilers of another version give another image. Kept equal to package.json's by a test. */
export const TOOLS = '@yowasp/clang 22.0.0-git20542-10';

/**
 * Compiles and links a plan.
 * @param onProgress told what is being compiled
 * @throws CompileError with what the compiler or linker printed
 */
export async function compileC(
  plan: CPlan,
  options: COptions,
  cache: Cache,
  onProgress: (message: string) => void,
): Promise<LinkedModule> {
  const objects: Tree = {};
  let warnings = '';
  for (const unit of plan.units) {
    onProgress(`compiling ${basename(unit.path)}`);
    warnings += await compileUnit(unit, plan.sources, objects);
  }
  await addRuntime(objects, options, cache);
  onProgress('linking');
  const linked = await runTool(['wasm-ld', ...Object.keys(objects), '-o', 'image.wasm', ...linkFlags()], objects);
  if (linked.code !== 0) throw new CompileError(linkerMessage(linked.stderr));
  return {
    wasm: takeFile(linked.files, 'image.wasm'),
    warnings: warnings + linkerMessage(linked.stderr),
    sources: [...plan.sources.keys()].filter((path) => isInMemory(path) || !path.startsWith(packagePath('guest'))),
  };
}

/** Compiles one unit into `objects`. @returns the compiler's warnings */
async function compileUnit(unit: Unit, sources: SourceSet, objects: Tree): Promise<string> {
  const tree: Tree = {};
  for (const [path, text] of sources) putFile(tree, toVirtual(path), text);
  const result = await runTool(['clang', ...unit.flags, '-c', toVirtual(unit.path), '-o', 'unit.o'], tree);
  const printed = toUserPaths(result.stderr);
  if (result.code !== 0) throw new CompileError(printed);
  objects[unit.object] = takeFile(result.files, 'unit.o');
  return printed;
}

/** Adds the objects of guest/runtime, compiled once for each build kind. */
async function addRuntime(objects: Tree, options: COptions, cache: Cache): Promise<void> {
  for (const { path, build } of runtimeSources(options.build)) {
    const plan = planC([path], new Map(), { build, includeDirs: [], defines: [] });
    const name = `ntwasm-${basename(path)}.o`;
    const kept = cache.read(plan.key, 'o');
    if (kept !== undefined) {
      objects[name] = kept;
      continue;
    }
    for (const unit of plan.units) {
      const made: Tree = {};
      await compileUnit(unit, plan.sources, made);
      const object = takeFile(made, unit.object);
      cache.write(plan.key, 'o', object);
      objects[name] = object;
    }
  }
}

/** The linker's words without the names of our intermediate objects. */
function linkerMessage(stderr: string): string {
  return toUserPaths(stderr).replaceAll(/\b\d+-([\w.-]+)\.o\b/g, '$1');
}
