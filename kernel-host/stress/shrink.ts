/**
 * Shrinking: from a schedule that fails to one that fails alike with as few decisions as can be found, by leaving out
 * ever smaller parts (delta debugging); and to the place where it becomes certain that it fails.
 */
import type { Decision } from '../sched/state.js';
import { type Replayed, replayBuilt } from './controlled.js';
import type { BuiltJob } from './job.js';
import type { Schedule } from './token.js';

/** Machines that shrinking may use up: each failure costs one. */
const MOST_MACHINES = 60;
/** Executions that all have to fail for a failure to count as certain. */
const SAMPLES = 3;

/** What shrinking has come to. */
export interface Shrunk {
  readonly schedule: Schedule;
  /** The schedule once more, with every switch. */
  readonly replayed: Replayed;
  /** Decisions that there were before. */
  readonly before: number;
}

/**
 * @param signature of the failure that has to stay
 * @returns the shortest schedule found that fails alike
 */
export async function shrink(job: BuiltJob, schedule: Schedule, signature: string): Promise<Shrunk> {
  const shrinker = new Shrinker(job, schedule, signature);
  const decisions = await shrinker.run();
  const short = { ...schedule, decisions };
  const replayed = await replayBuilt(job, short, { trace: true });
  return { schedule: short, replayed, before: schedule.decisions.length };
}

class Shrinker {
  readonly #job: BuiltJob;
  readonly #schedule: Schedule;
  readonly #signature: string;
  #left = MOST_MACHINES;

  constructor(job: BuiltJob, schedule: Schedule, signature: string) {
    this.#job = job;
    this.#schedule = schedule;
    this.#signature = signature;
  }

  async run(): Promise<readonly Decision[]> {
    let list = this.#schedule.decisions;
    const none = await this.#firstFailing(list, [list.map(() => false)]);
    if (none !== undefined) return none;
    for (let parts = 2; list.length > 1 && this.#left > 0; ) {
      const smaller = await this.#firstFailing(list, without(list.length, parts));
      if (smaller !== undefined) {
        list = smaller;
        parts = Math.max(2, Math.min(parts - 1, list.length));
      } else if (parts >= list.length) break;
      else parts = Math.min(list.length, parts * 2);
    }
    return list;
  }

  /** Tries them in one machine after the other, until one fails alike. @returns what was decided then */
  async #firstFailing(
    list: readonly Decision[],
    masks: readonly (readonly boolean[])[],
  ): Promise<readonly Decision[] | undefined> {
    for (let from = 0; from < masks.length && this.#left > 0; ) {
      this.#left--;
      const tried = masks.slice(from);
      const result = await replayBuilt(this.#job, { ...this.#schedule, decisions: list }, { masks: tried });
      const { failure } = result.outcome;
      if (failure === undefined) return undefined;
      const made = list.filter((_, index) => tried[result.execution]?.[index] === true);
      // What has lost its meaning is left out, too.
      if (failure.signature === this.#signature) return result.decisions.length < made.length ? result.decisions : made;
      from += result.execution + 1;
    }
    return undefined;
  }
}

/** @returns for each of so many parts of a list, all but it */
function without(length: number, parts: number): boolean[][] {
  return Array.from({ length: parts }, (_, part) =>
    Array.from({ length }, (_each, index) => Math.floor((index * parts) / length) !== part),
  );
}

/**
 * Finds after how many points nothing can save the execution: whatever goes on then, in the executions that are tried.
 * @returns points, at one of the switches; undefined when only the last one makes it certain
 */
export async function certainAfter(job: BuiltJob, { schedule, replayed }: Shrunk): Promise<number | undefined> {
  const signature = replayed.outcome.failure?.signature;
  const places = [...new Set(replayed.switches.map(({ points }) => points))].sort((one, other) => one - other);
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await isCertain(job, schedule, (places[middle] ?? 0) + 1, signature)) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

async function isCertain(job: BuiltJob, schedule: Schedule, points: number, signature?: string): Promise<boolean> {
  for (let sample = 0; sample < SAMPLES; sample++) {
    const { outcome } = await replayBuilt(job, schedule, { chanceAfter: points, executions: 4, seed: sample + 1 });
    if (outcome.failure?.signature !== signature) return false;
  }
  return true;
}
