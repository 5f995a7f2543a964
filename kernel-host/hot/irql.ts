// AssemblyScript: IRQL of the current processor, the calls that drivers make most. See ke/irql.ts for the
// rules; anything out of the ordinary goes there through the imports of module `ki`.
import {
  DISPATCH_LEVEL,
  PENDING_INTERRUPT,
  PENDING_IPI,
  PENDING_LENT,
  PRCB_IRQL,
  PRCB_NUMBER,
  PRCB_PENDING,
  SLOT_PRCB,
  SLOT_THREAD,
} from './layout';

// The worker's slot, fixed for its life.
@external("ki", "slot")
export declare const slot: i32;

@external("ki", "raiseSlow")
declare function raiseSlow(irql: i32): i32;
@external("ki", "lowerSlow")
declare function lowerSlow(irql: i32): void;
@external("ki", "servePending")
export declare function servePending(): void;

// @ts-expect-error: decorator
@inline
export function prcb(): i32 {
  return load<i32>(slot + SLOT_PRCB);
}

// @ts-expect-error: decorator
@inline
export function thread(): i32 {
  return load<i32>(slot + SLOT_THREAD);
}

export function KeGetCurrentIrql(): i32 {
  return load<i32>(prcb() + PRCB_IRQL);
}

export function KeGetCurrentThread(): i32 {
  return thread();
}

export function KeGetCurrentProcessorNumber(): i32 {
  return load<i32>(prcb() + PRCB_NUMBER);
}

export function KfRaiseIrql(irql: i32): i32 {
  const processor = prcb();
  const old = load<i32>(processor + PRCB_IRQL);
  if (u32(irql) > 31 || irql < old) return raiseSlow(irql);
  store<i32>(processor + PRCB_IRQL, irql);
  // The read-modify-write orders the store before the look, as ke/ready's lending needs.
  if (old < DISPATCH_LEVEL && atomic.or<i32>(processor + PRCB_PENDING, 0) & PENDING_LENT) {
    store<i32>(processor + PRCB_IRQL, old);
    return raiseSlow(irql);
  }
  return old;
}

export function KeRaiseIrqlToDpcLevel(): i32 {
  return KfRaiseIrql(DISPATCH_LEVEL);
}

export function KfLowerIrql(irql: i32): void {
  const processor = prcb();
  if (u32(irql) > u32(load<i32>(processor + PRCB_IRQL))) {
    lowerSlow(irql);
    return;
  }
  store<i32>(processor + PRCB_IRQL, irql);
  const pending = load<i32>(processor + PRCB_PENDING);
  if (pending != 0 && (irql < DISPATCH_LEVEL || pending & (PENDING_IPI | PENDING_INTERRUPT))) servePending();
}

export function KeLowerIrql(irql: i32): void {
  KfLowerIrql(irql);
}
