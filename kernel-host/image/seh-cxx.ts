/**
 * `__try` in C++. A destructor pops the frame and runs the `__finally` block, whatever way the body is left.
 * That block stands behind the body, so control first goes there to make a closure of it, and back.
 */
import type { SehStatements, TryStatement } from './seh-statements.js';
import type { Edits, Token } from './seh-tokens.js';

/** Adds the edits that turn the statements of one definition into plain C++. */
export function rewriteCxx(tokens: readonly Token[], seh: SehStatements, edits: Edits): void {
  for (const statement of seh.tries) rewriteTry(tokens, statement, edits);
  for (const jump of seh.jumps) {
    const first = tokens[jump.first];
    const last = tokens[jump.last];
    const left = jump.leaves[0];
    if (jump.kind !== 'leave' || !first || !last || !left) continue;
    edits.replace(first.start, last.end, `goto _ntwLeave${left.id};`);
  }
}

function rewriteTry(tokens: readonly Token[], statement: TryStatement, edits: Edits): void {
  const { id, filter } = statement;
  const at = (index: number): Token => tokens[index] ?? { text: '', start: 0, end: 0 };
  const keyword = at(statement.keyword);
  const handler = at(statement.handlerKeyword);
  const open = `{ struct _NTW_SEH_FRAME _ntwSeh${id}, *const _ntwSeh = &_ntwSeh${id};`;
  const enter = `NtwSehEnter(_ntwSeh); if (setjmp(_ntwSeh->Jump) == 0) {`;
  if (filter !== undefined) {
    edits.replace(keyword.start, keyword.end, `${open} NtwSehPopper _ntwPop${id}(_ntwSeh); ${enter}`);
    edits.insert(at(statement.body.close).end, ` _ntwLeave${id}: NtwSehLeave(_ntwSeh); }`);
    edits.replace(handler.start, handler.end, 'else if (NtwSehFilter(_ntwSeh, ');
    edits.insert(at(filter.close).end, '))');
    edits.insert(at(statement.handler.close).end, ' }');
    return;
  }
  edits.replace(
    keyword.start,
    keyword.end,
    `${open} NtwSehFinally _ntwFinally${id}(_ntwSeh); goto _ntwPrepare${id}; _ntwBody${id}: { ${enter}`,
  );
  edits.insert(
    at(statement.body.close).end,
    ` _ntwLeave${id}: _ntwFinally${id}.Complete(); } else _ntwFinally${id}.Raised(); }`,
  );
  edits.replace(
    handler.start,
    handler.end,
    ` goto _ntwEnd${id}; _ntwPrepare${id}: { auto _ntwBlock${id} = [&]() -> void`,
  );
  edits.insert(
    at(statement.handler.close).end,
    `; _ntwFinally${id}.Prepare(_ntwBlock${id}, __builtin_alloca(sizeof _ntwBlock${id})); goto _ntwBody${id}; }` +
      ` _ntwEnd${id}:; }`,
  );
}
