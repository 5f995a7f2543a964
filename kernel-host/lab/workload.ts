/** What threads do with a lock: the knobs, and how a workload is named and asked for. */
import type { LockInfo } from './catalog.js';
import type { SampleRequest } from './layout.js';

export const HOLD_KINDS = ['fixed', 'exponential', 'long'] as const;
export const FORMS = ['acquire', 'try'] as const;

/** How long the lock is held each time. */
export type HoldKind = (typeof HOLD_KINDS)[number];

/** One point of the plan; times in nanoseconds. */
export interface Workload {
  readonly threads: number;
  readonly hold: number;
  readonly holdKind: HoldKind;
  /** With `long`: the long hold, and that one in so many is. */
  readonly longHold: number;
  readonly longEvery: number;
  /** Work between release and the next acquire. */
  readonly think: number;
  /** Cache lines written while it is held, the counter's included. */
  readonly lines: number;
  /** Locks, one of which each acquisition takes by chance. */
  readonly locks: number;
  /** Percent of acquisitions that are shared. */
  readonly readers: number;
  /** The percentage is of threads: some only read, the others only write. */
  readonly dedicated: boolean;
  readonly form: (typeof FORMS)[number];
  /** The holder sleeps for a millisecond each so many acquisitions; 0: never. */
  readonly sleepEvery: number;
  /** Microseconds that DPCs take from each processor each millisecond. */
  readonly interference: number;
}

export const PLAIN: Workload = {
  threads: 1,
  hold: 0,
  holdKind: 'fixed',
  longHold: 50_000,
  longEvery: 100,
  think: 0,
  lines: 1,
  locks: 1,
  readers: 0,
  dedicated: false,
  form: 'acquire',
  sleepEvery: 0,
  interference: 0,
};

/** One acquisition in so many is timed. */
const TIMED_EVERY = 64;

/** What a sample needs beside its workload. */
export interface SampleSettings {
  readonly milliseconds: number;
  readonly seed: number;
  /** Whether the canary sings first. */
  readonly canary: boolean;
  /** Cores that threads may run on, as bits; 0: any. `each`: one core a thread. */
  readonly cores: number;
  readonly each: boolean;
}

/** @returns what is asked of the harness. */
export function sampleRequest(workload: Workload, settings: SampleSettings): SampleRequest {
  return {
    threads: workload.threads,
    milliseconds: settings.milliseconds,
    locks: workload.locks,
    holdKind: HOLD_KINDS.indexOf(workload.holdKind),
    hold: workload.hold,
    longHold: workload.longHold,
    longEvery: workload.longEvery,
    think: workload.think,
    lines: workload.lines,
    readers: workload.readers * 10,
    dedicated: workload.dedicated ? 1 : 0,
    timedEvery: TIMED_EVERY,
    form: FORMS.indexOf(workload.form),
    seed: settings.seed,
    sleepEvery: workload.sleepEvery,
    interference: workload.interference,
    cores: settings.cores,
    pinEach: settings.each ? 1 : 0,
    canary: settings.canary ? 1 : 0,
  };
}

/** @returns the workload in a few words, without the threads: `hold 50 ns, 90% readers`. */
export function describeWorkload(workload: Workload): string {
  const { hold, holdKind, think, lines, locks, readers, dedicated, form, sleepEvery, interference } = workload;
  const held = holdKind === 'long' ? `, ${workload.longHold} ns one in ${workload.longEvery}` : '';
  const parts = [
    `hold ${hold} ns${holdKind === 'exponential' ? ' on average' : held}`,
    think > 0 ? `think ${think} ns` : '',
    lines > 1 ? `${lines} cache lines` : '',
    locks > 1 ? `${locks} locks` : '',
    readers > 0 ? `${readers}% ${dedicated ? 'of the threads read' : 'readers'}` : '',
    form === 'try' ? 'try' : '',
    sleepEvery > 0 ? `a holder in ${sleepEvery} sleeps 1 ms` : '',
    interference > 0 ? `DPCs take ${interference} µs each ms` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** @returns whether this lock can be measured under this workload. */
export function suits(lock: LockInfo, workload: Workload): boolean {
  const [fewest, most] = lock.threads;
  if (workload.threads < fewest || workload.threads > most) return false;
  if (workload.readers > 0 && !lock.shared) return false;
  if (workload.sleepEvery > 0 && (lock.raises || !lock.exclusive)) return false;
  return lock.exclusive || (workload.hold === 0 && workload.locks === 1 && workload.form === 'acquire');
}
