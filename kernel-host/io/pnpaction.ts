/**
 * What the PnP manager does by itself, in the order in which it was asked: notifications of device interfaces, and
 * requests to devices whose drivers have said that something has changed. One system worker at a time does it, at
 * PASSIVE_LEVEL. IoLock guards the queue.
 */
import { WORK_QUEUE_ITEM } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineKernelWork, KernelWork } from '../ex/systemworker.js';
import { ExQueueWorkItem } from '../ex/workqueue.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';

/** An action; its data follows. */
export const ACTION = defineLayout({
  Next: 4,
  /** PnpAction. */
  Kind: 4,
  /** What it is about, referenced by who queued it; the action's routine lets it go. */
  Subject: 4,
  Argument: 4,
  Context: 4,
  Bytes: 4,
});

/** What can be done. */
export const PnpAction = { Notify: 0, TargetChange: 1, QueryState: 2, QueryRelations: 3, Eject: 4 } as const;

const CriticalWorkQueue = 0;
const routines: ((action: number) => void)[] = [];

/** Says how an action is done; at module load. */
export function definePnpAction(kind: number, routine: (action: number) => void): void {
  routines[kind] = routine;
}

/** Makes an action, to be queued. @param bytes room for its data @returns 0 when memory has run out */
export function makeAction(kind: number, subject: number, bytes = 0): number {
  const action = allocateKernelPool(ACTION.size + bytes);
  if (action === 0) return 0;
  u8.fill(0, action, action + ACTION.size + bytes);
  writeI32(action + ACTION.Kind, kind);
  writeI32(action + ACTION.Subject, subject);
  writeI32(action + ACTION.Bytes, bytes);
  return action;
}

/** Appends an action. IoLock held; the caller calls `actSoon` when it has released it. */
export function appendAction(action: number): void {
  const last = readI32(MACHINE.PnpActionLast);
  writeI32(last === 0 ? MACHINE.PnpActionFirst : last + ACTION.Next, action);
  writeI32(MACHINE.PnpActionLast, action);
}

/** Has a system worker do what is queued. IRQL: <= DISPATCH_LEVEL. */
export function actSoon(): void {
  acquireLock(MACHINE.IoLock);
  const idle = readI32(MACHINE.PnpActing) === 0 && readI32(MACHINE.PnpActionFirst) !== 0;
  if (idle) writeI32(MACHINE.PnpActing, 1);
  releaseLock(MACHINE.IoLock);
  if (!idle) return;
  writeI32(MACHINE.PnpItem + WORK_QUEUE_ITEM.WorkerRoutine, KernelWork.Pnp);
  ExQueueWorkItem(MACHINE.PnpItem, CriticalWorkQueue);
}

/** Queues one action. IRQL: <= DISPATCH_LEVEL. */
export function queueAction(action: number): void {
  acquireLock(MACHINE.IoLock);
  appendAction(action);
  releaseLock(MACHINE.IoLock);
  actSoon();
}

/** @returns the next action, or 0: then nobody acts any more, and the work item is free. */
function takeAction(): number {
  acquireLock(MACHINE.IoLock);
  const action = readI32(MACHINE.PnpActionFirst);
  const next = action === 0 ? 0 : readI32(action + ACTION.Next);
  writeI32(MACHINE.PnpActionFirst, next);
  if (next === 0) writeI32(MACHINE.PnpActionLast, 0);
  if (action === 0) writeI32(MACHINE.PnpActing, 0);
  releaseLock(MACHINE.IoLock);
  return action;
}

defineKernelWork(KernelWork.Pnp, () => {
  for (let action = takeAction(); action !== 0; action = takeAction()) {
    routines[readI32(action + ACTION.Kind)]?.(action);
    freeKernelPool(action);
  }
});
