/** The tokens of preprocessed C and C++: as much of the language as finding statements needs. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Line markers and pragmas; white space; literals with their prefixes; names and numbers; `::`; any one character. */
const TOKEN =
  /(^[ \t]*#.*$)|(\s+)|(?:u8|[uUL])?R"([^\s()\\]{0,16})\([\s\S]*?\)\3"|(?:u8|[uUL])?"(?:[^"\\\n]|\\[\s\S])*"|(?:[uUL])?'(?:[^'\\\n]|\\[\s\S])*'|[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|'\w|[\w.])*|::|[\s\S]/gmu;

/** @returns the tokens of text that the preprocessor has been through: it holds no comments. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (match[1] !== undefined || match[2] !== undefined) continue;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/**
 * @param open index of an opening bracket
 * @returns index of the bracket that closes it; the last token when none does
 */
export function matching(tokens: readonly Token[], open: number): number {
  const opener = tokens[open]?.text ?? '';
  const closer = CLOSERS[opener];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === opener) depth++;
    else if (text === closer && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Changes to a text, at offsets of the text as it was. Line breaks stay, so that line numbers do. */
export class Edits {
  readonly #edits: { start: number; end: number; text: string; order: number }[] = [];

  /** Inserts before what is at `offset`, behind what was inserted there earlier. */
  insert(offset: number, text: string): void {
    this.replace(offset, offset, text);
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text, order: this.#edits.length });
  }

  apply(source: string): string {
    const sorted = this.#edits.toSorted((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    let result = '';
    let at = 0;
    for (const { start, end, text } of sorted) {
      result += source.slice(at, start) + text + lineBreaks(source.slice(start, end));
      at = end;
    }
    return result + source.slice(at);
  }
}

/** A replaced range keeps its line breaks, and the line markers among them. */
function lineBreaks(text: string): string {
  const markers = text.split('\n').slice(1);
  return markers.map((line) => `\n${/^[ \t]*#/.test(line) ? line : ''}`).join('');
}
