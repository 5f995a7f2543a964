/** Device interfaces as a program finds them, and opens a device by one. */
import { describeProgram } from './programs.js';

const GUID = '0x7a1c1e50, 0x1111, 0x4222, {0x83, 0x33, 0x44, 0x44, 0x55, 0x55, 0x66, 0x66}';

const DRIVER = `#include <check.h>
static const GUID g_Class = {${GUID}};
static PDEVICE_OBJECT g_Devices[2];
static UNICODE_STRING g_Links[3];
static NTSTATUS Dispatch(PDEVICE_OBJECT Device, PIRP Irp) {
  (void)Device;
  Irp->IoStatus.Status = STATUS_SUCCESS;
  Irp->IoStatus.Information = 0;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
static VOID Unload(PDRIVER_OBJECT Driver) {
  (void)Driver;
  for (int i = 0; i < 2; i++) {
    IoSetDeviceInterfaceState(&g_Links[i], FALSE);
    RtlFreeUnicodeString(&g_Links[i]);
    IoDeleteDevice(g_Devices[i]);
  }
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING names[2] = {RTL_CONSTANT_STRING(L"\\\\Device\\\\First"), RTL_CONSTANT_STRING(L"\\\\Device\\\\Second")};
  (void)Path;
  Driver->DriverUnload = Unload;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Driver->MajorFunction[IRP_MJ_CLEANUP] = Dispatch;
  for (int i = 0; i < 2; i++) {
    IoCreateDevice(Driver, 0, &names[i], FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Devices[i]);
    IoRegisterDeviceInterface(g_Devices[i], &g_Class, NULL, &g_Links[i]);
  }
  return IoSetDeviceInterfaceState(&g_Links[1], TRUE);
}`;

const PROGRAM = `
#include <setupapi.h>
#include <stdlib.h>
#include <string.h>
static const GUID g_Class = {${GUID}};
static const GUID g_Other = {1, 2, 3, {4}};
int main(void) {
  SP_DEVICE_INTERFACE_DATA data = {sizeof data};
  SP_DEVINFO_DATA device = {sizeof device};
  DWORD needed = 0, type = 0;
  char text[64];
  HDEVINFO all = SetupDiGetClassDevsA(&g_Class, NULL, NULL, DIGCF_DEVICEINTERFACE);
  CHECK("also those that are not enabled", SetupDiEnumDeviceInterfaces(all, NULL, &g_Class, 1, &data) && data.Flags == SPINT_ACTIVE);
  CHECK("not enabled", SetupDiEnumDeviceInterfaces(all, NULL, &g_Class, 0, &data) && data.Flags == 0);
  CHECK("a set is ended once", SetupDiDestroyDeviceInfoList(all) && !SetupDiDestroyDeviceInfoList(all) && GetLastError() == ERROR_INVALID_HANDLE);
  HDEVINFO set = SetupDiGetClassDevs(&g_Class, NULL, NULL, DIGCF_PRESENT | DIGCF_DEVICEINTERFACE);
  CHECK("a set", set != INVALID_HANDLE_VALUE);
  CHECK("the one that is enabled", SetupDiEnumDeviceInterfaces(set, NULL, &g_Class, 0, &data) && IsEqualGUID(&data.InterfaceClassGuid, &g_Class));
  CHECK("no more", !SetupDiEnumDeviceInterfaces(set, NULL, &g_Class, 1, &data) && GetLastError() == ERROR_NO_MORE_ITEMS);
  CHECK("none of another class", !SetupDiEnumDeviceInterfaces(set, NULL, &g_Other, 0, &data) && GetLastError() == ERROR_NO_MORE_ITEMS);
  data.cbSize = 5;
  CHECK("a struct of another size", !SetupDiEnumDeviceInterfaces(set, NULL, &g_Class, 0, &data) && GetLastError() == ERROR_INVALID_USER_BUFFER);
  data.cbSize = sizeof data;
  CHECK("room is asked for", !SetupDiGetDeviceInterfaceDetail(set, &data, NULL, 0, &needed, NULL) && GetLastError() == ERROR_INSUFFICIENT_BUFFER && needed > 40);
  PSP_DEVICE_INTERFACE_DETAIL_DATA detail = malloc(needed);
  detail->cbSize = sizeof *detail;
  CHECK("its path", SetupDiGetDeviceInterfaceDetail(set, &data, detail, needed, NULL, &device) && strncmp(detail->DevicePath, "\\\\\\\\?\\\\root#", 9) == 0);
  HANDLE file = CreateFileA(detail->DevicePath, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
  CHECK("opens the device", file != INVALID_HANDLE_VALUE && CloseHandle(file));
  CHECK("found by its path", SetupDiOpenDeviceInterfaceA(set, detail->DevicePath, 0, &data) && !SetupDiOpenDeviceInterfaceA(set, "none", 0, NULL));
  CHECK("a property", SetupDiGetDeviceRegistryPropertyA(set, &device, SPDRP_PHYSICAL_DEVICE_OBJECT_NAME, &type, (PBYTE)text, sizeof text, &needed) &&
    type == REG_SZ && strcmp(text, "\\\\Device\\\\Second") == 0 && needed == 15);
  CHECK("none such", !SetupDiGetDeviceRegistryPropertyA(set, &device, 77, NULL, NULL, 0, NULL) && GetLastError() == ERROR_INVALID_DATA);
  CHECK("its id", SetupDiGetDeviceInstanceIdA(set, &device, text, sizeof text, NULL) && strncmp(text, "ROOT\\\\", 5) == 0);
  CHECK("its device", SetupDiEnumDeviceInfo(set, 0, &device) && !SetupDiEnumDeviceInfo(set, 1, &device));
  SP_DEVINFO_DATA wrong = {sizeof wrong, {0}, 0x12345678, 0};
  CHECK("a device that is none", !SetupDiGetDeviceInstanceIdA(set, &wrong, text, sizeof text, NULL) && GetLastError() == ERROR_INVALID_PARAMETER);
  SetupDiDestroyDeviceInfoList(set);
  free(detail);
  return 0;
}`;

describeProgram('interfaces', DRIVER, PROGRAM, [{ cpus: 2 }]);
