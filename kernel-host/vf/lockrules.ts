/** What is looked at when a lock is acquired or released: its order, its owner, the routines' kinds, the IRQL. */
import { readI32, writeI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { captureStack } from '../kd/stackdepot.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { stackPointer } from '../ke/guest.js';
import type { OtherStack } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { TraceKind, traceEvent } from '../ke/tracing.js';
import { contextLevel, ENTRY, entryOf, heldHere, holdsNone, pushHeld, removeHeld } from './heldlocks.js';
import { acquiring, firstWriter, type Step } from './lockgraph.js';
import { Kind, kindName, Mode, NODE, nodeOf } from './lockstate.js';
import { hex, violate, watches } from './violation.js';

/** Acquisitions of a lock whose stacks are kept exactly; then it is enough where the caller's frame is. */
const EXACT_CAPTURES = 256;

const threadId = (): number => readI32(currentThread() + KTHREAD.ClientId);
const isSpin = (kind: number): boolean => kind <= Kind.ReaderWriterSpin;

/** @returns `fast mutex at 0x21004560`. */
export function lockText(node: number): string {
  const address = readI32(node + NODE.Address);
  if (address === MACHINE.CancelLock) return 'cancel spin lock';
  return `${kindName(readI32(node + NODE.Kind))} at ${hex(address)}`;
}

/** The kernel's routine finds these itself, with a bug check of its own. */
function refusesRecursion(kind: number): boolean {
  return kind === Kind.Spin || kind === Kind.FastMutex || kind === Kind.GuardedMutex;
}

/**
 * A lock is about to be acquired.
 * @param address the lock @param kind by the routine @param waits whether it waits until it can be had
 */
export function beforeAcquire(address: number, kind: number, mode: number, waits: boolean): void {
  const node = nodeOf(address, kind);
  if (node === 0) return;
  if (readI32(node + NODE.Kind) === Kind.Unused) writeI32(node + NODE.Kind, kind);
  else if (readI32(node + NODE.Kind) !== kind) mismatch(node, kind, 'lock-acquire-mismatch', 'acquired', 0);
  const own = holdsNone() ? 0 : entryOf(address);
  if (own !== 0) again(node, own, kind, mode, waits);
  if (mode === Mode.Exclusive && waits && readI32(node + NODE.HasWriter) === 0) {
    reportCycle(firstWriter(node), node);
    readAgain(node);
  }
  // What it holds already it need not wait for.
  if (own !== 0 || !waits || holdsNone()) return;
  reportCycle(acquiring(node, mode, threadId(), captureStack), node);
}

/** The thread has the lock already. */
function again(node: number, own: number, kind: number, mode: number, waits: boolean): void {
  if (!waits || refusesRecursion(kind)) return;
  const reads = readI32(own + ENTRY.Mode) !== Mode.Exclusive;
  if (kind === Kind.Mutex || kind === Kind.Semaphore) return;
  if (kind === Kind.Resource && !(reads && mode === Mode.Exclusive)) return;
  if (reads && mode !== Mode.Exclusive) {
    // Harmless unless a writer comes between.
    if (readI32(node + NODE.RecursionStack) === 0) writeI32(node + NODE.RecursionStack, captureStack());
    if (readI32(node + NODE.HasWriter) === 0) return;
  }
  recursive(node, readI32(own + ENTRY.Stack), reads ? (mode === Mode.Exclusive ? 'upgrade' : 'read') : 'exclusive');
}

const RECURSIONS = {
  exclusive: 'which it holds already: it would wait for itself for ever',
  upgrade: 'for writing, and holds it for reading: it would wait for itself to release it',
  read: 'for reading, and reads already: a writer that comes between would make it wait for itself for ever',
} as const;

function recursive(node: number, stack: number, how: keyof typeof RECURSIONS): void {
  violate('lock-recursive', {
    parameters: [readI32(node + NODE.Address), currentThread()],
    detail: `The thread acquires the ${lockText(node)}, ${RECURSIONS[how]}.`,
    others: [{ title: `First acquired at`, stack }],
  });
}

/** The lock has its first writer: readers that have read twice would have waited for it. */
function readAgain(node: number): void {
  const stack = readI32(node + NODE.RecursionStack);
  if (stack === 0) return;
  violate('lock-recursive', {
    parameters: [readI32(node + NODE.Address), currentThread()],
    detail: `The thread acquires the ${lockText(node)} for writing. A thread that held it for reading has acquired it for reading once more: if this writer had come between, that thread would have waited for itself for ever.`,
    others: [{ title: 'Acquired for reading once more at', stack }],
  });
}

function mismatch(node: number, kind: number, rule: string, verb: string, stack: number): void {
  const address = readI32(node + NODE.Address);
  const first = stack === 0 ? [] : [{ title: 'Acquired at', stack }];
  violate(rule, {
    parameters: [address, currentThread()],
    detail: `The ${lockText(node)} is ${verb} as a ${kindName(kind)}.`,
    others: first,
  });
}

function reportCycle(steps: readonly Step[], acquired: number): void {
  const [mine, ...rest] = steps;
  if (mine === undefined) return;
  const others: OtherStack[] = [];
  const say = ({ from, to, fromStack, toStack, thread }: Step, isMine: boolean): string => {
    others.push({ title: `Thread ${thread} acquired the ${lockText(from)}`, stack: fromStack });
    if (!isMine) others.push({ title: `and then the ${lockText(to)}`, stack: toStack });
    const verbs = isMine ? ['holds', 'acquires'] : ['has held', 'acquired'];
    return `thread ${thread} ${verbs[0]} the ${lockText(from)} and ${verbs[1]} the ${lockText(to)}`;
  };
  const isMine = mine.to === acquired;
  const sentences = [say(mine, isMine), ...rest.map((step) => say(step, false))].join('; ');
  violate('lock-order', {
    parameters: [readI32(acquired + NODE.Address), currentThread(), steps.length],
    detail: `T${sentences.slice(1)}. Threads that do this at the same time wait for each other for ever.`,
    others,
  });
}

/** Stacks by frame and lock, for locks that are acquired all the time. */
const stacks = new Map<number, Map<number, number>>();

function acquisitionStack(node: number): number {
  const captures = readI32(node + NODE.Captures);
  if (captures < EXACT_CAPTURES) {
    writeI32(node + NODE.Captures, captures + 1);
    return captureStack();
  }
  const byFrame = stacks.get(node) ?? new Map<number, number>();
  if (byFrame.size === 0) stacks.set(node, byFrame);
  const frame = stackPointer();
  const kept = byFrame.get(frame);
  if (kept !== undefined) return kept;
  const stack = captureStack();
  byFrame.set(frame, stack);
  return stack;
}

/**
 * A lock has been acquired.
 * @param oldIrql the IRQL that the routine returned, or -1
 */
export function afterAcquire(address: number, kind: number, mode: number, oldIrql: number): void {
  const node = nodeOf(address, kind);
  if (node === 0) return;
  const own = holdsNone() ? 0 : entryOf(address);
  if (own !== 0 && (kind === Kind.Mutex || kind === Kind.Resource)) {
    writeI32(own + ENTRY.Depth, readI32(own + ENTRY.Depth) + 1);
    return;
  }
  const stack = acquisitionStack(node);
  pushHeld(node, address, kind, mode, oldIrql, stack);
  traceEvent(TraceKind.Acquired, address, kind);
  if (isSpin(kind)) noteIrql(node, stack);
}

/** The IRQLs that a spin lock is held at, and that interrupts acquire it at. */
function noteIrql(node: number, stack: number): void {
  const irql = currentIrql();
  const level = contextLevel();
  const lowest = readI32(node + NODE.HeldIrql);
  const highest = readI32(node + NODE.InterruptIrql);
  if (lowest !== -1 && lowest <= irql && (level <= DISPATCH_LEVEL || level <= highest)) return;
  if (lowest === -1 || irql < lowest) {
    writeI32(node + NODE.HeldIrql, irql);
    writeI32(node + NODE.HeldStack, stack);
  }
  if (level > DISPATCH_LEVEL && level > highest) {
    writeI32(node + NODE.InterruptIrql, level);
    writeI32(node + NODE.InterruptStack, stack);
  }
  const held = readI32(node + NODE.HeldIrql);
  const interrupt = readI32(node + NODE.InterruptIrql);
  if (interrupt === 0 || held >= interrupt) return;
  violate('lock-irql', {
    parameters: [readI32(node + NODE.Address), held, interrupt],
    detail: `The ${lockText(node)} is held at IRQL ${held}, and an interrupt service routine acquires it at IRQL ${interrupt}: where that interrupts who holds it, the processor spins for ever.`,
    others: [
      { title: `Acquired at IRQL ${held}`, stack: readI32(node + NODE.HeldStack) },
      {
        title: `Acquired by the interrupt service routine at IRQL ${interrupt}`,
        stack: readI32(node + NODE.InterruptStack),
      },
    ],
  });
}

/**
 * A lock is about to be released. What the thread does not hold is for the kernel to refuse.
 * @param irql the IRQL that the release lowers to, or -1 when it leaves it alone
 */
export function beforeRelease(address: number, kind: number, mode: number, irql: number): void {
  const entry = entryOf(address);
  if (entry === 0) return;
  const acquired = readI32(entry + ENTRY.Kind);
  const node = readI32(entry + ENTRY.Node);
  const stack = readI32(entry + ENTRY.Stack);
  if (acquired !== kind) mismatch(node, kind, 'lock-release-mismatch', 'released', stack);
  else if ((kind === Kind.PushLock || kind === Kind.ReaderWriterSpin) && readI32(entry + ENTRY.Mode) !== mode)
    wrongMode(node, mode, stack);
  const depth = readI32(entry + ENTRY.Depth) - 1;
  if (depth > 0) {
    writeI32(entry + ENTRY.Depth, depth);
    return;
  }
  const saved = readI32(entry + ENTRY.OldIrql);
  removeHeld(entry);
  traceEvent(TraceKind.Released, address, kind);
  if (irql < 0) return;
  if (!belowDispatch(irql)) checkSaved(node, saved, irql, stack);
}

function wrongMode(node: number, mode: number, stack: number): void {
  const [is, was] = mode === Mode.Exclusive ? ['writing', 'reading'] : ['reading', 'writing'];
  violate('lock-release-mismatch', {
    parameters: [readI32(node + NODE.Address), currentThread()],
    detail: `The ${lockText(node)} is released from ${is}; it was acquired for ${was}.`,
    others: [{ title: 'Acquired at', stack }],
  });
}

/**
 * The IRQL is about to be lowered.
 * @returns whether a spin lock stays held below DISPATCH_LEVEL, which has been reported
 */
export function belowDispatch(irql: number): boolean {
  if (irql >= DISPATCH_LEVEL || holdsNone()) return false;
  const entry = heldHere().find((each) => isSpin(readI32(each + ENTRY.Kind)));
  if (entry === undefined) return false;
  const node = readI32(entry + ENTRY.Node);
  violate('spin-lock-below-dispatch', {
    parameters: [currentIrql(), irql, readI32(node + NODE.Address)],
    detail: `The IRQL is lowered to ${irql} while the thread holds the ${lockText(node)}.`,
    others: [{ title: 'Acquired at', stack: readI32(entry + ENTRY.Stack) }],
  });
  return true;
}

/** Hand over hand, each of two locks is released to the IRQL of the other. */
function checkSaved(node: number, saved: number, irql: number, stack: number): void {
  if (saved < 0 || saved === irql || !watches('spin-lock-wrong-irql')) return;
  const other = heldHere().find((entry) => readI32(entry + ENTRY.OldIrql) === irql);
  if (other !== undefined) {
    writeI32(other + ENTRY.OldIrql, saved);
    return;
  }
  violate('spin-lock-wrong-irql', {
    parameters: [irql, saved, readI32(node + NODE.Address)],
    detail: `The ${lockText(node)} is released to IRQL ${irql}; its acquisition returned ${saved}.`,
    others: [{ title: 'Acquired at', stack }],
  });
}
