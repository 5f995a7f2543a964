/**
 * Event tracing: providers register and write, and nobody listens. So no event is enabled, and what is written is
 * gone; that is what a driver meets on a system without a session for its provider.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import {
  STATUS_INVALID_HANDLE,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_MEMORY,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { readI32, writeI32, writeI64 } from '../hal/memory.js';
import { checkRead, checkWrite, isValid } from '../rtl/access.js';
import { allocateKernelPool, freeKernelPool } from './kernelpool.js';

const PROVIDER = { Magic: 0, Callback: 4, Context: 8, size: 16 } as const;
const MAGIC = 0x7745_7445;

function providerOf(handle: bigint): number {
  const address = Number(BigInt.asUintN(32, handle));
  return address !== 0 && isValid(address, 4) && readI32(address) === MAGIC ? address : 0;
}

/** EtwRegister. IRQL: PASSIVE_LEVEL. @param EnableCallback is never called @returns STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY */
export function EtwRegister(
  ProviderId: number,
  EnableCallback: number,
  CallbackContext: number,
  RegHandle: number,
): number {
  if (ProviderId === 0 || RegHandle === 0) return STATUS_INVALID_PARAMETER;
  checkRead(ProviderId, 16);
  checkWrite(RegHandle, 8);
  const provider = allocateKernelPool(PROVIDER.size);
  if (provider === 0) return STATUS_NO_MEMORY;
  writeI32(provider + PROVIDER.Callback, EnableCallback);
  writeI32(provider + PROVIDER.Context, CallbackContext);
  writeI32(provider + PROVIDER.Magic, MAGIC);
  writeI64(RegHandle, BigInt(provider));
  return STATUS_SUCCESS;
}

/** EtwUnregister. IRQL: PASSIVE_LEVEL. @returns STATUS_INVALID_HANDLE */
export function EtwUnregister(RegHandle: bigint): number {
  const provider = providerOf(RegHandle);
  if (provider === 0) return STATUS_INVALID_HANDLE;
  writeI32(provider + PROVIDER.Magic, 0);
  freeKernelPool(provider);
  return STATUS_SUCCESS;
}

/** What all that writes comes to. */
function written(handle: bigint, descriptor: number): number {
  if (providerOf(handle) === 0) return STATUS_INVALID_HANDLE;
  checkRead(descriptor, 16);
  return STATUS_SUCCESS;
}

/** EtwWrite. IRQL: any. @param EventDescriptor EVENT_DESCRIPTOR @returns STATUS_INVALID_HANDLE */
export function EtwWrite(
  RegHandle: bigint,
  EventDescriptor: number,
  _ActivityId: number,
  _UserDataCount: number,
  _UserData: number,
): number {
  return written(RegHandle, EventDescriptor);
}

/** EtwWriteTransfer. IRQL: any. @returns as EtwWrite */
export function EtwWriteTransfer(
  RegHandle: bigint,
  EventDescriptor: number,
  _ActivityId: number,
  _RelatedActivityId: number,
  _UserDataCount: number,
  _UserData: number,
): number {
  return written(RegHandle, EventDescriptor);
}

/** EtwWriteEx. IRQL: any. @returns as EtwWrite */
export function EtwWriteEx(
  RegHandle: bigint,
  EventDescriptor: number,
  _Filter: bigint,
  _Flags: number,
  _ActivityId: number,
  _RelatedActivityId: number,
  _UserDataCount: number,
  _UserData: number,
): number {
  return written(RegHandle, EventDescriptor);
}

/** EtwWriteString. IRQL: any. @returns STATUS_INVALID_HANDLE */
export function EtwWriteString(
  RegHandle: bigint,
  _Level: number,
  _Keyword: bigint,
  _ActivityId: number,
  _String: number,
): number {
  return providerOf(RegHandle) === 0 ? STATUS_INVALID_HANDLE : STATUS_SUCCESS;
}

/** EtwEventEnabled: FALSE. IRQL: any. */
export function EtwEventEnabled(_RegHandle: bigint, _EventDescriptor: number): number {
  return 0;
}

/** EtwProviderEnabled: FALSE. IRQL: any. */
export function EtwProviderEnabled(_RegHandle: bigint, _Level: number, _Keyword: bigint): number {
  return 0;
}

/** EtwSetInformation. IRQL: PASSIVE_LEVEL. @returns STATUS_INVALID_HANDLE */
export function EtwSetInformation(
  RegHandle: bigint,
  _InformationClass: number,
  _EventInformation: number,
  _InformationLength: number,
): number {
  return providerOf(RegHandle) === 0 ? STATUS_INVALID_HANDLE : STATUS_SUCCESS;
}
