/** The locks of the laboratory: what exists, where its source lies, and what may be expected of it. */
import { basename, extname } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { packagePath } from '../image/root.js';

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
  /** Nanoseconds that it must be held for what it shows to show. */
  readonly leastHold: number;
}

type Traits = Partial<Omit<LockInfo, 'name' | 'title' | 'family' | 'source'>>;

const FOLDERS = { nt: 'nt', study: 'study', control: 'controls', operation: 'operations' } as const;
const MOST_THREADS = 64;
const DEFAULTS = {
  native: 'same',
  shared: false,
  fifo: false,
  parks: false,
  raises: false,
  exclusive: true,
  threads: [1, MOST_THREADS],
  leastHold: 0,
} as const;

function entry(family: keyof typeof FOLDERS, file: string, title: string, traits: Traits = {}): LockInfo {
  const name = basename(file, extname(file));
  return { ...DEFAULTS, name, title, family, source: packagePath('guest', 'locks', FOLDERS[family], file), ...traits };
}

const nt = (file: string, title: string, traits: Traits = {}): LockInfo =>
  entry('nt', `${file}.c`, title, { native: 'counterpart', ...traits });
const study = (file: string, title: string, traits: Traits = {}): LockInfo =>
  entry('study', `${file}.c`, title, traits);

/** Everything that `--locks` can name, in the order of tables. */
export const LOCKS: readonly LockInfo[] = [
  entry('control', 'empty.c', 'no lock at all', { exclusive: false }),
  entry('control', 'busted.c', 'a broken lock, to be caught', { threads: [2, MOST_THREADS], leastHold: 200 }),
  nt('spin-lock', 'KSPIN_LOCK', { raises: true }),
  study('tas', 'test-and-set'),
  study('ttas', 'test-and-test-and-set'),
  study('backoff', 'TTAS, exponential backoff'),
  study('ticket', 'ticket', { fifo: true }),
  study('ticket-backoff', 'ticket, proportional backoff', { fifo: true }),
  study('partitioned-ticket', 'partitioned ticket', { fifo: true }),
  study('anderson', 'Anderson array', { fifo: true }),
  study('mcs', 'MCS', { fifo: true }),
  study('clh', 'CLH', { fifo: true }),
  study('park', 'park only', { parks: true }),
  study('spin-park', 'spin, then park', { parks: true }),
  study('adaptive', 'spin, then park, adaptive', { parks: true }),
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
