/** What both ways to stress a driver share: their errand, figures as they come, and what is said of a failure. */
import type { Failure, FailureKind, Outcome } from '../../stress/outcome.js';
import { ExitCode } from '../exitcodes.js';
import type { Interrupt } from '../interrupt.js';
import type { MachineFile } from '../machinefile.js';
import { Progress } from '../progress.js';
import type { EndReason, Renderer, RunSummary } from '../render/renderer.js';
import type { Streams } from '../streams.js';
import type { StressFlags } from './options.js';

/** Printed lines that are shown of a run that failed. */
const SHOWN_LINES = 20;
/** Milliseconds between two figures on a terminal. */
const TERMINAL_INTERVAL = 250;

/** Options without a value. */
const SWITCHES: ReadonlySet<string> = new Set(['--check-determinism', '--json', '--quiet']);

/** How runs end that fail so. */
export const REASONS: Readonly<Record<FailureKind, EndReason>> = {
  fault: 'fault',
  assertion: 'assertion',
  bugcheck: 'bugcheck',
  deadlock: 'deadlock',
  hang: 'hang',
  'driver-failed': 'driver-failed',
  finding: 'findings',
  'program-failed': 'program-failed',
  output: 'output',
};

/** What the command line asks for. */
export interface Errand {
  readonly sources: readonly string[];
  readonly file: MachineFile | undefined;
  readonly flags: StressFlags;
  readonly streams: Streams;
  readonly renderer: Renderer;
  readonly interrupt: Interrupt;
}

/** Shows figures: a line each interval, and one that is written over on a terminal. */
export class Statistics<T extends { readonly seconds: number }> {
  readonly #errand: Pick<Errand, 'streams' | 'flags'>;
  readonly #say: (progress: T) => string;
  readonly #line = new Progress();
  #shown = 0;
  #updated = 0;

  /** @param say one line of figures */
  constructor(errand: Pick<Errand, 'streams' | 'flags'>, say: (progress: T) => string) {
    this.#errand = errand;
    this.#say = say;
  }

  see(progress: T): void {
    const { interval, json, quiet } = this.#errand.flags;
    const now = progress.seconds;
    if (now - this.#shown >= interval) {
      this.#shown = now;
      this.#line.done();
      const { output } = this.#errand.streams;
      if (json === true) output.line(JSON.stringify({ type: 'progress', ...progress }));
      else if (quiet !== true) output.line(this.#say(progress));
    } else if ((now - this.#updated) * 1000 >= TERMINAL_INTERVAL) {
      this.#updated = now;
      this.#line.update(this.#say(progress));
    }
  }

  done(): void {
    this.#line.done();
  }
}

/** The summary of what has not begun. */
export const EMPTY: RunSummary = {
  code: ExitCode.Clean,
  reason: 'clean',
  time: 0,
  processors: 0,
  prints: 0,
  findings: 0,
  left: 0,
  drivers: [],
};

/** Shows the run that failed as `run` would have: the end of what it printed, and what is wrong. */
export function showFailure(outcome: Outcome, failure: Failure, renderer: Renderer): void {
  for (const line of outcome.prints.slice(-SHOWN_LINES)) renderer.note(`printed: ${line}`);
  for (const event of failure.events) renderer.event(event);
}

/**
 * The words of the command line again, without what belongs to the search.
 * @param dropped options that are left out, with their values
 * @returns what stands before `--`, and the rest
 */
export function repeatedWords(dropped: ReadonlySet<string>): { readonly before: string[]; readonly after: string[] } {
  const own = process.argv.slice(process.argv.indexOf('stress') + 1);
  const end = own.indexOf('--');
  const [mine, after] = end < 0 ? [own, []] : [own.slice(0, end), own.slice(end)];
  const before: string[] = [];
  for (let at = 0; at < mine.length; at++) {
    const word = mine[at] ?? '';
    const name = word.split('=')[0] ?? '';
    if (!dropped.has(name)) before.push(word);
    else if (!word.includes('=') && !SWITCHES.has(name)) at++;
  }
  return { before, after };
}

/**
 * The command line again, as a shell takes it.
 * @param added words that come before what stands behind `--`
 */
export function repeatedCommand(
  command: readonly string[],
  dropped: ReadonlySet<string>,
  added: readonly string[],
): string {
  const { before, after } = repeatedWords(dropped);
  return ['ntwasm', ...command, ...before, ...added, ...after].map(quoted).join(' ');
}

/** @returns a word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
