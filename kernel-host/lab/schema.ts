/** The report of a bench, as JSON: `ntwasm bench --schema` prints it as a JSON Schema. Fields are only ever added. */
import { z } from 'zod';
import { knobsSchema, type Side } from './presets.js';
import { FORMS, HOLD_KINDS } from './workload.js';

const fraction = z.number().min(0).max(1);
const buckets = z
  .array(z.tuple([z.int(), z.int()]))
  .describe('pairs of bucket and count: 16 buckets in each power of two of nanoseconds, exact below 16');

const estimateSchema = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .describe('a median, or a ratio of medians, and its bootstrap 95% interval');

const latencySchema = z
  .object({ p50: z.number(), p90: z.number(), p99: z.number(), p999: z.number(), max: z.number() })
  .describe('nanoseconds, to a sixteenth');

const workloadSchema = z.object({
  threads: z.int(),
  hold: z.number().describe('nanoseconds'),
  holdKind: z.enum(HOLD_KINDS),
  longHold: z.number().describe('nanoseconds'),
  longEvery: z.int(),
  think: z.number().describe('nanoseconds'),
  lines: z.int(),
  locks: z.int(),
  readers: z.number().describe('percent'),
  dedicated: z.boolean().describe('percent of the threads, not of the acquisitions'),
  form: z.enum(FORMS),
  sleepEvery: z.int(),
  interference: z.number().describe('microseconds of each millisecond'),
});

const runSchema = z.object({
  rate: z.number().describe('acquisitions a second, of all threads'),
  elapsed: z.number().describe('nanoseconds'),
  exclusive: z.array(z.int()).describe('by thread'),
  shared: z.array(z.int()).describe('by thread'),
  retries: z.int().describe('reads that had to be done again'),
  failures: z.int().describe('tries that failed'),
  cpu: z.number().describe('nanoseconds of processor time for each acquisition'),
  switches: z.number().describe('how often threads gave their core up: parks'),
  jain: fraction.describe("Jain's index of the threads' acquisitions"),
  jainWindow: fraction.describe('the median of the same for each millisecond'),
  handoff: fraction.describe('exclusive acquisitions after one by another thread'),
  streak: z.int().describe('most acquisitions in a row by one thread'),
  canary: z.nullable(fraction).describe('hand-offs of a ticket lock just before; null: not asked'),
  parallel: z.nullable(z.boolean()).describe('whether the threads truly ran at once; null: not asked'),
  repeats: z.int().describe('samples thrown away before, since their threads did not run at once'),
});

const summarySchema = z.object({
  rate: estimateSchema,
  nanoseconds: z.number().describe('of elapsed time for each acquisition, all threads together'),
  overhead: z.nullable(z.number()).describe('nanoseconds above the loop without a lock, one thread'),
  acquire: z.nullable(latencySchema),
  hold: z.nullable(latencySchema),
  reacquire: z.nullable(z.number()).describe('median nanoseconds from release until the same thread has it again'),
  jain: fraction,
  jainWindow: fraction,
  handoff: fraction,
  streak: z.number(),
  spread: z.number().describe('most less least of the threads, by their mean'),
  efficiency: z.nullable(z.number()).describe('rate by that of one thread'),
  cpu: z.number(),
  switches: z.number().describe('for each acquisition'),
  parallel: fraction.describe('of the runs'),
  ratios: z.record(z.string(), estimateSchema).describe('rate by that of native code, by side'),
});

const failureSchema = z.object({
  kind: z.enum(['lost-exclusion', 'hung', 'stopped', 'uncompilable']),
  message: z.string(),
});

const sideSchema = z.string().describe('ntwasm, or a native variant');

const cellSchema = z.object({
  type: z.literal('cell'),
  lock: z.string(),
  side: sideSchema,
  workload: workloadSchema,
  runs: z.array(runSchema),
  acquire: buckets,
  hold: buckets,
  reacquire: buckets,
  strip: z
    .nullable(z.object({ starts: z.array(z.number()), counts: z.array(z.array(z.int())) }))
    .describe("the first run's acquisitions by thread and millisecond"),
  failure: z.nullable(failureSchema),
  summary: z.nullable(summarySchema),
});

const checkSchema = z.object({
  type: z.literal('check'),
  rule: z.string(),
  status: z.enum(['holds', 'fails', 'not measured']),
  detail: z.string(),
});

const machineSchema = z.object({
  ntwasm: z.string(),
  cpu: z.string(),
  cores: z.int(),
  memory: z.number().describe('GiB'),
  kernel: z.string(),
  node: z.string(),
  v8: z.string(),
  compiler: z.nullable(z.string()).describe('null: there is none, and nothing native was measured'),
  load: z.tuple([z.number(), z.number()]).describe('load average before and after'),
});

export const reportSchema = z.object({
  type: z.literal('report'),
  version: z.literal(1),
  date: z.string(),
  preset: z.string(),
  suites: z.array(knobsSchema),
  machine: machineSchema,
  seconds: z.number(),
  locks: z.array(z.object({ name: z.string(), title: z.string(), family: z.string() })),
  cells: z.array(cellSchema),
  checks: z.array(checkSchema),
});

export type Report = z.infer<typeof reportSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Run = z.infer<typeof runSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type Latency = z.infer<typeof latencySchema>;
export type Check = z.infer<typeof checkSchema>;
export type MachineInfo = z.infer<typeof machineSchema>;
export type Failure = z.infer<typeof failureSchema>;

/** @returns the schema of a report, for other programs. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema);
}

/** @returns what tells a cell's workload apart from others. */
export function workloadKey(workload: Cell['workload']): string {
  return Object.values(workload).join('/');
}

/** @returns the cell of the same lock and workload on another side. */
export function onSide(cells: readonly Cell[], cell: Cell, side: Side | string): Cell | undefined {
  const key = workloadKey(cell.workload);
  return cells.find((each) => each.side === side && each.lock === cell.lock && workloadKey(each.workload) === key);
}
