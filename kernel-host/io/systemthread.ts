/** IoCreateSystemThread: a system thread that keeps its device or driver object. Source: WDK documentation. */
import { dereferenceObject } from '../ob/object.js';
import { attributesAt, startSystemThread } from '../ps/api.js';
import { referenceIoObject } from './workitem.js';

/**
 * IoCreateSystemThread: PsCreateSystemThread, and the object stays until the thread has ended. IRQL: PASSIVE_LEVEL.
 * @param IoObject device or driver object
 * @returns as PsCreateSystemThread
 */
export function IoCreateSystemThread(
  IoObject: number,
  ThreadHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  ProcessHandle: number,
  ClientId: number,
  StartRoutine: number,
  StartContext: number,
): number {
  const object = referenceIoObject(IoObject);
  const owner = { processHandle: ProcessHandle, ioObject: object, attributes: attributesAt(ObjectAttributes) };
  const started = startSystemThread(ThreadHandle, DesiredAccess, ClientId, StartRoutine, StartContext, owner);
  if (!started.created && object !== 0) dereferenceObject(object);
  return started.status;
}
