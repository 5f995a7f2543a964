/**
 * Request packets: their memory, and what is in them before anybody has seen them.
 *
 * An IRP that the I/O manager allocates has a header of ours in front of it, where drivers cannot see it: who was
 * called last, how the request is finished, and how many hold on to the memory (`Pins`), since whoever cancels a
 * request may look at it just when another processor finishes it. AllocationFlags tells such IRPs from those that
 * a driver has made in memory of its own with IoInitializeIrp.
 *
 * Source: IoAllocateIrp and its kin in the WDK documentation.
 */
import { IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { allocatePool, freePool, PoolBits } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList } from '../hal/list.js';
import { Validity } from '../hal/map.js';
import { clearWords, readI32, readU8, readU16, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { watchingRequests } from '../ke/watch.js';
import { markInvalid } from '../mm/validity.js';
import { keepIrpBlock, takeIrpBlock } from './spare.js';

export const IO_TYPE_IRP = 6;
const TAG = tagFromText('Irp ');
/** IRP.AllocationFlags: our header is in front. */
const HAS_HEADER = 0x80;

/** How a request is finished, once it has come up the whole stack. */
export const IrpKind = {
  /** By its owner's completion routine: made by IoAllocateIrp or IoBuildAsynchronousFsdRequest. */
  Owned: 0,
  /** By whoever completes it: made by IoBuildDeviceIoControlRequest and the like, or asynchronous. */
  Threaded: 1,
  /** By the thread that sent it and waits for it. */
  Synchronous: 2,
} as const;

/** IRP_HEADER.State, of synchronous requests. */
export const IrpState = { Pending: 0, Awaited: 1, Completed: 2, Forgotten: 3 } as const;

/** Lies in front of the IRP, its end at the IRP's address. */
export const IRP_HEADER = defineLayout({
  /** Who needs the memory. Atomic. */
  Pins: 4,
  /** IrpKind. Constant once sent. */
  Kind: 4,
  /** IrpState. Atomic. */
  State: 4,
  /** Device that was called last, and its dispatch routine: for reports. Who has the request. */
  Device: 4,
  Routine: 4,
  MajorFunction: 4,
  /** Bytes of the buffer that IoStatus.Information may fill, or -1. Constant once sent. */
  OutputLength: 4,
  /** File object that the request counts for, or 0. Constant once sent. */
  File: 4,
  /** System buffer from io/spare, and bytes asked for; 0 when there is none. */
  Buffer: 4,
  BufferBytes: 4,
  /** Stack locations, of an IRP of the I/O manager's own; 0 of a driver's. Constant. */
  Spare: 4,
  /** What the verifier has kept of it, or 0. */
  Watched: 4,
  /** KEVENT that a synchronous caller waits on. */
  Event: 16,
});

/** @returns address of the IRP's header, or 0 when it has none. */
export function headerOf(irp: number): number {
  return (readU8(irp + IRP.AllocationFlags) & HAS_HEADER) !== 0 ? irp - IRP_HEADER.size : 0;
}

/** @returns bytes of an IRP with so many stack locations. */
export function sizeOfIrp(stackSize: number): number {
  return IRP.size + stackSize * IO_STACK_LOCATION.size;
}

/** @returns address of the current stack location. */
export function currentLocation(irp: number): number {
  return readI32(irp + IRP.Tail_Overlay_CurrentStackLocation);
}

/** @returns address of the next lower driver's stack location. */
export function nextLocation(irp: number): number {
  return currentLocation(irp) - IO_STACK_LOCATION.size;
}

/** @returns IRP.CurrentLocation: StackCount + 1 before the first driver has it. */
export function currentLocationNumber(irp: number): number {
  return (readU8(irp + IRP.CurrentLocation) << 24) >> 24;
}

/** Moves the current stack location: -1 to the next lower driver, 1 back. */
export function moveLocation(irp: number, by: 1 | -1): void {
  writeU8(irp + IRP.CurrentLocation, readU8(irp + IRP.CurrentLocation) + by);
  writeI32(irp + IRP.Tail_Overlay_CurrentStackLocation, currentLocation(irp) + by * IO_STACK_LOCATION.size);
}

/**
 * Makes an IRP.
 * @param stackSize stack locations, 1 to 126
 * @param byDriver whether a leak is the driver's: its line is remembered
 * @returns the IRP with one pin, or 0 when memory has run out
 */
export function allocateIrp(stackSize: number, byDriver: boolean): number {
  const bytes = sizeOfIrp(stackSize);
  const spare = byDriver ? 0 : takeIrpBlock(stackSize);
  const block = spare !== 0 ? spare : allocatePool(byDriver ? 0 : PoolBits.Kernel, IRP_HEADER.size + bytes, TAG);
  if (block === 0) return 0;
  clearWords(block, IRP_HEADER.size);
  if (spare === 0) markInvalid(block, IRP_HEADER.size, Validity.Redzone);
  writeI32(block + IRP_HEADER.Spare, byDriver ? 0 : stackSize);
  writeI32(block + IRP_HEADER.Pins, 1);
  writeI32(block + IRP_HEADER.OutputLength, -1);
  const irp = block + IRP_HEADER.size;
  initializeIrp(irp, bytes, stackSize);
  writeU8(irp + IRP.AllocationFlags, HAS_HEADER);
  return irp;
}

function initializeIrp(irp: number, bytes: number, stackSize: number): void {
  clearWords(irp, bytes);
  writeU16(irp + IRP.Type, IO_TYPE_IRP);
  writeU16(irp + IRP.Size, bytes);
  writeU8(irp + IRP.StackCount, stackSize);
  writeU8(irp + IRP.CurrentLocation, stackSize + 1);
  initializeList(irp + IRP.ThreadListEntry);
  writeI32(irp + IRP.Tail_Overlay_CurrentStackLocation, irp + sizeOfIrp(stackSize));
}

/** Keeps an IRP's memory from going, until `unpinIrp`. Only where it cannot go at the same time: under its list's lock. */
export function pinIrp(irp: number): void {
  atomicAdd(headerOf(irp) + IRP_HEADER.Pins, 1);
}

/** Lets go of the memory of an IRP with a header; the last one frees it. */
export function unpinIrp(irp: number): void {
  const header = headerOf(irp);
  if (atomicAdd(header + IRP_HEADER.Pins, -1) !== 1) return;
  writeU16(irp + IRP.Type, 0);
  const watched = readI32(header + IRP_HEADER.Watched);
  if (watched !== 0) watchingRequests()?.forget(watched);
  const spare = readI32(header + IRP_HEADER.Spare);
  if (spare === 0 || !keepIrpBlock(header, spare)) freePool(header, TAG);
}

/** Bug check unless `irp` is one. @param name the routine that was given it */
export function checkIrp(irp: number, name: string): void {
  if (irp > 0xffff && (irp & 3) === 0 && readU16(irp + IRP.Type) === IO_TYPE_IRP) return;
  keBugCheckEx(
    BugCode.MULTIPLE_IRP_COMPLETE_REQUESTS,
    irp,
    0,
    0,
    0,
    `${name} was given 0x${(irp >>> 0).toString(16).padStart(8, '0')}, which is no IRP, or one that has been freed.`,
  );
}

/** @returns whether the IRP is on its thread's list. */
export function isQueued(irp: number): boolean {
  const entry = irp + IRP.ThreadListEntry;
  return readI32(entry) !== 0 && readI32(entry) !== entry;
}

/**
 * IoAllocateIrp. IRQL: <= DISPATCH_LEVEL.
 * @param StackSize stack locations: the StackSize of the device that it is sent to, at least
 * @returns the IRP, or NULL; IoFreeIrp frees it
 */
export function IoAllocateIrp(StackSize: number, _ChargeQuota: number): number {
  return allocateIrp(StackSize & 0x7f, true);
}

/** IoFreeIrp. IRQL: <= DISPATCH_LEVEL. Bug check 0x44 for what is no IRP, 0xC9 for one that the I/O manager frees. */
export function IoFreeIrp(Irp: number): void {
  checkIrp(Irp, 'IoFreeIrp');
  const header = headerOf(Irp);
  if (header === 0) {
    violation(0x1, Irp, 'IoFreeIrp was given an IRP that IoInitializeIrp made in memory of the driver’s own.');
  }
  if (isQueued(Irp)) {
    violation(
      0x2,
      Irp,
      'IoFreeIrp was given an IRP that belongs to a thread: the I/O manager frees it when it is completed.',
    );
  }
  // Others may hold on to the memory for a while; it is no IRP from here on.
  writeU16(Irp + IRP.Type, 0);
  unpinIrp(Irp);
}

/** First parameter of bug check 0xC9, where Windows would hang instead: STATUS_PENDING without IoMarkIrpPending. */
export const NOT_MARKED_PENDING = 0x4e54_0020;

/** Bug check 0xC9. @param rule as the documentation numbers it */
export function violation(rule: number, irp: number, detail: string, third = 0): never {
  keBugCheckEx(BugCode.DRIVER_VERIFIER_IOMANAGER_VIOLATION, rule, irp, third, 0, detail);
}

/** IoInitializeIrp: makes an IRP in memory of the caller. IRQL: <= DISPATCH_LEVEL. @param PacketSize IoSizeOfIrp(StackSize) */
export function IoInitializeIrp(Irp: number, PacketSize: number, StackSize: number): void {
  initializeIrp(Irp, PacketSize & 0xffff, StackSize & 0x7f);
}

/** IoReuseIrp: fresh again, for its owner. IRQL: <= DISPATCH_LEVEL. @param Iostatus IoStatus.Status from now on */
export function IoReuseIrp(Irp: number, Iostatus: number): void {
  checkIrp(Irp, 'IoReuseIrp');
  const flags = readU8(Irp + IRP.AllocationFlags);
  initializeIrp(Irp, readU16(Irp + IRP.Size), readU8(Irp + IRP.StackCount));
  writeU8(Irp + IRP.AllocationFlags, flags);
  writeI32(Irp + IRP.IoStatus_Status, Iostatus);
}
