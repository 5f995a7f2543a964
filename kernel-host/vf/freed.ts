/**
 * What lies in memory that is about to be freed: locks that are held, timers that are set, DPCs that are queued,
 * resources that are not deleted, objects that are waited for.
 */
import { readI32, readU32 } from '../hal/memory.js';
import { queuedDpcs } from '../ke/dpc.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, MAXIMUM_WAIT_OBJECTS, ThreadState, WAIT_BLOCK } from '../ke/thread.js';
import { timerOrigin } from '../ke/timerorigin.js';
import { setTimers } from '../ke/timertable.js';
import { liveThreads } from '../ps/thread.js';
import { ENTRY, entryOf, holdersOf, removeHeld } from './heldlocks.js';
import { lockText } from './lockrules.js';
import { dropNode, Kind, NODE, nodesIn } from './lockstate.js';
import { hex, violate } from './violation.js';

const MOST_LISTED = 1000;

/** Memory is freed, by whomever: what was known of locks in it is so no more. */
export function forgetFreed(address: number, bytes: number): void {
  for (const node of nodesIn(address, bytes)) {
    const lock = readI32(node + NODE.Address);
    const own = entryOf(lock);
    if (own !== 0) removeHeld(own);
    dropNode(lock);
  }
}

/** A driver frees a block. No lock of the kernel held. */
export function checkFreed(address: number, bytes: number): void {
  if (bytes === 0) return;
  const isInside = (object: number): boolean => object >= address && object < address + bytes;
  for (const node of nodesIn(address, bytes)) checkLock(node, address, bytes);
  if (readI32(MACHINE.TimerCount) > 0) checkTimers(isInside, address, bytes);
  if (readI32(MACHINE.DpcCount) > 0) checkDpcs(isInside, address, bytes);
  checkWaiters(isInside, address);
}

function checkLock(node: number, address: number, bytes: number): void {
  const lock = readI32(node + NODE.Address);
  const [holder] = holdersOf(node);
  if (holder !== undefined) {
    violate('lock-freed', {
      parameters: [lock, holder.thread, address],
      detail: `The block at ${hex(address)} is freed, in which the ${lockText(node)} lies, and thread ${readI32(holder.thread + KTHREAD.ClientId)} holds that.`,
      others: [{ title: 'Acquired at', stack: readI32(holder.entry + ENTRY.Stack) }],
    });
  } else if (readI32(node + NODE.Kind) === Kind.Resource) {
    violate('pool-freed-with-resource', {
      parameters: [lock, address, bytes],
      detail: `The block at ${hex(address)} is freed, in which the ${lockText(node)} lies, which has not been deleted.`,
      others: [{ title: 'Initialised at', stack: readI32(node + NODE.InitStack) }],
    });
  }
}

function checkTimers(isInside: (object: number) => boolean, address: number, bytes: number): void {
  const timer = setTimers(MOST_LISTED).find(isInside);
  if (timer === undefined) return;
  const origin = timerOrigin(timer);
  violate('pool-freed-with-timer', {
    parameters: [timer, address, address + bytes],
    detail: `The block at ${hex(address)} is freed, in which the timer at ${hex(timer)} lies, and that is set.`,
    others: origin === 0 ? [] : [{ title: 'Set at', stack: origin }],
  });
}

function checkDpcs(isInside: (object: number) => boolean, address: number, bytes: number): void {
  const dpc = queuedDpcs(MOST_LISTED).find(isInside);
  if (dpc === undefined) return;
  violate('pool-freed-with-dpc', {
    parameters: [dpc, address, address + bytes],
    detail: `The block at ${hex(address)} is freed, in which the DPC at ${hex(dpc)} lies, and that is queued.`,
  });
}

function checkWaiters(isInside: (object: number) => boolean, address: number): void {
  for (const thread of liveThreads()) {
    if (readI32(thread + KTHREAD.State) !== ThreadState.Waiting) continue;
    const object = waitedFor(thread).find(isInside);
    if (object === undefined) continue;
    violate('pool-freed-with-waiters', {
      parameters: [object, thread, address],
      detail: `The block at ${hex(address)} is freed, in which the object at ${hex(object)} lies, and thread ${readI32(thread + KTHREAD.ClientId)} waits for that.`,
    });
    return;
  }
}

function waitedFor(thread: number): number[] {
  const blocks = readU32(thread + KTHREAD.WaitBlocks);
  const count = Math.min(readI32(thread + KTHREAD.WaitCount), MAXIMUM_WAIT_OBJECTS);
  return Array.from({ length: count }, (_, index) => readU32(blocks + index * WAIT_BLOCK.size + WAIT_BLOCK.Object));
}
