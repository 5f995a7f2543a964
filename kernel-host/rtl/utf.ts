/**
 * UTF-8 and UTF-16 for strings in machine memory. The kernel's ANSI code page is UTF-8, which is what the
 * compiler makes of a driver's narrow literals. What is malformed becomes U+FFFD, as in Windows' own
 * conversions.
 */
import { u8 } from '../hal/memory.js';
import { peekU16 } from './access.js';

const REPLACEMENT = 0xfffd;

/**
 * Converts UTF-16 to UTF-8.
 * @param address of the units, checked by the caller
 * @param units how many there are
 * @param put receives each byte
 */
export function wideToUtf8(address: number, units: number, put: (byte: number) => void): void {
  for (let i = 0; i < units; i++) {
    let code = peekU16(address + i * 2);
    if (code >= 0xd800 && code < 0xe000) {
      const low = i + 1 < units ? peekU16(address + (i + 1) * 2) : 0;
      if (code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i++;
      } else code = REPLACEMENT;
    }
    putUtf8(code, put);
  }
}

/** Hands the UTF-8 bytes of one code point to `put`. */
export function putUtf8(code: number, put: (byte: number) => void): void {
  if (code < 0x80) put(code);
  else if (code < 0x800) {
    put(0xc0 | (code >> 6));
    put(0x80 | (code & 0x3f));
  } else {
    if (code < 0x10000) put(0xe0 | (code >> 12));
    else {
      put(0xf0 | (code >> 18));
      put(0x80 | ((code >> 12) & 0x3f));
    }
    put(0x80 | ((code >> 6) & 0x3f));
    put(0x80 | (code & 0x3f));
  }
}

/**
 * Converts UTF-8 to UTF-16.
 * @param address of the bytes, checked by the caller
 * @param put receives each unit
 */
export function utf8ToWide(address: number, bytes: number, put: (unit: number) => void): void {
  const end = address + bytes;
  for (let at = address; at < end; ) {
    const length = sequenceLength(at, end);
    if (length === 0) {
      put(REPLACEMENT);
      at++;
      continue;
    }
    let code = leadBits(u8[at] as number, length);
    for (let i = 1; i < length; i++) code = (code << 6) | ((u8[at + i] as number) & 0x3f);
    if (code >= 0x10000) {
      put(0xd800 + ((code - 0x10000) >> 10));
      put(0xdc00 + (code & 0x3ff));
    } else put(code);
    at += length;
  }
}

function leadBits(lead: number, length: number): number {
  return length === 1 ? lead : lead & (0x7f >> length);
}

/** @returns bytes of the well-formed sequence at `at`, 0 when it is malformed. */
function sequenceLength(at: number, end: number): number {
  const lead = u8[at] as number;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > end) return 0;
  const second = u8[at + 1] as number;
  // Overlong forms, surrogates and code points past U+10FFFF all show in the second byte.
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let i = 2; i < length; i++) if (((u8[at + i] as number) & 0xc0) !== 0x80) return 0;
  return length;
}
