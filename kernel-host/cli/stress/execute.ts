/** Stress from the command line, whichever way it looks for failures. */

import { endRun, failRun } from '../end.js';
import { UsageError } from '../errors.js';
import { machineFileOf, rendererOf } from '../execute.js';
import { Interrupt } from '../interrupt.js';
import type { RunSummary } from '../render/renderer.js';
import type { Streams } from '../streams.js';
import { stressControlled } from './controlled.js';
import type { Errand } from './errand.js';
import { stressInJobs } from './jobs.js';
import { checkStressFlags, type StressFlags } from './options.js';
import { stressParallel } from './parallel.js';

/** Runs `ntwasm stress`. */
export async function executeStress(sources: readonly string[], given: StressFlags, streams: Streams): Promise<void> {
  let renderer = rendererOf(given, streams);
  const interrupt = new Interrupt();
  try {
    checkStressFlags(given);
    const file = await machineFileOf(sources);
    const flags: StressFlags = { ...file?.flags, ...given };
    renderer = rendererOf(flags, streams);
    const errand = { sources, file, flags, streams, renderer, interrupt };
    endRun(renderer, await search(errand));
  } catch (error) {
    failRun(renderer, error instanceof RangeError ? new UsageError(error.message) : error);
  } finally {
    interrupt.dispose();
  }
}

function search(errand: Errand): Promise<RunSummary> {
  const { jobs = 1, mode } = errand.flags;
  if (jobs > 1) return stressInJobs(errand, jobs);
  return mode === 'controlled' ? stressControlled(errand) : stressParallel(errand);
}
