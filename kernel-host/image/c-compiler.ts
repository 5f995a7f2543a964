/** C and C++: compiles the translation units, links them with our runtime. */
import { basename } from 'node:path';
import { linkFlags } from './c-flags.js';
import { type COptions, compileUnit, planRuntimeUnit, planUnit, runtimeKey, type Unit, unitKey } from './c-unit.js';
import { type Cache, cacheKey } from './cache.js';
import { codeStamp } from './code-stamp.js';
import { withoutComdats } from './comdat.js';
import { CompileError } from './errors.js';
import { FolderIndex } from './folder-index.js';
import { runTool, takeFile } from './llvm.js';
import { packagePath } from './root.js';
import { runtimeSources } from './runtime.js';
import { ToolCrash, type ToolResult, type Tree } from './tool.js';
import { isInMemory, toUserPaths } from './virtual-path.js';

/** A linked module and what the tools said on the way. */
export interface LinkedModule {
  readonly wasm: Uint8Array;
  readonly warnings: string;
  /** Absolute paths of the sources and of the user's own headers. */
  readonly sources: readonly string[];
}

/** What will be compiled, before any tool is loaded. */
export interface CPlan {
  /** Hash of everything that decides the image. */
  readonly key: string;
  readonly units: readonly Unit[];
  readonly runtime: readonly Unit[];
}

/**
 * @param paths absolute paths of the translation units
 * @param memory sources given as text
 */
export function planC(paths: readonly string[], memory: ReadonlyMap<string, string>, options: COptions): CPlan {
  const index = new FolderIndex(memory);
  const units = paths.map((path) => planUnit(path, options, index));
  const runtime = runtimeSources(options.build, options.subsystem, options.coverage).map(planRuntimeUnit);
  return {
    key: cacheKey([codeStamp(), ...linkFlags(), ...units.map(unitKey), ...runtime.map(runtimeKey)]),
    units,
    runtime,
  };
}

/**
 * Compiles and links a plan.
 * @param onProgress told what is being compiled
 * @throws CompileError with what the compiler or linker printed
 */
export async function compileC(
  plan: CPlan,
  cache: Cache,
  onProgress: (message: string) => void,
): Promise<LinkedModule> {
  const objects: Tree = {};
  let warnings = '';
  for (const [position, unit] of plan.units.entries()) {
    onProgress(`compiling ${basename(unit.path)}`);
    const compiled = await compileUnit(unit, cache);
    objects[`${position}-${basename(unit.path)}.o`] = withoutComdats(compiled.object);
    warnings += compiled.printed;
  }
  for (const unit of plan.runtime)
    objects[`ntwasm-${basename(unit.path)}.o`] = withoutComdats(await runtimeObject(unit, cache));
  onProgress('linking');
  const linked = await link(objects);
  if (linked.code !== 0) throw new CompileError(linkerMessage(linked.stderr));
  return {
    wasm: takeFile(linked.files, 'image.wasm'),
    warnings: warnings + linkerMessage(linked.stderr),
    sources: userSources(plan.units),
  };
}

/** Runs the linker, which is known to crash over some objects instead of refusing them. */
async function link(objects: Tree): Promise<ToolResult> {
  try {
    return await runTool(['wasm-ld', ...Object.keys(objects), '-o', 'image.wasm', ...linkFlags()], objects);
  } catch (error) {
    if (!(error instanceof ToolCrash)) throw error;
    const words = error.stderr === '' ? '' : `${linkerMessage(error.stderr).trimEnd()}\n`;
    throw new CompileError(`${words}wasm-ld crashed over these objects. ${CRASH_HINT}\n`);
  }
}

const CRASH_HINT =
  'It does so over a weak function that is called and not defined: define it, or do not declare it weak.';

/** Our own objects are the same for every driver: kept each for itself. */
export async function runtimeObject(unit: Unit, cache: Cache): Promise<Uint8Array> {
  const key = runtimeKey(unit);
  const kept = cache.read(key, 'o');
  if (kept !== undefined) return kept;
  const { object } = await compileUnit(unit, cache);
  cache.write(key, 'o', object);
  return object;
}

function userSources(units: readonly Unit[]): string[] {
  const all = new Set(units.flatMap((unit) => [...unit.sources.keys()]));
  const ours = packagePath('guest', 'include');
  return [...all].filter((path) => isInMemory(path) || !path.startsWith(ours));
}

/** The linker's words without the names of our intermediate objects. */
function linkerMessage(stderr: string): string {
  return toUserPaths(stderr).replaceAll(/\b\d+-([\w.-]+)\.o\b/g, '$1');
}
