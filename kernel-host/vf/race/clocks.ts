/**
 * What is known by having acquired: vector clocks. Each object that anybody has released leads to a record, the clocks
 * that its releasers knew. To release is to put one's own into the record, and to tick; to acquire, to take those that
 * are later than one's own.
 *
 * Invariant: a record's Owner, when not 0, is a context that knew all that is in it at Version of its knowledge. So a
 * lock that one context takes again and again costs two comparisons. A context that forgets has another Version.
 *
 * One of LOCKS locks, by the object, guards the way to its record and the record. They are leaves. When there are no
 * records left, the objects that come share one: that orders too much and hides races, and makes none up.
 */
import { atomicAdd } from '../../hal/atomics.js';
import { acquireLock, releaseLock } from '../../hal/lock.js';
import { RACE_LOCKS_BASE } from '../../hal/map.js';
import { u32 } from '../../hal/memory.js';
import { LockKind } from '../../ke/lockorder.js';
import { Context, knownAddress, MOST_RECORDS, Record, recordAddress, word } from './layout.js';

const LOCKS = 256;
/** Records that have ever been given out; those that are free again are chained through Owner, below. */
const RECORDS_USED = RACE_LOCKS_BASE + LOCKS * 4;
const SHARED_RECORD = 1;
/** Highest number of a context that has ever begun: vectors are no longer. */
const CONTEXTS_USED = RECORDS_USED + 4;
const CONTEXTS_USED_WORD = CONTEXTS_USED >> 2;
/** First free record, or 0. Guarded by FREE_LOCK. */
const FREE_RECORDS_WORD = (CONTEXTS_USED + 4) >> 2;
/** Taken under any of the others, and under none. */
const FREE_LOCK = CONTEXTS_USED + 8;

function lockOf(sync: number): number {
  return RACE_LOCKS_BASE + (((sync >>> 2) * 0x9e3779b1) >>> 24) * 4;
}

/** A context begins. */
export function noteContext(number: number): void {
  const lock = lockOf(0);
  acquireLock(lock, LockKind.Race);
  if ((u32[CONTEXTS_USED_WORD] as number) < number) u32[CONTEXTS_USED_WORD] = number;
  releaseLock(lock);
}

/** @param context address @param sync address of the word that leads to the record */
export function releaseClocks(context: number, sync: number): void {
  const at = word(context);
  const number = u32[at + Context.Number] as number;
  const clock = u32[at + Context.Clock] as number;
  const lock = lockOf(sync);
  acquireLock(lock, LockKind.Race);
  put(recordOf(sync), number, clock, u32[at + Context.Version] as number);
  releaseLock(lock);
  u32[at + Context.Clock] = clock + 1;
}

/** Puts a context's clocks into a record. The lock is held. */
function put(record: number, number: number, clock: number, version: number): void {
  const clocks = record + Record.Clocks;
  if (!knowsAll(record, number, version)) {
    const known = word(knownAddress(number));
    const used = u32[CONTEXTS_USED_WORD] as number;
    let knewAll = true;
    for (let each = 1; each <= used; each++) {
      const mine = u32[known + each] as number;
      const there = u32[clocks + each] as number;
      if (mine > there) u32[clocks + each] = mine;
      else if (there > mine && each !== number) knewAll = false;
    }
    u32[record + Record.Owner] = knewAll ? number : 0;
    u32[record + Record.Version] = version;
  }
  u32[clocks + number] = clock;
}

/** @param context address @param sync address of the word that leads to the record */
export function acquireClocks(context: number, sync: number): void {
  if (u32[word(sync)] === 0) return;
  const at = word(context);
  const number = u32[at + Context.Number] as number;
  const lock = lockOf(sync);
  acquireLock(lock, LockKind.Race);
  const index = u32[word(sync)] as number;
  const record = word(recordAddress(index));
  if (index !== 0 && !knowsAll(record, number, u32[at + Context.Version] as number) && take(record, number)) {
    u32[at + Context.Version] = (u32[at + Context.Version] as number) + 1;
  }
  releaseLock(lock);
}

/** @returns whether the context knew all that is in the record when it last released, and has forgotten nothing since. */
function knowsAll(record: number, number: number, version: number): boolean {
  return u32[record + Record.Owner] === number && u32[record + Record.Version] === version;
}

/** Takes what is later in a record. The lock is held. @returns whether anything was */
function take(record: number, number: number): boolean {
  const known = word(knownAddress(number));
  const clocks = record + Record.Clocks;
  const used = u32[CONTEXTS_USED_WORD] as number;
  let learnt = false;
  for (let each = 1; each <= used; each++) {
    const there = u32[clocks + each] as number;
    if (there <= (u32[known + each] as number) || each === number) continue;
    u32[known + each] = there;
    learnt = true;
  }
  return learnt;
}

/** Forgets what a context has learnt of the others. */
export function forgetOthers(context: number): void {
  const at = word(context);
  const known = word(knownAddress(u32[at + Context.Number] as number));
  u32.fill(0, known, known + (u32[CONTEXTS_USED_WORD] as number) + 1);
  u32[at + Context.Version] = (u32[at + Context.Version] as number) + 1;
}

/** Forgets what was released with an object that is gone. @param sync address of the word that leads to the record */
export function dropClocks(sync: number): void {
  if (u32[word(sync)] === 0) return;
  const lock = lockOf(sync);
  acquireLock(lock, LockKind.Race);
  const index = u32[word(sync)] as number;
  u32[word(sync)] = 0;
  if (index > SHARED_RECORD) freeRecord(index);
  releaseLock(lock);
}

/** @returns index into `u32` of the object's record, made when there is none. The lock is held. */
function recordOf(sync: number): number {
  const there = u32[word(sync)] as number;
  if (there !== 0) return word(recordAddress(there));
  const index = takeRecord();
  u32[word(sync)] = index;
  return word(recordAddress(index));
}

/** @returns the number of an empty record, or of the shared one */
function takeRecord(): number {
  acquireLock(FREE_LOCK, LockKind.RaceRecords);
  const free = u32[FREE_RECORDS_WORD] as number;
  const record = word(recordAddress(free));
  if (free !== 0) u32[FREE_RECORDS_WORD] = u32[record + Record.Owner] as number;
  releaseLock(FREE_LOCK);
  if (free !== 0) {
    u32.fill(0, record, word(recordAddress(free + 1)));
    return free;
  }
  const index = atomicAdd(RECORDS_USED, 1) + 1 + SHARED_RECORD;
  if (index < MOST_RECORDS) return index;
  atomicAdd(RECORDS_USED, -1);
  return SHARED_RECORD;
}

function freeRecord(index: number): void {
  acquireLock(FREE_LOCK, LockKind.RaceRecords);
  u32[word(recordAddress(index)) + Record.Owner] = u32[FREE_RECORDS_WORD] as number;
  u32[FREE_RECORDS_WORD] = index;
  releaseLock(FREE_LOCK);
}
