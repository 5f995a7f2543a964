/**
 * Making counted strings of NUL-terminated ones. The struct points at the source; nothing is copied.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_NAME_TOO_LONG, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { narrowLength, wideLength } from './access.js';
import { writeCounted } from './counted.js';

/** Longest UNICODE_STRING, in bytes, that leaves room for a NUL in a USHORT maximum. */
const MAX_WIDE = 0xfffc;
const MAX_NARROW = 0xfffe;

/** RtlInitUnicodeString: a NULL source gives an empty string; one too long for a USHORT is cut. IRQL: any. */
export function RtlInitUnicodeString(DestinationString: number, SourceString: number): void {
  if (SourceString === 0) {
    writeCounted(DestinationString, 0, 0, 0);
    return;
  }
  const length = Math.min(wideLength(SourceString) * 2, MAX_WIDE);
  writeCounted(DestinationString, length, length + 2, SourceString);
}

/** RtlInitUnicodeStringEx. @returns STATUS_NAME_TOO_LONG, and an empty string, for a source too long. IRQL: any. */
export function RtlInitUnicodeStringEx(DestinationString: number, SourceString: number): number {
  if (SourceString !== 0 && wideLength(SourceString, MAX_WIDE / 2 + 1) * 2 > MAX_WIDE) {
    writeCounted(DestinationString, 0, 0, 0);
    return STATUS_NAME_TOO_LONG;
  }
  RtlInitUnicodeString(DestinationString, SourceString);
  return STATUS_SUCCESS;
}

/** RtlInitAnsiString: as RtlInitUnicodeString, of bytes. IRQL: any. */
export function RtlInitAnsiString(DestinationString: number, SourceString: number): void {
  if (SourceString === 0) {
    writeCounted(DestinationString, 0, 0, 0);
    return;
  }
  const length = Math.min(narrowLength(SourceString), MAX_NARROW);
  writeCounted(DestinationString, length, length + 1, SourceString);
}

/** RtlInitAnsiStringEx. @returns STATUS_NAME_TOO_LONG, and an empty string, for a source too long. IRQL: any. */
export function RtlInitAnsiStringEx(DestinationString: number, SourceString: number): number {
  if (SourceString !== 0 && narrowLength(SourceString, MAX_NARROW + 1) > MAX_NARROW) {
    writeCounted(DestinationString, 0, 0, 0);
    return STATUS_NAME_TOO_LONG;
  }
  RtlInitAnsiString(DestinationString, SourceString);
  return STATUS_SUCCESS;
}

export { RtlInitAnsiString as RtlInitString, RtlInitAnsiStringEx as RtlInitStringEx };
