/** A race that has been found: told once for each pair of places, with both stacks. */
import { atomicLoad, compareAndSwap } from '../../hal/atomics.js';
import { RACE_LOCKS_BASE } from '../../hal/map.js';
import { readI32, u8 } from '../../hal/memory.js';
import { reportFinding } from '../../ke/bugcheck.js';
import { currentSlot } from '../../ke/current.js';
import { MACHINE } from '../../ke/system.js';
import { RACE } from '../rules/races.js';
import { readWord, workerContext } from './layout.js';

const DRIVER_VERIFIER_DETECTED_VIOLATION = 0xc4;
const IS_WRITE = 1;
const IS_ATOMIC = 2;
/** Pairs of places that have been told. */
const TOLD = RACE_LOCKS_BASE + 0x1000;
const TOLD_COUNT = 1024;
const MOST_FRAMES = 32;

/** Fields of a cell, in bytes; guest/runtime/races/races.h. */
const CELL = { Clock: 0, Who: 4, Site: 8, Stack: 12 } as const;
/** Fields of a call, in bytes; guest/runtime/race.c. */
const NODE = { Function: 0, Caller: 4, Place: 8 } as const;

/**
 * Called by code built for the detector: this access and the one in the cell overlap, one writes, and nothing orders them.
 * @param at address @param bytes of it that are accessed @param flags of this access @param site place of this access
 */
export function NtwRaceFound(at: number, bytes: number, flags: number, site: number, cell: number): void {
  const earlierSite = readWord((cell >>> 0) + CELL.Site);
  if (!isNew(site, earlierSite)) return;
  const who = readWord((cell >>> 0) + CELL.Who);
  const number = who & 0xffff;
  const earlierFlags = who >>> 24;
  const frames = framesOf(earlierSite, readWord((cell >>> 0) + CELL.Stack));
  const place = `0x${(at >>> 0).toString(16).padStart(8, '0')}`;
  const detail =
    `A data race: ${sentence(flags, bytes)} at ${place}, which ${contextName(number)} ${past(earlierFlags)} ` +
    'before, and no lock, event, interlocked operation or end of a thread orders the two.';
  reportFinding(DRIVER_VERIFIER_DETECTED_VIOLATION, [RACE, at, flags, earlierFlags], detail, {
    rule: 'data-race',
    others: [{ title: `${contextName(number)} ${past(earlierFlags)} it`, stack: 0, frames }],
  });
}

function sentence(flags: number, bytes: number): string {
  const what = bytes === 1 ? 'a byte' : `${bytes} bytes`;
  const how = (flags & IS_ATOMIC) !== 0 ? ' atomically' : '';
  return (flags & IS_WRITE) !== 0 ? `the driver writes ${what}${how}` : `the driver reads ${what}${how}`;
}

function past(flags: number): string {
  const how = (flags & IS_ATOMIC) !== 0 ? ' atomically' : '';
  return (flags & IS_WRITE) !== 0 ? `wrote${how}` : `read${how}`;
}

/** @returns who a context is, in words. */
function contextName(number: number): string {
  const processors = readI32(MACHINE.VisibleProcessors);
  if (number <= processors) return `a DPC on processor ${number - 1}`;
  const own = workerContext(currentSlot()) === number;
  return own ? 'this worker' : `another thread`;
}

/** @returns whether nobody has told of these two places yet. */
function isNew(site: number, other: number): boolean {
  const key =
    Math.imul(Math.min(site >>> 0, other) ^ 0x9e37, 0x85ebca6b) ^ Math.imul(Math.max(site >>> 0, other), 0xc2b2ae35) ||
    1;
  for (let step = 0; step < TOLD_COUNT; step++) {
    const entry = TOLD + (((key >>> 8) + step) % TOLD_COUNT) * 4;
    if (compareAndSwap(entry, 0, key)) return true;
    if (atomicLoad(entry) === key) return false;
  }
  return false;
}

/** @returns the frames of an access, innermost first: its own, and the calls that led there. */
function framesOf(site: number, stack: number): string {
  const lines = siteLines(site);
  for (let node = stack, depth = 0; node !== 0 && depth < MOST_FRAMES; depth++) {
    const place = readWord(node + NODE.Place);
    const caller = readWord(node + NODE.Caller);
    if (place !== 0 && caller !== 0) lines.push(...siteLines(place));
    node = caller;
  }
  return lines.join('\n');
}

function siteLines(site: number): string[] {
  if (site === 0) return [];
  let end = site;
  while (u8[end] !== 0) end++;
  // TextDecoder takes no shared memory.
  const text = Buffer.from(u8.slice(site, end)).toString('utf8');
  return text.split('\n').map((line) => `${site}\t${line}`);
}
