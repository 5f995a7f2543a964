/**
 * Blobs: bytes in pool that never change, counted. A value's data is one, so a reader takes a reference under CmLock and
 * copies when it has let go of it: a megabyte is copied under no lock, and a writer meanwhile puts another in its place.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { memory, readI32, u8, writeI32 } from '../hal/memory.js';

/** The bytes follow. */
const BLOB = defineLayout({
  /** Atomic. */
  References: 4,
  Bytes: 4,
});

/** Stands for no bytes, so that empty data needs no memory. */
export const EMPTY = 0;

/** @returns a blob with room for so many bytes, and one reference; undefined when memory has run out. */
function allocate(bytes: number): number | undefined {
  if (bytes === 0) return EMPTY;
  const blob = allocateKernelPool(BLOB.size + bytes);
  if (blob === 0) return undefined;
  writeI32(blob + BLOB.References, 1);
  writeI32(blob + BLOB.Bytes, bytes);
  return blob;
}

/** Copies memory that the caller has checked. @returns a blob, or undefined when memory has run out */
export function blobOfMemory(address: number, bytes: number): number | undefined {
  const blob = allocate(bytes);
  if (blob) u8.copyWithin(blob + BLOB.size, address, address + bytes);
  return blob;
}

/** Copies bytes. @returns a blob, or undefined when memory has run out */
export function blobOf(bytes: Uint8Array): number | undefined {
  const blob = allocate(bytes.length);
  if (blob) u8.set(bytes, blob + BLOB.size);
  return blob;
}

/** Copies UTF-16. @returns a blob, or undefined when memory has run out */
export function blobOfText(text: string): number | undefined {
  return blobOf(Buffer.from(text, 'utf16le'));
}

/** Adds a reference. @returns the blob */
export function holdBlob(blob: number): number {
  if (blob !== EMPTY) atomicAdd(blob + BLOB.References, 1);
  return blob;
}

/** Takes a reference away, and with the last one the blob. */
export function releaseBlob(blob: number): void {
  if (blob !== EMPTY && atomicAdd(blob + BLOB.References, -1) === 1) freeKernelPool(blob);
}

/** @returns length in bytes. */
export function blobBytes(blob: number): number {
  return blob === EMPTY ? 0 : readI32(blob + BLOB.Bytes);
}

/** @returns address of the bytes. */
export function blobAddress(blob: number): number {
  return blob + BLOB.size;
}

/** @returns a view of the bytes, good as long as the caller's reference. */
export function blobView(blob: number): Uint8Array {
  return new Uint8Array(memory.buffer, blobAddress(blob), blobBytes(blob));
}

/** @returns the bytes as UTF-16 text. */
export function blobText(blob: number): string {
  return Buffer.from(memory.buffer, blobAddress(blob), blobBytes(blob) & ~1).toString('utf16le');
}
