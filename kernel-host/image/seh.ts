/**
 * Structured exception handling. Clang has no `__try` on WebAssembly, so a unit that uses it is rewritten
 * after the preprocessor and before the compiler: into frames, `setjmp`, and jumps, see
 * guest/include/ntwasm/seh.h. Line numbers stay. A function with a `__try` is compiled without optimization,
 * since its variables must keep in the handler what the body gave them.
 *
 * One difference from NT remains: filters run after the frames inside have been left, not before.
 */
import { rewriteC } from './seh-c.js';
import { rewriteCxx } from './seh-cxx.js';
import { findSeh } from './seh-statements.js';
import { Edits, matching, type Token, tokenize } from './seh-tokens.js';

/** Comments, strings and characters. */
const NOT_CODE = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/**
 * @returns whether a source may use SEH, under its own names or, in C, that of Microsoft's headers.
 */
export function mentionsSeh(text: string, cxx: boolean): boolean {
  const word = cxx ? /\b_{1,2}try\b/ : /\b_{1,2}try\b|\btry\s*\{/;
  return word.test(text) && word.test(text.replace(NOT_CODE, ' '));
}

/**
 * @param text a whole unit, preprocessed
 * @param cxx whether it is C++
 * @returns the unit in terms of `seh.h`
 */
export function rewriteSeh(text: string, cxx: boolean): string {
  if (!text.includes('__try')) return text;
  const tokens = tokenize(text);
  const edits = new Edits();
  let count = 0;
  for (const { first, open, close } of itemsWithTry(tokens)) {
    const statements = findSeh(tokens, { open, close }, count);
    count += statements.tries.length;
    edits.insert(tokens[first]?.start ?? 0, '_Pragma("clang optimize off") ');
    if (cxx) rewriteCxx(tokens, statements, edits);
    else rewriteC(tokens, statements, text, edits);
    edits.insert(tokens[close]?.end ?? text.length, ' _Pragma("clang optimize on")');
  }
  return edits.apply(text);
}

interface Item {
  readonly first: number;
  readonly open: number;
  readonly close: number;
}

/** @returns the definitions at file or namespace scope that hold a `__try`, each from its first token to its last brace. */
function itemsWithTry(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === ';' || text === '}') first = at + 1;
    else if (text === '(') at = matching(tokens, at);
    else if (text === '{') {
      if (isTransparent(tokens, first, at)) {
        first = at + 1;
        continue;
      }
      const close = matching(tokens, at);
      if (tokens.slice(at, close).some((token) => token.text === '__try')) items.push({ first, open: at, close });
      at = close;
      first = at + 1;
    }
  }
  return items;
}

/** `extern "C" {` and `namespace x {` open no definition. */
function isTransparent(tokens: readonly Token[], first: number, open: number): boolean {
  const head = tokens.slice(first, open).map((token) => token.text);
  return head.includes('namespace') || (head[0] === 'extern' && head.length === 2);
}
