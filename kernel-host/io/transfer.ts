/**
 * How a request's data travels: through a buffer of the kernel's (buffered), by a description of the caller's
 * pages (direct), or as the caller's own pointers (neither). A control code says which in its two lowest bits; for
 * reads and writes the device's flags do.
 *
 * Source: "Using buffered I/O", "Using direct I/O", "Buffer descriptions for I/O control codes" in the WDK
 * documentation; NT-SEMANTICS, I/O.
 */
import { STATUS_ACCESS_VIOLATION, STATUS_INSUFFICIENT_RESOURCES } from '../abi/gen/constants.js';
import { IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { allocatePool } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { USER_PROBE_ADDRESS } from '../hal/map.js';
import { copyBytes, readI32, u8, writeI32 } from '../hal/memory.js';
import { allocateMdl, lockMdl } from '../mm/mdl.js';
import { isValid } from '../mm/validity.js';
import { checkRead, checkWrite } from '../rtl/access.js';
import { headerOf, IRP_HEADER, nextLocation } from './irp.js';
import { takeBuffer } from './spare.js';

const STATUS_SUCCESS = 0;
const TAG = tagFromText('IoSB');
const UserMode = 1;
/** Method of a control code. */
const METHOD_BUFFERED = 0;
const METHOD_IN_DIRECT = 1;
const METHOD_NEITHER = 3;
/** IRP.Flags. */
const BUFFERED = 0x10 | 0x20;
const INPUT_OPERATION = 0x40;
const DO_BUFFERED_IO = 0x4;
const DO_DIRECT_IO = 0x10;

/** What a caller sends along. Lengths in bytes, unsigned. */
export interface ControlBuffers {
  readonly input: number;
  readonly inputLength: number;
  readonly output: number;
  readonly outputLength: number;
}

/** Who sends, and whether what is allocated is a driver's to leak. */
export interface TransferCaller {
  readonly mode: number;
  readonly byDriver: boolean;
}

/**
 * Whether a caller may name a range. User mode may name only its own; for kernel mode a bad range is the fault
 * that Windows would have when it touches it.
 */
function isAccessible(address: number, bytes: number, mode: number, write: boolean): boolean {
  if (bytes === 0) return true;
  if (mode === UserMode) return address + bytes <= USER_PROBE_ADDRESS && isValid(address, bytes);
  if (write) checkWrite(address, bytes);
  else checkRead(address, bytes);
  return true;
}

/** Gives the IRP a system buffer. @returns its address, or 0 */
function attachSystemBuffer(irp: number, bytes: number, caller: TransferCaller): number {
  const buffer = caller.byDriver ? allocatePool(0, bytes, TAG) : takeBuffer(bytes, TAG);
  writeI32(irp + IRP.AssociatedIrp_SystemBuffer, buffer);
  if (buffer === 0) return 0;
  addFlags(irp, BUFFERED);
  if (!caller.byDriver) {
    writeI32(headerOf(irp) + IRP_HEADER.Buffer, buffer);
    writeI32(headerOf(irp) + IRP_HEADER.BufferBytes, bytes);
  }
  return buffer;
}

function addFlags(irp: number, flags: number): void {
  writeI32(irp + IRP.Flags, readI32(irp + IRP.Flags) | flags);
}

/** Lets the I/O manager copy back what the driver puts into the system buffer. */
function expectData(irp: number, target: number, bytes: number): void {
  writeI32(irp + IRP.UserBuffer, target);
  writeI32(headerOf(irp) + IRP_HEADER.OutputLength, bytes);
  addFlags(irp, INPUT_OPERATION);
}

/** Describes and locks the caller's pages. */
function attachMdl(irp: number, address: number, bytes: number, write: boolean, caller: TransferCaller): number {
  if (!isAccessible(address, bytes, caller.mode, write)) return STATUS_ACCESS_VIOLATION;
  const mdl = allocateMdl(address, bytes, caller.byDriver);
  if (mdl === 0) return STATUS_INSUFFICIENT_RESOURCES;
  lockMdl(mdl, write);
  writeI32(irp + IRP.MdlAddress, mdl);
  return STATUS_SUCCESS;
}

/**
 * Fills in an IRP for a control code, and its next stack location's parameters.
 * @returns STATUS_SUCCESS; STATUS_ACCESS_VIOLATION for bad user-mode buffers; STATUS_INSUFFICIENT_RESOURCES
 */
export function setControlTransfer(irp: number, code: number, buffers: ControlBuffers, caller: TransferCaller): number {
  const location = nextLocation(irp);
  writeI32(location + IO_STACK_LOCATION.Parameters_DeviceIoControl_OutputBufferLength, buffers.outputLength);
  writeI32(location + IO_STACK_LOCATION.Parameters_DeviceIoControl_InputBufferLength, buffers.inputLength);
  writeI32(location + IO_STACK_LOCATION.Parameters_DeviceIoControl_IoControlCode, code);
  switch (code & 3) {
    case METHOD_BUFFERED:
      return setBuffered(irp, buffers, caller);
    case METHOD_NEITHER:
      writeI32(irp + IRP.UserBuffer, buffers.output);
      writeI32(location + IO_STACK_LOCATION.Parameters_DeviceIoControl_Type3InputBuffer, buffers.input);
      return STATUS_SUCCESS;
    default:
      return setDirect(irp, (code & 3) !== METHOD_IN_DIRECT, buffers, caller);
  }
}

/** One system buffer for both directions, as long as the longer. */
function setBuffered(irp: number, buffers: ControlBuffers, caller: TransferCaller): number {
  const { input, inputLength, output, outputLength } = buffers;
  const bytes = Math.max(inputLength, outputLength);
  if (bytes === 0) return STATUS_SUCCESS;
  if (input !== 0 && !isAccessible(input, inputLength, caller.mode, false)) return STATUS_ACCESS_VIOLATION;
  if (output !== 0 && !isAccessible(output, outputLength, caller.mode, true)) return STATUS_ACCESS_VIOLATION;
  const buffer = attachSystemBuffer(irp, bytes, caller);
  if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
  if (input !== 0) copyBytes(buffer, input, inputLength);
  if (output !== 0) expectData(irp, output, outputLength);
  return STATUS_SUCCESS;
}

/** Input through a system buffer, output (or more input) by MDL. */
function setDirect(irp: number, write: boolean, buffers: ControlBuffers, caller: TransferCaller): number {
  const { input, inputLength, output, outputLength } = buffers;
  if (inputLength !== 0 && input !== 0) {
    if (!isAccessible(input, inputLength, caller.mode, false)) return STATUS_ACCESS_VIOLATION;
    const buffer = attachSystemBuffer(irp, inputLength, caller);
    if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
    copyBytes(buffer, input, inputLength);
  }
  if (outputLength === 0) return STATUS_SUCCESS;
  return attachMdl(irp, output, outputLength, write, caller);
}

/**
 * Fills in an IRP for a read or a write, by the device's flags.
 * @param isRead whether the driver writes into the buffer
 * @returns as setControlTransfer
 */
export function setReadWriteTransfer(
  irp: number,
  deviceFlags: number,
  isRead: boolean,
  buffer: number,
  bytes: number,
  caller: TransferCaller,
): number {
  if ((deviceFlags & (DO_BUFFERED_IO | DO_DIRECT_IO)) === 0) {
    writeI32(irp + IRP.UserBuffer, buffer);
    return STATUS_SUCCESS;
  }
  if (bytes === 0) return STATUS_SUCCESS;
  if ((deviceFlags & DO_DIRECT_IO) !== 0 && (deviceFlags & DO_BUFFERED_IO) === 0)
    return attachMdl(irp, buffer, bytes, isRead, caller);
  if (!isAccessible(buffer, bytes, caller.mode, isRead)) return STATUS_ACCESS_VIOLATION;
  const system = attachSystemBuffer(irp, bytes, caller);
  if (system === 0) return STATUS_INSUFFICIENT_RESOURCES;
  if (isRead) expectData(irp, buffer, bytes);
  else u8.copyWithin(system, buffer, buffer + bytes);
  return STATUS_SUCCESS;
}

/** Fills in an IRP for information that comes from (`isQuery`) or goes to the driver through a system buffer. */
export function setInformationTransfer(
  irp: number,
  isQuery: boolean,
  buffer: number,
  bytes: number,
  mode: number,
): number {
  return setReadWriteTransfer(irp, DO_BUFFERED_IO, isQuery, buffer, bytes, { mode, byDriver: false });
}
