/**
 * One translation unit to one object. Bitcode of ours is linked in and inlined where it is called, which no linker
 * of objects can do: into a free unit the uncontended course of the kernel's hot routines; into a checked one the
 * handlers of its accesses, in a second step, after the compiler has marked those with calls and left bitcode.
 */
import { dirname, extname } from 'node:path';
import { bitcodeFlags, compileFlags, inlinedFlags, LIBCXX_HEADERS, layoutDefines, markingFlags } from './c-flags.js';
import { takesLibrary, withLibrary } from './c-library.js';
import { type Cache, cacheKey } from './cache.js';
import { CompileError } from './errors.js';
import { expandedName, withLines } from './expanded-lines.js';
import { FolderIndex } from './folder-index.js';
import { gatherSources, type SourceSet } from './includes.js';
import { putFile, runTool, takeFile } from './llvm.js';
import { placeMarks } from './race-sites.js';
import { isLibrarySource, packagePath, packageRoot } from './root.js';
import { inlinedSource, type RuntimeSource } from './runtime.js';
import { mentionsSeh, rewriteSeh } from './seh.js';
import type { Tree } from './tool.js';
import type { BuildKind, Subsystem } from './types.js';
import { unicodeDefines } from './unicode.js';
import { toUserPaths, toVirtual } from './virtual-path.js';

/** What the user may say about a compilation. */
export interface COptions {
  readonly build: BuildKind;
  readonly subsystem: Subsystem;
  /** Whether it counts which lines and branches run. */
  readonly coverage?: boolean;
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

/** What a unit that throws or catches exceptions says. */
const THROWS = /\b(?:try|throw|catch)\b/;

function isHeaderOfOurs(path: string): boolean {
  return path.startsWith(packagePath('guest', 'include'));
}

/** @returns the unit, without running any tool. */
export function planUnit(path: string, options: COptions, index: FolderIndex): Unit {
  const usesLibcxx = options.subsystem === 'program' && isCxx(path);
  const system = systemFolders(options.subsystem, usesLibcxx);
  const roots = usesLibcxx ? [path, packagePath('guest', 'include', 'um', 'cxx', '__ntwasm_c.h')] : [path];
  const sources = gatherSources(roots, [...options.includeDirs, dirname(path), ...system], index);
  const exceptions = usesLibcxx && [...sources].some(([from, text]) => !isHeaderOfOurs(from) && THROWS.test(text));
  // ThreadSanitizer's pass puts calls into handlers that the compiler then takes for unreachable.
  const build = exceptions ? 'free' : options.build;
  const [first, ...rest] = system.map(toVirtual);
  const unicode = options.subsystem === 'program' ? unicodeDefines(sources, options.defines) : [];
  const flags = compileFlags({
    build,
    cxx: isCxx(path),
    exceptions,
    subsystem: options.subsystem,
    coverage: options.coverage === true,
    defines: [...options.defines, ...unicode],
    includeDirs: [...options.includeDirs, dirname(path)].map(toVirtual),
    system: usesLibcxx && first !== undefined ? [first, LIBCXX_HEADERS, ...rest] : system.map(toVirtual),
  });
  return { path, build, flags, sources };
}

/**
 * @returns absolute folders of our headers: programs have some that drivers do not, as in the WDK. Those of C++ come
 *   first, then what they take from libc++, then those of C, which libc++'s wrap.
 */
function systemFolders(subsystem: Subsystem, usesLibcxx: boolean): string[] {
  const shared = packagePath('guest', 'include');
  if (subsystem === 'driver') return [shared];
  const program = packagePath('guest', 'include', 'um');
  return usesLibcxx ? [packagePath('guest', 'include', 'um', 'cxx'), program, shared] : [program, shared];
}

/** @returns one of our own sources as a unit: without debug information, since its lines are shown to nobody. */
export function planRuntimeUnit({ path, build, subsystem, layout }: RuntimeSource): Unit {
  const defines = layout === 'races' && build === 'free' ? layoutDefines(layout) : [];
  const unit = planUnit(path, { build, subsystem, includeDirs: [], defines }, new FolderIndex());
  return { ...unit, flags: [...unit.flags, '-g0'] };
}

/** @returns a hash of everything that decides the object. */
export function unitKey(unit: Unit): string {
  const inlined = [...inlinedTexts(unit.build)].flat();
  return cacheKey([TOOLS, unit.path, unit.build, ...unit.flags, ...[...unit.sources].flat(), ...inlined]);
}

/** @returns the same for one of our own sources; it is the same wherever the package lies. */
export function runtimeKey(unit: Unit): string {
  const inlined = [...inlinedTexts(unit.build)].flat();
  const parts = [unit.path, unit.build, ...unit.flags, ...[...unit.sources].flat(), ...inlined];
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
  const compiled = await compileAny(unit, cache);
  return takesLibrary(unit.path) ? { ...compiled, object: await withLibrary(compiled.object) } : compiled;
}

async function compileAny(unit: Unit, cache: Cache): Promise<CompiledUnit> {
  const cxx = isCxx(unit.path);
  if (![...unit.sources].some(([path, text]) => !isLibrarySource(path) && mentionsSeh(text, cxx))) {
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
  const name = expandedName(unit.path);
  const args = [...flags, '-w', '-x', cxx ? 'c++' : 'c', '-c', name];
  const compiled = await compileTree(unit.build, args, { [name]: plain }, cache);
  return { object: withLines(compiled.object, name, plain), printed };
}

/** Compiles what `args` name, in one step or, for a checked build, two. */
async function compileTree(build: BuildKind, args: readonly string[], tree: Tree, cache: Cache): Promise<CompiledUnit> {
  const inlined: Tree = { 'inlined.bc': await inlinedBitcode(build, cache) };
  const inline = ['-Xclang', '-mlink-builtin-bitcode', '-Xclang', 'inlined.bc'];
  if (build === 'free') return clang([...args, ...inline], { ...tree, ...inlined });
  const { module, printed } = await markedModule(build, args, tree);
  const second = [...bitcodeFlags(), ...inline, '-x', 'ir', '-c', 'unit.ir'];
  const { object } = await clang(second, { 'unit.ir': module, ...inlined });
  return { object, printed };
}

/** @returns the module with its accesses marked, for the race detector with the places of the marks. */
async function markedModule(
  build: Exclude<BuildKind, 'free'>,
  args: readonly string[],
  tree: Tree,
): Promise<MarkedModule> {
  const flags = [...args, ...markingFlags(build), '-emit-llvm'];
  if (build !== 'races') {
    const { object, printed } = await clang(flags, tree);
    return { module: object, printed };
  }
  const { object, printed } = await clang([...flags, '-S'], tree);
  return { module: placeMarks(Buffer.from(object).toString('utf8')), printed };
}

interface MarkedModule {
  /** Bitcode, or LLVM's assembly language. */
  readonly module: Uint8Array | string;
  readonly printed: string;
}

function isCxx(path: string): boolean {
  return extname(path).toLowerCase() !== '.c';
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

/** The bitcode that units of that build inline; compiled once. */
export async function inlinedBitcode(build: BuildKind, cache: Cache): Promise<Uint8Array> {
  const flags = inlinedFlags(build);
  const key = cacheKey([TOOLS, ...flags, ...[...inlinedTexts(build)].flat()].map(anywhere));
  const kept = cache.read(key, 'bc');
  if (kept !== undefined) return kept;
  const args = [...flags, '-emit-llvm', '-c', toVirtual(inlinedSource(build))];
  const { object } = await clang(args, sourceTree(inlinedTexts(build)));
  cache.write(key, 'bc', object);
  return object;
}

const texts = new Map<BuildKind, SourceSet>();

/** Its sources and headers. They do not change while the process runs. */
function inlinedTexts(build: BuildKind): SourceSet {
  const known = texts.get(build);
  if (known !== undefined) return known;
  const read = gatherSources([inlinedSource(build)], [], new FolderIndex());
  texts.set(build, read);
  return read;
}
