/**
 * Who is told when a key changes: ZwNotifyChangeKey. A key object that has asked once has a watch from then on, with the
 * filter of that first call, and each call posts a request at it. A change completes the requests that are posted; when
 * there is none it is remembered, and the next call is answered at once, so no change between two calls is lost.
 *
 * Watches and their requests are CmLock's. What completing does (events, APCs, work items) comes after it is released.
 */
import { STATUS_NOTIFY_CLEANUP, STATUS_NOTIFY_ENUM_DIR } from '../abi/gen/constants.js';
import { KAPC } from '../abi/gen/structs.js';
import { FREE_APC } from '../ex/freeapc.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { ExQueueWorkItem } from '../ex/workqueue.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { KeInitializeApc, KeInsertQueueApc } from '../ke/apcqueue.js';
import { KeSetEvent } from '../ke/event.js';
import { MACHINE } from '../ke/system.js';
import { isValid } from '../mm/validity.js';
import { dereferenceObject } from '../ob/object.js';
import { KEY } from './layout.js';
import { withRegistry } from './lock.js';

/** REG_NOTIFY_ filter: what has changed. */
export const Change = { Name: 1, Attributes: 2, LastSet: 4, Security: 8 } as const;

const WATCH = defineLayout({
  /** Next of the key's. */
  Next: 4,
  Filter: 4,
  /** 1: keys below count, too. */
  Subtree: 4,
  /** 1: there was a change that nobody has been told of. */
  Missed: 4,
  /** First request, in order of their coming. */
  Requests: 4,
});

const REQUEST = defineLayout({
  Next: 4,
  /** Address of a KEVENT, or 0; and whether it is an object that the request holds. */
  Event: 4,
  Held: 4,
  /** IO_STATUS_BLOCK, or 0. */
  Block: 4,
  /** Thread and routine of a user APC, the thread referenced; or 0. */
  Thread: 4,
  Routine: 4,
  Context: 4,
  /** WORK_QUEUE_ITEM and its queue; or 0. */
  Item: 4,
  Queue: 4,
  /** What its completion says. Written before the event is set. */
  Status: 4,
});

/** What is to be done when the key changes. */
export interface Wish {
  readonly event: number;
  readonly eventHeld: boolean;
  readonly block: number;
  readonly thread: number;
  readonly routine: number;
  readonly context: number;
  readonly item: number;
  readonly queue: number;
}

/** @returns a request that is not posted yet, or 0. */
export function makeRequest(wish: Wish): number {
  const request = allocateKernelPool(REQUEST.size);
  if (request === 0) return 0;
  writeI32(request + REQUEST.Next, 0);
  writeI32(request + REQUEST.Event, wish.event);
  writeI32(request + REQUEST.Held, wish.eventHeld ? 1 : 0);
  writeI32(request + REQUEST.Block, wish.block);
  writeI32(request + REQUEST.Thread, wish.thread);
  writeI32(request + REQUEST.Routine, wish.routine);
  writeI32(request + REQUEST.Context, wish.context);
  writeI32(request + REQUEST.Item, wish.item);
  writeI32(request + REQUEST.Queue, wish.queue);
  writeI32(request + REQUEST.Status, 0);
  return request;
}

/** Makes a key object's watch. Under CmLock. @returns it, or 0 when memory has run out */
export function addWatch(key: number, filter: number, subtree: boolean): number {
  const watch = allocateKernelPool(WATCH.size);
  if (watch === 0) return 0;
  u8.fill(0, watch, watch + WATCH.size);
  writeI32(watch + WATCH.Filter, filter);
  writeI32(watch + WATCH.Subtree, subtree ? 1 : 0);
  writeI32(watch + WATCH.Next, readI32(key + KEY.Watches));
  writeI32(key + KEY.Watches, watch);
  atomicAdd(MACHINE.CmWatches, 1);
  return watch;
}

/** Posts a request. Under CmLock. @returns false when there is a change to tell of already: it is not posted */
export function postRequest(watch: number, request: number): boolean {
  if (readI32(watch + WATCH.Missed) !== 0) {
    writeI32(watch + WATCH.Missed, 0);
    return false;
  }
  let link = watch + WATCH.Requests;
  while (readI32(link) !== 0) link = readI32(link) + REQUEST.Next;
  writeI32(link, request);
  return true;
}

/** Takes a request back. @param word that holds the watch, or 0 @returns false when it has been taken to be completed */
export function withdrawRequest(word: number, request: number): boolean {
  return withRegistry(() => {
    const watch = readI32(word);
    if (watch === 0) return false;
    let link = watch + WATCH.Requests;
    while (readI32(link) !== 0 && readI32(link) !== request) link = readI32(link) + REQUEST.Next;
    if (readI32(link) === 0) return false;
    writeI32(link, readI32(request + REQUEST.Next));
    return true;
  });
}

/** Ends a watch. Under CmLock. @returns its requests, to be completed with STATUS_NOTIFY_CLEANUP */
export function removeWatch(key: number, watch: number): number[] {
  let link = key + KEY.Watches;
  while (readI32(link) !== watch && readI32(link) !== 0) link = readI32(link) + WATCH.Next;
  if (readI32(link) !== 0) writeI32(link, readI32(watch + WATCH.Next));
  const requests = takeRequests(watch);
  atomicAdd(MACHINE.CmWatches, -1);
  freeKernelPool(watch);
  return requests;
}

function takeRequests(watch: number): number[] {
  const requests: number[] = [];
  for (let request = readI32(watch + WATCH.Requests); request !== 0; request = readI32(request + REQUEST.Next)) {
    requests.push(request);
  }
  writeI32(watch + WATCH.Requests, 0);
  return requests;
}

/** Says that something under CmLock has changed. @param what Change @param only the key's own watches, whatever they want */
export type Tell = (key: number, what: number, only?: 'deleted') => void;

/** Changes the registry: `body` runs under CmLock and says what it changes; then those who asked are told. */
export function changeRegistry<T>(body: (tell: Tell) => T): T {
  if (readI32(MACHINE.CmWatches) === 0) return withRegistry(() => body(() => {}));
  const requests: number[] = [];
  const result = withRegistry(() => body((key, what, only) => collect(requests, key, what, only)));
  completeRequests(requests, STATUS_NOTIFY_ENUM_DIR);
  return result;
}

function collect(requests: number[], key: number, what: number, only: 'deleted' | undefined): void {
  for (let at = key; at !== 0; at = only === undefined ? readI32(at + KEY.Parent) : 0) {
    for (let watch = readI32(at + KEY.Watches); watch !== 0; watch = readI32(watch + WATCH.Next)) {
      const wanted = (readI32(watch + WATCH.Filter) & what) !== 0 || only === 'deleted';
      if (!wanted || (at !== key && readI32(watch + WATCH.Subtree) === 0)) continue;
      const posted = takeRequests(watch);
      if (posted.length === 0) writeI32(watch + WATCH.Missed, 1);
      requests.push(...posted);
    }
  }
}

/** Completes requests that are off their watch. No lock is held. */
export function completeRequests(requests: readonly number[], status: number): void {
  for (const request of requests) complete(request, status);
}

function complete(request: number, status: number): void {
  const block = readI32(request + REQUEST.Block);
  // Its owner may have ended, and its memory gone: only a closed handle says so in time.
  if (block !== 0 && isValid(block, 8)) {
    writeI32(block + 4, 0);
    writeI32(block, status);
  }
  const [event, item] = [readI32(request + REQUEST.Event), readI32(request + REQUEST.Item)];
  queueApc(request);
  if (item !== 0 && status !== STATUS_NOTIFY_CLEANUP) ExQueueWorkItem(item, readI32(request + REQUEST.Queue));
  const held = readI32(request + REQUEST.Held) !== 0;
  writeI32(request + REQUEST.Status, status);
  // A waiter without an object of its own frees the request when it wakes.
  if (held || event === 0) freeKernelPool(request);
  if (event !== 0) KeSetEvent(event, 1, 0);
  if (held) dereferenceObject(event);
}

function queueApc(request: number): void {
  const thread = readI32(request + REQUEST.Thread);
  if (thread === 0) return;
  const apc = allocateKernelPool(KAPC.size);
  if (apc !== 0) {
    const UserMode = 1;
    const [routine, context] = [readI32(request + REQUEST.Routine), readI32(request + REQUEST.Context)];
    KeInitializeApc(apc, thread, 0, FREE_APC, 0, routine, UserMode, context);
    if (KeInsertQueueApc(apc, readI32(request + REQUEST.Block), 0, 1) === 0) freeKernelPool(apc);
  }
  dereferenceObject(thread);
}

/** @returns what a completed request said; frees it. For those with an event that is no object. */
export function finishRequest(request: number): number {
  const status = readI32(request + REQUEST.Status);
  freeKernelPool(request);
  return status;
}
