/** What a driver left behind. */
import type { FindingEvent } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import { renderStack } from './stack.js';

const ORIGIN: Readonly<Record<FindingEvent['rule'], string>> = {
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

export function renderFinding(event: FindingEvent, colors: Colors): string {
  const stack =
    event.stack.length === 0 ? [] : [`    ${ORIGIN[event.rule]}`, ...renderStack(event.stack, colors, '      ')];
  return [`${colors.yellow('left behind:')} ${event.message}`, ...stack].join('\n');
}
