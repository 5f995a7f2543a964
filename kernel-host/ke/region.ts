/** Critical and guarded regions: which APCs a thread lets in. Source: WDK documentation. The thread's own counts. */

import { readI32, writeI32 } from '../hal/memory.js';
import { APC_LEVEL } from '../hot/layout.js';
import { requestDelivery } from './apcdelivery.js';
import { currentIrql, currentThread } from './current.js';
import { KTHREAD } from './thread.js';

function change(field: number, delta: number): void {
  const address = currentThread() + field;
  writeI32(address, readI32(address) + delta);
}

/** KeEnterCriticalRegion: no normal kernel APCs until left. Nests. IRQL: <= APC_LEVEL. */
export function KeEnterCriticalRegion(): void {
  change(KTHREAD.KernelApcDisable, -1);
}

/** KeLeaveCriticalRegion. IRQL: <= APC_LEVEL. */
export function KeLeaveCriticalRegion(): void {
  change(KTHREAD.KernelApcDisable, 1);
  requestDelivery(currentThread());
}

/** KeEnterGuardedRegion: no APCs at all until left. Nests. IRQL: <= APC_LEVEL. */
export function KeEnterGuardedRegion(): void {
  change(KTHREAD.SpecialApcDisable, -1);
}

/** KeLeaveGuardedRegion. IRQL: <= APC_LEVEL. */
export function KeLeaveGuardedRegion(): void {
  change(KTHREAD.SpecialApcDisable, 1);
  requestDelivery(currentThread());
}

/** KeAreAllApcsDisabled: in a guarded region, or at APC_LEVEL and above. IRQL: <= DISPATCH_LEVEL. */
export function KeAreAllApcsDisabled(): number {
  return readI32(currentThread() + KTHREAD.SpecialApcDisable) !== 0 || currentIrql() >= APC_LEVEL ? 1 : 0;
}

/** KeAreApcsDisabled: in a critical or guarded region. IRQL: <= DISPATCH_LEVEL. */
export function KeAreApcsDisabled(): number {
  const thread = currentThread();
  const disabled =
    readI32(thread + KTHREAD.KernelApcDisable) !== 0 || readI32(thread + KTHREAD.SpecialApcDisable) !== 0;
  return disabled ? 1 : 0;
}
