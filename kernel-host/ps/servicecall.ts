/**
 * What programs ask of the host (services, other programs), and drivers of the loader: a message goes out, the thread waits on an event
 * in a block of kernel pool, and the host writes its answer there and sets the event.
 */
import { KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { postToHost, type ServiceRequest, type WorkerMessage } from '../ke/host.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';

/** Words of SERVICE_STATUS. */
export const STATUS_WORDS = 7;
const ANSWER = defineLayout({ Event: KEVENT.size, Error: 4, Handle: 4, Status: 4 * STATUS_WORDS });
const SynchronizationEvent = 1;
const ERROR_NOT_ENOUGH_MEMORY = 8;
/** KWAIT_REASON of waits of programs. */
const UserRequest = 6;

/** What the manager says. */
export interface ServiceAnswer {
  /** A Win32 error, 0 for success; the status of 'load' and 'unload'. */
  readonly error: number;
  readonly handle?: number;
  /** The words of SERVICE_STATUS. */
  readonly status?: readonly number[];
}

/** Asks the service control manager. */
export function askManager(request: ServiceRequest): ServiceAnswer {
  const process = readI32(processOf(currentThread()) + EPROCESS.ProcessId);
  return askHost((block) => ({ type: 'service', block, process, request }));
}

/**
 * Asks and waits; the host answers every question, so the wait is not to be interrupted.
 * @param question made of the address of the block that the answer goes to
 */
export function askHost(question: (block: number) => WorkerMessage): ServiceAnswer {
  const block = allocateKernelPool(ANSWER.size);
  if (block === 0) return { error: ERROR_NOT_ENOUGH_MEMORY };
  u8.fill(0, block, block + ANSWER.size);
  KeInitializeEvent(block + ANSWER.Event, SynchronizationEvent, 0);
  atomicAdd(MACHINE.HostQuestions, 1);
  postToHost(question(block));
  KeWaitForSingleObject(block + ANSWER.Event, UserRequest, 0, 0, 0);
  const answer = {
    error: readI32(block + ANSWER.Error),
    handle: readI32(block + ANSWER.Handle),
    status: Array.from({ length: STATUS_WORDS }, (_, at) => readI32(block + ANSWER.Status + at * 4)),
  };
  freeKernelPool(block);
  return answer;
}

/** Answers a question. The host's part; the memory is bound. */
export function answerProgram(block: number, { error, handle = 0, status = [] }: ServiceAnswer): void {
  writeI32(block + ANSWER.Error, error);
  writeI32(block + ANSWER.Handle, handle);
  status.forEach((word, at) => {
    writeI32(block + ANSWER.Status + at * 4, word);
  });
  KeSetEvent(block + ANSWER.Event, 1, 0);
  atomicAdd(MACHINE.HostQuestions, -1);
}
