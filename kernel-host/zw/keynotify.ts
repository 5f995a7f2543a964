/** ZwNotifyChangeKey. Source: WDK documentation. */
import { probeWrite } from '../ob/probe.js';
import { notifyChangeKey } from './keychange.js';
import { fromKernel, serve } from './service.js';

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
  return serve((mode) => {
    probeWrite(mode, IoStatusBlock, 8);
    return notifyChangeKey(KeyHandle, {
      event: Event,
      routine: ApcRoutine,
      context: ApcContext,
      block: IoStatusBlock,
      filter: CompletionFilter,
      subtree: (WatchTree & 0xff) !== 0,
      asynchronous: (Asynchronous & 0xff) !== 0,
    });
  });
}

/** ZwNotifyChangeKey: NtNotifyChangeKey for kernel callers. */
export const ZwNotifyChangeKey = fromKernel(NtNotifyChangeKey);
