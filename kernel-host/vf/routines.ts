/** What is looked at when a routine of the driver returns to the kernel, and when a thread ends. */
import { readI32 } from '../hal/memory.js';
import { currentIrql, currentThread } from '../ke/current.js';
import type { OtherStack } from '../ke/host.js';
import { KTHREAD } from '../ke/thread.js';
import type { RoutineKind, Watch } from '../ke/watch.js';
import { checkRoutineTime, momentNow } from './dispatchtime.js';
import { type Context, clearHeld, ENTRY, enterContext, heldCount, heldHere, leaveContext } from './heldlocks.js';
import { afterAcquire, beforeRelease, lockText } from './lockrules.js';
import { Kind, Mode } from './lockstate.js';
import { beginOther, bindDispatchFrames, endOther, forgetCalls } from './requests.js';
import { violate } from './violation.js';

/** How things stood when a routine was called. */
interface Entered {
  readonly irql: number;
  readonly apcs: number;
  readonly held: number;
  /** When. */
  readonly since: number;
  /** For who watches requests; 0 for a dispatch routine, which that sees itself. */
  readonly calls: number;
  /** Of a DPC or an interrupt service routine: what it has interrupted. */
  readonly outer: Context | undefined;
}

const entered: Entered[] = [];

let frameOf: (routine: number) => string = () => '';

/** Sets what knows the driver's routines by their pointers; a stack line for each. */
export function bindRoutineFrames(frames: (routine: number) => string): void {
  frameOf = frames;
  bindDispatchFrames(frames);
}

/** The routine has returned, so it is on no stack. */
function theRoutine(kind: RoutineKind, routine: number): OtherStack {
  return { title: `The ${kind}`, stack: 0, frame: frameOf(routine) };
}

/** Both counts in one: 0 when no region has been entered. */
function apcCount(): number {
  const thread = currentThread();
  return (readI32(thread + KTHREAD.SpecialApcDisable) << 16) + readI32(thread + KTHREAD.KernelApcDisable);
}

function entering(kind: RoutineKind, _routine: number): number {
  const irql = currentIrql();
  const interrupts = kind === 'DPC' || kind === 'interrupt service routine';
  const outer = interrupts ? enterContext(irql) : undefined;
  const calls = kind === 'dispatch routine' ? 0 : beginOther();
  entered.push({ irql, apcs: apcCount(), held: heldCount(), calls, outer, since: interrupts ? momentNow() : 0 });
  return entered.length;
}

function returned(kind: RoutineKind, routine: number, token: number): void {
  const before = entered[token - 1];
  // An exception may have passed over routines that were called in between.
  entered.length = token - 1;
  if (before === undefined) return;
  if (before.calls !== 0) endOther(before.calls);
  checkReturn(kind, routine, before);
  if (before.outer !== undefined) checkRoutineTime(kind, before.since, [theRoutine(kind, routine)]);
  if (before.outer !== undefined) leaveContext(before.outer);
}

function checkReturn(kind: RoutineKind, routine: number, before: Entered): void {
  const irql = currentIrql();
  if (kind === 'completion routine' && irql !== before.irql) {
    violate('completion-irql', {
      parameters: [routine, irql, before.irql],
      detail: `A completion routine was called at IRQL ${before.irql} and returned at IRQL ${irql}: an IRQL was raised, or a spin lock taken, and not lowered or released.`,
      others: [theRoutine(kind, routine)],
    });
  }
  const apcs = apcCount();
  // Of a work item, that is bug check 0xE1.
  if (apcs !== before.apcs && kind !== 'work item') {
    violate(apcRule(kind), {
      parameters: [routine, apcs, before.apcs],
      detail: `A ${kind} returned with other APCs disabled than it was called with: it has ${apcs < before.apcs ? 'entered a region and not left it' : 'left a region that it had not entered'}.`,
      others: [theRoutine(kind, routine)],
    });
  }
  if (heldCount() > before.held) holdsLock(kind, routine);
}

function apcRule(kind: RoutineKind): string {
  if (kind === 'dispatch routine') return 'dispatch-apcs-disabled';
  return kind === 'completion routine' ? 'completion-apcs-disabled' : 'routine-apcs-disabled';
}

function holdsLock(kind: RoutineKind, routine: number): void {
  const entry = heldHere().at(-1);
  if (entry === undefined) return;
  const node = readI32(entry + ENTRY.Node);
  violate('routine-holds-lock', {
    parameters: [readI32(entry + ENTRY.Address), routine, currentThread()],
    detail: `A ${kind} has returned and holds the ${lockText(node)}.`,
    others: [{ title: 'Acquired at', stack: readI32(entry + ENTRY.Stack) }, theRoutine(kind, routine)],
  });
}

/** What a mutex's owner leaves is abandoned, which others learn of; of a semaphore, nobody is the owner. */
function threadEnds(thread: number, frame: string): void {
  const entry = heldHere().find((each) => {
    const kind = readI32(each + ENTRY.Kind);
    return kind !== Kind.Mutex && kind !== Kind.Semaphore;
  });
  if (entry !== undefined) {
    violate('lock-held-at-thread-end', {
      parameters: [readI32(entry + ENTRY.Address), thread],
      detail: `Thread ${readI32(thread + KTHREAD.ClientId)} ends and holds the ${lockText(readI32(entry + ENTRY.Node))}.`,
      others: [{ title: 'Acquired at', stack: readI32(entry + ENTRY.Stack) }],
      stack: frame,
    });
  }
  clearHeld();
  entered.length = 0;
  forgetCalls();
}

/** What the kernel tells the verifier of. */
export const WATCH: Watch = {
  entering,
  returned,
  threadEnds,
  lockTaken: (lock) => afterAcquire(lock, Kind.Spin, Mode.Exclusive, -1),
  lockReleased: (lock) => beforeRelease(lock, Kind.Spin, Mode.Exclusive, -1),
};
