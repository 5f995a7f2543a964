/**
 * Probabilistic concurrency testing: actors have random priorities, the highest of those who can go on does, and at a
 * few random points (one less than the depth) who runs falls below all others. A bug that needs so many orderings is
 * found by each execution with a known probability.
 */
import type { Point } from '../ke/controlled.js';
import { below, OWN, random, WORD } from './state.js';
import type { Strategy } from './strategy.js';

const LOWEST = OWN;
const NEXT = OWN + 1;
const CHANGES = OWN + 2;
const MOST_CHANGES = 30;
const PRIORITIES = OWN + 64;
const ACTORS = 1024;
/** Points of an execution, before any has been seen. */
const FIRST_LENGTH = 32;
/** One change in so many lets time pass instead, when that would bring something. */
const TIME_PASSES = 4;

export class Pct implements Strategy {
  readonly eager = true;
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    const view = this.#view;
    const length = (view[WORD.MostPoints] as number) || FIRST_LENGTH;
    const count = Math.min(MOST_CHANGES, Math.max(0, (view[WORD.Depth] as number) - 1));
    const changes = Array.from({ length: count }, () => 1 + below(view, length)).sort((one, other) => one - other);
    view.fill(0, PRIORITIES, PRIORITIES + ACTORS);
    view.set([...changes, 0x7fff_ffff], CHANGES);
    view[NEXT] = 0;
    view[LOWEST] = -1;
  }

  choose({ actor, spins, enabled, late, points }: Point): number {
    const view = this.#view;
    if (spins) this.#lower(actor);
    if (points >= (view[CHANGES + (view[NEXT] as number)] as number)) {
      view[NEXT] = (view[NEXT] as number) + 1;
      this.#lower(actor);
      if (late.length > 0 && below(view, TIME_PASSES) === 0) return late[below(view, late.length)] as number;
    }
    view[WORD.Skip] = Math.max(0, (view[CHANGES + (view[NEXT] as number)] as number) - points - 1);
    return enabled.reduce((best, each) => (this.#priority(each) > this.#priority(best) ? each : best));
  }

  end(): boolean {
    return true;
  }

  #lower(actor: number): void {
    const view = this.#view;
    view[PRIORITIES + actor] = view[LOWEST] as number;
    view[LOWEST] = (view[LOWEST] as number) - 1;
  }

  #priority(actor: number): number {
    const at = PRIORITIES + actor;
    if (this.#view[at] === 0) this.#view[at] = 1 + (random(this.#view) >>> 2);
    return this.#view[at] as number;
  }
}
