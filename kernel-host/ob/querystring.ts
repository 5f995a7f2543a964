/** Names and types of objects as queries give them: a struct that begins with a UNICODE_STRING, its text behind. */
import { STATUS_INFO_LENGTH_MISMATCH, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { pokeU16, pokeU32 } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';

/**
 * Fills a struct of `size` bytes, zeroed, that begins with a UNICODE_STRING for `text`; with a NUL behind it.
 * @param length bytes of the buffer, which has been checked
 * @param needs receives how many bytes it takes
 * @returns STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH with nothing written
 */
export function storeWithString(
  buffer: number,
  length: number,
  size: number,
  text: string,
  needs: (bytes: number) => void,
): number {
  const bytes = text.length * 2;
  const needed = text === '' ? size : size + bytes + 2;
  needs(needed);
  if (length < needed) return STATUS_INFO_LENGTH_MISMATCH;
  u8.fill(0, buffer, buffer + size);
  if (text === '') return STATUS_SUCCESS;
  pokeU16(buffer, bytes);
  pokeU16(buffer + 2, bytes + 2);
  pokeU32(buffer + 4, buffer + size);
  storeWide(buffer + size, `${text}\0`);
  return STATUS_SUCCESS;
}
