/** The list of kernel names as text, for `ntwasm exports`. */
import Table from 'cli-table3';
import { EXPORTS } from './gen/exports.js';
import type { ExportInfo } from './types.js';

export type ExportsFormat = 'table' | 'tsv' | 'json' | 'lines';

const COLUMNS = ['name', 'component', 'support', 'irql', 'kind', 'header', 'note', 'doc'] as const;

const LEVELS: Readonly<Record<number, string>> = { 0: 'PASSIVE', 1: 'APC', 2: 'DISPATCH', 31: 'HIGH' };

/**
 * @param format `table` for people, with counts below; `tsv` with a line of column names; `json` an array of objects; `lines` an object a line
 * @returns the text, ending in a line feed
 */
export function exportsTable(format: ExportsFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(EXPORTS.map(jsonRow), null, 2)}\n`;
    case 'lines':
      return `${EXPORTS.map((info) => JSON.stringify(jsonRow(info))).join('\n')}\n`;
    case 'tsv':
      return `${[COLUMNS, ...EXPORTS.map(cells)].map((row) => row.join('\t')).join('\n')}\n`;
    case 'table':
      return table();
  }
}

/** @returns the levels it may be called at, as short as can be said: `<= DISPATCH`. */
export function irqlRange({ kind, minIrql, maxIrql }: ExportInfo): string {
  if (kind === 'data') return '';
  const min = LEVELS[minIrql] ?? String(minIrql);
  const max = LEVELS[maxIrql] ?? String(maxIrql);
  if (minIrql === maxIrql) return `= ${max}`;
  if (minIrql === 0) return maxIrql === 31 ? 'any' : `<= ${max}`;
  return maxIrql === 31 ? `>= ${min}` : `${min} to ${max}`;
}

function cells(info: ExportInfo): string[] {
  const { name, component, support, kind, header, note, doc } = info;
  return [name, component, support, irqlRange(info), kind, header, note, doc];
}

function jsonRow({ name, component, support, note, kind, header, minIrql, maxIrql, doc, proto }: ExportInfo): object {
  return { name, component, support, note, kind, header, minIrql, maxIrql, doc, proto };
}

function table(): string {
  const list = new Table({
    head: ['Name', 'Support', 'IRQL', 'What'],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 },
    chars: borderless(),
  });
  for (const info of EXPORTS) {
    const { name, support, note, doc } = info;
    list.push([name, note === '' ? support : `${support}: ${note}`, irqlRange(info), doc]);
  }
  const lines = list.toString().split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n${footer()}\n`;
}

function footer(): string {
  const count = (support: ExportInfo['support']) => EXPORTS.filter((info) => info.support === support).length;
  return `${EXPORTS.length} names: ${count('full')} full, ${count('partial')} partial, ${count('missing')} missing (declared, not built yet)`;
}

function borderless(): Record<string, string> {
  const sides = ['top', 'bottom', 'left', 'right', 'mid', 'middle'];
  const corners = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'];
  const crosses = ['left-mid', 'mid-mid', 'right-mid'];
  return Object.fromEntries([...sides, ...corners, ...crosses].map((name) => [name, '']));
}
