/**
 * UNICODE_STRINGs: copy, append, compare. Booleans are 0 or 1, lengths are bytes, statuses signed.
 *
 * Source: the pages of these routines in the WDK documentation. IRQL: the documentation says PASSIVE_LEVEL for
 * those that look at letter case; the export table enforces what it says.
 */
import { STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU16, pokeU16, pokeU32, wideLength } from './access.js';
import { RtlUpcaseUnicodeChar } from './casing.js';
import { type Counted, readCounted, readRoom, writeLength } from './counted.js';

const HASH_STRING_ALGORITHM_DEFAULT = 0;
const HASH_STRING_ALGORITHM_X65599 = 1;

/** RtlCopyUnicodeString: as much as fits; a NUL behind it when there is room. A NULL source empties. */
export function RtlCopyUnicodeString(DestinationString: number, SourceString: number): void {
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
  terminate(to, length);
}

/** Puts a NUL behind `length` bytes when the buffer has room for it. */
function terminate(to: Counted, length: number): void {
  if (length + 2 > to.maximum) return;
  checkWrite(to.buffer + length, 2);
  pokeU16(to.buffer + length, 0);
}

function append(destination: number, from: number, bytes: number): number {
  const to = readRoom(destination);
  const length = to.length + bytes;
  if (length > to.maximum) return STATUS_BUFFER_TOO_SMALL;
  checkWrite(to.buffer + to.length, bytes);
  u8.copyWithin(to.buffer + to.length, from, from + bytes);
  writeLength(destination, length);
  terminate(to, length);
  return STATUS_SUCCESS;
}

/** RtlAppendUnicodeStringToString. @returns STATUS_BUFFER_TOO_SMALL, with nothing changed, when it does not fit. */
export function RtlAppendUnicodeStringToString(Destination: number, Source: number): number {
  const from = readCounted(Source);
  return from.length === 0 ? STATUS_SUCCESS : append(Destination, from.buffer, from.length);
}

/** RtlAppendUnicodeToString: appends a NUL-terminated string; NULL appends nothing. @returns as above. */
export function RtlAppendUnicodeToString(Destination: number, Source: number): number {
  return Source === 0 ? STATUS_SUCCESS : append(Destination, Source, wideLength(Source) * 2);
}

/** Compares `units` of two texts that were checked. @returns the difference of the first units that differ, or 0. */
function compareUnits(left: number, right: number, units: number, ignoreCase: boolean): number {
  for (let i = 0; i < units; i++) {
    let a = peekU16(left + i * 2);
    let b = peekU16(right + i * 2);
    if (a === b) continue;
    if (ignoreCase) {
      a = RtlUpcaseUnicodeChar(a);
      b = RtlUpcaseUnicodeChar(b);
    }
    if (a !== b) return a - b;
  }
  return 0;
}

/** RtlCompareUnicodeString. @returns below, at or above 0, as String1 is before, equal to or after String2. */
export function RtlCompareUnicodeString(String1: number, String2: number, CaseInSensitive: number): number {
  const a = readCounted(String1);
  const b = readCounted(String2);
  const units = Math.min(a.length, b.length) >> 1;
  return compareUnits(a.buffer, b.buffer, units, (CaseInSensitive & 0xff) !== 0) || a.length - b.length;
}

/** RtlCompareUnicodeStrings: lengths in units. @returns as RtlCompareUnicodeString. */
export function RtlCompareUnicodeStrings(
  String1: number,
  String1Length: number,
  String2: number,
  String2Length: number,
  CaseInSensitive: number,
): number {
  checkRead(String1, String1Length * 2);
  checkRead(String2, String2Length * 2);
  const units = Math.min(String1Length, String2Length);
  return compareUnits(String1, String2, units, (CaseInSensitive & 0xff) !== 0) || String1Length - String2Length;
}

/** RtlEqualUnicodeString. @returns 1 when equal. */
export function RtlEqualUnicodeString(String1: number, String2: number, CaseInSensitive: number): number {
  const a = readCounted(String1);
  const b = readCounted(String2);
  if (a.length !== b.length) return 0;
  return compareUnits(a.buffer, b.buffer, a.length >> 1, (CaseInSensitive & 0xff) !== 0) === 0 ? 1 : 0;
}

/** RtlPrefixUnicodeString. @returns 1 when String2 begins with String1. */
export function RtlPrefixUnicodeString(String1: number, String2: number, CaseInSensitive: number): number {
  const prefix = readCounted(String1);
  const text = readCounted(String2);
  if (prefix.length > text.length) return 0;
  return compareUnits(prefix.buffer, text.buffer, prefix.length >> 1, (CaseInSensitive & 0xff) !== 0) === 0 ? 1 : 0;
}

/** RtlHashUnicodeString: the x65599 hash, which is also the default. @returns STATUS_INVALID_PARAMETER for another. */
export function RtlHashUnicodeString(
  Text: number,
  CaseInSensitive: number,
  HashAlgorithm: number,
  HashValue: number,
): number {
  const known = HashAlgorithm === HASH_STRING_ALGORITHM_DEFAULT || HashAlgorithm === HASH_STRING_ALGORITHM_X65599;
  if (!known || Text === 0 || HashValue === 0) return STATUS_INVALID_PARAMETER;
  const text = readCounted(Text);
  let hash = 0;
  for (let at = text.buffer; at + 1 < text.buffer + text.length; at += 2) {
    const unit = peekU16(at);
    hash = (Math.imul(hash, 65599) + ((CaseInSensitive & 0xff) !== 0 ? RtlUpcaseUnicodeChar(unit) : unit)) | 0;
  }
  checkWrite(HashValue, 4);
  pokeU32(HashValue, hash);
  return STATUS_SUCCESS;
}
