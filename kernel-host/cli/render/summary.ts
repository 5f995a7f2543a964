/** The last words of a run: how it went, in a line or two. */

import { renderHunt } from './faultrun.js';
import { count, list, seconds } from './format.js';
import type { RunSummary } from './renderer.js';
import { renderStressSummary } from './stress.js';

/** @returns '' when there was no run to speak of. */
export function renderSummary(summary: RunSummary): string {
  if (summary.stress !== undefined) return renderStressSummary(summary.stress);
  if (summary.hunt !== undefined && summary.reason !== 'fault') return renderHunt(summary.hunt);
  const names = list(summary.drivers.map(({ name }) => name));
  const figures = `${seconds(summary.time)} on ${count(summary.processors, 'processor')}, ${count(summary.prints, 'line')} printed`;
  switch (summary.reason) {
    case 'usage':
    case 'fault':
      return '';
    case 'assertion':
    case 'bugcheck':
      return `Stopped by a bug check after ${figures}.`;
    case 'deadlock':
      return `Stopped by a deadlock after ${figures}.`;
    case 'hang':
      return `Stopped by the limit after ${figures}.`;
    case 'interrupted':
      return `Interrupted after ${figures}.`;
    case 'driver-failed':
    case 'program-failed':
    case 'output':
      return `Ended after ${figures}${summary.findings > 0 ? `; ${left(summary)}` : ''}.`;
    case 'findings':
      return `${names}: ${figures}. ${summary.left === 0 ? '' : 'Unloaded, but '}${left(summary)}.`;
    case 'clean':
      return `${names}: ${figures}. ${cleanEnd(summary)}`;
  }
}

function left(summary: RunSummary): string {
  const behind = summary.left === 0 ? [] : [`${count(summary.left, 'thing')} left behind`];
  const broken = summary.findings - summary.left;
  return [...behind, ...(broken === 0 ? [] : [count(broken, 'finding')])].join(' and ');
}

/** What is held by a driver that was never unloaded is not a leak. */
function cleanEnd(summary: RunSummary): string {
  const staying = summary.drivers.filter(({ unload }) => unload === 'none').map(({ name }) => name);
  if (staying.length === 0) return 'Unloaded, nothing left behind.';
  const has = staying.length === 1 ? 'has no DriverUnload and stays' : 'have no DriverUnload and stay';
  return `${list(staying)} ${has} loaded, so what is still held is not looked at.`;
}
