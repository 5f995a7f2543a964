/**
 * A machine's timeline as the Chrome trace format has it, which Perfetto reads: the rings of its workers, gathered by
 * the host. Threads are tracks of one process, processors of another; what is nested in time on a track is nested
 * there. What does not nest (locks, requests) is asynchronous, with an id of its own.
 */
import {
  ROUTINE_KINDS,
  TRACE_BYTES,
  TRACE_EVENT,
  TRACE_EVENT_WORDS,
  TRACE_EVENTS,
  TRACE_HEAD_WORDS,
  TraceKind,
} from '../ke/tracing.js';
import { kindName } from '../vf/lockstate.js';

/** Events that are kept at most: enough for minutes, and no more than a viewer takes. */
const MOST_EVENTS = 1_000_000;
/** Milliseconds between two looks at the rings. */
const LOOK = 20;
const THREADS = 1;
const PROCESSORS = 2;
/** Beside a processor's own track: of threads that run beside another on it while it is lent. */
const LANE = 1000;

/** One event as it lies in a ring. */
interface TraceRecord {
  /** Milliseconds. */
  readonly time: number;
  readonly kind: number;
  readonly thread: number;
  readonly a: number;
  readonly b: number;
  readonly irql: number;
  readonly processor: number;
}

/** What names things in a timeline. */
export interface TimelineNames {
  /** @returns a driver's routine by its pointer */
  routine(pointer: number): string;
  /** @returns a driver's variable at an address, or the address */
  object(address: number): string;
}

/** One event of the trace format. */
export interface ChromeEvent {
  readonly name: string;
  readonly ph: 'X' | 'M' | 'C' | 'b' | 'e';
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts?: number;
  readonly dur?: number;
  readonly cat?: string;
  readonly id?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** The file as a whole. */
export interface ChromeTrace {
  readonly traceEvents: readonly ChromeEvent[];
  readonly displayTimeUnit: 'ns';
  readonly otherData: { readonly events: number; readonly dropped: number };
}

interface Ring {
  readonly buffer: SharedArrayBuffer;
  /** Events that have been taken. */
  taken: number;
  readonly records: TraceRecord[];
}

/** Gathers the events of one machine's workers. Give it to the machine as its option `timeline`. */
export class Timeline {
  readonly #rings: Ring[] = [];
  readonly #timer: NodeJS.Timeout | undefined;
  #dropped = 0;
  #kept = 0;

  /** @param all keep all events, as far as there is room; else those that the rings have at the end */
  constructor(all = true) {
    if (all) this.#timer = setInterval(() => this.#take(), LOOK).unref();
  }

  /** @returns the ring of another worker. */
  ring(): SharedArrayBuffer {
    const buffer = new SharedArrayBuffer(TRACE_BYTES);
    this.#rings.push({ buffer, taken: 0, records: [] });
    return buffer;
  }

  /** Events that were overwritten before they were seen, or for which there was no room. */
  get dropped(): number {
    return this.#dropped;
  }

  #take(): void {
    for (const ring of this.#rings) this.#takeRing(ring);
  }

  #takeRing(ring: Ring): void {
    const words = new Int32Array(ring.buffer);
    const times = new Float64Array(ring.buffer);
    // The event that is being written lies where the oldest was: it is left out.
    const count = words[0] as number;
    const first = Math.max(ring.taken, count - TRACE_EVENTS + 1);
    this.#dropped += first - ring.taken;
    for (let index = first; index < count; index++) {
      if (this.#kept === MOST_EVENTS) {
        this.#dropped += count - index;
        break;
      }
      this.#kept++;
      ring.records.push(recordAt(words, times, TRACE_HEAD_WORDS + (index % TRACE_EVENTS) * TRACE_EVENT_WORDS));
    }
    ring.taken = count;
  }

  /** Ends it. @returns pointers of routines that the events name, for `toChrome` to be given their names */
  end(): number[] {
    clearInterval(this.#timer);
    this.#take();
    const calls = this.#rings.flatMap(({ records }) => records.filter(({ kind }) => kind === TraceKind.Call));
    return [...new Set(calls.map(({ b }) => b))];
  }

  /** @returns the trace, after `end`. */
  toChrome(names: TimelineNames): ChromeTrace {
    const builder = new Builder(names);
    for (const { records } of this.#rings) builder.add(records);
    const traceEvents = builder.finish();
    return { traceEvents, displayTimeUnit: 'ns', otherData: { events: this.#kept, dropped: this.#dropped } };
  }
}

function recordAt(words: Int32Array, times: Float64Array, at: number): TraceRecord {
  const word = (offset: number): number => words[at + offset] as number;
  return {
    time: times[at >> 1] as number,
    kind: word(TRACE_EVENT.Kind),
    thread: word(TRACE_EVENT.Thread),
    a: word(TRACE_EVENT.A) >>> 0,
    b: word(TRACE_EVENT.B) >>> 0,
    irql: word(TRACE_EVENT.Irql),
    processor: word(TRACE_EVENT.Processor),
  };
}

/** A slice of a track, in milliseconds. */
interface Slice {
  readonly name: string;
  readonly cat: string;
  readonly begin: number;
  readonly end: number;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What has begun on a worker and not ended. */
interface Open {
  readonly kind: number;
  readonly record: TraceRecord;
}

/** Makes slices of events: worker by worker, since what a worker does is one after the other. */
class Builder {
  readonly #names: TimelineNames;
  readonly #threads = new Map<number, Slice[]>();
  readonly #processors = new Map<number, Slice[]>();
  readonly #others: ChromeEvent[] = [];
  readonly #irqls = new Map<number, { time: number; irql: number }[]>();
  #nextId = 1;
  #last = 0;
  #first = Number.POSITIVE_INFINITY;

  constructor(names: TimelineNames) {
    this.#names = names;
  }

  add(records: readonly TraceRecord[]): void {
    let running: TraceRecord | undefined;
    const calls: Open[] = [];
    const locks = new Map<number, TraceRecord>();
    const end = records.at(-1)?.time ?? 0;
    this.#last = Math.max(this.#last, end);
    this.#first = Math.min(this.#first, records[0]?.time ?? this.#first);
    for (const record of records) {
      if (record.processor >= 0) this.#noteIrql(record);
      switch (record.kind) {
        case TraceKind.On:
        case TraceKind.Off:
          if (running !== undefined) this.#ran(running, record.time);
          running = record.kind === TraceKind.On ? record : undefined;
          break;
        case TraceKind.Wait:
        case TraceKind.Call:
          calls.push({ kind: record.kind, record });
          break;
        case TraceKind.Go:
        case TraceKind.Return:
          this.#closeCall(calls, record.kind === TraceKind.Go ? TraceKind.Wait : TraceKind.Call, record.time);
          break;
        case TraceKind.Acquired:
          locks.set(record.a, record);
          break;
        case TraceKind.Released:
          this.#held(locks, record);
          break;
        case TraceKind.Sent:
        case TraceKind.Completed:
          this.#request(record);
          break;
        default:
          break;
      }
    }
    if (running !== undefined) this.#ran(running, end);
    while (calls.length > 0) this.#close(calls.pop(), end);
    for (const lock of locks.values()) this.#held(new Map([[lock.a, lock]]), { ...lock, time: end });
  }

  #noteIrql({ time, irql, processor }: TraceRecord): void {
    const list = this.#irqls.get(processor) ?? [];
    this.#irqls.set(processor, list);
    list.push({ time, irql });
  }

  #ran({ time, thread, processor }: TraceRecord, end: number): void {
    if (processor < 0) return;
    push(this.#processors, processor, { name: `thread ${thread}`, cat: 'run', begin: time, end, args: { thread } });
  }

  /** Ends the innermost that is of the kind, and what a stack that was unwound has left open above it. */
  #closeCall(calls: Open[], kind: number, time: number): void {
    if (!calls.some((open) => open.kind === kind)) return;
    for (;;) {
      const open = calls.pop();
      this.#close(open, time);
      if (open === undefined || open.kind === kind) return;
    }
  }

  #close(open: Open | undefined, end: number): void {
    if (open === undefined) return;
    const { record, kind } = open;
    const { thread, processor, irql, a, b, time: begin } = record;
    if (kind === TraceKind.Wait) {
      const args = { object: this.#names.object(a) };
      push(this.#threads, thread, { name: `wait for ${args.object}`, cat: 'wait', begin, end, args });
      return;
    }
    const what = ROUTINE_KINDS[a] ?? 'routine';
    const slice = { name: `${what} ${this.#names.routine(b)}`, cat: what, begin, end, args: { irql, processor } };
    push(this.#threads, thread, slice);
    if (what === 'DPC' || what === 'interrupt service routine') push(this.#processors, processor, slice);
  }

  #held(locks: Map<number, TraceRecord>, released: TraceRecord): void {
    const acquired = locks.get(released.a);
    if (acquired === undefined) return;
    locks.delete(released.a);
    const name = `${kindName(acquired.b)} ${this.#names.object(acquired.a)}`;
    const id = this.#nextId++;
    const common = { name, cat: 'lock', pid: THREADS, tid: acquired.thread, id };
    this.#others.push({ ...common, ph: 'b', ts: acquired.time, args: { irql: acquired.irql } });
    this.#others.push({ ...common, ph: 'e', ts: Math.max(released.time, acquired.time) });
  }

  /** An IRP's id is its address: it is sent and completed, by different threads perhaps. */
  #request({ kind, a, b, thread, time }: TraceRecord): void {
    const common = { name: 'IRP', cat: 'irp', pid: THREADS, tid: thread, id: a, ts: time };
    this.#others.push(kind === TraceKind.Sent ? { ...common, ph: 'b', args: { major: b } } : { ...common, ph: 'e' });
  }

  finish(): ChromeEvent[] {
    const origin = Number.isFinite(this.#first) ? this.#first : 0;
    const micro = (time: number): number => Math.round((time - origin) * 1e6) / 1e3;
    const events: ChromeEvent[] = [
      meta('process_name', THREADS, 0, 'threads'),
      meta('process_name', PROCESSORS, 0, 'processors'),
    ];
    const threads = new Set([...this.#threads.keys(), ...this.#others.map(({ tid }) => tid)]);
    for (const thread of [...threads].sort((a, b) => a - b)) {
      events.push(meta('thread_name', THREADS, thread, thread === 0 ? 'kernel' : `thread ${thread}`));
      const lanes = nested(this.#threads.get(thread) ?? []);
      lanes.forEach((lane, at) => {
        const tid = thread + at * LANE * LANE;
        if (at > 0) events.push(meta('thread_name', THREADS, tid, `thread ${thread}`));
        events.push(...lane.map((slice) => toEvent(slice, THREADS, tid, micro)));
      });
    }
    const processors = new Set([...this.#processors.keys(), ...this.#irqls.keys()]);
    for (const processor of [...processors].sort((a, b) => a - b)) {
      events.push(meta('thread_name', PROCESSORS, processor, `processor ${processor}`));
      nested(this.#processors.get(processor) ?? []).forEach((lane, at) => {
        const tid = processor + at * LANE;
        if (at > 0) events.push(meta('thread_name', PROCESSORS, tid, `processor ${processor}, lent`));
        events.push(...lane.map((slice) => toEvent(slice, PROCESSORS, tid, micro)));
      });
      events.push(...irqlCounters(processor, this.#irqls.get(processor) ?? [], micro));
    }
    const others = this.#others.map((event) => ({ ...event, ts: micro(event.ts ?? 0) }));
    return [...events, ...others.sort((a, b) => a.ts - b.ts)];
  }
}

function push(map: Map<number, Slice[]>, key: number, slice: Slice): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [slice]);
  else list.push(slice);
}

function meta(name: string, pid: number, tid: number, text: string): ChromeEvent {
  return { name, ph: 'M', pid, tid, args: { name: text } };
}

function toEvent(
  { name, cat, begin, end, args }: Slice,
  pid: number,
  tid: number,
  micro: (t: number) => number,
): ChromeEvent {
  const ts = micro(begin);
  return { name, cat, ph: 'X', pid, tid, ts, dur: Math.max(0, Math.round((micro(end) - ts) * 1e3) / 1e3), args };
}

/** @returns the slices on as many lanes as it takes for each to lie within, or beside, all others of its lane. */
function nested(slices: readonly Slice[]): Slice[][] {
  const lanes: { slices: Slice[]; open: Slice[] }[] = [];
  for (const slice of [...slices].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    const fits = ({ open }: { open: Slice[] }): boolean => {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= slice.begin) open.pop();
      return open.length === 0 || (open.at(-1)?.end ?? 0) >= slice.end;
    };
    let lane = lanes.find(fits);
    if (lane === undefined) {
      lane = { slices: [], open: [] };
      lanes.push(lane);
    }
    lane.slices.push(slice);
    lane.open.push(slice);
  }
  return lanes.map((lane) => lane.slices);
}

/** A counter's track of the processor's IRQL, as far as events tell. */
function irqlCounters(
  processor: number,
  seen: { time: number; irql: number }[],
  micro: (t: number) => number,
): ChromeEvent[] {
  const changes: ChromeEvent[] = [];
  let last = -1;
  for (const { time, irql } of seen.sort((a, b) => a.time - b.time)) {
    if (irql === last) continue;
    last = irql;
    const name = `IRQL of processor ${processor}`;
    changes.push({ name, ph: 'C', pid: PROCESSORS, tid: processor, ts: micro(time), args: { irql } });
  }
  return changes;
}
