/**
 * The heap of a program: blocks of fixed classes carved out of chunks of user pages, larger ones on pages of their
 * own. Its control block is kernel memory, so a program can overrun its blocks, but not the lists.
 *
 * HEAP.Lock guards the control block and the headers of free blocks; the header of a block in use is its owner's.
 * Checked programs are told of accesses outside a block, or after its end.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { PAGE_SIZE, Validity } from '../hal/map.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { LockKind } from '../ke/lockorder.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { markInvalid, markValid } from '../mm/validity.js';
import { isValid } from '../rtl/access.js';
import { fail } from './error.js';

/** Bytes of the blocks of each class, their header included. */
const CLASSES = [16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 2048, 4096, 8192, 16_384, 32_768] as const;
const LARGE = CLASSES.length;
const CHUNK_BYTES = 0x1_0000;
const HEADER = defineLayout({ Size: 4, Kind: 4 });
/** In Kind, above the class. */
const MAGIC = 0x6865_6100;
/** A chunk's link, at its start; blocks follow. */
const CHUNK_HEADER = 16;

const HEAP = defineLayout({
  Lock: 4,
  /** Heaps that HeapCreate has made, from the process's own on. Its Lock. */
  Next: 4,
  /** First chunk or large block, linked through its first word. */
  Chunks: 4,
  /** Free blocks by class, linked through their first word. */
  Free: 4 * CLASSES.length,
});

const HEAP_ZERO_MEMORY = 8;
const ERROR_INVALID_HANDLE = 6;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const ERROR_INVALID_PARAMETER = 87;

/** @returns a heap without anything in it, 0 when memory has run out */
function newHeap(): number {
  const made = allocateKernelPool(HEAP.size);
  if (made !== 0) u8.fill(0, made, made + HEAP.size);
  return made;
}

/** GetProcessHeap: made when it is first asked for. @returns the heap's handle */
export function GetProcessHeap(): number {
  const word = processOf(currentThread()) + EPROCESS.Win32Process;
  const heap = atomicLoad(word);
  if (heap !== 0) return heap;
  const made = newHeap();
  if (made === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  if (compareAndSwap(word, 0, made)) return made;
  freeKernelPool(made);
  return atomicLoad(word);
}

/** HeapCreate: it grows as long as there is memory. @returns the heap's handle, or NULL */
export function HeapCreate(_flOptions: number, _dwInitialSize: number, _dwMaximumSize: number): number {
  const first = GetProcessHeap();
  const made = first === 0 ? 0 : newHeap();
  if (made === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  acquireLock(first + HEAP.Lock, LockKind.Heap);
  writeI32(made + HEAP.Next, readI32(first + HEAP.Next));
  writeI32(first + HEAP.Next, made);
  releaseLock(first + HEAP.Lock);
  return made;
}

/** HeapDestroy: with all its blocks. @returns FALSE with ERROR_INVALID_HANDLE, also for the process's own */
export function HeapDestroy(hHeap: number): number {
  const first = GetProcessHeap();
  acquireLock(first + HEAP.Lock, LockKind.Heap);
  let link = first + HEAP.Next;
  while (readI32(link) !== 0 && readI32(link) !== hHeap) link = readI32(link) + HEAP.Next;
  const found = hHeap !== 0 && readI32(link) === hHeap;
  if (found) writeI32(link, readI32(hHeap + HEAP.Next));
  releaseLock(first + HEAP.Lock);
  if (!found) return fail(ERROR_INVALID_HANDLE);
  freeHeap(hHeap);
  return 1;
}

/** HeapValidate. @param lpMem a block, or NULL for the whole heap @returns whether it is one */
export function HeapValidate(hHeap: number, _dwFlags: number, lpMem: number): number {
  return heapOf(hHeap) !== 0 && (lpMem === 0 || blockSize(lpMem) >= 0) ? 1 : 0;
}

/** HeapLock and HeapUnlock: what else is done to the heap does not wait. @returns whether it is a heap */
export function HeapLock(hHeap: number): number {
  return heapOf(hHeap) === 0 ? 0 : 1;
}
export { HeapLock as HeapUnlock };

/** HeapSetInformation: accepted. */
export function HeapSetInformation(_hHeap: number, _class: number, _information: number, _length: number): number {
  return 1;
}

/** HeapAlloc. @param dwFlags HEAP_ZERO_MEMORY @param dwBytes bytes @returns the block, or NULL */
export function HeapAlloc(hHeap: number, dwFlags: number, dwBytes: number): number {
  const heap = heapOf(hHeap);
  if (heap === 0) return 0;
  const bytes = dwBytes >>> 0;
  const kind = CLASSES.findIndex((size) => size >= bytes + HEADER.size);
  const block = kind < 0 ? allocateLarge(heap, bytes) : allocateSmall(heap, kind);
  if (block === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  writeI32(block + HEADER.Size, bytes);
  writeI32(block + HEADER.Kind, MAGIC | (kind < 0 ? LARGE : kind));
  const body = block + HEADER.size;
  if ((dwFlags & HEAP_ZERO_MEMORY) !== 0) u8.fill(0, body, body + bytes);
  markValid(body, bytes);
  return body;
}

/** HeapReAlloc. @returns the block, which may have moved, or NULL with the old one as it was */
export function HeapReAlloc(hHeap: number, dwFlags: number, lpMem: number, dwBytes: number): number {
  const size = blockSize(lpMem);
  if (size < 0) return fail(ERROR_INVALID_PARAMETER);
  const moved = HeapAlloc(hHeap, 0, dwBytes);
  if (moved === 0) return 0;
  const kept = Math.min(size, dwBytes >>> 0);
  u8.copyWithin(moved, lpMem, lpMem + kept);
  if ((dwFlags & HEAP_ZERO_MEMORY) !== 0) u8.fill(0, moved + kept, moved + (dwBytes >>> 0));
  HeapFree(hHeap, 0, lpMem);
  return moved;
}

/** HeapFree. @returns FALSE with ERROR_INVALID_PARAMETER for what is no block of the heap */
export function HeapFree(hHeap: number, _dwFlags: number, lpMem: number): number {
  if (lpMem === 0) return 1;
  const heap = heapOf(hHeap);
  const size = blockSize(lpMem);
  if (heap === 0 || size < 0) return fail(ERROR_INVALID_PARAMETER);
  const block = lpMem - HEADER.size;
  const kind = readI32(block + HEADER.Kind) & 0xff;
  writeI32(block + HEADER.Kind, 0);
  if (kind === LARGE) freeLarge(heap, block - CHUNK_HEADER);
  else {
    markInvalid(lpMem, size, Validity.Freed);
    acquireLock(heap + HEAP.Lock, LockKind.Heap);
    writeI32(block, readI32(heap + HEAP.Free + kind * 4));
    writeI32(heap + HEAP.Free + kind * 4, block);
    releaseLock(heap + HEAP.Lock);
  }
  return 1;
}

/** HeapSize. @returns bytes of the block, -1 when it is none */
export function HeapSize(_hHeap: number, _dwFlags: number, lpMem: number): number {
  return blockSize(lpMem);
}

/** Gives all of a process's heap back; its threads have ended. */
export function deleteHeap(process: number): void {
  for (let heap = readI32(process + EPROCESS.Win32Process); heap !== 0; ) {
    const next = readI32(heap + HEAP.Next);
    freeHeap(heap);
    heap = next;
  }
  writeI32(process + EPROCESS.Win32Process, 0);
}

function freeHeap(heap: number): void {
  for (let chunk = readI32(heap + HEAP.Chunks); chunk !== 0; ) {
    const next = readI32(chunk);
    freePages(chunk);
    chunk = next;
  }
  freeKernelPool(heap);
}

/** @returns the control block that a handle stands for, or 0 with the last error set. */
function heapOf(handle: number): number {
  const first = readI32(processOf(currentThread()) + EPROCESS.Win32Process);
  if (handle !== 0 && handle === first) return handle;
  if (first === 0 || handle === 0) return fail(ERROR_INVALID_PARAMETER);
  acquireLock(first + HEAP.Lock, LockKind.Heap);
  let heap = readI32(first + HEAP.Next);
  while (heap !== 0 && heap !== handle) heap = readI32(heap + HEAP.Next);
  releaseLock(first + HEAP.Lock);
  return heap === 0 ? fail(ERROR_INVALID_PARAMETER) : heap;
}

/** @returns bytes of a block in use, or -1. */
function blockSize(body: number): number {
  const block = body - HEADER.size;
  if ((body & 7) !== 0 || block < PAGE_SIZE || body >= 0x1000_0000) return -1;
  const size = readU32(block + HEADER.Size);
  if ((readI32(block + HEADER.Kind) & ~0xff) !== MAGIC) return -1;
  return size === 0 || isValid(body, 1) ? size : -1;
}

function allocateSmall(heap: number, kind: number): number {
  acquireLock(heap + HEAP.Lock, LockKind.Heap);
  const free = heap + HEAP.Free + kind * 4;
  if (readI32(free) === 0) carveChunk(heap, kind);
  const block = readI32(free);
  if (block !== 0) writeI32(free, readI32(block));
  releaseLock(heap + HEAP.Lock);
  return block;
}

/** Makes a chunk of free blocks. Locked. */
function carveChunk(heap: number, kind: number): void {
  const chunk = newChunk(heap, CHUNK_BYTES);
  if (chunk === 0) return;
  const size = CLASSES[kind] as number;
  const free = heap + HEAP.Free + kind * 4;
  for (let block = chunk + CHUNK_HEADER; block + size <= chunk + CHUNK_BYTES; block += size) {
    writeI32(block, readI32(free));
    writeI32(free, block);
  }
}

/** @returns pages linked into the heap, not valid for the program, or 0. Locked. */
function newChunk(heap: number, bytes: number): number {
  const chunk = allocatePages(Math.ceil(bytes / PAGE_SIZE), { user: true, validity: Validity.Redzone });
  if (chunk === 0) return 0;
  writeI32(chunk, readI32(heap + HEAP.Chunks));
  writeI32(heap + HEAP.Chunks, chunk);
  return chunk;
}

function allocateLarge(heap: number, bytes: number): number {
  acquireLock(heap + HEAP.Lock, LockKind.Heap);
  const chunk = newChunk(heap, CHUNK_HEADER + HEADER.size + bytes);
  releaseLock(heap + HEAP.Lock);
  return chunk === 0 ? 0 : chunk + CHUNK_HEADER;
}

function freeLarge(heap: number, chunk: number): void {
  acquireLock(heap + HEAP.Lock, LockKind.Heap);
  let link = heap + HEAP.Chunks;
  while (readI32(link) !== chunk) link = readI32(link);
  writeI32(link, readI32(chunk));
  releaseLock(heap + HEAP.Lock);
  freePages(chunk, Validity.Freed);
}
