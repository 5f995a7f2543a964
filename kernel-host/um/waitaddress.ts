/** Win32: waiting on a value in a program's memory, for locks of its own. Source: the Windows API reference. */
import { atomicLoad } from '../hal/atomics.js';
import { readI64, readU8, readU16 } from '../hal/memory.js';
import { checkRead } from '../rtl/access.js';
import { fail } from './error.js';
import { enlist, newWaiter, sleep, waitersOn, wake, withKeyedLock } from './keyed.js';
import { scratchTimeout } from './timeout.js';

/** The only kind of waiter that an address without a lock has. */
const VALUE = 0;
const SIZES: readonly number[] = [1, 2, 4, 8];
const ERROR_INVALID_PARAMETER = 87;
const ERROR_TIMEOUT = 1460;

/**
 * WaitOnAddress: waits while the value is the one to compare with; may also return without a reason. Both are read
 * under the lock under which a waker looks for waiters, so no wake-up is lost.
 * @param AddressSize 1, 2, 4 or 8 bytes
 * @returns TRUE, or FALSE with the last error ERROR_TIMEOUT
 */
export function WaitOnAddress(
  Address: number,
  CompareAddress: number,
  AddressSize: number,
  dwMilliseconds: number,
): number {
  if (!SIZES.includes(AddressSize) || (Address >>> 0) % AddressSize !== 0) return fail(ERROR_INVALID_PARAMETER);
  checkRead(Address, AddressSize);
  checkRead(CompareAddress, AddressSize);
  if (valueAt(Address, AddressSize) !== valueAt(CompareAddress, AddressSize)) return 1;
  const waiter = newWaiter(Address, VALUE);
  const waits = withKeyedLock(() => {
    const same = valueAt(Address, AddressSize) === valueAt(CompareAddress, AddressSize);
    // One that need not wait is woken as soon as it sleeps.
    enlist(waiter);
    if (!same) wake(waiter);
    return same;
  });
  const woken = sleep(waiter, scratchTimeout(dwMilliseconds));
  return woken || !waits ? 1 : fail(ERROR_TIMEOUT);
}

function valueAt(address: number, bytes: number): number | bigint {
  if (bytes === 1) return readU8(address);
  if (bytes === 2) return readU16(address);
  return bytes === 4 ? atomicLoad(address) : readI64(address);
}

/** WakeByAddressSingle: lets the one that has waited longest go on. */
export function WakeByAddressSingle(Address: number): void {
  withKeyedLock(() => {
    const [first] = waitersOn(Address);
    if (first !== undefined) wake(first.waiter);
  });
}

/** WakeByAddressAll. */
export function WakeByAddressAll(Address: number): void {
  withKeyedLock(() => {
    for (const { waiter } of waitersOn(Address)) wake(waiter);
  });
}
