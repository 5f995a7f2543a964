/**
 * NtQuerySystemInformation: the classes that drivers and tools ask for. An answer is made as bytes, with pointers into
 * the caller's buffer, and stored when there is room. Source: the structs of winternl.h and the Windows documentation.
 */
import { STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_INFO_CLASS, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { DRIVER_OBJECT } from '../abi/gen/structs.js';
import { currentOffset } from '../ex/localtime.js';
import { HIGHEST_USER_ADDRESS, PAGE_SIZE, SYSTEM_BASE, USER_BASE } from '../hal/map.js';
import { readI32, readI64, readU32, u8 } from '../hal/memory.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { bootSystemTime, interruptTime, peekInterruptTime, TIME_INCREMENT } from '../ke/time.js';
import { pageCount, pagesInUse } from '../mm/pages.js';
import { directoryEntries } from '../ob/directory.js';
import { handleCount, openHandles } from '../ob/handletable.js';
import { lookup } from '../ob/namespace.js';
import { dereferenceObject, typeOf } from '../ob/object.js';
import { probeOptional, probeWrite, storeOptional } from '../ob/probe.js';
import { OBJECT_TYPE, typeObject } from '../ob/types.js';
import { imagePathOf, liveProcesses } from '../ps/process.js';
import { liveThreads } from '../ps/thread.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { fromKernel, serve } from './service.js';

/** SYSTEM_INFORMATION_CLASS. */
const Class = {
  Basic: 0,
  Processor: 1,
  Performance: 2,
  TimeOfDay: 3,
  Process: 5,
  ProcessorPerformance: 8,
  Module: 11,
  Handle: 16,
  Interrupt: 23,
  TimeAdjustment: 28,
  Exception: 33,
  KernelDebugger: 35,
  ContextSwitch: 36,
  CurrentTimeZone: 44,
  ExtendedHandle: 64,
  CodeIntegrity: 103,
} as const;

const PROCESS_BYTES = 184;
const THREAD_BYTES = 64;
const MODULE_BYTES = 284;
const PERFORMANCE_BYTES = 312;
const UNITS_PER_MINUTE = 600_000_000n;
const MOST_PATH = 255;

/** Zeroes that are written to; little-endian. */
class Answer {
  readonly #bytes: Buffer;
  constructor(size: number) {
    this.#bytes = Buffer.alloc(size);
  }
  u8(at: number, value: number): void {
    this.#bytes.writeUInt8(value & 0xff, at);
  }
  u16(at: number, value: number): void {
    this.#bytes.writeUInt16LE(value & 0xffff, at);
  }
  u32(at: number, value: number): void {
    this.#bytes.writeUInt32LE(value >>> 0, at);
  }
  u64(at: number, value: bigint): void {
    this.#bytes.writeBigUInt64LE(BigInt.asUintN(64, value), at);
  }
  text(at: number, value: string, encoding: 'latin1' | 'utf16le'): void {
    this.#bytes.write(value, at, encoding);
  }
  get bytes(): Buffer {
    return this.#bytes;
  }
}

function wordsOf(...values: number[]): Buffer {
  const answer = new Answer(values.length * 4);
  values.forEach((value, index) => {
    answer.u32(index * 4, value);
  });
  return answer.bytes;
}

function processors(): number {
  return readI32(MACHINE.VisibleProcessors);
}

function basic(): Buffer {
  const answer = new Answer(44);
  const pages = pageCount();
  const words = [0, TIME_INCREMENT, PAGE_SIZE, pages, 1, pages, 0x1_0000, USER_BASE, HIGHEST_USER_ADDRESS];
  [...words, 2 ** processors() - 1].forEach((word, index) => {
    answer.u32(index * 4, word);
  });
  answer.u8(40, processors());
  return answer.bytes;
}

/** SYSTEM_PROCESSOR_INFORMATION: an x86 of family 6. */
function processor(): Buffer {
  const answer = new Answer(12);
  answer.u16(2, 6);
  answer.u16(6, processors());
  return answer.bytes;
}

/** SYSTEM_PERFORMANCE_INFORMATION: what there is of it here, pages. */
function performance(): Buffer {
  const answer = new Answer(PERFORMANCE_BYTES);
  answer.u32(44, pageCount() - pagesInUse());
  answer.u32(48, pagesInUse());
  answer.u32(52, pageCount());
  answer.u32(56, pagesInUse());
  return answer.bytes;
}

function timeOfDay(): Buffer {
  const answer = new Answer(48);
  answer.u64(0, bootSystemTime());
  answer.u64(8, bootSystemTime() + BigInt(interruptTime()));
  answer.u64(16, BigInt(-currentOffset()) * UNITS_PER_MINUTE);
  return answer.bytes;
}

interface Row {
  readonly process: number;
  readonly name: string;
  readonly threads: readonly number[];
}

function processRows(): Row[] {
  const threads = liveThreads();
  return liveProcesses().map((process) => {
    const id = readI32(process + EPROCESS.ProcessId);
    const name = id === 4 ? 'System' : (imagePathOf(process).split('\\').at(-1) ?? '');
    return { process, name, threads: threads.filter((thread) => processOf(thread) === process) };
  });
}

function storeThread(answer: Answer, at: number, thread: number, processId: number): void {
  const word = (offset: number): number => readI32(thread + offset);
  answer.u32(at + 28, word(KTHREAD.StartRoutine));
  answer.u32(at + 32, processId);
  answer.u32(at + 36, word(KTHREAD.ClientId));
  answer.u32(at + 40, word(KTHREAD.Priority));
  answer.u32(at + 44, word(KTHREAD.BasePriority));
  answer.u32(at + 48, word(KTHREAD.ContextSwitches));
  answer.u32(at + 52, word(KTHREAD.State));
  answer.u32(at + 56, word(KTHREAD.WaitReason));
}

/** SYSTEM_PROCESS_INFORMATION and its threads, one after the other; names follow their process. */
function processList(base: number): Buffer {
  const rows = processRows();
  const sizeOf = ({ name, threads }: Row): number =>
    (PROCESS_BYTES + threads.length * THREAD_BYTES + name.length * 2 + 2 + 7) & ~7;
  const answer = new Answer(rows.reduce((sum, row) => sum + sizeOf(row), 0));
  let at = 0;
  rows.forEach((row, index) => {
    const { process, name, threads } = row;
    const word = (offset: number): number => readI32(process + offset);
    const id = word(EPROCESS.ProcessId);
    answer.u32(at, index === rows.length - 1 ? 0 : sizeOf(row));
    answer.u32(at + 4, threads.length);
    answer.u64(at + 32, readI64(process + EPROCESS.CreateTime));
    const text = at + PROCESS_BYTES + threads.length * THREAD_BYTES;
    answer.u16(at + 56, name.length * 2);
    answer.u16(at + 58, name.length * 2 + 2);
    answer.u32(at + 60, base + text);
    answer.text(text, name, 'utf16le');
    answer.u32(at + 64, word(EPROCESS.BasePriority));
    answer.u32(at + 68, id);
    answer.u32(at + 72, word(EPROCESS.ParentId));
    answer.u32(at + 76, handleCount(word(EPROCESS.HandleTable)));
    answer.u32(at + 80, id === 4 ? 0 : 1);
    threads.forEach((thread, number) => {
      storeThread(answer, at + PROCESS_BYTES + number * THREAD_BYTES, thread, id);
    });
    at += sizeOf(row);
  });
  for (const { process } of rows) dereferenceObject(process);
  return answer.bytes;
}

interface Module {
  readonly path: string;
  readonly base: number;
  readonly size: number;
}

/** @returns the kernel, and the drivers in \Driver that have an image. */
function modules(): Module[] {
  const list = [{ path: '\\SystemRoot\\system32\\ntoskrnl.exe', base: SYSTEM_BASE, size: 0x10_0000 }];
  const { object: directory } = lookup('\\Driver');
  if (directory === 0) return list;
  for (const driver of directoryEntries(directory)) {
    if (typeOf(driver) === typeObject('Driver') && readI32(driver + DRIVER_OBJECT.DriverStart) !== 0) {
      const name =
        unicodeStringText(driver + DRIVER_OBJECT.DriverName)
          .split('\\')
          .at(-1) ?? '';
      const base = readU32(driver + DRIVER_OBJECT.DriverStart);
      const path = `\\SystemRoot\\System32\\drivers\\${name}.sys`.slice(0, MOST_PATH);
      list.push({ path, base, size: readI32(driver + DRIVER_OBJECT.DriverSize) });
    }
    dereferenceObject(driver);
  }
  dereferenceObject(directory);
  return list;
}

/** RTL_PROCESS_MODULES. */
function moduleList(): Buffer {
  const list = modules();
  const answer = new Answer(4 + list.length * MODULE_BYTES);
  answer.u32(0, list.length);
  list.forEach(({ path, base, size }, index) => {
    const at = 4 + index * MODULE_BYTES;
    answer.u32(at + 8, base);
    answer.u32(at + 12, size);
    answer.u16(at + 20, index);
    answer.u16(at + 24, 1);
    answer.u16(at + 26, path.lastIndexOf('\\') + 1);
    answer.text(at + 28, path, 'latin1');
  });
  return answer.bytes;
}

interface OpenHandle {
  readonly process: number;
  readonly handle: number;
  readonly object: number;
  readonly type: number;
}

function allHandles(): OpenHandle[] {
  const list: OpenHandle[] = [];
  for (const process of liveProcesses()) {
    const id = readI32(process + EPROCESS.ProcessId);
    for (const { handle, object } of openHandles(readI32(process + EPROCESS.HandleTable))) {
      list.push({ process: id, handle, object, type: readI32(typeOf(object) + OBJECT_TYPE.Index) });
    }
    dereferenceObject(process);
  }
  return list;
}

/** SYSTEM_HANDLE_INFORMATION, or the extended form. Rights are not told. */
function handleList(extended: boolean): Buffer {
  const list = allHandles();
  const [head, bytes] = extended ? [8, 28] : [4, 16];
  const answer = new Answer(head + list.length * bytes);
  answer.u32(0, list.length);
  list.forEach(({ process, handle, object, type }, index) => {
    const at = head + index * bytes;
    if (extended) {
      [object, process, handle].forEach((word, offset) => {
        answer.u32(at + offset * 4, word);
      });
      answer.u16(at + 18, type);
      return;
    }
    answer.u16(at, process);
    answer.u8(at + 4, type);
    answer.u16(at + 6, handle);
    answer.u32(at + 8, object);
  });
  return answer.bytes;
}

/** SYSTEM_PROCESSOR_PERFORMANCE_INFORMATION: how time was spent is not kept by processor. */
function processorTimes(): Buffer {
  const answer = new Answer(48 * processors());
  for (let index = 0; index < processors(); index++)
    answer.u64(index * 48 + 8, BigInt(Math.trunc(peekInterruptTime())));
  return answer.bytes;
}

/** RTL_TIME_ZONE_INFORMATION: the bias; see GetTimeZoneInformation for the rest. */
function timeZone(): Buffer {
  const answer = new Answer(172);
  answer.u32(0, -currentOffset());
  return answer.bytes;
}

/** @returns the answer for a buffer at `base`; undefined for another class */
function answerFor(infoClass: number, base: number): Buffer | undefined {
  switch (infoClass) {
    case Class.Basic:
      return basic();
    case Class.Processor:
      return processor();
    case Class.Performance:
      return performance();
    case Class.TimeOfDay:
      return timeOfDay();
    case Class.Process:
      return processList(base);
    case Class.ProcessorPerformance:
      return processorTimes();
    case Class.Module:
      return moduleList();
    case Class.Handle:
      return handleList(false);
    case Class.ExtendedHandle:
      return handleList(true);
    case Class.CurrentTimeZone:
      return timeZone();
    default:
      return fixedAnswer(infoClass);
  }
}

function fixedAnswer(infoClass: number): Buffer | undefined {
  switch (infoClass) {
    case Class.Interrupt:
      return Buffer.alloc(24 * processors());
    case Class.TimeAdjustment:
      return wordsOf(TIME_INCREMENT, TIME_INCREMENT, 1);
    case Class.Exception:
      return wordsOf(0, 0, 0, 0);
    case Class.KernelDebugger:
      return Buffer.of(0, 1);
    case Class.ContextSwitch:
      return Buffer.alloc(48);
    case Class.CodeIntegrity:
      return wordsOf(8, 0);
    default:
      return undefined;
  }
}

/**
 * NtQuerySystemInformation. IRQL: PASSIVE_LEVEL.
 * @param ReturnLength receives the bytes that the answer takes, or NULL
 * @returns STATUS_INFO_LENGTH_MISMATCH when the buffer is too small, STATUS_INVALID_INFO_CLASS
 */
export function NtQuerySystemInformation(
  SystemInformationClass: number,
  SystemInformation: number,
  SystemInformationLength: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    const length = SystemInformation === 0 ? 0 : SystemInformationLength >>> 0;
    probeWrite(mode, SystemInformation, length);
    probeOptional(mode, ReturnLength);
    const answer = answerFor(SystemInformationClass, SystemInformation);
    if (answer === undefined) return STATUS_INVALID_INFO_CLASS;
    // A shorter time of day is an older one, and as good.
    const cut = SystemInformationClass === Class.TimeOfDay && length > 0 && length < answer.length;
    storeOptional(ReturnLength, cut ? length : answer.length);
    if (length < answer.length && !cut) return STATUS_INFO_LENGTH_MISMATCH;
    u8.set(cut ? answer.subarray(0, length) : answer, SystemInformation);
    return STATUS_SUCCESS;
  });
}

/** ZwQuerySystemInformation: NtQuerySystemInformation for kernel callers. */
export const ZwQuerySystemInformation = fromKernel(NtQuerySystemInformation);

const US_ENGLISH = 0x409;

/** NtQueryDefaultLocale. IRQL: PASSIVE_LEVEL. @param DefaultLocaleId receives an LCID: US English */
export function NtQueryDefaultLocale(_UserProfile: number, DefaultLocaleId: number): number {
  return serve((mode) => {
    probeWrite(mode, DefaultLocaleId, 4);
    storeOptional(DefaultLocaleId, US_ENGLISH);
    return STATUS_SUCCESS;
  });
}
export const ZwQueryDefaultLocale = fromKernel(NtQueryDefaultLocale);
