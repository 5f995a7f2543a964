/** A broken rule: the bug check that Windows gives, or a finding after which the run goes on. */
import { readI32 } from '../hal/memory.js';
import { captureStack, reportFinding, stopWith } from '../ke/bugcheck.js';
import type { OtherStack } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { isOn, RULES } from './registry.js';
import type { VerifierRule } from './rule.js';

let rulesOn: ReadonlyMap<string, VerifierRule> = new Map();

/** Reads the machine's flags; once, when a worker starts. */
export function bindRules(): void {
  const flags = readI32(MACHINE.Verifier);
  rulesOn = new Map(RULES.filter((rule) => isOn(rule, flags)).map((rule) => [rule.name, rule]));
}

/** @returns whether the machine watches a rule. */
export function watches(name: string): boolean {
  return rulesOn.has(name);
}

/** Where something is wrong, and what else is known. */
export interface Breach {
  /** Parameters of the bug check behind the sub-code; three at most. */
  readonly parameters: readonly number[];
  /** What happened, in a sentence. `at 0x…` becomes the driver's variable there. */
  readonly detail: string;
  readonly others?: readonly OtherStack[];
  /** As V8 writes stacks; where the caller is when absent. */
  readonly stack?: string;
}

/**
 * Ends the machine, or reports and returns when it is to go on. Nothing happens when the rule is off.
 * No lock of the kernel held.
 */
export function violate(name: string, breach: Breach): void {
  const rule = rulesOn.get(name);
  if (rule === undefined) return;
  const { parameters, detail, others = [], stack } = breach;
  const all = rule.subCode === undefined ? parameters : [rule.subCode, ...parameters];
  const four = [0, 1, 2, 3].map((at) => all[at] ?? 0);
  const goesOn = rule.severity === 'report' || readI32(MACHINE.VerifierGoesOn) !== 0;
  if (goesOn) reportFinding(rule.code, four, detail, { rule: name, others }, stack);
  else stopWith(rule.code, four, detail, stack ?? captureStack(), { rule: name, others });
}

/** @returns the address as texts have it. */
export function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}
