/**
 * What happens to an AssemblyScript module between the compiler's front end and its optimiser, so that many
 * threads can run it: settled imports, shared variables, stack frames, access checks.
 */
import type { Parser, Program } from 'assemblyscript';
import { inlineAccessors } from './as-accessors.js';
import { asError, binaryen, constantOf, type Module } from './as-binaryen.js';
import { addChecks } from './as-checks.js';
import { addCounters, endOfCounters } from './as-coverage.js';
import { layOutFrames } from './as-frames.js';
import { STACK_POINTER, shareGlobals } from './as-globals.js';
import { settleImports } from './as-imports.js';
import { inlineLibrary } from './as-inline.js';
import { sizeStructures } from './as-structs.js';
import type { CounterTable } from './counters.js';
import type { BuildKind } from './types.js';

/** Export that frees the image's objects; called by the loader after DriverUnload. */
export const RELEASE_HEAP = '__ntw_release_heap';

/** The compiler's number for the runtime without a collector, `Runtime.Stub`. */
const NO_COLLECTOR = 0;

const HEAP_BASE = '~lib/memory/__heap_base';
const RUNTIME_FILE = 'ntwasm-runtime/';

/** What the passes found out, for the compiler's caller. */
export interface Layout {
  /** First address after the image's data. */
  end: number;
  /** Functions in the table. */
  tableSize: number;
  /** What is counted, of a driver that counts its coverage. */
  counters?: CounterTable;
}

/**
 * @param build `checked` adds access checks
 * @param base address of the image's data
 * @param countedIn folder of the sources when it is counted what runs of them
 * @param layout filled in when the compilation is done
 * @returns the transform to hand to the compiler; one per compilation
 */
export function createTransform(
  build: BuildKind,
  base: number,
  layout: Layout,
  countedIn: string | undefined,
): new () => object {
  return class {
    /** Set by the compiler before it makes the instance. */
    declare readonly program: Program;

    /** With no collector there is no shadow stack to keep; a runtime of one's own would get one by default. */
    afterParse(_parser: Parser): void {
      const { options, module } = this.program;
      options.stackSize = 0;
      options.runtime = NO_COLLECTOR;
      module.useShadowStack = false;
    }

    afterInitialize(program: Program): void {
      sizeStructures(program);
    }

    afterCompile(module: Module): void {
      try {
        prepareModule(module, this.program, build, base, layout, countedIn);
      } catch (thrown) {
        throw asError(thrown);
      }
    }
  };
}

function prepareModule(
  module: Module,
  program: Program,
  build: BuildKind,
  base: number,
  layout: Layout,
  countedIn: string | undefined,
): void {
  settleImports(module);
  layout.end = shareGlobals(module, program, heapBase(module));
  if (countedIn !== undefined) {
    layout.counters = addCounters(module, program, base, layout.end, countedIn);
    layout.end = base + endOfCounters(layout.counters);
  }
  if (!module.getGlobal(STACK_POINTER)) module.addGlobal(STACK_POINTER, binaryen.i32, true, module.i32.const(0));
  layOutFrames(module, program);
  inlineAccessors(module, program);
  if (build !== 'free') {
    inlineLibrary(module, program);
    addChecks(module, program, { start: base, end: layout.end });
  }
  settleExports(module);
  layout.tableSize = tableSize(module);
}

/** End of the static data, which the compiler leaves as the value of a constant that the runtime refers to. */
function heapBase(module: Module): number {
  const end = constantOf(module, binaryen.getGlobalInfo(module.getGlobal(HEAP_BASE)).init);
  if (end === undefined) throw new Error('the end of the static data is not constant');
  return end >>> 0;
}

/** Exports the driver's functions, the release of its heap, and the stack pointer; not variables, nor the runtime. */
function settleExports(module: Module): void {
  const exports = Array.from({ length: module.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(module.getExportByIndex(index)),
  );
  for (const { name, value, kind } of exports) {
    const isFunction = kind === binaryen.ExternalFunction;
    if (name === RELEASE_HEAP) continue;
    if (!isFunction || value.startsWith(RUNTIME_FILE) || value.startsWith('~lib/ntwasm/')) module.removeExport(name);
  }
  module.addGlobalExport(STACK_POINTER, '__stack_pointer');
}

function tableSize(module: Module): number {
  let size = 0;
  for (let index = 0; index < module.getNumElementSegments(); index++) {
    size += binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(index)).data.length;
  }
  return size;
}
