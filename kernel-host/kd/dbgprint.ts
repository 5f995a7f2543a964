/**
 * DbgPrint and its kin: format, truncate to 512 bytes as NT's kernel does, and put it in the print ring.
 * Callable at any IRQL; a print waits only while the ring is full.
 */
import { STATUS_SUCCESS } from '../abi/gen/constants.js';
import { CONTROL, hashPrinted } from '../hal/control.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { currentIrql, currentPrcb, currentProcessorNumber, currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { peekInterruptTime } from '../ke/time.js';
import { narrowLength } from '../rtl/access.js';
import { Output } from '../rtl/output.js';
import { format } from '../rtl/printf.js';
import { DPFLTR_DEFAULT_ID, DPFLTR_INFO_LEVEL, isPrintEnabled } from './filter.js';
import { MAX_PRINT_BYTES, PRINT_TEXT, type PrintSource, publishPrint, reservePrint } from './ring.js';

/** Longest text of one DbgPrint, in bytes. */
const MAX_DBGPRINT = 512;

const out = new Output();
const from: PrintSource = { time: 0, threadId: 0, processor: 0, irql: 0, component: 0, level: 0 };

/** Puts what `out` holds in the ring. */
function emit(component: number, level: number): void {
  const length = wholeCharacters(out.length, out.total);
  if (length === 0) return;
  // Nobody reads what a million executions print; the one that fails is replayed.
  if (readI32(CONTROL.Exploring) === 2) {
    notePrinted(length);
    return;
  }
  const record = reservePrint(length);
  if (record === 0) return;
  const text = record + PRINT_TEXT;
  const units = out.units;
  for (let i = 0; i < length; i++) u8[text + i] = units[i] as number;
  const thread = currentThread();
  const onProcessor = currentPrcb() !== 0;
  from.time = peekInterruptTime();
  from.threadId = thread === 0 ? 0 : readU32(thread + KTHREAD.ClientId);
  from.processor = onProcessor ? currentProcessorNumber() : 0;
  from.irql = onProcessor ? currentIrql() : 0;
  from.component = component;
  from.level = level;
  publishPrint(record, from);
}

/** Of what is not kept a hash is, for those who expect a text. */
function notePrinted(length: number): void {
  const state = { hash: readI32(CONTROL.Printed), ends: readI32(CONTROL.PrintedEnds) };
  hashPrinted(state, out.units, length);
  writeI32(CONTROL.Printed, state.hash);
  writeI32(CONTROL.PrintedEnds, state.ends);
}

/** Leaves out a UTF-8 character that the truncation has cut in two. */
function wholeCharacters(kept: number, produced: number): number {
  if (kept === produced) return kept;
  let lead = kept - 1;
  while (lead > kept - 4 && lead > 0 && ((out.units[lead] as number) & 0xc0) === 0x80) lead--;
  const first = out.units[lead] as number;
  const length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return lead + length > kept ? lead : kept;
}

/**
 * Prints a text of the kernel's own.
 * @param text up to 4096 bytes of UTF-8; the rest is cut
 */
export function printText(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  out.reset(MAX_PRINT_BYTES);
  out.copy(bytes, 0, bytes.length);
  emit(DPFLTR_DEFAULT_ID, DPFLTR_INFO_LEVEL);
}

/** Puts bytes of the machine's memory in the ring as they are. @param bytes at most MAX_PRINT_BYTES */
export function printBytes(address: number, bytes: number, component: number, level: number): void {
  out.reset(MAX_PRINT_BYTES);
  out.copy(u8, address, address + bytes);
  emit(component, level);
}

/** DbgPrint: prints at most 512 bytes, unfiltered. `va` is the argument area. @returns STATUS_SUCCESS. IRQL: any. */
export function DbgPrint(Format: number, va: number): number {
  out.reset(MAX_DBGPRINT);
  format(out, Format, false, va);
  emit(DPFLTR_DEFAULT_ID, DPFLTR_INFO_LEVEL);
  return STATUS_SUCCESS;
}

/** vDbgPrintEx: prints when the component's filter lets the level pass. @returns STATUS_SUCCESS. IRQL: any. */
export function vDbgPrintEx(ComponentId: number, Level: number, Format: number, arglist: number): number {
  if (!isPrintEnabled(ComponentId, Level)) return STATUS_SUCCESS;
  out.reset(MAX_DBGPRINT);
  format(out, Format, false, arglist);
  emit(ComponentId, Level);
  return STATUS_SUCCESS;
}

/** DbgPrintEx: the argument area is what a `va_list` points at. */
export { vDbgPrintEx as DbgPrintEx };

/** vDbgPrintExWithPrefix: like vDbgPrintEx, with the string `Prefix` in front. @returns STATUS_SUCCESS. IRQL: any. */
export function vDbgPrintExWithPrefix(
  Prefix: number,
  ComponentId: number,
  Level: number,
  Format: number,
  arglist: number,
): number {
  if (!isPrintEnabled(ComponentId, Level)) return STATUS_SUCCESS;
  out.reset(MAX_DBGPRINT);
  if (Prefix !== 0) out.copy(u8, Prefix, Prefix + narrowLength(Prefix, MAX_DBGPRINT));
  format(out, Format, false, arglist);
  emit(ComponentId, Level);
  return STATUS_SUCCESS;
}
