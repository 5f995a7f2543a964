/** The processor block. One per virtual processor, one for the clock, and spare ones to lend. */
import { defineLayout } from '../hal/layout.js';

/** The first fields are in hot/layout.ts: PRCB_IRQL, PRCB_PENDING, PRCB_CALLS, PRCB_NUMBER. */
export const PRCB = defineLayout(
  {
    /** Bit of this block in the summaries. Constant. */
    Index: 4,
    /** Thread that holds the processor, or 0. ReadyLock. */
    CurrentThread: 4,
    /** Priority of that thread, for choosing whom to pre-empt. ReadyLock. */
    CurrentPriority: 4,
    /** Its base priority. ReadyLock. */
    CurrentBase: 4,
    /** 1 when PREEMPT was set because the quantum ended. ReadyLock. */
    QuantumEnd: 4,
    /** Block this one stands in for while it is lent, or 0; and the reverse. ReadyLock. */
    LentTo: 4,
    LentFrom: 4,
    /** Interrupt time (f64) at which the quantum ends. ReadyLock. */
    QuantumEndsAt: 8,
    /** The clock's memory of calls and switches, and since when they have not moved. Clock only. */
    SeenCalls: 4,
    StillSince: 8,
    /** Visits of the kernel until the quantum ends, in a deterministic machine. Its holder. */
    StepsLeft: 4,
    /** Thread switches. ReadyLock. */
    Switches: 4,
    /** Visits of the kernel, in a machine under stress. Its holder. */
    Visits: 4,
  },
  0x10,
);
