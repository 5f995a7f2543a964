/**
 * Stagger: in a machine under stress, threads are held up where they visit the kernel, so that they meet in ways in
 * which they would not by themselves. PENDING_COUNT is set on every processor, so each visit comes here, and so do some
 * of the accesses of drivers that are compiled as for controlled schedules; how long
 * whom is a matter of chance, seeded by the run. A run is of one of four tempers: left alone, many short pauses, some
 * longer ones, few long ones. After a pause a thread may go undisturbed for a while: it stutters.
 *
 * Nothing but time is taken, and the processor only where a quantum could end; what a driver can see stays true.
 */
import { atomicLoad, atomicOr, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { PENDING_COUNT, PENDING_PREEMPT, PRCB_CALLS, PRCB_PENDING } from '../hot/layout.js';
import { currentPrcb, currentSlot } from './current.js';
import { PRCB } from './prcb.js';
import { MACHINE, MAX_PRCBS, prcbAddress } from './system.js';

/** One visit in so many is held up, for so many looks at a word at most; a thread gives way in one of so many pauses. */
interface Temper {
  readonly oneIn: number;
  readonly looks: number;
  readonly sleeps: number;
  readonly givesWay: number;
  /** Visits that go undisturbed after a pause, at most. */
  readonly calm: number;
}

const TEMPERS: readonly Temper[] = [
  { oneIn: 256, looks: 64, sleeps: 0, givesWay: 2, calm: 64 },
  { oneIn: 4, looks: 400, sleeps: 0, givesWay: 16, calm: 4 },
  { oneIn: 16, looks: 8000, sleeps: 1, givesWay: 8, calm: 32 },
  { oneIn: 64, looks: 2000, sleeps: 20, givesWay: 4, calm: 128 },
];
/** Accesses between two that are held up, at most: sometimes few, to hold up two in a row. */
const ACCESSES = [4, 16, 64, 1024];
const UNDISTURBED = 1 << 20;
const FIRST_RANDOM = 0x2545f491;

let seenSeed = 0;
let state = 0;
let calm = 0;
let temper: Temper = TEMPERS[0] as Temper;

/** @returns the next of a sequence of 32-bit numbers that are not 0. */
function shuffled(x: number): number {
  let y = x | 0 || FIRST_RANDOM;
  y ^= y << 13;
  y ^= y >>> 17;
  y ^= y << 5;
  return y;
}

function dice(sides: number): number {
  state = shuffled(state);
  return (state >>> 4) % sides;
}

/**
 * Seeds what drivers get from NtStressRandom. Host, between executions.
 * @param seed 32 bits; 0 is as good as any
 */
export function seedStressRandom(seed: number): void {
  writeI32(MACHINE.StressRandom, Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) | 0);
}

/**
 * Lets threads stagger from the next visit on. Host, between executions.
 * @param seed of the run, 32 bits; 0 is as good as any
 */
export function beginStagger(seed: number): void {
  seedStressRandom(seed);
  writeI32(MACHINE.StaggerSeed, seed | 0 || FIRST_RANDOM);
  for (let p = 0; p < MAX_PRCBS; p++) atomicOr(prcbAddress(p) + PRCB_PENDING, PENDING_COUNT);
}

/** A visit of the kernel by the thread that runs here, at any IRQL. No lock is held. */
export function stagger(): void {
  const prcb = currentPrcb();
  writeI32(prcb + PRCB.Visits, (readI32(prcb + PRCB.Visits) + 1) | 0);
  const seed = readI32(MACHINE.StaggerSeed);
  if (seed !== seenSeed) begin(seed);
  if (calm > 0) {
    calm--;
    return;
  }
  if (dice(temper.oneIn) !== 0) return;
  pause(prcb, seed);
  if (dice(4) === 0) calm = dice(temper.calm);
}

/**
 * An access of a driver that is compiled for it, once in a while: where a race has its window there may be no visit of
 * the kernel. Every thread's accesses count towards the next, so who comes here is by chance, too.
 * @returns accesses until the next time
 */
export function staggerAtAccess(): number {
  const seed = readI32(MACHINE.StaggerSeed);
  if (seed === 0) return UNDISTURBED;
  if (seed !== seenSeed) begin(seed);
  pause(currentPrcb(), seed);
  return dice(ACCESSES[dice(ACCESSES.length)] ?? UNDISTURBED);
}

/** Another run: other dice for each worker, the same for the same worker of the same run. */
function begin(seed: number): void {
  seenSeed = seed;
  calm = 0;
  state = Math.imul(seed ^ currentSlot(), 0x9e3779b1);
  temper = TEMPERS[(Math.imul(seed, 0x85ebca6b) >>> 16) % TEMPERS.length] ?? temper;
}

function pause(prcb: number, seed: number): void {
  if (dice(temper.givesWay) === 0) {
    writeI32(prcb + PRCB.QuantumEnd, 1);
    atomicOr(prcb + PRCB_PENDING, PENDING_PREEMPT);
    return;
  }
  if (temper.sleeps > 0 && dice(4) === 0) {
    // Nobody notifies the word: it stays asleep for as long as `relax` sleeps.
    for (let left = dice(temper.sleeps) + 1; left > 0; left--) relax(MACHINE.StaggerSeed, seed);
    return;
  }
  for (let left = dice(temper.looks); left > 0; left--) atomicLoad(MACHINE.StaggerSeed);
}

/**
 * NtStressRandom: a random choice of a stress test, which is the same again in a schedule that is replayed. IRQL: any.
 * @returns 0 to Limit - 1; 0 for a limit of 0
 */
export function NtStressRandom(Limit: number): number {
  for (;;) {
    const old = atomicLoad(MACHINE.StressRandom);
    const next = shuffled(old);
    if (compareAndSwap(MACHINE.StressRandom, old, next)) return Limit === 0 ? 0 : (next >>> 4) % (Limit >>> 0);
  }
}

/** What a machine has done so far, whoever did it: it moves while threads get on. */
export interface KernelProgress {
  /** Calls of the kernel, through its gate. */
  readonly calls: number;
  /** Visits that could have been held up: calls, and releases of spin locks. */
  readonly visits: number;
  /** Switches of threads. */
  readonly switches: number;
}

/** @returns the counters of all processors. Host; no lock. */
export function kernelProgress(): KernelProgress {
  const sum = (offset: number): number =>
    Array.from({ length: MAX_PRCBS }, (_, p) => readI32(prcbAddress(p) + offset) >>> 0).reduce((a, b) => a + b, 0);
  return { calls: sum(PRCB_CALLS), visits: sum(PRCB.Visits), switches: sum(PRCB.Switches) };
}
