/** Coverage as one page that needs nothing else: all files with their shares, and each with its lines. */
import { readFileSync } from 'node:fs';
import type { CoveredFile } from '../../image/coverage.js';
import type { BranchCount } from '../../image/coverage-lines.js';
import { displayPath } from '../../image/virtual-path.js';
import { escapeHtml } from '../render/format.js';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-spacing: 0; }
td, th { padding: 0 1.2rem 0 0; text-align: left; font-weight: normal; }
.files td { border-top: 1px solid #8884; padding-top: 0.2rem; }
.number { text-align: right; }
.source { font: 13px/1.45 ui-monospace, Consolas, monospace; width: 100%; }
.source td { white-space: pre; padding: 0 0.8rem 0 0; vertical-align: top; }
.source .number { opacity: 0.6; width: 1%; }
tr.run .number + .number { opacity: 1; }
tr.not { background: #f443; }
.way { background: #fc05; border-radius: 3px; padding: 0 0.4em; margin-left: 1em; font-size: 0.85em; }
details { margin: 1rem 0; }
summary { cursor: pointer; font-weight: bold; }`;

/** @returns the text of the page. @param title what was run */
export function writePage(files: readonly CoveredFile[], title: string): string {
  const heading = `Coverage of ${title}`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(heading)}</title><style>${STYLE}
</style></head>
<body>
<h1>${escapeHtml(heading)}</h1>
<table class="files"><tr><th>File</th><th>Lines</th><th>Branches</th><th>Functions</th></tr>
${[...files.map((file, at) => fileRow(file, `#f${at}`)), totalRow(files)].join('\n')}
</table>
${files.map((file, at) => fileSource(file, `f${at}`)).join('\n')}
</body>
</html>
`;
}

/** How many of how many. */
interface Share {
  readonly ran: number;
  readonly all: number;
}

function sharesOf({ lines, branches, functions }: CoveredFile): readonly [Share, Share, Share] {
  const share = (counts: readonly number[]): Share => ({
    ran: counts.filter((each) => each > 0).length,
    all: counts.length,
  });
  return [
    share(lines.map(([, times]) => times)),
    share(branches.flatMap(({ taken, not }) => [taken, not])),
    share(functions.map(({ calls }) => calls)),
  ];
}

/** @returns `12 of 30 (40 %)`. */
export function shareText({ ran, all }: Share): string {
  return all === 0 ? 'none' : `${ran} of ${all} (${Math.floor((ran / all) * 100)} %)`;
}

/** @returns the shares of lines, branches and functions of all files together. */
export function totals(files: readonly CoveredFile[]): readonly [Share, Share, Share] {
  const zero = { ran: 0, all: 0 };
  const plus = (a: Share, b: Share): Share => ({ ran: a.ran + b.ran, all: a.all + b.all });
  return files
    .map(sharesOf)
    .reduce<readonly [Share, Share, Share]>(
      (a, b) => [plus(a[0], b[0]), plus(a[1], b[1]), plus(a[2], b[2])],
      [zero, zero, zero],
    );
}

function cells(shares: readonly Share[]): string {
  return shares.map((share) => `<td>${shareText(share)}</td>`).join('');
}

function fileRow(file: CoveredFile, link: string): string {
  return `<tr><td><a href="${link}">${escapeHtml(displayPath(file.file))}</a></td>${cells(sharesOf(file))}</tr>`;
}

function totalRow(files: readonly CoveredFile[]): string {
  return `<tr><td>all</td>${cells(totals(files))}</tr>`;
}

function fileSource(file: CoveredFile, id: string): string {
  const times = new Map(file.lines);
  const branches = new Map<number, BranchCount[]>();
  for (const branch of file.branches) branches.set(branch.line, [...(branches.get(branch.line) ?? []), branch]);
  const rows = linesOf(file).map((text, index) => {
    const line = index + 1;
    return sourceRow(line, text, times.get(line), branches.get(line) ?? []);
  });
  return `<details open id="${id}"><summary>${escapeHtml(displayPath(file.file))}</summary>
<table class="source">
${rows.join('\n')}
</table></details>`;
}

/** A source that cannot be read any more still has its numbers. */
function linesOf({ file, lines }: CoveredFile): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
  } catch {
    return Array.from({ length: lines.at(-1)?.[0] ?? 0 }, () => '');
  }
}

function sourceRow(line: number, text: string, times: number | undefined, branches: readonly BranchCount[]): string {
  const kind = times === undefined ? '' : times > 0 ? ' class="run"' : ' class="not"';
  const notes = branches.map(wayNote).join('');
  return `<tr${kind}><td class="number">${line}</td><td class="number">${times ?? ''}</td><td>${escapeHtml(text)}${notes}</td></tr>`;
}

/** Says of a condition that always went one way which. */
function wayNote({ column, taken, not }: BranchCount): string {
  if (taken > 0 && not > 0) return '';
  if (taken + not === 0) return '';
  return `<span class="way">${column}: never ${taken === 0 ? 'true' : 'false'}</span>`;
}
