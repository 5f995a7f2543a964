/** Findings: what a driver left behind, and rules that it broke while the machine went on. */
import type { FindingEvent } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import { hex, irqlName, wrap } from './format.js';
import { renderExcerpt, renderStack } from './stack.js';

/** What the stack of something left behind is that of. */
const ORIGIN: Readonly<Record<string, string>> = {
  pool: 'allocated at',
  work: 'queued at',
  thread: 'created at',
  device: 'created at',
  link: 'created at',
  callback: 'registered at',
  request: 'which is',
  pages: 'locked at',
  handle: 'opened at',
  timer: 'set at',
  dpc: 'queued at',
};

/** @param columns width of the terminal */
export function renderFinding(event: FindingEvent, colors: Colors, columns: number): string {
  return event.left ? renderLeft(event, colors) : renderBroken(event, colors, Math.min(columns, 120));
}

function renderLeft(event: FindingEvent, colors: Colors): string {
  const origin = ORIGIN[event.rule] ?? 'at';
  const stack = event.stack.length === 0 ? [] : [`    ${origin}`, ...renderStack(event.stack, colors, '      ')];
  const others = renderOthers(event, colors).map((line) => (line === '' ? line : `  ${line}`));
  return [`${colors.yellow('left behind:')} ${event.message}`, ...stack, ...others].join('\n');
}

/** @returns `0xC4 DRIVER_VERIFIER_DETECTED_VIOLATION (0x1001, …)`: what Windows would stop with. */
export function codeText({ code, name, parameters }: Pick<FindingEvent, 'code' | 'name' | 'parameters'>): string {
  return `${hex(code, 1)} ${name} (${parameters.map((value) => hex(value, 1)).join(', ')})`;
}

function renderBroken(event: FindingEvent, colors: Colors, width: number): string {
  const where = [
    ...(event.thread === undefined ? [] : [`thread ${event.thread}`]),
    ...(event.processor === undefined ? [] : [`processor ${event.processor}`]),
    ...(event.irql === undefined ? [] : [irqlName(event.irql)]),
  ];
  const excerpt = renderExcerpt(event.excerpt, colors, '  ');
  return [
    '',
    `${colors.yellow(`finding: ${event.rule}`)}  ${codeText(event)}`,
    wrap(event.message, width, '  '),
    colors.dim(wrap(event.advice, width, '  ')),
    '',
    colors.bold(`  ${where.join(', ')}`),
    ...renderStack(event.stack, colors, '  '),
    ...(excerpt.length === 0 ? [] : ['', ...excerpt]),
    ...renderOthers(event, colors),
  ].join('\n');
}

/** @returns the other stacks of a report, each under what happened there. */
export function renderOthers({ others }: Pick<FindingEvent, 'others'>, colors: Colors): string[] {
  return others.flatMap(({ title, stack }) => ['', colors.bold(`  ${title}`), ...renderStack(stack, colors, '  ')]);
}
