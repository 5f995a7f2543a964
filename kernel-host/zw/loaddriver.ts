/**
 * Loading and unloading drivers by name. The drivers are the machine's: those it was given on the command line, loaded
 * or not. The host does it; the calling thread waits until DriverEntry or DriverUnload has returned.
 *
 * Source: ZwLoadDriver, ZwUnloadDriver in the WDK documentation.
 */
import { STATUS_PRIVILEGE_NOT_HELD } from '../abi/gen/constants.js';
import { captureString } from '../ob/attributes.js';
import { KernelMode } from '../ob/probe.js';
import { askManager } from '../ps/servicecall.js';
import { fromKernel, serve } from './service.js';

/** @param name UNICODE_STRING: `\Registry\Machine\System\CurrentControlSet\Services\Name` */
function ask(operation: 'load' | 'unload', name: number): number {
  return serve((mode) => {
    if (mode !== KernelMode) return STATUS_PRIVILEGE_NOT_HELD;
    return askManager({ operation, name: captureString(name, mode) }).error;
  });
}

/**
 * NtLoadDriver. IRQL: PASSIVE_LEVEL.
 * @returns what DriverEntry returns; STATUS_OBJECT_NAME_NOT_FOUND (no such driver), STATUS_IMAGE_ALREADY_LOADED
 */
export function NtLoadDriver(DriverServiceName: number): number {
  return ask('load', DriverServiceName);
}

/**
 * NtUnloadDriver. IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS; STATUS_OBJECT_NAME_NOT_FOUND (not loaded), STATUS_INVALID_DEVICE_REQUEST (it has no DriverUnload)
 */
export function NtUnloadDriver(DriverServiceName: number): number {
  return ask('unload', DriverServiceName);
}

/** ZwLoadDriver: NtLoadDriver for kernel callers; so is the next. */
export const ZwLoadDriver = fromKernel(NtLoadDriver);
export const ZwUnloadDriver = fromKernel(NtUnloadDriver);
