/** What the C library of programs asks of the machine beyond Win32: the clock, and numbers read to the last bit. */
import { writeI64 } from '../hal/memory.js';
import { bootSystemTime, interruptTime } from '../ke/time.js';
import { checkWrite } from '../rtl/access.js';
import { guestText } from '../rtl/guesttext.js';

const DECIMAL = /^[ \t-\r]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i;
const HEXADECIMAL = /^[ \t-\r]*([+-]?)0x([\da-f]+\.?[\da-f]*|\.[\da-f]+)(?:p([+-]?\d+))?/i;
const SPECIAL = /^[ \t-\r]*([+-]?)(inf(?:inity)?|nan(?:\(\w*\))?)/i;
/** Nobody writes a longer number. */
const MAX_TEXT = 4096;

/** NtwClock. @param Kind 0: 100 ns since 1601, UTC; 1: 100 ns since boot */
export function NtwClock(Kind: number): bigint {
  const passed = BigInt(interruptTime());
  return Kind === 0 ? bootSystemTime() + passed : passed;
}

/** NtwParseNumber. @param Value gets a double @returns bytes of Text that the number takes, 0 when there is none */
export function NtwParseNumber(Text: number, Value: number): number {
  checkWrite(Value, 8);
  const { value, taken } = parseNumber(guestText(Text, MAX_TEXT));
  writeI64(Value, new BigInt64Array(Float64Array.of(value).buffer)[0] ?? 0n);
  return taken;
}

/** @returns the number that a text begins with, as C's strtod reads it. */
function parseNumber(text: string): { value: number; taken: number } {
  const hexadecimal = HEXADECIMAL.exec(text);
  if (hexadecimal !== null) {
    const [all, sign, digits = '', power = '0'] = hexadecimal;
    const [whole = '', fraction = ''] = digits.split('.');
    const value = Number(`0x0${whole}${fraction}`) * 2 ** (Number(power) - fraction.length * 4);
    return { value: sign === '-' ? -value : value, taken: all.length };
  }
  const special = SPECIAL.exec(text);
  if (special !== null) {
    const [all, sign, name = ''] = special;
    const value = name.toLowerCase().startsWith('inf') ? Number.POSITIVE_INFINITY : Number.NaN;
    return { value: sign === '-' ? -value : value, taken: all.length };
  }
  const decimal = DECIMAL.exec(text);
  return decimal === null ? { value: 0, taken: 0 } : { value: Number(decimal[1]), taken: decimal[0].length };
}
