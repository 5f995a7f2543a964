/** What drivers have left behind, as findings: threads alive, timers set, pool allocated, handles open. */

import { tagText } from '../ex/pooltags.js';
import { livePool, type PoolBlock } from '../ex/poolwalk.js';
import { originOf } from '../ex/workorigin.js';
import { queuedWorkItems } from '../ex/workqueue.js';
import { readI32, withMemory } from '../hal/memory.js';
import type { RawFrame, SourceFrame } from '../image/types.js';
import { stackFrames } from '../kd/stackdepot.js';
import { queuedDpcs } from '../ke/dpc.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { timerOrigin } from '../ke/timerorigin.js';
import { setTimers } from '../ke/timertable.js';
import { isOn, ruleNamed } from '../vf/registry.js';
import { deviceFindings, forgottenFindings, requestFindings } from './devicefindings.js';
import type { FindingEvent, NamedStack } from './events.js';
import { callbackFindings, handleFindings, linkFindings, referenceFindings } from './leftovernames.js';
import { excerptOf, type Reporter } from './report.js';
import { type RuleFacts, ruleFacts } from './rulereport.js';
import { unlessCorrupted } from './stop.js';
import { snapshotThreads, type ThreadSnapshot } from './threads.js';

/** A list that a driver has overwritten must not keep the host. */
const MOST_TIMERS = 1000;
/** First parameter for pool that was not freed. */
const POOL_LEFT = 0x62;

/** Kinds of what can be left behind: rules of vf/rules/left. */
export type LeftRule =
  | 'thread'
  | 'timer'
  | 'dpc'
  | 'work'
  | 'pool'
  | 'handle'
  | 'reference'
  | 'device'
  | 'request'
  | 'pages'
  | 'link'
  | 'callback';

/** A finding whose stack has not been resolved yet. */
export interface RawFinding {
  readonly rule: LeftRule;
  readonly count: number;
  readonly bytes: number;
  readonly stack: readonly RawFrame[];
  /** What is alike but for these is one finding: a tag, a name. */
  readonly key: string;
  readonly message: (count: number, bytes: number) => string;
}

/**
 * Looks through a machine at rest, after its drivers have been unloaded.
 * @returns findings: threads first, then timers, DPCs and work items, links, callbacks, pool by tag and allocating stack, then handles
 */
export async function findLeftovers(memory: WebAssembly.Memory, reporter: Reporter): Promise<FindingEvent[]> {
  const all = withMemory(memory, () => [
    ...threadFindings(reporter),
    ...workFindings(reporter),
    ...deviceFindings(),
    ...linkFindings(),
    ...callbackFindings(),
    ...timerFindings(reporter),
    ...requestFindings(reporter),
    ...poolFindings(),
    ...handleFindings(),
    ...referenceFindings(),
  ]);
  return resolve(memory, reporter, all);
}

/**
 * Looks through a machine that has stopped with a bug check, which will not be unloaded.
 * @returns the requests that dispatch routines have forgotten: they may be why
 */
export async function findForgotten(memory: WebAssembly.Memory, reporter: Reporter): Promise<FindingEvent[]> {
  let all: RawFinding[] = [];
  unlessCorrupted(() => {
    all = withMemory(memory, () => forgottenFindings(reporter));
  });
  return resolve(memory, reporter, all);
}

/** @returns those findings whose rules are on, with the lines of their stacks */
async function resolve(
  memory: WebAssembly.Memory,
  reporter: Reporter,
  all: readonly RawFinding[],
): Promise<FindingEvent[]> {
  const flags = withMemory(memory, () => readI32(MACHINE.Verifier));
  const raw = all.filter(({ rule }) => {
    const known = ruleNamed(rule);
    return known === undefined || isOn(known, flags);
  });
  const stacks = await reporter.frames(raw.map(({ stack }) => stack));
  const failed = raw.length === 0 ? [] : await reporter.failedCalls();
  const findings = merge(
    raw.map((finding, at) => ({ ...finding, lines: stacks[at] ?? [] })),
    failed,
  );
  return findings.filter((finding) => !reporter.suppressions.covers(finding));
}

/** Places that are apart in the code can be one line of the source, in an unrolled loop for one. */
function merge(
  findings: readonly (RawFinding & { readonly lines: readonly SourceFrame[] })[],
  others: readonly NamedStack[],
): FindingEvent[] {
  const groups = new Map<string, { finding: (typeof findings)[number]; count: number; bytes: number }>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.key} ${JSON.stringify(finding.lines)}`;
    const group = groups.get(key) ?? { finding, count: 0, bytes: 0 };
    group.count += finding.count;
    group.bytes += finding.bytes;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ finding: { rule, message, lines }, count, bytes }) => ({
    type: 'finding',
    left: true,
    ...factsOf(rule, count),
    message: message(count, bytes),
    count,
    bytes,
    stack: lines,
    excerpt: excerptOf(lines),
    others,
  }));
}

/** Of what is left behind, the address that Windows would name is known only when it is used; its parameters are counts. */
function factsOf(rule: LeftRule, count: number): Omit<RuleFacts, 'meaning'> {
  const { code, subCode } = ruleNamed(rule) ?? { code: 0 };
  const { meaning: _meaning, ...facts } = ruleFacts(
    code,
    subCode === POOL_LEFT ? [subCode, 0, 0, count] : [subCode ?? 0, 0, 0, 0],
    rule,
  );
  return facts;
}

function threadFindings(reporter: Reporter): RawFinding[] {
  return snapshotThreads()
    .filter((thread) => !thread.loader && !thread.systemWorker && thread.state !== 'Terminated')
    .map((thread) => ({
      rule: 'thread',
      key: String(thread.id),
      message: () => `thread ${thread.id} is still alive: it ${activity(thread, reporter)}`,
      count: 1,
      bytes: 0,
      stack: stackFrames(readI32(thread.address + KTHREAD.CreatorStack)),
    }));
}

/** Work items whose routine has not returned, and those that wait for a worker. Their driver's code may be gone. */
function workFindings(reporter: Reporter): RawFinding[] {
  const running = snapshotThreads()
    .filter(({ systemWorker, address }) => systemWorker && readI32(address + KTHREAD.WorkItem) !== 0)
    .map((thread) =>
      workFinding(
        readI32(thread.address + KTHREAD.WorkOrigin),
        `work item still runs on system worker thread ${thread.id}: it ${activity(thread, reporter)}`,
      ),
    );
  return [...running, ...queuedWorkItems().map((item) => workFinding(originOf(item), 'work item is still queued'))];
}

function workFinding(origin: number, text: string): RawFinding {
  return {
    rule: 'work',
    key: text,
    message: (count) => (count === 1 ? `a ${text}` : `${count} times: a ${text}`),
    count: 1,
    bytes: 0,
    stack: stackFrames(origin),
  };
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

/**
 * Timers that are still set and DPCs still queued. On Windows the memory they lie in, and the routines they call, are
 * gone by now.
 */
function timerFindings(reporter: Reporter): RawFinding[] {
  const waits = new Set(snapshotThreads().map(({ address }) => address + KTHREAD.Timer));
  const timers = setTimers(MOST_TIMERS).filter((timer) => !waits.has(timer));
  const named = (kind: string, address: number): string =>
    `${kind} ${reporter.variableAt(address) ?? `at ${hex(address)}`}`;
  return [
    ...timers.map((timer) => leftInKernel('timer', `${named('timer', timer)} is still set`, timerOrigin(timer))),
    ...queuedDpcs(MOST_TIMERS).map((dpc) => leftInKernel('dpc', `${named('DPC', dpc)} is still queued`, 0)),
  ];
}

function leftInKernel(rule: 'timer' | 'dpc', what: string, stackId: number): RawFinding {
  const message = `${what}: Windows would stop with bug check 0xC7 TIMER_OR_DPC_INVALID`;
  return { rule, key: what, message: () => message, count: 1, bytes: 0, stack: stackFrames(stackId) };
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
  const tag = tagText(blocks[0]?.tag ?? 0);
  return {
    rule: 'pool',
    key: tag,
    message: (count, bytes) =>
      count === 1
        ? `1 block of pool with tag '${tag}' (${bytes} bytes) was not freed`
        : `${count} blocks of pool with tag '${tag}' (${bytes} bytes) were not freed`,
    count: blocks.length,
    bytes: blocks.reduce((sum, block) => sum + block.bytes, 0),
    stack: stackFrames(blocks[0]?.stackId ?? 0),
  };
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}
