/**
 * Partial order sampling: what each actor does next has a random priority, and the highest goes first. Whoever was about
 * to access what has just been accessed draws anew, so that orders of conflicting accesses are what is sampled, and the
 * orders of all others are not.
 */
import { ACTOR, actorAddress } from '../hal/control.js';
import { readI32 } from '../hal/memory.js';
import type { Point } from '../ke/controlled.js';
import { below, OWN, random, WORD } from './state.js';
import type { Strategy } from './strategy.js';

const PRIORITIES = OWN;
const ACTORS = 1024;
/** Accesses to the same 8 bytes may conflict. */
const GRANULE_SHIFT = 3;
const TIME_PASSES = 64;

export class PartialOrder implements Strategy {
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    this.#view.fill(0, PRIORITIES, PRIORITIES + ACTORS);
  }

  choose({ actor, spins, enabled, late }: Point): number {
    const view = this.#view;
    view[WORD.Skip] = 0;
    if (spins) view[PRIORITIES + actor] = 1;
    if (late.length > 0 && below(view, TIME_PASSES) === 0) return late[below(view, late.length)] as number;
    const next = enabled.reduce((best, each) => (this.#priority(each) > this.#priority(best) ? each : best));
    for (const each of enabled) if (each === next || conflict(each, next)) view[PRIORITIES + each] = 0;
    return next;
  }

  end(): boolean {
    return true;
  }

  #priority(actor: number): number {
    const at = PRIORITIES + actor;
    if (this.#view[at] === 0) this.#view[at] = 2 + (random(this.#view) >>> 2);
    return this.#view[at] as number;
  }
}

/** @returns whether the order of what both do next may matter: kernel calls, or accesses of which one writes. */
function conflict(one: number, other: number): boolean {
  const [a, b] = [actorAddress(one), actorAddress(other)];
  const [first, second] = [readI32(a + ACTOR.NextAddress), readI32(b + ACTOR.NextAddress)];
  if (first === 0 || second === 0) return first === second;
  const writes = readI32(a + ACTOR.NextWrite) !== 0 || readI32(b + ACTOR.NextWrite) !== 0;
  return writes && first >>> GRANULE_SHIFT === second >>> GRANULE_SHIFT;
}
