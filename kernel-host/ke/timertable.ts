/**
 * The timer table: a hierarchical timing wheel of KTIMERs, linked through TimerListEntry. Insertion and
 * removal take constant time whatever the number of timers.
 *
 * Level 0 has a slot for each of the next 256 milliseconds; each slot of level n > 0 covers as much as
 * all of level n - 1. A timer sits at the lowest level whose span reaches its due time, and moves down
 * when the wheel comes to its slot. All of it is guarded by MACHINE.TimerLock, held by the caller.
 *
 * Invariant: a timer in slot s of level n is due within the span of s, and no slot before the wheel's
 * position holds any. The slots of level 0 are sorted by due time, those due together as they were set.
 */
import { defineLayout } from '../hal/layout.js';
import { initializeList, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { TIMER_TABLE_BASE } from '../hal/map.js';
import { f64, readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { MACHINE } from './system.js';
import { readTime } from './time.js';

/** KTIMER on x86, beside its dispatcher header, whose bytes 2 and 3 the table uses as NT does. */
export const KTIMER = { Level: 2, Inserted: 3, DueTime: 16, ListEntry: 24, Dpc: 32, Period: 36, size: 40 } as const;

/** 100 ns units in a slot of level 0. */
const TICK = 10_000;
const LEVEL_BITS = [8, 6, 6, 6, 6];

interface Level {
  /** Number of its first slot. */
  readonly first: number;
  /** Ticks that one slot covers. */
  readonly unit: number;
  readonly slots: number;
}

const LEVELS: readonly Level[] = LEVEL_BITS.map((bits, level) => {
  const below = LEVEL_BITS.slice(0, level);
  return {
    first: below.reduce((sum, b) => sum + 2 ** b, 0),
    unit: 2 ** below.reduce((sum, b) => sum + b, 0),
    slots: 2 ** bits,
  };
});
const SLOTS = LEVELS.reduce((sum, level) => sum + level.slots, 0);
const REACH = LEVELS.reduce((reach, level) => Math.max(reach, level.unit * level.slots), 0);

const TABLE = defineLayout({ Position: 8, Counts: 4 * LEVELS.length, Slots: SLOTS * 8 });
const POSITION = (TIMER_TABLE_BASE + TABLE.Position) >> 3;

function slotHead(level: Level, tick: number): number {
  const slot = level.first + (Math.floor(tick / level.unit) % level.slots);
  return TIMER_TABLE_BASE + TABLE.Slots + slot * 8;
}

function countOf(level: number): number {
  return readI32(TIMER_TABLE_BASE + TABLE.Counts + level * 4);
}

function changeCount(level: number, delta: number): void {
  writeI32(TIMER_TABLE_BASE + TABLE.Counts + level * 4, countOf(level) + delta);
}

/** Empties the table; once, at boot. */
export function initializeTimerTable(): void {
  f64[POSITION] = 0;
  for (let slot = 0; slot < SLOTS; slot++) initializeList(TIMER_TABLE_BASE + TABLE.Slots + slot * 8);
}

function link(timer: number): void {
  const position = f64[POSITION] as number;
  const due = Math.max(Math.floor(readTime(timer + KTIMER.DueTime) / TICK), position);
  const tick = Math.min(due, position + REACH - 1);
  let index = LEVELS.length - 1;
  while (index > 0 && tick - position < (LEVELS[index] as Level).unit) index--;
  writeU8(timer + KTIMER.Level, index);
  changeCount(index, 1);
  const head = slotHead(LEVELS[index] as Level, tick);
  insertTail(index === 0 ? placeInOrder(head, timer) : head, timer + KTIMER.ListEntry);
}

/** @returns the entry of the slot before which the timer belongs; found from the end, where most belong. */
function placeInOrder(head: number, timer: number): number {
  const due = readTime(timer + KTIMER.DueTime);
  let before = head;
  for (let entry = readI32(head + 4); entry !== head; entry = readI32(entry + 4)) {
    if (readTime(entry - KTIMER.ListEntry + KTIMER.DueTime) <= due) break;
    before = entry;
  }
  return before;
}

function unlink(timer: number): void {
  removeEntry(timer + KTIMER.ListEntry);
  changeCount(readU8(timer + KTIMER.Level), -1);
}

/** Adds a timer whose DueTime (interrupt time) is set. */
export function insertTimer(timer: number): void {
  writeU8(timer + KTIMER.Inserted, 1);
  link(timer);
  writeI32(MACHINE.TimerCount, readI32(MACHINE.TimerCount) + 1);
}

/** @returns whether the timer was in the table; it no longer is. */
export function removeTimer(timer: number): boolean {
  if (readU8(timer + KTIMER.Inserted) === 0) return false;
  unlink(timer);
  writeU8(timer + KTIMER.Inserted, 0);
  writeI32(MACHINE.TimerCount, readI32(MACHINE.TimerCount) - 1);
  return true;
}

/** @returns the timer of a slot of level 0 that is due first, or 0. */
function earliestIn(head: number): number {
  const entry = readI32(head);
  return entry === head ? 0 : entry - KTIMER.ListEntry;
}

/**
 * @returns interrupt time at which the table next wants to be looked at: no later than the earliest due
 * time, and exactly that when it is near; Infinity when the table is empty.
 */
export function nextExpiry(): number {
  const position = f64[POSITION] as number;
  let next = Number.POSITIVE_INFINITY;
  LEVELS.forEach((level, index) => {
    if (countOf(index) === 0) return;
    const here = Math.floor(position / level.unit);
    const from = index === 0 ? 0 : 1;
    for (let step = from; step < from + level.slots; step++) {
      const tick = (here + step) * level.unit;
      const head = slotHead(level, tick);
      if (isListEmpty(head)) continue;
      const time = index === 0 ? readTime(earliestIn(head) + KTIMER.DueTime) : tick * TICK;
      next = Math.min(next, time);
      return;
    }
  });
  return next;
}

/**
 * Takes the timer that is due first off the table.
 * @param now interrupt time
 * @returns the timer, or 0 when none is due
 */
export function takeExpired(now: number): number {
  const target = Math.floor(now / TICK);
  for (;;) {
    const position = f64[POSITION] as number;
    const timer = earliestIn(slotHead(LEVELS[0] as Level, position));
    if (timer !== 0 && readTime(timer + KTIMER.DueTime) <= now) {
      removeTimer(timer);
      return timer;
    }
    if (position >= target) return 0;
    advance(position, target);
  }
}

/** Moves the wheel on, past whatever is empty, and brings down the timers of the slots it comes to. */
function advance(position: number, target: number): void {
  let stride = 0;
  while (stride < LEVELS.length && countOf(stride) === 0) stride++;
  const unit = LEVELS[stride]?.unit;
  const boundary = unit === undefined ? target : (Math.floor(position / unit) + 1) * unit;
  const next = Math.min(boundary, target);
  f64[POSITION] = next;
  for (let index = LEVELS.length - 1; index > 0; index--) {
    const level = LEVELS[index] as Level;
    if (next % level.unit === 0) cascade(slotHead(level, next));
  }
}

/** @returns all timers that are set, at most `limit`. TimerLock held, or the machine at rest. */
export function setTimers(limit: number): number[] {
  const timers: number[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const head = TIMER_TABLE_BASE + TABLE.Slots + slot * 8;
    for (let entry = readI32(head); entry !== head && entry !== 0 && timers.length < limit; entry = readI32(entry)) {
      timers.push(entry - KTIMER.ListEntry);
    }
  }
  return timers;
}

function cascade(head: number): void {
  const timers: number[] = [];
  for (let entry = readI32(head); entry !== head; entry = readI32(entry)) timers.push(entry - KTIMER.ListEntry);
  // In order, so that each goes to the end of its slot.
  if (timers.length > 1) timers.sort((a, b) => readTime(a + KTIMER.DueTime) - readTime(b + KTIMER.DueTime));
  for (const timer of timers) {
    unlink(timer);
    link(timer);
  }
}
