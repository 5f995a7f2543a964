/**
 * Counters for AssemblyScript: one before each statement, and one on each way out of a condition. They lie behind the
 * image's data, where all threads share them; what each counts, the image says in a section of its own.
 */
import { resolve } from 'node:path';
import type { Program } from 'assemblyscript';
import { binaryen, childOf, type Expression, type Module, setChild } from './as-binaryen.js';
import { type FunctionScope, type Place, rewriteFunctions } from './as-walk.js';
import type { CountedPlace, CounterTable } from './counters.js';

const COUNTER_BYTES = 8;

/**
 * Adds counters to the driver's own functions.
 * @param base of the image's data @param end of it until now
 * @param folder that the names of sources begin in
 * @returns what is counted; the data ends behind the counters
 */
export function addCounters(module: Module, program: Program, base: number, end: number, folder: string): CounterTable {
  const first = Math.ceil(end / COUNTER_BYTES) * COUNTER_BYTES;
  const places: CountedPlace[] = [];
  const counter = (kind: CountedPlace['kind'], place: Place, name?: string): Expression => {
    const address = first + places.length * COUNTER_BYTES;
    const file = resolve(folder, place.file);
    places.push({ kind, file, line: place.line, column: place.column, ...(name === undefined ? {} : { name }) });
    const add = module.i64.atomic.rmw.add(0, module.i32.const(address), module.i64.extend_u(module.i32.const(1)));
    return module.drop(add);
  };
  const entered = new Set<string>();
  rewriteFunctions(module, program, isOwn, (expression, kind, scope) => {
    const place = scope.placeOf(expression);
    if (place === undefined || place.file.startsWith('~lib/')) return expression;
    if (kind === 'If') countWays(expression, place, scope, counter);
    if (!scope.isStatement(expression)) return expression;
    const counts = [counter('line', place)];
    if (!entered.has(scope.name)) {
      entered.add(scope.name);
      counts.unshift(counter('function', place, scope.name.replace(/^.*\//, '')));
    }
    const type = binaryen.getExpressionType(expression);
    return module.block(null, [...counts, expression], type);
  });
  return { offset: first - base, places };
}

/** @returns bytes from the image's base to behind the counters. */
export function endOfCounters({ offset, places }: CounterTable): number {
  return offset + places.length * COUNTER_BYTES;
}

function isOwn(name: string): boolean {
  return !name.startsWith('~lib/') && !name.startsWith('ntwasm-runtime/') && !name.startsWith('~');
}

type Counter = (kind: CountedPlace['kind'], place: Place) => Expression;

function countWays(expression: Expression, place: Place, { module }: FunctionScope, counter: Counter): void {
  const before = (count: Expression, arm: Expression): Expression =>
    module.block(null, [count, arm], binaryen.getExpressionType(arm));
  const ifTrue = childOf(expression, 'IfTrue');
  const ifFalse = childOf(expression, 'IfFalse');
  // Without an else there is no value either.
  setChild(expression, 'IfTrue', before(counter('true', place), ifTrue));
  const otherwise = counter('false', place);
  setChild(expression, 'IfFalse', ifFalse === 0 ? otherwise : before(otherwise, ifFalse));
}
