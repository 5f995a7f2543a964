/** Runs one torture on a machine of its own and reads off what it counted and what it found broken. */
import { outcome } from '../support/checks.js';
import { type RunOptions, runDriver } from '../support/driver.js';
import { tortureHeader } from './header.js';

/** A driver that works at something from many threads for a given time. */
export interface Torture {
  /** As on the command line. */
  readonly name: string;
  /** What must never happen. */
  readonly what: string;
  /** C, includes `torture.h`; see test/torture/header. */
  readonly source: string;
}

/** Something that must hold, with the two numbers compared. */
export interface Invariant {
  readonly text: string;
  readonly holds: boolean;
  readonly left: number;
  readonly right: number;
}

export interface TortureResult {
  readonly counts: Readonly<Record<string, number>>;
  readonly invariants: readonly Invariant[];
  /** `ran to its end`, or why not. */
  readonly outcome: string;
  /** What was left behind after unload. */
  readonly leftovers: readonly string[];
}

export interface TortureOptions extends Pick<RunOptions, 'cpus' | 'build'> {
  readonly seconds: number;
}

/** Seconds that a torture may take beside its own: a machine that hangs is found by this. */
const GRACE = 60;

export async function runTorture(torture: Torture, { seconds, ...options }: TortureOptions): Promise<TortureResult> {
  const result = await runDriver(torture.source, {
    ...options,
    headers: { 'torture.h': tortureHeader(seconds) },
    limit: seconds + GRACE,
  });
  return {
    counts: Object.fromEntries(matches(result.prints, /^count (.+) (-?\d+)$/).map(([, name, n]) => [name, Number(n)])),
    invariants: matches(result.prints, /^(holds|BROKEN) (-?\d+) (-?\d+) (.*)$/).map(([, word, left, right, text]) => ({
      text: text ?? '',
      holds: word === 'holds',
      left: Number(left),
      right: Number(right),
    })),
    outcome: outcome(result),
    leftovers: result.findings.map(({ message }) => message),
  };
}

function matches(lines: readonly string[], pattern: RegExp): RegExpExecArray[] {
  return lines.map((line) => pattern.exec(line)).filter((match) => match !== null);
}

/** @returns whether nothing is wrong with a run. */
export function isSound({ invariants, outcome: how, leftovers }: TortureResult): boolean {
  return (
    how === 'ran to its end' && leftovers.length === 0 && invariants.length > 0 && invariants.every((i) => i.holds)
  );
}
