/**
 * Where timers were set, for reports of those that are still set after unload: a KTIMER has no room for that. A table
 * with one place for each hash of a timer's address; the latest setting has it, so a report may not know.
 */
import { readI32, writeI32 } from '../hal/memory.js';
import { TIMER_ORIGINS } from './system.js';

const PLACES = 2048;
let capture: (() => number) | undefined;

/** Says how the caller's stack is kept, in a machine whose images are checked. */
export function setTimerOriginCapture(captureStack: () => number): void {
  capture = captureStack;
}

function placeOf(timer: number): number {
  return TIMER_ORIGINS + ((Math.imul(timer >>> 3, 0x9e3779b1) >>> 21) % PLACES) * 8;
}

/** Notes who sets the timer. */
export function noteTimerOrigin(timer: number): void {
  if (capture === undefined) return;
  const stack = capture();
  writeI32(placeOf(timer), timer);
  writeI32(placeOf(timer) + 4, stack);
}

/** @returns stack depot id of the call that set the timer, or 0. */
export function timerOrigin(timer: number): number {
  return readI32(placeOf(timer)) === timer ? readI32(placeOf(timer) + 4) : 0;
}
