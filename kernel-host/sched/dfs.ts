/**
 * Depth-first search over all schedules with at most so many pre-emptions: a switch away from an actor that could go on,
 * time that passes while others could, and the end of a quantum count as one; switches where an actor cannot go on are
 * free. An execution follows the path of the one before up to its last choice that has another alternative, takes that,
 * and goes on by the rule. When there is none left all schedules have been explored.
 *
 * Reduction: an access to memory that only one actor has ever accessed, or nobody has written, commutes with all that
 * others do, so a pre-emption before it is one before the actor's next point. Which memory is shared is learnt; when an
 * execution shows that something more is, the search begins anew.
 *
 * Invariant: nodes 0 to Length-1 are the path of this execution, with alternatives below `Chosen` explored.
 */
import { type Point, QUANTUM_ENDS } from '../ke/controlled.js';
import { OWN, OWN_WORDS, WORD } from './state.js';
import type { Strategy } from './strategy.js';

/** Choices made in this execution; of the path; pre-emptions; granules known. */
const DEPTH = OWN;
const LENGTH = OWN + 1;
const SPENT = OWN + 2;
const GRANULES = OWN + 4;
/** Of each node: which alternative was chosen, of how many, and where: to see whether executions repeat. */
const NODES = OWN + 64;
const NODE_WORDS = 3;
const MOST_NODES = 200_000;
/** A hash table: granule, actor that accessed it plus one, flags. */
const TABLE = NODES + MOST_NODES * NODE_WORDS;
const TABLE_SLOTS = 1 << 17;
const SLOT_WORDS = 3;
const GRANULE_SHIFT = 2;
const WRITTEN = 1;
const BY_OTHERS = 2;
const SHARED = WRITTEN | BY_OTHERS;

export class DepthFirst implements Strategy {
  readonly eager = true;
  readonly #view: Int32Array;

  constructor(view: Int32Array) {
    this.#view = view;
  }

  begin(): void {
    const view = this.#view;
    if (TABLE + TABLE_SLOTS * SLOT_WORDS > OWN + OWN_WORDS) throw new RangeError('the table of granules does not fit');
    view[DEPTH] = 0;
    view[SPENT] = 0;
    view[WORD.Learnt] = 0;
  }

  choose(point: Point): number {
    const view = this.#view;
    const { actor, blocked, address, isWrite, usual } = point;
    const visible = address === 0 || this.#isShared(actor, address, isWrite);
    const left = (view[WORD.Preemptions] as number) - (view[SPENT] as number);
    const free = blocked ? inTurn(point) : [usual];
    const dear = left > 0 && (blocked || visible) ? dearOnes(point) : [];
    const count = free.length + dear.length;
    if (count === 1) return usual;
    const chosen = this.#next(count, actor * 0x10000 + (point.steps & 0xffff));
    if (chosen < free.length) return free[chosen] as number;
    view[SPENT] = (view[SPENT] as number) + 1;
    return dear[chosen - free.length] as number;
  }

  end(): boolean {
    const view = this.#view;
    if (view[WORD.Learnt] !== 0) {
      view[LENGTH] = 0;
      return true;
    }
    for (let node = (view[LENGTH] as number) - 1; node >= 0; node--) {
      const at = NODES + node * NODE_WORDS;
      if ((view[at] as number) + 1 >= (view[at + 1] as number)) continue;
      view[at] = (view[at] as number) + 1;
      view[LENGTH] = node + 1;
      return true;
    }
    return false;
  }

  /** @returns which alternative of the next node is taken; the first one where the path ends. */
  #next(count: number, place: number): number {
    const view = this.#view;
    const depth = view[DEPTH] as number;
    if (depth >= MOST_NODES) return 0;
    const at = NODES + depth * NODE_WORDS;
    view[DEPTH] = depth + 1;
    if (depth >= (view[LENGTH] as number)) {
      view[at] = 0;
      view[at + 1] = count;
      view[at + 2] = place;
      view[LENGTH] = depth + 1;
    } else if (view[at + 1] !== count || view[at + 2] !== place) {
      view[WORD.Strayed] = 1;
      return 0;
    }
    return view[at] as number;
  }

  /** Notes an access. @returns whether more than one actor uses the memory, and one writes */
  #isShared(actor: number, address: number, isWrite: boolean): boolean {
    const view = this.#view;
    const granule = (address >>> GRANULE_SHIFT) + 1;
    let slot = Math.imul(granule, 0x9e3779b1) >>> 15;
    for (let tries = 0; tries < TABLE_SLOTS; tries++, slot = (slot + 1) % TABLE_SLOTS) {
      const at = TABLE + slot * SLOT_WORDS;
      if (view[at] === 0) {
        if ((view[GRANULES] as number) > TABLE_SLOTS / 2) return true;
        view[GRANULES] = (view[GRANULES] as number) + 1;
        view[at] = granule;
        view[at + 1] = actor + 1;
        view[at + 2] = isWrite ? WRITTEN : 0;
        return false;
      }
      if (view[at] !== granule) continue;
      const before = view[at + 2] as number;
      const now = before | (isWrite ? WRITTEN : 0) | (view[at + 1] === actor + 1 ? 0 : BY_OTHERS);
      view[at + 2] = now;
      if (before !== SHARED && now === SHARED) view[WORD.Learnt] = 1;
      return now === SHARED;
    }
    return true;
  }
}

/** @returns who can go on, beginning with who would by the rule. */
function inTurn({ enabled, usual }: Point): number[] {
  const at = enabled.indexOf(usual);
  return at < 0 ? [usual, ...enabled] : [...enabled.slice(at), ...enabled.slice(0, at)];
}

/** @returns choices that count as a pre-emption. */
function dearOnes({ actor, blocked, enabled, late }: Point): number[] {
  const others = blocked ? [] : enabled.filter((each) => each !== actor);
  return [...others, ...late.filter((each) => !blocked || each !== QUANTUM_ENDS)];
}
