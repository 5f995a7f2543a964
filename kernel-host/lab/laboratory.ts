/**
 * Measures a plan: each run takes every cell once, in an order of chance, the sides of a lock one right after the
 * other, so that whatever else the machine does falls on all alike.
 */
import { availableParallelism } from 'node:os';
import { type LockInfo, selectLocks } from './catalog.js';
import { currentLoad, describeMachine } from './environment.js';
import { LockFailure } from './failures.js';
import { GuestSide } from './guestside.js';
import { sparse } from './histogram.js';
import type { Sample } from './layout.js';
import { isVariant, NativeSide, type Variant } from './nativeside.js';
import { placementCores } from './placement.js';
import { type Knobs, type Side, workloadFor, workloadsOf } from './presets.js';
import { type Cell, type Failure, type Report, workloadKey } from './schema.js';
import { checkShapes } from './shapes.js';
import { seededRandom, shuffled } from './statistics.js';
import { CANARY_SINGS, CellRecord, summarise } from './summary.js';
import { PLAIN, sampleRequest, type Workload } from './workload.js';

/** Samples whose threads did not run at once are taken again, so often at most. */
const MOST_REPEATS = 3;
/** Milliseconds that a sample may be late: a hundred threads in a queue take their time. */
const DEFAULT_PATIENCE = 20_000;
const MOST_CPUS = 24;

/** What is to be measured. */
export interface BenchOptions {
  readonly preset: string;
  readonly suites: readonly Knobs[];
  /** Locks of the user's own. */
  readonly own?: readonly LockInfo[];
  /** Version of ntwasm, for the report. */
  readonly version: string;
  readonly patience?: number;
  /** Told in a few words what is being done. */
  readonly onProgress?: (message: string) => void;
  /** Told when a lock has failed, which its other samples then are spared. */
  readonly onFailure?: (lock: LockInfo, side: Side, failure: Failure) => void;
}

/** One place of the plan. */
interface Slot {
  readonly lock: LockInfo;
  readonly side: Side;
  readonly workload: Workload;
  readonly knobs: Knobs;
  readonly record: CellRecord;
  failure: Failure | null;
}

/** @returns the report. @throws UnknownLock, ImageError for what cannot be measured at all */
export async function runBench(options: BenchOptions): Promise<Report> {
  const loadBefore = currentLoad();
  const begun = process.hrtime.bigint();
  using native = NativeSide.find(options.patience ?? DEFAULT_PATIENCE) ?? noNative;
  const compiler = native instanceof NativeSide ? native : undefined;
  const slots = planSlots(options, compiler !== undefined);
  await new Measurement(options, slots, compiler).measure();
  const cells = summarised(slots.map(cellOf));
  const locks = [...new Set(slots.map(({ lock }) => lock))];
  return {
    type: 'report',
    version: 1,
    date: new Date().toISOString(),
    preset: options.preset,
    suites: [...options.suites],
    machine: describeMachine(options.version, compiler?.version, loadBefore),
    seconds: Number(process.hrtime.bigint() - begun) / 1e9,
    locks: locks.map(({ name, title, family }) => ({ name, title, family })),
    cells,
    checks: checkShapes(cells, availableParallelism()),
  };
}

const noNative = { [Symbol.dispose]: (): void => {} };

/** @returns every cell of every suite, once. */
function planSlots({ suites, own }: BenchOptions, hasNative: boolean): Slot[] {
  const slots = new Map<string, Slot>();
  for (const knobs of suites) {
    for (const lock of selectLocks(knobs.locks, own)) {
      for (const wanted of workloadsOf(knobs)) {
        const workload = workloadFor(lock, wanted);
        if (workload === undefined) continue;
        for (const side of knobs.sides.filter((each) => has(each, lock, workload, hasNative))) {
          const key = `${lock.name} ${side} ${workloadKey(workload)}`;
          if (!slots.has(key)) slots.set(key, { lock, side, workload, knobs, record: new CellRecord(), failure: null });
        }
      }
    }
  }
  return [...slots.values()];
}

function has(side: Side, lock: LockInfo, workload: Workload, hasNative: boolean): boolean {
  if (side === 'ntwasm') return true;
  return hasNative && lock.native !== 'none' && workload.interference === 0;
}

class Measurement {
  readonly #options: BenchOptions;
  readonly #slots: readonly Slot[];
  readonly #native: NativeSide | undefined;
  #done = 0;

  constructor(options: BenchOptions, slots: readonly Slot[], native: NativeSide | undefined) {
    this.#options = options;
    this.#slots = slots;
    this.#native = native;
  }

  async measure(): Promise<void> {
    const runs = Math.max(0, ...this.#slots.map(({ knobs }) => knobs.runs));
    const guests = new Guests(this.#options.patience ?? DEFAULT_PATIENCE);
    try {
      await this.#compile(guests);
      for (let run = 0; run < runs; run++) {
        const random = seededRandom((this.#slots[0]?.knobs.seed ?? 1) + run);
        for (const slot of inChanceOrder(this.#slots, random)) {
          if (run < slot.knobs.runs) await this.#sample(slot, guests, Math.floor(random() * 2 ** 32));
        }
      }
    } finally {
      await guests.dispose();
    }
  }

  async #compile(guests: Guests): Promise<void> {
    const seen = new Set<string>();
    for (const slot of this.#slots) {
      const { lock, side } = slot;
      const what = `${lock.name} ${side} ${guests.key(slot)}`;
      if (seen.has(what)) continue;
      seen.add(what);
      this.#options.onProgress?.(`compiling ${lock.name}`);
      await this.#guard(slot, async () => {
        if (isVariant(side)) await this.#native?.compile(lock, side);
        else await guests.of(slot).compile(lock);
      });
    }
  }

  async #sample(slot: Slot, guests: Guests, seed: number): Promise<void> {
    this.#done++;
    if (slot.failure !== null) return;
    const total = this.#slots.reduce((sum, { knobs }) => sum + knobs.runs, 0);
    this.#options.onProgress?.(`sample ${this.#done} of ${total}: ${slot.lock.name}, ${slot.side}`);
    await this.#guard(slot, async () => {
      for (let repeats = 0; ; repeats++) {
        const sample = await this.#take(slot, guests, seed + repeats);
        requireExclusion(slot, sample);
        if (repeats < MOST_REPEATS && sample.canary !== undefined && sample.canary < CANARY_SINGS) continue;
        slot.record.add(sample, { repeats });
        return;
      }
    });
  }

  #take(slot: Slot, guests: Guests, seed: number): Promise<Sample> {
    const { lock, side, workload, knobs } = slot;
    const canary = workload.threads > 1 && workload.threads <= availableParallelism() && knobs.placement !== 'same';
    const milliseconds = Math.max(knobs.milliseconds, lock.leastMilliseconds);
    const settings = { milliseconds, seed, canary, ...placementCores(knobs.placement) };
    const request = sampleRequest(workload, settings);
    if (isVariant(side)) return this.#nativeSample(lock, side, request);
    return guests.of(slot).sample(lock, request);
  }

  #nativeSample(lock: LockInfo, side: Variant, request: ReturnType<typeof sampleRequest>): Promise<Sample> {
    if (this.#native === undefined) throw new Error('there is no C compiler');
    return this.#native.sample(lock, side, request);
  }

  /** A lock that has failed on a side is measured no more there. */
  async #guard(slot: Slot, body: () => Promise<void>): Promise<void> {
    try {
      await body();
    } catch (error) {
      if (!(error instanceof LockFailure)) throw error;
      const failure = { kind: error.kind, message: error.message };
      for (const other of this.#slots)
        if (other.lock === slot.lock && other.side === slot.side) other.failure = failure;
      this.#options.onFailure?.(slot.lock, slot.side, failure);
    }
  }
}

/** Machines by how many processors they have and where their threads run. */
class Guests {
  readonly #patience: number;
  readonly #sides = new Map<string, GuestSide>();

  constructor(patience: number) {
    this.#patience = patience;
  }

  /** @returns what tells the machine of a slot apart. */
  key({ knobs, workload }: Slot): string {
    const cpus = knobs.cpus > 0 ? knobs.cpus : Math.max(availableParallelism(), workload.threads);
    return `${Math.min(MOST_CPUS, cpus)} ${knobs.placement}`;
  }

  of(slot: Slot): GuestSide {
    const key = this.key(slot);
    const cpus = Number(key.split(' ')[0]);
    const side =
      this.#sides.get(key) ?? new GuestSide({ cpus, patience: this.#patience, placement: slot.knobs.placement });
    this.#sides.set(key, side);
    return side;
  }

  async dispose(): Promise<void> {
    for (const side of this.#sides.values()) await side[Symbol.asyncDispose]();
  }
}

/** @returns the slots in an order of chance; those of one lock and workload stay together, in an order of chance too. */
function inChanceOrder(slots: readonly Slot[], random: () => number): Slot[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = `${slot.lock.name} ${workloadKey(slot.workload)}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  return shuffled([...groups.values()], random).flatMap((group) => shuffled(group, random));
}

function requireExclusion({ lock, workload }: Slot, sample: Sample): void {
  if (sample.violations === 0) return;
  const uses = sample.threads.reduce((sum, thread) => sum + thread.exclusive, 0);
  const short = uses - sample.counted;
  throw new LockFailure(
    'lost-exclusion',
    `${lock.name} let several threads in at once: ${workload.threads} threads took it ${uses} times, ` +
      `${short === 0 ? `${sample.violations} saw another inside` : `the counter under it is ${Math.abs(short)} off`}`,
  );
}

function cellOf({ lock, side, workload, record, failure }: Slot): Cell {
  const { acquire, hold, reacquire } = record.histograms;
  return {
    type: 'cell',
    lock: lock.name,
    side,
    workload,
    runs: failure === null ? record.runs : [],
    acquire: sparse(acquire),
    hold: sparse(hold),
    reacquire: sparse(reacquire),
    strip: record.strip,
    failure,
    summary: null,
  };
}

function summarised(cells: readonly Cell[]): Cell[] {
  const key = (cell: Cell, threads: number): string =>
    `${cell.lock} ${cell.side} ${workloadKey({ ...cell.workload, threads })}`;
  const byKey = new Map(cells.map((cell) => [key(cell, cell.workload.threads), cell]));
  const none = (side: string): Cell | undefined => byKey.get(`empty ${side} ${workloadKey({ ...PLAIN, threads: 1 })}`);
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = `${cell.lock} ${workloadKey(cell.workload)}`;
    groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  return cells.map((cell) => {
    const group = groups.get(`${cell.lock} ${workloadKey(cell.workload)}`) ?? [];
    const natives = cell.side === 'ntwasm' ? group.filter((other) => other.side !== 'ntwasm') : [];
    return { ...cell, summary: summarise(cell, { empty: none(cell.side), single: byKey.get(key(cell, 1)), natives }) };
  });
}
