/**
 * Stress tests in AssemblyScript: `import { NtStressThread, NtStressAssert, … } from "ntstress"`. What ntstress.h is
 * for C; docs/stress.md tells more.
 */
import { NtStressAtQuiescence, NtStressRandom, NtStressThread } from "gen/exports";

export { NtStressAtQuiescence, NtStressRandom, NtStressThread };

/**
 * Stops the run when the condition does not hold. At any IRQL.
 * @param text what is claimed
 */
export function NtStressAssert(condition: bool, text: string = "NtStressAssert"): void {
  if (!condition) abort(text, "NtStressAssert");
}

/** For `DriverUnload` of a driver that has nothing to undo: it can be loaded again then. */
export function NtStressUnload(_driver: usize): void {}
