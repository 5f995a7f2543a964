/**
 * The decisions of another execution, again. Each is made when its actor has passed as many points as it had then, so
 * that a list from which some have been taken out (stress/shrink) still means something; one whose turn never comes, or
 * whose choice cannot go on, changes nothing.
 */
import type { Point } from '../ke/controlled.js';
import { type Decision, OWN, WORD } from './state.js';
import type { Strategy } from './strategy.js';

const WORDS = 5;
const LIST = OWN + 8;

/** Puts the decisions where the strategy finds them. */
export function writeScript(view: Int32Array, decisions: readonly Decision[]): void {
  view[OWN] = decisions.length;
  decisions.forEach(({ actor, blocked, steps, to }, index) => {
    view.set([actor, blocked ? 1 : 0, steps, to, 0], LIST + index * WORDS);
  });
}

export class Replay implements Strategy {
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    const count = this.#view[OWN] as number;
    for (let index = 0; index < count; index++) this.#view[LIST + index * WORDS + 4] = 0;
    this.#view[OWN + 1] = 0;
  }

  choose({ actor, blocked, enabled, late, usual, steps }: Point): number {
    const view = this.#view;
    let chosen = usual;
    for (let index = view[OWN + 1] as number; index < (view[OWN] as number); index++) {
      const at = LIST + index * WORDS;
      if (view[at + 4] !== 0 || view[at] !== actor || view[at + 2] !== steps || view[at + 1] !== (blocked ? 1 : 0))
        continue;
      view[at + 4] = 1;
      const to = view[at + 3] as number;
      if (enabled.includes(to) || late.includes(to)) chosen = to;
      break;
    }
    while (view[LIST + (view[OWN + 1] as number) * WORDS + 4] === 1) view[OWN + 1] = (view[OWN + 1] as number) + 1;
    view[WORD.Skip] = 0;
    return chosen;
  }

  end(): boolean {
    return false;
  }
}
