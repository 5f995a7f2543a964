/**
 * What is known by having acquired: vector clocks. Each object that anybody has released leads to a record, the clocks
 * that its releasers knew. To release is to put one's own into the record, and to tick; to acquire, to take those that
 * are later than one's own.
 *
 * Invariant: a record's Owner, when not 0, is a context that knew all that is in it when it last released, at Version
 * of its knowledge. So a lock that one context takes again and again costs two comparisons.
 *
 * One of LOCKS locks, by the object, guards the way to its record and the record. They are leaves.
 */
import { atomicAdd } from '../../hal/atomics.js';
import { acquireLock, releaseLock } from '../../hal/lock.js';
import { RACE_LOCKS_BASE } from '../../hal/map.js';
import { u32 } from '../../hal/memory.js';
import { LockKind } from '../../ke/lockorder.js';
import { Context, knownAddress, MOST_RECORDS, Record, recordAddress, word } from './layout.js';

const LOCKS = 256;
const RECORDS_USED = RACE_LOCKS_BASE + LOCKS * 4;
/** Highest number of a context that has ever begun: vectors are no longer. */
const CONTEXTS_USED = RECORDS_USED + 4;
const CONTEXTS_USED_WORD = CONTEXTS_USED >> 2;

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
  const record = recordOf(sync);
  if (record !== 0) put(record, number, clock, u32[at + Context.Version] as number);
  releaseLock(lock);
  u32[at + Context.Clock] = clock + 1;
}

/** Puts a context's clocks into a record. The lock is held. */
function put(record: number, number: number, clock: number, version: number): void {
  const clocks = record + Record.Clocks;
  if (u32[record + Record.Owner] !== number || u32[record + Record.Version] !== version) {
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
  if (index !== 0 && u32[record + Record.Owner] !== number && take(record, number)) {
    u32[at + Context.Version] = (u32[at + Context.Version] as number) + 1;
  }
  releaseLock(lock);
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

/** @returns index into `u32` of the object's record, made when there is none; 0 when there is no room. The lock is held. */
function recordOf(sync: number): number {
  const there = u32[word(sync)] as number;
  if (there !== 0) return word(recordAddress(there));
  const index = atomicAdd(RECORDS_USED, 1) + 1;
  if (index >= MOST_RECORDS) return 0;
  u32[word(sync)] = index;
  return word(recordAddress(index));
}
