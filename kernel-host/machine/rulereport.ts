/** What the tables say of a bug check or of a broken rule: its name, what its parameters mean, what to do. */
import { bugCodeInfo } from '../kd/bugcodes.js';
import { statusInfo } from '../kd/ntstatus.js';
import { ruleNamed, ruleNameOfCode, ruleOfBugCheck } from '../vf/registry.js';
import type { RuleReport } from './events.js';

/** How the tables mark a parameter that is an NTSTATUS. */
const STATUS_PARAMETER = /\(a status\)/;

/** The part of a report that does not depend on where it happened. */
export type RuleFacts = Pick<RuleReport, 'rule' | 'code' | 'name' | 'parameters' | 'parameterMeanings' | 'advice'> & {
  /** What breaking the rule, or the code, means. */
  readonly meaning: string;
};

/**
 * @param named name of the rule, when whoever found it knew; else code and first parameter say it
 * @returns what is known
 */
export function ruleFacts(code: number, parameters: readonly number[], named?: string): RuleFacts {
  const info = bugCodeInfo(code);
  const rule = named === undefined ? ruleOfBugCheck(code, parameters[0] ?? 0) : ruleNamed(named);
  // A sub-code is the first parameter: the rule's own parameters come after it.
  const own = rule?.subCode === undefined || rule.code === 0xc7 || rule.code === 0x133 ? [] : [`rule ${rule.name}`];
  const meanings = rule === undefined ? (info?.parameters ?? []) : [...own, ...rule.parameters];
  return {
    rule: rule?.name ?? ruleNameOfCode(code) ?? '',
    code,
    name: info?.name ?? 'BUGCHECK',
    parameters,
    parameterMeanings: parameterMeanings(parameters, meanings),
    advice: rule?.advice ?? info?.advice ?? '',
    meaning: rule?.meaning ?? info?.meaning ?? 'The driver stopped the system with a code of its own.',
  };
}

function parameterMeanings(values: readonly number[], meanings: readonly string[]): string[] {
  return values.map((value, at) => {
    const meaning = meanings[at] ?? '';
    const status = STATUS_PARAMETER.test(meaning) ? statusInfo(value) : undefined;
    return status === undefined ? meaning : `${meaning.replace(STATUS_PARAMETER, '').trim()}: ${status.name}`;
  });
}
