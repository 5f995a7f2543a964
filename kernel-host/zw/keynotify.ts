/** ZwNotifyChangeKey. Source: WDK documentation. */
import {
  EVENT_MODIFY_STATE,
  KEY_NOTIFY,
  REG_LEGAL_CHANGE_FILTER,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_KEY_DELETED,
  STATUS_NOTIFY_ENUM_DIR,
  STATUS_PENDING,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { KEVENT } from '../abi/gen/structs.js';
import { hasKeyFlag } from '../cm/key.js';
import { keyOf } from '../cm/keyobject.js';
import { KEY_OBJECT, KeyFlag } from '../cm/layout.js';
import { withRegistry } from '../cm/lock.js';
import { addWatch, completeRequests, finishRequest, makeRequest, postRequest, withdrawRequest } from '../cm/watch.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeClearEvent, KeInitializeEvent } from '../ke/event.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { KernelMode, probeWrite } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { pokeU32 } from '../rtl/access.js';
import { serveKey } from './keyservice.js';
import { fromKernel } from './service.js';

const NotificationEvent = 0;
/** KWAIT_REASON of waits of the executive. */
const Executive = 0;
const FILTER = 0xf;

/** What a caller asks to be told of. */
interface Filter {
  readonly what: number;
  readonly subtree: boolean;
}

/**
 * NtNotifyChangeKey: asks to be told of the next change. IRQL: PASSIVE_LEVEL.
 * @param Event set at the change; a handle, or NULL
 * @param ApcRoutine of user mode a routine, called with ApcContext and the status block; of kernel mode a
 *   WORK_QUEUE_ITEM, queued to the queue whose number ApcContext is; or NULL
 * @param IoStatusBlock receives STATUS_NOTIFY_ENUM_DIR, or STATUS_NOTIFY_CLEANUP when the handle is closed before
 * @param CompletionFilter REG_NOTIFY_; that of a handle's first call stays
 * @param WatchTree TRUE: changes of keys below count, too
 * @param Asynchronous FALSE: returns at the change
 * @returns STATUS_PENDING; STATUS_SUCCESS when there was a change since the last; STATUS_NOTIFY_ENUM_DIR or
 *   STATUS_NOTIFY_CLEANUP for those that wait; STATUS_INVALID_PARAMETER, STATUS_KEY_DELETED
 */
export function NtNotifyChangeKey(
  KeyHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  CompletionFilter: number,
  WatchTree: number,
  _Buffer: number,
  _BufferSize: number,
  Asynchronous: number,
): number {
  const filter = { what: CompletionFilter & FILTER, subtree: (WatchTree & 0xff) !== 0 };
  if (filter.what === 0 || (CompletionFilter & ~REG_LEGAL_CHANGE_FILTER) !== 0) return STATUS_INVALID_PARAMETER;
  return serveKey(KeyHandle, KEY_NOTIFY, ({ object, mode }) => {
    probeWrite(mode, IoStatusBlock, 8);
    if ((Asynchronous & 0xff) === 0) return waitForChange(object, filter, IoStatusBlock, mode);
    const opened =
      Event === 0 ? undefined : referenceHandle(Event, { type: typeObject('Event'), access: EVENT_MODIFY_STATE, mode });
    if (opened !== undefined && opened.status !== STATUS_SUCCESS) return opened.status;
    const event = opened?.object ?? 0;
    const apc = ApcRoutine !== 0 && mode !== KernelMode;
    const item = mode === KernelMode ? ApcRoutine : 0;
    if (event !== 0) KeClearEvent(event);
    if (apc) referenceObject(currentThread());
    const request = makeRequest({
      event,
      eventHeld: event !== 0,
      block: IoStatusBlock,
      thread: apc ? currentThread() : 0,
      routine: ApcRoutine,
      context: ApcContext,
      item,
      queue: ApcContext,
    });
    const status = request === 0 ? STATUS_INSUFFICIENT_RESOURCES : post(object, filter, request);
    if (status === STATUS_PENDING) return status;
    if (status === STATUS_SUCCESS) {
      completeRequests([request], STATUS_NOTIFY_ENUM_DIR);
      return status;
    }
    if (event !== 0) dereferenceObject(event);
    if (apc) dereferenceObject(currentThread());
    if (request !== 0) freeKernelPool(request);
    return status;
  });
}

/** @returns STATUS_PENDING when it is posted, STATUS_SUCCESS when there is a change to tell of already */
function post(object: number, { what, subtree }: Filter, request: number): number {
  return withRegistry(() => {
    const key = keyOf(object);
    if (hasKeyFlag(key, KeyFlag.Deleted)) return STATUS_KEY_DELETED;
    const watch = readI32(object + KEY_OBJECT.Watch) || addWatch(key, what, subtree);
    if (watch === 0) return STATUS_INSUFFICIENT_RESOURCES;
    writeI32(object + KEY_OBJECT.Watch, watch);
    return postRequest(watch, request) ? STATUS_PENDING : STATUS_SUCCESS;
  });
}

/** The synchronous form. */
function waitForChange(object: number, filter: Filter, block: number, mode: number): number {
  const event = allocateKernelPool(KEVENT.size);
  const nothing = { eventHeld: false, thread: 0, routine: 0, context: 0, item: 0, queue: 0 };
  const request = event === 0 ? 0 : makeRequest({ ...nothing, event, block });
  if (request === 0) {
    if (event !== 0) freeKernelPool(event);
    return STATUS_INSUFFICIENT_RESOURCES;
  }
  KeInitializeEvent(event, NotificationEvent, 0);
  const posted = post(object, filter, request);
  let status = posted === STATUS_SUCCESS ? STATUS_NOTIFY_ENUM_DIR : posted;
  if (posted === STATUS_PENDING) {
    const waited = KeWaitForSingleObject(event, Executive, mode, 0, 0);
    const mine = waited !== STATUS_SUCCESS && withdrawRequest(object + KEY_OBJECT.Watch, request);
    // Whoever has taken the request sets the event in a moment.
    if (waited !== STATUS_SUCCESS && !mine) KeWaitForSingleObject(event, Executive, KernelMode, 0, 0);
    status = mine ? waited : finishRequest(request);
    if (mine) freeKernelPool(request);
  } else {
    freeKernelPool(request);
    if (status === STATUS_NOTIFY_ENUM_DIR) {
      pokeU32(block, status);
      pokeU32(block + 4, 0);
    }
  }
  freeKernelPool(event);
  return status;
}

/** ZwNotifyChangeKey: NtNotifyChangeKey for kernel callers. */
export const ZwNotifyChangeKey = fromKernel(NtNotifyChangeKey);
