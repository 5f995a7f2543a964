/** Who a request comes from. Source: the pages of these routines in the WDK documentation. */
import { FILE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { readI32 } from '../hal/memory.js';
import { KTHREAD } from '../ke/thread.js';
import { PsGetProcessId } from '../ps/processapi.js';
import { currentLocation } from './irp.js';

const IRP_SYNCHRONOUS_API = 0x4;
const FO_SYNCHRONOUS_IO = 0x2;

/** IoGetRequestorProcess. IRQL: <= DISPATCH_LEVEL. @returns the process, NULL when the request has no thread */
export function IoGetRequestorProcess(Irp: number): number {
  const thread = readI32(Irp + IRP.Tail_Overlay_Thread);
  return thread === 0 ? 0 : readI32(thread + KTHREAD.Process);
}

/** IoGetRequestorProcessId. IRQL: <= DISPATCH_LEVEL. @returns its id, 0 when the request has no thread */
export function IoGetRequestorProcessId(Irp: number): number {
  const process = IoGetRequestorProcess(Irp);
  return process === 0 ? 0 : PsGetProcessId(process);
}

/** IoIsOperationSynchronous: the caller waits, or opened the file so that all callers do. IRQL: <= DISPATCH_LEVEL. */
export function IoIsOperationSynchronous(Irp: number): number {
  if ((readI32(Irp + IRP.Flags) & IRP_SYNCHRONOUS_API) !== 0) return 1;
  const file = readI32(currentLocation(Irp) + IO_STACK_LOCATION.FileObject);
  return file !== 0 && (readI32(file + FILE_OBJECT.Flags) & FO_SYNCHRONOUS_IO) !== 0 ? 1 : 0;
}

/** IoIs32bitProcess: all processes are 32-bit ones here. IRQL: <= DISPATCH_LEVEL. */
export function IoIs32bitProcess(_Irp: number): number {
  return 1;
}
