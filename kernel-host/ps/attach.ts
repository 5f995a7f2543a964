/**
 * Entering a process: handles are then looked up in its table. There is one address space, so nothing else changes.
 * Source: WDK documentation.
 */
import { KAPC_STATE } from '../abi/gen/structs.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { processOf } from '../ke/process.js';
import { KTHREAD } from '../ke/thread.js';
import { typeNameOf } from '../ob/object.js';
import { checkWrite } from '../rtl/access.js';

function refuse(process: number, attached: number, detail: string): never {
  keBugCheckEx(BugCode.INVALID_PROCESS_ATTACH_ATTEMPT, process, attached, currentIrql(), 0, detail);
}

/** Makes `process` the current one; the thread's own process counts as none. */
function attach(thread: number, process: number): void {
  writeI32(thread + KTHREAD.AttachedProcess, process === processOf(thread) ? 0 : process);
}

/**
 * KeStackAttachProcess. IRQL: <= APC_LEVEL. Nests.
 * @param ApcState receives what KeUnstackDetachProcess needs
 */
export function KeStackAttachProcess(Process: number, ApcState: number): void {
  const thread = currentThread();
  checkWrite(ApcState, KAPC_STATE.size);
  if (typeNameOf(Process) !== 'Process') refuse(Process, 0, 'KeStackAttachProcess was given what is no process.');
  u8.fill(0, ApcState, ApcState + KAPC_STATE.size);
  writeI32(ApcState + KAPC_STATE.Process, readI32(thread + KTHREAD.AttachedProcess));
  attach(thread, Process);
}

/** KeUnstackDetachProcess. IRQL: <= APC_LEVEL. @param ApcState from KeStackAttachProcess */
export function KeUnstackDetachProcess(ApcState: number): void {
  writeI32(currentThread() + KTHREAD.AttachedProcess, readI32(ApcState + KAPC_STATE.Process));
}

/** KeAttachProcess: does not nest. IRQL: <= APC_LEVEL. */
export function KeAttachProcess(Process: number): void {
  const thread = currentThread();
  const attached = readI32(thread + KTHREAD.AttachedProcess);
  if (attached !== 0 && attached !== Process) {
    refuse(Process, attached, 'KeAttachProcess was called in a thread that is attached to another process already.');
  }
  attach(thread, Process);
}

/** KeDetachProcess. IRQL: <= APC_LEVEL. */
export function KeDetachProcess(): void {
  writeI32(currentThread() + KTHREAD.AttachedProcess, 0);
}
