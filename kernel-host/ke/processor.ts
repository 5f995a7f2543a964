/**
 * A worker without a processor: how it lets go of one, and how it sleeps until its thread is given another.
 */
import { atomicAdd, atomicLoad } from '../hal/atomics.js';
import { isControlled } from '../hal/control.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { park, pollPermit } from '../hal/park.js';
import { SLOT_PERMIT, SLOT_PRCB } from '../hot/layout.js';
import { throwIfStopping } from './bugcheck.js';
import { currentPrcb, currentSlot, refreshCurrent } from './current.js';
import { refreshImages } from './guest.js';
import { requireNoLock } from './lockcheck.js';
import { MACHINE } from './system.js';
import { TraceKind, traceEvent } from './tracing.js';

const MAX_POLLS = 20_000;
const MIN_POLLS = 50;
/** Parks in vain between two long looks. */
const PROBE_INTERVAL = 128;

/** Looks for the permit before sleeping; follows how often polling paid off for this worker. */
let pollBudget = 2_000;
/** Polls in vain since one that was not. */
let misses = 0;

/**
 * The first step of giving up a processor: until it is given another, the worker's slot names none. It comes
 * before anyone can find the thread Waiting or Ready.
 */
export function leaveProcessor(): void {
  traceEvent(TraceKind.Off);
  writeI32(currentSlot() + SLOT_PRCB, 0);
}

/** Takes the step back: the wait was decided before it was committed. */
export function stayOnProcessor(): void {
  writeI32(currentSlot() + SLOT_PRCB, currentPrcb());
  traceEvent(TraceKind.On);
}

/** Sleeps until this worker's thread is given a processor. Unwinds when the machine stops. */
export function awaitProcessor(): void {
  requireNoLock('waits for a processor');
  const slot = currentSlot();
  while (atomicLoad(slot + SLOT_PRCB) === 0) {
    parkAdaptively(slot + SLOT_PERMIT);
    throwIfStopping();
  }
  refreshCurrent();
  traceEvent(TraceKind.On);
  refreshImages();
}

/**
 * Parks, after looking for the permit for a while when the host has a core to spare: waking a sleeper on
 * another core costs some 30 µs, finding one that looks 0.4 µs. How long it looks follows what came of it.
 * Where the host has given our cores to others, looking only keeps the waker from running, so it dwindles to
 * almost nothing; a long look now and then finds out when they are back.
 */
function parkAdaptively(permit: number): void {
  if (isControlled() || !coresToSpare()) {
    park(permit);
    return;
  }
  const polls = misses % PROBE_INTERVAL === PROBE_INTERVAL - 1 ? MAX_POLLS : pollBudget;
  atomicAdd(MACHINE.Pollers, 1);
  const looks = pollPermit(permit, polls);
  atomicAdd(MACHINE.Pollers, -1);
  if (looks > 0) {
    misses = 0;
    pollBudget = Math.min(MAX_POLLS, pollBudget + looks);
    return;
  }
  park(permit);
  misses++;
  pollBudget = Math.max(MIN_POLLS, pollBudget >> 1);
}

/** A poller must not take a core from a thread that has work. */
function coresToSpare(): boolean {
  const busy = atomicLoad(MACHINE.ActiveSummary) & ~atomicLoad(MACHINE.IdleSummary);
  return popCount(busy) + atomicLoad(MACHINE.Pollers) < readI32(MACHINE.HostCores);
}

function popCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
