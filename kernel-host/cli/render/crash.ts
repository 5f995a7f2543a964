/** A program that has done what ends it, in the manner of Windows' own message. */
import type { CrashEvent } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import { hex, wrap } from './format.js';
import { renderExcerpt, renderStack } from './stack.js';

const INDENT = '  ';

/** @param columns width of the terminal */
export function renderCrash(event: CrashEvent, colors: Colors, columns: number): string {
  const excerpt = renderExcerpt(event.excerpt, colors, INDENT);
  return [
    '',
    colors.bold(colors.red(`*** ${event.program}: unhandled exception ${hex(event.code)} ${event.name}`)),
    '',
    wrap(event.detail, Math.min(columns, 120), INDENT),
    '',
    colors.bold(`Thread ${event.thread}`),
    ...renderStack(event.stack, colors, INDENT),
    ...(excerpt.length === 0 ? [] : ['', ...excerpt]),
  ].join('\n');
}
