/**
 * How the kernel's own routines touch memory that a driver named. The validity map is asked first, so a
 * bad pointer becomes a bug check that names it, never damage to somebody else's memory.
 *
 * x86 allows unaligned access, so these helpers do.
 */
import { KERNEL_SPACE_LIMIT, USER_BASE, VALIDITY_BASE, VALIDITY_SHIFT, Validity } from '../hal/map.js';
import { f64, u8, u16, u32 } from '../hal/memory.js';

/** Ends the access: a bug check, or an exception raised into the guest. */
export type FaultHandler = (address: number, bytes: number, write: boolean) => never;

/** The fault when nobody has installed a handler (tests, host tools). */
export class AccessFault extends Error {
  override readonly name = 'AccessFault';
  readonly address: number;
  readonly write: boolean;
  constructor(address: number, write: boolean) {
    super(`invalid ${write ? 'write' : 'read'} at 0x${(address >>> 0).toString(16)}`);
    this.address = address;
    this.write = write;
  }
}

let onFault: FaultHandler = (address, _bytes, write) => {
  throw new AccessFault(address, write);
};

/** Installs what this worker does when a kernel routine is given a bad pointer. */
export function setFaultHandler(handler: FaultHandler): void {
  onFault = handler;
}

/** Reports a bad access that the caller has found itself. */
export function accessFault(address: number, bytes: number, write: boolean): never {
  return onFault(address, bytes, write);
}

/** Eight granules, all valid, as a double of the map: the widest that is loaded and compared at once. */
const EIGHT_VALID = new Float64Array(Uint8Array.from({ length: 8 }, () => Validity.Valid).buffer)[0] as number;

/** @returns the first granule after those that are seen to be valid thirty-two at a time. @param granule of eight */
function afterValid(granule: number, last: number): number {
  const end = (VALIDITY_BASE + last - 31) >> 3;
  let at = (VALIDITY_BASE + granule) >> 3;
  while (
    at <= end &&
    f64[at] === EIGHT_VALID &&
    f64[at + 1] === EIGHT_VALID &&
    f64[at + 2] === EIGHT_VALID &&
    f64[at + 3] === EIGHT_VALID
  )
    at += 4;
  return (at << 3) - VALIDITY_BASE;
}

/**
 * Finds the first byte of a range that may not be touched.
 * @param address any number; those a guest passes as negative i32 are beyond memory
 * @param bytes length; nothing is invalid in an empty range
 * @returns its address, or -1 when the whole range is valid
 */
export function firstInvalid(address: number, bytes: number): number {
  if (bytes <= 0) return -1;
  if (address < USER_BASE) return address;
  const end = address + bytes;
  const last = (Math.min(end, KERNEL_SPACE_LIMIT) - 1) >> VALIDITY_SHIFT;
  let granule = address >> VALIDITY_SHIFT;
  while (granule <= last) {
    if ((granule & 7) === 0 && granule + 31 <= last) {
      const after = afterValid(granule, last);
      if (after !== granule) {
        granule = after;
        continue;
      }
    }
    const state = u8[VALIDITY_BASE + granule] as number;
    if (state !== Validity.Valid) {
      const from = granule << VALIDITY_SHIFT;
      const validTo = state < Validity.Valid ? from + state : from;
      if (Math.min(end, from + 8) > validTo) return Math.max(validTo, address);
    }
    granule++;
  }
  return end > KERNEL_SPACE_LIMIT ? Math.max(address, KERNEL_SPACE_LIMIT) : -1;
}

/** @returns whether every byte of the range may be touched. */
export function isValid(address: number, bytes: number): boolean {
  return firstInvalid(address, bytes) === -1;
}

/** Faults unless the range may be read. */
export function checkRead(address: number, bytes: number): void {
  const bad = firstInvalid(address, bytes);
  if (bad !== -1) onFault(bad, bytes, false);
}

/** Faults unless the range may be written. */
export function checkWrite(address: number, bytes: number): void {
  const bad = firstInvalid(address, bytes);
  if (bad !== -1) onFault(bad, bytes, true);
}

/** @returns the 16-bit value at any address the caller has checked. */
export function peekU16(address: number): number {
  if ((address & 1) === 0) return u16[address >> 1] as number;
  return (u8[address] as number) | ((u8[address + 1] as number) << 8);
}

/** @returns the 32-bit value, unsigned, at any address the caller has checked. */
export function peekU32(address: number): number {
  if ((address & 3) === 0) return u32[address >> 2] as number;
  return (peekU16(address) | (peekU16(address + 2) << 16)) >>> 0;
}

/** Stores 16 bits at any address the caller has checked. */
export function pokeU16(address: number, value: number): void {
  if ((address & 1) === 0) u16[address >> 1] = value;
  else {
    u8[address] = value;
    u8[address + 1] = value >> 8;
  }
}

/** Stores 32 bits at any address the caller has checked. */
export function pokeU32(address: number, value: number): void {
  if ((address & 3) === 0) u32[address >> 2] = value;
  else {
    pokeU16(address, value);
    pokeU16(address + 2, value >>> 16);
  }
}

/**
 * Counts the bytes before a string's NUL. Faults where the string runs out of valid memory.
 * @param limit looks at this many bytes at most, and answers `limit` when none is NUL
 */
export function narrowLength(address: number, limit = Number.POSITIVE_INFINITY): number {
  const end = Math.min(address + limit, KERNEL_SPACE_LIMIT);
  let at = address;
  while (at < end) {
    const granuleEnd = Math.min((at | 7) + 1, end);
    if (at < USER_BASE || u8[VALIDITY_BASE + (at >> VALIDITY_SHIFT)] !== Validity.Valid) {
      checkRead(at, 1);
      if (u8[at] === 0) return at - address;
      at++;
      continue;
    }
    for (; at < granuleEnd; at++) if (u8[at] === 0) return at - address;
  }
  if (at - address < limit) onFault(at, 1, false);
  return limit;
}

/** Counts the UTF-16 units before a wide string's NUL. Faults as `narrowLength` does. `limit` in units. */
export function wideLength(address: number, limit = Number.POSITIVE_INFINITY): number {
  for (let count = 0; count < limit; count++) {
    const at = address + count * 2;
    if (at < USER_BASE || at >= KERNEL_SPACE_LIMIT || (at & 1) !== 0) checkRead(at, 2);
    else if (u8[VALIDITY_BASE + (at >> VALIDITY_SHIFT)] !== Validity.Valid) checkRead(at, 2);
    if (peekU16(at) === 0) return count;
  }
  return limit;
}
