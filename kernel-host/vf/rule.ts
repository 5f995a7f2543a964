/** What a rule of the verifier is. The rules are data, in `vf/rules/`; who looks after them finds them by name. */

/** Meaning of a bug check's four parameters; those left out are reserved. */
export type ParameterMeanings = readonly string[];

export interface VerifierRule {
  /** What reports, `--json` and SARIF call it. */
  readonly name: string;
  /** Bit of Driver Verifier that it belongs to; 0: always on. */
  readonly flag: number;
  /** The bug check that Windows stops with. */
  readonly code: number;
  /** First parameter of the bug check, where it tells rules apart. */
  readonly subCode?: number;
  /** `stop`: the machine stops with the bug check. `report`: it is told, and the run goes on. */
  readonly severity: 'stop' | 'report';
  readonly parameters: ParameterMeanings;
  /** What breaking it means, in a sentence. */
  readonly meaning: string;
  /** What to do instead. */
  readonly advice: string;
}

/** How the tables are written. */
export type RuleRow = readonly [
  name: string,
  flag: number,
  code: number,
  subCode: number | undefined,
  parameters: ParameterMeanings,
  meaning: string,
  advice: string,
];

/** @returns rules that stop the machine. */
export function stops<const R extends readonly RuleRow[]>(rows: R): readonly VerifierRule[] {
  return rows.map((row) => fromRow(row, 'stop'));
}

/** @returns rules whose breach is reported. */
export function reports<const R extends readonly RuleRow[]>(rows: R): readonly VerifierRule[] {
  return rows.map((row) => fromRow(row, 'report'));
}

function fromRow(row: RuleRow, severity: VerifierRule['severity']): VerifierRule {
  const [name, flag, code, subCode, parameters, meaning, advice] = row;
  return { name, flag, code, ...(subCode === undefined ? {} : { subCode }), severity, parameters, meaning, advice };
}

/** Upper half of the sub-codes of rules that Windows has no number for: the letters NT. */
export const OWN = 0x4e54_0000;
