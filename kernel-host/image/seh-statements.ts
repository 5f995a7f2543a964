/**
 * Finds the `__try` statements of a function and the jumps that leave them. C has no way to run code when
 * a block is left by `return`, `break`, `continue` or `goto`, so in C these are rewritten where they leave a
 * block with a `__finally`; in C++ a destructor does it.
 */
import { matching, type Token } from './seh-tokens.js';

/** A `__try` with its handler. Token indices. */
export interface TryStatement {
  readonly id: number;
  readonly kind: 'except' | 'finally';
  /** `__try`, the body's braces, `__except` or `__finally`, the filter's parentheses, the handler's braces. */
  readonly keyword: number;
  readonly body: Range;
  readonly handlerKeyword: number;
  readonly filter: Range | undefined;
  readonly handler: Range;
  /** The `__try` whose body this one stands in. */
  readonly outer: TryStatement | undefined;
}

/** From the opening to the closing bracket. */
export interface Range {
  readonly open: number;
  readonly close: number;
}

export type JumpKind = 'return' | 'break' | 'continue' | 'goto' | 'leave';

/** A jump out of at least one `__try` body. */
export interface Jump {
  readonly kind: JumpKind;
  /** First and last token, keyword and semicolon. */
  readonly first: number;
  readonly last: number;
  /** The bodies it leaves, innermost first. For `leave`, the one it ends. */
  readonly leaves: readonly TryStatement[];
}

export interface SehStatements {
  readonly tries: readonly TryStatement[];
  readonly jumps: readonly Jump[];
}

/** Where a statement stands: the innermost `__try` body around it, and around what `break` and `continue` end. */
interface Context {
  readonly inside: TryStatement | undefined;
  readonly breaks: TryStatement | undefined;
  readonly continues: TryStatement | undefined;
}

/** @returns the `__try` statements and jumps between two tokens, the braces of a function's body */
export function findSeh(tokens: readonly Token[], body: Range, firstId: number): SehStatements {
  const parser = new Parser(tokens, firstId);
  parser.block(body, { inside: undefined, breaks: undefined, continues: undefined });
  return { tries: parser.tries, jumps: parser.jumps() };
}

class Parser {
  readonly tries: TryStatement[] = [];
  readonly #tokens: readonly Token[];
  readonly #firstId: number;
  readonly #jumps: { kind: JumpKind; first: number; last: number; from: TryStatement; to: TryStatement | undefined }[] =
    [];
  readonly #gotos: { label: string; first: number; last: number; from: TryStatement }[] = [];
  readonly #labels = new Map<string, TryStatement | undefined>();

  constructor(tokens: readonly Token[], firstId: number) {
    this.#tokens = tokens;
    this.#firstId = firstId;
  }

  /** @returns the jumps, when all labels are known. */
  jumps(): Jump[] {
    const gotos = this.#gotos.map(({ label, ...rest }) => ({
      ...rest,
      kind: 'goto' as const,
      to: innermostCommon(rest.from, this.#labels.get(label)),
    }));
    return [...this.#jumps, ...gotos]
      .map(({ kind, first, last, from, to }) => ({ kind, first, last, leaves: between(from, to) }))
      .filter((jump) => jump.leaves.length > 0);
  }

  block(range: Range, context: Context): void {
    for (let at = range.open + 1; at < range.close; ) at = this.#statement(at, range.close, context);
  }

  /** Reads one statement. @returns index of the token behind it */
  #statement(at: number, end: number, context: Context): number {
    switch (this.#text(at)) {
      case '{':
        this.block(this.#range(at), context);
        return this.#range(at).close + 1;
      case '__try':
        return this.#try(at, end, context);
      case 'if':
        return this.#if(at, end, context);
      case 'for':
      case 'while':
        return this.#loop(at, end, context);
      case 'do':
        return this.#endOfExpression(this.#statement(at + 1, end, this.#looped(context)), end, context);
      case 'switch':
        return this.#statement(this.#afterParens(at + 1), end, { ...context, breaks: context.inside });
      case 'return':
      case 'break':
      case 'continue':
      case 'goto':
      case '__leave':
        return this.#jump(at, end, context);
      case 'case':
      case 'default':
        return this.#afterColon(at, end);
      default:
        return this.#isLabel(at) ? this.#label(at, context) : this.#endOfExpression(at, end, context);
    }
  }

  #try(at: number, end: number, context: Context): number {
    const body = this.#range(at + 1);
    const handlerKeyword = body.close + 1;
    const kind = this.#text(handlerKeyword) === '__finally' ? 'finally' : 'except';
    const filter = kind === 'except' ? this.#range(handlerKeyword + 1) : undefined;
    const handler = this.#range((filter?.close ?? handlerKeyword) + 1);
    const id = this.#firstId + this.tries.length;
    const statement = { id, kind, keyword: at, body, handlerKeyword, filter, handler, outer: context.inside } as const;
    this.tries.push(statement);
    this.block(body, { ...context, inside: statement });
    this.block(handler, context);
    return Math.min(handler.close + 1, end);
  }

  #if(at: number, end: number, context: Context): number {
    const keyword = this.#text(at + 1) === 'constexpr' ? at + 1 : at;
    const then = this.#statement(this.#afterParens(keyword + 1), end, context);
    return this.#text(then) === 'else' ? this.#statement(then + 1, end, context) : then;
  }

  #loop(at: number, end: number, context: Context): number {
    return this.#statement(this.#afterParens(at + 1), end, this.#looped(context));
  }

  #looped(context: Context): Context {
    return { ...context, breaks: context.inside, continues: context.inside };
  }

  #jump(at: number, end: number, context: Context): number {
    const behind = this.#endOfExpression(at, end, context);
    const from = context.inside;
    if (from === undefined) return behind;
    const range = { first: at, last: behind - 1, from };
    switch (this.#text(at)) {
      case 'return':
        this.#jumps.push({ ...range, kind: 'return', to: undefined });
        break;
      case 'break':
        this.#jumps.push({ ...range, kind: 'break', to: context.breaks });
        break;
      case 'continue':
        this.#jumps.push({ ...range, kind: 'continue', to: context.continues });
        break;
      case '__leave':
        this.#jumps.push({ ...range, kind: 'leave', to: from.outer });
        break;
      default:
        this.#gotos.push({ ...range, label: this.#text(at + 1) });
    }
    return behind;
  }

  #label(at: number, context: Context): number {
    this.#labels.set(this.#text(at), context.inside);
    return at + 2;
  }

  #isLabel(at: number): boolean {
    return /^[A-Za-z_$]/.test(this.#text(at)) && this.#text(at + 1) === ':';
  }

  #afterColon(at: number, end: number): number {
    let questions = 0;
    for (let index = at; index < end; index++) {
      const text = this.#text(index);
      if (text === '?') questions++;
      else if (text === ':' && questions-- === 0) return index + 1;
      else if (text === '(') index = matching(this.#tokens, index);
    }
    return end;
  }

  /** Skips to behind the semicolon; a block inside (a statement expression, a lambda) may hold a `__try`. */
  #endOfExpression(at: number, end: number, context: Context): number {
    for (let index = at; index < end; index++) {
      const text = this.#text(index);
      if (text === ';') return index + 1;
      if (text === '{') {
        const inner = this.#range(index);
        if (this.#holdsTry(inner)) this.block(inner, context);
        index = inner.close;
      } else if (text === '(' || text === '[') {
        this.#nested({ open: index, close: matching(this.#tokens, index) }, context);
        index = matching(this.#tokens, index);
      }
    }
    return end;
  }

  #nested(parens: Range, context: Context): void {
    for (let at = parens.open + 1; at < parens.close; at++) {
      if (this.#text(at) !== '{') continue;
      const inner = this.#range(at);
      if (this.#holdsTry(inner)) this.block(inner, context);
      at = inner.close;
    }
  }

  #holdsTry(range: Range): boolean {
    for (let at = range.open; at < range.close; at++) if (this.#text(at) === '__try') return true;
    return false;
  }

  #afterParens(at: number): number {
    return matching(this.#tokens, at) + 1;
  }

  #range(open: number): Range {
    return { open, close: matching(this.#tokens, open) };
  }

  #text(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }
}

/** @returns the bodies from `from` outwards up to, not including, `to`. */
function between(from: TryStatement, to: TryStatement | undefined): TryStatement[] {
  const left: TryStatement[] = [];
  for (let at: TryStatement | undefined = from; at !== undefined && at !== to; at = at.outer) left.push(at);
  return left;
}

/** @returns the innermost body around both. */
function innermostCommon(from: TryStatement, target: TryStatement | undefined): TryStatement | undefined {
  const around = new Set<TryStatement>();
  for (let at: TryStatement | undefined = from; at !== undefined; at = at.outer) around.add(at);
  let common = target;
  while (common !== undefined && !around.has(common)) common = common.outer;
  return common;
}
