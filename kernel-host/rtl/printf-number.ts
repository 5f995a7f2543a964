/** `%d %i %u %x %X %o %p`: integers of 8 to 64 bits. */
import type { Output } from './output.js';
import type { VarArgs } from './printf-args.js';
import { type Directive, Size } from './printf-directive.js';

const ZERO = 0x30;
const SPACE = 0x20;
const LOW_WORD = 0xffff_ffffn;

/** Formats a signed decimal. */
export function formatSigned(out: Output, directive: Directive, args: VarArgs): void {
  let negative: boolean;
  let digits: string;
  if (directive.size === Size.LongLong) {
    const value = args.int64();
    negative = value < 0n;
    digits = (negative ? -value : value).toString();
  } else {
    const value = narrowSigned(args.int32(), directive.size);
    negative = value < 0;
    digits = Math.abs(value).toString();
  }
  emitNumber(out, directive, negative ? '-' : directive.plus ? '+' : directive.space ? ' ' : '', '', digits);
}

/** Formats without a sign. @param radix 8, 10 or 16 */
export function formatUnsigned(out: Output, directive: Directive, args: VarArgs, radix: number, upper: boolean): void {
  let digits = unsignedDigits(directive, args, radix);
  if (upper) digits = digits.toUpperCase();
  let prefix = '';
  if (directive.alternate && digits !== '0') {
    if (radix === 16) prefix = upper ? '0X' : '0x';
    // Octal's prefix is a digit: a precision that already puts a zero in front is enough.
    if (radix === 8 && directive.precision <= digits.length) digits = `0${digits}`;
  }
  emitNumber(out, directive, '', prefix, digits);
}

/** Formats an address: eight upper-case digits. */
export function formatPointer(out: Output, directive: Directive, args: VarArgs): void {
  const digits = args.pointer().toString(16).toUpperCase();
  directive.precision = 8;
  emitNumber(out, directive, '', directive.alternate ? '0X' : '', digits);
}

function unsignedDigits(directive: Directive, args: VarArgs, radix: number): string {
  if (directive.size === Size.LongLong) {
    const value = BigInt.asUintN(64, args.int64());
    return value > LOW_WORD ? value.toString(radix) : Number(value).toString(radix);
  }
  const value = args.int32();
  if (directive.size === Size.Short) return (value & 0xffff).toString(radix);
  if (directive.size === Size.Char) return (value & 0xff).toString(radix);
  return (value >>> 0).toString(radix);
}

function narrowSigned(value: number, size: number): number {
  if (size === Size.Short) return (value << 16) >> 16;
  if (size === Size.Char) return (value << 24) >> 24;
  return value;
}

/** Lays out sign, prefix, zeros and digits in the directive's width. A precision turns the `0` flag off. */
function emitNumber(out: Output, directive: Directive, sign: string, prefix: string, digits: string): void {
  const shown = directive.precision === 0 && digits === '0' ? '' : digits;
  let zeros = Math.max(0, directive.precision - shown.length);
  const padding = Math.max(0, directive.width - sign.length - prefix.length - zeros - shown.length);
  const zeroPadded = directive.zero && !directive.left && directive.precision < 0;
  if (zeroPadded) zeros += padding;
  else if (!directive.left) out.repeat(SPACE, padding);
  out.ascii(sign);
  out.ascii(prefix);
  out.repeat(ZERO, zeros);
  out.ascii(shown);
  if (directive.left) out.repeat(SPACE, padding);
}
