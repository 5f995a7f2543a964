/**
 * The race detector in one worker: whose accesses are whose, and who has learnt of what. The accesses themselves are
 * checked in the driver's own code (guest/race.c). A context's words are its worker's alone.
 *
 * A processor's exclusion at DISPATCH_LEVEL orders what relies on it: code that has raised the IRQL itself, and DPCs
 * that are for one processor. Spin locks raise, too, but whoever shares data under two of them has no order to rely on.
 */
import { KERNEL_SPACE_BASE, PAGE_SIZE, RACE_CELLS, RACE_TOUCHED } from '../../hal/map.js';
import { readI32, u8, u32, writeI32 } from '../../hal/memory.js';
import { DISPATCH_LEVEL, SLOT_RACE } from '../../hot/layout.js';
import { currentIrql, currentProcessorNumber, currentSlot } from '../../ke/current.js';
import type { OrderObserver } from '../../ke/ordering.js';
import { MACHINE } from '../../ke/system.js';
import { KTHREAD, ThreadFlag } from '../../ke/thread.js';
import { VerifierFlag } from '../flags.js';
import { acquireClocks, dropClocks, forgetOthers, noteContext, releaseClocks } from './clocks.js';
import { freeNumber, takeNumber } from './contexts.js';
import {
  Context,
  contextAddress,
  isWatched,
  knownAddress,
  LOADER_SYNC,
  processorContext,
  processorSync,
  readersWord,
  syncWord,
  word,
} from './layout.js';

/** 64 bytes of cells for every 8, and a word for every 4. */
const CELLS_SHIFT = 3;

/** @returns the context whose code the worker runs; 0 for none. */
export function currentContext(): number {
  return readI32(currentSlot() + SLOT_RACE) >>> 0;
}

function setContext(context: number): void {
  writeI32(currentSlot() + SLOT_RACE, context | 0);
}

/** @returns the context of that number, made when it is new. */
function contextOf(number: number): number {
  const context = contextAddress(number);
  const at = word(context);
  if (u32[at + Context.Number] === 0) {
    u32[at + Context.Clock] = 1;
    u32[at + Context.Number] = number;
    u32[at + Context.Known] = knownAddress(number);
    u32[at + Context.Random] = number;
    noteContext(number);
  }
  u32[at + Context.Stack] = 0;
  u32[at + Context.Call] = 0;
  return context;
}

function released(object: number): void {
  const context = currentContext();
  if (context !== 0 && isWatched(object)) release(context, object, syncWord(object));
}

/** The page remembers something from now on, also when the driver itself has never touched it. */
function release(context: number, object: number, sync: number): void {
  u8[RACE_TOUCHED + pageOf(object)] = 1;
  releaseClocks(context, sync);
}

function pageOf(address: number): number {
  return Math.floor((address - KERNEL_SPACE_BASE) / PAGE_SIZE);
}

function acquired(object: number): void {
  const context = currentContext();
  if (context !== 0 && isWatched(object)) acquireClocks(context, syncWord(object));
}

/** A lock has been acquired exclusively: all that was done under it is known. */
export function acquiredExclusive(lock: number): void {
  const context = currentContext();
  if (context === 0 || !isWatched(lock)) return;
  acquireClocks(context, syncWord(lock));
  acquireClocks(context, readersWord(lock));
}

/** It is about to be released by a reader: readers after it are not ordered by that. */
export function releasedShared(lock: number): void {
  const context = currentContext();
  if (context !== 0 && isWatched(lock)) release(context, lock, readersWord(lock));
}

/** A new thread knows what its creator did; the loader's, and programs', what the loader's before it did. */
function threadBegins(thread: number): void {
  const number = takeNumber();
  const context = number === 0 ? 0 : contextOf(number);
  setContext(context);
  if (context === 0) return;
  u32[word(context) + Context.Thread] = readI32(thread + KTHREAD.ClientId);
  forgetOthers(context);
  acquired(thread);
  if ((readI32(thread + KTHREAD.Flags) & (ThreadFlag.Loader | ThreadFlag.User)) !== 0) {
    acquireClocks(context, LOADER_SYNC);
  }
}

/** DriverEntry and DriverUnload, and programs, come one after another. */
function threadEnds(thread: number): void {
  const context = currentContext();
  if (context === 0) return;
  if ((readI32(thread + KTHREAD.Flags) & (ThreadFlag.Loader | ThreadFlag.User)) !== 0) {
    releaseClocks(context, LOADER_SYNC);
  }
}

/** Its accesses are some other thread's from now on. */
function threadGone(): void {
  const context = currentContext();
  if (context === 0) return;
  setContext(0);
  freeNumber(u32[word(context) + Context.Number] as number);
}

function dpcBegins(dpc: number, number: number, targeted: boolean): number {
  const outer = currentContext();
  const context = contextOf(processorContext(number));
  setContext(context);
  forgetOthers(context);
  acquired(dpc);
  if (targeted) acquireClocks(context, processorSync(number));
  return outer;
}

function dpcEnds(dpc: number, number: number, outer: number): void {
  const context = currentContext();
  if (isWatched(dpc)) release(context, dpc, syncWord(dpc));
  releaseClocks(context, processorSync(number));
  setContext(outer);
}

function dpcsFlushed(count: number): void {
  const context = currentContext();
  if (context === 0) return;
  for (let number = 0; number < count; number++) acquireClocks(context, processorSync(number));
}

/** The IRQL has been raised by the driver itself. @param old IRQL before */
export function irqlRaised(old: number): void {
  const context = currentContext();
  if (context === 0 || old >= DISPATCH_LEVEL || currentIrql() < DISPATCH_LEVEL) return;
  acquireClocks(context, processorSync(currentProcessorNumber()));
}

/** The driver is about to lower the IRQL itself. */
export function irqlLowers(wanted: number): void {
  const context = currentContext();
  if (context === 0 || wanted >= DISPATCH_LEVEL || currentIrql() < DISPATCH_LEVEL) return;
  releaseClocks(context, processorSync(currentProcessorNumber()));
}

/** Forgets a range. Of pages that nothing was remembered of there is nothing to forget. */
function reused(address: number, bytes: number): void {
  for (let at = address; at < address + bytes; ) {
    const end = Math.min(address + bytes, (Math.floor(at / PAGE_SIZE) + 1) * PAGE_SIZE);
    if (isWatched(at) && u8[RACE_TOUCHED + pageOf(at)] !== 0) forget(at, end);
    at = end;
  }
}

function forget(from: number, to: number): void {
  const cells = (address: number): number =>
    word(RACE_CELLS + ((address - KERNEL_SPACE_BASE) & ~7) * (1 << CELLS_SHIFT));
  u32.fill(0, cells(from), cells(to + 7));
  for (let at = from & ~3; at < to; at += 4) {
    dropClocks(syncWord(at));
    dropClocks(readersWord(at));
  }
}

/** Who is told by the kernel. */
export const RACE_DETECTOR: OrderObserver = {
  released,
  acquired,
  threadBegins,
  threadEnds,
  threadGone,
  dpcBegins,
  dpcEnds,
  dpcsFlushed,
  reused,
};

/** @returns whether this machine has the detector. */
export function hasRaceDetector(): boolean {
  return (readI32(MACHINE.Verifier) & VerifierFlag.Races) !== 0;
}

/** What images built for the detector import: a place is about to be published, by a volatile or atomic access. */
export const NtwRaceRelease = released;
/** Such an access has been. */
export const NtwRaceAcquire = acquired;
