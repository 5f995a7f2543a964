/** Win32: memory by pages, and how much there is. Source: the Windows API reference. */
import { STATUS_INVALID_PARAMETER } from '../abi/gen/constants.js';
import { MEMORYSTATUS, MEMORYSTATUSEX } from '../abi/gen/win32.js';
import { HIGHEST_USER_ADDRESS, PAGE_SIZE, USER_BASE } from '../hal/map.js';
import { memory, readI32, writeI32, writeI64 } from '../hal/memory.js';
import { pageCount, pagesInUse } from '../mm/pages.js';
import { CURRENT_PROCESS } from '../ob/handle.js';
import { checkWrite, peekU32 } from '../rtl/access.js';
import {
  NtAllocateVirtualMemory,
  NtFreeVirtualMemory,
  NtProtectVirtualMemory,
  NtQueryVirtualMemory,
} from '../zw/virtualmemory.js';
import { fail, failWith, succeed } from './error.js';
import { scratch } from './scratch.js';

const MEM_RELEASE = 0x8000;
const MemoryBasicInformation = 0;
const ERROR_NOACCESS = 998;

/** @returns scratch memory with an address and a size, as system services take and give them */
function range(address: number, bytes: number): number {
  const block = scratch(16);
  writeI32(block, address);
  writeI32(block + 4, bytes);
  return block;
}

/** VirtualAlloc. @param lpAddress where, or NULL @param dwSize bytes @returns NULL with ERROR_INVALID_ADDRESS … */
export function VirtualAlloc(lpAddress: number, dwSize: number, flAllocationType: number, flProtect: number): number {
  return VirtualAllocEx(CURRENT_PROCESS, lpAddress, dwSize, flAllocationType, flProtect);
}

/** VirtualAllocEx: what it gives is at the same address in every process. */
export function VirtualAllocEx(
  hProcess: number,
  lpAddress: number,
  dwSize: number,
  flAllocationType: number,
  flProtect: number,
): number {
  const block = range(lpAddress, dwSize);
  const status = NtAllocateVirtualMemory(hProcess, block, 0, block + 4, flAllocationType, flProtect);
  return status < 0 ? failWith(status) : readI32(block);
}

/** VirtualFree. @param dwSize bytes; 0 for MEM_RELEASE */
export function VirtualFree(lpAddress: number, dwSize: number, dwFreeType: number): number {
  return VirtualFreeEx(CURRENT_PROCESS, lpAddress, dwSize, dwFreeType);
}

/** VirtualFreeEx. */
export function VirtualFreeEx(hProcess: number, lpAddress: number, dwSize: number, dwFreeType: number): number {
  if (dwFreeType === MEM_RELEASE && dwSize !== 0) return failWith(STATUS_INVALID_PARAMETER);
  const block = range(lpAddress, dwSize);
  return succeed(NtFreeVirtualMemory(hProcess, block, block + 4, dwFreeType));
}

/** VirtualProtect: PAGE_NOACCESS and PAGE_GUARD hold in checked builds, PAGE_READONLY does not. @param lpflOldProtect receives what there was */
export function VirtualProtect(
  lpAddress: number,
  dwSize: number,
  flNewProtect: number,
  lpflOldProtect: number,
): number {
  if (lpflOldProtect === 0) return fail(ERROR_NOACCESS);
  const block = range(lpAddress, dwSize);
  return succeed(NtProtectVirtualMemory(CURRENT_PROCESS, block, block + 4, flNewProtect, lpflOldProtect));
}

/** VirtualQuery. @returns bytes of what it tells; 0 beyond user space */
export function VirtualQuery(lpAddress: number, lpBuffer: number, dwLength: number): number {
  const told = scratch(8);
  const status = NtQueryVirtualMemory(CURRENT_PROCESS, lpAddress, MemoryBasicInformation, lpBuffer, dwLength, told);
  return status < 0 ? failWith(status) : readI32(told);
}

/** VirtualLock and VirtualUnlock: nothing is ever paged out. @returns TRUE */
export function VirtualLock(_lpAddress: number, _dwSize: number): number {
  return 1;
}
export { VirtualLock as VirtualUnlock };

/** Bytes of memory: of the machine, of that free, and of a program's space. */
function amounts(): { total: number; free: number; space: number } {
  const pages = pageCount();
  return {
    total: Math.min(memory.buffer.byteLength, pages * PAGE_SIZE + HIGHEST_USER_ADDRESS),
    free: (pages - pagesInUse()) * PAGE_SIZE,
    space: HIGHEST_USER_ADDRESS + 1 - USER_BASE,
  };
}

/** GlobalMemoryStatus: bytes. */
export function GlobalMemoryStatus(lpBuffer: number): void {
  checkWrite(lpBuffer, MEMORYSTATUS.size);
  const { total, free, space } = amounts();
  [MEMORYSTATUS.size, Math.round(100 - (free / total) * 100), total, free, total, free, space, space].forEach(
    (word, at) => {
      writeI32(lpBuffer + at * 4, word);
    },
  );
}

/** GlobalMemoryStatusEx: bytes. @returns FALSE with ERROR_INVALID_PARAMETER unless dwLength has been set */
export function GlobalMemoryStatusEx(lpBuffer: number): number {
  checkWrite(lpBuffer, MEMORYSTATUSEX.size);
  if (peekU32(lpBuffer) !== MEMORYSTATUSEX.size) return failWith(STATUS_INVALID_PARAMETER);
  const { total, free, space } = amounts();
  writeI32(lpBuffer + MEMORYSTATUSEX.dwMemoryLoad, Math.round(100 - (free / total) * 100));
  [total, free, total, free, space, space, 0].forEach((amount, at) => {
    writeI64(lpBuffer + MEMORYSTATUSEX.ullTotalPhys + at * 8, BigInt(amount));
  });
  return 1;
}
