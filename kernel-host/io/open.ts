/** IRP_MJ_CREATE: what it carries, and how its answer is taken. Source: IRP_MJ_CREATE in the WDK documentation. */
import {
  IRP_MJ_CREATE,
  SL_OPEN_TARGET_DIRECTORY,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_REPARSE,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import {
  ACCESS_STATE,
  DEVICE_OBJECT,
  FILE_OBJECT,
  IO_SECURITY_CONTEXT,
  IO_STACK_LOCATION,
  IRP,
} from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readU8, u8, writeI32, writeI64, writeU8, writeU16 } from '../hal/memory.js';
import { grantedAccess, type Parsed, type ParseRequest, typeObject } from '../ob/types.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { finishedInformation } from './finish.js';
import { allocateIrp, nextLocation } from './irp.js';
import { address, sendAndWait } from './send.js';

/** What a caller of IoCreateFile passes on to the device, and gets back. Options as NtCreateFile has them. */
export interface OpenPacket {
  readonly options: number;
  readonly disposition: number;
  readonly fileAttributes: number;
  readonly shareAccess: number;
  readonly allocationSize: bigint;
  readonly eaBuffer: number;
  readonly eaLength: number;
  /** IRP major function: create, or a named pipe or mailslot. */
  readonly major?: number;
  /** Opens the directory that the name is in, for a rename: SL_OPEN_TARGET_DIRECTORY. */
  readonly targetDirectory?: boolean;
  /** IO_STATUS_BLOCK.Information of the open. */
  information: number;
}

const IRP_CREATE_OPERATION = 0x80;
const IRP_SYNCHRONOUS_API = 0x4;
const DISPOSITION_SHIFT = 24;
const OPTIONS = 0xff_ffff;

/** @returns an IO_SECURITY_CONTEXT with its ACCESS_STATE behind it, or 0. */
function securityContext(access: number, options: number): number {
  const bytes = IO_SECURITY_CONTEXT.size + ACCESS_STATE.size;
  const context = allocateKernelPool(bytes);
  if (context === 0) return 0;
  u8.fill(0, context, context + bytes);
  const state = context + IO_SECURITY_CONTEXT.size;
  writeI32(context + IO_SECURITY_CONTEXT.AccessState, state);
  writeI32(context + IO_SECURITY_CONTEXT.DesiredAccess, access);
  writeI32(context + IO_SECURITY_CONTEXT.FullCreateOptions, options);
  writeI32(state + ACCESS_STATE.PreviouslyGrantedAccess, access);
  writeI32(state + ACCESS_STATE.OriginalDesiredAccess, access);
  return context;
}

/**
 * Asks the device to open the file.
 * @param device top of its stack
 * @returns the driver's status, or where to look instead
 */
export function sendCreate(device: number, file: number, request: ParseRequest, packet: OpenPacket): Parsed {
  const irp = allocateIrp(readU8(device + DEVICE_OBJECT.StackSize), false);
  const access = grantedAccess(typeObject('File'), request.access);
  const context = irp === 0 ? 0 : securityContext(access, packet.options);
  if (irp === 0 || context === 0) return { status: STATUS_INSUFFICIENT_RESOURCES };
  address(irp, packet.major ?? IRP_MJ_CREATE, 0, file, request.mode);
  writeI32(irp + IRP.Flags, IRP_CREATE_OPERATION | IRP_SYNCHRONOUS_API);
  writeI64(irp + IRP.Overlay_AllocationSize, packet.allocationSize);
  writeI32(irp + IRP.AssociatedIrp_SystemBuffer, packet.eaBuffer);
  const location = nextLocation(irp);
  writeI32(location + IO_STACK_LOCATION.Parameters_Create_SecurityContext, context);
  if (packet.targetDirectory === true) writeU8(location + IO_STACK_LOCATION.Flags, SL_OPEN_TARGET_DIRECTORY);
  const options = (packet.disposition << DISPOSITION_SHIFT) | (packet.options & OPTIONS);
  writeI32(location + IO_STACK_LOCATION.Parameters_Create_Options, options);
  writeU16(location + IO_STACK_LOCATION.Parameters_Create_FileAttributes, packet.fileAttributes);
  writeU16(location + IO_STACK_LOCATION.Parameters_Create_ShareAccess, packet.shareAccess);
  writeI32(location + IO_STACK_LOCATION.Parameters_Create_EaLength, packet.eaLength);
  const status = sendAndWait(device, irp);
  freeKernelPool(context);
  packet.information = finishedInformation;
  // The driver has put another path into the file object's name.
  if (status === STATUS_REPARSE) {
    return { status: STATUS_SUCCESS, reparse: unicodeStringText(file + FILE_OBJECT.FileName) };
  }
  return { status };
}
