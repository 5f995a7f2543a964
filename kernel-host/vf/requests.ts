/**
 * What has become of each request: for every stack location whether it was sent, completed, marked pending, and what its
 * dispatch routine has said. That stands in a block beside the IRP's header, since the dispatch routine returns in one
 * thread while another completes the request.
 *
 * Each of the two sets its bit first and looks at the other's then, so the second of them judges, and only that one.
 * While a dispatch routine runs, the IRP is pinned: what it has returned can be held against the IRP even if that is
 * free by now. A location that is sent to again, once it was completed, has a new life, of which an older call of its
 * dispatch routine knows nothing.
 */
import { SL_PENDING_RETURNED, STATUS_PENDING } from '../abi/gen/constants.js';
import { IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicLoad, atomicOr, atomicStore } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { clearWords, readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { currentLocation, currentLocationNumber, headerOf, IRP_HEADER, pinIrp, unpinIrp } from '../io/irp.js';
import { statusText } from '../kd/ntstatus.js';
import { KERNEL_ROUTINE_END, KERNEL_ROUTINE_SLOT } from '../ke/guest.js';
import type { OtherStack } from '../ke/host.js';
import type { RequestWatch } from '../ke/watch.js';
import { hex, violate } from './violation.js';

/** What is kept of a request; a LOCATION for each of its stack locations follows. */
const STATE = defineLayout({
  /** Completion routine that was called last and has not let the request go on; 0 when none. */
  KeptBy: 4,
  Count: 4,
});
const LOCATION = defineLayout({ Flags: 4, Status: 4, Routine: 4, Life: 4 });
const Flag = {
  Sent: 1,
  /** IoCompleteRequest has left it, and then whether it was marked pending. */
  Completed: 2,
  Marked: 4,
  /** Its dispatch routine has returned STATUS_PENDING. */
  SaidPending: 8,
  /** That it was not marked has been told. */
  Told: 16,
} as const;

/** A dispatch routine that runs; undefined stands for another routine, which may do anybody's work. */
interface Call {
  readonly irp: number;
  /** LOCATION, and its number; 0 when the request is not watched. */
  readonly at: number;
  readonly location: number;
  readonly life: number;
  readonly routine: number;
  /** It has passed the request on. */
  forwarded: boolean;
}

const calls: (Call | undefined)[] = [];

let frameOf: (routine: number) => string = () => '';

/** Sets what knows the driver's routines by their pointers; a stack line for each. */
export function bindDispatchFrames(frames: (routine: number) => string): void {
  frameOf = frames;
}

function theRoutine(title: string, routine: number): OtherStack {
  return { title, stack: 0, frame: frameOf(routine) };
}

/** A routine begins that may do the work of any driver. @returns for `endOther` */
export function beginOther(): number {
  return calls.push(undefined);
}

/** It has returned, or an exception has passed over it. */
export function endOther(token: number): void {
  calls.length = Math.min(calls.length, token - 1);
}

/** The thread ends, whatever it was in. */
export function forgetCalls(): void {
  calls.length = 0;
}

/** @returns what is kept of a request, or 0 */
function stateOf(irp: number): number {
  const header = headerOf(irp);
  return header === 0 ? 0 : readI32(header + IRP_HEADER.Watched);
}

/** @returns the LOCATION, 0 when there is none of that number */
function locationAt(state: number, location: number): number {
  if (state === 0 || location < 1 || location > readI32(state + STATE.Count)) return 0;
  return state + STATE.size + (location - 1) * LOCATION.size;
}

function flagsAt(irp: number, location: number): number {
  const at = locationAt(stateOf(irp), location);
  return at === 0 ? 0 : atomicLoad(at + LOCATION.Flags);
}

/** @returns whether a location has been sent to and not completed. */
export function isUnderWay(irp: number, location: number): boolean {
  return (flagsAt(irp, location) & (Flag.Sent | Flag.Completed)) === Flag.Sent;
}

/** @returns the locations of a request that have been sent to and not completed, lowest first. */
export function underWay(irp: number): number[] {
  const state = stateOf(irp);
  const count = state === 0 ? 0 : readI32(state + STATE.Count);
  return Array.from({ length: count }, (_, index) => index + 1).filter((location) => isUnderWay(irp, location));
}

/** Its owner uses a request anew. */
export function restart(irp: number): void {
  const state = stateOf(irp);
  if (state === 0) return;
  writeI32(state + STATE.KeptBy, 0);
  for (const location of underWay(irp)) {
    atomicStore(locationAt(state, location) + LOCATION.Flags, Flag.Sent | Flag.Completed);
  }
}

/** @returns the completion routine that has not let a request go on, or 0. For reports */
export function keptBy(irp: number): number {
  const state = stateOf(irp);
  return state === 0 ? 0 : readI32(state + STATE.KeptBy);
}

/** @returns whether the dispatch routine that runs here has passed a request on, and that has not come back. */
export function isBelow(irp: number): boolean {
  const call = calls.at(-1);
  return call?.irp === irp && call.forwarded && currentLocationNumber(irp) < call.location;
}

function newState(irp: number, header: number): number {
  const count = readU8(irp + IRP.StackCount);
  const bytes = STATE.size + count * LOCATION.size;
  const state = allocateKernelPool(bytes);
  if (state === 0) return 0;
  clearWords(state, bytes);
  writeI32(state + STATE.Count, count);
  writeI32(header + IRP_HEADER.Watched, state);
  return state;
}

const NOTHING: Call = { irp: 0, at: 0, location: 0, life: 0, routine: 0, forwarded: false };

function sending(irp: number, routine: number): number {
  const upper = calls.at(-1);
  if (upper !== undefined && upper.irp === irp) upper.forwarded = true;
  const header = headerOf(irp);
  const location = currentLocationNumber(irp);
  const at = header === 0 ? 0 : locationAt(readI32(header + IRP_HEADER.Watched) || newState(irp, header), location);
  if (at === 0) return calls.push(NOTHING);
  pinIrp(irp);
  if (!isUnderWay(irp, location)) {
    writeI32(at + LOCATION.Life, readI32(at + LOCATION.Life) + 1);
    atomicStore(at + LOCATION.Flags, Flag.Sent);
  }
  return calls.push({ irp, at, location, life: readI32(at + LOCATION.Life), routine, forwarded: false });
}

function sent(token: number, status: number): void {
  const call = calls[token - 1];
  calls.length = token - 1;
  if (call === undefined || call.at === 0) return;
  const isKernels = call.routine >= KERNEL_ROUTINE_SLOT && call.routine < KERNEL_ROUTINE_END;
  if (!isKernels && readI32(call.at + LOCATION.Life) === call.life) judge(call, status | 0);
  unpinIrp(call.irp);
}

function judge(call: Call, status: number): void {
  const { irp, at, routine } = call;
  if (status === -1) {
    violate('dispatch-status-illegal', {
      parameters: [routine, irp],
      detail: 'A dispatch routine returned 0xFFFFFFFF, which is no status: a variable that was never set, most likely.',
      others: [theRoutine('The dispatch routine', routine)],
    });
    return;
  }
  const pending = status === STATUS_PENDING;
  if (pending) writeI32(at + LOCATION.Routine, routine);
  const flags = atomicOr(at + LOCATION.Flags, pending ? Flag.SaidPending : 0);
  if ((flags & Flag.Completed) !== 0) judgeCompleted(call, status, (flags & Flag.Marked) !== 0);
  else judgeUnderWay(call, status);
}

function judgeCompleted({ irp, at, routine }: Call, status: number, marked: boolean): void {
  const final = readI32(at + LOCATION.Status);
  if (status === STATUS_PENDING) {
    if (!marked) notMarked(irp, at, routine);
  } else if (marked) {
    notReturned(irp, routine, status);
  } else if (status !== final) {
    violate('dispatch-status-mismatch', {
      parameters: [routine, irp, final],
      detail: `A dispatch routine returned ${statusText(status)} for a request that was completed with ${statusText(final)}: who sent it believes one, and who waits for it the other.`,
      others: [theRoutine('The dispatch routine', routine)],
    });
  }
}

function judgeUnderWay(call: Call, status: number): void {
  const { irp, at, location, routine } = call;
  const place = irp + IRP.size + (location - 1) * IO_STACK_LOCATION.size;
  const marked = (readU8(place + IO_STACK_LOCATION.Control) & SL_PENDING_RETURNED) !== 0;
  const late = (atomicLoad(at + LOCATION.Flags) & Flag.Completed) !== 0;
  if (status === STATUS_PENDING) {
    // Who has passed the request on may mark it in a completion routine: then the way up judges.
    if (!marked && !call.forwarded && !late) notMarked(irp, at, routine);
  } else if (marked) {
    notReturned(irp, routine, status);
  } else {
    notCompleted(irp, routine, status);
  }
}

function notMarked(irp: number, at: number, routine: number): void {
  if ((atomicOr(at + LOCATION.Flags, Flag.Told) & Flag.Told) !== 0) return;
  violate('irp-not-marked-pending', {
    parameters: [irp, routine],
    detail:
      'A dispatch routine returned STATUS_PENDING for a request that was not marked pending with IoMarkIrpPending: on Windows who sent it would wait for ever.',
    others: [theRoutine('The dispatch routine', routine)],
  });
}

function notReturned(irp: number, routine: number, status: number): void {
  violate('irp-pending-not-returned', {
    parameters: [irp, routine, status],
    detail: `A dispatch routine returned ${statusText(status)} for a request that is marked pending. On Windows it would be finished twice: by who sent it, and when it is completed.`,
    others: [theRoutine('The dispatch routine', routine)],
  });
}

function notCompleted(irp: number, routine: number, status: number): void {
  const keeper = keptBy(irp);
  const kept =
    keeper === 0 ? '' : ' Its completion routine has kept it, with STATUS_MORE_PROCESSING_REQUIRED, on the way up.';
  violate('irp-not-completed', {
    parameters: [routine, irp],
    detail: `A dispatch routine returned ${statusText(status)} and has not completed the request.${kept}`,
    others: [
      theRoutine('The dispatch routine', routine),
      ...(keeper === 0 ? [] : [theRoutine('The completion routine', keeper)]),
    ],
  });
}

function leaving(irp: number, location: number, control: number): void {
  const at = locationAt(stateOf(irp), location);
  if (at === 0 || !isUnderWay(irp, location)) return;
  const marked = (control & SL_PENDING_RETURNED) !== 0;
  writeI32(at + LOCATION.Status, readI32(irp + IRP.IoStatus_Status));
  const flags = atomicOr(at + LOCATION.Flags, Flag.Completed | (marked ? Flag.Marked : 0));
  if ((flags & Flag.SaidPending) !== 0 && !marked) notMarked(irp, at, readI32(at + LOCATION.Routine));
}

function keeping(irp: number, routine: number): void {
  const state = stateOf(irp);
  if (state !== 0) writeI32(state + STATE.KeptBy, routine);
}

function passed(irp: number, routine: number, control: number): void {
  const state = stateOf(irp);
  if (state !== 0) writeI32(state + STATE.KeptBy, 0);
  const isKernels = routine >= KERNEL_ROUTINE_SLOT && routine < KERNEL_ROUTINE_END;
  if (isKernels || readU8(irp + IRP.PendingReturned) === 0 || (control & SL_PENDING_RETURNED) !== 0) return;
  violate('completion-pending-lost', {
    parameters: [routine, irp],
    detail: `A completion routine let the request at ${hex(irp)} go on, whose PendingReturned is TRUE, without marking it pending for the driver it belongs to.`,
    others: [theRoutine('The completion routine', routine)],
  });
  // Told once: as if it had been marked.
  writeU8(currentLocation(irp) + IO_STACK_LOCATION.Control, control | SL_PENDING_RETURNED);
}

/** What the I/O manager tells the verifier of. */
export const REQUEST_WATCH: RequestWatch = { sending, sent, leaving, keeping, passed, forget: freeKernelPool };
