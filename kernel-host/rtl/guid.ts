/** GUIDs as text: `{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}`. Source: RtlGUIDFromString in the WDK documentation. */
import { STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite } from './access.js';
import { unicodeStringText } from './guesttext.js';

const SIZE = 16;
/** Which byte of a GUID each pair of digits is: the first three fields are little-endian numbers. */
const ORDER = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
const FORM = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
const DASH_AFTER: readonly number[] = [3, 5, 7, 9];

/** @returns the GUID at `address` in braces, digits in upper case. Faults on bad memory. */
export function guidText(address: number): string {
  checkRead(address, SIZE);
  let text = '{';
  ORDER.forEach((place, i) => {
    text += (u8[address + place] as number).toString(16).padStart(2, '0').toUpperCase();
    if (DASH_AFTER.includes(i)) text += '-';
  });
  return `${text}}`;
}

/** RtlGUIDFromString. @returns STATUS_INVALID_PARAMETER when the text is not a GUID in braces. IRQL: PASSIVE_LEVEL. */
export function RtlGUIDFromString(GuidString: number, Guid: number): number {
  const text = unicodeStringText(GuidString);
  if (!FORM.test(text)) return STATUS_INVALID_PARAMETER;
  checkWrite(Guid, SIZE);
  const digits = text.replace(/[{}-]/g, '');
  ORDER.forEach((place, i) => {
    u8[Guid + place] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  });
  return STATUS_SUCCESS;
}
