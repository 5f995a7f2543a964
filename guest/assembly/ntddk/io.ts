/** Request packets and MDLs: what C has as inline routines of the headers. */
import { IO_STACK_LOCATION, IRP, MDL } from "gen/structs";

const SL_PENDING_RETURNED: u8 = 0x01;
const SL_INVOKE_ON_CANCEL: u8 = 0x20;
const SL_INVOKE_ON_SUCCESS: u8 = 0x40;
const SL_INVOKE_ON_ERROR: u8 = 0x80;
const MDL_MAPPED: u32 = 0x0005;
/** Offset of IRP.CancelRoutine. */
const CANCEL_ROUTINE: usize = 56;
const MM_CACHED: i32 = 1;

// @ts-ignore: decorator
@external("env", "MmMapLockedPagesSpecifyCache")
declare function mapLockedPages(mdl: usize, mode: i32, cache: i32, requested: usize, bugCheck: u32, priority: u32): usize;

// @ts-ignore: decorator
@external("env", "IofCallDriver")
declare function callDriver(device: usize, irp: usize): i32;

// @ts-ignore: decorator
@external("env", "IofCompleteRequest")
declare function completeRequest(irp: usize, boost: i32): void;

/** Puts a control code together. */
// @ts-ignore: decorator
@inline
export function CTL_CODE(deviceType: u32, code: u32, method: u32, access: u32): u32 {
  return (deviceType << 16) | (access << 14) | (code << 2) | method;
}

/** Sends a request to the driver of a device. @returns what its dispatch routine returns */
// @ts-ignore: decorator
@inline
export function IoCallDriver(device: usize, irp: usize): i32 {
  return callDriver(device, irp);
}

/** Completes a request. @param boost IO_NO_INCREMENT and the like */
// @ts-ignore: decorator
@inline
export function IoCompleteRequest(irp: usize, boost: i32): void {
  completeRequest(irp, boost);
}

/** The stack location of the driver that has the request. */
export function IoGetCurrentIrpStackLocation(irp: usize): IO_STACK_LOCATION {
  return changetype<IO_STACK_LOCATION>(changetype<IRP>(irp).Tail_Overlay_CurrentStackLocation);
}

/** The stack location of the driver below. */
export function IoGetNextIrpStackLocation(irp: usize): IO_STACK_LOCATION {
  return changetype<IO_STACK_LOCATION>(changetype<IRP>(irp).Tail_Overlay_CurrentStackLocation - IO_STACK_LOCATION.SIZE);
}

function step(irp: usize, by: i32): void {
  const packet = changetype<IRP>(irp);
  packet.CurrentLocation = <i8>(packet.CurrentLocation + by);
  packet.Tail_Overlay_CurrentStackLocation += by * IO_STACK_LOCATION.SIZE;
}

/** Steps to the next stack location. */
export function IoSetNextIrpStackLocation(irp: usize): void {
  step(irp, -1);
}

/** Gives the driver below this stack location. */
export function IoSkipCurrentIrpStackLocation(irp: usize): void {
  step(irp, 1);
}

/** Copies this stack location for the driver below; completion routine and its flags stay here. */
export function IoCopyCurrentIrpStackLocationToNext(irp: usize): void {
  const next = IoGetNextIrpStackLocation(irp);
  memory.copy(changetype<usize>(next), changetype<usize>(IoGetCurrentIrpStackLocation(irp)), 28);
  next.Control = 0;
}

/** Says that the request will be completed later; the dispatch routine then returns STATUS_PENDING. */
export function IoMarkIrpPending(irp: usize): void {
  IoGetCurrentIrpStackLocation(irp).Control |= SL_PENDING_RETURNED;
}

/** Asks for `routine` (a function pointer) to be called when the driver below has completed. */
export function IoSetCompletionRoutine(
  irp: usize,
  routine: usize,
  context: usize,
  onSuccess: bool,
  onError: bool,
  onCancel: bool,
): void {
  const next = IoGetNextIrpStackLocation(irp);
  next.CompletionRoutine = routine;
  next.Context = context;
  next.Control =
    (onSuccess ? SL_INVOKE_ON_SUCCESS : 0) |
    (onError ? SL_INVOKE_ON_ERROR : 0) |
    (onCancel ? SL_INVOKE_ON_CANCEL : 0);
}

/** Sets the cancel routine (a function pointer), or none with 0. @returns the previous one */
export function IoSetCancelRoutine(irp: usize, routine: usize): usize {
  return atomic.xchg<usize>(irp + CANCEL_ROUTINE, routine);
}

/** Bytes of an IRP with so many stack locations. */
export function IoSizeOfIrp(stackSize: i32): u16 {
  return <u16>(IRP.SIZE + stackSize * IO_STACK_LOCATION.SIZE);
}

/** Bytes of the buffer that an MDL describes. */
export function MmGetMdlByteCount(mdl: usize): u32 {
  return changetype<MDL>(mdl).ByteCount;
}

/** Offset of the buffer in its first page. */
export function MmGetMdlByteOffset(mdl: usize): u32 {
  return changetype<MDL>(mdl).ByteOffset;
}

/** Address of the buffer, in the process that it belongs to. */
export function MmGetMdlVirtualAddress(mdl: usize): usize {
  return changetype<MDL>(mdl).StartVa + changetype<MDL>(mdl).ByteOffset;
}

/** A kernel address of the buffer; maps it when it is not mapped yet. */
export function MmGetSystemAddressForMdlSafe(mdl: usize, priority: u32): usize {
  const each = changetype<MDL>(mdl);
  if (<u32>each.MdlFlags & MDL_MAPPED) return each.MappedSystemVa;
  return mapLockedPages(mdl, 0, MM_CACHED, 0, 0, priority);
}
