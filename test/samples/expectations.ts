/** What each sample prints and how its run ends, in both languages alike. `guest/samples/README.md` says the same. */

/** One sample. */
export interface Expectation {
  /** File name without ending. */
  readonly name: string;
  /** Seconds of machine time after which it is unloaded; when it rests, if absent. */
  readonly seconds?: number;
  /** What is printed, in this order where `ordered` is set, in any order else. A pattern stands for what varies. */
  readonly prints: readonly (string | RegExp)[];
  readonly ordered: boolean;
  readonly code: number;
  /** Set for a deadlock: routines of the threads in the circle, and what kind of lock each waits for. */
  readonly deadlock?: Readonly<Record<string, string>>;
  /** Set for a mistake: the bug check, and where its report points. */
  readonly bugCheck?: { readonly name: string; readonly detail: RegExp; readonly frame: string; readonly line: RegExp };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export const EXPECTATIONS: readonly Expectation[] = [
  {
    name: 'thread',
    // DriverEntry and the thread run at the same time: either may print first.
    prints: [
      'DriverEntry is done; the thread goes on by itself',
      'the thread goes to sleep',
      'the thread has slept for 1 s and ends',
      'unloaded',
    ],
    ordered: false,
    code: 0,
  },
  {
    name: 'event',
    prints: [
      'producer: preparing the table',
      'producer: the table is ready',
      ...range(2).map((number) => `consumer ${number}: the first 6 primes add up to 41`),
      'unloaded',
    ],
    ordered: false,
    code: 0,
  },
  {
    name: 'clock',
    prints: [...range(3).map(() => /^it is \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/), '3 s after the start', 'unloaded'],
    ordered: false,
    code: 0,
  },
  {
    name: 'logging',
    prints: [...range(4).map((number) => `writer ${number} ends with 0x00000000`), 'the log has 100 lines', 'unloaded'],
    ordered: false,
    code: 0,
  },
  {
    name: 'echo',
    prints: [
      'buffered: 0x00000000, 5 bytes, hello',
      'in direct: 0x00000000, 5 bytes, -----',
      'out direct: 0x00000000, 5 bytes, hello',
      'neither: 0x00000000, 5 bytes, hello',
      'too small: 0xc0000023',
      'unloaded',
    ],
    ordered: true,
    code: 0,
  },
  {
    name: 'parameters',
    prints: ['every 1000 ms: hello', 'no names', 'start number 1', 'unloaded'],
    ordered: true,
    code: 0,
  },
  {
    name: 'cancelsafe',
    prints: [
      ...range(4).map((number) => `read ${number}: 0x00000103`),
      'read 1 came with tick 1',
      'read 2 came with tick 2',
      'read 3 ended with 0xc0000120',
      'read 4 came with tick 3',
      'unloaded',
    ],
    ordered: true,
    code: 0,
  },
  {
    name: 'semaphore',
    prints: [
      ...range(4).flatMap((number) => Array<RegExp>(3).fill(new RegExp(`^thread ${number} enters, [12] inside$`))),
      'thread 1 leaves with 1a8686f3',
      'thread 1 leaves with ac4cd170',
      'thread 1 leaves with 7b635c63',
      'thread 2 leaves with cda90be0',
      'thread 2 leaves with 676a03b0',
      'thread 2 leaves with d1a05433',
      'thread 3 leaves with 068fd920',
      'thread 3 leaves with b0458ea3',
      'thread 3 leaves with 7dec8543',
      'thread 4 leaves with cb26d2c0',
      'thread 4 leaves with 1c095fd3',
      'thread 4 leaves with aac30850',
      /^at most [12] of 4 were inside at once$/,
    ],
    ordered: false,
    code: 0,
  },
  {
    name: 'mutex',
    prints: [...range(4).map((number) => `thread ${number} has added 2500`), '4 threads x 2500 = 10000'],
    ordered: false,
    code: 0,
  },
  {
    name: 'spinlock',
    prints: [...range(8).map((number) => `thread ${number} has added 50000`), '8 threads x 50000 = 400000'],
    ordered: false,
    code: 0,
  },
  {
    name: 'unload',
    prints: [
      ...range(3).map((number) => `worker: job ${number} is done`),
      'unload: stopping the worker',
      'worker: asked to stop; putting things away',
      'worker: ends',
      'unload: the worker has ended, its code may go',
    ],
    ordered: true,
    code: 0,
  },
  {
    name: 'stack-variable',
    prints: ['DriverEntry returns, and its variables are gone'],
    ordered: true,
    code: 3,
    bugCheck: {
      name: 'PAGE_FAULT_IN_NONPAGED_AREA',
      detail: /^The driver read 4 bytes at .*: the stack of a thread that has ended/,
      frame: 'Greeter',
      line: /DriverEntry has returned: there is no greeting any more/,
    },
  },
  {
    name: 'stack-variable-mended',
    prints: ['DriverEntry returns; the greeting stays', 'hello from the thread', 'hello from the thread'],
    ordered: true,
    code: 0,
  },
  {
    name: 'raised-irql',
    prints: [...range(3).map((number) => `sample ${number} was stored, IRQL is 0`), 'sample 4 was dropped, IRQL is 2'],
    ordered: true,
    code: 3,
    bugCheck: {
      name: 'IRQL_NOT_LESS_OR_EQUAL',
      detail: /^KeDelayExecutionThread was called at DISPATCH_LEVEL/,
      frame: 'KeDelayExecutionThread',
      line: /KeDelayExecutionThread\(KernelMode/,
    },
  },
  {
    name: 'resource',
    prints: [
      ...range(2).map((number) => `writer ${number} has written the table 100 times`),
      ...range(4).map((number) => `reader ${number} has read the table 500 times`),
      'version 200, 0 torn reads',
    ],
    ordered: false,
    code: 0,
  },
  {
    name: 'deadlock',
    prints: ['the cashier and the auditor go to work'],
    ordered: true,
    code: 5,
    deadlock: { Cashier: 'Mutant', Auditor: 'Mutant' },
  },
  {
    name: 'deadlock-resource',
    prints: ['three threads, three locks'],
    ordered: true,
    code: 5,
    deadlock: { Reader: 'FastMutex', Mapper: 'GuardedMutex', Writer: 'Resource' },
  },
  {
    name: 'queue',
    prints: [
      ...range(3).map((number) => `producer ${number} has made 20 parts`),
      ...range(2).map((number) => `consumer ${number} ends`),
      '60 parts arrived, they add up to 1830; never more than 4 were in the queue at once',
    ],
    ordered: false,
    code: 0,
  },
  {
    name: 'workitem',
    prints: [
      ...range(3).flatMap((number) => [
        `tick ${number} at IRQL 2: hands over to a worker`,
        `work ${number} at IRQL 0: has waited, which the DPC could not`,
      ]),
      '3 ticks, 3 pieces of work; unloaded',
    ],
    ordered: true,
    code: 0,
  },
  {
    name: 'timer',
    // Unloaded between two expiries of the steady alarm, so that their number is certain.
    seconds: 3.8,
    prints: [
      ...range(5).map((round) => `round ${round} at IRQL 2`),
      'one alarm went off 5 times, ever slower; the other 9 times',
    ],
    ordered: true,
    code: 0,
  },
  {
    name: 'periodic-timer',
    seconds: 10.5,
    prints: [
      'the counting thread has priority 10',
      ...range(6).map((tick) => `tick ${tick} after ${tick + 4} s`),
      'stopped after 6 ticks',
    ],
    ordered: true,
    code: 0,
  },
];
