/** Names of keys and values: kept as they are spelt, compared as the kernel's upper case has them. */
import { u16 } from '../hal/memory.js';
import { RtlUpcaseUnicodeChar } from '../rtl/casing.js';

/** @returns the text in upper case, unit by unit: what `compareName` takes. */
export function upcase(text: string): string {
  let upper = '';
  for (let i = 0; i < text.length; i++) upper += String.fromCharCode(RtlUpcaseUnicodeChar(text.charCodeAt(i)));
  return upper;
}

/**
 * Orders a name against one in memory.
 * @param upper the name in upper case
 * @param units length of the other, in UTF-16 units
 * @returns negative when it comes before the other, 0 when it is the same name
 */
export function compareName(upper: string, address: number, units: number): number {
  const shorter = Math.min(upper.length, units);
  const start = address >> 1;
  for (let i = 0; i < shorter; i++) {
    const difference = upper.charCodeAt(i) - RtlUpcaseUnicodeChar(u16[start + i] as number);
    if (difference !== 0) return difference;
  }
  return upper.length - units;
}
