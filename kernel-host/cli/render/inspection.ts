/** An image as `ntwasm inspect` shows it. */
import { displayPath } from '../../image/virtual-path.js';
import type { Colors } from '../colors.js';
import type { InspectedImport, Inspection } from '../inspection.js';
import { count, hex } from './format.js';

const DEBUG: Readonly<Record<string, string>> = {
  dwarf: 'source lines (DWARF)',
  'source-map': 'source lines (source map)',
  none: 'no source lines',
};

export function renderInspection(inspection: Inspection, colors: Colors): string {
  const { name, language, build, size, debug, imports, exports, sections } = inspection;
  return [
    colors.bold(name),
    `  ${language}, ${build} build, ${count(size, 'byte')}, ${DEBUG[debug] ?? debug}`,
    ...inspection.sources.map((source) => `  ${displayPath(source)}`),
    '',
    colors.bold('Memory'),
    ...layoutLines(inspection.layout),
    '',
    colors.bold(`Imports (${imports.length})`),
    ...table(imports.map((each) => [each.name, supportText(each, colors), each.doc])),
    '',
    colors.bold(`Exports (${exports.length})`),
    ...table(exports.map((each) => [each.name, each.kind])),
    '',
    colors.bold('Sections'),
    ...table(sections.map((each) => [each.name, hex(each.offset), count(each.size, 'byte')])),
  ].join('\n');
}

function layoutLines(layout: Inspection['layout']): string[] {
  const place = layout.relocatable ? 'any address' : `fixed at ${hex(layout.base)}`;
  const slots = layout.relocatable ? '' : `, from slot ${layout.tableBase}`;
  return [
    `  data    ${count(layout.dataSize, 'byte')}, ${place}`,
    `  table   ${count(layout.tableSize, 'function')}${slots}`,
  ];
}

function supportText({ support }: InspectedImport, colors: Colors): string {
  switch (support) {
    case 'full':
    case 'internal':
      return support;
    case 'partial':
      return colors.yellow(support);
    default:
      return colors.red(support);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
const ESCAPES = /\x1b\[\d+m/g;

/** @returns rows with their columns aligned, the last one as it is. */
function table(rows: readonly (readonly string[])[]): string[] {
  const shown = (cell: string): number => cell.replace(ESCAPES, '').length;
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => shown(row[column] ?? ''))));
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - shown(cell))).join('  ')}`.trimEnd(),
  );
}
