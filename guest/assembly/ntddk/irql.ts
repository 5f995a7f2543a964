/** IRQL and spin locks as the headers' macros spell them: the old IRQL goes to a byte that the caller names. */

// @ts-ignore: decorator
@external("env", "KfRaiseIrql")
declare function raise(irql: u32): u8;

// @ts-ignore: decorator
@external("env", "KfLowerIrql")
declare function lower(irql: u32): void;

// @ts-ignore: decorator
@external("env", "KeAcquireSpinLockRaiseToDpc")
declare function acquireRaiseToDpc(lock: usize): u8;

/**
 * Raises the IRQL of the processor.
 * @param oldIrql address of a byte that takes the level before
 */
// @ts-ignore: decorator
@inline
export function KeRaiseIrql(newIrql: u32, oldIrql: usize): void {
  store<u8>(oldIrql, raise(newIrql));
}

/** Lowers the IRQL of the processor. */
// @ts-ignore: decorator
@inline
export function KeLowerIrql(newIrql: u32): void {
  lower(newIrql);
}

/**
 * Raises to DISPATCH_LEVEL and takes the lock.
 * @param lock address of the KSPIN_LOCK
 * @param oldIrql address of a byte that takes the level before, for KeReleaseSpinLock
 */
// @ts-ignore: decorator
@inline
export function KeAcquireSpinLock(lock: usize, oldIrql: usize): void {
  store<u8>(oldIrql, acquireRaiseToDpc(lock));
}
