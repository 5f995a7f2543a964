/** Reading a format string: one directive (`%-8.3I64x`) at a time, as Microsoft's C runtime reads it. */
import { u8 } from '../hal/memory.js';
import { peekU16 } from './access.js';
import type { VarArgs } from './printf-args.js';

/** A format string in machine memory, and how far it has been read. `end` and `at` count units. */
export interface FormatString {
  base: number;
  wide: boolean;
  at: number;
  end: number;
}

/** Size prefix of a directive; `Pointer` is a bare `I`, `z` or `t`. */
export const Size = { None: 0, Char: 1, Short: 2, Long: 3, LongLong: 4, Pointer: 5, LongDouble: 6, Wide: 7 } as const;

/** One directive. `precision` is -1 when none was given; `conversion` is a character code, 0 at the end. */
export interface Directive {
  left: boolean;
  plus: boolean;
  space: boolean;
  zero: boolean;
  alternate: boolean;
  width: number;
  precision: number;
  size: number;
  conversion: number;
}

/** @returns a directive to be filled by `readDirective`, again and again. */
export function newDirective(): Directive {
  return {
    left: false,
    plus: false,
    space: false,
    zero: false,
    alternate: false,
    width: 0,
    precision: -1,
    size: 0,
    conversion: 0,
  };
}

/** @returns the unit at `index`, 0 past the end. */
export function unitAt(format: FormatString, index: number): number {
  if (index >= format.end) return 0;
  return format.wide ? peekU16(format.base + index * 2) : (u8[format.base + index] as number);
}

const code = (character: string): number => character.charCodeAt(0);
const ZERO = code('0');
const NINE = code('9');
const STAR = code('*');
const DOT = code('.');
/** Widths beyond this only cost arithmetic; the bound keeps sums exact. */
const HUGE = 0x7fffffff;

/** Reads the directive after a `%`, taking `*` from the arguments. `format.at` ends behind it. */
export function readDirective(format: FormatString, args: VarArgs, into: Directive): void {
  readFlags(format, into);
  into.width = readNumber(format, args);
  if (into.width < 0) {
    into.left = true;
    into.width = -into.width;
  }
  into.precision = -1;
  if (unitAt(format, format.at) === DOT) {
    format.at++;
    into.precision = Math.max(-1, readNumber(format, args));
  }
  into.size = readSize(format);
  into.conversion = unitAt(format, format.at);
  if (into.conversion !== 0) format.at++;
}

function readFlags(format: FormatString, into: Directive): void {
  into.left = into.plus = into.space = into.zero = into.alternate = false;
  for (; ; format.at++) {
    switch (unitAt(format, format.at)) {
      case 0x2d:
        into.left = true;
        break;
      case 0x2b:
        into.plus = true;
        break;
      case 0x20:
        into.space = true;
        break;
      case ZERO:
        into.zero = true;
        break;
      case 0x23:
        into.alternate = true;
        break;
      default:
        return;
    }
  }
}

function readNumber(format: FormatString, args: VarArgs): number {
  if (unitAt(format, format.at) === STAR) {
    format.at++;
    return args.int32();
  }
  let value = 0;
  for (;;) {
    const unit = unitAt(format, format.at);
    if (unit < ZERO || unit > NINE) return value;
    value = Math.min(value * 10 + unit - ZERO, HUGE);
    format.at++;
  }
}

const INTEGER_CONVERSIONS = 'diouxX';

function readSize(format: FormatString): number {
  let size: number = Size.None;
  for (;;) {
    const found = sizeAt(format, size);
    if (found < 0) return size;
    size = found;
  }
}

/** Reads one size letter behind those that made `size`. @returns the size now, or -1 when none follows. */
function sizeAt(format: FormatString, size: number): number {
  const start = format.at++;
  switch (String.fromCharCode(unitAt(format, start))) {
    case 'h':
      return size === Size.Short ? Size.Char : Size.Short;
    case 'l':
      return size === Size.Long ? Size.LongLong : Size.Long;
    case 'L':
      return Size.LongDouble;
    case 'w':
      return Size.Wide;
    case 'I':
      return readMicrosoftSize(format);
    case 'j':
    case 'z':
    case 't': {
      // Newer letters; older kernels print them, and so do we where no integer follows.
      const next = String.fromCharCode(unitAt(format, start + 1));
      if (INTEGER_CONVERSIONS.includes(next)) return unitAt(format, start) === code('j') ? Size.LongLong : Size.Pointer;
    }
  }
  format.at = start;
  return -1;
}

/** `I64`, `I32` or a bare `I`, whose letter has been read. */
function readMicrosoftSize(format: FormatString): number {
  const digits = String.fromCharCode(unitAt(format, format.at), unitAt(format, format.at + 1));
  if (digits !== '64' && digits !== '32') return Size.Pointer;
  format.at += 2;
  return digits === '64' ? Size.LongLong : Size.Long;
}
