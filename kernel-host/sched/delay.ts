/**
 * Delay bounding: the rule's own schedule, but that a few times, at random points, who runs is passed over and the next
 * one goes on. Many bugs need one or two such delays.
 */
import type { Point } from '../ke/controlled.js';
import { below, OWN, WORD } from './state.js';
import type { Strategy } from './strategy.js';

const NEXT = OWN;
const DELAYS = OWN + 1;
const MOST_DELAYS = 60;
const FIRST_LENGTH = 32;
const TIME_PASSES = 4;

export class Delay implements Strategy {
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    const view = this.#view;
    const length = (view[WORD.MostPoints] as number) || FIRST_LENGTH;
    const count = Math.min(MOST_DELAYS, view[WORD.Preemptions] as number);
    const delays = Array.from({ length: count }, () => 1 + below(view, length)).sort((one, other) => one - other);
    view.set([...delays, 0x7fff_ffff], DELAYS);
    view[NEXT] = 0;
  }

  choose({ actor, enabled, late, usual, points }: Point): number {
    const view = this.#view;
    let chosen = usual;
    for (; points >= (view[DELAYS + (view[NEXT] as number)] as number); view[NEXT] = (view[NEXT] as number) + 1) {
      const after = enabled.find((each) => each > chosen) ?? enabled[0] ?? usual;
      chosen = after === actor && late.length > 0 ? (late[0] as number) : after;
      if (late.length > 0 && below(view, TIME_PASSES) === 0) chosen = late[below(view, late.length)] as number;
    }
    view[WORD.Skip] = Math.max(0, (view[DELAYS + (view[NEXT] as number)] as number) - points - 1);
    return chosen;
  }

  end(): boolean {
    return true;
  }
}
