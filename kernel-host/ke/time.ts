/**
 * Interrupt time: 100 ns units since boot, as a JavaScript number (exact for 28 years). It is the host's
 * monotonic clock, or, when time is virtual, a word that moves a little with every look at it, so that a
 * guest that spins on the clock gets on, and jumps to the next timer when the machine is at rest.
 */
import { atomicAdd64, atomicLoad, atomicLoad64, atomicOr } from '../hal/atomics.js';
import { hostNow } from '../hal/clock.js';
import { isControlled } from '../hal/control.js';
import { f64, i32, i64, readI32, readI64, u32 } from '../hal/memory.js';
import { PENDING_CLOCK, PRCB_PENDING } from '../hot/layout.js';
import { currentIrql, currentPrcb } from './current.js';
import { MACHINE } from './system.js';

/** 100 ns units in a clock tick, as KeQueryTimeIncrement reports on most PCs. */
export const TIME_INCREMENT = 156250;
/** What a look at virtual time costs, in 100 ns. */
const VIRTUAL_LOOK = 1n;
const TWO_32 = 0x1_0000_0000;

export function isVirtualTime(): boolean {
  return readI32(MACHINE.VirtualTime) !== 0;
}

/** @returns interrupt time now. */
export function interruptTime(): number {
  if (isVirtualTime()) return lookAtVirtualTime(VIRTUAL_LOOK);
  return Math.floor((hostNow() - (f64[MACHINE.BootHostTime >> 3] as number)) * 1e4);
}

/** Moves virtual time. @returns what it was before */
function lookAtVirtualTime(units: bigint): number {
  const before = Number(atomicAdd64(MACHINE.VirtualNow, units));
  if (readI32(MACHINE.Deterministic) !== 0) interruptWhenDue(before + Number(units));
  return before;
}

/** In a deterministic machine the clock interrupts the thread under which time has come to a timer's. */
export function interruptWhenDue(now: number): void {
  // Its clock is an actor of its own.
  if (isControlled()) return;
  const due = now >= (f64[MACHINE.ClockSleepsUntil >> 3] as number);
  if (due && currentPrcb() !== 0) atomicOr(currentPrcb() + PRCB_PENDING, PENDING_CLOCK);
}

/** @returns interrupt time without moving virtual time; for the clock and for reports. */
export function peekInterruptTime(): number {
  if (isVirtualTime()) return Number(atomicLoad64(MACHINE.VirtualNow));
  return interruptTime();
}

/** Moves virtual time forward by `units` of 100 ns. */
export function advanceVirtualTime(units: number): void {
  atomicAdd64(MACHINE.VirtualNow, BigInt(Math.max(0, Math.round(units))));
}

/** @returns how far virtual time may jump: to where the machine's owner wants to unload, unless that is under way. */
export function virtualTimeLimit(): number {
  return atomicLoad(MACHINE.LoaderCalls) === 0 ? (f64[MACHINE.HoldTimeAt >> 3] as number) : Number.POSITIVE_INFINITY;
}

/** @returns system time at boot, 100 ns since 1601. */
export function bootSystemTime(): bigint {
  return i64[MACHINE.BootSystemTime >> 3] as bigint;
}

/** Stores a time as ULARGE_INTEGER at a 4-aligned address. */
export function writeTime(address: number, time: number): void {
  i32[address >> 2] = (time % TWO_32) | 0;
  i32[(address + 4) >> 2] = Math.floor(time / TWO_32) | 0;
}

/** @returns a signed 64-bit time at a 4-aligned address as a number. */
export function readTime(address: number): number {
  return (u32[address >> 2] as number) + (i32[(address + 4) >> 2] as number) * TWO_32;
}

/**
 * Turns a due time as drivers give it into interrupt time.
 * @param address LARGE_INTEGER: negative is relative; otherwise absolute system time, 100 ns since 1601
 */
export function dueToInterruptTime(address: number, now: number): number {
  const due = readTime(address);
  // System time needs more bits than a number has; the difference does not.
  return due < 0 ? now - due : Number(readI64(address) - bootSystemTime());
}

function storeSystemTime(address: number): void {
  const time = bootSystemTime() + BigInt(interruptTime());
  i32[address >> 2] = Number(BigInt.asIntN(32, time));
  i32[(address + 4) >> 2] = Number(BigInt.asIntN(32, time >> 32n));
}

/** @returns low and high word of the system time at an interrupt time: what a timer's DPC gets. */
export function systemTimeWords(interrupt: number): [number, number] {
  const time = bootSystemTime() + BigInt(interrupt);
  return [Number(BigInt.asIntN(32, time)), Number(BigInt.asIntN(32, time >> 32n))];
}

/** KeQuerySystemTime: 100 ns since 1601-01-01 UTC. IRQL: any. */
export function KeQuerySystemTime(CurrentTime: number): void {
  storeSystemTime(CurrentTime);
}

/** KeQuerySystemTimePrecise: the same here, where every look is precise. IRQL: any. */
export function KeQuerySystemTimePrecise(CurrentTime: number): void {
  storeSystemTime(CurrentTime);
}

/** KeQueryInterruptTime: 100 ns since boot. IRQL: any. */
export function KeQueryInterruptTime(): bigint {
  return BigInt(interruptTime());
}

/** KeQueryInterruptTimePrecise: 100 ns since boot; the performance counter's value beside it. IRQL: any. */
export function KeQueryInterruptTimePrecise(QpcTimeStamp: number): bigint {
  const now = interruptTime();
  writeTime(QpcTimeStamp, now);
  return BigInt(now);
}

/** KeQueryUnbiasedInterruptTime: 100 ns since boot; the machine never sleeps. IRQL: any. */
export function KeQueryUnbiasedInterruptTime(): bigint {
  return BigInt(interruptTime());
}

/** KeQueryTickCount: clock ticks since boot; agrees with KeQueryTimeIncrement. IRQL: any. */
export function KeQueryTickCount(TickCount: number): void {
  writeTime(TickCount, Math.floor(interruptTime() / TIME_INCREMENT));
}

/** KeQueryTimeIncrement: 100 ns units in a tick. IRQL: any. */
export function KeQueryTimeIncrement(): number {
  return TIME_INCREMENT;
}

/** KeQueryPerformanceCounter: counts of 100 ns; the frequency (10 MHz) when a pointer is given. IRQL: any. */
export function KeQueryPerformanceCounter(result: number, PerformanceFrequency: number): void {
  if (PerformanceFrequency !== 0) writeTime(PerformanceFrequency, 10_000_000);
  writeTime(result, interruptTime());
}

/** What `__rdtsc()` calls: nanoseconds since boot, as fine as the host's clock. Virtual time has 100 ns. IRQL: any. */
export function NtwReadTimeStampCounter(result: number): void {
  writeTime(
    result,
    isVirtualTime()
      ? lookAtVirtualTime(VIRTUAL_LOOK) * 100
      : Math.floor((hostNow() - (f64[MACHINE.BootHostTime >> 3] as number)) * 1e6),
  );
}

let onStall: () => void = () => {};

/** Sets what is told that a processor stalls for a while: others get on meanwhile. */
export function setStallWatch(watch: () => void): void {
  onStall = watch;
}

/** KeStallExecutionProcessor: spins for so many microseconds. IRQL: any. */
export function KeStallExecutionProcessor(MicroSeconds: number): void {
  const units = (MicroSeconds >>> 0) * 10;
  if (isVirtualTime()) {
    lookAtVirtualTime(BigInt(units));
    onStall();
    return;
  }
  const end = interruptTime() + units;
  while (interruptTime() < end);
}

/** KeGetCurrentIrql. IRQL: any. */
export function KeGetCurrentIrql(): number {
  return currentIrql();
}
