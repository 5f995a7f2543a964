/** The KernelRoutine of an APC in kernel pool that nothing else refers to: it goes when it has been taken off its queue. */
import { defineApcRoutine } from '../ke/apcdelivery.js';
import { freeKernelPool } from './kernelpool.js';

const FREE_APC_NUMBER = 0x10;

/** For KeInitializeApc. */
export const FREE_APC = defineApcRoutine(FREE_APC_NUMBER, freeKernelPool);
