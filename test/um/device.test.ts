/** Programs and devices: open, transfer, overlapped requests, cancelling, and a driver that comes as a service. */
import { expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { describeProgram, EMPTY_DRIVER, PROGRAM_HEADER } from './programs.js';

/** Keeps reads until a write answers the oldest; IOCTLs are answered at once. */
const DRIVER = `#include <check.h>
static LIST_ENTRY reads;
static KSPIN_LOCK lock;
static PDEVICE_OBJECT device;
static UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\\\??\\\\Pipe");
static NTSTATUS Finish(PIRP Irp, NTSTATUS Status, ULONG Bytes) {
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = Bytes;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
static VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL irql;
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  KeAcquireSpinLock(&lock, &irql);
  RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
  KeReleaseSpinLock(&lock, irql);
  Finish(Irp, STATUS_CANCELLED, 0);
}
static NTSTATUS Open(PDEVICE_OBJECT Device, PIRP Irp) { return Finish(Irp, STATUS_SUCCESS, 0); }
static NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL irql;
  KeAcquireSpinLock(&lock, &irql);
  IoMarkIrpPending(Irp);
  InsertTailList(&reads, &Irp->Tail.Overlay.ListEntry);
  IoSetCancelRoutine(Irp, Cancel);
  if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&lock, irql);
    Finish(Irp, STATUS_CANCELLED, 0);
    return STATUS_PENDING;
  }
  KeReleaseSpinLock(&lock, irql);
  return STATUS_PENDING;
}
static PIRP Oldest(VOID) {
  KIRQL irql;
  PIRP irp = NULL;
  KeAcquireSpinLock(&lock, &irql);
  for (PLIST_ENTRY entry = reads.Flink; entry != &reads && irp == NULL; entry = entry->Flink) {
    PIRP each = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
    if (IoSetCancelRoutine(each, NULL) != NULL) irp = each;
  }
  if (irp != NULL) RemoveEntryList(&irp->Tail.Overlay.ListEntry);
  KeReleaseSpinLock(&lock, irql);
  return irp;
}
static NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp) {
  PIRP read = Oldest();
  if (read == NULL) return Finish(Irp, STATUS_DEVICE_NOT_READY, 0);
  ULONG bytes = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
  ULONG room = IoGetCurrentIrpStackLocation(read)->Parameters.Read.Length;
  ULONG count = bytes < room ? bytes : room;
  RtlCopyMemory(read->AssociatedIrp.SystemBuffer, Irp->AssociatedIrp.SystemBuffer, count);
  Finish(read, STATUS_SUCCESS, count);
  return Finish(Irp, STATUS_SUCCESS, count);
}
static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
  PUCHAR bytes = Irp->AssociatedIrp.SystemBuffer;
  ULONG count = at->Parameters.DeviceIoControl.InputBufferLength;
  if (at->Parameters.DeviceIoControl.OutputBufferLength < count) return Finish(Irp, STATUS_BUFFER_TOO_SMALL, 0);
  for (ULONG i = 0; i < count; i++) bytes[i] ^= 0x20;
  return Finish(Irp, STATUS_SUCCESS, count);
}
static VOID Unload(PDRIVER_OBJECT Driver) {
  IoDeleteSymbolicLink(&link);
  IoDeleteDevice(device);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Pipe");
  InitializeListHead(&reads);
  KeInitializeSpinLock(&lock);
  Driver->DriverUnload = Unload;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Open;
  Driver->MajorFunction[IRP_MJ_READ] = Read;
  Driver->MajorFunction[IRP_MJ_WRITE] = Write;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  NTSTATUS status = IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  if (!NT_SUCCESS(status)) return status;
  device->Flags |= DO_BUFFERED_IO;
  return IoCreateSymbolicLink(&link, &name);
}`;

const PROGRAM = `
#define FLIP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
static DWORD told[3];
static int told_times;
static VOID CALLBACK Told(DWORD Error, DWORD Bytes, LPOVERLAPPED Overlapped) {
  told[0] = Error; told[1] = Bytes; told[2] = Overlapped->Offset;
  told_times++;
}
static HANDLE Open(DWORD Flags) {
  return CreateFile("\\\\\\\\.\\\\Pipe", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, Flags, NULL);
}
/* Opened before: an open is a synchronous request too. */
static HANDLE waiting;
static DWORD WINAPI Reader(LPVOID Bytes) {
  DWORD count = 0;
  BOOL read = ReadFile(waiting, Bytes, 8, &count, NULL);
  DWORD error = GetLastError();
  return read ? count : error;
}
int main(void) {
  char out[16] = { 0 };
  DWORD count = 99;
  OVERLAPPED over = { 0 }, second = { 0 };
  CHECK("no such device", CreateFileW(L"\\\\\\\\.\\\\Nothing", 0, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE);
  CHECK_EQ("says ERROR_FILE_NOT_FOUND", GetLastError(), ERROR_FILE_NOT_FOUND);
  HANDLE file = Open(FILE_FLAG_OVERLAPPED);
  CHECK("opens", file != INVALID_HANDLE_VALUE);
  CHECK("a control code without OVERLAPPED", DeviceIoControl(file, FLIP, "abc", 3, out, 16, &count, NULL) && count == 3 && out[0] == 'A');
  CHECK("an error of the driver's", !DeviceIoControl(file, FLIP, "abc", 3, out, 2, &count, NULL));
  CHECK_EQ("is a Win32 error", GetLastError(), ERROR_INSUFFICIENT_BUFFER);
  CHECK("a bad buffer", !DeviceIoControl(file, FLIP, (PVOID)0x7ff00000, 3, out, 16, &count, NULL));
  CHECK_EQ("is ERROR_NOACCESS", GetLastError(), ERROR_NOACCESS);

  over.hEvent = CreateEvent(NULL, TRUE, TRUE, NULL);
  CHECK("an overlapped read", !ReadFile(file, out, 8, NULL, &over) && GetLastError() == ERROR_IO_PENDING);
  CHECK_EQ("resets its event", WaitForSingleObject(over.hEvent, 0), WAIT_TIMEOUT);
  CHECK("is incomplete", !GetOverlappedResult(file, &over, &count, FALSE) && GetLastError() == ERROR_IO_INCOMPLETE);
  CHECK("a write answers it", WriteFile(file, "hello", 5, &count, &second) && count == 5);
  CHECK("then it has ended", GetOverlappedResult(file, &over, &count, TRUE) && count == 5 && memcmp(out, "hello", 5) == 0);
  CHECK("nobody reads", !WriteFile(file, "hello", 5, &count, &second) && GetLastError() == ERROR_NOT_READY);

  ReadFile(file, out, 8, NULL, &over);
  CHECK("one request is cancelled", CancelIoEx(file, &over));
  CHECK("and says so", !GetOverlappedResult(file, &over, &count, TRUE) && GetLastError() == ERROR_OPERATION_ABORTED);
  CHECK("there is no other", !CancelIoEx(file, NULL) && GetLastError() == ERROR_NOT_FOUND);
  ReadFile(file, out, 8, NULL, &over);
  CHECK("CancelIo", CancelIo(file) && !GetOverlappedResult(file, &over, &count, TRUE));

  OVERLAPPED third = { 0 };
  third.Offset = 77;
  CHECK("ReadFileEx", ReadFileEx(file, out, 8, &third, Told));
  WriteFile(file, "xyz", 3, &count, &second);
  CHECK_EQ("its routine waits for an alertable wait", told_times, 0);
  CHECK_EQ("which tells of it", SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
  CHECK("error, bytes and OVERLAPPED", told_times == 1 && told[0] == 0 && told[1] == 3 && told[2] == 77);

  waiting = Open(0);
  HANDLE thread = CreateThread(NULL, 0, Reader, out, 0, NULL);
  while (!CancelSynchronousIo(thread)) Sleep(1);
  WaitForSingleObject(thread, INFINITE);
  GetExitCodeThread(thread, &count);
  CHECK_EQ("a synchronous read is cancelled", count, ERROR_OPERATION_ABORTED);
  CloseHandle(thread);
  HANDLE copy = NULL;
  CHECK("a copy of a handle", DuplicateHandle(GetCurrentProcess(), file, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS));
  CHECK("is as good", CloseHandle(file) && DeviceIoControl(copy, FLIP, "x", 1, out, 1, &count, NULL));
  CHECK("the other is closed", !DeviceIoControl(file, FLIP, "x", 1, out, 1, &count, NULL) && GetLastError() == ERROR_INVALID_HANDLE);
  ReadFile(copy, out, 8, NULL, &over);
  return 0; /* with a read pending, and its file open */
}`;

describeProgram('devices', DRIVER, `#include <string.h>\n${PROGRAM}`, [{}, { build: 'checked' }, { cpus: 8 }]);

const SERVICE = `${PROGRAM_HEADER}#include <winsvc.h>
static BOOL Opens(void) {
  HANDLE file = CreateFile("\\\\\\\\.\\\\Pipe", 0, 0, NULL, OPEN_EXISTING, 0, NULL);
  return file != INVALID_HANDLE_VALUE && CloseHandle(file);
}
int main(void) {
  SERVICE_STATUS status;
  SC_HANDLE manager = OpenSCManager(NULL, NULL, SC_MANAGER_ALL_ACCESS);
  CHECK("nobody", OpenServiceW(manager, L"nobody", SERVICE_ALL_ACCESS) == NULL && GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST);
  SC_HANDLE service = CreateService(manager, "Pipes", NULL, SERVICE_ALL_ACCESS, SERVICE_KERNEL_DRIVER, SERVICE_DEMAND_START,
      SERVICE_ERROR_NORMAL, "C:\\\\drivers\\\\offered.sys", NULL, NULL, NULL, NULL, NULL);
  CHECK("created", service != NULL && !Opens());
  CHECK("not active", !ControlService(service, SERVICE_CONTROL_STOP, &status) && GetLastError() == ERROR_SERVICE_NOT_ACTIVE);
  CHECK("started", StartService(service, 0, NULL) && Opens());
  CHECK("once", !StartService(service, 0, NULL) && GetLastError() == ERROR_SERVICE_ALREADY_RUNNING);
  CHECK("stopped", ControlService(service, SERVICE_CONTROL_STOP, &status) && status.dwCurrentState == SERVICE_STOPPED && !Opens());
  CHECK("started again", StartService(service, 0, NULL) && Opens());
  CHECK("deleted", DeleteService(service) && CloseServiceHandle(service) && CloseServiceHandle(manager));
  CHECK("closed", !CloseServiceHandle(manager) && GetLastError() == ERROR_INVALID_HANDLE);
  return 0;
}`;

test('a driver that is offered comes and goes as a service', async () => {
  const result = await runDriver(EMPTY_DRIVER, {
    programs: [SERVICE],
    prepare: async (machine) => {
      await machine.offer({ name: 'offered', files: { 'offered.c': DRIVER.replace('<check.h>', '<ntddk.h>') } });
    },
  });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.output.filter((line) => !line.startsWith('ok '))).toEqual([]);
  expect(result.exits).toEqual([0]);
});
