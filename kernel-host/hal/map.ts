/**
 * The memory map of a machine. Fixed addresses, so that compiled code can hold them as constants.
 *
 *   00000000  never valid (64 KiB)
 *   00010000  user space
 *   10000000  kernel system block: machine words, processors, worker slots, print ring, stack depot
 *   10800000  validity map: one byte for every 8 bytes of memory
 *   21000000  kernel space: images, kernel stacks, pool (its size is `--memory`)
 */

export const PAGE_SIZE = 0x1000;
export const USER_BASE = 0x0001_0000;
export const SYSTEM_BASE = 0x1000_0000;
/** MmHighestUserAddress and MmUserProbeAddress, 64 KiB below the boundary as on x86. */
export const HIGHEST_USER_ADDRESS = SYSTEM_BASE - 0x1_0001;
export const USER_PROBE_ADDRESS = SYSTEM_BASE - 0x1_0000;

/** Parts of the system block. */
export const MACHINE_BASE = SYSTEM_BASE;
export const WORKER_SLOTS_BASE = SYSTEM_BASE + 0x2_0000;
export const PRINT_RING_BASE = SYSTEM_BASE + 0x10_0000;
export const PRINT_RING_SIZE = 0x10_0000;
export const POOL_CONTROL_BASE = SYSTEM_BASE + 0x20_0000;
export const POOL_CONTROL_SIZE = 0x8_0000;
export const PAGE_CONTROL_BASE = SYSTEM_BASE + 0x28_0000;
export const PAGE_CONTROL_SIZE = 0x8_0000;
export const TIMER_TABLE_BASE = SYSTEM_BASE + 0x30_0000;
export const TIMER_TABLE_SIZE = 0x4_0000;
export const TRACE_BASE = SYSTEM_BASE + 0x38_0000;
export const TRACE_SIZE = 0x1_0000;
/** Locks of the race detector's clocks, and the number of clocks in use. */
export const RACE_LOCKS_BASE = SYSTEM_BASE + 0x39_0000;
/** The baton of a controlled machine and its actors; see hal/control. */
export const CONTROL_BASE = SYSTEM_BASE + 0x3b_0000;
export const CONTROL_SIZE = 0x1_0000;
export const STACK_DEPOT_BASE = SYSTEM_BASE + 0x40_0000;
export const STACK_DEPOT_SIZE = 0x40_0000;

/**
 * One byte per granule of 8 bytes: 0 invalid (never allocated), 1..7 only that many leading bytes are
 * valid, 8 all valid, 0x80 and up poisoned, see `Validity`. Zero is invalid so that untouched memory
 * needs no page of the map.
 */
export const VALIDITY_BASE = 0x1080_0000;
export const VALIDITY_SHIFT = 3;

/** Values of the validity map beside the counts 0..8. */
export const Validity = {
  Unmapped: 0x00,
  Valid: 0x08,
  /** Pool block that was freed. */
  Freed: 0x80,
  /** Bytes around a pool allocation. */
  Redzone: 0x81,
  /** Below a kernel stack: a recursion without end arrives here. */
  StackGuard: 0x82,
  /** Kernel's own data that drivers have no business in. */
  System: 0x83,
  /** Kernel stack of a thread that is gone: a local variable that somebody still has the address of. */
  DeadStack: 0x84,
  /** A request that has been completed, and its system buffer. */
  Completed: 0x88,
  /** Its IoStatus: who completes it again writes there before that can be told. */
  CompletedStatus: 0x89,
} as const;

export const KERNEL_SPACE_BASE = 0x2100_0000;
/** Highest end of kernel space: addresses stay below 2 GiB. */
export const KERNEL_SPACE_LIMIT = 0x7fff_0000;

/**
 * What the race detector remembers, in a machine that has it: above all that drivers can have, 64 bytes for every 8 of
 * kernel space, two words for every word of it, and then its contexts, call stacks and clocks. Such a machine has less
 * kernel space than others may have, so that all of it fits below 4 GiB.
 */
export const RACE_CELLS = 0x8000_0000;
export const RACE_MOST_MEMORY = 0x0a00_0000;
export const RACE_SYNC = RACE_CELLS + RACE_MOST_MEMORY * 8;
/** The same for readers of a lock, which are ordered with its writers only. */
export const RACE_SYNC_READERS = RACE_SYNC + RACE_MOST_MEMORY;
export const RACE_CONTROL = RACE_SYNC_READERS + RACE_MOST_MEMORY;
/** A byte for every page of kernel space: not 0 once something is remembered of it. */
export const RACE_TOUCHED = RACE_CONTROL + 0xc0_0000;
export const RACE_STACKS = RACE_CONTROL + 0x100_0000;
export const RACE_STACK_COUNT = 0x10_0000;
export const RACE_CLOCKS = RACE_STACKS + RACE_STACK_COUNT * 16;
export const RACE_END = RACE_CLOCKS + 0x800_0000;
