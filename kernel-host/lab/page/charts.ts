/** The page's four charts: rate over threads, latency by percentile, who had the lock when, and ratios to native code. */
import { figure, rateText, time } from '../figures.js';
import { dense, quantileOf } from '../histogram.js';
import type { Cell } from '../schema.js';
import { axes, escape, legend, linearAxis, lines, logAxis, MARGIN, type Series, svg, WIDTH } from './chart.js';

const HEIGHT = 340;
const ROW = 20;
const QUANTILES = [0.5, 0.75, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999, 1] as const;
/** Most milliseconds that a strip shows, and most threads. */
const MOST_WINDOWS = 100;
const MOST_STRIP_THREADS = 16;
const X_RANGE = [MARGIN.left, WIDTH - MARGIN.right] as const;
const Y_RANGE = [HEIGHT - MARGIN.bottom, MARGIN.top] as const;

/** Rate over threads, a line for each lock. @param cells of one side, different in lock and threads only */
export function throughputChart(cells: readonly Cell[], title: string): string {
  const series = [...new Set(cells.map(({ lock }) => lock))].map((lock): Series => {
    const own = cells.filter((cell) => cell.lock === lock && cell.summary !== null);
    const points = own.map((cell): [number, number] => [cell.workload.threads, cell.summary?.rate.value ?? 0]);
    return { name: lock, points: points.sort(([a], [b]) => a - b) };
  });
  const shown = series.filter(({ points }) => points.length > 1);
  if (shown.length === 0) return '';
  const all = shown.flatMap(({ points }) => points);
  const threads = [...new Set(all.map(([count]) => count))].sort((a, b) => a - b);
  const base = logAxis(threads, X_RANGE, figure);
  const x = Object.assign((value: number) => base(value), {
    ticks: threads.map((count) => ({ at: base(count), text: String(count) })),
  });
  const y = logAxis(
    all.map(([, rate]) => rate),
    Y_RANGE,
    rateText,
  );
  const body = axes(x, y, HEIGHT, { x: 'threads', y: 'acquisitions' });
  const drawn = lines(shown, x, y, ([count, rate]) => `${rateText(rate)} with ${count} threads`);
  return `${legend(shown)}${svg(HEIGHT, title, body + drawn)}`;
}

/** Time to acquire by percentile, a line for each lock. @param cells one for each */
export function latencyChart(cells: readonly Cell[], title: string): string {
  const series = cells.flatMap((cell): Series[] => {
    const buckets = dense(cell.acquire);
    const points = QUANTILES.flatMap((quantile, index): [number, number][] => {
      const value = quantileOf(buckets, quantile);
      return value === undefined ? [] : [[index, Math.max(1, value)]];
    });
    return points.length === 0 ? [] : [{ name: cell.lock, points }];
  });
  if (series.length === 0) return '';
  const base = linearAxis([0, QUANTILES.length - 1], X_RANGE, figure);
  const names = QUANTILES.map((quantile) => (quantile === 1 ? 'max' : `p${Number((quantile * 100).toFixed(2))}`));
  const x = Object.assign((value: number) => base(value), {
    ticks: names.map((text, index) => ({ at: base(index), text })),
  });
  const y = logAxis(
    series.flatMap(({ points }) => points.map(([, value]) => value)),
    Y_RANGE,
    time,
  );
  const body = axes(x, y, HEIGHT, { x: 'percentile of acquisitions', y: 'time to acquire' });
  const drawn = lines(series, x, y, ([index, value]) => `${names[index]} ${time(value)}`);
  return `${legend(series)}${svg(HEIGHT, title, body + drawn)}`;
}

/** Who had the lock when: a row for each thread, a column for each millisecond, darker the larger its share. */
export function fairnessStrip(cell: Cell): string {
  const { strip, lock, summary } = cell;
  if (strip === null || strip.counts.length < 2) return '';
  const threads = strip.counts.slice(0, MOST_STRIP_THREADS);
  const windows = Math.min(MOST_WINDOWS, strip.starts.length);
  const height = threads.length * 8;
  const width = (WIDTH - MARGIN.left - MARGIN.right) / windows;
  const totals = Array.from({ length: windows }, (_, window) =>
    strip.counts.reduce((sum, counts) => sum + (counts[window] ?? 0), 0),
  );
  const cells = threads.flatMap((counts, thread) =>
    totals.flatMap((total, window) => {
      const share = total === 0 ? 0 : (counts[window] ?? 0) / total;
      if (share < 0.005) return [];
      const x = (MARGIN.left + window * width).toFixed(1);
      return [
        `<rect x="${x}" y="${thread * 8}" width="${width.toFixed(1)}" height="7" fill="var(--c0)" opacity="${share.toFixed(2)}"/>`,
      ];
    }),
  );
  const index = summary === null ? '' : `, Jain's index by the millisecond ${summary.jainWindow.toFixed(2)}`;
  const label = `<text x="${MARGIN.left - 6}" y="${height / 2 + 4}" text-anchor="end">${threads.length}</text>`;
  return `<figure><figcaption>${escape(lock)}${index}</figcaption>${svg(height, `${lock}: shares of each thread by the millisecond`, label + cells.join(''))}</figure>`;
}

/** Rate by that of native code, a dot with its interval for each cell. */
export function ratioChart(cells: readonly Cell[], side: string, title: string): string {
  const rows = cells.flatMap((cell) => {
    const ratio = cell.summary?.ratios[side];
    return ratio === undefined ? [] : [{ name: cell.lock, ratio }];
  });
  if (rows.length === 0) return '';
  const left = 170;
  const height = rows.length * ROW + MARGIN.top + MARGIN.bottom;
  const values = rows.flatMap(({ ratio }) => [ratio.low, ratio.high]);
  const x = logAxis([...values, 0.5, 2], [left, WIDTH - MARGIN.right], figure);
  const bottom = height - MARGIN.bottom;
  const grid = x.ticks.map(
    ({ at, text }) =>
      `<line class="grid" x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${MARGIN.top}" y2="${bottom}"/>` +
      `<text x="${at.toFixed(1)}" y="${bottom + 16}" text-anchor="middle">${text}</text>`,
  );
  const one = x(1).toFixed(1);
  const dots = rows.map(({ name, ratio }, index) => {
    const y = MARGIN.top + index * ROW + ROW / 2;
    const says = `${name}: ${figure(ratio.value)} (${figure(ratio.low)} to ${figure(ratio.high)})`;
    return (
      `<text x="${left - 8}" y="${y + 4}" text-anchor="end">${escape(name)}</text>` +
      `<line x1="${x(ratio.low).toFixed(1)}" x2="${x(ratio.high).toFixed(1)}" y1="${y}" y2="${y}" stroke="var(--c0)" stroke-width="2"/>` +
      `<circle cx="${x(ratio.value).toFixed(1)}" cy="${y}" r="4" fill="var(--c0)"><title>${escape(says)}</title></circle>`
    );
  });
  const body =
    `${grid.join('')}<line class="one" x1="${one}" x2="${one}" y1="${MARGIN.top}" y2="${bottom}"/>${dots.join('')}` +
    `<text x="${(left + WIDTH) / 2}" y="${height - 6}" text-anchor="middle">rate by that of ${escape(side)} code, 95% intervals</text>`;
  return svg(height, title, body);
}
