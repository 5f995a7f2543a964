/** How a worker of either kind comes up: bound to its machine, its slot and the host. */
import { setStackCapture } from '../ex/pool.js';
import { hostThread } from '../hal/hostthread.js';
import { bindMemory, readI32, writeI32 } from '../hal/memory.js';
import { setDoorbell } from '../kd/ring.js';
import { captureStack } from '../kd/stackdepot.js';
import { bindSlot } from '../ke/current.js';
import { connectHost, ringDoorbell, type WorkerMessage } from '../ke/host.js';
import { MACHINE, SLOT_HOST_THREAD } from '../ke/system.js';
import { setTimerOriginCapture } from '../ke/timerorigin.js';
import { bindTrace } from '../ke/tracing.js';
import { setFaultHandler } from '../rtl/access.js';
import { kernelAccessFault } from './fault.js';

/** What the host gives a worker to start with. */
export interface WorkerStart {
  readonly kind: 'thread' | 'clock' | 'idle';
  /** Number of the processor that an idle worker is for. */
  readonly processor?: number | undefined;
  readonly memory: WebAssembly.Memory;
  /** Address of the worker's slot. */
  readonly slot: number;
  readonly hot: WebAssembly.Module;
  /** Its ring, of a machine that has a timeline. */
  readonly trace?: SharedArrayBuffer | undefined;
  /** What the workers of a controlled machine share beside its memory. */
  readonly schedule?: SharedArrayBuffer | undefined;
}

const STACK_TRACE_LIMIT = 64;

/** Binds this JavaScript thread to its machine; once, before anything else of the kernel runs. */
export function startWorker(start: WorkerStart, post: (message: WorkerMessage) => void): void {
  Error.stackTraceLimit = STACK_TRACE_LIMIT;
  bindMemory(start.memory);
  connectHost(post);
  setDoorbell(ringDoorbell);
  bindSlot(start.slot);
  bindTrace(start.trace);
  writeI32(start.slot + SLOT_HOST_THREAD, hostThread());
  setFaultHandler(kernelAccessFault);
  if (readI32(MACHINE.Checked) === 0) return;
  setStackCapture(captureStack);
  setTimerOriginCapture(captureStack);
}
