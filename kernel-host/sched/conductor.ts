/** Asks the strategy at each point, and keeps what it decides against the rule: that is the schedule. */
import { ACTOR, ActorState, actorAddress, CONTROL } from '../hal/control.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { captureStack } from '../ke/bugcheck.js';
import type { Director, Point } from '../ke/controlled.js';
import { currentIrql, currentPrcb, currentProcessorNumber, currentThread } from '../ke/current.js';
import { postToHost } from '../ke/host.js';
import { KTHREAD } from '../ke/thread.js';
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
    if (view[WORD.Trace] !== 0) noteThread(point.actor);
    const chosen = this.#strategy.choose(point);
    if (chosen !== point.usual) noteDecision(view, point.actor, point.blocked, point.steps, chosen);
    return chosen;
  }

  switched(from: number, to: number): void {
    if (this.#view[WORD.Trace] === 0) return;
    noteThread(from);
    const fields = actorAddress(from);
    const placed = currentPrcb() !== 0;
    postToHost({
      type: 'switched',
      actor: from,
      thread: readI32(fields + ACTOR.Thread),
      ended: currentThread() === 0,
      to,
      steps: readI32(fields + ACTOR.Steps),
      points: readI32(CONTROL.Points),
      preempted: readI32(fields + ACTOR.State) === ActorState.Ready,
      irql: placed ? currentIrql() : 0,
      processor: placed ? currentProcessorNumber() : 0,
      stack: captureStack(),
    });
  }

  patience(): number {
    const skip = this.#view[WORD.Skip] as number;
    this.#view[WORD.Skip] = 0;
    return skip;
  }
}

/** Keeps whose thread it is for when that has ended. */
function noteThread(actor: number): void {
  const thread = currentThread();
  if (thread !== 0) writeI32(actorAddress(actor) + ACTOR.Thread, readI32(thread + KTHREAD.ClientId));
}
