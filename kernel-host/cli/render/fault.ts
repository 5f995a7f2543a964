/** A fault in ntwasm itself: never dressed up as the driver's, and with all that a report of it needs. */
import type { FaultEvent } from '../../machine/events.js';
import { ntwasmVersion } from '../version.js';

export function renderFault(event: Pick<FaultEvent, 'message' | 'stack'>): string {
  return [
    `ntwasm itself has failed; this is not your driver's fault: ${event.message}`,
    'Please report it with the driver, if you can, and with these lines:',
    `  ntwasm ${ntwasmVersion()}, Node.js ${process.version}, ${process.platform} ${process.arch}`,
    `  arguments: ${process.argv.slice(2).join(' ')}`,
    ...event.stack.split('\n').map((line) => `  ${line.trim()}`),
  ].join('\n');
}
