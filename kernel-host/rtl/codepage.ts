/**
 * Between UTF-8 and UTF-16, in buffers of the caller. The ANSI code page is UTF-8, so the MultiByte routines are
 * the UTF8 ones, except that they cut silently at the buffer's end. Lengths in bytes.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import {
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INVALID_PARAMETER,
  STATUS_SOME_NOT_MAPPED,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU16, pokeU16, pokeU32 } from './access.js';
import { RtlUpcaseUnicodeChar } from './casing.js';
import { readCounted } from './counted.js';
import { utf8ToWide, wideToUtf8 } from './utf.js';

const REPLACEMENT = 0xfffd;

/** What a conversion did. */
interface Conversion {
  /** Bytes stored, or needed when there was no destination. */
  readonly bytes: number;
  /** Whether all of it fitted. */
  readonly complete: boolean;
  /** Whether something was replaced by U+FFFD. */
  readonly replaced: boolean;
}

/** Converts `bytes` of UTF-8 at `from` to units at `to`; with `to` 0 it only counts. */
export function convertToWide(to: number, room: number, from: number, bytes: number): Conversion {
  checkRead(from, bytes);
  if (to !== 0) checkWrite(to, Math.min(room, bytes * 2) & ~1);
  let at = 0;
  let replaced = false;
  let complete = true;
  utf8ToWide(from, bytes, (unit) => {
    replaced ||= unit === REPLACEMENT;
    if (to !== 0 && (!complete || at + 2 > room)) {
      complete = false;
      return;
    }
    if (to !== 0) pokeU16(to + at, unit);
    at += 2;
  });
  return { bytes: at, complete, replaced };
}

/** Converts `bytes` of UTF-16 at `from` to UTF-8 at `to`; with `to` 0 it only counts. */
export function convertToUtf8(to: number, room: number, from: number, bytes: number): Conversion {
  checkRead(from, bytes);
  if (to !== 0) checkWrite(to, Math.min(room, (bytes >> 1) * 3));
  let at = 0;
  let produced = 0;
  let third = 0;
  let replaced = false;
  wideToUtf8(from, bytes >> 1, (byte) => {
    third = ((third << 8) | byte) & 0xffffff;
    replaced ||= third === 0xefbfbd;
    produced++;
    if (to === 0) at++;
    else if (at < room) u8[to + at++] = byte;
  });
  return { bytes: at, complete: at === produced, replaced };
}

function report(result: Conversion, actual: number): number {
  if (actual !== 0) {
    checkWrite(actual, 4);
    pokeU32(actual, result.bytes);
  }
  if (!result.complete) return STATUS_BUFFER_TOO_SMALL;
  return result.replaced ? STATUS_SOME_NOT_MAPPED : STATUS_SUCCESS;
}

/**
 * RtlUTF8ToUnicodeN: with a NULL destination, how many bytes it needs.
 * @returns STATUS_SOME_NOT_MAPPED when something was malformed, STATUS_BUFFER_TOO_SMALL when it was cut
 */
export function RtlUTF8ToUnicodeN(
  UnicodeStringDestination: number,
  UnicodeStringMaxByteCount: number,
  UnicodeStringActualByteCount: number,
  UTF8StringSource: number,
  UTF8StringByteCount: number,
): number {
  if (UTF8StringSource === 0) return STATUS_INVALID_PARAMETER;
  const room = UnicodeStringMaxByteCount >>> 0;
  const result = convertToWide(UnicodeStringDestination, room, UTF8StringSource, UTF8StringByteCount >>> 0);
  return report(result, UnicodeStringActualByteCount);
}

/** RtlUnicodeToUTF8N: as RtlUTF8ToUnicodeN, the other way. */
export function RtlUnicodeToUTF8N(
  UTF8StringDestination: number,
  UTF8StringMaxByteCount: number,
  UTF8StringActualByteCount: number,
  UnicodeStringSource: number,
  UnicodeStringByteCount: number,
): number {
  if (UnicodeStringSource === 0) return STATUS_INVALID_PARAMETER;
  const room = UTF8StringMaxByteCount >>> 0;
  const result = convertToUtf8(UTF8StringDestination, room, UnicodeStringSource, UnicodeStringByteCount >>> 0);
  return report(result, UTF8StringActualByteCount);
}

/** RtlMultiByteToUnicodeN. @returns STATUS_SUCCESS, also when it was cut. */
export function RtlMultiByteToUnicodeN(
  UnicodeString: number,
  MaxBytesInUnicodeString: number,
  BytesInUnicodeString: number,
  MultiByteString: number,
  BytesInMultiByteString: number,
): number {
  const room = MaxBytesInUnicodeString >>> 0;
  report(convertToWide(UnicodeString, room, MultiByteString, BytesInMultiByteString >>> 0), BytesInUnicodeString);
  return STATUS_SUCCESS;
}

/** RtlUnicodeToMultiByteN. @returns STATUS_SUCCESS, also when it was cut. */
export function RtlUnicodeToMultiByteN(
  MultiByteString: number,
  MaxBytesInMultiByteString: number,
  BytesInMultiByteString: number,
  UnicodeString: number,
  BytesInUnicodeString: number,
): number {
  const room = MaxBytesInMultiByteString >>> 0;
  report(convertToUtf8(MultiByteString, room, UnicodeString, BytesInUnicodeString >>> 0), BytesInMultiByteString);
  return STATUS_SUCCESS;
}

/**
 * RtlIsValidOemCharacter: the character becomes its upper case. @returns 1 when the code page has it: UTF-8 has all but
 * halves of surrogate pairs
 */
export function RtlIsValidOemCharacter(Char: number): number {
  checkWrite(Char, 2);
  const unit = peekU16(Char);
  const half = unit >= 0xd800 && unit < 0xe000;
  pokeU16(Char, half ? 0x5f : RtlUpcaseUnicodeChar(unit));
  return half ? 0 : 1;
}

/** RtlxAnsiStringToUnicodeSize. @returns bytes of the UTF-16 text with its NUL. */
export function RtlxAnsiStringToUnicodeSize(AnsiString: number): number {
  const { buffer, length } = readCounted(AnsiString);
  return convertToWide(0, 0, buffer, length).bytes + 2;
}

/** RtlxUnicodeStringToAnsiSize. @returns bytes of the narrow text with its NUL. */
export function RtlxUnicodeStringToAnsiSize(UnicodeString: number): number {
  const { buffer, length } = readCounted(UnicodeString);
  return convertToUtf8(0, 0, buffer, length).bytes + 1;
}

export {
  RtlxAnsiStringToUnicodeSize as RtlAnsiStringToUnicodeSize,
  RtlxUnicodeStringToAnsiSize as RtlUnicodeStringToAnsiSize,
};
