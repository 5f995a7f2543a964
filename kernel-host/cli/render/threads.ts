/** Threads as reports show them: state, what they wait for and hold, where they are. */
import type { OwnedMutex, PendingRequest, ThreadReport, WaitTarget } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import { hex, irqlName, list, seconds } from './format.js';
import { frameLocation, renderStack } from './stack.js';

/** Objects in the words of those who call KeInitialize… on them. */
const OBJECT_NAMES: Readonly<Record<string, string>> = {
  NotificationEvent: 'notification event',
  SynchronizationEvent: 'synchronization event',
  Mutant: 'mutex',
  Semaphore: 'semaphore',
  NotificationTimer: 'notification timer',
  SynchronizationTimer: 'synchronization timer',
  FastMutex: 'fast mutex',
  GuardedMutex: 'guarded mutex',
  PushLock: 'push lock',
  Resource: 'resource',
  RundownProtection: 'rundown protection',
  SpinLock: 'spin lock',
  QueuedSpinLock: 'queued spin lock',
  ReaderWriterSpinLock: 'reader-writer spin lock',
  Queue: 'queue',
};

/** @returns `mutex g_Lock (0x21004560)`, `thread 16`. */
export function objectText(target: WaitTarget): string {
  if (target.object === 'Thread') return `thread ${target.owners[0] ?? '?'} to end`;
  return ownedText(target);
}

/** @returns the kind of a lock and where it is: `fast mutex g_Lock (0x21004560)`. */
function ownedText(lock: OwnedMutex): string {
  return `${OBJECT_NAMES[lock.object] ?? lock.object} ${placeText(lock)}`;
}

/** @returns the variable's name with its address, or the address alone. */
function placeText({ address, symbol }: OwnedMutex): string {
  return symbol === undefined ? hex(address) : `${symbol} (${hex(address)})`;
}

/** @returns the object and who holds it. */
export function targetText(target: WaitTarget): string {
  if (target.object === 'Thread') return objectText(target);
  const owners = target.owners.map((id) => `thread ${id}`);
  return owners.length === 0 ? objectText(target) : `${objectText(target)}, owned by ${list(owners)}`;
}

/** @returns what a thread waits for, in words; '' when it does not wait. */
export function waitText(thread: ThreadReport): string {
  if (thread.state !== 'Waiting') return '';
  if (thread.systemWorker && thread.waitsFor[0]?.object === 'Queue') return 'waits for work items';
  if (thread.waitsFor.length === 0) return 'sleeps (KeDelayExecutionThread)';
  const targets = thread.waitsFor.map(targetText);
  if (targets.length === 1) return `waits for ${targets[0]}`;
  return `waits for ${thread.waitType === 'all' ? 'all' : 'any'} of: ${targets.join('; ')}`;
}

/** @returns the thread's line, what it waits for and holds, and its stack. */
export function renderThread(thread: ThreadReport, colors: Colors, indent: string): string[] {
  const facts = [
    thread.state,
    irqlName(thread.irql),
    `priority ${thread.priority}`,
    ...(thread.processor === undefined ? [] : [`processor ${thread.processor}`]),
    ...(thread.waitedFor === undefined ? [] : [`for ${seconds(thread.waitedFor)}`]),
    ...(thread.loader ? ["the loader's"] : []),
    ...(thread.systemWorker ? ['system worker'] : []),
  ];
  const inner = `${indent}    `;
  const wait = waitText(thread);
  return [
    `${indent}${colors.bold(`thread ${thread.id}`)}  ${facts.join(', ')}`,
    ...(wait === '' ? [] : [`${inner}${wait}`]),
    ...(thread.owns.length === 0 ? [] : [`${inner}owns ${list(thread.owns.map(ownedText))}`]),
    ...thread.requests.map((request) => `${inner}${requestText(request)}`),
    ...renderStack(thread.stack, colors, inner),
  ];
}

/** @returns who has not completed a request. */
export function requestText({ address, request, device, routine }: PendingRequest): string {
  const by =
    routine === undefined
      ? ''
      : ` by dispatch routine ${routine.functionName} (${frameLocation(routine) || routine.image})`;
  return `its ${request} to ${device} (IRP ${hex(address)}) was never completed${by}`;
}

/** @returns all threads, an empty line between them. */
export function renderThreads(threads: readonly ThreadReport[], colors: Colors, indent: string): string[] {
  return threads.flatMap((thread, at) => [...(at === 0 ? [] : ['']), ...renderThread(thread, colors, indent)]);
}
