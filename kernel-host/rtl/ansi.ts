/**
 * ANSI_STRINGs: copy, append, compare. Case-insensitive means ASCII letters, see `RtlUpperChar`.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_BUFFER_TOO_SMALL, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkWrite, narrowLength } from './access.js';
import { RtlUpperChar } from './casing.js';
import { readCounted, readRoom, writeLength } from './counted.js';

/** RtlCopyString: as much as fits. A NULL source empties. */
export function RtlCopyString(DestinationString: number, SourceString: number): void {
  const to = readRoom(DestinationString);
  if (SourceString === 0) {
    writeLength(DestinationString, 0);
    return;
  }
  const from = readCounted(SourceString);
  const length = Math.min(from.length, to.maximum);
  checkWrite(to.buffer, length);
  u8.copyWithin(to.buffer, from.buffer, from.buffer + length);
  writeLength(DestinationString, length);
}

/** RtlUpperString: copies in upper case, as much as fits. */
export function RtlUpperString(DestinationString: number, SourceString: number): void {
  RtlCopyString(DestinationString, SourceString);
  const to = readRoom(DestinationString);
  for (let at = to.buffer; at < to.buffer + to.length; at++) u8[at] = RtlUpperChar(u8[at] as number);
}

function append(destination: number, from: number, bytes: number): number {
  const to = readRoom(destination);
  if (to.length + bytes > to.maximum) return STATUS_BUFFER_TOO_SMALL;
  checkWrite(to.buffer + to.length, bytes);
  u8.copyWithin(to.buffer + to.length, from, from + bytes);
  writeLength(destination, to.length + bytes);
  return STATUS_SUCCESS;
}

/** RtlAppendStringToString. @returns STATUS_BUFFER_TOO_SMALL, with nothing changed, when it does not fit. */
export function RtlAppendStringToString(Destination: number, Source: number): number {
  const from = readCounted(Source);
  return append(Destination, from.buffer, from.length);
}

/** RtlAppendAsciizToString: appends a NUL-terminated string; NULL appends nothing. @returns as above. */
export function RtlAppendAsciizToString(Destination: number, Source: number): number {
  return Source === 0 ? STATUS_SUCCESS : append(Destination, Source, narrowLength(Source));
}

function compareBytes(left: number, right: number, bytes: number, ignoreCase: boolean): number {
  for (let i = 0; i < bytes; i++) {
    let a = u8[left + i] as number;
    let b = u8[right + i] as number;
    if (a === b) continue;
    if (ignoreCase) {
      a = RtlUpperChar(a) & 0xff;
      b = RtlUpperChar(b) & 0xff;
    }
    if (a !== b) return a - b;
  }
  return 0;
}

/** RtlCompareString. @returns below, at or above 0, as String1 is before, equal to or after String2. */
export function RtlCompareString(String1: number, String2: number, CaseInSensitive: number): number {
  const a = readCounted(String1);
  const b = readCounted(String2);
  const bytes = Math.min(a.length, b.length);
  return compareBytes(a.buffer, b.buffer, bytes, (CaseInSensitive & 0xff) !== 0) || a.length - b.length;
}

/** RtlEqualString. @returns 1 when equal. */
export function RtlEqualString(String1: number, String2: number, CaseInSensitive: number): number {
  const a = readCounted(String1);
  const b = readCounted(String2);
  if (a.length !== b.length) return 0;
  return compareBytes(a.buffer, b.buffer, a.length, (CaseInSensitive & 0xff) !== 0) === 0 ? 1 : 0;
}

/** RtlPrefixString. @returns 1 when String2 begins with String1. */
export function RtlPrefixString(String1: number, String2: number, CaseInSensitive: number): number {
  const prefix = readCounted(String1);
  const text = readCounted(String2);
  if (prefix.length > text.length) return 0;
  return compareBytes(prefix.buffer, text.buffer, prefix.length, (CaseInSensitive & 0xff) !== 0) === 0 ? 1 : 0;
}
