/**
 * Bit maps a word at a time: interlocked runs, copies, and the bits of one number.
 *
 * An interlocked run is atomic in each 32-bit word and in no more: who sets the same words meanwhile loses nothing,
 * but may see a run that is half there. IRQL: any at which the buffer may be touched.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { RTL_BITMAP } from '../abi/gen/structs.js';
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { accessFault, checkRead, checkWrite, peekU32 } from './access.js';
import { fillBits, nextBit, openBitMap } from './bitmap.js';

const ALL = 0xffff_ffff;

/** Hands each word that a run touches to `change`, with the run's bits in it. */
function eachWord(header: number, StartingIndex: number, Count: number, change: (word: number, mask: number) => void) {
  const start = StartingIndex >>> 0;
  const end = start + (Count >>> 0);
  checkRead(header, RTL_BITMAP.size);
  const buffer = peekU32(header + RTL_BITMAP.Buffer);
  if ((buffer & 3) !== 0) accessFault(buffer, 4, true);
  for (let at = start; at < end; ) {
    const word = buffer + Math.floor(at / 32) * 4;
    const length = Math.min(32 - (at % 32), end - at);
    checkWrite(word, 4);
    change(word, (ALL >>> (32 - length)) << (at % 32));
    at += length;
  }
}

/** RtlInterlockedSetBitRun. */
export function RtlInterlockedSetBitRun(BitMapHeader: number, StartingIndex: number, NumberToSet: number): void {
  eachWord(BitMapHeader, StartingIndex, NumberToSet, (word, mask) => void atomicOr(word, mask));
}

/** RtlInterlockedClearBitRun. */
export function RtlInterlockedClearBitRun(BitMapHeader: number, StartingIndex: number, NumberToClear: number): void {
  eachWord(BitMapHeader, StartingIndex, NumberToClear, (word, mask) => void atomicAnd(word, ~mask));
}

/** Copies `count` bits from `from` of one bit map to `to` of another, which may not overlap it. */
function copyBits(Source: number, from: number, Destination: number, to: number, count: number): void {
  const map = openBitMap(Source);
  for (let at = from; at < from + count; ) {
    const clear = nextBit(map, at, from + count, 0);
    fillBits(Destination, to + at - from, clear - at, 1);
    const set = nextBit(map, clear, from + count, 1);
    fillBits(Destination, to + clear - from, set - clear, 0);
    at = set;
  }
}

/** RtlCopyBitMap: the whole of `Source`, as much as fits, into `Destination` from bit `TargetBit` on. */
export function RtlCopyBitMap(Source: number, Destination: number, TargetBit: number): void {
  const target = TargetBit >>> 0;
  const room = openBitMap(Destination).bits - target;
  copyBits(Source, 0, Destination, target, Math.min(openBitMap(Source).bits, room));
}

/** RtlExtractBitMap: `NumberOfBits` of `Source` from bit `TargetBit` on, to the beginning of `Destination`. */
export function RtlExtractBitMap(Source: number, Destination: number, TargetBit: number, NumberOfBits: number): void {
  const target = TargetBit >>> 0;
  const room = Math.min(openBitMap(Source).bits - target, openBitMap(Destination).bits);
  copyBits(Source, target, Destination, 0, Math.min(NumberOfBits >>> 0, room));
}

/** RtlFindMostSignificantBit. @returns its number, 0 to 63; -1 for 0 */
export function RtlFindMostSignificantBit(Set: bigint): number {
  const bits = BigInt.asUintN(64, Set);
  return bits === 0n ? -1 : bits.toString(2).length - 1;
}

/** RtlFindLeastSignificantBit. @returns as RtlFindMostSignificantBit */
export function RtlFindLeastSignificantBit(Set: bigint): number {
  const bits = BigInt.asUintN(64, Set);
  return RtlFindMostSignificantBit(bits & -bits);
}

/** RtlNumberOfSetBitsUlongPtr. */
export function RtlNumberOfSetBitsUlongPtr(Target: number): number {
  let count = 0;
  for (let rest = Target; rest !== 0; rest &= rest - 1) count++;
  return count;
}
