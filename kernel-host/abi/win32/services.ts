/** Win32: service control. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const SERVICE_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide(
    'SC_HANDLE OpenSCManager#(_In_opt_ LPCTSTR lpMachineName, _In_opt_ LPCTSTR lpDatabaseName, _In_ DWORD dwDesiredAccess)',
    'Opens the service control manager.',
  ),
  ...ansiAndWide(
    'SC_HANDLE CreateService#(_In_ SC_HANDLE hSCManager, _In_ LPCTSTR lpServiceName, _In_opt_ LPCTSTR lpDisplayName, _In_ DWORD dwDesiredAccess, _In_ DWORD dwServiceType, _In_ DWORD dwStartType, _In_ DWORD dwErrorControl, _In_opt_ LPCTSTR lpBinaryPathName, _In_opt_ LPCTSTR lpLoadOrderGroup, _Out_opt_ LPDWORD lpdwTagId, _In_opt_ LPCTSTR lpDependencies, _In_opt_ LPCTSTR lpServiceStartName, _In_opt_ LPCTSTR lpPassword)',
    'Makes a service of a driver of the run: the one named as the file of lpBinaryPathName.',
  ),
  ...ansiAndWide(
    'SC_HANDLE OpenService#(_In_ SC_HANDLE hSCManager, _In_ LPCTSTR lpServiceName, _In_ DWORD dwDesiredAccess)',
    'Opens a service; drivers of the run are services under their own names.',
  ),
  ...ansiAndWide(
    'BOOL StartService#(_In_ SC_HANDLE hService, _In_ DWORD dwNumServiceArgs, _In_opt_ LPCTSTR *lpServiceArgVectors)',
    'Loads the driver; ERROR_SERVICE_ALREADY_RUNNING.',
  ),
  win32(
    'BOOL ControlService(_In_ SC_HANDLE hService, _In_ DWORD dwControl, _Out_ LPSERVICE_STATUS lpServiceStatus)',
    'SERVICE_CONTROL_STOP unloads the driver.',
  ),
  win32('BOOL DeleteService(_In_ SC_HANDLE hService)', 'Removes a service, once it is stopped and closed.'),
  win32('BOOL CloseServiceHandle(_In_ SC_HANDLE hSCObject)', 'Closes a handle of the service control manager.'),
  win32(
    'BOOL QueryServiceStatus(_In_ SC_HANDLE hService, _Out_ LPSERVICE_STATUS lpServiceStatus)',
    'Whether the driver is loaded.',
  ),
  win32(
    'BOOL QueryServiceStatusEx(_In_ SC_HANDLE hService, _In_ SC_STATUS_TYPE InfoLevel, _Out_opt_ LPBYTE lpBuffer, _In_ DWORD cbBufSize, _Out_ LPDWORD pcbBytesNeeded)',
    'Whether the driver is loaded: SERVICE_STATUS_PROCESS.',
  ),
];
