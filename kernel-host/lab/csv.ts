/** A report as tidy CSV: one row for each run of each cell. */
import { stringify } from 'csv-stringify/sync';
import type { Report } from './schema.js';

/** @returns the file's text, with a header. */
export function reportCsv({ cells, locks }: Report): string {
  const families = new Map(locks.map(({ name, family }) => [name, family]));
  const rows = cells.flatMap(({ lock, side, workload, runs, summary }) =>
    runs.map((run, index) => ({
      lock,
      family: families.get(lock) ?? '',
      side,
      ...workload,
      run: index + 1,
      rate: run.rate,
      elapsed: run.elapsed,
      exclusive: total(run.exclusive),
      shared: total(run.shared),
      retries: run.retries,
      failures: run.failures,
      cpu: run.cpu,
      switches: run.switches,
      jain: run.jain,
      jainWindow: run.jainWindow,
      handoff: run.handoff,
      streak: run.streak,
      canary: run.canary,
      parallel: run.parallel === null ? '' : String(run.parallel),
      repeats: run.repeats,
      acquireP50: summary?.acquire?.p50,
      acquireP99: summary?.acquire?.p99,
      acquireP999: summary?.acquire?.p999,
      holdP50: summary?.hold?.p50,
      reacquire: summary?.reacquire,
    })),
  );
  return stringify(rows, { header: true });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
