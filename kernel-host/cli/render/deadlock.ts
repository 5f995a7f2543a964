/** Nothing moves any more: who waits for what, who owns it, and the circle, when there is one. */
import type { DeadlockEvent, ThreadReport, WaitTarget } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import { renderOthers } from './finding.js';
import { wrap } from './format.js';
import { objectText, renderThreads } from './threads.js';

const INDENT = '  ';
/** What is acquired and released by the same thread, so that an order of acquiring helps. */
const LOCKS = new Set(['Mutant', 'FastMutex', 'GuardedMutex', 'Resource']);

/** One step around: a thread waits for something that another one owns. */
interface Step {
  readonly thread: ThreadReport;
  readonly target: WaitTarget;
}

export function renderDeadlock(event: DeadlockEvent, colors: Colors, columns: number): string {
  const width = Math.min(columns, 120);
  const cycle = findCycle(event.threads);
  return [
    '',
    colors.bold(colors.red(headline(event))),
    ...(cycle.length > 0 ? ['', wrap(cycleText(cycle), width, INDENT)] : []),
    ...(event.threads.length > 0 ? ['', colors.bold('Threads'), ...renderThreads(event.threads, colors, INDENT)] : []),
    ...renderOthers(event, colors),
  ].join('\n');
}

function headline(event: DeadlockEvent): string {
  const during = event.phase === 'run' ? '' : ` in ${event.phase}`;
  if (event.kind === 'hang') return `*** HANG${during}: the limit has passed and the driver has not come to rest.`;
  return `*** DEADLOCK${during}: every thread waits, and nothing can wake them.`;
}

/** @returns a circle of threads each of which waits for the next, or nothing. */
export function findCycle(threads: readonly ThreadReport[]): Step[] {
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  for (const start of threads) {
    const path: Step[] = [];
    const found = follow(start, start.id, byId, path, new Set());
    if (found) return path;
  }
  return [];
}

function follow(
  thread: ThreadReport,
  goal: number,
  byId: ReadonlyMap<number, ThreadReport>,
  path: Step[],
  seen: Set<number>,
): boolean {
  if (seen.has(thread.id)) return false;
  seen.add(thread.id);
  for (const target of thread.waitsFor) {
    for (const owner of target.owners) {
      path.push({ thread, target });
      const next = byId.get(owner);
      if (owner === goal || (next !== undefined && follow(next, goal, byId, path, seen))) return true;
      path.pop();
    }
  }
  return false;
}

function cycleText(cycle: readonly Step[]): string {
  const steps = cycle.map(({ thread, target }, at) => {
    const owner = cycle[(at + 1) % cycle.length]?.thread.id ?? thread.id;
    if (target.object === 'Thread') return `thread ${thread.id} waits for thread ${owner} to end`;
    return `thread ${thread.id} waits for ${objectText(target)}, which ${owner === thread.id ? 'it owns itself' : `thread ${owner} owns`}`;
  });
  const text = steps.join('; ');
  const advice =
    cycle.length > 1 && cycle.every(({ target }) => LOCKS.has(target.object))
      ? ' Acquire them in the same order everywhere.'
      : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${advice}`;
}
