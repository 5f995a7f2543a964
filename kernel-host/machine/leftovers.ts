/** What drivers have left behind, as findings: threads alive, pool allocated, handles open. */

import { tagText } from '../ex/pooltags.js';
import { livePool, type PoolBlock } from '../ex/poolwalk.js';
import { readI32, withMemory } from '../hal/memory.js';
import type { RawFrame } from '../image/types.js';
import { stackFrames } from '../kd/stackdepot.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { openHandles } from '../ob/handletable.js';
import { typeNameOf } from '../ob/object.js';
import { EPROCESS } from '../ps/process.js';
import type { FindingEvent } from './events.js';
import type { Reporter } from './report.js';
import { snapshotThreads, type ThreadSnapshot } from './threads.js';

/** Handles of one type that are named one by one. */
const HANDLES_NAMED = 8;

/** A finding whose stack has not been resolved yet. */
type RawFinding = Omit<FindingEvent, 'type' | 'stack'> & { readonly stack: readonly RawFrame[] };

/**
 * Looks through a machine at rest, after its drivers have been unloaded.
 * @returns findings: threads first, then pool by tag and allocating stack, then handles
 */
export async function findLeftovers(memory: WebAssembly.Memory, reporter: Reporter): Promise<FindingEvent[]> {
  const raw = withMemory(memory, () => [...threadFindings(reporter), ...poolFindings(), ...handleFindings()]);
  const stacks = await reporter.frames(raw.map(({ stack }) => stack));
  return merged(raw.map(({ tag, ...finding }, at) => ({ ...finding, tag, lines: stacks[at] ?? [] })));
}

function threadFindings(reporter: Reporter): RawFinding[] {
  return snapshotThreads()
    .filter((thread) => !thread.loader && thread.state !== 'Terminated')
    .map((thread) => ({
      rule: 'thread',
      message: `thread ${thread.id} is still alive: it ${activity(thread, reporter)}`,
      count: 1,
      bytes: 0,
      stack: stackFrames(readI32(thread.address + KTHREAD.CreatorStack)),
    }));
}

function activity(thread: ThreadSnapshot, reporter: Reporter): string {
  if (thread.state !== 'Waiting') return 'is running or ready to run';
  if (thread.waitsFor.length === 0) return 'sleeps';
  const targets = thread.waitsFor.map(({ object, address }) => {
    const name = reporter.variableAt(address) ?? `at ${hex(address)}`;
    return `${object} ${name}`;
  });
  const how = targets.length === 1 ? '' : thread.waitType === 'all' ? 'all of ' : 'any of ';
  return `waits for ${how}${targets.join(', ')}`;
}

/** Blocks of one tag from one place are one finding; most bytes first. */
function poolFindings(): RawFinding[] {
  const groups = new Map<string, PoolBlock[]>();
  for (const block of livePool()) {
    const key = `${block.tag} ${block.stackId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [block]);
    else group.push(block);
  }
  return [...groups.values()].map(poolFinding).sort((a, b) => b.bytes - a.bytes);
}

function poolFinding(blocks: readonly PoolBlock[]): RawFinding {
  const bytes = blocks.reduce((sum, block) => sum + block.bytes, 0);
  const [first] = blocks;
  const many = blocks.length === 1 ? '1 block' : `${blocks.length} blocks`;
  const were = blocks.length === 1 ? 'was' : 'were';
  return {
    rule: 'pool',
    message: `${many} of pool with tag '${tagText(first?.tag ?? 0)}' (${bytes} bytes) ${were} not freed`,
    count: blocks.length,
    bytes,
    stack: stackFrames(first?.stackId ?? 0),
  };
}

function handleFindings(): RawFinding[] {
  const table = readI32(readI32(MACHINE.SystemProcess) + EPROCESS.HandleTable);
  const byType = new Map<string, number[]>();
  for (const { handle, object } of openHandles(table)) {
    const type = typeNameOf(object);
    byType.set(type, [...(byType.get(type) ?? []), handle]);
  }
  return [...byType].map(([type, handles]) => {
    const named = handles.slice(0, HANDLES_NAMED).map((handle) => `0x${handle.toString(16)}`);
    const rest = handles.length > HANDLES_NAMED ? ' …' : '';
    const are = handles.length === 1 ? 'handle to a' : 'handles to';
    const noun = handles.length === 1 ? type : `${type} objects`;
    return {
      rule: 'handle',
      message: `${handles.length} ${are} ${noun} still open: ${named.join(', ')}${rest}`,
      count: handles.length,
      bytes: 0,
      stack: [],
    };
  });
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}
