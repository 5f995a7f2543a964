/** Asks the strategy at each point, and keeps what it decides against the rule: that is the schedule. */
import type { Director, Point } from '../ke/controlled.js';
import { noteDecision, WORD } from './state.js';
import type { Strategy } from './strategy.js';

export class Conductor implements Director {
  readonly eager: boolean;
  readonly #view: Int32Array;
  readonly #strategy: Strategy;

  constructor(view: Int32Array, strategy: Strategy) {
    this.#view = view;
    this.#strategy = strategy;
    this.eager = strategy.eager === true;
  }

  choose(point: Point): number {
    const view = this.#view;
    view[WORD.Asked] = (view[WORD.Asked] as number) + 1;
    view[WORD.Skip] = 0;
    const chosen = this.#strategy.choose(point);
    if (chosen !== point.usual) noteDecision(view, point.actor, point.blocked, point.steps, chosen);
    return chosen;
  }

  patience(): number {
    const skip = this.#view[WORD.Skip] as number;
    this.#view[WORD.Skip] = 0;
    return skip;
  }
}
