/** Threads as reports show them: read from shared memory while the machine is at rest or has stopped. */

import { f64, readI32, readU32 } from '../hal/memory.js';
import { PRCB_IRQL, PRCB_NUMBER } from '../hot/layout.js';
import { KMUTANT, ObjectType, objectType, signalState } from '../ke/dispatcher.js';
import { guardsIntact, MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag, ThreadState, WAIT_BLOCK, WaitAll } from '../ke/thread.js';
import { peekInterruptTime } from '../ke/time.js';
import { heldBy } from '../vf/heldlocks.js';
import type { OwnedMutex, ThreadReport, WaitTarget } from './events.js';
import { lockTarget } from './locks.js';
import { pendingRequests, type RawRequest } from './requests.js';

const UNITS_PER_SECOND = 1e7;
/** A corrupted list must not keep the host from reporting. */
const MOST_THREADS = 4096;
const MOST_MUTANTS = 64;
const STATE_NAMES = new Map<number, keyof typeof ThreadState>(
  Object.entries(ThreadState).map(([name, value]) => [value, name as keyof typeof ThreadState]),
);
const TYPE_NAMES = new Map<number, string>(Object.entries(ObjectType).map(([name, value]) => [value, name]));

/** A thread without its stack, which only its worker knows. */
export type ThreadSnapshot = Omit<ThreadReport, 'stack' | 'requests'> & {
  readonly address: number;
  readonly requests: readonly RawRequest[];
};

/**
 * @returns the live threads; takes no lock, since the holder of one may have been stopped. None when the driver
 *   has overwritten the machine's own data.
 */
export function snapshotThreads(): ThreadSnapshot[] {
  if (!guardsIntact()) return [];
  const threads: ThreadSnapshot[] = [];
  const head = MACHINE.ThreadListHead;
  for (
    let entry = readU32(head);
    entry !== head && entry !== 0 && threads.length < MOST_THREADS;
    entry = readU32(entry)
  ) {
    threads.push(snapshot(entry - KTHREAD.ListEntry));
  }
  const idOf = (address: number): number | undefined => threads.find((each) => each.address === address)?.id;
  return withOwned(threads.map((thread) => withHeld(withLock(thread, lockTarget(thread.address, idOf)))));
}

/** A wait that is part of acquiring a lock is shown as a wait for the lock. */
function withLock(thread: ThreadSnapshot, lock: WaitTarget | undefined): ThreadSnapshot {
  return thread.state !== 'Waiting' || lock === undefined ? thread : { ...thread, waitsFor: [lock] };
}

/** What the verifier has seen a thread acquire, when it watches locks. */
function withHeld(thread: ThreadSnapshot): ThreadSnapshot {
  const known = new Set(thread.owns.map(({ address }) => address));
  const held = heldBy(readI32(thread.address + KTHREAD.Slot)).filter(({ address }) => !known.has(address));
  return held.length === 0 ? thread : { ...thread, owns: [...thread.owns, ...held] };
}

/** Threads keep lists of their mutexes only; what else they own is known from those who wait for it. */
function withOwned(threads: readonly ThreadSnapshot[]): ThreadSnapshot[] {
  const targets = threads.flatMap(({ waitsFor }) => waitsFor).filter(({ object }) => object !== 'Thread');
  return threads.map((thread) => {
    const known = new Set(thread.owns.map(({ address }) => address));
    const more = targets.filter(({ address, owners }) => owners.includes(thread.id) && !known.has(address));
    const byAddress = new Map(more.map(({ object, address }) => [address, { object, address }]));
    return { ...thread, owns: [...thread.owns, ...byAddress.values()] };
  });
}

function snapshot(thread: number): ThreadSnapshot {
  const state = STATE_NAMES.get(readI32(thread + KTHREAD.State)) ?? 'Initialized';
  const prcb = readI32(thread + KTHREAD.Processor);
  const running = state === 'Running' && prcb !== 0;
  const waiting = state === 'Waiting';
  return {
    address: thread,
    id: readI32(thread + KTHREAD.ClientId),
    state,
    priority: readI32(thread + KTHREAD.Priority),
    irql: running ? readI32(prcb + PRCB_IRQL) : readI32(thread + KTHREAD.WaitIrql),
    ...(running ? { processor: readI32(prcb + PRCB_NUMBER) } : {}),
    program: (readI32(thread + KTHREAD.Flags) & (ThreadFlag.User | ThreadFlag.HostCall)) === ThreadFlag.User,
    loader: (readI32(thread + KTHREAD.Flags) & ThreadFlag.Loader) !== 0,
    systemWorker: (readI32(thread + KTHREAD.Flags) & ThreadFlag.Worker) !== 0,
    ...(waiting
      ? {
          waitType: readI32(thread + KTHREAD.WaitType) === WaitAll ? ('all' as const) : ('any' as const),
          waitedFor: (peekInterruptTime() - (f64[(thread + KTHREAD.WaitSince) >> 3] as number)) / UNITS_PER_SECOND,
        }
      : {}),
    waitsFor: waiting ? waitTargets(thread) : [],
    owns: ownedMutants(thread),
    requests: pendingRequests(thread),
  };
}

function waitTargets(thread: number): WaitTarget[] {
  const blocks = readU32(thread + KTHREAD.WaitBlocks);
  const count = Math.min(readI32(thread + KTHREAD.WaitCount), 64);
  return Array.from({ length: count }, (_, index) =>
    target(readU32(blocks + index * WAIT_BLOCK.size + WAIT_BLOCK.Object)),
  );
}

function target(object: number): WaitTarget {
  const type = objectType(object);
  return {
    object: TYPE_NAMES.get(type) ?? 'object',
    address: object,
    state: signalState(object),
    owners: ownersOf(object, type),
  };
}

function ownersOf(object: number, type: number): number[] {
  if (type === ObjectType.Thread) return [readI32(object + KTHREAD.ClientId)];
  const owner = type === ObjectType.Mutant ? readU32(object + KMUTANT.OwnerThread) : 0;
  return owner === 0 ? [] : [readI32(owner + KTHREAD.ClientId)];
}

function ownedMutants(thread: number): OwnedMutex[] {
  const owned: OwnedMutex[] = [];
  const head = thread + KTHREAD.MutantListHead;
  for (
    let entry = readU32(head);
    entry !== head && entry !== 0 && owned.length < MOST_MUTANTS;
    entry = readU32(entry)
  ) {
    owned.push({ object: 'Mutant', address: entry - KMUTANT.ListEntry });
  }
  return owned;
}

/**
 * @returns whether a thread that somebody waits for, the loader's or a program's, waits itself. Of a machine at rest:
 * it has ended and its message is under way, or it waits for what can never come.
 */
export function awaitedThreadWaits(): boolean {
  return snapshotThreads().some((thread) => (thread.loader || thread.program) && thread.state === 'Waiting');
}
