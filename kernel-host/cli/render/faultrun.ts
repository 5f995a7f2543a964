/** Runs in which a call was made to fail: a line for each, and at the end what is to be said of all. */
import { statusInfo } from '../../kd/ntstatus.js';
import { ownFrame } from '../../machine/fallible.js';
import type { Colors } from '../colors.js';
import { count, hex } from './format.js';
import type { FaultRun, HuntSummary } from './renderer.js';
import { frameLocation } from './stack.js';

const ROUTINE_COLUMN = 28;
const PLACE_COLUMN = 24;
/** Calls that are named at the end. */
const MOST_NAMED = 20;

/** @returns `fault 1a2b3c4d  ExAllocatePool2  driver.c:31  bug check`. */
export function renderFaultRun(run: FaultRun, colors: Colors): string {
  const frame = ownFrame(run.stack);
  const place = frame === undefined ? '' : frameLocation(frame);
  const line = `${colors.bold(`fault ${run.id}`)}  ${run.routine.padEnd(ROUTINE_COLUMN)}  ${place.padEnd(PLACE_COLUMN)}  `;
  return `${line}${outcomeText(run, colors)}`;
}

function outcomeText({ outcome, status, troubles }: FaultRun, colors: Colors): string {
  switch (outcome) {
    case 'bugcheck':
      return colors.red('bug check');
    case 'deadlock':
    case 'hang':
      return colors.red(outcome);
    case 'fault':
      return colors.red('a fault in ntwasm itself');
    case 'not-reached':
      return colors.yellow('the call was not made this time');
    case 'interrupted':
      return 'interrupted';
    case 'findings':
      return colors.yellow(count(troubles.length, 'finding'));
    default:
      break;
  }
  if (status === undefined) return colors.green('stood');
  return colors.green(`stood: DriverEntry returned ${statusInfo(status)?.name ?? hex(status)}`);
}

/** @returns the last words of `--faults systematic`. */
export function renderHunt({ places, wrong, cut, neverCalled }: HuntSummary): string {
  const tried = cut ? 'not all were tried' : 'each failed once';
  const [first] = wrong;
  const result =
    first === undefined
      ? 'The driver stands them all.'
      : `The driver does not stand ${count(wrong.length, 'failure')}: ${wrong.join(', ')}. Again: --faults ${first}`;
  return [`${count(places, 'place')} from which calls can fail; ${tried}. ${result}`, ...neverText(neverCalled)].join(
    '\n',
  );
}

function neverText(neverCalled: HuntSummary['neverCalled']): string[] {
  if (neverCalled.length === 0) return [];
  const shown = neverCalled
    .slice(0, MOST_NAMED)
    .map(({ routine, frame }) => `  ${routine.padEnd(ROUTINE_COLUMN)}  ${frameLocation(frame)}`);
  const rest = neverCalled.length - shown.length;
  return [
    'No run has come to these calls, so the paths for their failures have never been taken:',
    ...shown,
    ...(rest > 0 ? [`  and ${count(rest, 'other')}`] : []),
  ];
}
