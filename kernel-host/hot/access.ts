// AssemblyScript: what the list routines ask before they touch memory that a driver named. The validity map
// answers in wasm; only an address it does not vouch for whole goes to rtl/access, which faults or lets it pass.
import { ADDRESS_LIMIT, ALL_VALID, LOWEST_ADDRESS, PRCB_IRQL, VALIDITY_MAP } from './layout';
import { prcb } from './irql';

@external("ex", "checkWrite")
declare function checkWrite(address: i32, bytes: i32): void;
@external("ex", "misaligned")
declare function misaligned(address: i32, size: i32): void;
@external("ex", "listIrql")
declare function listIrql(irql: i32, rule: i32): void;

// Names of IRQL rules, in the order of ex/hotlists.
export const RULE_SLIST: i32 = 0;
export const RULE_NPAGED: i32 = 1;
export const RULE_PAGED: i32 = 2;
export const RULE_EX: i32 = 3;
export const RULE_EX_PAGED: i32 = 4;

/** Faults unless `bytes` (at most 8) may be read and written. */
// @ts-expect-error: decorator
@inline
export function requireValid(address: i32, bytes: i32): void {
  if (
    u32(address - LOWEST_ADDRESS) >= u32(ADDRESS_LIMIT - LOWEST_ADDRESS - 8) ||
    load<u8>(VALIDITY_MAP + (address >> 3)) != ALL_VALID ||
    load<u8>(VALIDITY_MAP + ((address + bytes - 1) >> 3)) != ALL_VALID
  )
    checkWrite(address, bytes);
}

/** Raises STATUS_DATATYPE_MISALIGNMENT unless the address is a multiple of `size`. */
// @ts-expect-error: decorator
@inline
export function requireAligned(address: i32, size: i32): void {
  if (address & (size - 1)) misaligned(address, size);
}

/** Bug check when the IRQL is above `highest`. */
// @ts-expect-error: decorator
@inline
export function requireIrql(highest: i32, rule: i32): void {
  const irql = load<i32>(prcb() + PRCB_IRQL);
  if (irql > highest) listIrql(irql, rule);
}
