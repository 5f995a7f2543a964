/** The locks of the laboratory: what exists, where its source lies, and what may be expected of it. */
import { basename, extname } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { packagePath } from '../image/root.js';
import type { Workload } from './workload.js';

/** `operation`: not a lock, but measured by the same loop, each acquisition being one operation. */
export type Family = 'nt' | 'study' | 'control' | 'operation' | 'user';

/** How its native side comes about: the same source, another lock of the same kind, or not at all. */
export type NativeSide = 'same' | 'counterpart' | 'none';

/** What a lock promises; rules and workloads go by it. */
export interface LockInfo {
  readonly name: string;
  readonly title: string;
  readonly family: Family;
  /** Absolute path of its source. */
  readonly source: string;
  /** Absolute path of what it is written in, when that is not C: a driver of its own, loaded before. */
  readonly code: string | undefined;
  readonly native: NativeSide;
  /** Has shared forms. */
  readonly shared: boolean;
  /** First come, first served. */
  readonly fifo: boolean;
  /** Waiters give up their processor. */
  readonly parks: boolean;
  /** Held at DISPATCH_LEVEL: the holder must not sleep. */
  readonly raises: boolean;
  /** Excludes: a counter under it must come out right. */
  readonly exclusive: boolean;
  /** Fewest and most threads it makes sense with. */
  readonly threads: readonly [number, number];
  /** Its samples are at least so long. */
  readonly leastMilliseconds: number;
  /** What its workloads have in any case, for what it shows to show. */
  readonly needs: Partial<Pick<Workload, 'hold' | 'sleepEvery'>>;
}

type Traits = Partial<Omit<LockInfo, 'name' | 'title' | 'family' | 'source'>>;

const FOLDERS = { nt: 'nt', study: 'study', control: 'controls', operation: 'operations' } as const;
const MOST_THREADS = 64;
const DEFAULTS = {
  code: undefined,
  native: 'same',
  shared: false,
  fifo: false,
  parks: false,
  raises: false,
  exclusive: true,
  threads: [1, MOST_THREADS],
  needs: {},
  leastMilliseconds: 0,
} as const;

function entry(family: keyof typeof FOLDERS, file: string, title: string, traits: Traits = {}): LockInfo {
  const name = basename(file, extname(file));
  return { ...DEFAULTS, name, title, family, source: packagePath('guest', 'locks', FOLDERS[family], file), ...traits };
}

const nt = (file: string, title: string, traits: Traits = {}): LockInfo =>
  entry('nt', `${file}.c`, title, { native: 'counterpart', ...traits });
const study = (file: string, title: string, traits: Traits = {}): LockInfo =>
  entry('study', `${file}.c`, title, traits);

const operation = (file: string, title: string, traits: Traits = {}): LockInfo =>
  entry('operation', `${file}.c`, title, { exclusive: false, native: 'counterpart', ...traits });
const assembly = (file: string, title: string, traits: Traits = {}): LockInfo => ({
  ...entry('study', `as-${file}.c`, `${title}, in AssemblyScript`, { native: 'none', ...traits }),
  source: packagePath('guest', 'locks', 'assembly', 'foreign.c'),
  code: packagePath('guest', 'locks', 'assembly', `${file}.ts`),
});
const RW = { shared: true } as const;
const PARKS = { parks: true } as const;
const FIFO = { fifo: true } as const;

/** Everything that `--locks` can name, in the order of tables. */
export const LOCKS: readonly LockInfo[] = [
  entry('control', 'empty.c', 'no lock at all', { exclusive: false }),
  entry('control', 'busted.c', 'a broken lock, to be caught', {
    threads: [2, MOST_THREADS],
    needs: { hold: 200, sleepEvery: 3 },
    leastMilliseconds: 40,
  }),
  nt('spin-lock', 'KSPIN_LOCK', { raises: true }),
  nt('spin-lock-dpc', 'KSPIN_LOCK at DISPATCH_LEVEL', { raises: true }),
  nt('queued-spin-lock', 'in-stack queued spin lock', { ...FIFO, raises: true }),
  nt('ex-spin-lock', 'EX_SPIN_LOCK', { ...RW, raises: true }),
  nt('fast-mutex', 'fast mutex', PARKS),
  nt('guarded-mutex', 'guarded mutex', PARKS),
  nt('mutex', 'KMUTEX', PARKS),
  nt('push-lock', 'push lock', { ...RW, ...PARKS }),
  nt('resource', 'ERESOURCE', { ...RW, ...PARKS }),
  nt('resource-starve', 'ERESOURCE, readers starve writers', { ...RW, ...PARKS }),
  nt('resource-wait', 'ERESOURCE, readers wait for writers', { ...RW, ...PARKS }),
  nt('semaphore', 'semaphore of one', PARKS),
  nt('synchronization-event', 'synchronization event', PARKS),
  nt('notification-event', 'word and notification event', PARKS),
  study('tas', 'test-and-set'),
  study('ttas', 'test-and-test-and-set'),
  study('backoff', 'TTAS, exponential backoff'),
  study('ticket', 'ticket', FIFO),
  study('ticket-backoff', 'ticket, proportional backoff', FIFO),
  study('partitioned-ticket', 'partitioned ticket', FIFO),
  study('anderson', 'Anderson array', FIFO),
  study('mcs', 'MCS', FIFO),
  study('clh', 'CLH', FIFO),
  study('cohort', 'cohort, two simulated nodes'),
  study('malthusian', 'Malthusian', PARKS),
  study('park', 'park only', PARKS),
  study('spin-park', 'spin, then park', PARKS),
  study('adaptive', 'spin, then park, adaptive', PARKS),
  study('phase-fair', 'phase-fair reader-writer', RW),
  study('distributed', 'distributed reader-writer', RW),
  study('seqlock', 'seqlock', RW),
  study('epoch', 'epoch-based read side', RW),
  assembly('calls', 'calls through pointers, no lock', { exclusive: false, threads: [1, 1] }),
  assembly('tas', 'test-and-set'),
  assembly('ttas', 'test-and-test-and-set'),
  assembly('ticket', 'ticket', FIFO),
  assembly('mcs', 'MCS', FIFO),
  operation('interlocked', 'InterlockedIncrement', { native: 'same' }),
  operation('slist', 'SLIST pop and push'),
  operation('rundown', 'rundown protection'),
  operation('remove-lock', 'remove lock'),
  operation('ping-pong', 'event ping-pong', { threads: [2, MOST_THREADS] }),
  operation('wake', 'notification event wakes all', { threads: [2, MOST_THREADS] }),
  operation('thread', 'thread create and exit'),
  operation('ioctl', 'buffered DeviceIoControl'),
  operation('timer', 'KeSetTimer and KeCancelTimer'),
  operation('pool', 'pool allocate and free'),
  operation('print', 'DbgPrint'),
];

/** @returns the lock of that name. */
export function findLock(name: string): LockInfo | undefined {
  return LOCKS.find((lock) => lock.name === name);
}

/** @returns a lock of the user's own. Its file name is its name, with a mark when that is taken. */
export function userLock(source: string): LockInfo {
  const name = basename(source, extname(source));
  const title = `your ${basename(source)}`;
  return { ...DEFAULTS, name: findLock(name) === undefined ? name : `${name}-user`, title, family: 'user', source };
}

/** A name that `--locks` has and nothing answers to. */
export class UnknownLock extends Error {
  override readonly name = 'UnknownLock';
}

const FAMILIES = ['nt', 'study', 'control', 'operation', 'user'] as const;

/**
 * @param names of locks or families; `all`, and `shared` for those with shared forms
 * @param own the user's locks, which every list has
 * @throws UnknownLock with the nearest names
 */
export function selectLocks(names: readonly string[], own: readonly LockInfo[] = []): LockInfo[] {
  const known = [...LOCKS, ...own];
  const chosen = new Set(names.flatMap((name) => locksNamed(name, known)));
  return known.filter((lock) => chosen.has(lock) || lock.family === 'user');
}

function locksNamed(name: string, known: readonly LockInfo[]): readonly LockInfo[] {
  if (name === 'all') return known;
  if (name === 'shared') return known.filter((lock) => lock.shared);
  if (FAMILIES.some((family) => family === name)) return known.filter((lock) => lock.family === name);
  const found = known.find((lock) => lock.name === name);
  if (found !== undefined) return [found];
  const near = closest(name, [...known.map((lock) => lock.name), ...FAMILIES, 'all', 'shared']);
  throw new UnknownLock(`no lock is called ${name}; did you mean ${near}? ntwasm bench --list names them all`);
}
