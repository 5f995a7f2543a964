/** `%c %C %s %S %Z` with the prefixes `h l w`: characters and strings, narrow and wide. */
import { u8 } from '../hal/memory.js';
import { checkRead, narrowLength, peekU16, peekU32, wideLength } from './access.js';
import { Output } from './output.js';
import type { VarArgs } from './printf-args.js';
import { type Directive, Size } from './printf-directive.js';
import { putUtf8, utf8ToWide, wideToUtf8 } from './utf.js';

const SPACE = 0x20;
/** Holds converted text until its length is known. */
const converted = new Output();
const putConverted = (unit: number): void => converted.put(unit);

/**
 * Whether the argument is wide. The prefix decides; without one, lower case is the function's own width
 * and upper case the other.
 */
function isWideArgument(directive: Directive, byDefault: boolean): boolean {
  if (directive.size === Size.Short) return false;
  return byDefault || directive.size === Size.Long || directive.size === Size.Wide || directive.size === Size.LongLong;
}

/** Formats one character. */
export function formatCharacter(out: Output, directive: Directive, args: VarArgs, wide: boolean, upper: boolean): void {
  const value = args.int32();
  const fromWide = isWideArgument(directive, wide !== upper);
  beginConversion();
  if (wide) converted.put(fromWide ? value & 0xffff : value & 0xff);
  else if (fromWide) putUtf8(value & 0xffff, putConverted);
  else converted.put(value & 0xff);
  emitConverted(out, directive, converted.length);
}

/** Formats a NUL-terminated string; the precision bounds how much of it is read. */
export function formatString(out: Output, directive: Directive, args: VarArgs, wide: boolean, upper: boolean): void {
  const address = args.pointer();
  if (address === 0) {
    emitNull(out, directive);
    return;
  }
  const limit = directive.precision < 0 ? Number.POSITIVE_INFINITY : directive.precision;
  const fromWide = isWideArgument(directive, wide !== upper);
  const units = fromWide ? wideLength(address, limit) : narrowLength(address, limit);
  emitUnits(out, directive, address, units, fromWide, wide);
}

/** Formats a counted string: ANSI_STRING, or UNICODE_STRING with a prefix. */
export function formatCounted(out: Output, directive: Directive, args: VarArgs, wide: boolean): void {
  const string = args.pointer();
  if (string !== 0) checkRead(string, 8);
  const buffer = string === 0 ? 0 : peekU32(string + 4);
  if (buffer === 0) {
    emitNull(out, directive);
    return;
  }
  const bytes = peekU16(string);
  checkRead(buffer, bytes);
  const fromWide = isWideArgument(directive, false);
  const units = fromWide ? bytes >> 1 : bytes;
  const shown = directive.precision < 0 ? units : Math.min(units, directive.precision);
  emitUnits(out, directive, buffer, shown, fromWide, wide);
}

function emitUnits(out: Output, d: Directive, address: number, units: number, fromWide: boolean, wide: boolean): void {
  if (!fromWide && !wide) {
    if (!d.left) out.repeat(SPACE, d.width - units);
    out.copy(u8, address, address + units);
    if (d.left) out.repeat(SPACE, d.width - units);
    return;
  }
  beginConversion();
  if (!wide) wideToUtf8(address, units, putConverted);
  else if (fromWide) for (let i = 0; i < units; i++) converted.put(peekU16(address + i * 2));
  else utf8ToWide(address, units, putConverted);
  emitConverted(out, d, converted.length);
}

function emitNull(out: Output, directive: Directive): void {
  beginConversion();
  converted.ascii('(null)');
  emitConverted(out, directive, directive.precision < 0 ? 6 : Math.min(6, directive.precision));
}

function beginConversion(): void {
  converted.reset(Number.POSITIVE_INFINITY);
}

function emitConverted(out: Output, directive: Directive, length: number): void {
  if (!directive.left) out.repeat(SPACE, directive.width - length);
  out.copy(converted.units, 0, length);
  if (directive.left) out.repeat(SPACE, directive.width - length);
}
