/**
 * Field accesses. The compiler makes a function of each (`Device#get:depth`), without a source position. Put back
 * in place of the calls they are cheaper to check, and a failing one is found on the line that wrote it.
 */
import type { Program } from 'assemblyscript';
import {
  binaryen,
  childOf,
  copyExpression,
  type Expression,
  type FunctionNode,
  kindOf,
  type Module,
  setChild,
} from './as-binaryen.js';
import { functionsOf, rewriteFunctions } from './as-walk.js';

/** Replaces calls of plain field accessors by the load or store they consist of. */
export function inlineAccessors(module: Module, program: Program): void {
  const accessors = new Map<string, Expression>();
  for (const node of functionsOf(module)) {
    const access = fieldAccess(node);
    if (access !== undefined) accessors.set(binaryen.getFunctionInfo(node).name, access);
  }
  rewriteFunctions(
    module,
    program,
    () => true,
    (expression, kind, scope) => {
      if (kind !== 'Call') return expression;
      const { target, operands } = binaryen.getExpressionInfo(expression) as binaryen.CallInfo;
      const access = accessors.get(target);
      const [object, value] = operands;
      if (access === undefined || object === undefined) return expression;
      const copy = copyExpression(module, access);
      setChild(copy, 'Ptr', object);
      if (value !== undefined) setChild(copy, 'Value', value);
      return scope.locate(copy);
    },
  );
}

/** @returns the load or store that is all of an accessor; undefined for other functions, a user's own getters too. */
function fieldAccess(node: FunctionNode): Expression | undefined {
  const { name, body, module } = binaryen.getFunctionInfo(node);
  if (module || !/#[gs]et:/.test(name)) return undefined;
  const access = withoutLink(body);
  const kind = kindOf(access);
  if (kind !== 'Load' && kind !== 'Store') return undefined;
  if (!isParameter(childOf(access, 'Ptr'), 0)) return undefined;
  return kind === 'Load' || isParameter(childOf(access, 'Value'), 1) ? access : undefined;
}

/** Setters of references also tell the garbage collector, which a driver does not have. */
function withoutLink(body: Expression): Expression {
  if (kindOf(body) !== 'Block') return body;
  const [store, link, ...rest] = (binaryen.getExpressionInfo(body) as binaryen.BlockInfo).children;
  if (store === undefined || link === undefined || rest.length > 0 || kindOf(link) !== 'Call') return body;
  return (binaryen.getExpressionInfo(link) as binaryen.CallInfo).target.endsWith('/__link') ? store : body;
}

function isParameter(expression: Expression, index: number): boolean {
  if (kindOf(expression) !== 'LocalGet') return false;
  return (binaryen.getExpressionInfo(expression) as binaryen.LocalGetInfo).index === index;
}
