/**
 * Breakpoints and failed assertions, on a machine without a kernel debugger.
 *
 * NT without a debugger bug-checks on a breakpoint. Under ntwasm a breakpoint left in a driver is noted once and
 * passed, since it says nothing is wrong; an assertion that fails says the driver is wrong, and stops the machine.
 */
import { STATUS_ASSERTION_FAILURE } from '../abi/gen/constants.js';
import { compareAndSwap } from '../hal/atomics.js';
import { PRINT_RING_BASE } from '../hal/map.js';
import { keBugCheckEx } from '../ke/bugcheck.js';
import { postToHost } from '../ke/host.js';
import { guestText } from '../rtl/guesttext.js';
import { printText } from './dbgprint.js';

const SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7e;
/** In the print ring's control pages: 1 after the machine's first breakpoint. */
const NOTED = PRINT_RING_BASE + 0x80;
const MAX_ASSERTION = 1024;

/** What a breakpoint does. `status` is what DbgBreakPointWithStatus was given, 0 otherwise. */
export type BreakpointPolicy = (status: number) => void;

let onBreakpoint: BreakpointPolicy = () => {
  if (!compareAndSwap(NOTED, 0, 1)) return;
  postToHost({
    type: 'note',
    text: 'the driver reached a breakpoint (DbgBreakPoint); no debugger is attached, so it and later ones are passed',
  });
};

/** Sets what breakpoints do in this worker: a debugger's front end may stop there. */
export function setBreakpointPolicy(policy: BreakpointPolicy): void {
  onBreakpoint = policy;
}

/** DbgBreakPoint (and KdBreakPoint): noted once, then passed. IRQL: any. */
export function DbgBreakPoint(): void {
  onBreakpoint(0);
}

/** DbgBreakPointWithStatus: as DbgBreakPoint. IRQL: any. */
export function DbgBreakPointWithStatus(Status: number): void {
  onBreakpoint(Status);
}

/**
 * RtlAssert, which ASSERT and ASSERTMSG call: prints the assertion with its file and line, then bug check 0x7E
 * SYSTEM_THREAD_EXCEPTION_NOT_HANDLED with STATUS_ASSERTION_FAILURE. IRQL: any.
 * @param FailedAssertion the expression's text; @param FileName of the source; @param MutableMessage text in
 *   front of the expression, or NULL
 */
export function RtlAssert(
  FailedAssertion: number,
  FileName: number,
  LineNumber: number,
  MutableMessage: number,
): never {
  const message = guestText(MutableMessage, MAX_ASSERTION).trimEnd();
  const expression = guestText(FailedAssertion, MAX_ASSERTION);
  const assertion = message === '' ? expression : `${message} ${expression}`;
  const place = `${guestText(FileName, MAX_ASSERTION)}, line ${LineNumber >>> 0}`;
  printText(`\n*** Assertion failed: ${assertion}\n***   Source File: ${place}\n\n`);
  return failAssertion(`assertion failed: ${assertion} (${place})`);
}

/** DbgRaiseAssertionFailure, which NT_ASSERT ends in: bug check 0x7E with STATUS_ASSERTION_FAILURE. IRQL: any. */
export function DbgRaiseAssertionFailure(): never {
  return failAssertion('an NT_ASSERT failed');
}

function failAssertion(detail: string): never {
  return keBugCheckEx(SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, STATUS_ASSERTION_FAILURE, 0, 0, 0, detail);
}
