/** A race that has been found: told once for each pair of places, with both stacks. */
import { atomicLoad, compareAndSwap } from '../../hal/atomics.js';
import { RACE_LOCKS_BASE } from '../../hal/map.js';
import { readI32, readU8, u8 } from '../../hal/memory.js';
import { reportFinding } from '../../ke/bugcheck.js';
import type { OtherStack } from '../../ke/host.js';
import { MACHINE } from '../../ke/system.js';
import { ENTRY, heldHere } from '../heldlocks.js';
import { lockText } from '../lockrules.js';
import { bindLockState } from '../lockstate.js';
import { RACE } from '../rules/races.js';
import { hex } from '../violation.js';
import { Context, contextAddress, readWord } from './layout.js';

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
  const earlier = readWord((cell >>> 0) + CELL.Who);
  const number = earlier & 0xffff;
  const earlierFlags = earlier >>> 24;
  const frames = framesOf(earlierSite, readWord((cell >>> 0) + CELL.Stack));
  const who = contextName(number);
  const detail =
    `A data race: ${inWords(flags, bytes)}, at ${hex(at)}, and ${who} ${past(earlierFlags)} it ` +
    'before, with no lock, event, interlocked operation or end of a thread that orders the two. ' +
    `The value there is ${hex(valueAt(at, bytes))} now.`;
  reportFinding(DRIVER_VERIFIER_DETECTED_VIOLATION, [RACE, at, flags, earlierFlags], detail, {
    rule: 'data-race',
    others: [{ title: `${who} ${past(earlierFlags)} there`, stack: 0, frames }, ...locksHeld()],
  });
}

/** @returns what this access holds, where it was acquired: not enough, since the other does not hold it. */
function locksHeld(): OtherStack[] {
  if (!bindLockState()) return [];
  return heldHere().map((entry) => ({
    title: `This one holds the ${lockText(readI32(entry + ENTRY.Node))}, acquired`,
    stack: readI32(entry + ENTRY.Stack),
  }));
}

function inWords(flags: number, bytes: number): string {
  const how = (flags & IS_ATOMIC) !== 0 ? ' atomically' : '';
  return `the driver ${(flags & IS_WRITE) !== 0 ? 'writes' : 'reads'} ${bytes === 1 ? '1 byte' : `${bytes} bytes`}${how}`;
}

function past(flags: number): string {
  return `${(flags & IS_WRITE) !== 0 ? 'wrote' : 'read'}${(flags & IS_ATOMIC) !== 0 ? ' atomically' : ''}`;
}

/** @returns the bytes there as one number, at most four. */
function valueAt(address: number, bytes: number): number {
  let value = 0;
  for (let i = Math.min(bytes, 4) - 1; i >= 0; i--) value = value * 256 + readU8(address + i);
  return value;
}

/** @returns who a context is, in words: the thread that ran in it last. */
function contextName(number: number): string {
  const processors = readI32(MACHINE.VisibleProcessors);
  if (number <= processors) return `a DPC on processor ${number - 1}`;
  return `thread ${readWord(contextAddress(number) + Context.Thread * 4)}`;
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
