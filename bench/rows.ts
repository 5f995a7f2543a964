/** What is compared with what, and the goals (ARCHITECTURE, section 7). */
import type { SeriesName } from './series.js';

/** How a value is shown. */
export type Unit = 'ns' | 'µs' | 'ms' | 'lines/s';

/** What a row has to reach. */
export interface Goal {
  /** Of what: the median of the ratios, or the row's own median in nanoseconds an operation. */
  readonly of: 'ratio' | 'time';
  /** The most it may be. */
  readonly limit: number;
  readonly text: string;
}

/** A line of the report. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly series: SeriesName;
  /** What it is compared with. */
  readonly baseline?: SeriesName;
  /** What the baseline is, in a few words. */
  readonly against?: string;
  readonly goal?: Goal;
}

function ratioGoal(limit: number, against: string): Goal {
  return { of: 'ratio', limit, text: `<= ${limit.toFixed(1)} × ${against}` };
}

function timeGoal(limit: number, text: string): Goal {
  return { of: 'time', limit, text };
}

const LOOPS = [
  ['crc', 'CRC-32'],
  ['sieve', 'sieve'],
  ['sort', 'heap sort'],
] as const;

const THRICE = ratioGoal(3, 'native');
const MUTEX = 'pthread mutex';
const READER_WRITER = 'pthread reader-writer lock';
const CONDITION = 'mutex, flag, condition variable';

/** Id, title, native series, what that is, and the goal. */
type Pair = readonly [id: string, title: string, baseline: string, against: string, goal: Goal];

/** Acquire and release, nobody else there. */
const PAIRS: readonly Pair[] = [
  [
    'spin-lock',
    'KeAcquireSpinLock + KeReleaseSpinLock',
    'spin-lock-plain',
    'test-and-set, plain release',
    ratioGoal(2, 'native'),
  ],
  [
    'dpc-level-spin-lock',
    'KeAcquireSpinLockAtDpcLevel + …FromDpcLevel',
    'spin-lock-plain',
    'test-and-set, plain release',
    ratioGoal(2, 'native'),
  ],
  ['queued-spin-lock', 'in-stack queued spin lock', 'spin-lock-locked', 'test-and-set, locked release', THRICE],
  ['ex-spin-lock-exclusive', 'EX_SPIN_LOCK, exclusive', 'rw-spin-lock-exclusive', 'C11 atomics', THRICE],
  ['ex-spin-lock-shared', 'EX_SPIN_LOCK, shared', 'rw-spin-lock-shared', 'C11 atomics', THRICE],
  ['fast-mutex', 'fast mutex', 'mutex', MUTEX, THRICE],
  ['guarded-mutex', 'guarded mutex', 'mutex', MUTEX, THRICE],
  ['mutex', 'KMUTEX', 'recursive-mutex', 'recursive pthread mutex', THRICE],
  ['push-lock-exclusive', 'push lock, exclusive', 'mutex', MUTEX, THRICE],
  ['push-lock-shared', 'push lock, shared', 'rwlock-read', READER_WRITER, THRICE],
  ['resource-exclusive', 'ERESOURCE, exclusive', 'rwlock-write', READER_WRITER, THRICE],
  ['resource-shared', 'ERESOURCE, shared', 'rwlock-read', READER_WRITER, THRICE],
  ['semaphore', 'semaphore of one', 'semaphore', 'sem_wait, sem_post', THRICE],
  ['event', 'synchronization event, wait and set', 'event', CONDITION, THRICE],
  ['set-event', 'KeSetEvent, nobody waits', 'set-event', CONDITION, THRICE],
  ['rundown', 'rundown protection', 'reference', 'C11 atomics', THRICE],
  ['remove-lock', 'remove lock', 'reference', 'C11 atomics', THRICE],
  ['slist', 'SLIST, push and pop', 'stack', 'C11 atomics, 64-bit', THRICE],
  ['interlocked-list', 'ExInterlocked list, insert and remove', 'list', 'list under test-and-set', THRICE],
  ['lookaside', 'lookaside list, allocate and free', 'malloc', 'malloc, free', THRICE],
  ['interlocked', 'InterlockedIncrement', 'interlocked', 'atomic_fetch_add', ratioGoal(1.2, 'native')],
];

const CALLS: readonly Row[] = [
  ...PAIRS.map(
    ([id, title, baseline, against, goal]): Row => ({
      id,
      title,
      unit: 'ns',
      series: `free/${id}`,
      baseline: `native/${baseline}`,
      against,
      goal,
    }),
  ),
  {
    id: 'spin-lock-locked',
    title: 'KeAcquireSpinLock + KeReleaseSpinLock',
    unit: 'ns',
    series: 'free/spin-lock',
    baseline: 'native/spin-lock-locked',
    against: 'the same barriers: test-and-set, locked release',
  },
  { id: 'irql', title: 'KeRaiseIrql + KeLowerIrql', unit: 'ns', series: 'free/irql' },
  {
    id: 'pool',
    title: 'ExAllocatePoolWithTag + ExFreePoolWithTag',
    unit: 'ns',
    series: 'free/pool',
    baseline: 'native/malloc',
    against: 'malloc, free',
  },
  {
    id: 'timer',
    title: 'KeSetTimer + KeCancelTimer',
    unit: 'ns',
    series: 'free/timer',
    baseline: 'native/timer',
    against: 'timerfd_settime, twice',
    goal: THRICE,
  },
  {
    id: 'timer-lateness',
    title: 'a timer, 1 to 2 ms ahead: late by, median of 101',
    unit: 'µs',
    series: 'free/timer-lateness',
    baseline: 'native/timer-lateness',
    against: 'timerfd',
    goal: timeGoal(2e6, '<= 2 ms'),
  },
  {
    id: 'dpc',
    title: 'KeInsertQueueDpc, until the DPC has run',
    unit: 'ns',
    series: 'free/dpc',
    baseline: 'native/signal',
    against: 'a signal to oneself',
    goal: THRICE,
  },
  {
    id: 'work-item',
    title: 'ExQueueWorkItem, until it has run and is waited for',
    unit: 'µs',
    series: 'free/work-item',
    baseline: 'native/work-item',
    against: 'pthread work queue',
    goal: THRICE,
  },
  {
    id: 'set-event-waiter',
    title: 'KeSetEvent, a thread waits: the call',
    unit: 'µs',
    series: 'free/set-event-waiter',
    baseline: 'native/set-event-waiter',
    against: CONDITION,
  },
];

/** Locks that a crowd wants: id, title, native series, what that is. */
const CROWDED = [
  ['spin-lock', 'spin lock', 'spin-lock', 'pthread spin lock'],
  ['queued-spin-lock', 'in-stack queued spin lock', 'spin-lock', 'pthread spin lock'],
  ['ex-spin-lock-exclusive', 'EX_SPIN_LOCK, exclusive', 'rwlock-write', READER_WRITER],
  ['ex-spin-lock-shared', 'EX_SPIN_LOCK, shared', 'rwlock-read', READER_WRITER],
  ['fast-mutex', 'fast mutex', 'mutex', MUTEX],
  ['guarded-mutex', 'guarded mutex', 'mutex', MUTEX],
  ['mutex', 'KMUTEX', 'mutex', MUTEX],
  ['push-lock-exclusive', 'push lock, exclusive', 'mutex', MUTEX],
  ['push-lock-shared', 'push lock, shared', 'rwlock-read', READER_WRITER],
  ['resource-exclusive', 'ERESOURCE, exclusive', 'rwlock-write', READER_WRITER],
  ['resource-shared', 'ERESOURCE, shared', 'rwlock-read', READER_WRITER],
  ['semaphore', 'semaphore of one', 'semaphore', 'sem_wait, sem_post'],
  ['event', 'synchronization event', 'event', CONDITION],
  ['slist', 'SLIST, pop and push', 'stack', 'C11 atomics, 64-bit'],
] as const;

const CROWDS: readonly Row[] = CROWDED.flatMap(([id, title, baseline, against]) =>
  [2, 4, 16].map(
    (threads): Row => ({
      id: `${id}-${threads}`,
      title: `${title}, ${threads} threads`,
      unit: 'ns',
      series: `free/${id}-${threads}`,
      baseline: `native/${baseline}-${threads}`,
      against,
    }),
  ),
);

const THREADS: readonly Row[] = [
  {
    id: 'ping-pong',
    title: 'event ping-pong of two threads, round trip',
    unit: 'µs',
    series: 'free/ping-pong',
    baseline: 'native/ping-pong',
    against: 'two futexes',
    goal: ratioGoal(1.5, 'native'),
  },
  {
    id: 'thread-create',
    title: 'PsCreateSystemThread to first instruction, warm',
    unit: 'µs',
    series: 'free/thread-create',
    baseline: 'native/thread-create',
    against: 'pthread_create',
    goal: timeGoal(60_000, '<= 60 µs'),
  },
  {
    id: 'file-copy',
    title: 'a file copied in pieces of 64 KiB, one piece',
    unit: 'µs',
    series: 'free/file-copy',
    baseline: 'native/file-copy',
    against: 'pread, pwrite',
    goal: ratioGoal(1.5, 'native'),
  },
  {
    id: 'registry',
    title: 'ZwSetValueKey + ZwQueryValueKey, 100,000 values of a key',
    unit: 'µs',
    series: 'free/registry',
    goal: timeGoal(20_000, '<= 20 µs: 100,000 of both in 2 s'),
  },
  {
    id: 'prints',
    title: 'DbgPrint, until the host has the line',
    unit: 'lines/s',
    series: 'free/prints',
    baseline: 'native/prints',
    against: 'printf to a pipe, a line each',
    goal: timeGoal(1e9 / 300_000, '>= 300,000 lines/s'),
  },
];

const COMPUTE: readonly Row[] = [
  ...LOOPS.map(
    ([id, title]): Row => ({
      id: `compute-${id}`,
      title: `compute loop, free: ${title}`,
      unit: 'µs',
      series: `free/${id}`,
      baseline: `native/${id}`,
      against: 'the same C',
      goal: ratioGoal(1.3, 'native'),
    }),
  ),
  ...LOOPS.map(
    ([id, title]): Row => ({
      id: `checked-${id}`,
      title: `compute loop, checked: ${title}`,
      unit: 'µs',
      series: `checked/${id}`,
      baseline: `free/${id}`,
      against: 'the free build',
      goal: ratioGoal(3, 'free'),
    }),
  ),
];

const PROCESSES: readonly Row[] = [
  {
    id: 'start-cached',
    title: 'ntwasm run hello.c, compiled before',
    unit: 'ms',
    series: 'process/cached',
    baseline: 'process/native',
    against: 'a native hello',
    goal: timeGoal(600e6, '<= 600 ms'),
  },
  {
    id: 'start-node',
    title: 'Node.js alone, an empty script',
    unit: 'ms',
    series: 'process/node',
    baseline: 'process/native',
    against: 'a native hello',
  },
  {
    id: 'start-first',
    title: 'ntwasm run hello.c, never compiled before',
    unit: 'ms',
    series: 'process/first',
    goal: timeGoal(4e9, '<= 4000 ms'),
  },
];

/** A program's requests to a driver and back. */
const REQUESTS: readonly Row[] = [
  {
    id: 'device-control-buffered',
    title: 'DeviceIoControl, METHOD_BUFFERED, round trip',
    unit: 'µs',
    series: 'free/device-control-buffered',
    goal: timeGoal(3_000, '<= 3 µs'),
  },
  ...(
    [
      ['device-control-in-direct', 'DeviceIoControl, METHOD_IN_DIRECT'],
      ['device-control-out-direct', 'DeviceIoControl, METHOD_OUT_DIRECT'],
      ['device-control-neither', 'DeviceIoControl, METHOD_NEITHER'],
      ['device-control-pended', 'DeviceIoControl, pended, completed by a DPC'],
      ['open-close', 'CreateFile + CloseHandle of a device'],
    ] as const
  ).map(([id, title]): Row => ({ id, title, unit: 'µs', series: `free/${id}` })),
  ...[1, 2, 4, 8].map(
    (clients): Row => ({
      id: `device-control-${clients}`,
      title: `DeviceIoControl, buffered, ${clients} ${clients === 1 ? 'client' : 'clients'}: time for each request of all`,
      unit: 'µs',
      series: `free/device-control-${clients}`,
    }),
  ),
];

/** In the order of the report. */
export const ROWS: readonly Row[] = [...CALLS, ...CROWDS, ...THREADS, ...REQUESTS, ...COMPUTE, ...PROCESSES];
