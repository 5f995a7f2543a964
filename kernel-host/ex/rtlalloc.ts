/**
 * String routines that may allocate their result: `Allocate` TRUE takes it from paged pool, to be given back by
 * RtlFreeUnicodeString or RtlFreeAnsiString. Here, and not in rtl, since the pool is above rtl. Lengths in bytes.
 *
 * Source: the pages of these routines in the WDK documentation. IRQL: PASSIVE_LEVEL.
 */
import {
  STATUS_BUFFER_OVERFLOW,
  STATUS_INVALID_PARAMETER,
  STATUS_INVALID_PARAMETER_2,
  STATUS_INVALID_SID,
  STATUS_NAME_TOO_LONG,
  STATUS_NO_MEMORY,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkWrite, peekU16, pokeU16 } from '../rtl/access.js';
import { RtlDowncaseUnicodeChar, RtlUpcaseUnicodeChar } from '../rtl/casing.js';
import {
  convertToUtf8,
  convertToWide,
  RtlxAnsiStringToUnicodeSize,
  RtlxUnicodeStringToAnsiSize,
} from '../rtl/codepage.js';
import { readCounted, readRoom, writeCounted, writeLength } from '../rtl/counted.js';
import { storeWide } from '../rtl/guesttext.js';
import { guidText } from '../rtl/guid.js';
import { isSid, sidText } from '../rtl/sid.js';
import { allocatePool, freePool, PoolBits } from './pool.js';
import { tagFromText } from './pooltags.js';

const MAX_STRING = 0xfffe;
/** Tag of strings that these routines allocate. */
const TAG = tagFromText('Strg');

function allocate(bytes: number): number {
  return allocatePool(PoolBits.Paged, bytes, TAG);
}

function isSet(boolean: number): boolean {
  return (boolean & 0xff) !== 0;
}

/** Copies a UNICODE_STRING unit by unit through `change`. */
function mapString(destination: number, source: number, allocating: boolean, change: (unit: number) => number): number {
  const from = readCounted(source);
  if (allocating) {
    const buffer = allocate(from.length);
    if (buffer === 0) return STATUS_NO_MEMORY;
    writeCounted(destination, 0, from.length, buffer);
  }
  const to = readRoom(destination);
  if (from.length > to.maximum) return STATUS_BUFFER_OVERFLOW;
  checkWrite(to.buffer, from.length);
  for (let at = 0; at + 1 < from.length; at += 2) pokeU16(to.buffer + at, change(peekU16(from.buffer + at)));
  writeLength(destination, from.length);
  return STATUS_SUCCESS;
}

/** RtlUpcaseUnicodeString. @returns STATUS_BUFFER_OVERFLOW when it does not fit, STATUS_NO_MEMORY. */
export function RtlUpcaseUnicodeString(Destination: number, Source: number, Allocate: number): number {
  return mapString(Destination, Source, isSet(Allocate), RtlUpcaseUnicodeChar);
}

/** RtlDowncaseUnicodeString. @returns as RtlUpcaseUnicodeString. */
export function RtlDowncaseUnicodeString(Destination: number, Source: number, Allocate: number): number {
  return mapString(Destination, Source, isSet(Allocate), RtlDowncaseUnicodeChar);
}

/**
 * RtlAnsiStringToUnicodeString: the result has a NUL behind it.
 * @returns STATUS_BUFFER_OVERFLOW when it does not fit with the NUL, STATUS_NO_MEMORY, STATUS_INVALID_PARAMETER_2
 *   when it is too long for a UNICODE_STRING
 */
export function RtlAnsiStringToUnicodeString(Destination: number, Source: number, Allocate: number): number {
  const from = readCounted(Source);
  const needed = RtlxAnsiStringToUnicodeSize(Source);
  if (needed > MAX_STRING) return STATUS_INVALID_PARAMETER_2;
  if (isSet(Allocate)) {
    const buffer = allocate(needed);
    if (buffer === 0) return STATUS_NO_MEMORY;
    writeCounted(Destination, 0, needed, buffer);
  }
  const to = readRoom(Destination);
  if (needed > to.maximum) return STATUS_BUFFER_OVERFLOW;
  checkWrite(to.buffer, needed);
  convertToWide(to.buffer, needed - 2, from.buffer, from.length);
  pokeU16(to.buffer + needed - 2, 0);
  writeLength(Destination, needed - 2);
  return STATUS_SUCCESS;
}

/**
 * RtlUnicodeStringToAnsiString: the result has a NUL behind it.
 * @returns STATUS_BUFFER_OVERFLOW when it was cut to fit, STATUS_NO_MEMORY, STATUS_INVALID_PARAMETER_2
 */
export function RtlUnicodeStringToAnsiString(Destination: number, Source: number, Allocate: number): number {
  const from = readCounted(Source);
  const needed = RtlxUnicodeStringToAnsiSize(Source);
  if (needed > MAX_STRING) return STATUS_INVALID_PARAMETER_2;
  if (isSet(Allocate)) {
    const buffer = allocate(needed);
    if (buffer === 0) return STATUS_NO_MEMORY;
    writeCounted(Destination, 0, needed, buffer);
  }
  const to = readRoom(Destination);
  if (to.maximum === 0) return STATUS_BUFFER_OVERFLOW;
  const length = Math.min(needed, to.maximum) - 1;
  checkWrite(to.buffer, length + 1);
  convertToUtf8(to.buffer, length, from.buffer, from.length);
  u8[to.buffer + length] = 0;
  writeLength(Destination, length);
  return needed > to.maximum ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

/** RtlFreeUnicodeString: frees the buffer, when there is one, and empties the struct. */
export function RtlFreeUnicodeString(UnicodeString: number): void {
  const { buffer } = readRoom(UnicodeString);
  if (buffer === 0) return;
  freePool(buffer, 0);
  writeCounted(UnicodeString, 0, 0, 0);
}

/** RtlFreeAnsiString: as RtlFreeUnicodeString. */
export { RtlFreeUnicodeString as RtlFreeAnsiString, RtlFreeUnicodeString as RtlFreeUTF8String };

/**
 * RtlConvertSidToUnicodeString: a NUL is put behind the text when there is room; allocated, there is.
 * @returns STATUS_INVALID_SID, STATUS_BUFFER_OVERFLOW when it does not fit, STATUS_NO_MEMORY
 */
export function RtlConvertSidToUnicodeString(UnicodeString: number, Sid: number, Allocate: number): number {
  if (!isSid(Sid)) return STATUS_INVALID_SID;
  const text = sidText(Sid);
  const bytes = text.length * 2;
  if (isSet(Allocate)) {
    const buffer = allocate(bytes + 2);
    if (buffer === 0) return STATUS_NO_MEMORY;
    writeCounted(UnicodeString, 0, bytes + 2, buffer);
  }
  const to = readRoom(UnicodeString);
  if (bytes > to.maximum) return STATUS_BUFFER_OVERFLOW;
  const withNul = bytes + 2 <= to.maximum ? `${text}\0` : text;
  checkWrite(to.buffer, withNul.length * 2);
  storeWide(to.buffer, withNul);
  writeLength(UnicodeString, bytes);
  return STATUS_SUCCESS;
}

const ADD_NUL = 1;
const ALLOCATE_EMPTY = 2;

/**
 * RtlDuplicateUnicodeString.
 * @param Flags 1 adds a NUL; 3 also allocates a buffer for an empty string
 * @returns STATUS_NO_MEMORY; STATUS_INVALID_PARAMETER for other flags; STATUS_NAME_TOO_LONG
 */
export function RtlDuplicateUnicodeString(Flags: number, StringIn: number, StringOut: number): number {
  if (Flags >>> 0 > 3 || Flags === ALLOCATE_EMPTY || StringOut === 0) return STATUS_INVALID_PARAMETER;
  const from = StringIn === 0 ? { length: 0, buffer: 0 } : readCounted(StringIn);
  const bytes = from.length + ((Flags & ADD_NUL) !== 0 ? 2 : 0);
  if (bytes > MAX_STRING) return STATUS_NAME_TOO_LONG;
  if (from.length === 0 && (Flags & ALLOCATE_EMPTY) === 0) {
    writeCounted(StringOut, 0, 0, 0);
    return STATUS_SUCCESS;
  }
  const buffer = allocate(bytes);
  if (buffer === 0) return STATUS_NO_MEMORY;
  u8.copyWithin(buffer, from.buffer, from.buffer + from.length);
  if (bytes > from.length) pokeU16(buffer + from.length, 0);
  writeCounted(StringOut, from.length, bytes, buffer);
  return STATUS_SUCCESS;
}

/** RtlStringFromGUID: always allocates. @returns STATUS_NO_MEMORY. */
export function RtlStringFromGUID(Guid: number, GuidString: number): number {
  const text = guidText(Guid);
  const bytes = text.length * 2;
  const buffer = allocate(bytes + 2);
  if (buffer === 0) return STATUS_NO_MEMORY;
  storeWide(buffer, `${text}\0`);
  writeCounted(GuidString, bytes, bytes + 2, buffer);
  return STATUS_SUCCESS;
}
