/** Reports made up for tests. */
import { presetSuites } from '../../kernel-host/lab/presets.js';
import type { Cell, Report, Run } from '../../kernel-host/lab/schema.js';
import { summarise } from '../../kernel-host/lab/summary.js';
import { PLAIN, type Workload } from '../../kernel-host/lab/workload.js';

/** @returns a run of so many acquisitions a second */
export function run(rate: number, changes: Partial<Run> = {}): Run {
  return {
    rate,
    elapsed: 1e9,
    exclusive: [Math.round(rate)],
    shared: [0],
    retries: 0,
    failures: 0,
    cpu: 10,
    switches: 3,
    jain: 1,
    jainWindow: 1,
    handoff: 0.5,
    streak: 4,
    canary: 1,
    parallel: true,
    repeats: 0,
    ...changes,
  };
}

/** @returns a cell with these runs. */
export function cell(lock: string, workload: Partial<Workload>, runs: readonly Run[], side = 'ntwasm'): Cell {
  const bare: Cell = {
    type: 'cell',
    lock,
    side,
    workload: { ...PLAIN, ...workload },
    runs: [...runs],
    acquire: [
      [20, 900],
      [300, 2],
    ],
    hold: [[5, 902]],
    reacquire: [[100, 14]],
    strip: {
      starts: [0, 1e6],
      counts: [
        [5, 6],
        [7, 0],
      ],
    },
    failure: null,
    summary: null,
  };
  return { ...bare, summary: summarise(bare, { empty: undefined, single: undefined, natives: [] }) };
}

/** @returns the same rate again and again, a little up and down. */
export function runs(rate: number, count = 10): Run[] {
  return Array.from({ length: count }, (_, index) => run(rate * (1 + 0.001 * index)));
}

/** @returns a report of these cells. */
export function report(cells: readonly Cell[]): Report {
  return {
    type: 'report',
    version: 1,
    date: '2026-01-02T03:04:05.000Z',
    preset: 'quick',
    suites: presetSuites('quick'),
    machine: {
      ntwasm: '0.1.0',
      cpu: 'a <processor> & more',
      cores: 2,
      memory: 8,
      kernel: 'Linux',
      node: '20',
      v8: '11',
      compiler: null,
      load: [0, 1],
    },
    seconds: 12,
    locks: [...new Set(cells.map(({ lock }) => lock))].map((name) => ({ name, title: name, family: 'study' })),
    cells: [...cells],
    checks: [{ type: 'check', rule: 'a rule', status: 'holds', detail: 'a < b' }],
  };
}
