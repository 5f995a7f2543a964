/**
 * The clock processor: expires timers, runs their DPCs, ends quanta, lends a starving thread the processor of
 * one that spins, and moves virtual time. Of a machine with P processors for threads it is processor number P. Its
 * worker is that processor's idle worker, too (ke/idle): it stands on a block of its own with that number, and takes
 * the processor to run what is pending there. So a thread that is bound to processor P alone can run there.
 *
 * It sleeps until the next timer is due; while threads compete for processors it also wakes every tick.
 */

import { atomicLoad, atomicOr, atomicStore } from '../hal/atomics.js';
import { hostNow } from '../hal/clock.js';
import { isControlled } from '../hal/control.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { park, parkClock, parkFor } from '../hal/park.js';
import { PENDING_PREEMPT, PRCB_CALLS, PRCB_IRQL, PRCB_PENDING, SLOT_PERMIT, SLOT_PRCB } from '../hot/layout.js';
import { idleForTimers, isDeterministic } from './baton.js';
import { isStopping } from './bugcheck.js';
import { currentSlot, refreshCurrent } from './current.js';
import { runDpcs } from './dpc.js';
import { refreshImages } from './guest.js';
import { serveProcessor, takeProcessor, WATCH_TIME } from './idle.js';
import { lendProcessor } from './loan.js';
import { PRCB } from './prcb.js';
import { returnProcessor } from './ready.js';
import { allThreadsWait, threadsQueue } from './rest.js';
import { clockBlock, MACHINE, prcbAddress } from './system.js';
import { advanceVirtualTime, isVirtualTime, peekInterruptTime, TIME_INCREMENT, virtualTimeLimit } from './time.js';
import { announceClockSleep, expireTimers } from './timer.js';

/** How long, in ticks, a processor may go without a kernel call before it is lent to a starving thread. */
const SPIN_TICKS = 3;
const UNITS_PER_MS = 1e4;
/** The same in a deterministic machine, which gives up being so by it: five seconds, in 100 ns. */
const GIVE_UP = 5e7;
/** Milliseconds between two looks at a processor that is held, in a deterministic machine. */
const LONG_LOOK = 500;

/** Runs the clock until the machine stops. The calling worker's slot is MACHINE.ClockSlot. */
export function runClock(): void {
  if (isControlled()) runControlled();
  else if (isDeterministic()) runIdleLoop();
  else runParallel();
}

/**
 * The clock of a deterministic machine is the idle loop of its processor: it moves time to the next timer, and runs
 * DPCs. It sleeps while the processor is held, but for a look now and then whether that gets on.
 */
function runIdleLoop(): void {
  const permit = currentSlot() + SLOT_PERMIT;
  standOn(clockBlock());
  while (!isStopping()) {
    refreshImages();
    serveProcessor(0, false);
    standOn(clockBlock());
    if (idleForTimers()) expireWhenIdle();
    if (readI32(MACHINE.ReadySummary) !== 0) lendIfStill(prcbAddress(0), hostNow() * UNITS_PER_MS);
    parkFor(permit, LONG_LOOK);
  }
}

/** Takes the processor when it is idle, and does what its next timer brings. */
function expireWhenIdle(): void {
  const prcb = takeProcessor(0, false);
  if (prcb === 0) return;
  standOn(prcb);
  // Meanwhile somebody may have run, and the loader's call have ended.
  const next = idleForTimers() ? announceClockSleep(Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  if (next !== Number.POSITIVE_INFINITY) jumpTo(next);
  expireTimers(peekInterruptTime());
  announceClockSleep(Number.POSITIVE_INFINITY);
  runDpcs();
  standOn(clockBlock());
  returnProcessor(prcb);
}

/** Moves virtual time to the next timer's, or as far as it may go. @returns whether that timer is due */
function jumpTo(next: number): boolean {
  advanceVirtualTime(Math.min(next, virtualTimeLimit()) - peekInterruptTime());
  return peekInterruptTime() >= next;
}

/**
 * The clock of a controlled machine: it goes on when a timer is due, when its processor is wanted, or when time is to
 * pass.
 */
function runControlled(): void {
  const permit = currentSlot() + SLOT_PERMIT;
  const number = readI32(MACHINE.VisibleProcessors) - 1;
  standOn(clockBlock());
  while (!isStopping()) {
    const asked = parkClock(permit);
    refreshImages();
    if (!asked) {
      const next = announceClockSleep(Number.POSITIVE_INFINITY);
      if (next !== Number.POSITIVE_INFINITY) jumpTo(next);
      expireTimers(peekInterruptTime());
      announceClockSleep(Number.POSITIVE_INFINITY);
    }
    serveProcessor(number, false);
    standOn(clockBlock());
  }
}

function runParallel(): void {
  const permit = currentSlot() + SLOT_PERMIT;
  const number = readI32(MACHINE.VisibleProcessors) - 1;
  let borrow = false;
  standOn(clockBlock());
  while (!isStopping()) {
    refreshImages();
    expireTimers(peekInterruptTime());
    borrow = !serveProcessor(number, borrow);
    standOn(clockBlock());
    const competition = readI32(MACHINE.ReadySummary) !== 0;
    if (competition) watchProcessors();
    if (borrow) parkFor(permit, WATCH_TIME);
    else if (isVirtualTime()) sleepVirtual(permit, competition);
    else sleepReal(permit, competition);
  }
}

/** Puts the clock's worker on a block. */
function standOn(prcb: number): void {
  writeI32(currentSlot() + SLOT_PRCB, prcb);
  refreshCurrent();
}

/** Sleeps until a timer is due or a tick is over. */
function sleepReal(permit: number, competition: boolean): void {
  atomicStore(MACHINE.ClockWake, competition ? 0 : 1);
  // Who queued a thread before it saw ClockWake set has been missed by the test above: look again.
  const tick = competition || threadsQueue();
  const limit = tick ? peekInterruptTime() + TIME_INCREMENT : Number.POSITIVE_INFINITY;
  const until = announceClockSleep(limit);
  if (until === Number.POSITIVE_INFINITY) park(permit);
  else {
    const remaining = until - peekInterruptTime();
    if (remaining > 0) parkFor(permit, remaining / UNITS_PER_MS);
  }
}

/** Virtual time jumps when the machine is at rest; ticks for fairness are real. */
function sleepVirtual(permit: number, competition: boolean): void {
  const next = announceClockSleep(Number.POSITIVE_INFINITY);
  // Who ends the loader's last call does so before it leaves its processor: the limit is looked at after that.
  if (next !== Number.POSITIVE_INFINITY && allThreadsWait() && jumpTo(next)) return;
  atomicStore(MACHINE.ClockWake, competition ? 0 : 1);
  if (competition || threadsQueue()) parkFor(permit, TIME_INCREMENT / UNITS_PER_MS);
  else park(permit);
}

/** Somebody waits for a processor: ends quanta that are over, and finds spinners. */
function watchProcessors(): void {
  const now = hostNow() * UNITS_PER_MS;
  for (let rest = readI32(MACHINE.ActiveSummary) | readI32(MACHINE.LentSummary); rest !== 0; rest &= rest - 1) {
    const prcb = prcbAddress(31 - Math.clz32(rest & -rest));
    if (readI32(prcb + PRCB.CurrentThread) === 0) continue;
    if (peekInterruptTime() >= (f64[(prcb + PRCB.QuantumEndsAt) >> 3] as number) || isVirtualTime()) {
      writeI32(prcb + PRCB.QuantumEnd, 1);
      atomicOr(prcb + PRCB_PENDING, PENDING_PREEMPT);
    }
    lendIfStill(prcb, now);
  }
}

function patience(): number {
  return isDeterministic() ? GIVE_UP : SPIN_TICKS * TIME_INCREMENT;
}

function lendIfStill(prcb: number, now: number): void {
  const calls = readI32(prcb + PRCB_CALLS) + readI32(prcb + PRCB.Switches) + readI32(MACHINE.Steps);
  const since = (prcb + PRCB.StillSince) >> 3;
  if (calls !== readI32(prcb + PRCB.SeenCalls)) {
    writeI32(prcb + PRCB.SeenCalls, calls);
    f64[since] = now;
  } else if (now - (f64[since] as number) >= patience() && atomicLoad(prcb + PRCB_IRQL) < 2) {
    lendProcessor(prcb);
    f64[since] = now;
  }
}
