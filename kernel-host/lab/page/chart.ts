/** What the page's charts share: an SVG frame with axes, lines in the page's colours, text that is safe. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns the text for HTML and SVG. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
}

export const WIDTH = 720;
export const MARGIN = { left: 70, right: 20, top: 10, bottom: 40 } as const;
/** Colours of the page's style, `--c0` on. */
const COLOURS = 8;
const DASHES = ['', '6 3', '2 3', '8 3 2 3'] as const;

/** A position for values of an axis. */
export interface Axis {
  (value: number): number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** @returns an axis for values above 0, by powers. @param range in pixels */
export function logAxis(
  values: readonly number[],
  range: readonly [number, number],
  text: (value: number) => string,
): Axis {
  const [least, most] = bounds(values);
  const scale = scaleLog([least, most], [...range]);
  const decades = Math.log10(most / least);
  const steps = decades > 4 ? [1] : [1, 2, 5];
  const ticks = scale
    .ticks()
    .filter((value) => steps.includes(Number((value / 10 ** Math.floor(Math.log10(value) + 1e-9)).toPrecision(3))));
  return Object.assign((value: number) => scale(Math.max(value, least)), {
    ticks: ticks.map((value) => ({ at: scale(value), text: text(value) })),
  });
}

/** @returns an axis in even steps. */
export function linearAxis(
  domain: readonly [number, number],
  range: readonly [number, number],
  text: (value: number) => string,
): Axis {
  const scale = scaleLinear([...domain], [...range]);
  return Object.assign((value: number) => scale(value), {
    ticks: scale.ticks(5).map((value) => ({ at: scale(value), text: text(value) })),
  });
}

function bounds(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [1, 10];
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  return [least * 0.8, most * 1.25];
}

/** @returns the stroke of the n-th series: colours first, dashes when those have run out. */
export function strokeOf(series: number): string {
  const dash = DASHES[Math.floor(series / COLOURS) % DASHES.length];
  return `stroke="var(--c${series % COLOURS})"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

/** One line of a chart. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

/** @returns both axes with their grid and names. */
export function axes(x: Axis, y: Axis, height: number, names: { readonly x: string; readonly y: string }): string {
  const right = WIDTH - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const across = y.ticks.map(
    ({ at, text }) =>
      `<line class="grid" x1="${MARGIN.left}" x2="${right}" y1="${at.toFixed(1)}" y2="${at.toFixed(1)}"/>` +
      `<text x="${MARGIN.left - 6}" y="${(at + 4).toFixed(1)}" text-anchor="end">${escape(text)}</text>`,
  );
  const down = x.ticks.map(
    ({ at, text }) =>
      `<line class="grid" x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${MARGIN.top}" y2="${bottom}"/>` +
      `<text x="${at.toFixed(1)}" y="${bottom + 16}" text-anchor="middle">${escape(text)}</text>`,
  );
  return (
    `${across.join('')}${down.join('')}` +
    `<text x="${(MARGIN.left + right) / 2}" y="${height - 6}" text-anchor="middle">${escape(names.x)}</text>` +
    `<text x="14" y="${height / 2}" text-anchor="middle" transform="rotate(-90 14 ${height / 2})">${escape(names.y)}</text>`
  );
}

/** @returns the series as lines with their points; each says what it is when pointed at. */
export function lines(
  series: readonly Series[],
  x: Axis,
  y: Axis,
  say: (value: readonly [number, number]) => string,
): string {
  const path = line<readonly [number, number]>(
    (point) => Math.round(x(point[0]) * 10) / 10,
    (point) => Math.round(y(point[1]) * 10) / 10,
  );
  return series
    .map(({ name, points }, index) => {
      const dots = points.map(
        (point) =>
          `<circle cx="${x(point[0]).toFixed(1)}" cy="${y(point[1]).toFixed(1)}" r="3" fill="var(--c${index % COLOURS})">` +
          `<title>${escape(`${name}: ${say(point)}`)}</title></circle>`,
      );
      return `<path d="${path([...points]) ?? ''}" fill="none" ${strokeOf(index)} stroke-width="1.8"/>${dots.join('')}`;
    })
    .join('');
}

/** @returns the names of the series with their strokes. */
export function legend(series: readonly Series[]): string {
  const items = series.map(
    ({ name }, index) =>
      `<span><svg width="26" height="10" aria-hidden="true"><line x1="0" x2="26" y1="5" y2="5" ${strokeOf(index)} ` +
      `stroke-width="2"/></svg>${escape(name)}</span>`,
  );
  return `<p class="legend">${items.join(' ')}</p>`;
}

/** @returns a whole chart. @param label what it shows, for those who cannot see it */
export function svg(height: number, label: string, body: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(label)}">${body}</svg>`;
}
