/** The routines that free pool, as the verifier wraps them. */
import { poolBytes } from '../ex/pool.js';
import { checkFreed } from './freed.js';
import type { Wrapper } from './lockroutines.js';

const frees: Wrapper = (routine) => (block, tag, parameters, count) => {
  checkFreed(block as number, poolBytes(block as number));
  return routine(block as number, tag as number, parameters as number, count as number);
};

/** By the routine's name. */
export const POOL_WRAPPERS: Readonly<Record<string, Wrapper>> = {
  ExFreePool: frees,
  ExFreePoolWithTag: frees,
  ExFreePool2: frees,
};
