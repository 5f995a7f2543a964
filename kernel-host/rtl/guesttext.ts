/** Strings of the guest as JavaScript strings: for names, paths, messages; not for hot paths. */
import { memory } from '../hal/memory.js';
import { checkRead, narrowLength, peekU16, peekU32, pokeU16, wideLength } from './access.js';

/** @returns the NUL-terminated UTF-8 string at `address`, cut at `limit` bytes; '' for NULL. Faults on bad memory. */
export function guestText(address: number, limit = 0xffff): string {
  if (address === 0) return '';
  return Buffer.from(memory.buffer, address, narrowLength(address, limit)).toString('utf8');
}

/** @returns the NUL-terminated UTF-16 string at `address`, cut at `limit` units; '' for NULL. Faults on bad memory. */
export function guestWideText(address: number, limit = 0x7fff): string {
  return address === 0 ? '' : wideUnits(address, wideLength(address, limit));
}

/** @returns the text of the UNICODE_STRING at `address`; '' for NULL or an empty buffer. Faults on bad memory. */
export function unicodeStringText(address: number): string {
  if (address === 0) return '';
  checkRead(address, 8);
  const bytes = peekU16(address) & ~1;
  const buffer = peekU32(address + 4);
  if (bytes === 0 || buffer === 0) return '';
  checkRead(buffer, bytes);
  return wideUnits(buffer, bytes / 2);
}

/** Stores `text` as UTF-16 without NUL at a checked address. */
export function storeWide(address: number, text: string): void {
  for (let i = 0; i < text.length; i++) pokeU16(address + i * 2, text.charCodeAt(i));
}

function wideUnits(address: number, units: number): string {
  return Buffer.from(memory.buffer, address, units * 2).toString('utf16le');
}
