/** `ntwasm explain`: what a bug check, a rule of the verifier or an NTSTATUS means. */
import type { Command } from 'commander';
import { closest } from 'fastest-levenshtein';
import { BUG_CODES, type BugCodeInfo, bugCodeFromName, bugCodeInfo } from '../../kd/bugcodes.js';
import { STATUSES, type StatusInfo, statusFromName, statusInfo } from '../../kd/ntstatus.js';
import { flagNames } from '../../vf/flags.js';
import { RULES, ruleNamed, rulesOfCode } from '../../vf/registry.js';
import type { VerifierRule } from '../../vf/rule.js';
import { colorsFor } from '../colors.js';
import { UsageError } from '../errors.js';
import { hex, wrap } from '../render/format.js';
import type { Streams } from '../streams.js';

const EXAMPLES = `
Examples:
  ntwasm explain 0xC4 0x62            a bug check and its first parameter
  ntwasm explain 0xD1
  ntwasm explain STATUS_ACCESS_DENIED
  ntwasm explain 0xC0000022
  ntwasm explain lock-order           a rule of the verifier`;

/** What was asked for, and everything that answers to it. */
interface Answer {
  readonly bugCheck?: BugCodeInfo;
  readonly rules: readonly VerifierRule[];
  readonly status?: StatusInfo;
}

/** Adds the command. */
export function addExplain(program: Command, { output }: Streams): void {
  program
    .command('explain')
    .summary('what a bug check, a rule or an NTSTATUS means')
    .description(
      'Explains a bug check (with its first parameter, where that tells), a rule of the verifier, or an NTSTATUS.',
    )
    .argument('<code>', 'a number or a name')
    .argument('[parameter]', 'first parameter of the bug check')
    .option('--json', 'one JSON object')
    .addHelpText('after', EXAMPLES)
    .action((code: string, parameter: string | undefined, { json }: { json?: boolean }) => {
      const answer = explain(code, parameter);
      output.line(
        json === true ? JSON.stringify(answer) : answerText(answer, colorsFor(output.isTerminal), output.columns),
      );
    });
}

/** @throws UsageError when nothing is known of it */
function explain(code: string, parameter: string | undefined): Answer {
  const rule = ruleNamed(code.toLowerCase());
  const value = numberOf(code);
  const bugCheck = value === undefined ? bugCodeFromName(code) : bugCodeInfo(value);
  const status = value === undefined ? statusFromName(code) : statusInfo(value);
  const first = parameter === undefined ? undefined : numberOf(parameter);
  if (parameter !== undefined && first === undefined) throw new UsageError(`'${parameter}' is no number`);
  if (rule !== undefined) return { rules: [rule] };
  if (bugCheck === undefined && status === undefined) throw new UsageError(unknown(code));
  const rules = bugCheck === undefined ? [] : rulesOfCode(bugCheck.code, first);
  return {
    ...(bugCheck === undefined ? {} : { bugCheck }),
    rules,
    ...(status === undefined || value === 0 ? {} : { status }),
  };
}

function numberOf(text: string): number | undefined {
  return /^(?:0x[0-9a-f]{1,8}|-?\d{1,10})$/i.test(text) ? Number(text) : undefined;
}

function unknown(code: string): string {
  if (numberOf(code) !== undefined) return `${code} is no bug check and no NTSTATUS that the tables have`;
  const names = [
    ...BUG_CODES.map(({ name }) => name),
    ...STATUSES.map(({ name }) => name),
    ...RULES.map(({ name }) => name),
  ];
  return `nothing is known of '${code}'; did you mean ${closest(code, names)}?`;
}

type Colors = ReturnType<typeof colorsFor>;

function answerText({ bugCheck, rules, status }: Answer, colors: Colors, columns: number): string {
  const width = Math.min(columns, 100);
  const parts: string[] = [];
  if (bugCheck !== undefined) parts.push(bugCheckText(bugCheck, colors, width));
  parts.push(...rules.map((rule) => ruleText(rule, colors, width)));
  if (status !== undefined)
    parts.push(`${colors.bold(`${hex(status.status)} ${status.name}`)}\n${wrap(status.meaning, width, '  ')}`);
  return parts.join('\n\n');
}

function bugCheckText(info: BugCodeInfo, colors: Colors, width: number): string {
  const parameters = info.parameters.flatMap((meaning, at) => (meaning === '' ? [] : [`  ${at + 1}  ${meaning}`]));
  return [
    colors.bold(`Bug check ${hex(info.code, 1)} ${info.name}`),
    wrap(info.meaning, width, '  '),
    wrap(info.advice, width, '  '),
    ...(parameters.length === 0 ? [] : ['', ...parameters]),
  ].join('\n');
}

function ruleText(rule: VerifierRule, colors: Colors, width: number): string {
  const first = rule.subCode === undefined ? '' : `, ${hex(rule.subCode, 1)}`;
  const when = rule.flag === 0 ? 'always on' : `verifier flag ${hex(rule.flag, 1)} ${flagNames(rule.flag)}`;
  const parameters = rule.parameters.flatMap((meaning, at) => (meaning === '' ? [] : [`  ${at + 2}  ${meaning}`]));
  const shown = rule.subCode === undefined || rule.code === 0xc7 || rule.code === 0x133 ? [] : parameters;
  return [
    `${colors.bold(`Rule ${rule.name}`)} (${hex(rule.code, 1)}${first}; ${when})`,
    wrap(rule.meaning, width, '  '),
    wrap(rule.advice, width, '  '),
    ...(shown.length === 0 ? [] : ['', ...shown]),
  ].join('\n');
}
