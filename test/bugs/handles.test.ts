/** Mistakes with handles that need a program: the driver is asked for each by a control code, bad ones and their twins. */
import { expect, test } from 'vitest';
import { ALL_FLAGS, VerifierFlag } from '../../kernel-host/vf/flags.js';
import { DEVICE_HEADER } from '../io/devices.js';
import { type RunResult, runDriver } from '../support/driver.js';
import { PROGRAM_HEADER } from '../um/programs.js';

const DRIVER = `${DEVICE_HEADER}
NTSYSAPI NTSTATUS NTAPI ZwCreateEvent(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, EVENT_TYPE, BOOLEAN);
NTSYSAPI NTSTATUS NTAPI ZwSetEvent(HANDLE, PLONG);
static PDEVICE_OBJECT g_Device;
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\\\??\\\\Handles");
static HANDLE g_Handle;

/* As Start, in a thread of a program. */
static PVOID StartHere(PKSTART_ROUTINE Routine, PVOID Context) {
  HANDLE handle;
  PVOID thread = NULL;
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL, Routine, Context);
  ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &thread, NULL);
  ZwClose(handle);
  return thread;
}
/* Opens an event for the driver. */
static VOID Opens(ULONG Attributes) {
  HANDLE handle;
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, NULL, Attributes, NULL, NULL);
  ZwCreateEvent(&handle, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE); /* handle-not-kernel */
  ZwClose(handle);
}
static VOID References(HANDLE Handle, KPROCESSOR_MODE Mode) {
  PVOID object;
  NTSTATUS status = ObReferenceObjectByHandle(Handle, EVENT_MODIFY_STATE, *ExEventObjectType, Mode, &object, NULL); /* handle-of-user */
  if (NT_SUCCESS(status)) ObDereferenceObject(object);
}
static VOID Elsewhere(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ZwSetEvent(g_Handle, NULL); /* handle-wrong-context */
}
static VOID Object(PVOID Object) { KeSetEvent(Object, 0, FALSE); ObDereferenceObject(Object); }

static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  HANDLE handle = Irp->AssociatedIrp.SystemBuffer == NULL ? NULL : *(HANDLE *)Irp->AssociatedIrp.SystemBuffer;
  PVOID object;
  UNREFERENCED_PARAMETER(DeviceObject);
  if (location->MajorFunction != IRP_MJ_DEVICE_CONTROL) return Complete(Irp, STATUS_SUCCESS, 0);
  switch (location->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xff) {
    case 0: Opens(0); break;
    case 1: References(handle, KernelMode); break;
    case 2: g_Handle = handle; Join(StartHere(Elsewhere, NULL)); break;
    case 3: Opens(OBJ_KERNEL_HANDLE); break;
    case 4: References(handle, UserMode); break;
    case 5:
      if (NT_SUCCESS(ObReferenceObjectByHandle(handle, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, &object, NULL)))
        Join(StartHere(Object, object));
      break;
  }
  return Complete(Irp, STATUS_SUCCESS, 0);
}
static VOID Body(PDRIVER_OBJECT Driver) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Handles");
  SetAll(Driver, Dispatch);
  NewDevice(Driver, L"\\\\Device\\\\Handles", 0, FALSE, &g_Device);
  IoCreateSymbolicLink(&g_Link, &name);
}
static VOID Done(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  IoDeleteSymbolicLink(&g_Link);
  IoDeleteDevice(g_Device);
}
IO_DRIVER(Body, Done)`;

const PROGRAM = (codes: readonly number[]): string => `${PROGRAM_HEADER}
#include <winioctl.h>
int main(void) {
  HANDLE device = CreateFileW(L"\\\\\\\\.\\\\Handles", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
  HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
  DWORD bytes;
  int codes[] = {${codes.join(', ')}};
  for (int i = 0; i < ${codes.length}; i++)
    DeviceIoControl(device, CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + codes[i], METHOD_BUFFERED, FILE_ANY_ACCESS), &event, sizeof(event), NULL, 0, &bytes, NULL);
  CloseHandle(event);
  CloseHandle(device);
  return 0;
}`;

async function run(codes: readonly number[], verifier = ALL_FLAGS & ~VerifierFlag.Races): Promise<RunResult> {
  return runDriver(DRIVER, { verifier, programs: [PROGRAM(codes)], build: 'checked' });
}

function lineOf(marker: string): number {
  return DRIVER.split('\n').findIndex((line) => line.includes(`/* ${marker} */`)) + 1;
}

test.each([
  [0, 'handle-not-kernel'],
  [1, 'handle-of-user'],
  [2, 'handle-wrong-context'],
] as const)('code %i breaks %s', async (code, rule) => {
  const { events } = await run([code]);
  const report = events.find((event) => event.type === 'bugcheck' || event.type === 'finding');
  expect(report?.rule).toBe(rule);
  expect(report?.stack.map(({ line }) => line)).toContain(lineOf(rule));
});

test('the twins are free of findings, and so is all with the flag off', async () => {
  expect((await run([3, 4, 5])).findings).toEqual([]);
  const off = await run([0, 1, 2, 3, 4, 5], ALL_FLAGS & ~(VerifierFlag.Races | VerifierFlag.DdiComplianceAdditional));
  expect(off.events.filter(({ type }) => type === 'bugcheck' || type === 'finding')).toEqual([]);
});
