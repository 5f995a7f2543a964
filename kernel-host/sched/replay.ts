/**
 * The decisions of another execution, again. Each is made when its actor has passed as many points as it had then, so
 * that a list from which some have been taken out (stress/shrink) still means something; one whose turn never comes, or
 * whose choice cannot go on, changes nothing.
 *
 * Several executions may each leave out others of them; and from a point on chance may decide, to see what is certain.
 */
import type { Point } from '../ke/controlled.js';
import { below, type Decision, OWN, WORD } from './state.js';
import type { Strategy } from './strategy.js';

const COUNT = OWN;
/** First decision that is not over; where the executions' masks lie, or 0; points after which chance decides, or 0. */
const FIRST = OWN + 1;
const MASKS = OWN + 2;
const CHANCE = OWN + 3;
const LIST = OWN + 8;
const WORDS = 5;
const OVER = 4;
const BITS = 32;

/** What a replay may leave out. */
export interface ScriptOptions {
  /** For each execution, which of the decisions are made. */
  readonly masks?: readonly (readonly boolean[])[];
  /** Points after which chance decides. */
  readonly chanceAfter?: number;
}

/** Puts the decisions where the strategy finds them. */
export function writeScript(view: Int32Array, decisions: readonly Decision[], options: ScriptOptions = {}): void {
  view[COUNT] = decisions.length;
  decisions.forEach(({ actor, blocked, steps, to }, index) => {
    view.set([actor, blocked ? 1 : 0, steps, to, 0], LIST + index * WORDS);
  });
  const { masks = [], chanceAfter = 0 } = options;
  const base = LIST + decisions.length * WORDS;
  view[MASKS] = masks.length === 0 ? 0 : base;
  view[CHANCE] = chanceAfter;
  const size = Math.ceil(decisions.length / BITS);
  masks.forEach((mask, execution) => {
    mask.forEach((made, index) => {
      const at = base + execution * size + Math.floor(index / BITS);
      if (made) view[at] = (view[at] as number) | (1 << (index % BITS));
    });
  });
}

export class Replay implements Strategy {
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    const view = this.#view;
    const count = view[COUNT] as number;
    const masks = view[MASKS] as number;
    const mask = masks + (view[WORD.Execution] as number) * Math.ceil(count / BITS);
    for (let index = 0; index < count; index++) {
      const made = masks === 0 || (((view[mask + Math.floor(index / BITS)] as number) >>> (index % BITS)) & 1) !== 0;
      view[LIST + index * WORDS + OVER] = made ? 0 : 1;
    }
    view[FIRST] = 0;
  }

  choose({ actor, blocked, enabled, late, usual, steps, points }: Point): number {
    const view = this.#view;
    const chance = view[CHANCE] as number;
    if (chance > 0 && points >= chance) return enabled[below(view, enabled.length)] ?? usual;
    const count = view[COUNT] as number;
    while ((view[FIRST] as number) < count && view[LIST + (view[FIRST] as number) * WORDS + OVER] === 1)
      view[FIRST] = (view[FIRST] as number) + 1;
    for (let index = view[FIRST] as number; index < count; index++) {
      const at = LIST + index * WORDS;
      const isHere = view[at] === actor && view[at + 1] === (blocked ? 1 : 0) && view[at + 2] === steps;
      if (view[at + OVER] === 1 || !isHere) continue;
      view[at + OVER] = 1;
      const to = view[at + 3] as number;
      return enabled.includes(to) || late.includes(to) ? to : usual;
    }
    return usual;
  }

  end(): boolean {
    return this.#view[MASKS] !== 0 || this.#view[CHANCE] !== 0;
  }
}
