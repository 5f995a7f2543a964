/** `%e %f %g %a`: doubles. */
import type { Output } from './output.js';
import type { VarArgs } from './printf-args.js';
import { type Directive, Size } from './printf-directive.js';

/** Digits that JavaScript's own conversions give at most; beyond them are zeros. */
const MAX_DIGITS = 100;
const DEFAULT_PRECISION = 6;
/** Hexadecimal digits of a double's fraction. */
const HEX_DIGITS = 13;

/** Formats a double. @param conversion one of `eEfFgGaA` */
export function formatDouble(out: Output, directive: Directive, args: VarArgs, conversion: string): void {
  const value = directive.size === Size.LongDouble ? args.longDouble() : args.double();
  const negative = value < 0 || Object.is(value, -0);
  const finite = Number.isFinite(value);
  let body = finite ? magnitude(Math.abs(value), directive, conversion.toLowerCase()) : special(value);
  if (conversion < 'a') body = body.toUpperCase();
  const sign = negative ? '-' : directive.plus ? '+' : directive.space ? ' ' : '';
  const padding = directive.width - sign.length - body.length;
  const zeroPadded = directive.zero && !directive.left && finite;
  if (!directive.left && !zeroPadded) out.repeat(0x20, padding);
  out.ascii(sign);
  const prefix = zeroPadded && conversion.toLowerCase() === 'a' ? 2 : 0;
  out.ascii(body.slice(0, prefix));
  if (zeroPadded) out.repeat(0x30, padding);
  out.ascii(body.slice(prefix));
  if (directive.left) out.repeat(0x20, padding);
}

function special(value: number): string {
  return Number.isNaN(value) ? 'nan' : 'inf';
}

function magnitude(value: number, directive: Directive, conversion: string): string {
  const precision = directive.precision < 0 ? DEFAULT_PRECISION : directive.precision;
  switch (conversion) {
    case 'e':
      return exponential(value, precision, directive.alternate);
    case 'f':
      return fixed(value, precision, directive.alternate);
    case 'g':
      return general(value, Math.max(1, precision), directive.alternate);
    default:
      return hexadecimal(value, directive.precision, directive.alternate);
  }
}

function fixed(value: number, precision: number, point: boolean): string {
  const digits = Math.min(precision, MAX_DIGITS);
  // toFixed gives up its form at 1e21; from there on every double is an integer.
  const text = value < 1e21 ? value.toFixed(digits) : wholeNumber(value, digits);
  const padded = text + '0'.repeat(Math.min(precision - digits, 0xffff));
  return precision === 0 && point ? `${padded}.` : padded;
}

function wholeNumber(value: number, digits: number): string {
  return BigInt(value).toString() + (digits > 0 ? `.${'0'.repeat(digits)}` : '');
}

function exponential(value: number, precision: number, point: boolean): string {
  const digits = Math.min(precision, MAX_DIGITS);
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  const zeros = '0'.repeat(Math.min(precision - digits, 0xffff));
  return `${mantissa}${zeros}${precision === 0 && point ? '.' : ''}e${exponentText(Number(exponent))}`;
}

function exponentText(exponent: number): string {
  return (exponent < 0 ? '-' : '+') + Math.abs(exponent).toString().padStart(2, '0');
}

/** The shorter of the two, without trailing zeros unless `keepZeros`. */
function general(value: number, significant: number, keepZeros: boolean): string {
  const digits = Math.min(significant, MAX_DIGITS);
  const exponent = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
  if (exponent >= -4 && exponent < significant) {
    const text = fixed(value, Math.max(0, digits - 1 - exponent), keepZeros);
    return keepZeros ? text : trimZeros(text);
  }
  const text = exponential(value, digits - 1, keepZeros);
  if (keepZeros) return text;
  const mark = text.indexOf('e');
  return trimZeros(text.slice(0, mark)) + text.slice(mark);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const bits = new DataView(new ArrayBuffer(8));

/** `0x1.8000000000000p+1`, rounded half up to the precision. */
function hexadecimal(value: number, precision: number, point: boolean): string {
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = Number(raw >> 52n);
  let fraction = (raw & 0xf_ffff_ffff_ffffn) | (biased === 0 ? 0n : 1n << 52n);
  const digits = precision < 0 ? HEX_DIGITS : precision;
  if (digits < HEX_DIGITS) {
    const dropped = BigInt(HEX_DIGITS - digits) * 4n;
    fraction = ((fraction + (1n << (dropped - 1n))) >> dropped) << dropped;
  }
  const lead = fraction >> 52n;
  const hex = (fraction & 0xf_ffff_ffff_ffffn).toString(16).padStart(HEX_DIGITS, '0');
  const shown = hex.slice(0, digits) + '0'.repeat(Math.min(Math.max(0, digits - HEX_DIGITS), 0xffff));
  const exponent = value === 0 ? 0 : biased === 0 ? -1022 : biased - 1023;
  const dot = digits > 0 || point ? '.' : '';
  return `0x${lead}${dot}${shown}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
