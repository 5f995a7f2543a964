/** Win32: the registry. */
import type { ConstantGroup, ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const REGISTRY_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide(
    'LSTATUS RegOpenKeyEx#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpSubKey, _In_opt_ DWORD ulOptions, _In_ REGSAM samDesired, _Out_ PHKEY phkResult)',
    'Opens a key.',
  ),
  ...ansiAndWide(
    'LSTATUS RegOpenKey#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpSubKey, _Out_ PHKEY phkResult)',
    'Opens a key.',
  ),
  ...ansiAndWide(
    'LSTATUS RegCreateKeyEx#(_In_ HKEY hKey, _In_ LPCTSTR lpSubKey, _In_ DWORD Reserved, _In_opt_ LPTSTR lpClass, _In_ DWORD dwOptions, _In_ REGSAM samDesired, _In_opt_ LPSECURITY_ATTRIBUTES lpSecurityAttributes, _Out_ PHKEY phkResult, _Out_opt_ LPDWORD lpdwDisposition)',
    'Makes a key and those above it, or opens it.',
  ),
  ...ansiAndWide(
    'LSTATUS RegCreateKey#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpSubKey, _Out_ PHKEY phkResult)',
    'Makes a key and those above it, or opens it.',
  ),
  ...ansiAndWide(
    'LSTATUS RegQueryValueEx#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpValueName, _In_opt_ LPDWORD lpReserved, _Out_opt_ LPDWORD lpType, _Out_opt_ LPBYTE lpData, _Inout_opt_ LPDWORD lpcbData)',
    'Reads a value; bytes.',
  ),
  ...ansiAndWide(
    'LSTATUS RegGetValue#(_In_ HKEY hkey, _In_opt_ LPCTSTR lpSubKey, _In_opt_ LPCTSTR lpValue, _In_ DWORD dwFlags, _Out_opt_ LPDWORD pdwType, _Out_opt_ PVOID pvData, _Inout_opt_ LPDWORD pcbData)',
    'Reads a value of the types that dwFlags allows; bytes.',
  ),
  ...ansiAndWide(
    'LSTATUS RegSetValueEx#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpValueName, _In_ DWORD Reserved, _In_ DWORD dwType, _In_opt_ const BYTE *lpData, _In_ DWORD cbData)',
    'Sets a value; bytes.',
  ),
  ...ansiAndWide(
    'LSTATUS RegSetKeyValue#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpSubKey, _In_opt_ LPCTSTR lpValueName, _In_ DWORD dwType, _In_opt_ LPCVOID lpData, _In_ DWORD cbData)',
    'Sets a value of a key that is made when it is missing; bytes.',
  ),
  ...ansiAndWide('LSTATUS RegDeleteKey#(_In_ HKEY hKey, _In_ LPCTSTR lpSubKey)', 'Deletes a key without subkeys.'),
  ...ansiAndWide(
    'LSTATUS RegDeleteKeyEx#(_In_ HKEY hKey, _In_ LPCTSTR lpSubKey, _In_ REGSAM samDesired, _In_ DWORD Reserved)',
    'Deletes a key without subkeys.',
  ),
  ...ansiAndWide(
    'LSTATUS RegDeleteTree#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpSubKey)',
    'Deletes a key with all below it.',
  ),
  ...ansiAndWide('LSTATUS RegDeleteValue#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpValueName)', 'Deletes a value.'),
  ...ansiAndWide(
    'LSTATUS RegDeleteKeyValue#(_In_ HKEY hKey, _In_opt_ LPCTSTR lpSubKey, _In_opt_ LPCTSTR lpValueName)',
    'Deletes a value of a subkey.',
  ),
  ...ansiAndWide(
    'LSTATUS RegEnumKeyEx#(_In_ HKEY hKey, _In_ DWORD dwIndex, _Out_ LPTSTR lpName, _Inout_ LPDWORD lpcchName, _In_opt_ LPDWORD lpReserved, _Out_opt_ LPTSTR lpClass, _Inout_opt_ LPDWORD lpcchClass, _Out_opt_ PFILETIME lpftLastWriteTime)',
    'Lists subkeys; characters.',
  ),
  ...ansiAndWide(
    'LSTATUS RegEnumValue#(_In_ HKEY hKey, _In_ DWORD dwIndex, _Out_ LPTSTR lpValueName, _Inout_ LPDWORD lpcchValueName, _In_opt_ LPDWORD lpReserved, _Out_opt_ LPDWORD lpType, _Out_opt_ LPBYTE lpData, _Inout_opt_ LPDWORD lpcbData)',
    'Lists values; characters of the name, bytes of the data.',
  ),
  ...ansiAndWide(
    'LSTATUS RegQueryInfoKey#(_In_ HKEY hKey, _Out_opt_ LPTSTR lpClass, _Inout_opt_ LPDWORD lpcchClass, _In_opt_ LPDWORD lpReserved, _Out_opt_ LPDWORD lpcSubKeys, _Out_opt_ LPDWORD lpcbMaxSubKeyLen, _Out_opt_ LPDWORD lpcbMaxClassLen, _Out_opt_ LPDWORD lpcValues, _Out_opt_ LPDWORD lpcbMaxValueNameLen, _Out_opt_ LPDWORD lpcbMaxValueLen, _Out_opt_ LPDWORD lpcbSecurityDescriptor, _Out_opt_ PFILETIME lpftLastWriteTime)',
    'Counts what a key holds; characters of names, bytes of data.',
  ),
  win32('LSTATUS RegCloseKey(_In_ HKEY hKey)', 'Closes a key.'),
  win32('LSTATUS RegFlushKey(_In_ HKEY hKey)', "Returns when the registry is in the hive's file."),
  win32(
    'LSTATUS RegRenameKey(_In_ HKEY hKey, _In_opt_ LPCWSTR lpSubKeyName, _In_ LPCWSTR lpNewKeyName)',
    'Gives a key another name.',
  ),
  win32(
    'LSTATUS RegNotifyChangeKeyValue(_In_ HKEY hKey, _In_ BOOL bWatchSubtree, _In_ DWORD dwNotifyFilter, _In_opt_ HANDLE hEvent, _In_ BOOL fAsynchronous)',
    'Asks to be told of the next change.',
  ),
  win32(
    'LSTATUS RegOpenCurrentUser(_In_ REGSAM samDesired, _Out_ PHKEY phkResult)',
    'Opens the key of the user that the program runs as.',
  ),
];

export const REGISTRY_CONSTANTS: readonly ConstantGroup[] = [
  {
    doc: 'RegGetValue.',
    type: 'ULONG',
    values: {
      RRF_RT_REG_NONE: 0x00000001,
      RRF_RT_REG_SZ: 0x00000002,
      RRF_RT_REG_EXPAND_SZ: 0x00000004,
      RRF_RT_REG_BINARY: 0x00000008,
      RRF_RT_REG_DWORD: 0x00000010,
      RRF_RT_REG_MULTI_SZ: 0x00000020,
      RRF_RT_REG_QWORD: 0x00000040,
      RRF_RT_DWORD: 0x00000018,
      RRF_RT_QWORD: 0x00000048,
      RRF_RT_ANY: 0x0000ffff,
      RRF_NOEXPAND: 0x10000000,
      RRF_ZEROONFAILURE: 0x20000000,
    },
  },
];
