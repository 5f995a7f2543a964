/**
 * Writing the validity map (see `hal/map.ts`): which bytes of memory a driver may touch, and why not.
 * Reading it is `rtl/access.ts`, given again here for the layers above.
 */

import { VALIDITY_BASE, VALIDITY_SHIFT, Validity } from '../hal/map.js';
import { fillBytes, u8 } from '../hal/memory.js';
import { reused } from '../ke/ordering.js';

export { firstInvalid, isValid } from '../rtl/access.js';

/** One of the values of `Validity`. */
export type ValidityKind = (typeof Validity)[keyof typeof Validity];

/** Below this many granules a loop is faster than `fill`. */
const SHORT = 16;

function fillMap(from: number, to: number, value: number): void {
  if (to - from > SHORT) {
    fillBytes(value, VALIDITY_BASE + from, VALIDITY_BASE + to);
    return;
  }
  for (let granule = from; granule < to; granule++) u8[VALIDITY_BASE + granule] = value;
}

/**
 * Lets drivers touch a range.
 * @param address 8-aligned: the map can leave out the end of a granule, not its beginning
 * @param bytes length; the rest of the last granule becomes invalid
 */
export function markValid(address: number, bytes: number): void {
  reused(address, bytes);
  const end = address + bytes;
  const whole = end >> VALIDITY_SHIFT;
  fillMap(address >> VALIDITY_SHIFT, whole, Validity.Valid);
  if ((end & 7) !== 0) u8[VALIDITY_BASE + whole] = end & 7;
}

/**
 * Forbids a range to drivers, in whole granules.
 * @param address 8-aligned
 * @param bytes length, rounded up to 8
 * @param kind the reason a bug check gives
 */
export function markInvalid(address: number, bytes: number, kind: ValidityKind): void {
  fillMap(address >> VALIDITY_SHIFT, (address + bytes + 7) >> VALIDITY_SHIFT, kind);
}

/** @returns the map's value for the granule of `address`: the reason why it is invalid. */
export function validityAt(address: number): number {
  return u8[VALIDITY_BASE + (address >>> VALIDITY_SHIFT)] as number;
}
