/** How a change of a key is asked for: posted, or waited for. `keynotify` has the service. */
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
import { KernelMode } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { pokeU32 } from '../rtl/access.js';
import { type KeyCaller, serveKey } from './keyservice.js';

const NotificationEvent = 0;
/** KWAIT_REASON of waits of the executive. */
const Executive = 0;
const FILTER = 0xf;

/** What a caller asks to be told of. */
interface Filter {
  readonly what: number;
  readonly subtree: boolean;
}

/** What is asked for. */
export interface ChangeRequest {
  /** Handle, or 0. */
  readonly event: number;
  /** Of user mode an APC routine, of kernel mode a WORK_QUEUE_ITEM; or 0. */
  readonly routine: number;
  readonly context: number;
  /** IO_STATUS_BLOCK; 0: nobody wants one. */
  readonly block: number;
  /** REG_NOTIFY_ bits. */
  readonly filter: number;
  readonly subtree: boolean;
  readonly asynchronous: boolean;
}

/** NtNotifyChangeKey. @returns as that */
export function notifyChangeKey(handle: number, request: ChangeRequest): number {
  const filter = { what: request.filter & FILTER, subtree: request.subtree };
  if (filter.what === 0 || (request.filter & ~REG_LEGAL_CHANGE_FILTER) !== 0) return STATUS_INVALID_PARAMETER;
  return serveKey(handle, KEY_NOTIFY, (caller) =>
    request.asynchronous
      ? postChange(caller, filter, request)
      : waitForChange(caller.object, filter, request.block, caller.mode),
  );
}

function postChange(
  { object, mode }: KeyCaller,
  filter: Filter,
  { event: handle, routine, context, block }: ChangeRequest,
): number {
  const wanted = { type: typeObject('Event'), access: EVENT_MODIFY_STATE, mode };
  const opened = handle === 0 ? undefined : referenceHandle(handle, wanted);
  if (opened !== undefined && opened.status !== STATUS_SUCCESS) return opened.status;
  const event = opened?.object ?? 0;
  const apc = routine !== 0 && mode !== KernelMode;
  const item = mode === KernelMode ? routine : 0;
  if (event !== 0) KeClearEvent(event);
  const thread = apc ? currentThread() : 0;
  if (apc) referenceObject(thread);
  const request = makeRequest({ event, eventHeld: event !== 0, block, thread, routine, context, item, queue: context });
  const status = request === 0 ? STATUS_INSUFFICIENT_RESOURCES : post(object, filter, request);
  if (status === STATUS_PENDING) return status;
  if (status === STATUS_SUCCESS) {
    completeRequests([request], STATUS_NOTIFY_ENUM_DIR);
    return status;
  }
  if (event !== 0) dereferenceObject(event);
  if (apc) dereferenceObject(thread);
  if (request !== 0) freeKernelPool(request);
  return status;
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
    if (status === STATUS_NOTIFY_ENUM_DIR && block !== 0) {
      pokeU32(block, status);
      pokeU32(block + 4, 0);
    }
  }
  freeKernelPool(event);
  return status;
}
