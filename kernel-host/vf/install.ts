/**
 * Puts the verifier between a driver and the kernel, as Driver Verifier does: what the driver imports is replaced by
 * routines that look first. Nothing is replaced while no rule needs it, so then it costs nothing, on hot paths either.
 */
import { setFreeWatch } from '../ex/pool.js';
import { readI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { traceDrivers } from '../ke/tracing.js';
import { setRequestWatch, setWatch } from '../ke/watch.js';
import { setHistory } from '../ob/object.js';
import { watchDispatchTime } from './dispatchtime.js';
import { withFaults } from './faults/inject.js';
import { hasFaults } from './faults/plan.js';
import { WATCHED_FLAGS } from './flags.js';
import { forgetFreed } from './freed.js';
import { HELD_BYTES } from './heldlocks.js';
import { LOCK_WRAPPERS, type Routine } from './lockroutines.js';
import { bindLockState, initializeLockState } from './lockstate.js';
import { OBJECT_WRAPPERS } from './objectroutines.js';
import { POOL_WRAPPERS } from './poolroutines.js';
import { hasRaceDetector } from './race/detector.js';
import { watchOrder } from './race/edges.js';
import { REFERENCE_BYTES, referenceHistory } from './references.js';
import { REQUEST_WRAPPERS } from './requestroutines.js';
import { REQUEST_WATCH } from './requests.js';
import { WATCH } from './routines.js';
import { bindRules, watches } from './violation.js';

/** Makes room for what the rules have to remember. At boot, after the pages. */
export function initializeVerifier(): void {
  const wanted = (readI32(MACHINE.Verifier) & WATCHED_FLAGS) !== 0 || readI32(MACHINE.Traced) !== 0;
  if (wanted) initializeLockState(HELD_BYTES + REFERENCE_BYTES);
}

/**
 * Begins to watch in this worker, as far as the machine's flags say.
 * @param imports what drivers import, by name; changed
 * @returns the same
 */
export function verified(imports: Record<string, unknown>): Record<string, unknown> {
  const watched = traceDrivers(withRules(imports));
  return hasFaults() ? withFaults(watched) : watched;
}

function withRules(imports: Record<string, unknown>): Record<string, unknown> {
  bindRules();
  if (hasRaceDetector()) watchOrder(imports);
  if (!bindLockState()) return imports;
  setWatch(WATCH);
  setFreeWatch(forgetFreed);
  const requests = watches('irp-not-completed');
  if (requests) setRequestWatch(REQUEST_WATCH);
  setHistory(referenceHistory);
  const wrappers = {
    ...LOCK_WRAPPERS,
    ...POOL_WRAPPERS,
    ...(requests ? REQUEST_WRAPPERS : {}),
    ...(watches('handle-close') ? OBJECT_WRAPPERS : {}),
  };
  for (const [name, wrap] of Object.entries(wrappers)) {
    const routine = imports[name];
    if (typeof routine !== 'function') continue;
    // Reports read the routine's name off the stack.
    imports[name] = Object.defineProperty(wrap(routine as Routine), 'name', { value: name });
  }
  if (watches('dispatch-too-long')) watchDispatchTime(imports);
  return imports;
}
