/**
 * Blocks of memory: compare, copy, fill. Drivers reach most of these as compiler intrinsics; these are for calls
 * through MmGetSystemRoutineAddress and for languages without them. Lengths in bytes. IRQL: any.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from './access.js';

/** RtlCompareMemory. @returns how many bytes are equal before the first that differs. */
export function RtlCompareMemory(Source1: number, Source2: number, Length: number): number {
  const length = Length >>> 0;
  checkRead(Source1, length);
  checkRead(Source2, length);
  let same = 0;
  while (same < length && u8[Source1 + same] === u8[Source2 + same]) same++;
  return same;
}

/** RtlCompareMemoryUlong. @returns bytes, from the start, that repeat `Pattern`; whole 32-bit words only. */
export function RtlCompareMemoryUlong(Source: number, Length: number, Pattern: number): number {
  const length = (Length >>> 0) & ~3;
  checkRead(Source, length);
  let same = 0;
  while (same < length && peekU32(Source + same) === Pattern >>> 0) same += 4;
  return same;
}

/** RtlMoveMemory, RtlCopyMemory: overlap is fine in both. */
export function RtlMoveMemory(Destination: number, Source: number, Length: number): void {
  const length = Length >>> 0;
  checkRead(Source, length);
  checkWrite(Destination, length);
  u8.copyWithin(Destination, Source, Source + length);
}

/** RtlFillMemory: note the order, length before value. */
export function RtlFillMemory(Destination: number, Length: number, Fill: number): void {
  const length = Length >>> 0;
  checkWrite(Destination, length);
  u8.fill(Fill, Destination, Destination + length);
}

/** RtlZeroMemory, RtlSecureZeroMemory. */
export function RtlZeroMemory(Destination: number, Length: number): void {
  RtlFillMemory(Destination, Length, 0);
}

/** RtlFillMemoryUlong: repeats a 32-bit pattern over whole words. */
export function RtlFillMemoryUlong(Destination: number, Length: number, Pattern: number): void {
  const length = (Length >>> 0) & ~3;
  checkWrite(Destination, length);
  for (let at = 0; at < length; at += 4) pokeU32(Destination + at, Pattern);
}

/** RtlFillMemoryUlonglong: repeats a 64-bit pattern over whole quadwords. */
export function RtlFillMemoryUlonglong(Destination: number, Length: number, Pattern: bigint): void {
  const length = (Length >>> 0) & ~7;
  checkWrite(Destination, length);
  const low = Number(BigInt.asUintN(32, Pattern));
  const high = Number(BigInt.asUintN(32, Pattern >> 32n));
  for (let at = 0; at < length; at += 8) {
    pokeU32(Destination + at, low);
    pokeU32(Destination + at + 4, high);
  }
}

/** RtlPrefetchMemoryNonTemporal: a hint, and WebAssembly has none to pass on. */
export function RtlPrefetchMemoryNonTemporal(_Source: number, _Length: number): void {}

/** RtlUshortByteSwap. @returns the two bytes exchanged. */
export function RtlUshortByteSwap(Source: number): number {
  return ((Source & 0xff) << 8) | ((Source >>> 8) & 0xff);
}

/** RtlUlongByteSwap. @returns the four bytes in reverse order. */
export function RtlUlongByteSwap(Source: number): number {
  return (RtlUshortByteSwap(Source) << 16) | RtlUshortByteSwap(Source >>> 16);
}

/** RtlUlonglongByteSwap. @returns the eight bytes in reverse order. */
export function RtlUlonglongByteSwap(Source: bigint): bigint {
  const low = Number(BigInt.asUintN(32, Source));
  const high = Number(BigInt.asUintN(32, Source >> 32n));
  return BigInt.asIntN(64, (BigInt(RtlUlongByteSwap(low) >>> 0) << 32n) | BigInt(RtlUlongByteSwap(high) >>> 0));
}

export { RtlMoveMemory as RtlCopyMemory, RtlZeroMemory as RtlSecureZeroMemory };
