/**
 * The trace of a deterministic machine: who was given the processor, when. A ring of the last switches, and a hash over
 * all of them; two runs that agree in it have run alike. ReadyLock is held for writing.
 */
import { TRACE_BASE, TRACE_SIZE } from '../hal/map.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';
import { peekInterruptTime } from './time.js';

/** One entry: thread id, priority, visits of the kernel so far, low word of the time. */
const ENTRY_WORDS = 4;
const ENTRIES = TRACE_SIZE / (ENTRY_WORDS * 4);
/** Two hashes of 32 bits, of different multipliers. */
const FIRST_MULTIPLIER = 0x01000193;
const SECOND_MULTIPLIER = 0x85ebca6b;

/** A switch to a thread, as tests and tools see it. */
export interface Switch {
  readonly thread: number;
  readonly priority: number;
  /** Visits of the kernel before it. */
  readonly steps: number;
  /** Interrupt time, its low 32 bits. */
  readonly time: number;
}

/** Notes that the thread is given the processor. */
export function traceSwitch(thread: number): void {
  const count = readI32(MACHINE.TraceCount);
  const at = TRACE_BASE + (count % ENTRIES) * ENTRY_WORDS * 4;
  writeI32(at, readI32(thread + KTHREAD.ClientId));
  writeI32(at + 4, readI32(thread + KTHREAD.Priority));
  writeI32(at + 8, readI32(MACHINE.Steps));
  writeI32(at + 12, (peekInterruptTime() % 2 ** 32) | 0);
  for (let word = at; word < at + ENTRY_WORDS * 4; word += 4) mix(readI32(word));
  writeI32(MACHINE.TraceCount, (count + 1) & 0x7fff_ffff);
}

function mix(word: number): void {
  const first = readI32(MACHINE.TraceHash) ^ word;
  const second = readI32(MACHINE.TraceHash2) ^ word;
  writeI32(MACHINE.TraceHash, Math.imul(first ^ (first >>> 15), FIRST_MULTIPLIER));
  writeI32(MACHINE.TraceHash2, Math.imul(second ^ (second >>> 13), SECOND_MULTIPLIER) + 1);
}

/** @returns the hash over all switches, 16 hexadecimal digits; undefined where there is none that would repeat. */
export function traceHash(): string | undefined {
  if (readI32(MACHINE.Deterministic) === 0 || readI32(MACHINE.TraceBroken) !== 0) return undefined;
  const digits = [MACHINE.TraceHash, MACHINE.TraceHash2].map((word) => readU32(word).toString(16).padStart(8, '0'));
  return digits.join('');
}

/** @returns the last switches, oldest first. */
export function lastSwitches(): Switch[] {
  const count = readI32(MACHINE.TraceCount);
  const kept = Math.min(count, ENTRIES);
  return Array.from({ length: kept }, (_, index) => {
    const at = TRACE_BASE + ((count - kept + index) % ENTRIES) * ENTRY_WORDS * 4;
    return {
      thread: readI32(at),
      priority: readI32(at + 4),
      steps: readU32(at + 8),
      time: readU32(at + 12),
    };
  });
}
