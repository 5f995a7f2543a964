/** Win32: LocalAlloc, GlobalAlloc: blocks of the program's heap, which never move. Source: the Windows API reference. */
import { GetProcessHeap, HeapAlloc, HeapFree, HeapReAlloc, HeapSize } from './heap.js';

const LMEM_ZEROINIT = 0x40;
const HEAP_ZERO_MEMORY = 8;

function heapFlags(flags: number): number {
  return (flags & LMEM_ZEROINIT) === 0 ? 0 : HEAP_ZERO_MEMORY;
}

/** LocalAlloc. @param uBytes bytes @returns the block, NULL when there is no memory */
export function LocalAlloc(uFlags: number, uBytes: number): number {
  return HeapAlloc(GetProcessHeap(), heapFlags(uFlags), uBytes);
}

/** LocalReAlloc. */
export function LocalReAlloc(hMem: number, uBytes: number, uFlags: number): number {
  return HeapReAlloc(GetProcessHeap(), heapFlags(uFlags), hMem, uBytes);
}

/** LocalFree. @returns NULL, or the block when it is none */
export function LocalFree(hMem: number): number {
  return HeapFree(GetProcessHeap(), 0, hMem) === 0 ? hMem : 0;
}

/** LocalSize. @returns bytes, 0 when it is no block */
export function LocalSize(hMem: number): number {
  return Math.max(0, HeapSize(GetProcessHeap(), 0, hMem));
}

/** LocalLock: handles are addresses. */
export function LocalLock(hMem: number): number {
  return hMem;
}

/** LocalUnlock. @returns FALSE: nothing is locked any more */
export function LocalUnlock(_hMem: number): number {
  return 0;
}

export {
  LocalAlloc as GlobalAlloc,
  LocalFree as GlobalFree,
  LocalLock as GlobalLock,
  LocalReAlloc as GlobalReAlloc,
  LocalSize as GlobalSize,
  LocalUnlock as GlobalUnlock,
};
