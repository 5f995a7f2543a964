/** MmXxx and ProbeXxx as drivers call them. Source: WDK documentation. */
import { HIGHEST_USER_ADDRESS } from '../hal/map.js';
import { ExRaiseAccessViolation, ExRaiseDatatypeMisalignment } from '../ke/raise.js';
import { isValid } from './validity.js';

/** MmIsAddressValid. IRQL: <= DISPATCH_LEVEL. @returns TRUE when a byte at the address may be touched */
export function MmIsAddressValid(VirtualAddress: number): number {
  return isValid(VirtualAddress, 1) ? 1 : 0;
}

/** What both probes check: the range lies in user space and begins aligned. */
function probe(address: number, length: number, alignment: number): void {
  if (length === 0) return;
  if ((address & (alignment - 1)) !== 0) ExRaiseDatatypeMisalignment();
  const end = (address >>> 0) + (length >>> 0);
  if (end > HIGHEST_USER_ADDRESS + 1) ExRaiseAccessViolation();
}

/**
 * ProbeForRead: raises STATUS_ACCESS_VIOLATION for a range outside user space, STATUS_DATATYPE_MISALIGNMENT.
 * IRQL: <= APC_LEVEL.
 * @param Length bytes; 0 checks nothing @param Alignment 1, 2, 4, 8 or 16
 */
export function ProbeForRead(Address: number, Length: number, Alignment: number): void {
  probe(Address, Length, Alignment);
}

/** ProbeForWrite: as ProbeForRead, and every page of the range must be there. IRQL: <= APC_LEVEL. */
export function ProbeForWrite(Address: number, Length: number, Alignment: number): void {
  probe(Address, Length, Alignment);
  if (Length !== 0 && !isValid(Address, Length)) ExRaiseAccessViolation();
}
