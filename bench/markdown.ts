/** The report as a section of docs/performance.md, which `npm run bench -- --write` renews. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './evaluate.js';
import { formatRatio, formatSpread } from './figures.js';
import type { Report } from './report.js';

const BEGIN = '<!-- figures: written by `npm run bench -- --write` -->';
const END = '<!-- end of figures -->';

/** @param path a Markdown file that has both markers @throws Error when it has not */
export function writeFigures(path: string, report: Report): void {
  const text = readFileSync(path, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${path} lacks the line\n${BEGIN}\nor, after it,\n${END}`);
  writeFileSync(path, `${text.slice(0, begin + BEGIN.length)}\n${renderMarkdown(report)}${text.slice(end)}`);
}

/** @returns the machine, the table and how it was measured. */
export function renderMarkdown(report: Report): string {
  const { machine, repetitions } = report;
  const native = machine.compiler === null ? 'no C compiler' : `native code by ${machine.compiler}, -O2`;
  const where = [
    `ntwasm ${machine.ntwasm} on ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.kernel}, `,
    `Node.js ${machine.node}, V8 ${machine.v8}; ${native}. `,
    `The load average was ${machine.load[0]} before and ${machine.load[1]} after. `,
    `Median of ${repetitions}, in brackets least to most.`,
  ];
  const head = ['| | ntwasm | compared with | | ratio | goal | |', '|---|---|---|---|---|---|---|'];
  return `${where.join('')}\n\n${[...head, ...report.results.map(renderRow)].join('\n')}\n`;
}

function renderRow({ title, ntwasm, baseline, against, ratio, goal, unit }: Result): string {
  const own = formatSpread(ntwasm, unit);
  const other = baseline === null ? undefined : formatSpread(baseline, unit);
  const quotient = ratio === null ? undefined : formatRatio(ratio);
  const verdict = goal?.met === undefined || goal.met === null ? '' : goal.met ? 'met' : '**missed**';
  const cells = [
    title,
    `${own.median} (${own.range})`,
    other === undefined ? '' : `${other.median} (${other.range})`,
    other === undefined ? '' : (against ?? ''),
    quotient === undefined ? '' : `${quotient.median} (${quotient.range})`,
    goal?.text ?? '',
    verdict,
  ];
  return `| ${cells.join(' | ')} |`;
}
