/**
 * Runs of clear bits, and how many bits are set: the routines on bit maps that look at a whole one. As rtl/bitmap
 * says: indexes and lengths in bits, unsigned, and the caller locks. IRQL: <= DISPATCH_LEVEL.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { RTL_BITMAP_RUN as RUN } from '../abi/gen/structs.js';
import { checkWrite, pokeU32 } from './access.js';
import { type BitMap, nextBit, openBitMap } from './bitmap.js';

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Walks the runs of `value` in `from`…`end`, in order. */
function* runsOf(map: BitMap, from: number, end: number, value: 0 | 1): Generator<Run> {
  const opposite = value === 1 ? 0 : 1;
  for (let start = nextBit(map, from, end, value); start < end; ) {
    const stop = nextBit(map, start, end, opposite);
    yield { start, length: stop - start };
    start = nextBit(map, stop, end, value);
  }
}

function countIn(map: BitMap, from: number, end: number, value: 0 | 1): number {
  let count = 0;
  for (const { length } of runsOf(map, from, end, value)) count += length;
  return count;
}

function countOf(header: number, value: 0 | 1): number {
  const map = openBitMap(header);
  return countIn(map, 0, map.bits, value);
}

function countInRange(header: number, StartingIndex: number, Length: number, value: 0 | 1): number {
  const map = openBitMap(header);
  const start = StartingIndex >>> 0;
  return countIn(map, start, Math.min(map.bits, start + (Length >>> 0)), value);
}

/** RtlNumberOfSetBits. */
export function RtlNumberOfSetBits(BitMapHeader: number): number {
  return countOf(BitMapHeader, 1);
}

/** RtlNumberOfClearBits. */
export function RtlNumberOfClearBits(BitMapHeader: number): number {
  return countOf(BitMapHeader, 0);
}

/** RtlNumberOfSetBitsInRange: what lies outside the bit map does not count. */
export function RtlNumberOfSetBitsInRange(BitMapHeader: number, StartingIndex: number, Length: number): number {
  return countInRange(BitMapHeader, StartingIndex, Length, 1);
}

/** RtlNumberOfClearBitsInRange: as RtlNumberOfSetBitsInRange. */
export function RtlNumberOfClearBitsInRange(BitMapHeader: number, StartingIndex: number, Length: number): number {
  return countInRange(BitMapHeader, StartingIndex, Length, 0);
}

/**
 * RtlFindNextForwardRunClear.
 * @param StartingRunIndex is given where the run begins; `FromIndex` when there is none
 * @returns how long the run is, 0 when there is none
 */
export function RtlFindNextForwardRunClear(BitMapHeader: number, FromIndex: number, StartingRunIndex: number): number {
  const map = openBitMap(BitMapHeader);
  checkWrite(StartingRunIndex, 4);
  const from = FromIndex >>> 0;
  const start = nextBit(map, from, map.bits, 0);
  const length = start < map.bits ? nextBit(map, start, map.bits, 1) - start : 0;
  pokeU32(StartingRunIndex, length > 0 ? start : from);
  return length;
}

/** RtlFindFirstRunClear. @returns as RtlFindNextForwardRunClear. */
export function RtlFindFirstRunClear(BitMapHeader: number, StartingIndex: number): number {
  return RtlFindNextForwardRunClear(BitMapHeader, 0, StartingIndex);
}

/**
 * RtlFindLastBackwardRunClear: the run that ends at or before `FromIndex`, which also cuts it.
 * @param StartingRunIndex is given where the run begins; `FromIndex` when there is none
 * @returns how long the run is, 0 when there is none
 */
export function RtlFindLastBackwardRunClear(BitMapHeader: number, FromIndex: number, StartingRunIndex: number): number {
  const map = openBitMap(BitMapHeader);
  checkWrite(StartingRunIndex, 4);
  const from = FromIndex >>> 0;
  let last: Run = { start: from, length: 0 };
  for (const run of runsOf(map, 0, Math.min(map.bits, from + 1), 0)) last = run;
  pokeU32(StartingRunIndex, last.start);
  return last.length;
}

/** RtlFindLongestRunClear: of several the first. @returns as RtlFindNextForwardRunClear; 0 there when there is none */
export function RtlFindLongestRunClear(BitMapHeader: number, StartingIndex: number): number {
  const map = openBitMap(BitMapHeader);
  checkWrite(StartingIndex, 4);
  let longest: Run = { start: 0, length: 0 };
  for (const run of runsOf(map, 0, map.bits, 0)) if (run.length > longest.length) longest = run;
  pokeU32(StartingIndex, longest.start);
  return longest.length;
}

/**
 * RtlFindClearRuns.
 * @param RunArray is given RTL_BITMAP_RUNs, `SizeOfRunArray` at most
 * @param LocateLongestRuns TRUE for the longest, longest first; FALSE for the first, in order
 * @returns how many were stored
 */
export function RtlFindClearRuns(
  BitMapHeader: number,
  RunArray: number,
  SizeOfRunArray: number,
  LocateLongestRuns: number,
): number {
  const map = openBitMap(BitMapHeader);
  const room = SizeOfRunArray >>> 0;
  const byLength = (LocateLongestRuns & 0xff) !== 0;
  const found: Run[] = [];
  for (const run of runsOf(map, 0, map.bits, 0)) {
    if (!byLength && found.length === room) break;
    found.push(run);
  }
  if (byLength) found.sort((a, b) => b.length - a.length);
  const stored = found.slice(0, room);
  checkWrite(RunArray, stored.length * RUN.size);
  stored.forEach(({ start, length }, i) => {
    pokeU32(RunArray + i * RUN.size + RUN.StartingIndex, start);
    pokeU32(RunArray + i * RUN.size + RUN.NumberOfBits, length);
  });
  return stored.length;
}
