// Offsets that the hot paths in wasm share with the TypeScript kernel. This file is both: compiled by
// asc into the hot module and by tsc into the kernel, so the two cannot disagree.

/** Worker slot: the processor the worker's thread runs on, or 0. */
export const SLOT_PRCB = 0;
/** Worker slot: permit word, see hal/park. */
export const SLOT_PERMIT = 4;
/** Worker slot: the KTHREAD bound to the worker, or 0. */
export const SLOT_THREAD = 8;

/** Processor: current IRQL. Written only by the worker that holds the processor. */
export const PRCB_IRQL = 0;
/** Processor: bits that ask its holder to enter the kernel, see `Pending`. Atomic. */
export const PRCB_PENDING = 4;
/** Processor: kernel calls so far; tells a spinner that calls nothing from one that works. Holder only. */
export const PRCB_CALLS = 8;
/** Processor: number as drivers see it. */
export const PRCB_NUMBER = 12;

/** Pending: a thread of higher priority is ready, or the quantum has ended. */
export const PENDING_PREEMPT = 1;
/** Pending: the processor was lent because its holder spun without calling the kernel. */
export const PENDING_LENT = 2;
/** Pending: the machine stops. */
export const PENDING_STOP = 4;
/** Pending: DPCs are queued. */
export const PENDING_DPC = 8;
/** Kernel APCs wait for the processor's thread. */
export const PENDING_APC = 16;
/** Pending: another processor calls a routine on all of them, at IPI_LEVEL. */
export const PENDING_IPI = 32;
/** Pending: an interrupt was raised whose routine has not run, for the IRQL perhaps. */
export const PENDING_INTERRUPT = 64;
/** Pending: the clock interrupts, in a deterministic machine; see ke/baton. */
export const PENDING_CLOCK = 128;
/** Pending, always, in a deterministic machine: each visit of the kernel is counted; see ke/baton. */
export const PENDING_COUNT = 256;

/** Thread: the fields of KTHREAD (ke/thread) that the hot paths use, and where its others begin. */
export const THREAD_KERNEL_APC_DISABLE = 0x10;
export const THREAD_SPECIAL_APC_DISABLE = 0x14;
export const THREAD_WAIT_NEXT = 0x18;
export const THREAD_APC_LISTS = 0x20;
export const THREAD_MUTANT_LIST = 0x30;
export const THREAD_FIELDS = 0x38;

export const PASSIVE_LEVEL = 0;
export const APC_LEVEL = 1;
export const DISPATCH_LEVEL = 2;
export const IPI_LEVEL = 29;
export const HIGH_LEVEL = 31;

/** Processor blocks, 256 bytes each; see ke/system. */
export const PRCBS = 0x10001000;
/** Queued spin locks by number, and each processor block's handles for them. */
export const NUMBERED_LOCKS = 0x10010000;
export const NUMBERED_HANDLES = 0x10010800;

/** Of the memory map, hal/map: lowest user address, end of kernel space, validity map and its "all 8 bytes valid". */
export const LOWEST_ADDRESS = 0x10000;
export const ADDRESS_LIMIT = 0x7fff0000;
export const VALIDITY_MAP = 0x10800000;
export const ALL_VALID = 8;

/** Worker slot: whose accesses the race detector takes the worker's for, a context; 0: nobody's. */
export const SLOT_RACE = 12;
