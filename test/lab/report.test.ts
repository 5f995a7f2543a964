/** What is made of a report: comparison, CSV, the page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCKS } from '../../kernel-host/lab/catalog.js';
import { compareReports, parseReport } from '../../kernel-host/lab/compare.js';
import { reportCsv } from '../../kernel-host/lab/csv.js';
import { reportPage } from '../../kernel-host/lab/page/page.js';
import { reportJsonSchema } from '../../kernel-host/lab/schema.js';
import { cell, report, runs } from './reports.js';

const CELLS = [
  cell('ticket', { threads: 1 }, runs(5e7)),
  cell('ticket', { threads: 2 }, runs(1e7)),
  cell('mcs', { threads: 1 }, runs(6e7)),
  cell('mcs', { threads: 2 }, runs(2e7)),
];

test('a report is read back as it was written', () => {
  const written = report(CELLS);
  expect(parseReport('a.json', JSON.stringify(written))).toEqual(written);
  expect(() => parseReport('a.json', 'no')).toThrow('a.json is no JSON');
  expect(() => parseReport('a.json', '{"type":"other"}')).toThrow('a.json is no report of ntwasm bench: type');
  expect(reportJsonSchema()).toMatchObject({ type: 'object', properties: { cells: { type: 'array' } } });
});

test('a comparison tells change from chance', () => {
  const earlier = report(CELLS);
  expect(compareReports(earlier, earlier).changes.map(({ verdict }) => verdict)).toEqual(CELLS.map(() => 'same'));
  const later = report([cell('ticket', { threads: 1 }, runs(1e8)), cell('ticket', { threads: 2 }, runs(9e6))]);
  const { changes, unmatched } = compareReports(earlier, later);
  expect(changes.map(({ verdict }) => verdict)).toEqual(['faster', 'slower']);
  expect(changes[0]?.ratio.value).toBeCloseTo(2);
  expect(unmatched).toBe(2);
});

test('CSV has a row for each run', () => {
  const [header = '', ...rows] = reportCsv(report(CELLS)).trimEnd().split('\n');
  expect(rows).toHaveLength(40);
  expect(header.split(',')).toEqual(expect.arrayContaining(['lock', 'side', 'threads', 'rate', 'jainWindow']));
  for (const row of rows) expect(row.split(',')).toHaveLength(header.split(',').length);
});

const VOID_TAGS = new Set(['meta', '!DOCTYPE']);

/** @returns tags that are not closed, or closed and not open. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', rest = ''] of html.matchAll(/<(\/?)([!\w]+)([^>]*)>/g)) {
    if (VOID_TAGS.has(name) || rest.endsWith('/')) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

test('the page has its charts, needs nothing else, and says nothing that is no number', () => {
  const page = reportPage(report(CELLS));
  expect(unbalanced(page)).toEqual([]);
  for (const title of ['Rate over threads', 'Time to acquire, 2 threads', 'Who had it when'])
    expect(page).toContain(title);
  expect(page).toContain('a &lt;processor&gt; &amp; more');
  expect(page).not.toMatch(/NaN|undefined|Infinity|<script|(?:src|href)=|url\(/);
  expect(page).toContain('prefers-color-scheme: dark');
});

test('a browser, where there is one, draws every chart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ntwasm-page-'));
  try {
    const file = join(folder, 'page.html');
    const page = reportPage(report(CELLS));
    writeFileSync(file, page);
    const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
      (name) => spawnSync(name, ['--version']).status === 0,
    );
    if (browser === undefined) return;
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${folder}`,
      '--dump-dom',
      `file://${file}`,
    ];
    const { stdout } = spawnSync(browser, args, { encoding: 'utf8', timeout: 50_000 });
    const charts = (html: string): number => html.match(/<svg [^>]*role="img"/g)?.length ?? 0;
    expect(charts(stdout)).toBe(charts(page));
    expect(charts(page)).toBeGreaterThan(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every lock has a name of its own', () => {
  expect(new Set(LOCKS.map(({ name }) => name)).size).toBe(LOCKS.length);
});
