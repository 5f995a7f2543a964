/** The words that pass between host and harness: `guest/locks/results.h`, read and written here. */

/** What a sample is to do; times in nanoseconds. The order is that of LAB_CONFIGURATION. */
export interface SampleRequest {
  readonly threads: number;
  readonly milliseconds: number;
  readonly locks: number;
  readonly holdKind: number;
  readonly hold: number;
  readonly longHold: number;
  readonly longEvery: number;
  readonly think: number;
  readonly lines: number;
  /** Of 1000 acquisitions. */
  readonly readers: number;
  /** 1: of the threads instead. */
  readonly dedicated: number;
  readonly timedEvery: number;
  readonly form: number;
  readonly seed: number;
  readonly sleepEvery: number;
  /** Microseconds of each millisecond. */
  readonly interference: number;
  readonly cores: number;
  readonly pinEach: number;
  readonly canary: number;
}

const ORDER: readonly (keyof SampleRequest)[] = [
  'threads',
  'milliseconds',
  'locks',
  'holdKind',
  'hold',
  'longHold',
  'longEvery',
  'think',
  'lines',
  'readers',
  'dedicated',
  'timedEvery',
  'form',
  'seed',
  'sleepEvery',
  'interference',
  'cores',
  'pinEach',
  'canary',
];

export const BUCKETS = 512;
/** What LAB_RESULT.Canary is when it did not sing. */
const NO_CANARY = 2000;
const RESULT_WORDS = 11;
const THREAD_WORDS = 5;
const MOST_WINDOWS = 4096;

/** What one thread did. */
export interface ThreadCounts {
  readonly exclusive: number;
  readonly shared: number;
  readonly retries: number;
  readonly failures: number;
}

/** Counts by bucket of `histogram.ts`. */
export type Buckets = readonly number[];

/** What a sample came to, as the harness tells it. */
export interface Sample {
  /** Nanoseconds from the start barrier to the end. */
  readonly elapsed: number;
  /** What the counters under the lock add up to. */
  readonly counted: number;
  readonly violations: number;
  readonly handoffs: number;
  readonly longestStreak: number;
  /** Hand-off fraction of the canary; undefined when it did not sing. */
  readonly canary: number | undefined;
  /** Nanoseconds of one reading of the clock. */
  readonly clockCost: number;
  /** Nanoseconds of processor time of all threads. */
  readonly cpuTime: number;
  /** How often a thread gave its core up by itself. */
  readonly switches: number;
  readonly threads: readonly ThreadCounts[];
  readonly acquire: Buckets;
  readonly hold: Buckets;
  readonly reacquire: Buckets;
  /** Nanoseconds from the start at which each window began. */
  readonly windowStarts: readonly number[];
  /** Acquisitions of each thread by window. */
  readonly windows: readonly (readonly number[])[];
}

/** @returns the request as words, for a program's arguments. */
export function requestWords(request: SampleRequest): number[] {
  return ORDER.map((name) => Math.round(request[name]) >>> 0);
}

/** @returns the request as bytes, for a driver. */
export function requestBytes(request: SampleRequest): Uint8Array {
  return new Uint8Array(Uint32Array.from(requestWords(request)).buffer);
}

/** @returns room for the answer to a request, in bytes. */
export function answerRoom({ threads, milliseconds }: SampleRequest): number {
  const windows = Math.min(milliseconds * 2 + 8, MOST_WINDOWS);
  return RESULT_WORDS * 8 + threads * THREAD_WORDS * 8 + 3 * BUCKETS * 4 + windows * 4 * (threads + 1);
}

/** @throws RangeError when the answer is cut short */
export function parseAnswer(bytes: Uint8Array): Sample {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const long = (): number => {
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  const words = (count: number): number[] => {
    at += count * 4;
    return Array.from({ length: count }, (_, word) => view.getUint32(at - (count - word) * 4, true));
  };
  const head = Array.from({ length: RESULT_WORDS }, long);
  const [elapsed = 0, counted = 0, violations = 0, handoffs = 0, longestStreak = 0, canary = 0, clockCost = 0] = head;
  const [threadCount = 0, windowCount = 0, cpuTime = 0, switches = 0] = head.slice(7);
  const threads = Array.from({ length: threadCount }, () => {
    const [exclusive = 0, shared = 0, retries = 0, failures = 0] = Array.from({ length: THREAD_WORDS }, long);
    return { exclusive, shared, retries, failures };
  });
  const [acquire, hold, reacquire] = [words(BUCKETS), words(BUCKETS), words(BUCKETS)];
  const windowStarts = words(windowCount);
  const windows = threads.map(() => words(windowCount));
  return {
    elapsed,
    counted,
    violations,
    handoffs,
    longestStreak,
    canary: canary === NO_CANARY ? undefined : canary / 1000,
    clockCost,
    cpuTime,
    switches,
    threads,
    acquire,
    hold,
    reacquire,
    windowStarts,
    windows,
  };
}
