/** Driver output in the manner of DebugView, with what DebugView cannot know: processor, thread, IRQL. */
import type { PrintEvent } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import { printable } from './format.js';

const WIDTHS = { number: 6, time: 11, processor: 4, thread: 7, irql: 5 } as const;
const GAP = '  ';
const INDENT = ' '.repeat(Object.values(WIDTHS).reduce<number>((sum, width) => sum + width, 0) + GAP.length);

/** @returns the line that names the columns. */
export function printHeader(colors: Colors): string {
  const cells = [
    '#'.padStart(WIDTHS.number),
    'time'.padStart(WIDTHS.time),
    'cpu'.padStart(WIDTHS.processor),
    'thread'.padStart(WIDTHS.thread),
    'irql'.padStart(WIDTHS.irql),
  ];
  return colors.dim(`${cells.join('')}${GAP}text`);
}

/** @returns one call of DbgPrint as a line; lines inside it follow, indented to its text. */
export function renderPrint(event: PrintEvent, colors: Colors): string {
  const where =
    String(event.number).padStart(WIDTHS.number) +
    event.time.toFixed(6).padStart(WIDTHS.time) +
    String(event.processor).padStart(WIDTHS.processor) +
    String(event.thread).padStart(WIDTHS.thread);
  const irql = String(event.irql).padStart(WIDTHS.irql);
  const text = printable(event.text.replace(/\r\n?/g, '\n').replace(/\n$/, '')).replaceAll('\n', `\n${INDENT}`);
  return `${colors.dim(where)}${event.irql > 0 ? colors.yellow(irql) : colors.dim(irql)}${GAP}${text}`;
}
