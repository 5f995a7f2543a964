// AssemblyScript: critical and guarded regions. The whole of it, with the APCs that have been held off: ke/region.
import { thread } from './irql';
import { APC_LEVEL, THREAD_KERNEL_APC_DISABLE, THREAD_SPECIAL_APC_DISABLE } from './layout';
import { hasNoApcs, isQuiet } from './short';

@external("kernel", "KeEnterCriticalRegion")
declare function enterCriticalRegion(): void;
@external("kernel", "KeLeaveCriticalRegion")
declare function leaveCriticalRegion(): void;
@external("kernel", "KeEnterGuardedRegion")
declare function enterGuardedRegion(): void;
@external("kernel", "KeLeaveGuardedRegion")
declare function leaveGuardedRegion(): void;

// @ts-expect-error: decorator
@inline
function change(count: i32, delta: i32): void {
  store<i32>(count, load<i32>(count) + delta);
}

/** Enters a guarded region, where the caller may. */
// @ts-expect-error: decorator
@inline
export function guard(): void {
  change(thread() + THREAD_SPECIAL_APC_DISABLE, -1);
}

/** Leaves a guarded region, where the caller may. */
// @ts-expect-error: decorator
@inline
export function unguard(): void {
  const count = thread() + THREAD_SPECIAL_APC_DISABLE;
  change(count, 1);
  if (hasNoApcs()) return;
  change(count, -1);
  leaveGuardedRegion();
}

export function KeEnterCriticalRegion(): void {
  if (isQuiet(APC_LEVEL)) change(thread() + THREAD_KERNEL_APC_DISABLE, -1);
  else enterCriticalRegion();
}

export function KeLeaveCriticalRegion(): void {
  if (isQuiet(APC_LEVEL)) {
    const count = thread() + THREAD_KERNEL_APC_DISABLE;
    change(count, 1);
    if (hasNoApcs()) return;
    change(count, -1);
  }
  leaveCriticalRegion();
}

export function KeEnterGuardedRegion(): void {
  if (isQuiet(APC_LEVEL)) guard();
  else enterGuardedRegion();
}

export function KeLeaveGuardedRegion(): void {
  if (isQuiet(APC_LEVEL)) unguard();
  else leaveGuardedRegion();
}
