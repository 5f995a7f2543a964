/**
 * What the workers of a controlled machine share of its schedule: the strategy and its parameters, what has been
 * decided in this execution, and what the strategy remembers. Each worker has a module of its own, so all of it lies in
 * a buffer beside the machine's memory, which executions reset. Whoever holds the baton writes; nobody else reads.
 */

/** Words of the buffer. */
export const WORD = {
  /** Index of the strategy, see strategies. */
  Strategy: 0,
  Seed: 1,
  /** Executions that are wanted; 0: until all are explored. */
  Wanted: 2,
  /** Most pre-emptions of an execution; depth of the bugs that are looked for. */
  Preemptions: 3,
  Depth: 4,
  /** Number of this execution, from 0. */
  Execution: 5,
  Decisions: 6,
  /** State of the random numbers. */
  Random: 7,
  /** Points that the strategy does not want to see. */
  Skip: 8,
  /** Points at which the strategy was asked, in this execution; the most of any so far. */
  Asked: 9,
  MostAsked: 10,
  /** The host wants no more executions. */
  Stop: 11,
  /** 1 when every schedule within the bound has been explored. */
  Explored: 12,
  /** 1 when an execution did not repeat what the one before it did. */
  Strayed: 13,
  /** Executions that are over. */
  Done: 14,
  /** Points passed in the last execution, by all actors; and the most of any. */
  Points: 15,
  MostPoints: 16,
  /** 1: what drivers print is wanted. */
  Prints: 19,
  /** Blocks of memory that an execution has to reset. */
  Blocks: 20,
  /** 1: each schedule is executed twice, and has to end alike; 1: not this one, the strategy has learnt from it. */
  Check: 25,
  Learnt: 26,
  /** 1: the host is told of every switch. */
  Trace: 24,
  /** 1: what drivers print has to have that hash. */
  Expects: 27,
  Expected: 28,
  /** What DriverEntry has returned. */
  Status: 21,
  /** What NtStressRandom begins with; 1: it is given, and not of this execution's random numbers. */
  StressRandom: 22,
  Replays: 23,
} as const;

/** First decision, words of each, and the most that are kept. */
const DECISIONS = 64;
const DECISION_WORDS = 3;
export const MOST_DECISIONS = 100_000;
/** Where a strategy may keep what it likes, and how many words. */
export const OWN = DECISIONS + MOST_DECISIONS * DECISION_WORDS;
export const OWN_WORDS = 1 << 21;
const BLOCKED = 1 << 15;

/** A choice that the rule (`usual`, ke/controlled) would not have made. */
export interface Decision {
  /** Who was at a point, after how many points of its own. */
  readonly actor: number;
  readonly steps: number;
  /** Whether it could not go on. */
  readonly blocked: boolean;
  /** Who went on instead. */
  readonly to: number;
}

/** @returns a buffer of zeros. */
export function createSchedule(): SharedArrayBuffer {
  return new SharedArrayBuffer((OWN + OWN_WORDS) * 4);
}

/** @returns the decision with that index. */
export function decisionAt(view: Int32Array, index: number): Decision {
  const at = DECISIONS + index * DECISION_WORDS;
  const who = view[at] as number;
  return {
    actor: who & ~BLOCKED,
    blocked: (who & BLOCKED) !== 0,
    steps: view[at + 1] as number,
    to: view[at + 2] as number,
  };
}

/** @returns the decisions of the last execution; of one with very many, the first. */
export function decisionsOf(view: Int32Array): Decision[] {
  const count = Math.min(view[WORD.Decisions] as number, MOST_DECISIONS);
  return Array.from({ length: count }, (_, index) => decisionAt(view, index));
}

/** Adds a decision. */
export function noteDecision(view: Int32Array, actor: number, blocked: boolean, steps: number, to: number): void {
  const count = view[WORD.Decisions] as number;
  view[WORD.Decisions] = count + 1;
  if (count >= MOST_DECISIONS) return;
  const at = DECISIONS + count * DECISION_WORDS;
  view[at] = actor | (blocked ? BLOCKED : 0);
  view[at + 1] = steps;
  view[at + 2] = to;
}

/** @returns the next random number, 32 bits. */
export function random(view: Int32Array): number {
  let x = (view[WORD.Random] as number) || 0x9e3779b9;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  view[WORD.Random] = x;
  return Math.imul(x, 0x2545f491) >>> 0;
}

/** @returns a random number below `limit`. */
export function below(view: Int32Array, limit: number): number {
  return limit <= 1 ? 0 : Math.floor((random(view) / 2 ** 32) * limit);
}

/** Begins the random numbers of an execution, which depend on nothing but the seed and its number. */
export function seedExecution(view: Int32Array): void {
  const seed = Math.imul((view[WORD.Seed] as number) ^ 0x5bd1e995, 0x9e3779b1);
  view[WORD.Random] = seed ^ Math.imul((view[WORD.Execution] as number) + 1, 0x85ebca6b);
  for (let turn = 0; turn < 4; turn++) random(view);
}
