/**
 * The checked form of remove locks: a block of pool, with the tag that the driver gave the lock, for each
 * acquisition. Blocks hang in a list at Dbg.Blocks, guarded by Dbg.Spin; nothing is allocated, freed or reported
 * under it. One that is never released shows as a leak of the driver's tag, with the place that acquired.
 */
import { STATUS_ASSERTION_FAILURE } from '../abi/gen/constants.js';
import { IO_REMOVE_LOCK_COMMON_BLOCK as COMMON, IO_REMOVE_LOCK_DBG_BLOCK as DBG } from '../abi/gen/structs.js';
import { ExAllocatePoolWithTag, ExFreePool } from '../ex/poolapi.js';
import { atomicAdd, atomicLoad } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readI64, readU32, u8, writeI32, writeI64 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { LockKind } from '../ke/lockorder.js';
import { interruptTime, TIME_INCREMENT } from '../ke/time.js';
import { guestText } from '../rtl/guesttext.js';

/** First parameter of DRIVER_VERIFIER_DETECTED_VIOLATION: which routine was given a tag that does not fit. */
export const ViolationOf = { Release: 0xd5, ReleaseAndWait: 0xd6 } as const;
export type Violation = (typeof ViolationOf)[keyof typeof ViolationOf];

/** One acquisition. */
export interface Acquisition {
  readonly tag: number;
  /** Address of a narrow string, or 0. */
  readonly file: number;
  readonly line: number;
}

const BLOCK = defineLayout({ Next: 4, Tag: 4, File: 4, Line: 4, Since: 8 });
const SIGNATURE = 0x4c4d_4552;
const NON_PAGED_POOL_NX = 512;
const UNITS_PER_MINUTE = 600_000_000n;
const SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7e;
/** Most outstanding tags that a message names. */
const NAMED = 3;

function dbg(lock: number): number {
  return lock + COMMON.size;
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}

/** Fills the checking part. */
export function initializeTags(lock: number, poolTag: number, minutes: number, highWatermark: number): void {
  const part = dbg(lock);
  u8.fill(0, part, part + DBG.size);
  writeI32(part + DBG.Signature, SIGNATURE);
  writeI32(part + DBG.HighWatermark, highWatermark);
  writeI64(part + DBG.MaxLockedTicks, (BigInt(minutes) * UNITS_PER_MINUTE) / BigInt(TIME_INCREMENT));
  writeI32(part + DBG.AllocateTag, poolTag);
}

/** Runs `body` with the list to itself. */
function withList<T>(part: number, body: () => T): T {
  acquireLock(part + DBG.Spin, LockKind.RemoveLock);
  const result = body();
  releaseLock(part + DBG.Spin);
  return result;
}

function ticks(): bigint {
  return BigInt(Math.floor(interruptTime() / TIME_INCREMENT));
}

/** Remembers an acquisition. @param holders how many there are with it */
export function keepTag(lock: number, { tag, file, line }: Acquisition, holders: number): void {
  const part = dbg(lock);
  const most = readU32(part + DBG.HighWatermark);
  if (most !== 0 && holders > most)
    failed(`The remove lock at ${hex(lock)} is held ${holders} times, more than its high watermark of ${most}.`);
  const block = ExAllocatePoolWithTag(NON_PAGED_POOL_NX, BLOCK.size, readI32(part + DBG.AllocateTag));
  if (block === 0) {
    atomicAdd(part + DBG.LowMemoryCount, 1);
    return;
  }
  writeI32(block + BLOCK.Tag, tag);
  writeI32(block + BLOCK.File, file);
  writeI32(block + BLOCK.Line, line);
  writeI64(block + BLOCK.Since, ticks());
  withList(part, () => {
    writeI32(block + BLOCK.Next, readI32(part + DBG.Blocks));
    writeI32(part + DBG.Blocks, block);
  });
}

/** Takes the block of a tag off the list. @returns it, or 0 */
function takeTag(part: number, tag: number): number {
  let link = part + DBG.Blocks;
  for (let block = readU32(link); block !== 0; link = block + BLOCK.Next, block = readU32(link)) {
    if (readI32(block + BLOCK.Tag) !== (tag | 0)) continue;
    writeI32(link, readI32(block + BLOCK.Next));
    return block;
  }
  return 0;
}

/** Forgets an acquisition. Bug check when there was none with the tag, or when it lasted too long. */
export function dropTag(lock: number, tag: number, violation: Violation): void {
  const part = dbg(lock);
  const block = withList(part, () => takeTag(part, tag));
  if (block === 0) {
    // Some acquisitions may have left no block.
    if (atomicLoad(part + DBG.LowMemoryCount) <= 0) wrongTag(lock, tag, violation);
    atomicAdd(part + DBG.LowMemoryCount, -1);
    return;
  }
  const most = readI64(part + DBG.MaxLockedTicks);
  const lasted = ticks() - readI64(block + BLOCK.Since);
  const acquired = describe(block);
  ExFreePool(block);
  if (most !== 0n && lasted > most) failed(`The remove lock at ${hex(lock)} was held too long: ${acquired}.`);
}

/** @returns `tag 0x00000001, acquired at FILE, line N` */
function describe(block: number): string {
  const file = guestText(readU32(block + BLOCK.File));
  const place = file === '' ? '' : `, acquired at ${file}, line ${readI32(block + BLOCK.Line)}`;
  return `tag ${hex(readI32(block + BLOCK.Tag))}${place}`;
}

function outstanding(part: number): string {
  const blocks = withList(part, () => {
    const list: number[] = [];
    for (let block = readU32(part + DBG.Blocks); block !== 0; block = readU32(block + BLOCK.Next)) list.push(block);
    return list;
  });
  if (blocks.length === 0) return 'Nobody holds it.';
  const more = blocks.length > NAMED ? `; and ${blocks.length - NAMED} more` : '';
  return `It is held with: ${blocks.slice(0, NAMED).map(describe).join('; ')}${more}.`;
}

function wrongTag(lock: number, tag: number, violation: Violation): never {
  const held = outstanding(dbg(lock));
  const detail = `The remove lock at ${hex(lock)} is released with the tag ${hex(tag)}, with which it was not acquired. ${held}`;
  const previous = readU32(dbg(lock) + DBG.Blocks);
  const other = previous === 0 ? 0 : readI32(previous + BLOCK.Tag);
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, violation, lock, tag, other, detail);
}

/** Bug check: a release without an acquisition. */
export function tooManyReleases(lock: number): never {
  const detail = `The remove lock at ${hex(lock)} is released more often than it was acquired, or was never initialised.`;
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, ViolationOf.Release, lock, 0, 0, detail);
}

/** Bug check: IoReleaseRemoveLockAndWait for the second time. */
export function removedTwice(lock: number): never {
  const detail = `IoReleaseRemoveLockAndWait was called twice for the remove lock at ${hex(lock)}.`;
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, ViolationOf.ReleaseAndWait, lock, 0, 0, detail);
}

/** Where Windows' checked build asserts. */
function failed(detail: string): never {
  keBugCheckEx(SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, STATUS_ASSERTION_FAILURE, 0, 0, 0, detail);
}
