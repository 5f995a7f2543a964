/**
 * Win32: service control, for programs that install and start their driver themselves. The services are the drivers
 * of the run, see machine/services. Handles are the manager's, not the object manager's.
 *
 * Source: the Windows API reference.
 */
import { u8 } from '../hal/memory.js';
import { askManager, type ServiceAnswer, STATUS_WORDS } from '../ps/servicecall.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { fail } from './error.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_INSUFFICIENT_BUFFER = 122;
const ERROR_INVALID_LEVEL = 124;
const SC_STATUS_PROCESS_INFO = 0;
/** SERVICE_STATUS, and two words more: process id and flags. */
const STATUS_PROCESS_BYTES = (STATUS_WORDS + 2) * 4;

/** @returns the handle, or NULL with the last error set */
function handleOf({ error, handle = 0 }: ServiceAnswer): number {
  return error === 0 ? handle : fail(error);
}

/** @returns TRUE, or FALSE with the last error set */
function success({ error }: ServiceAnswer): number {
  return error === 0 ? 1 : fail(error);
}

function storeStatus(address: number, { status = [] }: ServiceAnswer): void {
  checkWrite(address, STATUS_WORDS * 4);
  status.forEach((word, at) => {
    pokeU32(address + at * 4, word);
  });
}

/** OpenSCManager. @param _lpMachineName only this machine has services */
export function OpenSCManagerA(_lpMachineName: number, _lpDatabaseName: number, _dwDesiredAccess: number): number {
  return handleOf(askManager({ operation: 'manager' }));
}
export { OpenSCManagerA as OpenSCManagerW };

function creator(form: Form) {
  return (
    hSCManager: number,
    lpServiceName: number,
    lpDisplayName: number,
    _dwDesiredAccess: number,
    dwServiceType: number,
    dwStartType: number,
    dwErrorControl: number,
    lpBinaryPathName: number,
    _lpLoadOrderGroup: number,
    _lpdwTagId: number,
    _lpDependencies: number,
    _lpServiceStartName: number,
    _lpPassword: number,
  ): number =>
    handleOf(
      askManager({
        operation: 'create',
        handle: hSCManager,
        name: form.read(lpServiceName),
        path: form.read(lpBinaryPathName),
        kind: dwServiceType,
        start: dwStartType,
        errorControl: dwErrorControl,
        displayName: form.read(lpDisplayName),
      }),
    );
}

/** CreateService. @param lpBinaryPathName says which driver of the run it is @returns NULL with ERROR_SERVICE_EXISTS … */
export const CreateServiceA = creator(ANSI);
export const CreateServiceW = creator(WIDE);

function opener(form: Form) {
  return (hSCManager: number, lpServiceName: number, _dwDesiredAccess: number): number =>
    handleOf(askManager({ operation: 'open', handle: hSCManager, name: form.read(lpServiceName) }));
}

/** OpenService. @returns NULL with ERROR_SERVICE_DOES_NOT_EXIST */
export const OpenServiceA = opener(ANSI);
export const OpenServiceW = opener(WIDE);

/** StartService: loads the driver. @returns FALSE with ERROR_SERVICE_ALREADY_RUNNING, or why DriverEntry failed */
export function StartServiceA(hService: number, _dwNumServiceArgs: number, _lpServiceArgVectors: number): number {
  return success(askManager({ operation: 'start', handle: hService }));
}
export { StartServiceA as StartServiceW };

/** ControlService. @param dwControl SERVICE_CONTROL_STOP 1 unloads the driver; SERVICE_CONTROL_INTERROGATE 4 */
export function ControlService(hService: number, dwControl: number, lpServiceStatus: number): number {
  const answer = askManager({ operation: 'control', handle: hService, control: dwControl });
  if (answer.error === 0) storeStatus(lpServiceStatus, answer);
  return success(answer);
}

/** DeleteService: it goes when it has stopped and no handle is open. */
export function DeleteService(hService: number): number {
  return success(askManager({ operation: 'delete', handle: hService }));
}

/** CloseServiceHandle. @returns FALSE with ERROR_INVALID_HANDLE */
export function CloseServiceHandle(hSCObject: number): number {
  return success(askManager({ operation: 'close', handle: hSCObject }));
}

/** QueryServiceStatus. */
export function QueryServiceStatus(hService: number, lpServiceStatus: number): number {
  const answer = askManager({ operation: 'query', handle: hService });
  if (answer.error === 0) storeStatus(lpServiceStatus, answer);
  return success(answer);
}

/** QueryServiceStatusEx. @param InfoLevel SC_STATUS_PROCESS_INFO 0 @param pcbBytesNeeded receives the bytes of the answer */
export function QueryServiceStatusEx(
  hService: number,
  InfoLevel: number,
  lpBuffer: number,
  cbBufSize: number,
  pcbBytesNeeded: number,
): number {
  if (InfoLevel !== SC_STATUS_PROCESS_INFO) return fail(ERROR_INVALID_LEVEL);
  checkWrite(pcbBytesNeeded, 4);
  pokeU32(pcbBytesNeeded, STATUS_PROCESS_BYTES);
  if (cbBufSize >>> 0 < STATUS_PROCESS_BYTES) return fail(ERROR_INSUFFICIENT_BUFFER);
  const answer = askManager({ operation: 'query', handle: hService });
  if (answer.error !== 0) return fail(answer.error);
  checkWrite(lpBuffer, STATUS_PROCESS_BYTES);
  u8.fill(0, lpBuffer, lpBuffer + STATUS_PROCESS_BYTES);
  storeStatus(lpBuffer, answer);
  return 1;
}
