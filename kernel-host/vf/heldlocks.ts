/**
 * What each thread holds, in the order in which it was acquired: a list a worker slot, in shared memory, so that
 * reports can show it and freeing can look for holders. Only the slot's own worker writes it.
 *
 * A DPC or an interrupt service routine runs on top of a thread and is none of its: it has a part of the list of its
 * own, from Base on.
 */
import { defineLayout } from '../hal/layout.js';
import { WORKER_SLOTS_BASE } from '../hal/map.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { SLOT_THREAD } from '../hot/layout.js';
import { currentSlot } from '../ke/current.js';
import { MACHINE, MAX_WORKERS, SLOT_STRIDE, slotAddress } from '../ke/system.js';
import { bindLockState, heldBase } from './lockstate.js';

const MAX_HELD = 30;
const LIST = defineLayout({ Count: 4, Base: 4, Level: 4, Beyond: 4, Acquisitions: 4 });
export const ENTRY = defineLayout({
  /** Of vf/lockstate. */
  Node: 4,
  Address: 4,
  /** Kind of the routine that acquired it. */
  Kind: 4,
  Mode: 4,
  /** How often, of a lock that may be acquired again. */
  Depth: 4,
  /** IRQL that the acquisition returned, or -1. */
  OldIrql: 4,
  /** Where, in the stack depot. */
  Stack: 4,
});
const STRIDE = LIST.size + MAX_HELD * ENTRY.size;

/** Bytes for all slots. */
export const HELD_BYTES = MAX_WORKERS * STRIDE;

function listOf(slot: number): number {
  return heldBase() + ((slot - WORKER_SLOTS_BASE) / SLOT_STRIDE) * STRIDE;
}

function own(): number {
  return listOf(currentSlot());
}

function entryAt(list: number, index: number): number {
  return list + LIST.size + index * ENTRY.size;
}

/** @returns entries of the thread, DPC or interrupt that runs here, first acquired first. */
export function heldHere(): number[] {
  const list = own();
  const first = readI32(list + LIST.Base);
  return Array.from({ length: readI32(list + LIST.Count) - first }, (_, index) => entryAt(list, first + index));
}

/** @returns a number of 32 bits for what is held here, and in which order. */
export function heldHash(): number {
  const list = own();
  const end = entryAt(list, readI32(list + LIST.Count));
  let hash = 0;
  for (let entry = entryAt(list, readI32(list + LIST.Base)); entry < end; entry += ENTRY.size) {
    hash = Math.imul(hash ^ readI32(entry + ENTRY.Node), 0x9e3779b1) ^ readI32(entry + ENTRY.Mode);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** @returns whether nothing is held here. */
export function holdsNone(): boolean {
  const list = own();
  return readI32(list + LIST.Count) === readI32(list + LIST.Base);
}

/** @returns the entry of a lock held here, the last acquired, or 0. */
export function entryOf(address: number): number {
  const list = own();
  const first = readI32(list + LIST.Base);
  for (let index = readI32(list + LIST.Count) - 1; index >= first; index--) {
    const entry = entryAt(list, index);
    if (readI32(entry + ENTRY.Address) === address) return entry;
  }
  return 0;
}

/** Notes an acquisition. */
export function pushHeld(
  node: number,
  address: number,
  kind: number,
  mode: number,
  oldIrql: number,
  stack: number,
): void {
  const list = own();
  writeI32(list + LIST.Acquisitions, (readI32(list + LIST.Acquisitions) + 1) | 0);
  const count = readI32(list + LIST.Count);
  if (count === MAX_HELD) return;
  const entry = entryAt(list, count);
  writeI32(entry + ENTRY.Node, node);
  writeI32(entry + ENTRY.Address, address);
  writeI32(entry + ENTRY.Kind, kind);
  writeI32(entry + ENTRY.Mode, mode);
  writeI32(entry + ENTRY.Depth, 1);
  writeI32(entry + ENTRY.OldIrql, oldIrql);
  writeI32(entry + ENTRY.Stack, stack);
  writeI32(list + LIST.Count, count + 1);
}

/** Notes a release: takes the entry out. */
export function removeHeld(entry: number): void {
  const list = own();
  const count = readI32(list + LIST.Count) - 1;
  const last = entryAt(list, count);
  for (let at = entry; at < last; at += 4) writeI32(at, readI32(at + ENTRY.size));
  writeI32(list + LIST.Count, count);
}

/** @returns how many locks this slot holds in all. */
export function heldCount(): number {
  return readI32(own() + LIST.Count);
}

/** IRQL at which the DPC or interrupt was called that runs here; 0 in a thread. */
export function contextLevel(): number {
  return readI32(own() + LIST.Level);
}

/** Where a part of the list began, for `leaveContext`. */
export interface Context {
  readonly base: number;
  readonly level: number;
}

/** A DPC or interrupt at that IRQL begins here. @returns what it interrupts */
export function enterContext(level: number): Context {
  const list = own();
  const outer = { base: readI32(list + LIST.Base), level: readI32(list + LIST.Level) };
  writeI32(list + LIST.Base, readI32(list + LIST.Count));
  writeI32(list + LIST.Level, level);
  return outer;
}

/** It has ended: what it still holds is forgotten. */
export function leaveContext({ base, level }: Context): void {
  const list = own();
  writeI32(list + LIST.Count, readI32(list + LIST.Base));
  writeI32(list + LIST.Base, base);
  writeI32(list + LIST.Level, level);
}

/** Forgets all that is held here; the thread ends. */
export function clearHeld(): void {
  writeI32(own() + LIST.Count, 0);
}

/** @returns the entries of every slot for a node, with the thread that holds it. Others may change theirs meanwhile. */
export function holdersOf(node: number): { readonly thread: number; readonly entry: number }[] {
  const holders: { thread: number; entry: number }[] = [];
  const workers = Math.min(readI32(MACHINE.WorkerCount), MAX_WORKERS);
  for (let index = 0; index < workers; index++) {
    const slot = slotAddress(index);
    const list = listOf(slot);
    for (let at = 0; at < Math.min(readI32(list + LIST.Count), MAX_HELD); at++) {
      const entry = entryAt(list, at);
      if (readI32(entry + ENTRY.Node) === node) holders.push({ thread: readI32(slot + SLOT_THREAD), entry });
    }
  }
  return holders;
}

/** What reports call the kinds of vf/lockstate. */
const OBJECTS = [
  'SpinLock',
  'SpinLock',
  'QueuedSpinLock',
  'ReaderWriterSpinLock',
  'FastMutex',
  'GuardedMutex',
  'PushLock',
  'Resource',
  'Mutant',
  'Semaphore',
];

/**
 * For reports, of a machine that is at rest or has stopped; bound to it.
 * @param slot worker slot of the thread
 * @returns what its thread holds; nothing when locks are not watched
 */
export function heldBy(slot: number): { readonly object: string; readonly address: number }[] {
  if (!bindLockState() || slot < WORKER_SLOTS_BASE) return [];
  const list = listOf(slot);
  const count = Math.min(readI32(list + LIST.Count), MAX_HELD);
  return Array.from({ length: count }, (_, index) => {
    const entry = entryAt(list, index);
    return { object: OBJECTS[readI32(entry + ENTRY.Kind)] ?? 'Lock', address: readI32(entry + ENTRY.Address) };
  });
}

/** @returns acquisitions of locks so far, by all workers; 0 when nobody watches locks. Host; no lock. */
export function acquisitionCount(): number {
  if (!bindLockState()) return 0;
  let sum = 0;
  for (let slot = readI32(MACHINE.WorkerCount) - 1; slot >= 0; slot--) {
    sum += readI32(listOf(slotAddress(slot)) + LIST.Acquisitions) >>> 0;
  }
  return sum;
}
