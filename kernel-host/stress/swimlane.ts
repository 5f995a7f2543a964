/**
 * A schedule as people read it: a lane for each thread, a row for each stretch in which one of them ran undisturbed, with
 * the place where it stopped and why; the pre-emptions by source line; and where the failure became certain.
 */
import { readFileSync } from 'node:fs';
import type { SourceFrame } from '../image/types.js';
import type { SwitchReport } from '../machine/exploration.js';

const LANE_WIDTH = 30;
const LEAST_WIDTH = 24;
const MOST_ROWS = 200;

/** A schedule to be shown. */
export interface Lanes {
  readonly lanes: readonly string[];
  readonly rows: readonly LaneRow[];
  readonly preemptions: readonly string[];
  /** In a sentence; absent when it was not looked for. */
  readonly certain?: string;
}

/** A stretch. */
export interface LaneRow {
  readonly lane: number;
  /** First and last of its points, counted over all actors. */
  readonly from: number;
  readonly to: number;
  /** Where it stopped, and whether it was pre-empted there. */
  readonly place: string;
  readonly preempted: boolean;
}

/**
 * @param switches of a replay
 * @param points that all actors passed in it
 * @param end what it came to
 * @param certain points after which the failure was certain
 */
export function lanesOf(switches: readonly SwitchReport[], points: number, end: string, certain?: number): Lanes {
  const naming = new Naming(switches);
  const rows: LaneRow[] = [];
  let from = 1;
  for (const each of switches) {
    const { preempted } = each;
    rows.push({ lane: naming.lane(each.actor, from), from, to: each.points, place: stopOf(each), preempted });
    from = each.points + 1;
  }
  const last = switches.at(-1)?.to;
  if (last !== undefined) rows.push({ lane: naming.lane(last, from), from, to: points, place: end, preempted: false });
  return {
    lanes: naming.names,
    rows,
    preemptions: switches.filter(({ preempted }) => preempted).map((each, index) => preemption(each, index, naming)),
    ...(certain === undefined ? {} : { certain: certainty(certain, switches) }),
  };
}

/** Which thread an actor runs, and what it is called: by the outermost of its routines that is in a source. */
class Naming {
  readonly names: string[] = [];
  readonly #keys: string[] = [];
  readonly #routines = new Map<number, string>();
  readonly #switches: readonly SwitchReport[];

  constructor(switches: readonly SwitchReport[]) {
    this.#switches = switches;
    for (const { thread, stack } of switches) {
      const routine = stack.filter(({ file }) => file !== undefined).at(-1)?.functionName;
      if (routine !== undefined && !this.#routines.has(thread)) this.#routines.set(thread, routine);
    }
  }

  /** @param points when the actor goes on @returns index of its lane, which is made when it is the first stretch of it */
  lane(actor: number, points: number): number {
    const mine = this.#switches.filter((each) => each.actor === actor);
    const next = mine.find((each) => each.points >= points) ?? mine.at(-1);
    const key = next === undefined || next.thread === 0 ? `actor ${actor}` : `thread ${next.thread}`;
    const known = this.#keys.indexOf(key);
    if (known >= 0) return known;
    this.#keys.push(key);
    this.names.push(this.#name(key, next));
    return this.names.length - 1;
  }

  #name(key: string, next: SwitchReport | undefined): string {
    if (next === undefined) return 'a thread';
    if (next.thread === 0) return `processor ${next.processor}`;
    const routine = this.#routines.get(next.thread);
    return routine === undefined ? key : `${key} ${routine}`;
  }

  /** @returns the name of its lane. */
  name(actor: number, points: number): string {
    return this.names[this.lane(actor, points)] ?? '';
  }
}

function stopOf({ stack, preempted, ended }: SwitchReport): string {
  if (ended) return 'ends';
  return `${placeOf(stack)} ${preempted ? 'PRE-EMPTED' : 'waits'}`.trim();
}

function preemption(each: SwitchReport, index: number, naming: Naming): string {
  const { stack, actor, to, points, irql } = each;
  const frame = inSource(stack);
  const text = frame === undefined ? '' : lineOf(frame);
  const level = irql === 0 ? '' : ` at IRQL ${irql}`;
  const quoted = text === '' ? '' : ` \`${text}\``;
  const who = naming.name(actor, points);
  return `${index + 1}. point ${points}: before ${placeOf(stack)}${quoted}, ${who}${level} is pre-empted by ${naming.name(to, points + 1)}`;
}

function certainty(points: number, switches: readonly SwitchReport[]): string {
  const at = switches.find((each) => each.points >= points);
  const where = at === undefined ? '' : `, when ${placeOf(at.stack)} was reached`;
  return `From point ${points} on it fails whatever goes on next${where}, in all schedules that were tried.`;
}

function inSource(stack: readonly SourceFrame[]): SourceFrame | undefined {
  return stack.find(({ file, line }) => file !== undefined && line !== undefined);
}

function placeOf(stack: readonly SourceFrame[]): string {
  const frame = inSource(stack);
  if (frame !== undefined) return `${(frame.file ?? '').replace(/^.*[\\/]/, '')}:${frame.line}`;
  return stack[0]?.functionName ?? '';
}

/** @returns the text of a source line, when it can be read */
function lineOf({ file = '', line = 0 }: SourceFrame): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]?.trim() ?? '';
  } catch {
    return '';
  }
}

/** @returns the lanes as text, lines without their ends. */
export function renderLanes({ lanes, rows, preemptions, certain }: Lanes): string[] {
  const width = Math.min(LANE_WIDTH, Math.max(...lanes.map((name) => name.length), LEAST_WIDTH) + 2);
  const cut = (text: string): string => (text.length > width - 2 ? `${text.slice(0, width - 3)}…` : text).padEnd(width);
  const head = `${'points'.padEnd(10)}${lanes.map(cut).join('')}`.trimEnd();
  const shown = rows.slice(0, MOST_ROWS).map(({ lane, from, to, place }) => {
    const cells = lanes.map((_, index) => (index === lane ? cut(place) : cut('·')));
    const span = from >= to ? String(to) : `${from}-${to}`;
    return `${span.padEnd(10)}${cells.join('')}`.trimEnd();
  });
  return [
    head,
    ...shown,
    ...(rows.length > MOST_ROWS ? [`… and ${rows.length - MOST_ROWS} rows more`] : []),
    ...(preemptions.length > 0 ? ['', 'Pre-emptions:', ...preemptions.map((text) => `  ${text}`)] : []),
    ...(certain === undefined ? [] : ['', certain]),
  ];
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { font: 13px/1.5 ui-monospace, Consolas, monospace; text-align: left; padding: 0.1rem 0.8rem; border-left: 1px solid #8886; }
td.run { background: #4a83; }
td.cut { background: #c336; font-weight: bold; }`;

/** @returns the lanes as a page that needs nothing else. @param title what failed */
export function lanesPage(title: string, { lanes, rows, preemptions, certain }: Lanes): string {
  const head = lanes.map((name) => `<th>${escapeText(name)}</th>`).join('');
  const body = rows.map(({ lane, from, to, place, preempted }) => {
    const cells = lanes.map((_, index) =>
      index === lane ? `<td class="${preempted ? 'cut' : 'run'}">${escapeText(place)}</td>` : '<td></td>',
    );
    return `<tr><td>${from >= to ? to : `${from}–${to}`}</td>${cells.join('')}</tr>`;
  });
  const list = preemptions.map((text) => `<li>${escapeText(text.replace(/^\d+\. /, ''))}</li>`).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${STYLE}
</style></head>
<body>
<h1>${escapeText(title)}</h1>
<table><thead><tr><th>points</th>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>
<h2>Pre-emptions</h2>
<ol>
${list}
</ol>
${certain === undefined ? '' : `<p>${escapeText(certain)}</p>`}
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
