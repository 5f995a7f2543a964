/**
 * One translation unit to one object. A checked unit takes two steps: the compiler marks its accesses with
 * calls and leaves bitcode; then the handlers' bitcode is linked in and inlined where they are called, which
 * no linker of objects can do.
 */
import { dirname, extname } from 'node:path';
import { bitcodeFlags, checkedFlags, compileFlags, handlerFlags } from './c-flags.js';
import { type Cache, cacheKey } from './cache.js';
import { CompileError } from './errors.js';
import { FolderIndex } from './folder-index.js';
import { gatherSources, type SourceSet } from './includes.js';
import { putFile, runTool, type Tree, takeFile } from './llvm.js';
import { packagePath, packageRoot } from './root.js';
import { handlerSource } from './runtime.js';
import { mentionsSeh, rewriteSeh } from './seh.js';
import type { BuildKind } from './types.js';
import { toUserPaths, toVirtual } from './virtual-path.js';

/** What the user may say about a compilation. */
export interface COptions {
  readonly build: BuildKind;
  /** Folders of headers, searched before ours. */
  readonly includeDirs: readonly string[];
  /** `NAME` or `NAME=value`. */
  readonly defines: readonly string[];
}

/** Everything that decides what a unit becomes. */
export interface Unit {
  /** Absolute path. */
  readonly path: string;
  readonly build: BuildKind;
  readonly flags: readonly string[];
  /** The unit and every header it may reach. */
  readonly sources: SourceSet;
}

/** @returns the unit, without running any tool. */
export function planUnit(path: string, options: COptions, index: FolderIndex): Unit {
  const system = packagePath('guest', 'include');
  const sources = gatherSources([path], [...options.includeDirs, dirname(path), system], index);
  const flags = compileFlags({
    cxx: isCxx(path),
    defines: options.defines,
    includeDirs: [...options.includeDirs, dirname(path)].map(toVirtual),
    system: toVirtual(system),
  });
  return { path, build: options.build, flags, sources };
}

/** @returns one of our own sources as a unit: without debug information, since its lines are shown to nobody. */
export function planRuntimeUnit(path: string, build: BuildKind): Unit {
  const unit = planUnit(path, { build, includeDirs: [], defines: [] }, new FolderIndex());
  return { ...unit, flags: [...unit.flags, '-g0'] };
}

/** @returns a hash of everything that decides the object. */
export function unitKey(unit: Unit): string {
  const handlers = unit.build === 'checked' ? [...handlerTexts()].flat() : [];
  return cacheKey([TOOLS, unit.path, unit.build, ...unit.flags, ...[...unit.sources].flat(), ...handlers]);
}

/** @returns the same for one of our own sources; it is the same wherever the package lies. */
export function runtimeKey(unit: Unit): string {
  const handlers = unit.build === 'checked' ? [...handlerTexts()].flat() : [];
  const parts = [unit.path, unit.build, ...unit.flags, ...[...unit.sources].flat(), ...handlers];
  return cacheKey([TOOLS, ...parts.map(anywhere)]);
}

function anywhere(text: string): string {
  return text.replaceAll(packageRoot(), '');
}

/** Compilers of another version give another image. Kept equal to package.json's by a test. */
export const TOOLS = '@yowasp/clang 22.0.0-git20542-10';

/** What a compilation leaves. */
export interface CompiledUnit {
  readonly object: Uint8Array;
  /** What the compiler printed, with the user's own paths. */
  readonly printed: string;
}

/** @throws CompileError with the compiler's words */
export async function compileUnit(unit: Unit, cache: Cache): Promise<CompiledUnit> {
  const cxx = isCxx(unit.path);
  if (![...unit.sources].some(([path, text]) => !isOurs(path) && mentionsSeh(text, cxx))) {
    return compileTree(unit.build, [...unit.flags, '-c', toVirtual(unit.path)], sourceTree(unit.sources), cache);
  }
  const tree = sourceTree(unit.sources);
  const source = toVirtual(unit.path);
  const { printed } = await clang([...unit.flags, '-DNTWASM_SEH_PREVIEW', '-fsyntax-only', source], tree);
  // To standard output: a file of the compiler's tree is copied whole at every write.
  const expanded = await runTool(['clang', ...unit.flags, '-w', '-E', source, '-o', '-'], tree);
  const plain = rewriteSeh(expanded.stdout, cxx);
  // Macros are expanded already, and must not be once more; the preprocessor still reads our pragmas.
  const flags = unit.flags.filter((flag) => !/^-[DI]/.test(flag));
  const args = [...flags, '-w', '-x', cxx ? 'c++' : 'c', '-c', 'unit.i'];
  const compiled = await compileTree(unit.build, args, { 'unit.i': plain }, cache);
  return { ...compiled, printed };
}

/** Compiles what `args` name, in one step or, for a checked build, two. */
async function compileTree(build: BuildKind, args: readonly string[], tree: Tree, cache: Cache): Promise<CompiledUnit> {
  if (build === 'free') return clang(args, tree);
  const marked = await clang([...args, ...checkedFlags(), '-emit-llvm'], tree);
  const bitcode: Tree = { 'unit.bc': marked.object, 'checked.bc': await handlerBitcode(cache) };
  const inlined = ['-Xclang', '-mlink-builtin-bitcode', '-Xclang', 'checked.bc'];
  const { object } = await clang([...bitcodeFlags(), ...inlined, '-x', 'ir', '-c', 'unit.bc'], bitcode);
  return { object, printed: marked.printed };
}

function isCxx(path: string): boolean {
  return extname(path).toLowerCase() !== '.c';
}

function isOurs(path: string): boolean {
  return path.startsWith(packagePath('guest'));
}

async function clang(args: readonly string[], tree: Tree): Promise<CompiledUnit> {
  const result = await runTool(['clang', ...args, '-o', 'unit.o'], tree);
  const printed = toUserPaths(result.stderr);
  if (result.code !== 0) throw new CompileError(printed);
  const object = args.includes('-fsyntax-only') ? new Uint8Array() : takeFile(result.files, 'unit.o');
  return { object, printed };
}

function sourceTree(sources: SourceSet): Tree {
  const tree: Tree = {};
  for (const [path, text] of sources) putFile(tree, toVirtual(path), text);
  return tree;
}

/** The handlers' bitcode; compiled once. */
export async function handlerBitcode(cache: Cache): Promise<Uint8Array> {
  const flags = handlerFlags();
  const key = cacheKey([TOOLS, ...flags, ...[...handlerTexts()].flat()].map(anywhere));
  const kept = cache.read(key, 'bc');
  if (kept !== undefined) return kept;
  const args = [...flags, '-emit-llvm', '-c', toVirtual(handlerSource())];
  const { object } = await clang(args, sourceTree(handlerTexts()));
  cache.write(key, 'bc', object);
  return object;
}

let texts: SourceSet | undefined;

/** The handlers' sources and headers. They do not change while the process runs. */
function handlerTexts(): SourceSet {
  texts ??= gatherSources([handlerSource()], [], new FolderIndex());
  return texts;
}
