/** Work items, whose initialisation C has as a macro. */
import { WORK_QUEUE_ITEM } from "gen/structs";

/**
 * Makes a work item for ExQueueWorkItem.
 * @param item WORK_QUEUE_ITEM
 * @param routine function pointer, called with `context` at PASSIVE_LEVEL on a system worker thread
 */
export function ExInitializeWorkItem(item: usize, routine: usize, context: usize): void {
  const work = changetype<WORK_QUEUE_ITEM>(item);
  work.WorkerRoutine = routine;
  work.Parameter = context;
  store<usize>(item, 0);
}
