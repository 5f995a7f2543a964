/** Win32: devices and their interfaces. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const SETUP_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide(
    'HDEVINFO SetupDiGetClassDevs#(_In_opt_ const GUID *ClassGuid, _In_opt_ LPCTSTR Enumerator, _In_opt_ HWND hwndParent, _In_ DWORD Flags)',
    'A set of devices, or of the interfaces of a class. INVALID_HANDLE_VALUE on failure.',
  ),
  win32(
    'HDEVINFO SetupDiCreateDeviceInfoList(_In_opt_ const GUID *ClassGuid, _In_opt_ HWND hwndParent)',
    'An empty set.',
  ),
  win32('BOOL SetupDiDestroyDeviceInfoList(_In_ HDEVINFO DeviceInfoSet)', 'Ends a set.'),
  win32(
    'BOOL SetupDiEnumDeviceInterfaces(_In_ HDEVINFO DeviceInfoSet, _In_opt_ PSP_DEVINFO_DATA DeviceInfoData, _In_ const GUID *InterfaceClassGuid, _In_ DWORD MemberIndex, _Inout_ PSP_DEVICE_INTERFACE_DATA DeviceInterfaceData)',
    'The interface of that number; ERROR_NO_MORE_ITEMS.',
  ),
  win32(
    'BOOL SetupDiEnumDeviceInfo(_In_ HDEVINFO DeviceInfoSet, _In_ DWORD MemberIndex, _Inout_ PSP_DEVINFO_DATA DeviceInfoData)',
    'The device of that number; ERROR_NO_MORE_ITEMS.',
  ),
  ...ansiAndWide(
    'BOOL SetupDiGetDeviceInterfaceDetail#(_In_ HDEVINFO DeviceInfoSet, _In_ PSP_DEVICE_INTERFACE_DATA DeviceInterfaceData, _Out_opt_ PSP_DEVICE_INTERFACE_DETAIL_DATA_# DeviceInterfaceDetailData, _In_ DWORD DeviceInterfaceDetailDataSize, _Out_opt_ PDWORD RequiredSize, _Out_opt_ PSP_DEVINFO_DATA DeviceInfoData)',
    'The path of an interface, for CreateFile; bytes.',
  ),
  ...ansiAndWide(
    'BOOL SetupDiGetDeviceRegistryProperty#(_In_ HDEVINFO DeviceInfoSet, _In_ PSP_DEVINFO_DATA DeviceInfoData, _In_ DWORD Property, _Out_opt_ PDWORD PropertyRegDataType, _Out_opt_ PBYTE PropertyBuffer, _In_ DWORD PropertyBufferSize, _Out_opt_ PDWORD RequiredSize)',
    'A property of a device; bytes.',
  ),
  ...ansiAndWide(
    'BOOL SetupDiGetDeviceInstanceId#(_In_ HDEVINFO DeviceInfoSet, _In_ PSP_DEVINFO_DATA DeviceInfoData, _Out_opt_ LPTSTR DeviceInstanceId, _In_ DWORD DeviceInstanceIdSize, _Out_opt_ PDWORD RequiredSize)',
    'The name of a device among all; characters.',
  ),
  ...ansiAndWide(
    'BOOL SetupDiOpenDeviceInterface#(_In_ HDEVINFO DeviceInfoSet, _In_ LPCTSTR DevicePath, _In_ DWORD OpenFlags, _Out_opt_ PSP_DEVICE_INTERFACE_DATA DeviceInterfaceData)',
    'Finds an interface by its path.',
  ),
];
