/** Command lines: put together as Windows' start-up code takes them apart. Source: the Windows API reference. */
import { writeI32 } from '../hal/memory.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { imagePathOfCurrent } from './currentimage.js';
import { fail } from './error.js';
import { LocalAlloc } from './localmemory.js';
import { WIDE } from './text.js';

const ERROR_NOT_ENOUGH_MEMORY = 8;

/** @returns an argument as it stands in a command line */
export function quoteArgument(text: string): string {
  if (text !== '' && !/[\s"]/.test(text)) return text;
  // Backslashes count only before a quotation mark.
  return `"${text.replaceAll(/(\\*)("|$)/g, (_all, slashes: string, quote: string) => `${slashes}${slashes}${quote === '' ? '' : '\\"'}`)}"`;
}

/** @returns the arguments of a command line. The first, the program's name, knows no escapes. */
export function splitCommandLine(line: string): string[] {
  const text = line.trimStart();
  const [first = ''] = /^"[^"]*"?|^\S*/.exec(text) ?? [];
  return [first.replaceAll('"', ''), ...splitArguments(text.slice(first.length))];
}

function splitArguments(text: string): string[] {
  const found: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (!quoted && /[ \t]/.test(character)) {
      if (current !== undefined) found.push(current);
      current = undefined;
      continue;
    }
    current ??= '';
    const [slashes = ''] = /^\\*/.exec(text.slice(at)) ?? [];
    if (slashes.length > 0) {
      const beforeQuote = text[at + slashes.length] === '"';
      current += '\\'.repeat(beforeQuote ? slashes.length >> 1 : slashes.length);
      at += slashes.length - 1;
      if (beforeQuote && slashes.length % 2 === 1) {
        current += '"';
        at++;
      }
    } else if (character !== '"') current += character;
    else if (quoted && text[at + 1] === '"') {
      current += '"';
      at++;
    } else quoted = !quoted;
  }
  return current === undefined ? found : [...found, current];
}

/** CommandLineToArgvW. @param pNumArgs receives how many there are @returns a block for LocalFree: pointers, then texts */
export function CommandLineToArgvW(lpCmdLine: number, pNumArgs: number): number {
  checkWrite(pNumArgs, 4);
  const line = WIDE.read(lpCmdLine);
  const found = line === '' ? [imagePathOfCurrent()] : splitCommandLine(line);
  const pointers = (found.length + 1) * 4;
  const block = LocalAlloc(
    0,
    found.reduce((sum, text) => sum + text.length * 2 + 2, pointers),
  );
  if (block === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  let at = block + pointers;
  found.forEach((text, index) => {
    writeI32(block + index * 4, at);
    at += WIDE.write(at, text) * 2 + 2;
  });
  writeI32(block + found.length * 4, 0);
  pokeU32(pNumArgs, found.length);
  return block;
}
