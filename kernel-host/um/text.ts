/** Win32 routines in two forms: A takes text in the ANSI code page, which is UTF-8 here, W takes UTF-16. */
import { u8 } from '../hal/memory.js';
import { checkWrite } from '../rtl/access.js';
import { guestText, guestWideText, storeWide } from '../rtl/guesttext.js';

/** Reads and writes text of one of the forms. Lengths are in its characters: bytes, or units of 16 bits. */
export interface Form {
  /** @returns the NUL-terminated text at an address; '' for NULL. Faults on bad memory. */
  readonly read: (address: number) => string;
  /** Stores text with its NUL. Faults on bad memory. @returns characters, without the NUL */
  readonly write: (address: number, text: string) => number;
  /** @returns how many characters a text takes, without its NUL */
  readonly length: (text: string) => number;
  /** Bytes of a character. */
  readonly size: 1 | 2;
}

export const ANSI: Form = {
  read: (address) => guestText(address, 0x7fff),
  write: (address, text) => {
    const bytes = Buffer.from(text);
    checkWrite(address, bytes.length + 1);
    u8.set(bytes, address);
    u8[address + bytes.length] = 0;
    return bytes.length;
  },
  length: (text) => Buffer.byteLength(text),
  size: 1,
};

export const WIDE: Form = {
  read: (address) => guestWideText(address, 0x7fff),
  write: (address, text) => {
    checkWrite(address, text.length * 2 + 2);
    storeWide(address, `${text}\0`);
    return text.length;
  },
  length: (text) => text.length,
  size: 2,
};

/**
 * Stores text where a caller has room for so many characters, as GetCurrentDirectory and its like do.
 * @returns characters stored, without the NUL; what is needed, with the NUL, when there is no room
 */
export function storeText(form: Form, address: number, room: number, text: string): number {
  const needed = form.length(text) + 1;
  return room >>> 0 < needed ? needed : form.write(address, text);
}
