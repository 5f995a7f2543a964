/**
 * Registry callbacks: drivers that are asked before an operation and told after it. Before it from the highest altitude
 * down, until one answers for the registry; after it the other way round, those that were asked. Registrations lie in
 * shared memory, each under a rundown reference: one that is taken back is not called any more when that returns.
 *
 * An operation that a callback does itself does not come back to that callback, only to the others, so filters that look
 * into the registry do not call themselves without end.
 */
import { STATUS_CALLBACK_BYPASS, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { REG_POST_OPERATION_INFORMATION } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { ExAcquireRundownProtection, ExReleaseRundownProtection } from '../ex/rundown.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { MACHINE } from '../ke/system.js';
import { StringArena } from './arena.js';
import { objectContext } from './callbackcontext.js';
import { REGISTRATION } from './layout.js';

/** An operation that callbacks see. */
export interface Operation {
  /** REG_NOTIFY_CLASS before and after it. */
  readonly before: number;
  readonly after: number;
  /** The key object it is done to. */
  readonly object: number;
  /** Words of its information up to CallContext; texts go to the arena. */
  readonly words: (arena: StringArena) => readonly number[];
  /** Words after the object's context, where there are more than Reserved. */
  readonly tail?: (arena: StringArena) => readonly number[];
  /** A callback has answered with success in the operation's place. @param information as the callback left it */
  readonly bypassed?: (information: number) => void;
  /** The object that those who are told see, when it is another. */
  readonly result?: () => number;
}

interface Asked {
  readonly registration: number;
  /** What the callback wants to find again afterwards. */
  context: number;
}

/** Registrations whose callback this worker's thread is in. */
const inside = new Set<number>();

/** @returns whether anybody wants to know: all that operations cost otherwise. */
export function hasRegistryCallbacks(): boolean {
  return readI32(MACHINE.CmCallbacks) !== 0 && currentThread() !== 0;
}

/** Holds every registration for an operation, by altitude from the top. */
function hold(): Asked[] {
  const asked: Asked[] = [];
  acquireLock(MACHINE.CmCallbackLock);
  let registration = readI32(MACHINE.CmCallbacks);
  for (; registration !== 0; registration = readI32(registration + REGISTRATION.Next)) {
    if (inside.has(registration)) continue;
    if (ExAcquireRundownProtection(registration + REGISTRATION.Rundown) !== 0) asked.push({ registration, context: 0 });
  }
  releaseLock(MACHINE.CmCallbackLock);
  return asked;
}

/** Calls a registration's routine. @returns its status */
export function callCallback(registration: number, what: number, information: number): number {
  inside.add(registration);
  try {
    const context = readI32(registration + REGISTRATION.Context);
    return callTable(readI32(registration + REGISTRATION.Routine), context, what, information);
  } finally {
    inside.delete(registration);
  }
}

/**
 * Does an operation between the callbacks for it. At PASSIVE_LEVEL, no lock held.
 * @param perform does it. @returns its status
 * @returns the status to give to the caller
 */
export function filtered(operation: Operation, perform: () => number): number {
  if (!hasRegistryCallbacks()) return perform();
  const asked = hold();
  if (asked.length === 0) return perform();
  const arena = new StringArena();
  try {
    const words = operation.words(arena);
    const information = layOut(words, operation.tail?.(arena) ?? [0], arena);
    if (information === 0) return perform();
    const answer = ask(operation, asked, information, information + words.length * 4);
    return tell(operation, answer.asked, information, answer.status ?? perform());
  } finally {
    arena.free();
    for (const { registration } of asked) ExReleaseRundownProtection(registration + REGISTRATION.Rundown);
  }
}

/** The information: words, CallContext, the object's context, the tail. @returns its address; 0: no memory */
function layOut(words: readonly number[], tail: readonly number[], arena: StringArena): number {
  const all = [...words, 0, 0, ...tail];
  const information = arena.block(all.length * 4);
  if (information === 0) return 0;
  all.forEach((word, index) => {
    writeI32(information + index * 4, word);
  });
  return information;
}

/** Asks from the top. @param contexts address of CallContext @returns who has let it pass, and the status when one has not */
function ask(
  operation: Operation,
  asked: readonly Asked[],
  information: number,
  contexts: number,
): { asked: Asked[]; status?: number } {
  const passed: Asked[] = [];
  for (const each of asked) {
    writeI32(contexts, 0);
    writeI32(contexts + 4, objectContext(each.registration, operation.object));
    const status = callCallback(each.registration, operation.before, information);
    if (status < 0) {
      if (status !== STATUS_CALLBACK_BYPASS) return { asked: passed, status };
      operation.bypassed?.(information);
      return { asked: passed, status: STATUS_SUCCESS };
    }
    each.context = readI32(contexts);
    passed.push(each);
  }
  return { asked: passed };
}

/** Tells from the bottom. @returns the status, or another that a callback has put in its place */
function tell(operation: Operation, asked: readonly Asked[], before: number, status: number): number {
  const object = operation.result?.() ?? operation.object;
  let given = status;
  const post = asked.length === 0 ? 0 : allocateKernelPool(REG_POST_OPERATION_INFORMATION.size);
  if (post === 0) return status;
  for (const each of [...asked].reverse()) {
    u8.fill(0, post, post + REG_POST_OPERATION_INFORMATION.size);
    writeI32(post + REG_POST_OPERATION_INFORMATION.Object, object);
    writeI32(post + REG_POST_OPERATION_INFORMATION.Status, given);
    writeI32(post + REG_POST_OPERATION_INFORMATION.PreInformation, before);
    writeI32(post + REG_POST_OPERATION_INFORMATION.ReturnStatus, given);
    writeI32(post + REG_POST_OPERATION_INFORMATION.CallContext, each.context);
    writeI32(
      post + REG_POST_OPERATION_INFORMATION.ObjectContext,
      object === 0 ? 0 : objectContext(each.registration, object),
    );
    const answer = callCallback(each.registration, operation.after, post);
    if (answer === STATUS_CALLBACK_BYPASS) given = readI32(post + REG_POST_OPERATION_INFORMATION.ReturnStatus);
  }
  freeKernelPool(post);
  return given;
}
