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

const CALLS: readonly Row[] = [
  {
    id: 'spin-lock',
    title: 'KeAcquireSpinLock + KeReleaseSpinLock',
    unit: 'ns',
    series: 'free/spin-lock',
    baseline: 'native/spin-lock-plain',
    against: 'test-and-set, plain release',
    goal: ratioGoal(2, 'native'),
  },
  {
    id: 'spin-lock-locked',
    title: 'the same, full barrier on both sides',
    unit: 'ns',
    series: 'free/spin-lock',
    baseline: 'native/spin-lock-locked',
    against: 'test-and-set, locked release',
  },
  {
    id: 'queued-spin-lock',
    title: 'in-stack queued spin lock pair',
    unit: 'ns',
    series: 'free/queued-spin-lock',
    baseline: 'native/spin-lock-locked',
    against: 'test-and-set, locked release',
  },
  {
    id: 'interlocked',
    title: 'InterlockedIncrement',
    unit: 'ns',
    series: 'free/interlocked',
    baseline: 'native/interlocked',
    against: 'atomic_fetch_add',
    goal: ratioGoal(1.2, 'native'),
  },
  {
    id: 'set-event',
    title: 'KeSetEvent, nobody waits',
    unit: 'ns',
    series: 'free/set-event',
    baseline: 'native/set-event',
    against: 'mutex, flag, condition variable',
  },
];

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

/** In the order of the report. */
export const ROWS: readonly Row[] = [...CALLS, ...THREADS, ...COMPUTE, ...PROCESSES];
