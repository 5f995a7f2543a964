/** Connecting and disconnecting interrupt service routines. Source: WDK documentation. IRQL: PASSIVE_LEVEL. */
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_NOT_SUPPORTED,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import {
  IO_DISCONNECT_INTERRUPT_PARAMETERS as DISCONNECT,
  IO_CONNECT_INTERRUPT_PARAMETERS as PARAMETERS,
} from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { insertTail, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, u8, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { throwIfStopping } from '../ke/bugcheck.js';
import { connectedTo, KINTERRUPT, VECTORS } from '../ke/interruptservice.js';
import { safepoint } from '../ke/irql.js';
import { MACHINE } from '../ke/system.js';

/** Device IRQLs on x86. */
const LOWEST_DIRQL = 3;
const HIGHEST_DIRQL = 26;
const FULLY_SPECIFIED = 1;
const FULLY_SPECIFIED_GROUP = 4;

/**
 * IoConnectInterrupt.
 * @param InterruptObject receives the PKINTERRUPT
 * @param SpinLock for several interrupts that exclude each other, or NULL
 * @param Irql 3 to 26 @param SynchronizeIrql the highest Irql of the interrupts that share SpinLock
 * @param ProcessorEnableMask processors that the interrupt may go to
 * @returns STATUS_INVALID_PARAMETER for levels out of range, and for a vector that somebody does not share
 */
export function IoConnectInterrupt(
  InterruptObject: number,
  ServiceRoutine: number,
  ServiceContext: number,
  SpinLock: number,
  Vector: number,
  Irql: number,
  SynchronizeIrql: number,
  InterruptMode: number,
  ShareVector: number,
  ProcessorEnableMask: number,
  _FloatingSave: number,
): number {
  const irql = Irql & 0xff;
  const synchronize = SynchronizeIrql & 0xff;
  writeI32(InterruptObject, 0);
  if (irql < LOWEST_DIRQL || synchronize < irql || synchronize > HIGHEST_DIRQL) return STATUS_INVALID_PARAMETER;
  if (ServiceRoutine === 0 || Vector >>> 0 >= VECTORS || ProcessorEnableMask === 0) return STATUS_INVALID_PARAMETER;
  const interrupt = allocateKernelPool(KINTERRUPT.size);
  if (interrupt === 0) return STATUS_INSUFFICIENT_RESOURCES;
  u8.fill(0, interrupt, interrupt + KINTERRUPT.size);
  const words: Partial<Record<keyof typeof KINTERRUPT, number>> = {
    ServiceRoutine,
    ServiceContext,
    ActualLock: SpinLock === 0 ? interrupt + KINTERRUPT.OwnLock : SpinLock,
    Vector,
    Irql: irql,
    SynchronizeIrql: synchronize,
    Mode: InterruptMode,
    Share: ShareVector & 0xff,
    Processors: ProcessorEnableMask,
  };
  for (const [field, value] of Object.entries(words))
    writeI32(interrupt + KINTERRUPT[field as keyof typeof KINTERRUPT], value);
  if (!connect(interrupt)) {
    freeKernelPool(interrupt);
    return STATUS_INVALID_PARAMETER;
  }
  writeI32(InterruptObject, interrupt);
  return STATUS_SUCCESS;
}

/** @returns whether all that are connected to the vector share it. */
function connect(interrupt: number): boolean {
  acquireLock(MACHINE.InterruptLock);
  const others = connectedTo(readI32(interrupt + KINTERRUPT.Vector));
  const shared = others.length === 0 || [interrupt, ...others].every((each) => readI32(each + KINTERRUPT.Share) !== 0);
  if (shared) insertTail(MACHINE.InterruptList, interrupt + KINTERRUPT.ListEntry);
  releaseLock(MACHINE.InterruptLock);
  return shared;
}

/** IoDisconnectInterrupt: the service routine does not run any more when this returns. */
export function IoDisconnectInterrupt(InterruptObject: number): void {
  acquireLock(MACHINE.InterruptLock);
  removeEntry(InterruptObject + KINTERRUPT.ListEntry);
  releaseLock(MACHINE.InterruptLock);
  const running = InterruptObject + KINTERRUPT.Running;
  for (let count = runningCalls(running); count !== 0; count = runningCalls(running)) {
    throwIfStopping();
    safepoint();
    relax(running, count);
  }
  freeKernelPool(InterruptObject);
}

function runningCalls(word: number): number {
  acquireLock(MACHINE.InterruptLock);
  const count = readI32(word);
  releaseLock(MACHINE.InterruptLock);
  return count;
}

/**
 * IoConnectInterruptEx, the two fully specified versions. Line- and message-based ones take their vector from the
 * resources of a plug-and-play device, and no device has any here: STATUS_NOT_SUPPORTED.
 */
export function IoConnectInterruptEx(Parameters: number): number {
  const version = readI32(Parameters + PARAMETERS.Version);
  if (version !== FULLY_SPECIFIED && version !== FULLY_SPECIFIED_GROUP) return STATUS_NOT_SUPPORTED;
  const word = (offset: number): number => readI32(Parameters + offset);
  const byte = (offset: number): number => readU8(Parameters + offset);
  return IoConnectInterrupt(
    word(PARAMETERS.FullySpecified_InterruptObject),
    word(PARAMETERS.FullySpecified_ServiceRoutine),
    word(PARAMETERS.FullySpecified_ServiceContext),
    word(PARAMETERS.FullySpecified_SpinLock),
    word(PARAMETERS.FullySpecified_Vector),
    byte(PARAMETERS.FullySpecified_Irql),
    byte(PARAMETERS.FullySpecified_SynchronizeIrql),
    word(PARAMETERS.FullySpecified_InterruptMode),
    byte(PARAMETERS.FullySpecified_ShareVector),
    word(PARAMETERS.FullySpecified_ProcessorEnableMask),
    byte(PARAMETERS.FullySpecified_FloatingSave),
  );
}

/** IoDisconnectInterruptEx. */
export function IoDisconnectInterruptEx(Parameters: number): void {
  IoDisconnectInterrupt(readI32(Parameters + DISCONNECT.ConnectionContext));
}
