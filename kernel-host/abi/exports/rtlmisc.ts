/** Bit maps. */
import { ANY, DISPATCH, inline, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const BITMAPS = [
  routine(
    'VOID RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader, _In_ PULONG BitMapBuffer, _In_ ULONG SizeOfBitMap)',
    DISPATCH,
    'Makes a bit map over memory; size in bits.',
  ),
  routine('VOID RtlClearBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)', DISPATCH, 'Clears one bit.'),
  routine('VOID RtlSetBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)', DISPATCH, 'Sets one bit.'),
  routine('BOOLEAN RtlTestBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)', DISPATCH, 'Whether a bit is set.'),
  routine('VOID RtlClearAllBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Clears all.'),
  routine('VOID RtlSetAllBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Sets all.'),
  routine(
    'VOID RtlClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear)',
    DISPATCH,
    'Clears a run.',
  ),
  routine(
    'VOID RtlSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet)',
    DISPATCH,
    'Sets a run.',
  ),
  routine(
    'ULONG RtlFindClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of clear bits; -1 when there is none.',
  ),
  routine(
    'ULONG RtlFindSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of set bits; -1 when there is none.',
  ),
  routine(
    'ULONG RtlFindClearBitsAndSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of clear bits and sets it.',
  ),
  routine(
    'ULONG RtlFindSetBitsAndClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of set bits and clears it.',
  ),
  routine(
    'ULONG RtlFindFirstRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex)',
    DISPATCH,
    'Finds the first run of clear bits.',
  ),
  routine(
    'ULONG RtlFindNextForwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex)',
    DISPATCH,
    'Finds the next run of clear bits.',
  ),
  routine('ULONG RtlNumberOfSetBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Counts set bits.'),
  routine('ULONG RtlNumberOfClearBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Counts clear bits.'),
  routine(
    'BOOLEAN RtlAreBitsClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)',
    DISPATCH,
    'Whether a run is clear.',
  ),
  routine(
    'BOOLEAN RtlAreBitsSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)',
    DISPATCH,
    'Whether a run is set.',
  ),
  routine(
    'ULONG RtlFindLastBackwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex)',
    DISPATCH,
    'Finds the run of clear bits that ends at or before a bit.',
  ),
  routine(
    'ULONG RtlFindLongestRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex)',
    DISPATCH,
    'Finds the longest run of clear bits.',
  ),
  routine(
    'ULONG RtlFindClearRuns(_In_ PRTL_BITMAP BitMapHeader, _Out_ PRTL_BITMAP_RUN RunArray, _In_ ULONG SizeOfRunArray, _In_ BOOLEAN LocateLongestRuns)',
    DISPATCH,
    'Finds runs of clear bits: the longest, or the first.',
  ),
  routine(
    'ULONG RtlNumberOfSetBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)',
    DISPATCH,
    'Counts set bits of a run.',
  ),
  routine(
    'ULONG RtlNumberOfClearBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)',
    DISPATCH,
    'Counts clear bits of a run.',
  ),
  routine(
    'VOID RtlInterlockedSetBitRun(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet)',
    ANY,
    'Sets a run, each 32-bit word atomically.',
  ),
  routine(
    'VOID RtlInterlockedClearBitRun(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear)',
    ANY,
    'Clears a run, each 32-bit word atomically.',
  ),
  routine(
    'VOID RtlCopyBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_ ULONG TargetBit)',
    DISPATCH,
    'Copies a bit map into another, from a bit on.',
  ),
  routine(
    'VOID RtlExtractBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_ ULONG TargetBit, _In_ ULONG NumberOfBits)',
    DISPATCH,
    'Copies a run to the beginning of another bit map.',
  ),
  routine(
    'CCHAR RtlFindMostSignificantBit(_In_ ULONGLONG Set)',
    ANY,
    'Returns the number of the highest set bit, -1 for 0.',
  ),
  routine(
    'CCHAR RtlFindLeastSignificantBit(_In_ ULONGLONG Set)',
    ANY,
    'Returns the number of the lowest set bit, -1 for 0.',
  ),
  routine('ULONG RtlNumberOfSetBitsUlongPtr(_In_ ULONG_PTR Target)', ANY, 'Counts the set bits of a number.'),
  inline(
    'ULONG RtlCheckBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitPosition)',
    ANY,
    'Returns a bit, 0 or 1, with no check of its number.',
  ),
];

export const RTL_MISC_EXPORTS: readonly ExportDeclaration[] = [...BITMAPS];
