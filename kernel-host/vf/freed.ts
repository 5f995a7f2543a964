/** What lies in memory that is about to be freed: locks that are held, timers that are set, objects that are waited for. */
import { readI32 } from '../hal/memory.js';
import { KTHREAD } from '../ke/thread.js';
import { ENTRY, holdersOf } from './heldlocks.js';
import { lockText } from './lockrules.js';
import { dropNode, NODE, nodesIn } from './lockstate.js';
import { hex, violate } from './violation.js';

/** Locks in the block are known no more; one that is held is a breach. */
export function checkFreed(address: number, bytes: number): void {
  for (const node of nodesIn(address, bytes)) {
    const lock = readI32(node + NODE.Address);
    const [holder] = holdersOf(node);
    if (holder !== undefined) {
      violate('lock-freed', {
        parameters: [lock, holder.thread, address],
        detail: `The block at ${hex(address)} is freed, in which the ${lockText(node)} lies, and thread ${readI32(holder.thread + KTHREAD.ClientId)} holds that.`,
        others: [{ title: 'Acquired at', stack: readI32(holder.entry + ENTRY.Stack) }],
      });
    }
    dropNode(lock);
  }
}
