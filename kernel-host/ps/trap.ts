/**
 * What a fault of guest code becomes. A trap has unwound the guest when it arrives here, so no `__except`
 * can catch it; checked builds find bad addresses before the access, and raise (see `NtwAccessFault`).
 *
 * Codes and parameters are those Windows gives for the same fault in a system thread.
 */
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { BugCode, stopMachine, stopWith } from '../ke/bugcheck.js';
import { currentIrql } from '../ke/current.js';
import { MachineStop } from '../ke/exception.js';
import { BadCall } from '../ke/guest.js';
import { postToHost } from '../ke/host.js';
import { guardsIntact, MachineState } from '../ke/system.js';

const STATUS_ACCESS_VIOLATION = 0xc0000005;
const STATUS_ILLEGAL_INSTRUCTION = 0xc000001d;
const STATUS_INTEGER_DIVIDE_BY_ZERO = 0xc0000094;
const STATUS_INTEGER_OVERFLOW = 0xc0000095;
const STATUS_DATATYPE_MISALIGNMENT = 0x80000002;
const STATUS_FLOAT_INVALID_OPERATION = 0xc0000090;
/** KMODE trap 8: the processor ran out of stack. */
const DOUBLE_FAULT = 8;

interface Trap {
  /** What V8 says. */
  readonly pattern: RegExp;
  readonly status: number;
  readonly detail: string;
}

const TRAPS: readonly Trap[] = [
  {
    pattern: /memory access out of bounds/,
    status: STATUS_ACCESS_VIOLATION,
    detail: 'The driver accessed an address beyond the end of memory.',
  },
  {
    pattern: /divide by zero|remainder by zero/,
    status: STATUS_INTEGER_DIVIDE_BY_ZERO,
    detail: 'The driver divided an integer by zero.',
  },
  {
    pattern: /divide result unrepresentable/,
    status: STATUS_INTEGER_OVERFLOW,
    detail: 'The driver divided the smallest integer by -1.',
  },
  {
    pattern: /float unrepresentable/,
    status: STATUS_FLOAT_INVALID_OPERATION,
    detail: 'The driver converted a floating-point number to an integer that cannot hold it.',
  },
  {
    pattern: /unreachable/,
    status: STATUS_ILLEGAL_INSTRUCTION,
    detail:
      'The driver reached code that must not be reached: a failed assertion, undefined behaviour that the compiler found, or a function without a return value.',
  },
  {
    pattern: /unaligned/,
    status: STATUS_DATATYPE_MISALIGNMENT,
    detail: 'The driver used an interlocked operation or a lock at an address that is not aligned to its size.',
  },
  {
    pattern: /table index|null function|function signature|indirect call|table access/,
    status: STATUS_ACCESS_VIOLATION,
    detail: 'The driver called through a pointer that is not a function of that type.',
  },
];

/**
 * Ends the machine for what guest code threw; returns only by throwing MachineStop.
 * @param error what was caught at the bottom of the thread
 */
export function stopForTrap(error: unknown): never {
  if (error instanceof MachineStop) throw error;
  const { message, stack } = describe(error);
  if (!guardsIntact()) stopCorrupted(stack);
  const trap = TRAPS.find(({ pattern }) => pattern.test(message));
  if (error instanceof WebAssembly.RuntimeError && trap !== undefined) stopForStatus(trap.status, trap.detail, stack);
  if (error instanceof BadCall)
    stopForStatus(STATUS_ACCESS_VIOLATION, `The kernel was given a bad routine: ${message}.`, stack);
  if (error instanceof RangeError && /call stack/.test(message)) {
    stopWith(
      BugCode.UNEXPECTED_KERNEL_MODE_TRAP,
      [DOUBLE_FAULT, 0, 0, 0],
      'The kernel stack is exhausted: a recursion without end.',
      stack,
    );
  }
  postToHost({ type: 'fault', message, stack });
  stopMachine(MachineState.Stopping);
  throw new MachineStop();
}

/** Nothing in the machine's memory can be trusted any more, not even who runs here. */
function stopCorrupted(stack: string): never {
  postToHost({
    type: 'bugcheck',
    code: BugCode.CRITICAL_STRUCTURE_CORRUPTION,
    parameters: [0, 0, 0, 1],
    thread: 0,
    processor: 0,
    irql: 0,
    stack,
    detail: 'The driver has overwritten the kernel’s own data. A checked build names the line that does.',
  });
  stopMachine(MachineState.BugCheck);
  throw new MachineStop();
}

function stopForStatus(status: number, detail: string, stack: string): never {
  const irql = currentIrql();
  if (status === STATUS_ACCESS_VIOLATION && irql >= DISPATCH_LEVEL) {
    stopWith(BugCode.DRIVER_IRQL_NOT_LESS_OR_EQUAL, [0, irql, 0, 0], detail, stack);
  }
  stopWith(BugCode.SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, [status, 0, 0, 0], detail, stack);
}

function describe(error: unknown): { message: string; stack: string } {
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? '' };
  return { message: String(error), stack: '' };
}
