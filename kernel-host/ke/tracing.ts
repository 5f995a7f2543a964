/**
 * The timeline: what threads, processors and locks do, and when. Each worker has a ring of its own, in memory that it
 * shares with the host alone and that no other worker writes, so an event costs a look at the clock and a few stores.
 * A worker writes on when its ring is full: the host sees by the count how many events have been overwritten.
 */
import { hostNow } from '../hal/clock.js';
import { readI32 } from '../hal/memory.js';
import { PRCB_IRQL, PRCB_NUMBER } from '../hot/layout.js';
import { currentPrcb, currentThread } from './current.js';
import { KTHREAD } from './thread.js';
import { type RoutineKind, setWatch, type Watch, watching } from './watch.js';

/** What has happened. */
export const TraceKind = {
  /** The thread has a processor, or gives it up. */
  On: 1,
  Off: 2,
  /** It waits for the object `a`; it goes on. */
  Wait: 3,
  Go: 4,
  /** A lock: address `a`, kind `b` of vf/lockstate. */
  Acquired: 5,
  Released: 6,
  /** A routine of a driver's is called: `a` is what it is, of ROUTINE_KINDS, `b` its pointer. It has returned. */
  Call: 7,
  Return: 8,
  /** The IRP `a` is sent with the major function `b`, or completed. */
  Sent: 9,
  Completed: 10,
  /** The processor has another IRQL. */
  Irql: 11,
} as const;

/** What a routine can be, by the number that a Call has. */
export const ROUTINE_KINDS: readonly RoutineKind[] = [
  'dispatch routine',
  'completion routine',
  'DPC',
  'interrupt service routine',
  'work item',
  'notify routine',
];

/** A ring: a count of the events so far, then the events. Offsets in words of 4 bytes. */
export const TRACE_HEAD_WORDS = 16;
export const TRACE_EVENT_WORDS = 8;
export const TRACE_EVENTS = 1 << 14;
export const TRACE_BYTES = (TRACE_HEAD_WORDS + TRACE_EVENTS * TRACE_EVENT_WORDS) * 4;
/** Words of an event; the time, a double in milliseconds, comes first. */
export const TRACE_EVENT = { Kind: 2, Thread: 3, A: 4, B: 5, Irql: 6, Processor: 7 } as const;

let words: Int32Array | undefined;
let times: Float64Array = new Float64Array();

/** Gives this worker its ring, when the machine has a timeline. Before it runs anything. */
export function bindTrace(ring: SharedArrayBuffer | undefined): void {
  if (ring === undefined) return;
  words = new Int32Array(ring);
  times = new Float64Array(ring);
}

/** Notes an event of the thread that runs here. */
export function traceEvent(kind: number, a = 0, b = 0): void {
  if (words === undefined) return;
  const count = words[0] as number;
  const at = TRACE_HEAD_WORDS + (count % TRACE_EVENTS) * TRACE_EVENT_WORDS;
  const thread = currentThread();
  const prcb = currentPrcb();
  times[at >> 1] = hostNow();
  words[at + TRACE_EVENT.Kind] = kind;
  words[at + TRACE_EVENT.Thread] = thread === 0 ? 0 : readI32(thread + KTHREAD.ClientId);
  words[at + TRACE_EVENT.A] = a;
  words[at + TRACE_EVENT.B] = b;
  words[at + TRACE_EVENT.Irql] = prcb === 0 ? 0 : readI32(prcb + PRCB_IRQL);
  words[at + TRACE_EVENT.Processor] = prcb === 0 ? -1 : readI32(prcb + PRCB_NUMBER);
  words[0] = count + 1;
}

/** Tells of routines that the kernel calls, and whoever watched before. */
function traced(inner: Watch | undefined): Watch {
  return {
    entering(kind, routine) {
      traceEvent(TraceKind.Call, ROUTINE_KINDS.indexOf(kind), routine);
      return inner?.entering(kind, routine) ?? 1;
    },
    returned(kind, routine, token) {
      inner?.returned(kind, routine, token);
      traceEvent(TraceKind.Return, ROUTINE_KINDS.indexOf(kind), routine);
    },
    lockTaken: (lock) => inner?.lockTaken(lock),
    lockReleased: (lock) => inner?.lockReleased(lock),
    threadEnds: (thread, frame) => inner?.threadEnds(thread, frame),
  };
}

type Routine = (...args: number[]) => unknown;

/** Routines that change the IRQL and nothing else. */
const IRQL_ROUTINES = ['KfRaiseIrql', 'KfLowerIrql', 'KeRaiseIrqlToDpcLevel', 'KeLowerIrql', 'KeRaiseIrqlToSynchLevel'];

/**
 * Has routines noted that the kernel calls, and changes of the IRQL that drivers ask for. When who else watches does so.
 * @param imports what drivers import, by name; changed
 */
export function traceDrivers(imports: Record<string, unknown>): Record<string, unknown> {
  if (words === undefined) return imports;
  setWatch(traced(watching()));
  for (const name of IRQL_ROUTINES) {
    const routine = imports[name];
    if (typeof routine !== 'function') continue;
    const noted = (...args: number[]): unknown => {
      const result = (routine as Routine)(...args);
      traceEvent(TraceKind.Irql);
      return result;
    };
    imports[name] = Object.defineProperty(noted, 'name', { value: name });
  }
  return imports;
}
