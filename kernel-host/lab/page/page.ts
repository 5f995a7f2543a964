/** A report as one page that needs nothing else: no script, no font, no picture from elsewhere; light and dark. */
import { figure, rateText, time } from '../figures.js';
import { type Cell, type Report, workloadKey } from '../schema.js';
import { describeWorkload } from '../workload.js';
import { escape } from './chart.js';
import { fairnessStrip, latencyChart, ratioChart, throughputChart } from './charts.js';

const STYLE = `
:root { color-scheme: light dark; --ink: #222; --faint: #0002; --paper: #fff;
  --c0: #2563ab; --c1: #c2410c; --c2: #15803d; --c3: #9333ea; --c4: #b91c4b; --c5: #0e7490; --c6: #8a6d00; --c7: #525252; }
@media (prefers-color-scheme: dark) { :root { --ink: #e5e5e5; --faint: #fff2; --paper: #161616;
  --c0: #6ea8e8; --c1: #fb923c; --c2: #4ade80; --c3: #c084fc; --c4: #fb7199; --c5: #22d3ee; --c6: #facc15; --c7: #a3a3a3; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2.5rem; font-size: 1.2rem; } h3 { font-size: 1rem; margin: 1.5rem 0 0.3rem; }
svg { width: 100%; height: auto; display: block; } svg text { font: 11px system-ui, sans-serif; fill: var(--ink); }
.legend { font-size: 0.85rem; margin: 0.3rem 0; } .legend span { white-space: nowrap; margin-right: 0.9rem; }
.legend svg { display: inline; width: 26px; margin-right: 0.3rem; }
.grid { stroke: var(--faint); } .one { stroke: var(--ink); stroke-dasharray: 3 3; }
figure { margin: 0.5rem 0; } figcaption { font-size: 0.85rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.85rem; white-space: nowrap; }
td, th { padding: 0.1rem 0.8rem 0.1rem 0; text-align: right; } td:first-child, th:first-child { text-align: left; }
th { font-weight: normal; opacity: 0.7; border-bottom: 1px solid var(--faint); }
.fails { color: var(--c4); font-weight: bold; } .holds { color: var(--c2); }`;

const FAMILY_TITLES: Readonly<Record<string, string>> = {
  nt: "NT's own locks",
  study: 'Study algorithms',
  control: 'Controls',
  operation: 'Operations',
  user: 'Your locks',
};

/** So many locks share a chart, whatever their families. */
const FEW_LOCKS = 12;

/** @returns the file's text */
export function reportPage(report: Report): string {
  const guest = report.cells.filter(({ side }) => side === 'ntwasm');
  const groups = grouped(guest, ({ workload }) => workloadKey({ ...workload, threads: 0 }));
  const body = [
    `<p>${escape(machineText(report))}</p>`,
    checksPart(report),
    failuresPart(report),
    ...groups.map((cells) => workloadPart(report, cells)),
  ];
  const title = `ntwasm bench: ${report.preset}`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>${escape(title)}</title><style>${STYLE}
</style></head>
<body>
<h1>${escape(title)}</h1>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function machineText({ machine, date, seconds }: Report): string {
  const native = machine.compiler === null ? 'No C compiler: nothing native.' : `Native code by ${machine.compiler}.`;
  return (
    `${date.slice(0, 16).replace('T', ' ')}, ${Math.round(seconds)} s on ${machine.cpu}, ${machine.cores} cores, ` +
    `${machine.memory} GiB, ${machine.kernel}; ntwasm ${machine.ntwasm}, Node.js ${machine.node}, V8 ${machine.v8}. ${native} ` +
    `Load average ${machine.load[0]} before, ${machine.load[1]} after.`
  );
}

function checksPart({ checks }: Report): string {
  const rows = checks.map(
    ({ rule, status, detail }) =>
      `<tr><td>${escape(rule)}</td><td class="${status === 'not measured' ? '' : status}">${status}</td><td>${escape(detail)}</td></tr>`,
  );
  return rows.length === 0 ? '' : `<h2>Rules of shape</h2><div class="scroll"><table>${rows.join('')}</table></div>`;
}

function failuresPart({ cells }: Report): string {
  const failed = new Map<string, string>();
  for (const { lock, side, failure } of cells) {
    if (failure !== null && lock !== 'busted') failed.set(`${lock}, ${side}`, `${failure.kind}: ${failure.message}`);
  }
  if (failed.size === 0) return '';
  const items = [...failed].map(([what, why]) => `<li><b>${escape(what)}</b>: ${escape(why)}</li>`);
  return `<h2>Failed</h2><ul>${items.join('')}</ul>`;
}

function workloadPart(report: Report, cells: readonly Cell[]): string {
  const first = cells[0];
  if (first === undefined) return '';
  const families = new Map(report.locks.map(({ name, family }) => [name, family]));
  const charted = cells.filter(({ lock }) => families.get(lock) !== 'control');
  const few = new Set(charted.map(({ lock }) => lock)).size <= FEW_LOCKS;
  const title = ({ lock }: Cell): string => FAMILY_TITLES[families.get(lock) ?? ''] ?? '';
  const parts = few
    ? [familyPart('Locks', charted)]
    : grouped(charted, title).map((own) => familyPart(own[0] === undefined ? '' : title(own[0]), own));
  return `<section><h2>${escape(describeWorkload(first.workload))}</h2>${parts.join('')}${tablePart(cells)}</section>`;
}

function familyPart(title: string, cells: readonly Cell[]): string {
  const counts = [...new Set(cells.map(({ workload }) => workload.threads))].sort((a, b) => a - b);
  const parts = [part('Rate over threads', throughputChart(cells, `${title}: rate over threads`))];
  for (const threads of counts.filter((count) => count > 1)) {
    const own = cells.filter(({ workload }) => workload.threads === threads);
    const strips = own.map(fairnessStrip).join('');
    parts.push(
      part(`Time to acquire, ${threads} threads`, latencyChart(own, `${title}: latency with ${threads} threads`)),
      part(`Who had it when, ${threads} threads, by the millisecond`, strips),
    );
  }
  const sides = [...new Set(cells.flatMap(({ summary }) => Object.keys(summary?.ratios ?? {})))];
  for (const side of sides) {
    for (const threads of counts) {
      const own = cells.filter(({ workload }) => workload.threads === threads);
      parts.push(
        part(
          `By ${side} code, ${threads === 1 ? 'one thread' : `${threads} threads`}`,
          ratioChart(own, side, `${title}: ratio to ${side} code`),
        ),
      );
    }
  }
  const body = parts.join('');
  return body === '' ? '' : `<details open=""><summary><b>${escape(title)}</b></summary>${body}</details>`;
}

function part(title: string, chart: string): string {
  return chart === '' ? '' : `<h3>${escape(title)}</h3>${chart}`;
}

const COLUMNS = [
  'lock',
  'threads',
  'rate',
  'interval',
  'over empty',
  'p50',
  'p90',
  'p99',
  'p99.9',
  'max',
  'hold p50',
  'reacquire',
  'Jain',
  'by ms',
  'handed on',
  'streak',
  'spread',
  'efficiency',
  'CPU each',
  'parks each',
] as const;

function tablePart(cells: readonly Cell[]): string {
  const rows = cells.flatMap(({ lock, workload, summary }) => {
    if (summary === null) return [];
    const { acquire } = summary;
    const latencies = [acquire?.p50, acquire?.p90, acquire?.p99, acquire?.p999, acquire?.max, summary.hold?.p50];
    const row = [
      lock,
      String(workload.threads),
      rateText(summary.rate.value),
      `${rateText(summary.rate.low)} to ${rateText(summary.rate.high)}`,
      summary.overhead === null ? '' : time(summary.overhead),
      ...latencies.map((value) => (value === undefined ? '' : time(value))),
      summary.reacquire === null ? '' : time(summary.reacquire),
      summary.jain.toFixed(2),
      summary.jainWindow.toFixed(2),
      `${figure(summary.handoff * 100)}%`,
      figure(summary.streak),
      figure(summary.spread),
      summary.efficiency === null ? '' : figure(summary.efficiency),
      time(summary.cpu),
      figure(summary.switches),
    ];
    return [`<tr>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`];
  });
  const head = `<tr>${COLUMNS.map((name) => `<th>${name}</th>`).join('')}</tr>`;
  return `<details><summary>All figures</summary><div class="scroll"><table>${head}${rows.join('')}</table></div></details>`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
