/** The random walk: every so many points somebody else goes on, how many being random around a mean of the execution's. */
import type { Point } from '../ke/controlled.js';
import { below, OWN, random, WORD } from './state.js';
import type { Strategy } from './strategy.js';

/** Mean numbers of points between two switches, one of which an execution has. */
const MEANS = [1, 2, 3, 5, 10, 30];
/** One switch in so many lets time pass, when that would bring something. */
const TIME_PASSES = 12;

export class RandomWalk implements Strategy {
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    this.#view[OWN] = MEANS[below(this.#view, MEANS.length)] as number;
  }

  choose({ actor, blocked, enabled, late }: Point): number {
    const view = this.#view;
    view[WORD.Skip] = this.#wait();
    if (late.length > 0 && below(view, TIME_PASSES) === 0) return late[below(view, late.length)] as number;
    const others = blocked ? enabled : enabled.filter((each) => each !== actor);
    return others.length === 0 ? actor : (others[below(view, others.length)] as number);
  }

  end(): boolean {
    return true;
  }

  /** @returns points until the next switch, of a geometric distribution */
  #wait(): number {
    const mean = this.#view[OWN] as number;
    if (mean <= 1) return below(this.#view, 2);
    return Math.floor(Math.log(1 - random(this.#view) / 2 ** 32) / Math.log(1 - 1 / mean));
  }
}
