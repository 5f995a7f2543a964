/** A request to the file system, as its dispatch routines see it. */
import { IO_STACK_LOCATION, IRP, MDL } from '../abi/gen/structs.js';
import { USER_PROBE_ADDRESS } from '../hal/map.js';
import { readI32, readU8, writeI32 } from '../hal/memory.js';
import { IofCompleteRequest } from '../io/complete.js';
import { currentLocation } from '../io/irp.js';
import { isValid } from '../mm/validity.js';
import { checkRead, checkWrite } from '../rtl/access.js';

const UserMode = 1;

/** What is asked, and of whom. */
export interface FsRequest {
  readonly irp: number;
  readonly location: number;
  readonly fileObject: number;
  /** Volume number. */
  readonly volume: number;
  readonly device: number;
}

/** What a request is completed with. */
export interface Answer {
  readonly status: number;
  readonly information: number;
}

/** @returns an answer without data. */
export function answer(status: number, information = 0): Answer {
  return { status, information };
}

/** @returns the request that a dispatch routine was called with. */
export function requestOf(device: number, irp: number, volume: number): FsRequest {
  const location = currentLocation(irp);
  return { irp, location, device, volume, fileObject: readI32(location + IO_STACK_LOCATION.FileObject) };
}

/** Completes a request. @returns its status */
export function finish(irp: number, { status, information }: Answer): number {
  writeI32(irp + IRP.IoStatus_Status, status);
  writeI32(irp + IRP.IoStatus_Information, information);
  IofCompleteRequest(irp, 0);
  return status;
}

/**
 * Where the data of a read, a write or a listing lies: where an MDL says, in the system buffer of a filter, or at the
 * caller's own address, which is checked.
 * @param isWritten whether the file system writes there
 * @returns undefined for a user-mode caller's bad address; a bad one of kernel mode is a fault
 */
export function bufferOf(irp: number, bytes: number, isWritten: boolean): number | undefined {
  const mdl = readI32(irp + IRP.MdlAddress);
  if (mdl !== 0) return readI32(mdl + MDL.StartVa) + readI32(mdl + MDL.ByteOffset);
  const system = readI32(irp + IRP.AssociatedIrp_SystemBuffer);
  if (system !== 0) return system;
  const address = readI32(irp + IRP.UserBuffer);
  if (bytes === 0) return address;
  if (readU8(irp + IRP.RequestorMode) === UserMode) {
    return address + bytes <= USER_PROBE_ADDRESS && isValid(address, bytes) ? address : undefined;
  }
  if (isWritten) checkWrite(address, bytes);
  else checkRead(address, bytes);
  return address;
}
