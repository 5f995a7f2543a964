/**
 * An image in one worker: its module instantiated over the machine's memory, its imports wired to the
 * kernel, its functions in the table. Every worker does the same in the same order, so function pointers
 * agree. Instantiation touches no shared data; the host has written that when it placed the image.
 */
import { PROGRAM_ENTRIES, PROGRAM_EXIT, PROGRAM_THREAD_END, PROGRAM_UNCAUGHT } from './program-entries.js';
import { ImageError, type PlacedImage } from './types.js';

/** Exports that the loader calls, by the order of their table slots after the image's own. */
export const ENTRY_POINTS = [
  'DriverEntry',
  '__ntw_release_heap',
  ...PROGRAM_ENTRIES,
  PROGRAM_EXIT,
  PROGRAM_THREAD_END,
  PROGRAM_UNCAUGHT,
] as const;
/** Table slots an image takes: its own functions, initializers and entry points. */
export function tableSlots(image: { tableSize: number; initializers: readonly string[] }): number {
  return image.tableSize + image.initializers.length + ENTRY_POINTS.length;
}

/** @returns table index of an initializer or entry point, or 0 when the image has none of that name. */
export function entryIndex(image: PlacedImage, name: string): number {
  const at = [...image.initializers, ...ENTRY_POINTS].indexOf(name);
  return at < 0 ? 0 : image.tableBase + image.tableSize + at;
}

/** What an image may import, in one worker. */
export interface WorkerImports {
  readonly memory: WebAssembly.Memory;
  readonly table: WebAssembly.Table;
  /** Shared by all images of the worker, so that calls between images go on on one stack. */
  readonly stackPointer: WebAssembly.Global;
  /** Where the variables of the worker's thread lie, when it is a program's: an image has `thread_local` ones. */
  readonly threadData: WebAssembly.Global;
  /** The worker's slot, for the kernel code that free images inline; a constant of the worker. */
  readonly slot: WebAssembly.Global;
  /** The tag that `__try` and `longjmp` throw. */
  readonly longjmpTag: WebAssembly.Tag;
  /** The tag that C++ exceptions of programs are thrown with. */
  readonly exceptionTag: WebAssembly.Tag;
  /** Kernel exports by name: JavaScript functions, or those of the hot module. */
  readonly functions: Readonly<Record<string, unknown>>;
}

/**
 * Instantiates an image in this worker.
 * @param missing makes the import for a name the kernel lacks
 */
export function instantiateImage(image: PlacedImage, worker: WorkerImports, missing: (name: string) => unknown): void {
  const needed = image.tableBase + tableSlots(image);
  if (worker.table.length < needed) worker.table.grow(needed - worker.table.length);
  const imports: WebAssembly.Imports = {};
  for (const each of image.imports) {
    const module = imports[each.module] ?? {};
    imports[each.module] = module;
    module[each.name] = importValue(each.kind, each.name, worker, missing);
  }
  const instance = new WebAssembly.Instance(image.module, imports);
  [...image.initializers, ...ENTRY_POINTS].forEach((name, at) => {
    const routine = instance.exports[name];
    if (isRoutine(routine)) worker.table.set(image.tableBase + image.tableSize + at, routine);
  });
}

/** @returns whether an export of a wasm instance is a function. */
export function isRoutine(value: unknown): value is WebAssembly.Routine {
  return typeof value === 'function';
}

function importValue(kind: string, name: string, worker: WorkerImports, missing: (name: string) => unknown): unknown {
  switch (kind) {
    case 'memory':
      return worker.memory;
    case 'table':
      return worker.table;
    case 'tag':
      return name === '__cpp_exception' ? worker.exceptionTag : worker.longjmpTag;
    case 'global':
      if (name === '__stack_pointer') return worker.stackPointer;
      if (name === '__tls_base') return worker.threadData;
      if (name === 'NtwSlot') return worker.slot;
      throw new ImageError(`the image imports the global ${name}, which the kernel does not have`);
    default:
      return worker.functions[name] ?? missing(name);
  }
}

/**
 * A stack line for a guest function that has returned: what V8 would have written while it ran.
 * @param index its slot in the table
 * @returns the line, empty when the function is no image's
 */
export function routineFrame(images: readonly PlacedImage[], table: WebAssembly.Table, index: number): string {
  const image = images.find((each) => index >= each.tableBase && index < each.tableBase + tableSlots(each));
  const routine = image === undefined ? null : table.get(index);
  if (image === undefined || routine === null) return '';
  // V8 names an exported function by its index in the module.
  const imported = image.imports.filter((each) => each.kind === 'function').length;
  const start = image.functionStarts[Number(routine.name) - imported];
  const url = `wasm://wasm/ntwasm.${image.index}-0:wasm-function[${routine.name}]`;
  return start === undefined ? '' : `    at ntwasm.${image.index} (${url}:0x${start.toString(16)})`;
}
