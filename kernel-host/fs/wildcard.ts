/**
 * NT's wildcards: `*` and `?` as everybody knows them, and the three that stand for what DOS meant: `<` any characters
 * up to the last dot, `>` a character unless there is a dot or the end, `"` a dot, or nothing at the end.
 *
 * Source: FsRtlIsNameInExpression in the WDK documentation.
 */
import { RtlUpcaseUnicodeChar } from '../rtl/casing.js';

const WILD = /[*?<>"]/;

/** @returns whether a name has wildcards in it. */
export function hasWildcards(name: string): boolean {
  return WILD.test(name);
}

function sameLetter(a: string, b: string, ignoreCase: boolean): boolean {
  return a === b || (ignoreCase && RtlUpcaseUnicodeChar(a.charCodeAt(0)) === RtlUpcaseUnicodeChar(b.charCodeAt(0)));
}

/**
 * Whether a name fits an expression. `row[j]` says whether what is left of the expression fits what is left of the name
 * from unit j on; it is worked out from the expression's end to its beginning.
 */
export function nameFits(expression: string, name: string, ignoreCase = true): boolean {
  const length = name.length;
  const lastDot = name.lastIndexOf('.');
  let below: boolean[] = Array.from({ length: length + 1 }, (_, at) => at === length);
  for (let index = expression.length - 1; index >= 0; index--) {
    const wild = expression.charAt(index);
    const row: boolean[] = new Array<boolean>(length + 1).fill(false);
    for (let at = length; at >= 0; at--) {
      const unit = at < length ? name.charAt(at) : '';
      const one = at < length && below[at + 1] === true;
      const none = below[at] === true;
      const more = at < length && row[at + 1] === true;
      row[at] = fits(wild, unit, { one, none, more, lastDot: at === lastDot, ignoreCase });
    }
    below = row;
  }
  return below[0] === true;
}

/** What can follow: the rest of the expression behind this unit, at it, or this wildcard again. */
interface Ways {
  readonly one: boolean;
  readonly none: boolean;
  readonly more: boolean;
  readonly lastDot: boolean;
  readonly ignoreCase: boolean;
}

function fits(wild: string, unit: string, { one, none, more, lastDot, ignoreCase }: Ways): boolean {
  switch (wild) {
    case '*':
      return none || more;
    case '<':
      return none || (more && !lastDot);
    case '?':
      return one;
    case '>':
      return unit === '' || unit === '.' ? none : one;
    case '"':
      return unit === '' ? none : unit === '.' && one;
    default:
      return one && sameLetter(wild, unit, ignoreCase);
  }
}
