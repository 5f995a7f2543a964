/**
 * The gate between guest and kernel: what happens at every kernel call besides the call. One wrapper for
 * each export, made from its declaration: the IRQL rule, and the safepoints before and after.
 */

import type { ExportInfo } from '../abi/types.js';
import { i32 } from '../hal/memory.js';
import { PRCB_CALLS, PRCB_PENDING } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql, currentPrcb } from './current.js';
import { serveLeaving, servePending } from './irql.js';

type Argument = number | bigint;
type Routine = (...args: Argument[]) => unknown;
/** What a rule needs to know. */
export type IrqlRule = Pick<ExportInfo, 'name' | 'minIrql' | 'maxIrql'>;

const LEVEL_NAMES: Readonly<Record<number, string>> = {
  0: 'PASSIVE_LEVEL',
  1: 'APC_LEVEL',
  2: 'DISPATCH_LEVEL',
  31: 'HIGH_LEVEL',
};

/** @returns `DISPATCH_LEVEL (2)` and the like. */
export function irqlName(irql: number): string {
  const name = LEVEL_NAMES[irql];
  return name === undefined ? `IRQL ${irql}` : `${name} (${irql})`;
}

/** Bug check for a routine called at an IRQL that its declaration forbids. */
export function irqlViolation(rule: IrqlRule, irql: number): never {
  const allowed =
    rule.minIrql === 0
      ? `at IRQL <= ${irqlName(rule.maxIrql)}`
      : `at ${irqlName(rule.minIrql)} to ${irqlName(rule.maxIrql)}`;
  const detail = `${rule.name} was called at ${irqlName(irql)}; it may be called ${allowed} only.`;
  const code = irql > rule.maxIrql ? BugCode.IRQL_NOT_LESS_OR_EQUAL : BugCode.IRQL_NOT_GREATER_OR_EQUAL;
  keBugCheckEx(code, 0, irql, 0, 0, detail);
}

function enter(rule: IrqlRule): void {
  const prcb = currentPrcb();
  const calls = (prcb + PRCB_CALLS) >> 2;
  i32[calls] = (i32[calls] as number) + 1;
  if (i32[(prcb + PRCB_PENDING) >> 2] !== 0) servePending();
  // The thread may stand on another processor now.
  const irql = currentIrql();
  if (irql > rule.maxIrql || irql < rule.minIrql) irqlViolation(rule, irql);
}

/** A woken thread of higher priority runs before its waker goes on: where they compete, that is here. */
function leave<T>(result: T): T {
  if (i32[(currentPrcb() + PRCB_PENDING) >> 2] !== 0) serveLeaving();
  return result;
}

/**
 * @param routine implementation
 * @param rule from the export's declaration
 * @param arity how many arguments the import has; fixed arities keep V8 from making arrays
 * @returns what the guest imports
 */
export function gate(routine: Routine, rule: IrqlRule, arity: number): Routine {
  switch (arity) {
    case 0:
      return () => {
        enter(rule);
        return leave(routine());
      };
    case 1:
      return (a) => {
        enter(rule);
        return leave(routine(a as Argument));
      };
    case 2:
      return (a, b) => {
        enter(rule);
        return leave(routine(a as Argument, b as Argument));
      };
    case 3:
      return (a, b, c) => {
        enter(rule);
        return leave(routine(a as Argument, b as Argument, c as Argument));
      };
    case 5:
      return (a, b, c, d, e) => {
        enter(rule);
        return leave(routine(a as Argument, b as Argument, c as Argument, d as Argument, e as Argument));
      };
    case 4:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
      // A routine does not see that it is given more than it has parameters for.
      return (a, b, c, d, e, f, g, h, i, j) => {
        enter(rule);
        return leave(
          routine(
            a as Argument,
            b as Argument,
            c as Argument,
            d as Argument,
            e as Argument,
            f as Argument,
            g as Argument,
            h as Argument,
            i as Argument,
            j as Argument,
          ),
        );
      };
    default:
      return (...args) => {
        enter(rule);
        return leave(routine(...args));
      };
  }
}

/** IRQL rules of the hot module's routines, whose checks are in wasm. */
export function hotIrqlViolation(irql: number, atDpc: number): never {
  const rule =
    atDpc !== 0
      ? { name: 'A spin lock routine for DISPATCH_LEVEL (…AtDpcLevel, …FromDpcLevel)', minIrql: 2, maxIrql: 31 }
      : { name: 'A spin lock routine that raises to DISPATCH_LEVEL', minIrql: 0, maxIrql: 2 };
  irqlViolation(rule, irql);
}

/** @returns the current IRQL in words, for messages. */
export function currentIrqlName(): string {
  return irqlName(currentIrql());
}
