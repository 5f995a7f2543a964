/**
 * Rewriting the functions of a module that the AssemblyScript compiler has made, before it is optimised.
 * New code takes over the source position of the code around it, so that stack frames inside it resolve.
 */
import type { Program, Range } from 'assemblyscript';
import {
  binaryen,
  type Expression,
  type FunctionNode,
  kindOf,
  type Module,
  replaceChildren,
  setBody,
} from './as-binaryen.js';
import { CompileError } from './errors.js';

/** Where something stands in the source; line and column from 1. */
export interface Place {
  /** As the compiler names it: relative to the driver's folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A function under rewriting. */
export interface FunctionScope {
  readonly module: Module;
  readonly node: FunctionNode;
  readonly name: string;
  readonly results: binaryen.Type;
  /** Gives `expression` the source position of the nearest original code, so that a frame in it has a line. */
  locate(expression: Expression): Expression;
  /** A mistake of the driver's author at the expression under rewriting, in the compiler's own form. */
  error(message: string): CompileError;
  /** Whether the compiler noted a position for the expression: it stands in this function's source. */
  isOriginal(expression: Expression): boolean;
  /** @returns where an expression stands, when the compiler noted that. */
  placeOf(expression: Expression): Place | undefined;
  /** Whether the expression under rewriting stands alone: in a block, as the arm of a condition, or as a body. */
  isStatement(expression: Expression): boolean;
}

/** Called for each expression, children first. @returns its replacement, or the expression itself. */
export type Rewrite = (expression: Expression, kind: string | undefined, scope: FunctionScope) => Expression;

/** Source positions by expression, as the compiler noted them. */
type Positions = ReadonlyMap<Expression, Range>;

const NO_POSITIONS: Positions = new Map();

/**
 * Rewrites the bodies of all functions that have one.
 * @param accept which functions, by internal name
 */
export function rewriteFunctions(
  module: Module,
  program: Program,
  accept: (name: string) => boolean,
  rewrite: Rewrite,
): void {
  for (const node of functionsOf(module)) {
    const info = binaryen.getFunctionInfo(node);
    if (info.module || !accept(info.name)) continue;
    rewriteFunction(module, node, positionsOf(program, info.name), rewrite);
  }
}

/** @returns the functions of the module, imports too. */
export function functionsOf(module: Module): FunctionNode[] {
  return Array.from({ length: module.getNumFunctions() }, (_, index) => module.getFunctionByIndex(index));
}

function rewriteFunction(module: Module, node: FunctionNode, positions: Positions, rewrite: Rewrite): void {
  const { name, results, body } = binaryen.getFunctionInfo(node);
  let position: Range | undefined;
  const scope: FunctionScope = {
    module,
    node,
    name,
    results,
    locate(expression) {
      if (position !== undefined) setPosition(module, node, expression, position);
      return expression;
    },
    error: (message) => new CompileError(`ERROR: ${message}\n   └─ in ${position ? placeOf(position) : name}`),
    isOriginal: (expression) => positions.has(expression),
    placeOf(expression) {
      const range = positions.get(expression);
      if (range === undefined) return undefined;
      const line = range.source.lineAt(range.start);
      return { file: range.source.normalizedPath, line, column: range.source.columnAt() };
    },
    isStatement: (expression) => statements.has(expression),
  };
  const statements = new Set<Expression>([body]);
  const walk = (expression: Expression): Expression => {
    const outer = position;
    position = positions.get(expression) ?? outer;
    const kind = kindOf(expression);
    if (kind === 'Block' || kind === 'If' || kind === 'Loop')
      for (const child of statementsIn(expression, kind)) statements.add(child);
    replaceChildren(expression, walk);
    const replacement = rewrite(expression, kind, scope);
    position = outer;
    return replacement;
  };
  const replacement = walk(body);
  if (replacement !== body) setBody(node, replacement);
}

/** @returns the children that stand alone: not a condition. */
function statementsIn(expression: Expression, kind: 'Block' | 'If' | 'Loop'): Expression[] {
  const children: Expression[] = [];
  replaceChildren(expression, (child) => {
    children.push(child);
    return child;
  });
  return kind === 'If' ? children.slice(1) : children;
}

function placeOf({ source, start }: Range): string {
  const line = source.lineAt(start);
  return `${source.normalizedPath}(${line},${source.columnAt()})`;
}

function setPosition(module: Module, node: FunctionNode, expression: Expression, range: Range): void {
  const { source } = range;
  if (source.debugInfoIndex < 0) return;
  const line = source.lineAt(range.start);
  module.setDebugLocation(node, expression, source.debugInfoIndex, line, source.columnAt() - 1);
}

/** The compiler keeps a function's positions with its own object for the function; helpers it makes up have none. */
function positionsOf(program: Program, name: string): Positions {
  const element: unknown = program.instancesByName.get(name);
  if (typeof element === 'object' && element !== null && 'debugLocations' in element) {
    return element.debugLocations as Positions;
  }
  return NO_POSITIONS;
}
