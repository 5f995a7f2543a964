/**
 * Whether a program is meant for Visual Studio's Unicode setting, which no line of it says: names such as CreateFile
 * stand for the wide form there and for the ANSI form elsewhere. A program that gives one of them an L"…" literal
 * would not compile with the other.
 */
import { WIN32_EXPORTS } from '../abi/gen/win32.js';
import { isLibrarySource } from './root.js';

const NAMES = new Set(WIN32_EXPORTS.map(({ name }) => name));
/** Names with two forms, without the letter. */
const TWO_FORMS = new Set(
  [...NAMES]
    .filter((name) => name.endsWith('W') && NAMES.has(`${name.slice(0, -1)}A`))
    .map((name) => name.slice(0, -1)),
);
/** A call's name and what follows, up to the statement's end. */
const CALL = /\b([A-Z]\w+)\s*\(([^;]*)/g;
const WIDE_LITERAL = /\bL"/;
const SETTING = /^[ \t]*#[ \t]*(?:define|undef)[ \t]+_?UNICODE\b/m;

/**
 * @param sources a unit's texts by path, ours among them
 * @param defines what the user defines
 * @returns the definitions that it wants
 */
export function unicodeDefines(sources: ReadonlyMap<string, string>, defines: readonly string[]): string[] {
  if (defines.some((define) => /^_?UNICODE\b/.test(define))) return [];
  const own = [...sources].filter(([path]) => !isLibrarySource(path)).map(([, text]) => text);
  if (own.some((text) => SETTING.test(text))) return [];
  return own.some(passesWideLiteral) ? ['UNICODE=1', '_UNICODE=1'] : [];
}

function passesWideLiteral(text: string): boolean {
  for (const [, name = '', rest = ''] of text.matchAll(CALL)) {
    if (TWO_FORMS.has(name) && WIDE_LITERAL.test(rest)) return true;
  }
  return false;
}
