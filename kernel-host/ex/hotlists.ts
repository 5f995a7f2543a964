/**
 * What the hot module's lists (kernel-host/hot) hand to the kernel: faults, broken rules, and lookaside lists that
 * have run empty or full. Its import module is `ex`.
 */

import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { irqlViolation } from '../ke/dispatch.js';
import { raiseException } from '../ke/raise.js';
import { checkWrite } from '../rtl/access.js';
import { lookasideAllocate, lookasideBalance, lookasideFree } from './lookaside.js';

const KERNEL_SECURITY_CHECK_FAILURE = 0x139;
const FAST_FAIL_CORRUPT_LIST_ENTRY = 3;
const STATUS_DATATYPE_MISALIGNMENT = 0x80000002 | 0;

/** IRQL rules by their numbers in hot/access. */
const RULES = [
  { name: 'An ExInterlocked routine of an SLIST', minIrql: 0, maxIrql: 2 },
  { name: 'Ex…NPagedLookasideList', minIrql: 0, maxIrql: 2 },
  { name: 'Ex…PagedLookasideList', minIrql: 0, maxIrql: 1 },
  { name: 'Ex…LookasideListEx', minIrql: 0, maxIrql: 2 },
  { name: 'Ex…LookasideListEx of paged pool', minIrql: 0, maxIrql: 1 },
] as const;

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

function corruptList(entry: number, next: number, previous: number): never {
  keBugCheckEx(
    KERNEL_SECURITY_CHECK_FAILURE,
    FAST_FAIL_CORRUPT_LIST_ENTRY,
    entry,
    next,
    previous,
    `A LIST_ENTRY near ${hex(entry)} does not agree with its neighbours: the list is corrupt.`,
  );
}

function misaligned(address: number, size: number): never {
  raiseException(
    STATUS_DATATYPE_MISALIGNMENT,
    [],
    `An interlocked routine was given the address ${hex(address)}, which is not aligned to ${size}.`,
  );
}

function listIrql(irql: number, rule: number): never {
  const broken = RULES[rule];
  if (broken === undefined) keBugCheckEx(BugCode.IRQL_NOT_LESS_OR_EQUAL, 0, irql, 0, 0);
  irqlViolation(broken, irql);
}

/** The hot module's import module `ex`. */
export const HOT_LIST_IMPORTS = {
  checkWrite,
  misaligned,
  listIrql,
  corruptList,
  lookasideAllocate,
  lookasideBalance,
  lookasideFree,
} as const;
