/**
 * ZwFlushKey: the hive's file is the host's, so a message goes out, the thread waits on an event in a block of kernel
 * pool, and the host answers when the file is on the disk.
 */
import { STATUS_INSUFFICIENT_RESOURCES, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { postToHost } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';

const ANSWER = defineLayout({ Event: KEVENT.size, Status: 4 });
const SynchronizationEvent = 1;
const Executive = 0;

/** Waits until what the registry holds now is in the hive's file. @returns STATUS_SUCCESS, also without a hive; STATUS_REGISTRY_IO_FAILED */
export function flushRegistry(): number {
  if (readI32(MACHINE.CmHive) === 0) return STATUS_SUCCESS;
  const block = allocateKernelPool(ANSWER.size);
  if (block === 0) return STATUS_INSUFFICIENT_RESOURCES;
  KeInitializeEvent(block + ANSWER.Event, SynchronizationEvent, 0);
  postToHost({ type: 'hive', block });
  KeWaitForSingleObject(block + ANSWER.Event, Executive, 0, 0, 0);
  const status = readI32(block + ANSWER.Status);
  freeKernelPool(block);
  return status;
}

/** Answers one that waits. The host's part; the memory is bound. */
export function answerFlush(block: number, status: number): void {
  writeI32(block + ANSWER.Status, status);
  KeSetEvent(block + ANSWER.Event, 1, 0);
}
