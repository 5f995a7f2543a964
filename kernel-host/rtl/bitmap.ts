/**
 * Bit maps over memory of the caller: bit N is bit N % 32 of word N / 32. Indexes and lengths in bits, unsigned.
 * None of these is atomic: who shares a bit map locks it. IRQL: <= DISPATCH_LEVEL, and where the buffer may be
 * touched.
 *
 * A range that leaves the bit map is the caller's error: searches and tests fail it; clearing and setting touch the
 * memory that it names, as on NT, which the validity map has a say in.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { RTL_BITMAP } from '../abi/gen/structs.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from './access.js';

/** What searches return when there is nothing to find. */
const NOT_FOUND = -1;
const ALL = 0xffff_ffff;

/** A bit map's header at one moment. */
export interface BitMap {
  readonly bits: number;
  readonly buffer: number;
}

/** Reads a header and checks that its buffer may be read. */
export function openBitMap(header: number): BitMap {
  checkRead(header, RTL_BITMAP.size);
  const map = { bits: peekU32(header + RTL_BITMAP.SizeOfBitMap), buffer: peekU32(header + RTL_BITMAP.Buffer) };
  checkRead(map.buffer, bytesFor(map.bits));
  return map;
}

function bytesFor(bits: number): number {
  return Math.ceil(bits / 32) * 4;
}

/** @returns the index of the first bit from `from` that is `value` (0 or 1), `end` when there is none. */
export function nextBit({ buffer }: BitMap, from: number, end: number, value: 0 | 1): number {
  // Words are turned so that the bits looked for are ones.
  const turn = value === 1 ? 0 : ALL;
  for (let at = from; at < end; at = (Math.floor(at / 32) + 1) * 32) {
    const rest = ((peekU32(buffer + Math.floor(at / 32) * 4) ^ turn) >>> (at % 32)) >>> 0;
    if (rest !== 0) return Math.min(end, at + (31 - Math.clz32(rest & -rest)));
  }
  return end;
}

function opposite(value: 0 | 1): 0 | 1 {
  return value === 1 ? 0 : 1;
}

/** @returns the start of the first run of `count` bits of `value` that begins in `from`…`lastStart`, or NOT_FOUND. */
function search(map: BitMap, count: number, value: 0 | 1, from: number, lastStart: number): number {
  for (let start = from; start <= lastStart; ) {
    start = nextBit(map, start, map.bits, value);
    if (start > lastStart) return NOT_FOUND;
    const end = nextBit(map, start, Math.min(map.bits, start + count), opposite(value));
    if (end - start >= count) return start;
    start = end;
  }
  return NOT_FOUND;
}

/** Searches from the hint to the end, and then what begins before the hint. */
function find(header: number, NumberToFind: number, HintIndex: number, value: 0 | 1): number {
  const map = openBitMap(header);
  const count = NumberToFind >>> 0;
  const hint = HintIndex >>> 0 < map.bits ? HintIndex >>> 0 : 0;
  if (count === 0) return hint & ~7;
  const lastStart = map.bits - count;
  if (lastStart < 0) return NOT_FOUND;
  const found = search(map, count, value, hint, lastStart);
  if (found !== NOT_FOUND || hint === 0) return found;
  return search(map, count, value, 0, Math.min(hint - 1, lastStart));
}

/** Gives a run of bits a value, word by word. */
export function fillBits(header: number, StartingIndex: number, Count: number, value: 0 | 1): void {
  const count = Count >>> 0;
  if (count === 0) return;
  checkRead(header, RTL_BITMAP.size);
  const buffer = peekU32(header + RTL_BITMAP.Buffer);
  const start = StartingIndex >>> 0;
  const end = start + count;
  const first = Math.floor(start / 32);
  checkWrite(buffer + first * 4, bytesFor(end) - first * 4);
  for (let at = start; at < end; ) {
    const word = buffer + Math.floor(at / 32) * 4;
    const length = Math.min(32 - (at % 32), end - at);
    const mask = ((ALL >>> (32 - length)) << (at % 32)) >>> 0;
    pokeU32(word, value === 1 ? peekU32(word) | mask : peekU32(word) & ~mask);
    at += length;
  }
}

function isRun(header: number, StartingIndex: number, Length: number, value: 0 | 1): number {
  const map = openBitMap(header);
  const start = StartingIndex >>> 0;
  const end = start + (Length >>> 0);
  if (end === start || end > map.bits) return 0;
  return nextBit(map, start, end, opposite(value)) === end ? 1 : 0;
}

/** RtlInitializeBitMap: the buffer is the caller's, whole 32-bit words, and is left as it is. */
export function RtlInitializeBitMap(BitMapHeader: number, BitMapBuffer: number, SizeOfBitMap: number): void {
  checkWrite(BitMapHeader, RTL_BITMAP.size);
  pokeU32(BitMapHeader + RTL_BITMAP.SizeOfBitMap, SizeOfBitMap);
  pokeU32(BitMapHeader + RTL_BITMAP.Buffer, BitMapBuffer);
}

/** RtlClearBit. */
export function RtlClearBit(BitMapHeader: number, BitNumber: number): void {
  fillBits(BitMapHeader, BitNumber, 1, 0);
}

/** RtlSetBit. */
export function RtlSetBit(BitMapHeader: number, BitNumber: number): void {
  fillBits(BitMapHeader, BitNumber, 1, 1);
}

/** RtlTestBit. @returns 1 when the bit is set, 0 when it is clear or outside. */
export function RtlTestBit(BitMapHeader: number, BitNumber: number): number {
  return isRun(BitMapHeader, BitNumber, 1, 1);
}

/** RtlClearAllBits: the last word whole. */
export function RtlClearAllBits(BitMapHeader: number): void {
  fillBits(BitMapHeader, 0, bytesFor(openBitMap(BitMapHeader).bits) * 8, 0);
}

/** RtlSetAllBits: the last word whole. */
export function RtlSetAllBits(BitMapHeader: number): void {
  fillBits(BitMapHeader, 0, bytesFor(openBitMap(BitMapHeader).bits) * 8, 1);
}

/** RtlClearBits. */
export function RtlClearBits(BitMapHeader: number, StartingIndex: number, NumberToClear: number): void {
  fillBits(BitMapHeader, StartingIndex, NumberToClear, 0);
}

/** RtlSetBits. */
export function RtlSetBits(BitMapHeader: number, StartingIndex: number, NumberToSet: number): void {
  fillBits(BitMapHeader, StartingIndex, NumberToSet, 1);
}

/**
 * RtlFindClearBits.
 * @param HintIndex where to begin; one outside the bit map counts as 0
 * @returns where a run of clear bits begins, -1 when there is none; for 0 bits the hint, rounded down to a byte
 */
export function RtlFindClearBits(BitMapHeader: number, NumberToFind: number, HintIndex: number): number {
  return find(BitMapHeader, NumberToFind, HintIndex, 0);
}

/** RtlFindSetBits. @returns as RtlFindClearBits. */
export function RtlFindSetBits(BitMapHeader: number, NumberToFind: number, HintIndex: number): number {
  return find(BitMapHeader, NumberToFind, HintIndex, 1);
}

/** RtlFindClearBitsAndSet. @returns as RtlFindClearBits. */
export function RtlFindClearBitsAndSet(BitMapHeader: number, NumberToFind: number, HintIndex: number): number {
  const found = find(BitMapHeader, NumberToFind, HintIndex, 0);
  if (found !== NOT_FOUND) fillBits(BitMapHeader, found, NumberToFind, 1);
  return found;
}

/** RtlFindSetBitsAndClear. @returns as RtlFindClearBits. */
export function RtlFindSetBitsAndClear(BitMapHeader: number, NumberToFind: number, HintIndex: number): number {
  const found = find(BitMapHeader, NumberToFind, HintIndex, 1);
  if (found !== NOT_FOUND) fillBits(BitMapHeader, found, NumberToFind, 0);
  return found;
}

/** RtlAreBitsClear. @returns 0 also for an empty run and for one that leaves the bit map. */
export function RtlAreBitsClear(BitMapHeader: number, StartingIndex: number, Length: number): number {
  return isRun(BitMapHeader, StartingIndex, Length, 0);
}

/** RtlAreBitsSet. @returns as RtlAreBitsClear. */
export function RtlAreBitsSet(BitMapHeader: number, StartingIndex: number, Length: number): number {
  return isRun(BitMapHeader, StartingIndex, Length, 1);
}
