/** Copies that stop, with a status, where memory ends: between processes, which share one address space here. */
import {
  STATUS_ACCESS_VIOLATION,
  STATUS_INVALID_ADDRESS,
  STATUS_INVALID_PARAMETER,
  STATUS_PARTIAL_COPY,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { USER_PROBE_ADDRESS } from '../hal/map.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, firstInvalid, peekU32, pokeU32 } from '../rtl/access.js';

const KernelMode = 0;
const MM_COPY_MEMORY_PHYSICAL = 1;
const MM_COPY_MEMORY_VIRTUAL = 2;

/** @returns bytes of a range, from its start, that may be touched. */
function validBytes(address: number, bytes: number): number {
  const bad = firstInvalid(address, bytes);
  return bad === -1 ? bytes : Math.max(0, bad - address);
}

/**
 * Copies as much as source and destination have.
 * @param mode in UserMode both must lie in user space
 * @returns how much that was, and STATUS_PARTIAL_COPY when it was not all, STATUS_ACCESS_VIOLATION for kernel addresses
 */
export function copyBytes(to: number, from: number, bytes: number, mode: number): { status: number; bytes: number } {
  const outside = from + bytes > USER_PROBE_ADDRESS || to + bytes > USER_PROBE_ADDRESS;
  if (mode !== KernelMode && outside) return { status: STATUS_ACCESS_VIOLATION, bytes: 0 };
  const possible = Math.min(validBytes(from, bytes), validBytes(to, bytes));
  u8.copyWithin(to, from, from + possible);
  return { status: possible === bytes ? STATUS_SUCCESS : STATUS_PARTIAL_COPY, bytes: possible };
}

/**
 * MmCopyVirtualMemory. IRQL: <= APC_LEVEL.
 * @param ReturnSize receives the bytes copied
 * @returns STATUS_PARTIAL_COPY, STATUS_ACCESS_VIOLATION as copyBytes says
 */
export function MmCopyVirtualMemory(
  _SourceProcess: number,
  SourceAddress: number,
  _TargetProcess: number,
  TargetAddress: number,
  BufferSize: number,
  PreviousMode: number,
  ReturnSize: number,
): number {
  const done = copyBytes(TargetAddress >>> 0, SourceAddress >>> 0, BufferSize >>> 0, PreviousMode & 0xff);
  checkWrite(ReturnSize, 4);
  pokeU32(ReturnSize, done.bytes);
  return done.status;
}

/**
 * MmCopyMemory: reads what may not be there. IRQL: <= APC_LEVEL.
 * @param SourceAddress MM_COPY_ADDRESS, 64 bits; physical addresses are virtual ones here
 * @param Flags MM_COPY_MEMORY_PHYSICAL 1 or MM_COPY_MEMORY_VIRTUAL 2
 * @param NumberOfBytesTransferred receives the bytes copied
 * @returns STATUS_INVALID_ADDRESS when there is not even a byte, STATUS_PARTIAL_COPY, STATUS_INVALID_PARAMETER
 */
export function MmCopyMemory(
  TargetAddress: number,
  SourceAddress: number,
  NumberOfBytes: number,
  Flags: number,
  NumberOfBytesTransferred: number,
): number {
  checkWrite(NumberOfBytesTransferred, 4);
  pokeU32(NumberOfBytesTransferred, 0);
  if (Flags !== MM_COPY_MEMORY_PHYSICAL && Flags !== MM_COPY_MEMORY_VIRTUAL) return STATUS_INVALID_PARAMETER;
  const bytes = NumberOfBytes >>> 0;
  checkRead(SourceAddress, 8);
  checkWrite(TargetAddress, bytes);
  const done = copyBytes(TargetAddress, peekU32(SourceAddress), bytes, KernelMode);
  pokeU32(NumberOfBytesTransferred, done.bytes);
  return done.bytes === 0 && bytes !== 0 ? STATUS_INVALID_ADDRESS : done.status;
}
