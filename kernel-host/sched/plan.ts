/** What an explorer executes again and again: the lives of drivers, as steps in the machine's memory. */

/** What a plan's steps do; each has two operands. */
export const PlanStep = {
  /** The plan is over. */
  End: 0,
  /** Calls a function of the driver's; operands: index, first argument. */
  Call: 1,
  /** DriverEntry; operands: index, driver object. The registry path is in the next step, `Operand`. */
  Entry: 2,
  Operand: 3,
  /** Waits until nothing happens by itself any more. */
  Rest: 4,
  /** DriverUnload, when there is one; operand: driver object. */
  Unload: 5,
} as const;
export const PLAN_STEP_SIZE = 12;
