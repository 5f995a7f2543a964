/**
 * What bug-check codes mean: name, the four parameters, one plain sentence, and advice. In our own words, by the
 * "Bug Check Code Reference" of Microsoft's documentation.
 */
import { DRIVER_BUG_CODES } from './bugcodes-driver.js';
import { KERNEL_BUG_CODES } from './bugcodes-kernel.js';
import { MEMORY_BUG_CODES } from './bugcodes-memory.js';

/** One code. */
export interface BugCodeInfo {
  readonly code: number;
  readonly name: string;
  /** Meaning of the four parameters; '' for one that is reserved. */
  readonly parameters: readonly [string, string, string, string];
  /** What happened, in one sentence. */
  readonly meaning: string;
  /** What to look at first. */
  readonly advice: string;
}

/** How the tables are written: code, name, parameters (those left out are reserved), meaning, advice. */
export type BugCodeRow = readonly [
  code: number,
  name: string,
  parameters: readonly string[],
  meaning: string,
  advice: string,
];

function fromRow([code, name, parameters, meaning, advice]: BugCodeRow): BugCodeInfo {
  const [p1 = '', p2 = '', p3 = '', p4 = ''] = parameters;
  return { code, name, parameters: [p1, p2, p3, p4], meaning, advice };
}

/** All known codes, in ascending order. */
export const BUG_CODES: readonly BugCodeInfo[] = [...KERNEL_BUG_CODES, ...MEMORY_BUG_CODES, ...DRIVER_BUG_CODES]
  .map(fromRow)
  .sort((a, b) => a.code - b.code);

const byCode = new Map(BUG_CODES.map((info) => [info.code, info]));
const byName = new Map(BUG_CODES.map((info) => [info.name, info]));

/** Bits that NT adds for its own purposes, e.g. 0x1000007E for 0x7E when a minidump was written. */
const VARIANT_BITS = 0x1000_0000;

/** @returns what is known of a code, as a driver gave it or with NT's variant bit; undefined for another. */
export function bugCodeInfo(code: number): BugCodeInfo | undefined {
  const value = code >>> 0;
  return byCode.get(value) ?? byCode.get((value & ~VARIANT_BITS) >>> 0);
}

/** @returns the code of a name such as `IRQL_NOT_LESS_OR_EQUAL`, or undefined. */
export function bugCodeFromName(name: string): BugCodeInfo | undefined {
  return byName.get(name.toUpperCase());
}
