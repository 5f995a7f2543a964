/** Static data of an AssemblyScript image: adding to it before the optimiser, taking it out when the image is placed. */

import { BinaryReader, Section, type SectionRange, sectionsOf } from './as-binary.js';
import type { Module } from './as-binaryen.js';
import { type DataSegment, ImageError } from './types.js';

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

const I32_CONST = 0x41;
const ACTIVE = 0;

/**
 * Takes the data out of a binary. The code keeps its position: data follows it, and the count that precedes it
 * is set to zero in place.
 * @returns the binary without it, and the data with offsets from `base`
 * @throws ImageError when data is not at a constant address
 */
export function takeData(wasm: Uint8Array, base: number): { wasm: Uint8Array; segments: DataSegment[] } {
  const sections = sectionsOf(wasm);
  const data = sections.find(({ id }) => id === Section.Data);
  if (data === undefined) return { wasm, segments: [] };
  const rest = Uint8Array.from(Buffer.concat([wasm.subarray(0, data.start), wasm.subarray(data.end)]));
  const count = sections.find(({ id }) => id === Section.DataCount);
  if (count !== undefined) writePaddedZero(rest, count);
  return { wasm: rest, segments: readSegments(wasm, data, base) };
}

/** A zero in as many LEB bytes as the number there had. */
function writePaddedZero(wasm: Uint8Array, { body, end }: SectionRange): void {
  wasm.fill(0x80, body, end - 1);
  wasm[end - 1] = 0;
}

function readSegments(wasm: Uint8Array, section: SectionRange, base: number): DataSegment[] {
  const reader = new BinaryReader(wasm, section.body);
  const segments: DataSegment[] = [];
  for (let left = reader.u32(); left > 0; left--) {
    if (reader.u32() !== ACTIVE || reader.byte() !== I32_CONST) {
      throw new ImageError('the image has data segments that are not placed at a constant address');
    }
    const address = reader.address();
    reader.byte();
    segments.push({ offset: address - base, bytes: reader.take(reader.u32()) });
  }
  return segments;
}
