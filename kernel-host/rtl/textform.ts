/**
 * The two widths of text that routines with an A and a W form share: their code works on JavaScript strings, and a
 * form reads and writes them. A position in the text is a position in memory as long as what precedes it is ASCII.
 */
import { u8 } from '../hal/memory.js';
import { checkWrite, pokeU16 } from './access.js';
import { guestText, guestWideText, storeWide } from './guesttext.js';

/** How a form keeps text. */
export interface TextForm {
  /** Bytes of a character. */
  readonly size: number;
  /** @returns the terminated text at `address`, cut at `limit` characters. Faults on bad memory. */
  read(address: number, limit: number): string;
  /** Stores ASCII text and its NUL. Faults on bad memory. @returns where the NUL lies */
  write(address: number, text: string): number;
}

/** `char`: the A forms. */
export const NARROW: TextForm = {
  size: 1,
  read: guestText,
  write(address, text) {
    checkWrite(address, text.length + 1);
    for (let i = 0; i < text.length; i++) u8[address + i] = text.charCodeAt(i);
    u8[address + text.length] = 0;
    return address + text.length;
  },
};

/** `WCHAR`: the W forms. */
export const WIDE: TextForm = {
  size: 2,
  read: guestWideText,
  write(address, text) {
    checkWrite(address, text.length * 2 + 2);
    storeWide(address, text);
    pokeU16(address + text.length * 2, 0);
    return address + text.length * 2;
  },
};
