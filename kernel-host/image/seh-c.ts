/**
 * `__try` in C. A jump out of a body with a `__finally` becomes: note which jump, go to the `__finally`
 * block, and behind that carry on with the jump from there. A returned value is computed before, kept
 * in the function's stack, and returned from the place where its type is known.
 */
import type { Jump, SehStatements, TryStatement } from './seh-statements.js';
import type { Edits, Token } from './seh-tokens.js';

const frame = (statement: TryStatement): string => `_ntwSeh${statement.id}`;

/** Adds the edits that turn the statements of one function into plain C. */
export function rewriteC(tokens: readonly Token[], seh: SehStatements, text: string, edits: Edits): void {
  const jumps = seh.jumps.map((jump, index) => ({ ...jump, id: index + 1 }));
  for (const statement of seh.tries) rewriteTry(tokens, statement, jumps, edits);
  for (const jump of jumps) rewriteJump(tokens, jump, text, edits);
}

type NumberedJump = Jump & { readonly id: number };

function rewriteTry(
  tokens: readonly Token[],
  statement: TryStatement,
  jumps: readonly NumberedJump[],
  edits: Edits,
): void {
  const name = frame(statement);
  const cleanup = statement.outer === undefined ? ' __attribute__((cleanup(NtwSehLeave)))' : '';
  const at = (index: number): Token => tokens[index] ?? { text: '', start: 0, end: 0 };
  const keyword = at(statement.keyword);
  edits.replace(
    keyword.start,
    keyword.end,
    `{ struct _NTW_SEH_FRAME ${name}${cleanup}, *const _ntwSeh = &${name}; NtwSehEnter(_ntwSeh); ` +
      `if (setjmp(_ntwSeh->Jump) == 0) {`,
  );
  edits.insert(at(statement.body.close).end, ` _ntwLeave${statement.id}: NtwSehLeave(_ntwSeh); }`);
  const handler = at(statement.handlerKeyword);
  if (statement.filter !== undefined) {
    edits.replace(handler.start, handler.end, `else if (NtwSehFilter(_ntwSeh, `);
    edits.insert(at(statement.filter.close).end, '))');
    edits.insert(at(statement.handler.close).end, ' }');
  } else {
    edits.replace(handler.start, handler.end, `_ntwFinally${statement.id}: NtwSehBeginFinally(_ntwSeh);`);
    const onward = jumps.map((jump) => continuation(tokens, jump, statement)).join('');
    edits.insert(at(statement.handler.close).end, ` NtwSehEndFinally(_ntwSeh);${onward} }`);
  }
}

/** @returns what happens behind a `__finally` block when that jump led to it. */
function continuation(tokens: readonly Token[], jump: NumberedJump, statement: TryStatement): string {
  if (jump.kind === 'leave') return '';
  const finallies = jump.leaves.filter((each) => each.kind === 'finally');
  const position = finallies.indexOf(statement);
  if (position < 0) return '';
  const next = finallies[position + 1];
  const action =
    next === undefined ? lastStep(tokens, jump) : `${frame(next)}.Exit = ${jump.id}; goto _ntwFinally${next.id};`;
  return ` if (_ntwSeh->Exit == ${jump.id}) { ${action} }`;
}

function lastStep(tokens: readonly Token[], jump: NumberedJump): string {
  if (jump.kind === 'return') return `goto _ntwReturn${jump.leaves[0]?.id}_${jump.id};`;
  return popped(jump) + words(tokens, jump);
}

function rewriteJump(tokens: readonly Token[], jump: NumberedJump, text: string, edits: Edits): void {
  const start = tokens[jump.first]?.start ?? 0;
  const end = tokens[jump.last]?.end ?? start;
  const [innermost] = jump.leaves;
  const first = jump.leaves.find((each) => each.kind === 'finally');
  if (innermost === undefined) return;
  if (jump.kind === 'leave') edits.replace(start, end, `goto _ntwLeave${innermost.id};`);
  else if (first !== undefined) {
    const exit = `${frame(first)}.Exit = ${jump.id}; goto _ntwFinally${first.id};`;
    edits.replace(start, end, jump.kind === 'return' ? returnThrough(jump, first, exit, text, tokens) : `{ ${exit} }`);
  } else if (jump.kind !== 'return') edits.replace(start, end, `{ ${popped(jump)}${words(tokens, jump)} }`);
}

/** @returns the pop of the frames a jump leaves. Those of `return` go with the outermost frame's cleanup. */
function popped(jump: Jump): string {
  const outermost = jump.leaves.at(-1);
  return outermost === undefined ? '' : `NtwSehLeave(&${frame(outermost)}); `;
}

function words(tokens: readonly Token[], jump: Jump): string {
  return tokens
    .slice(jump.first, jump.last + 1)
    .map((token) => token.text)
    .join(' ');
}

function returnThrough(
  jump: NumberedJump,
  first: TryStatement,
  exit: string,
  text: string,
  tokens: readonly Token[],
): string {
  const label = `_ntwReturn${jump.leaves[0]?.id}_${jump.id}`;
  const from = tokens[jump.first]?.end ?? 0;
  const to = tokens[jump.last]?.start ?? from;
  const value = text
    .slice(from, to)
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (value === '' || (/^[-(\s]*\w+[)\s]*$/.test(value) && /\d/.test(value.replace(/^[-(\s]*/, '')[0] ?? ''))) {
    return `{ ${exit} ${label}: return ${value}; }`;
  }
  const kept = `_ntwValue${jump.id}`;
  return (
    `{ __typeof__(({ ${value}; })) *${kept} = __builtin_alloca(sizeof *${kept}); *${kept} = (${value}); ` +
    `${frame(first)}.Value = ${kept}; ${exit} ${label}: return *(__typeof__(${kept}))${frame(first)}.Value; }`
  );
}
