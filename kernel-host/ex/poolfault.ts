/**
 * Bug checks of the pool, with the parameters that the documentation gives for 0xC2 BAD_POOL_CALLER and
 * 0x19 BAD_POOL_HEADER, and a sentence for people.
 */
import { SYSTEM_BASE, USER_BASE, Validity } from '../hal/map.js';
import { readI32 } from '../hal/memory.js';
import { keBugCheckEx } from '../ke/bugcheck.js';
import { validityAt } from '../mm/validity.js';
import { tagText } from './pooltags.js';

const BAD_POOL_HEADER = 0x19;
const BAD_POOL_CALLER = 0xc2;
const HEADER_CORRUPT = 0x20;
/** First parameters of BAD_POOL_CALLER. */
const Violation = {
  AlreadyFreed: 0x7,
  AllocateIrql: 0x8,
  FreeIrql: 0x9,
  WrongTag: 0xa,
  UserAddress: 0x40,
  InvalidAddress: 0x46,
  MustSucceed: 0x9a,
} as const;

const hex = (value: number): string => `0x${(value >>> 0).toString(16)}`;

/** A block is freed that was freed before. */
export function alreadyFreed(address: number, header: number, tag: number): never {
  const what = tag === 0 ? '' : `, allocated with tag '${tagText(tag)}',`;
  return keBugCheckEx(
    BAD_POOL_CALLER,
    Violation.AlreadyFreed,
    0,
    header,
    address,
    `the pool block at ${hex(address)}${what} is freed a second time`,
  );
}

/** The address freed is no pool block's. */
export function invalidPoolAddress(address: number): never {
  if (validityAt(address) === Validity.Freed) return alreadyFreed(address, 0, 0);
  if (address >= USER_BASE && address < SYSTEM_BASE) {
    const detail = `${hex(address)} is a user-mode address; it cannot be freed to the kernel's pool`;
    return keBugCheckEx(BAD_POOL_CALLER, Violation.UserAddress, address, SYSTEM_BASE, 0, detail);
  }
  const detail = `${hex(address)} was freed, but no pool allocation begins there`;
  return keBugCheckEx(BAD_POOL_CALLER, Violation.InvalidAddress, address, 0, 0, detail);
}

/** The words before a block are not what the pool wrote: something wrote past the end of the block before it. */
export function corruptHeader(address: number, next: number): never {
  const detail =
    `the pool header of the block at ${hex(address)} was overwritten (it holds ${hex(readI32(address - 8))}): ` +
    'something wrote past the end of the block before it, or before this one';
  return keBugCheckEx(BAD_POOL_HEADER, HEADER_CORRUPT, address - 16, next, 0, detail);
}

/** The tag given to ExFreePoolWithTag is not the block's. */
export function wrongTag(address: number, allocated: number, given: number): never {
  const detail = `the block at ${hex(address)} was allocated with tag '${tagText(allocated)}' and freed with '${tagText(given)}'`;
  return keBugCheckEx(BAD_POOL_CALLER, Violation.WrongTag, address, allocated, given, detail);
}

/** Paged pool is allocated at an IRQL where it may not be touched. */
export function allocateAtIrql(irql: number, type: number, bytes: number): never {
  const detail = `paged pool is allocated at IRQL ${irql}; that is allowed up to APC_LEVEL (1)`;
  return keBugCheckEx(BAD_POOL_CALLER, Violation.AllocateIrql, irql, type, bytes, detail);
}

/** Paged pool is freed at an IRQL where it may not be touched. */
export function freeAtIrql(irql: number, type: number, address: number): never {
  const detail = `paged pool is freed at IRQL ${irql}; that is allowed up to APC_LEVEL (1)`;
  return keBugCheckEx(BAD_POOL_CALLER, Violation.FreeIrql, irql, type, address, detail);
}

/** A pool type of the must-succeed kind, which NT has given up. */
export function mustSucceed(type: number, bytes: number, tag: number): never {
  const detail = 'the must-succeed pool types no longer exist; check for NULL instead';
  return keBugCheckEx(BAD_POOL_CALLER, Violation.MustSucceed, type, bytes, tag, detail);
}
