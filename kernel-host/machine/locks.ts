/**
 * Locks of the executive as reports show them: which one a thread waits for, and who has it. Read from shared memory
 * while the machine is at rest or has stopped, so nothing is trusted that a driver could have overwritten.
 */
import { GATED } from '../ex/gatedcount.js';
import { ERESOURCE } from '../ex/resourcetable.js';
import { memory, readI32, readU32 } from '../hal/memory.js';
import { KTHREAD } from '../ke/thread.js';
import type { WaitTarget } from './events.js';

/** What a KWAIT_REASON says of the lock in KTHREAD.WaitLock. */
const LOCK_KINDS: Readonly<Record<number, string>> = {
  27: 'Resource',
  28: 'PushLock',
  34: 'FastMutex',
  35: 'GuardedMutex',
  36: 'RundownProtection',
};
const OWNER_ENTRY_SIZE = 8;
const MOST_OWNERS = 64;

/**
 * @param idOf thread id of a live KTHREAD, undefined for anything else
 * @returns the lock that a waiting thread's wait is part of acquiring, if it is
 */
export function lockTarget(thread: number, idOf: (thread: number) => number | undefined): WaitTarget | undefined {
  const lock = readU32(thread + KTHREAD.WaitLock);
  const object = LOCK_KINDS[readI32(thread + KTHREAD.WaitReason)];
  if (lock === 0 || object === undefined || !isInside(lock, ERESOURCE.size)) return undefined;
  const owners = ownersOf(object, lock).map(idOf);
  return { object, address: lock, state: 0, owners: owners.filter((id) => id !== undefined) };
}

/** A push lock and a rundown protection do not know who is inside. */
function ownersOf(object: string, lock: number): number[] {
  if (object === 'FastMutex' || object === 'GuardedMutex') return [readU32(lock + GATED.Owner)];
  return object === 'Resource' ? resourceOwners(lock) : [];
}

function resourceOwners(resource: number): number[] {
  const owners = [readU32(resource + ERESOURCE.OwnerEntry)];
  const table = readU32(resource + ERESOURCE.OwnerTable);
  if (table === 0 || !isInside(table, OWNER_ENTRY_SIZE)) return owners;
  // The first entry holds the table's size instead of an owner.
  const count = Math.min(readU32(table + 4), MOST_OWNERS);
  if (!isInside(table, count * OWNER_ENTRY_SIZE)) return owners;
  for (let entry = 1; entry < count; entry++) owners.push(readU32(table + entry * OWNER_ENTRY_SIZE));
  return owners;
}

function isInside(address: number, bytes: number): boolean {
  return (address & 3) === 0 && address + bytes <= memory.buffer.byteLength;
}
