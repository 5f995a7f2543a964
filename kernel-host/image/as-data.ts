/** Static data of an AssemblyScript image, before the optimiser. */

import type { Module } from './as-binaryen.js';

/** The parts of binaryen's module that its typings name otherwise than the library does. */
interface DataSegments {
  getNumDataSegments(): number;
  getDataSegmentByIndex(index: number): number;
  getDataSegmentInfo(segment: number): { readonly offset: number; readonly data: ArrayBuffer };
}

const MEMORY = '0';
const PAGE = 0x1_0000;

/**
 * Adds initialised data to the module.
 * @param address where it lies
 * @param bytes what it holds
 */
export function addData(module: Module, address: number, bytes: Uint8Array): void {
  const source = module as unknown as DataSegments;
  const segments = Array.from({ length: source.getNumDataSegments() }, (_, index) => {
    const { offset, data } = source.getDataSegmentInfo(source.getDataSegmentByIndex(index));
    return { offset: module.i32.const(offset), data: new Uint8Array(data) };
  });
  segments.push({ offset: module.i32.const(address), data: Uint8Array.from(bytes) });
  const { initial, max } = module.getMemoryInfo(MEMORY);
  const pages = Math.max(initial, Math.ceil((address + bytes.length) / PAGE));
  module.setMemory(pages, max ?? pages, null, segments, true, false, MEMORY);
  module.addMemoryImport(MEMORY, 'env', 'memory', true);
}
