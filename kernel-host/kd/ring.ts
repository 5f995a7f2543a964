/**
 * The debug-print ring: many writers (any worker, any IRQL), one reader (the host's main thread).
 *
 * Positions count bytes since boot, modulo 2^32; the data area is a power of two, so a position's low bits
 * are its place. A writer reserves by compare-and-swap on Head, fills, and publishes by storing the
 * record's size, which was 0 until then: the reader clears every record before it moves Tail past it.
 * Records are read in the order of their reservation, so each thread's lines stay in order.
 *
 * No wake-up is lost: the doorbell is rung after the record is published, and whoever answers it clears
 * the bell before he drains. A bell found rung will therefore be cleared after the record was there.
 *
 * Nothing is lost: a writer that finds the ring full waits for the reader, by sleeps of about 50 µs, until
 * there is room or the machine stops.
 */
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { PRINT_RING_BASE, PRINT_RING_SIZE } from '../hal/map.js';
import { f64, i32, memory, readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { isStopping } from '../ke/bugcheck.js';

const HEAD = PRINT_RING_BASE;
/** On a cache line of its own: the reader writes it, the writers write Head. */
const TAIL = PRINT_RING_BASE + 64;
const DATA_SIZE = PRINT_RING_SIZE / 2;
const DATA = PRINT_RING_BASE + PRINT_RING_SIZE - DATA_SIZE;
const MASK = DATA_SIZE - 1;

const RECORD = defineLayout({
  /** Bytes of the whole record, 0 until it is published. */
  Size: 4,
  TextBytes: 4,
  ThreadId: 4,
  /** IRQL in the low byte, processor in the next. */
  Place: 4,
  /** Interrupt time, 100 ns (f64). */
  Time: 8,
  Component: 4,
  Level: 4,
});
/** Where the text begins in a record. */
export const PRINT_TEXT = RECORD.size;
/** Set in Size: nothing but the way to the end of the data area. */
const PADDING = 0x4000_0000;
/** Component of what programs write to their console; the level is 4 x process id + stream. */
export const CONSOLE_COMPONENT = 0xffff_fffe;
/** Longest text of one record, in bytes. */
export const MAX_PRINT_BYTES = 4096;

/** One line (or part of one) as the driver printed it. */
export interface PrintRecord {
  /** Empty when a program wrote it. */
  readonly text: string;
  /** What a program wrote: a character may end in its next record. */
  readonly bytes: Uint8Array;
  /** Interrupt time: 100 ns since boot. */
  readonly time: number;
  readonly threadId: number;
  readonly processor: number;
  readonly irql: number;
  /** DPFLTR_…_ID, and the level or mask as the driver gave it. */
  readonly component: number;
  readonly level: number;
}

/** Where a record comes from. */
export interface PrintSource {
  time: number;
  threadId: number;
  processor: number;
  irql: number;
  component: number;
  level: number;
}

let doorbell: () => void = () => {};

/** Sets what a writer calls after publishing; it must be cheap when the host has been told already. */
export function setDoorbell(ring: () => void): void {
  doorbell = ring;
}

/** Empties the ring; at boot, before any writer. */
export function initializePrintRing(): void {
  u8.fill(0, PRINT_RING_BASE, PRINT_RING_BASE + PRINT_RING_SIZE);
}

/**
 * Reserves a record, waiting for room. The caller writes the text at `record + PRINT_TEXT`, calls no guest
 * code, and hands the record to `publishPrint`.
 * @param textBytes length of the text, at most MAX_PRINT_BYTES
 * @returns address of the record, or 0 when the ring is full and the machine stops
 */
export function reservePrint(textBytes: number): number {
  const bytes = (PRINT_TEXT + textBytes + 7) & ~7;
  for (;;) {
    const head = atomicLoad(HEAD);
    const tail = atomicLoad(TAIL);
    const place = head & MASK;
    const toEnd = DATA_SIZE - place;
    const taken = Math.min(toEnd, bytes);
    if (((head - tail) | 0) + taken > DATA_SIZE) {
      if (isStopping()) return 0;
      doorbell();
      relax(TAIL, tail);
      continue;
    }
    if (!compareAndSwap(HEAD, head, (head + taken) | 0)) continue;
    const record = DATA + place;
    if (taken === bytes) {
      writeI32(record + RECORD.TextBytes, textBytes);
      return record;
    }
    atomicStore(record, taken | PADDING);
  }
}

/** Publishes a record that `reservePrint` gave, and tells the host. */
export function publishPrint(record: number, source: PrintSource): void {
  const textBytes = readI32(record + RECORD.TextBytes);
  writeI32(record + RECORD.ThreadId, source.threadId);
  writeI32(record + RECORD.Place, (source.irql & 0xff) | ((source.processor & 0xff) << 8));
  f64[(record + RECORD.Time) >> 3] = source.time;
  writeI32(record + RECORD.Component, source.component);
  writeI32(record + RECORD.Level, source.level);
  atomicStore(record, (PRINT_TEXT + textBytes + 7) & ~7);
  doorbell();
}

/**
 * Reads all published records. For the host only, bound to the machine; one reader at a time.
 * @param onRecord called in order; must not await
 * @param limit stops after so many, so that a flood does not hold the host's event loop
 * @returns how many were read; fewer than `limit` means that the ring was empty
 */
export function drainPrints(onRecord: (record: PrintRecord) => void, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let tail = atomicLoad(TAIL);
  if ((tail & 7) !== 0 || (atomicLoad(HEAD) - tail) >>> 0 > DATA_SIZE) return reportOverwritten(onRecord);
  while (count < limit) {
    const record = DATA + (tail & MASK);
    const size = atomicLoad(record);
    if (size === 0) break;
    const bytes = size & ~PADDING;
    if (!isSound(record, bytes, size !== bytes)) return count + reportOverwritten(onRecord);
    const line = size === bytes ? readRecord(record) : undefined;
    i32.fill(0, record >> 2, (record + bytes) >> 2);
    tail = (tail + bytes) | 0;
    atomicStore(TAIL, tail);
    if (line === undefined) continue;
    count++;
    onRecord(line);
  }
  return count;
}

/** @returns bytes reserved and not yet read. After a final drain: what an ended worker never published. */
export function printBytesPending(): number {
  return (atomicLoad(HEAD) - atomicLoad(TAIL)) | 0;
}

/** Whether a record can be one that a writer made: in free builds a driver can write anywhere, here too. */
function isSound(record: number, bytes: number, padding: boolean): boolean {
  const fits = bytes > 0 && (bytes & 7) === 0 && record + bytes <= DATA + DATA_SIZE;
  if (!fits || padding) return fits;
  const text = readI32(record + RECORD.TextBytes);
  return text >= 0 && text <= MAX_PRINT_BYTES && PRINT_TEXT + text <= bytes;
}

/** Gives up what is in a ring that was overwritten, and says so. */
function reportOverwritten(onRecord: (record: PrintRecord) => void): number {
  i32.fill(0, DATA >> 2, (DATA + DATA_SIZE) >> 2);
  atomicStore(HEAD, 0);
  atomicStore(TAIL, 0);
  onRecord(OVERWRITTEN);
  return 1;
}

const NONE = new Uint8Array();

const OVERWRITTEN: PrintRecord = {
  text: 'ntwasm: prints were lost, because the driver overwrote the print ring\n',
  bytes: NONE,
  time: 0,
  threadId: 0,
  processor: 0,
  irql: 0,
  component: 0,
  level: 0,
};

function readRecord(record: number): PrintRecord {
  const place = readU32(record + RECORD.Place);
  const component = readU32(record + RECORD.Component);
  const length = readI32(record + RECORD.TextBytes);
  const isProgram = component === CONSOLE_COMPONENT;
  return {
    text: isProgram ? '' : readText(record + PRINT_TEXT, length),
    bytes: isProgram ? u8.slice(record + PRINT_TEXT, record + PRINT_TEXT + length) : NONE,
    time: f64[(record + RECORD.Time) >> 3] as number,
    threadId: readU32(record + RECORD.ThreadId),
    processor: (place >> 8) & 0xff,
    irql: place & 0xff,
    component,
    level: readU32(record + RECORD.Level),
  };
}

/** Native decoding over the shared buffer; a byte that is not UTF-8 becomes U+FFFD. */
function readText(address: number, bytes: number): string {
  return Buffer.from(memory.buffer, address, bytes).toString('utf8');
}
