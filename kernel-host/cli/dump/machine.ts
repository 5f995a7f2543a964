/** !analyze, !threads, !locks, !pool, lm, x and .prints: the machine as a whole. */

import { tagText } from '../../ex/pooltags.js';
import { livePool, type PoolBlock, poolUseByTag } from '../../ex/poolwalk.js';
import { ERESOURCE } from '../../ex/resourcetable.js';
import { readU16, readU32 } from '../../hal/memory.js';
import { stackFrames } from '../../kd/stackdepot.js';
import type { MachineEvent, ThreadReport } from '../../machine/events.js';
import { snapshotThreads } from '../../machine/threads.js';
import type { Colors } from '../colors.js';
import { UsageError } from '../errors.js';
import { renderBugCheck } from '../render/bugcheck.js';
import { renderCrash } from '../render/crash.js';
import { renderDeadlock } from '../render/deadlock.js';
import { renderFinding } from '../render/finding.js';
import { count, seconds } from '../render/format.js';
import { renderThread, waitText } from '../render/threads.js';
import { hex8, type Target } from './target.js';

/** How wide text may be, and its colours. */
export interface Style {
  readonly colors: Colors;
  readonly columns: number;
}

/** !analyze: everything that was wrong. */
export function analyze({ saved: { state } }: Target, { colors, columns }: Style): string {
  const texts = state.events.map((event) => eventText(event, colors, columns)).filter((text) => text !== '');
  if (texts.length > 0) return texts.join('\n');
  return `Nothing was wrong with the machine when it was saved, after ${seconds(state.time)}.`;
}

function eventText(event: MachineEvent, colors: Colors, columns: number): string {
  switch (event.type) {
    case 'bugcheck':
      return renderBugCheck(event, colors, columns);
    case 'deadlock':
      return renderDeadlock(event, colors, columns);
    case 'finding':
      return renderFinding(event, colors, columns);
    case 'crash':
      return renderCrash(event, colors, columns);
    default:
      return '';
  }
}

/** @returns the threads, with the stacks that were known when the machine stopped. */
async function threadsOf(target: Target): Promise<(ThreadReport & { address: number })[]> {
  const snapshots = target.bound(snapshotThreads);
  const reports = await target.saved.reporter.threads(snapshots, []);
  const stopped = target.saved.state.events.flatMap((event) =>
    event.type === 'bugcheck' || event.type === 'deadlock' ? event.threads : [],
  );
  return reports.map((report, at) => {
    // Threads that unwound have let go of their processors: how they were is in the report.
    const then = stopped.find(({ id }) => id === report.id);
    return { ...(then ?? report), address: snapshots[at]?.address ?? 0 };
  });
}

/** !threads [ID or ADDRESS]. */
export async function showThreads(target: Target, args: readonly string[], { colors }: Style): Promise<string> {
  const threads = await threadsOf(target);
  const [wanted] = args;
  const shown =
    wanted === undefined
      ? threads
      : threads.filter(({ id, address }) => String(id) === wanted || address === hexOf(target, wanted));
  if (wanted !== undefined && shown.length === 0) throw new UsageError(`there is no thread ${wanted}`);
  if (shown.length === 0) return 'There are no threads.';
  return shown
    .flatMap((thread) => [`KTHREAD ${hex8(thread.address)}`, ...renderThread(thread, colors, '  ')])
    .join('\n');
}

function hexOf(target: Target, text: string): number {
  try {
    return target.evaluate(text);
  } catch {
    return -1;
  }
}

/** !locks [ADDRESS]: what threads hold and wait for, or one ERESOURCE. */
export async function showLocks(target: Target, args: readonly string[]): Promise<string> {
  const [place] = args;
  if (place !== undefined) return showResource(target, target.evaluate(place));
  const threads = await threadsOf(target);
  const lines = threads.flatMap((thread) => {
    const owns = thread.owns.map(({ object, address, symbol }) =>
      `  holds ${object} ${hex8(address)} ${symbol ?? ''}`.trimEnd(),
    );
    const waits = thread.waitsFor.length === 0 ? [] : [`  ${waitText(thread)}`];
    return owns.length + waits.length === 0 || thread.systemWorker
      ? []
      : [`Thread ${thread.id} (${hex8(thread.address)})`, ...owns, ...waits];
  });
  return lines.length === 0 ? 'No thread holds a lock that is known of, or waits.' : lines.join('\n');
}

function showResource(target: Target, resource: number): string {
  target.requireRange(resource, ERESOURCE.size);
  return target.bound(() => {
    const exclusive = (readU16(resource + ERESOURCE.Flag) & 0x80) !== 0;
    const active = readU16(resource + ERESOURCE.ActiveCount);
    const how = active === 0 ? 'is free' : exclusive ? 'is owned exclusively' : 'is shared';
    return [
      `Resource @ ${hex8(resource)} ${target.symbolAt(resource) ?? ''}`.trimEnd(),
      `    ${how}; entries ${readU32(resource + ERESOURCE.ActiveEntries)}, contention count ${readU32(resource + ERESOURCE.ContentionCount)}`,
      `    waiting: ${readU32(resource + ERESOURCE.NumberOfExclusiveWaiters)} exclusive, ${readU32(resource + ERESOURCE.NumberOfSharedWaiters)} shared`,
      `    owner: ${hex8(readU32(resource + ERESOURCE.OwnerEntry))}`,
    ].join('\n');
  });
}

/** !pool [ADDRESS or TAG]: use by tag, the block that an address lies in, or the blocks of a tag. */
export async function showPool(target: Target, args: readonly string[]): Promise<string> {
  const blocks = target.bound(() => livePool());
  const [what] = args;
  if (what === undefined) return poolTable(blocks);
  const tagged = blocks.filter(({ tag }) => tagText(tag) === what.padEnd(4));
  if (tagged.length > 0) return blockLines(target, tagged);
  const address = target.evaluate(what);
  const block = blocks.find((each) => address >= each.address && address < each.address + Math.max(each.bytes, 1));
  if (block === undefined) return `${hex8(address)} lies in no live pool block of a driver.`;
  return blockLines(target, [block]);
}

function poolTable(blocks: readonly PoolBlock[]): string {
  if (blocks.length === 0) return 'Drivers hold no pool.';
  const uses = poolUseByTag(blocks);
  const total = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    'Tag     Blocks       Bytes',
    ...uses.map(
      ({ name, blocks: many, bytes }) => `${name.padEnd(4)} ${String(many).padStart(9)} ${String(bytes).padStart(11)}`,
    ),
    `${count(blocks.length, 'block')}, ${count(total, 'byte')}`,
  ].join('\n');
}

const MOST_BLOCKS = 64;

async function blockLines(target: Target, blocks: readonly PoolBlock[]): Promise<string> {
  const lines: string[] = [];
  for (const { address, bytes, tag, type, stackId } of blocks.slice(0, MOST_BLOCKS)) {
    lines.push(`${hex8(address)}  ${tagText(tag)}  ${type}, ${count(bytes, 'byte')}`);
    lines.push(...(await target.stackLines(target.bound(() => stackFrames(stackId)))));
  }
  if (blocks.length > MOST_BLOCKS) lines.push(`and ${count(blocks.length - MOST_BLOCKS, 'other')}`);
  return lines.join('\n');
}

/** lm: the images. */
export function listModules({ saved: { images } }: Target): string {
  const rows = images.loaded.map(
    ({ built, image }) =>
      `${hex8(image.base)} ${hex8(image.base + image.dataSize)}   ${built.name.padEnd(16)} ${built.subsystem}, ${built.language}, ${built.build}`,
  );
  return ['start    end        module name', ...rows].join('\n');
}

/** x PATTERN: variables by name, `driver!g_*`. */
export function listSymbols(target: Target, args: readonly string[]): string {
  const [pattern = '*'] = args;
  const [image, name] = pattern.includes('!') ? pattern.split('!', 2) : ['*', pattern];
  const matches = (text: string, wild: string): boolean =>
    new RegExp(
      `^${wild
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'i',
    ).test(text);
  const found = target.variables.filter((each) => matches(each.image, image ?? '*') && matches(each.name, name ?? '*'));
  return found
    .map((each) => `${hex8(each.address)}  ${each.image}!${each.name} (${count(each.size, 'byte')})`)
    .join('\n');
}

/** .prints: the last of what drivers have printed. */
export function listPrints({ saved: { state } }: Target): string {
  return state.prints.join('').trimEnd();
}
