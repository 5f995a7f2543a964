/**
 * The kernel's format language, as DbgPrint, the `_snprintf` families and the safe-string functions speak
 * it. It is that of Microsoft's C runtime, with `%Z` for counted strings. Differences worth knowing: in a
 * wide function `%s` is wide and `%S` narrow, in a narrow one the other way round; `%p` is eight upper-case
 * digits; a letter that means nothing is printed as it stands, without its `%`; `%n` takes its argument and
 * writes nothing. Narrow text is UTF-8.
 *
 * Every pointer is checked before it is read: a bad one goes to the fault handler of `access.ts`.
 */
import { u8 } from '../hal/memory.js';
import { narrowLength, wideLength } from './access.js';
import type { Output } from './output.js';
import { VarArgs } from './printf-args.js';
import { type FormatString, newDirective, readDirective, unitAt } from './printf-directive.js';
import { formatDouble } from './printf-float.js';
import { formatPointer, formatSigned, formatUnsigned } from './printf-number.js';
import { formatCharacter, formatCounted, formatString } from './printf-text.js';

const PERCENT = 0x25;
// One of each is enough: a worker formats one text at a time, and formatting calls no guest code.
const directive = newDirective();
const args = new VarArgs();
const source: FormatString = { base: 0, wide: false, at: 0, end: 0 };

/**
 * Formats into `out`, which the caller has reset.
 * @param format address of a NUL-terminated format string
 * @param wide whether format and output are UTF-16
 * @param va address of the argument area
 * @returns units produced, also those that `out` did not keep
 */
export function format(out: Output, formatAddress: number, wide: boolean, va: number): number {
  source.base = formatAddress;
  source.wide = wide;
  source.at = 0;
  source.end = wide ? wideLength(formatAddress) : narrowLength(formatAddress);
  args.start(va);
  while (source.at < source.end) {
    copyLiteral(out);
    if (source.at >= source.end) break;
    source.at++;
    formatDirective(out, wide);
  }
  return out.total;
}

/** Copies up to the next `%`. */
function copyLiteral(out: Output): void {
  if (source.wide) {
    for (let unit = unitAt(source, source.at); unit !== PERCENT && source.at < source.end; source.at++) {
      out.put(unit);
      unit = unitAt(source, source.at + 1);
    }
    return;
  }
  const from = source.base + source.at;
  const end = source.base + source.end;
  let to = from;
  while (to < end && u8[to] !== PERCENT) to++;
  out.copy(u8, from, to);
  source.at = to - source.base;
}

function formatDirective(out: Output, wide: boolean): void {
  readDirective(source, args, directive);
  const conversion = String.fromCharCode(directive.conversion);
  switch (conversion) {
    case 'd':
    case 'i':
      formatSigned(out, directive, args);
      break;
    case 'u':
      formatUnsigned(out, directive, args, 10, false);
      break;
    case 'x':
    case 'X':
      formatUnsigned(out, directive, args, 16, conversion === 'X');
      break;
    case 'o':
      formatUnsigned(out, directive, args, 8, false);
      break;
    case 'p':
    case 'P':
      formatPointer(out, directive, args);
      break;
    case 's':
    case 'S':
      formatString(out, directive, args, wide, conversion === 'S');
      break;
    case 'c':
    case 'C':
      formatCharacter(out, directive, args, wide, conversion === 'C');
      break;
    case 'Z':
      formatCounted(out, directive, args, wide);
      break;
    case 'n':
      args.pointer();
      break;
    case '\0':
      break;
    default:
      if ('eEfFgGaA'.includes(conversion)) formatDouble(out, directive, args, conversion);
      else out.put(directive.conversion);
  }
}
