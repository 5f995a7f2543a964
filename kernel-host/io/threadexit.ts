/**
 * A thread that ends cancels its requests and waits for them: their buffers may be its own. The loader's threads do
 * not: on NT DriverEntry runs in a system thread that lives on, so what it has sent may stay pending.
 */
import { isListEmpty } from '../hal/list.js';
import { readI32 } from '../hal/memory.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { referenceObject } from '../ob/object.js';
import { setThreadHooks } from '../ps/hooks.js';
import { cancelRequests } from './cancel.js';
import { awaitNoRequests } from './irplist.js';

function exiting(thread: number): void {
  if (isListEmpty(thread + KTHREAD.IrpListHead)) {
    // Whoever has taken the last request off must have let go of the list's lock before the thread goes.
    awaitNoRequests();
    return;
  }
  if ((readI32(thread + KTHREAD.Flags) & ThreadFlag.Loader) !== 0) {
    // The requests are on this thread's list until they end; so the thread object stays.
    referenceObject(thread);
    return;
  }
  cancelRequests(thread, () => true);
  awaitNoRequests();
}

setThreadHooks({ exiting });
