/**
 * How far a machine under stress has come, and whether it still gets on. A hang is told from slowness by counters: a
 * thread that holds a processor and has not visited the kernel hangs when the machine has been given so much processor
 * time meanwhile that its share of it is above what one may be patient for. On a host that is busy with other things
 * that takes as long as it takes.
 */
import { readI32, withMemory } from '../hal/memory.js';
import { PRCB_CALLS } from '../hot/layout.js';
import { PRCB } from '../ke/prcb.js';
import { kernelProgress } from '../ke/stagger.js';
import { MAX_PRCBS, prcbAddress } from '../ke/system.js';
import type { Machine } from '../machine.js';
import { acquisitionCount } from '../vf/heldlocks.js';

/** Milliseconds between two looks. */
const LOOK = 100;

/** What a machine, or several, have done. */
export interface Work {
  /** Calls of the kernel. */
  readonly calls: number;
  /** Places where a thread could be held up: calls, and what comes to the kernel by other ways. */
  readonly visits: number;
  readonly switches: number;
  /** Acquisitions of locks, where the verifier watches them. */
  readonly acquisitions: number;
}

export const NO_WORK: Work = { calls: 0, visits: 0, switches: 0, acquisitions: 0 };

/** @returns both together. */
export function addWork(a: Work, b: Work): Work {
  return {
    calls: a.calls + b.calls,
    visits: a.visits + b.visits,
    switches: a.switches + b.switches,
    acquisitions: a.acquisitions + b.acquisitions,
  };
}

/** @returns what a machine has done since it was booted. */
export function workOf(machine: Machine): Work {
  return withMemory(machine.memory, () => ({ ...kernelProgress(), acquisitions: acquisitionCount() }));
}

/** A processor whose thread has not moved since. */
interface Stand {
  readonly thread: number;
  readonly count: number;
  /** Processor seconds of the process at the time, and threads that ran. */
  readonly since: number;
}

/** Watches one machine until it is told to stop; says that it hangs by `Machine.declareHang`. */
export class HangWatch {
  readonly #machine: Machine;
  readonly #patience: number;
  readonly #timer: NodeJS.Timeout;
  readonly #stands = new Map<number, Stand>();
  /** Busy processors at most since the oldest stand. */
  #busiest = 1;

  /** @param patience processor seconds that a thread may go on without visiting the kernel */
  constructor(machine: Machine, patience: number) {
    this.#machine = machine;
    this.#patience = patience;
    this.#timer = setInterval(() => this.#look(), LOOK).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { user, system } = process.cpuUsage();
    const now = (user + system) / 1e6;
    const busy = withMemory(this.#machine.memory, busyProcessors);
    const before = new Map(this.#stands);
    this.#stands.clear();
    this.#busiest = before.size === 0 ? Math.max(1, busy.length) : Math.max(this.#busiest, busy.length);
    for (const { block, thread, count } of busy) {
      const old = before.get(block);
      const moved = old === undefined || old.thread !== thread || old.count !== count;
      const stand = moved ? { thread, count, since: now } : old;
      this.#stands.set(block, stand);
      if ((now - stand.since) / this.#busiest > this.#patience) {
        this.stop();
        void this.#machine.declareHang('hang').catch(() => {});
        return;
      }
    }
  }
}

function busyProcessors(): { readonly block: number; readonly thread: number; readonly count: number }[] {
  return Array.from({ length: MAX_PRCBS }, (_, block) => {
    const prcb = prcbAddress(block);
    const count = (readI32(prcb + PRCB_CALLS) + readI32(prcb + PRCB.Visits) + readI32(prcb + PRCB.Switches)) | 0;
    return { block, thread: readI32(prcb + PRCB.CurrentThread), count };
  }).filter(({ thread }) => thread !== 0);
}
