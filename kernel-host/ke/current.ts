/**
 * Who runs here: the worker's slot, its thread and the processor it holds. Plain variables, since a
 * worker is one thread at a time; set when a thread is bound, and after every park.
 */

import { i32, readI32 } from '../hal/memory.js';
import { PRCB_IRQL, PRCB_NUMBER, SLOT_PRCB, SLOT_THREAD } from '../hot/layout.js';

let slot = 0;
let thread = 0;
let prcb = 0;

/** Names this worker's slot; once, at start. */
export function bindSlot(address: number): void {
  slot = address;
  refreshCurrent();
}

/** Reads thread and processor from the slot again, after a park. */
export function refreshCurrent(): void {
  thread = readI32(slot + SLOT_THREAD);
  prcb = readI32(slot + SLOT_PRCB);
}

export function currentSlot(): number {
  return slot;
}

/** @returns the KTHREAD this worker runs. */
export function currentThread(): number {
  return thread;
}

/** @returns the processor block this worker's thread holds. */
export function currentPrcb(): number {
  return prcb;
}

/** @returns IRQL of the processor this worker's thread holds. */
export function currentIrql(): number {
  return i32[(prcb + PRCB_IRQL) >> 2] as number;
}

/** @returns number of that processor, as drivers see it. */
export function currentProcessorNumber(): number {
  return i32[(prcb + PRCB_NUMBER) >> 2] as number;
}
