/** All rules of the verifier, and which of them a bug check belongs to. */
import { bugCodeInfo } from '../kd/bugcodes.js';
import type { VerifierRule } from './rule.js';
import { IO_RULES } from './rules/io.js';
import { LEFT_RULES } from './rules/left.js';
import { LOCK_RULES } from './rules/locks.js';
import { OBJECT_RULES } from './rules/objects.js';
import { POOL_RULES } from './rules/pool.js';
import { RACE_RULES } from './rules/races.js';
import { REQUEST_RULES } from './rules/requests.js';
import { ROUTINE_RULES } from './rules/routines.js';

/** In the order of the documentation. */
export const RULES: readonly VerifierRule[] = [
  ...LOCK_RULES,
  ...ROUTINE_RULES,
  ...POOL_RULES,
  ...IO_RULES,
  ...REQUEST_RULES,
  ...OBJECT_RULES,
  ...LEFT_RULES,
  ...RACE_RULES,
];

const byName = new Map(RULES.map((rule) => [rule.name, rule]));

/** @returns the rule of a name, or undefined. */
export function ruleNamed(name: string): VerifierRule | undefined {
  return byName.get(name);
}

/** @returns the rule that stops the machine with this bug check; undefined when none has this code and first parameter. */
export function ruleOfBugCheck(code: number, first: number): VerifierRule | undefined {
  const stopping = RULES.filter((rule) => rule.severity === 'stop' && rule.code === code);
  return (
    stopping.find(({ subCode }) => subCode === first >>> 0) ?? stopping.find(({ subCode }) => subCode === undefined)
  );
}

/** @returns rules with that code, and that first parameter when one is given. */
export function rulesOfCode(code: number, first?: number): readonly VerifierRule[] {
  return RULES.filter((rule) => rule.code === code && (first === undefined || rule.subCode === first >>> 0));
}

/** @returns whether the flags have the rule on. */
export function isOn(rule: VerifierRule, flags: number): boolean {
  return rule.flag === 0 || (rule.flag & flags) !== 0;
}

/**
 * @returns what a bug check is called that belongs to no rule of the table: the code's own name, in the table's manner.
 *   Undefined for a driver's own code.
 */
export function ruleNameOfCode(code: number): string | undefined {
  return bugCodeInfo(code)?.name.toLowerCase().replaceAll('_', '-');
}
