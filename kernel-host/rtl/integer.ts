/**
 * Integers to text and back. Bases are 2, 8, 10, 16; base 0 means 10, or what a prefix (0b, 0o, 0x) says.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU16, pokeU16, pokeU32 } from './access.js';
import { readCounted, readRoom, writeLength } from './counted.js';

const PREFIXES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };
const SPACE = 0x20;

function isBase(base: number): boolean {
  return base === 2 || base === 8 || base === 10 || base === 16;
}

/** @returns the value of a digit character, 36 for what is none. */
function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x61 + 10 : 36;
}

/**
 * Reads an integer: white space, a sign, a prefix when the base is 0, digits. What follows them is ignored,
 * and what exceeds 32 bits wraps, as on NT.
 * @param unitAt gives the text; 0 past its end
 */
function parseInteger(unitAt: (index: number) => number, base: number): number | undefined {
  let at = 0;
  while (unitAt(at) !== 0 && unitAt(at) <= SPACE) at++;
  const sign = String.fromCharCode(unitAt(at));
  if (sign === '-' || sign === '+') at++;
  let radix = base;
  if (radix === 0) {
    const prefix = unitAt(at) === 0x30 ? PREFIXES[String.fromCharCode(unitAt(at + 1))] : undefined;
    if (prefix !== undefined) at += 2;
    radix = prefix ?? 10;
  }
  if (!isBase(radix)) return undefined;
  let value = 0;
  for (let digit = digitValue(unitAt(at)); digit < radix; digit = digitValue(unitAt(++at))) {
    value = (Math.imul(value, radix) + digit) | 0;
  }
  return sign === '-' ? -value | 0 : value;
}

function storeResult(address: number, value: number | undefined): number {
  if (value === undefined) return STATUS_INVALID_PARAMETER;
  checkWrite(address, 4);
  pokeU32(address, value);
  return STATUS_SUCCESS;
}

/** RtlUnicodeStringToInteger. @returns STATUS_INVALID_PARAMETER for a base that is none. IRQL: PASSIVE_LEVEL. */
export function RtlUnicodeStringToInteger(Text: number, Base: number, Value: number): number {
  const text = readCounted(Text);
  const unitAt = (index: number): number => (index * 2 + 1 < text.length ? peekU16(text.buffer + index * 2) : 0);
  return storeResult(Value, parseInteger(unitAt, Base));
}

/** RtlCharToInteger: of a NUL-terminated narrow string. @returns as above. IRQL: any. */
export function RtlCharToInteger(Text: number, Base: number, Value: number): number {
  const byteAt = (index: number): number => {
    checkRead(Text + index, 1);
    return u8[Text + index] as number;
  };
  return storeResult(Value, parseInteger(byteAt, Base));
}

function storeDigits(digits: string, destination: number): number {
  const to = readRoom(destination);
  const bytes = digits.length * 2;
  if (bytes > to.maximum) return STATUS_BUFFER_OVERFLOW;
  checkWrite(to.buffer, bytes);
  for (let i = 0; i < digits.length; i++) pokeU16(to.buffer + i * 2, digits.charCodeAt(i));
  if (bytes + 2 <= to.maximum) {
    checkWrite(to.buffer + bytes, 2);
    pokeU16(to.buffer + bytes, 0);
  }
  writeLength(destination, bytes);
  return STATUS_SUCCESS;
}

/**
 * RtlIntegerToUnicodeString: unsigned, hexadecimal digits in upper case.
 * @returns STATUS_BUFFER_OVERFLOW when it does not fit, STATUS_INVALID_PARAMETER for a base that is none
 * IRQL: PASSIVE_LEVEL
 */
export function RtlIntegerToUnicodeString(Value: number, Base: number, Text: number): number {
  const base = Base === 0 ? 10 : Base;
  if (!isBase(base)) return STATUS_INVALID_PARAMETER;
  return storeDigits((Value >>> 0).toString(base).toUpperCase(), Text);
}

/** RtlInt64ToUnicodeString: as RtlIntegerToUnicodeString, of 64 bits. */
export function RtlInt64ToUnicodeString(Value: bigint, Base: number, Text: number): number {
  const base = Base === 0 ? 10 : Base;
  if (!isBase(base)) return STATUS_INVALID_PARAMETER;
  return storeDigits(BigInt.asUintN(64, Value).toString(base).toUpperCase(), Text);
}
