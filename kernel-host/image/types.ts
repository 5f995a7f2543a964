/**
 * What a guest image is, from source to memory: `BuiltImage` is what the compilers leave (and the cache
 * keeps), `PlacedImage` is that image bound to addresses of one machine, ready for every worker.
 */
import type { WasmType } from '../abi/types.js';

export type Language = 'c' | 'assemblyscript' | 'wat' | 'wasm';

/** What an image is for: a driver enters at DriverEntry, a user-mode program at main. */
export type Subsystem = 'driver' | 'program';

/**
 * `checked` tests every access that is not provably local; `free` runs as compiled; `races` is checked, and tells the race
 * detector; `controlled` is checked, and stops before each access where the machine's schedule wants it.
 */
export type BuildKind = 'checked' | 'free' | 'races' | 'controlled';

export interface ImageImport {
  readonly module: string;
  readonly name: string;
  readonly kind: 'function' | 'memory' | 'table' | 'global' | 'tag';
  readonly params: readonly WasmType[];
  readonly results: readonly WasmType[];
}

export interface ImageExport {
  readonly name: string;
  readonly kind: 'function' | 'memory' | 'table' | 'global' | 'tag';
}

/** Initialised data. `offset` counts from the image's base. */
export interface DataSegment {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A compiled and linked image, position independent unless `fixedBase` is set. */
export interface BuiltImage {
  /** Name without folder or ending; the driver's service name. */
  readonly name: string;
  readonly language: Language;
  readonly build: BuildKind;
  readonly subsystem: Subsystem;
  /** The linked module; data segments still inside. */
  readonly wasm: Uint8Array;
  /** Bytes of data and bss, from the base. */
  readonly dataSize: number;
  /** Slots of the function table the image fills. */
  readonly tableSize: number;
  /** Address and table index the module was linked for; a module with relocations can be moved from there. */
  readonly linkBase: number;
  readonly linkTableBase: number;
  readonly relocatable: boolean;
  readonly imports: readonly ImageImport[];
  readonly exports: readonly ImageExport[];
  /** What turns code offsets into source lines. */
  readonly debug: DebugInfo;
  /** Absolute paths of the sources, for excerpts in reports. */
  readonly sources: readonly string[];
  /** Hashes of those that are files, by path, as they were compiled. */
  readonly sourceStamps?: Readonly<Record<string, string>>;
  /** Compiler warnings, as the compiler wrote them; '' when there are none. */
  readonly warnings: string;
}

export type DebugInfo =
  | { readonly kind: 'dwarf' }
  | { readonly kind: 'source-map'; readonly map: string }
  | { readonly kind: 'none' };

/** An image bound to addresses. Structured-cloneable: this is what the workers are sent. */
export interface PlacedImage {
  readonly name: string;
  /** Position in the machine's list of images; stack frames name it. */
  readonly index: number;
  readonly build: BuildKind;
  readonly subsystem: Subsystem;
  readonly language: Language;
  /** Without data segments and start section: instantiating it has no effect on shared memory. */
  readonly module: WebAssembly.Module;
  readonly base: number;
  readonly dataSize: number;
  readonly tableBase: number;
  readonly tableSize: number;
  readonly imports: readonly ImageImport[];
  /** Where the body of each function that the module defines begins, in bytes from the module's start. */
  readonly functionStarts: readonly number[];
  /** Exports to call once per machine, in this order, before DriverEntry (constructors, AssemblyScript's start). */
  readonly initializers: readonly string[];
  /** First values of the variables that each thread has its own of; undefined when there are none. */
  readonly threadData: ThreadData | undefined;
}

/** A part of an image's data, `offset` bytes from its base. */
export interface ThreadData {
  readonly offset: number;
  readonly size: number;
}

/** What placing yields beside the image: data the host writes into memory once. */
export interface Placement {
  readonly image: PlacedImage;
  readonly segments: readonly DataSegment[];
  /** How much further from the module's start code lies than in `BuiltImage.wasm`, in bytes (mostly negative). */
  readonly codeDelta: number;
}

/** One frame of a guest stack, before and after it is resolved. */
export interface RawFrame {
  /** Index of the image, as in `PlacedImage.index`. */
  readonly image: number;
  /** Name of the function as the module's name section has it, when V8 knows it. */
  readonly functionName: string;
  /** Offset in bytes from the start of the module. */
  readonly codeOffset: number;
}

export interface SourceFrame {
  readonly image: string;
  readonly functionName: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A user's mistake found while building or loading: printed as it is, without a stack of ours; exit code 2. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}
