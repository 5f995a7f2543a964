/**
 * How long code of a driver keeps a processor at DISPATCH_LEVEL or above: a DPC or an interrupt service routine, and a
 * thread from raising the IRQL to lowering it. It is looked at when that is over; what never ends is a hang. Real time,
 * with a limit that a busy host does not come to; visits of the kernel in a deterministic machine.
 */
import { hostNow } from '../hal/clock.js';
import { readI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { isDeterministic } from '../ke/baton.js';
import { currentIrql } from '../ke/current.js';
import type { OtherStack } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { violate } from './violation.js';

type Routine = (...args: number[]) => unknown;

/** Visits of the kernel for each millisecond of the limit, where time is counted so. */
const VISITS_PER_MILLISECOND = 200;

/** Routines that raise to DISPATCH_LEVEL or lower from it, besides what they are for. */
const CHANGE_IRQL = [
  'ExAcquireSpinLockExclusive',
  'ExAcquireSpinLockShared',
  'ExReleaseSpinLockExclusive',
  'ExReleaseSpinLockShared',
  'IoAcquireCancelSpinLock',
  'IoReleaseCancelSpinLock',
  'KeAcquireInStackQueuedSpinLock',
  'KeAcquireInterruptSpinLock',
  'KeAcquireQueuedSpinLock',
  'KeAcquireSpinLockRaiseToDpc',
  'KeLowerIrql',
  'KeRaiseIrqlToDpcLevel',
  'KeRaiseIrqlToSynchLevel',
  'KeReleaseInStackQueuedSpinLock',
  'KeReleaseInterruptSpinLock',
  'KeReleaseQueuedSpinLock',
  'KeReleaseSpinLock',
  'KfAcquireSpinLock',
  'KfLowerIrql',
  'KfRaiseIrql',
  'KfReleaseSpinLock',
] as const;

/** Since when this worker's thread is at DISPATCH_LEVEL; it cannot change workers meanwhile. */
let raisedAt = 0;

/** @returns a moment: milliseconds, or visits. */
export function momentNow(): number {
  return isDeterministic() ? readI32(MACHINE.Steps) : hostNow();
}

function limit(): number {
  return readI32(MACHINE.DispatchLimit) * (isDeterministic() ? VISITS_PER_MILLISECOND : 1);
}

function inWords(amount: number): string {
  return isDeterministic() ? `${amount} visits of the kernel` : `${(amount / 1000).toFixed(2)} s`;
}

/** A DPC or interrupt service routine has returned. @param since when it was called */
export function checkRoutineTime(kind: string, since: number, others: readonly OtherStack[]): void {
  const took = momentNow() - since;
  const most = limit();
  if (took <= most) return;
  violate('dpc-too-long', {
    parameters: [Math.round(took), most],
    detail: `A ${kind} ran for ${inWords(took)}; ${inWords(most)} are allowed. Until it returned, nothing else ran on its processor.`,
    others,
  });
}

/** Watches how long threads are at raised IRQL. @param imports what drivers import, by name; changed */
export function watchDispatchTime(imports: Record<string, unknown>): void {
  for (const name of CHANGE_IRQL) {
    const routine = imports[name];
    if (typeof routine !== 'function') continue;
    imports[name] = Object.defineProperty(timed(routine as Routine), 'name', { value: name });
  }
}

function timed(routine: Routine): Routine {
  return (a, b, c) => {
    const wasRaised = currentIrql() >= DISPATCH_LEVEL;
    // DPCs that run while it is lowered are not the thread's.
    const took = wasRaised && raisedAt !== 0 ? momentNow() - raisedAt : 0;
    const result = routine(a as number, b as number, c as number);
    const isRaised = currentIrql() >= DISPATCH_LEVEL;
    if (wasRaised === isRaised) return result;
    raisedAt = isRaised ? momentNow() : 0;
    if (!isRaised && took > limit()) tooLong(took);
    return result;
  };
}

function tooLong(took: number): void {
  const most = limit();
  violate('dispatch-too-long', {
    parameters: [Math.round(took), most],
    detail: `A thread was at DISPATCH_LEVEL or above for ${inWords(took)}, until it lowered the IRQL here; ${inWords(most)} are allowed. Meanwhile nothing else ran on its processor.`,
  });
}
