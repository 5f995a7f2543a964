/** What programs and drivers meet together: mistakes with shared events, handles in other processes, ends with requests pending. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunResult, runDriver } from '../support/driver.js';

const COMMON = `#include <ntddk.h>
static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = Information;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
static NTSTATUS Nothing(PDEVICE_OBJECT Device, PIRP Irp) { (void)Device; return Complete(Irp, STATUS_SUCCESS, 0); }
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\\\??\\\\Partner");
static NTSTATUS Make(PDRIVER_OBJECT Driver) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Partner");
  PDEVICE_OBJECT device;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Nothing;
  NTSTATUS status = IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  return NT_SUCCESS(status) ? IoCreateSymbolicLink(&g_Link, &name) : status;
}
static VOID Unmake(PDRIVER_OBJECT Driver) {
  IoDeleteSymbolicLink(&g_Link);
  IoDeleteDevice(Driver->DeviceObject);
}
`;
const OPEN = `#include <windows.h>
#include <stdio.h>
#define IOCTL(Number) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + (Number), METHOD_BUFFERED, FILE_ANY_ACCESS)
static HANDLE Open(DWORD Flags) {
  return CreateFileA("\\\\\\\\.\\\\Partner", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, Flags, NULL);
}
`;

describe('an event that a program and a driver share, with mistakes', () => {
  const DRIVER = `${COMMON}
static PKEVENT g_Event;
static VOID Partner(PVOID Context) {
  LARGE_INTEGER second = {.QuadPart = -10000000};
  (void)Context;
  for (int turn = 0; turn < 3; turn++) {
    KeWaitForSingleObject(g_Event, Executive, KernelMode, FALSE, NULL);
    DbgPrint("driver's turn\\n");
    KeDelayExecutionThread(KernelMode, FALSE, &second);
    KeSetEvent(g_Event, IO_NO_INCREMENT, FALSE);
  }
}
static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  HANDLE thread;
  NTSTATUS status = ObReferenceObjectByHandle(*(HANDLE *)Irp->AssociatedIrp.SystemBuffer, EVENT_MODIFY_STATE,
                                              *ExEventObjectType, KernelMode, (PVOID *)&g_Event, NULL);
  (void)Device;
  if (!NT_SUCCESS(status)) return Complete(Irp, status, 0);
  PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Partner, NULL);
  ZwClose(thread);
  return STATUS_SUCCESS;
}
static VOID Unload(PDRIVER_OBJECT Driver) {
  Unmake(Driver);
  ObDereferenceObject(&g_Event);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  (void)Path;
  Driver->DriverUnload = Unload;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  return Make(Driver);
}`;
  const PROGRAM = `${OPEN}
int main(void) {
  DWORD bytes;
  HANDLE device = Open(0), event = CreateEventA(NULL, FALSE, TRUE, NULL);
  printf("sent %d\\n", DeviceIoControl(device, IOCTL(0), &event, sizeof event, NULL, 0, &bytes, NULL));
  for (int turn = 0; turn < 3; turn++) {
    WaitForSingleObject(event, INFINITE);
    printf("program's turn\\n");
    SetEvent(event);
    Sleep(500);
  }
  return 0;
}`;
  let result: RunResult;
  beforeAll(async () => {
    result = await runDriver(DRIVER, { build: 'checked', time: 'virtual', programs: [PROGRAM] });
  });
  const lineOf = (text: string): number => DRIVER.split('\n').findIndex((line) => line.includes(text)) + 1;

  test('the program goes on, and both take their turns', () => {
    expect(result.output[0]).toBe('sent 1');
    expect(result.output.filter((line) => line === "program's turn")).toHaveLength(3);
    expect(result.prints).toContain("driver's turn");
    expect(result.exits).toEqual([0]);
  });

  test('the dispatch routine that forgets the request is named with its line', () => {
    const finding = result.events.find(
      (event) => event.type === 'finding' && event.message.includes('IoCompleteRequest'),
    );
    expect(finding, JSON.stringify(result.events.map(({ type }) => type))).toBeDefined();
    if (finding?.type !== 'finding') return;
    const frame = finding.stack.at(-1);
    expect(frame?.functionName).toBe('Control');
    expect(Math.abs((frame?.line ?? 0) - lineOf('static NTSTATUS Control'))).toBeLessThanOrEqual(1);
  });

  test('the address of the pointer, dereferenced, is a bug check that says so', () => {
    expect(result.bugCheck?.detail).toMatch(/not one to an object/);
    const frame = result.bugCheck?.stack.find(({ functionName }) => functionName === 'Unload');
    expect(frame?.line).toBe(lineOf('ObDereferenceObject(&g_Event)'));
  });
});

describe('threads of a program and of the system', () => {
  const DRIVER = `${COMMON}
static HANDLE g_Handle;
static volatile LONG g_Held;
static PIRP g_Irps[4];
static VOID Tell(PVOID Context) {
  NTSTATUS status = ZwSetEvent(g_Handle, NULL);
  DbgPrint("%s: %.15s, %.15s: 0x%08x\\n", (char *)Context, PsGetProcessImageFileName(PsGetCurrentProcess()),
           (char *)IoGetCurrentProcess() + 0x174, status);
}
static VOID CancelHeld(PDEVICE_OBJECT Device, PIRP Irp) {
  (void)Device;
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  DbgPrint("cancel %u\\n", *(ULONG *)Irp->AssociatedIrp.SystemBuffer);
  Complete(Irp, STATUS_CANCELLED, 0);
}
static VOID Run(HANDLE Process, const char *Name) {
  HANDLE handle;
  PVOID thread;
  PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, Process, NULL, Tell, (PVOID)Name);
  ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, &thread, NULL);
  KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
  ObDereferenceObject(thread);
  ZwClose(handle);
}
static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
  (void)Device;
  if (at->Parameters.DeviceIoControl.IoControlCode == CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)) {
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, CancelHeld);
    return STATUS_PENDING;
  }
  g_Handle = *(HANDLE *)Irp->AssociatedIrp.SystemBuffer;
  Tell("dispatch");
  Run(NULL, "system thread");
  Run(NtCurrentProcess(), "program's thread");
  return Complete(Irp, STATUS_SUCCESS, 0);
}
static NTSTATUS Cleanup(PDEVICE_OBJECT Device, PIRP Irp) {
  (void)Device;
  DbgPrint("%s %p\\n", IoGetCurrentIrpStackLocation(Irp)->MajorFunction == IRP_MJ_CLEANUP ? "cleanup" : "close",
           IoGetCurrentIrpStackLocation(Irp)->FileObject);
  return Complete(Irp, STATUS_SUCCESS, 0);
}
static VOID Unload(PDRIVER_OBJECT Driver) { Unmake(Driver); }
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  (void)Path;
  NTSTATUS status = Make(Driver);
  Driver->DriverUnload = Unload;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  Driver->MajorFunction[IRP_MJ_CLEANUP] = Driver->MajorFunction[IRP_MJ_CLOSE] = Cleanup;
  return status;
}`;
  const PROGRAM = `${OPEN}
static OVERLAPPED g_Overlapped[3];
int main(void) {
  DWORD bytes;
  HANDLE device = Open(FILE_FLAG_OVERLAPPED), second = Open(FILE_FLAG_OVERLAPPED), event = CreateEventA(NULL, TRUE, FALSE, NULL);
  HANDLE first = Open(0);
  if (!DeviceIoControl(first, IOCTL(0), &event, sizeof event, NULL, 0, &bytes, NULL)) return 2;
  printf("set %d\\n", WaitForSingleObject(event, 0) == WAIT_OBJECT_0);
  CloseHandle(first);
  for (ULONG i = 0; i < 3; i++)
    printf("%d ", DeviceIoControl(i == 1 ? second : device, IOCTL(1), &i, sizeof i, NULL, 0, &bytes, &g_Overlapped[i]) ? 0 : (int)GetLastError());
  printf("\\n");
  return 9;
}`;
  let result: RunResult;
  beforeAll(async () => {
    result = await runDriver(DRIVER, { cpus: 2, programs: [PROGRAM] });
  });

  test("each prints its own process's name; a program's handle is good in its own process only", () => {
    expect(result.prints.slice(0, 3)).toEqual([
      'dispatch: program1.exe, program1.exe: 0x00000000',
      'system thread: System, System: 0xc0000008',
      "program's thread: program1.exe, program1.exe: 0x00000000",
    ]);
    expect(result.output).toEqual(['set 1', '997 997 997 ']);
  });

  test('requests that are pending at the end are cancelled, then handles closed, each with cleanup before close', () => {
    const rest = result.prints.slice(5);
    expect(rest.filter((line) => line.startsWith('cancel')).sort()).toEqual(['cancel 0', 'cancel 1', 'cancel 2']);
    expect(rest.map((line) => line.split(' ')[0])).toEqual([
      ...['cancel', 'cancel', 'cancel'],
      ...['cleanup', 'close', 'cleanup', 'close'],
    ]);
    const files = rest.slice(3).map((line) => line.split(' ')[1]);
    expect(files[0]).toBe(files[1]);
    expect(files[2]).toBe(files[3]);
    expect(files[0]).not.toBe(files[2]);
  });

  test('ends with its own code and leaves nothing behind', () => {
    expect(result.exits).toEqual([9]);
    expect(result.findings).toEqual([]);
  });
});
