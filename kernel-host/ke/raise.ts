/**
 * Raising an exception into guest code: the innermost `__try` frame of the current thread gets it, in
 * whatever image it stands. Frames are guest memory, linked through KTHREAD.ExceptionList by the code that
 * the compiler's rewrite makes of `__try`; each names a function of its own image that jumps into it.
 *
 * No kernel lock is held when this is called. Without a frame it is a bug check, as on NT.
 */
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { BugCode, stopWith } from './bugcheck.js';
import { currentThread } from './current.js';
import { callTable } from './guest.js';
import { requireNoLock } from './lockcheck.js';
import { KTHREAD } from './thread.js';

/** A frame's fixed part, as guest/include/ntwasm/seh.h declares it. */
const FRAME = { Previous: 0, Raiser: 4 } as const;
/** EXCEPTION_RECORD on x86. */
export const EXCEPTION_RECORD = {
  Code: 0,
  Flags: 4,
  Record: 8,
  Address: 12,
  Count: 16,
  Information: 20,
  size: 80,
} as const;
const MAXIMUM_PARAMETERS = 15;

/**
 * Raises `code` in the current thread.
 * @param parameters ExceptionInformation, at most 15 words
 * @param detail a sentence for the bug check when nobody handles it
 */
export function raiseException(code: number, parameters: readonly number[] = [], detail = ''): never {
  deliver(code, parameters, detail, (record) => {
    u8.fill(0, record, record + EXCEPTION_RECORD.size);
    writeI32(record + EXCEPTION_RECORD.Code, code);
    writeI32(record + EXCEPTION_RECORD.Count, Math.min(parameters.length, MAXIMUM_PARAMETERS));
    parameters.slice(0, MAXIMUM_PARAMETERS).forEach((value, index) => {
      writeI32(record + EXCEPTION_RECORD.Information + index * 4, value);
    });
  });
}

/** Hands an exception to the innermost frame. @param fill writes the thread's EXCEPTION_RECORD */
function deliver(code: number, parameters: readonly number[], detail: string, fill: (record: number) => void): never {
  requireNoLock('raises an exception');
  const thread = currentThread();
  const frame = readU32(thread + KTHREAD.ExceptionList);
  raised = { detail, at: new Error() };
  if (frame === 0) unhandled(code, parameters);
  const record = thread + KTHREAD.ExceptionRecord;
  fill(record);
  callTable(readI32(frame + FRAME.Raiser), frame, code, record);
  throw new Error('the raiser of an exception frame returned');
}

/**
 * RtlRaiseException: raises what an EXCEPTION_RECORD says. Execution is never continued, whatever a filter answers.
 * IRQL: <= APC_LEVEL.
 */
export function RtlRaiseException(ExceptionRecord: number): never {
  const code = readI32(ExceptionRecord + EXCEPTION_RECORD.Code);
  const count = Math.min(readU32(ExceptionRecord + EXCEPTION_RECORD.Count), MAXIMUM_PARAMETERS);
  const parameters = Array.from({ length: count }, (_, i) =>
    readI32(ExceptionRecord + EXCEPTION_RECORD.Information + i * 4),
  );
  deliver(code, parameters, '', (record) =>
    u8.copyWithin(record, ExceptionRecord, ExceptionRecord + EXCEPTION_RECORD.size),
  );
}

/** Where the exception under way was raised: by the time nobody has handled it, those frames are gone. */
let raised = { detail: '', at: new Error() };

function unhandled(code: number, parameters: readonly number[]): never {
  const detail = raised.detail || `The exception ${hex(code)} was raised and no __except handled it.`;
  stopWith(
    BugCode.SYSTEM_THREAD_EXCEPTION_NOT_HANDLED,
    [code, parameters[1] ?? 0, 0, 0],
    detail,
    raised.at.stack ?? '',
  );
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}

/** Every frame of the thread has let an exception pass. Called by compiled code. @param record EXCEPTION_RECORD */
export function NtwSehUnhandled(code: number, record: number): never {
  const second = readI32(record + EXCEPTION_RECORD.Information + 4);
  unhandled(code, [readI32(record + EXCEPTION_RECORD.Information), second]);
}

/** Raises a status, as the kernel's own routines do. */
export function raiseStatus(status: number): never {
  raiseException(status);
}

/** ExRaiseStatus. IRQL: <= APC_LEVEL. Never returns. */
export function ExRaiseStatus(Status: number): never {
  raiseException(Status);
}

const STATUS_ACCESS_VIOLATION = 0xc0000005 | 0;
const STATUS_DATATYPE_MISALIGNMENT = 0x80000002 | 0;

/** ExRaiseAccessViolation: raises STATUS_ACCESS_VIOLATION. */
export function ExRaiseAccessViolation(): never {
  raiseException(STATUS_ACCESS_VIOLATION, [0, 0]);
}

/** ExRaiseDatatypeMisalignment: raises STATUS_DATATYPE_MISALIGNMENT. */
export function ExRaiseDatatypeMisalignment(): never {
  raiseException(STATUS_DATATYPE_MISALIGNMENT);
}

/** Enters a `__try` frame: it becomes the innermost. Called by compiled code. */
export function NtwSehPush(frame: number): void {
  const list = currentThread() + KTHREAD.ExceptionList;
  writeI32(frame + FRAME.Previous, readI32(list));
  writeI32(list, frame);
}

/** Leaves a `__try` frame, and any inside it that were left by a jump. */
export function NtwSehPop(frame: number): void {
  writeI32(currentThread() + KTHREAD.ExceptionList, readI32(frame + FRAME.Previous));
}
