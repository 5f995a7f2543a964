/** Drivers that load and unload drivers; what unloading waits for; a loader that finds no memory. */
import { describe, expect, test } from 'vitest';
import { atomicLoad } from '../../kernel-host/hal/atomics.js';
import { withMemory } from '../../kernel-host/hal/memory.js';
import { Machine } from '../../kernel-host/index.js';
import { MACHINE } from '../../kernel-host/ke/system.js';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { DEVICE_HEADER } from './devices.js';

const OTHER = (body: string): Record<string, string> => ({
  'driver.c': `#include <ntddk.h>\n${body}`,
});
const GOOD = OTHER(`static VOID Unload(PDRIVER_OBJECT Driver) { DbgPrint("good unloaded\\n"); }
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { Driver->DriverUnload = Unload; DbgPrint("good loaded\\n"); return STATUS_SUCCESS; }`);
const STAYING = OTHER('NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { return STATUS_SUCCESS; }');
const FAILING = OTHER(
  'NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) { return STATUS_DEVICE_CONFIGURATION_ERROR; }',
);

const LOADING = `${DEVICE_HEADER}
NTSYSAPI NTSTATUS NTAPI NtLoadDriver(PUNICODE_STRING Name);
static NTSTATUS Service(BOOLEAN Load, PCWSTR Name) {
  UNICODE_STRING name;
  RtlInitUnicodeString(&name, Name);
  return Load ? ZwLoadDriver(&name) : ZwUnloadDriver(&name);
}
#define KEY L"\\\\Registry\\\\Machine\\\\System\\\\CurrentControlSet\\\\Services\\\\"
static VOID Body(PDRIVER_OBJECT Driver) {
  CHECK_EQ("unload: not loaded", Service(FALSE, KEY L"good"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("load", Service(TRUE, KEY L"Good"), STATUS_SUCCESS);
  CHECK_EQ("load: loaded already", Service(TRUE, KEY L"good"), STATUS_IMAGE_ALREADY_LOADED);
  CHECK_EQ("unload", Service(FALSE, KEY L"good"), STATUS_SUCCESS);
  CHECK_EQ("load: again", Service(TRUE, KEY L"good"), STATUS_SUCCESS);
  CHECK_EQ("load: no such driver", Service(TRUE, KEY L"nobody"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("load: DriverEntry fails", Service(TRUE, KEY L"failing"), STATUS_DEVICE_CONFIGURATION_ERROR);
  CHECK_EQ("load: one that stays", Service(TRUE, KEY L"staying"), STATUS_SUCCESS);
  CHECK_EQ("unload: it has no DriverUnload", Service(FALSE, KEY L"staying"), STATUS_INVALID_DEVICE_REQUEST);
  CHECK_EQ("load: itself", Service(TRUE, KEY L"driver"), STATUS_OBJECT_NAME_NOT_FOUND);
}
static VOID Done(PDRIVER_OBJECT Driver) { CHECK_EQ("unload the other at the end", Service(FALSE, KEY L"good"), STATUS_SUCCESS); }
IO_DRIVER(Body, Done)
`;

async function offerOthers(machine: Machine): Promise<void> {
  for (const [name, files] of Object.entries({ good: GOOD, staying: STAYING, failing: FAILING }))
    await machine.offer({ name, files });
}

describeChecks('drivers that load drivers', LOADING, [
  { cpus: 1, prepare: offerOthers },
  { cpus: 2, build: 'checked', prepare: offerOthers },
]);

/** The last reference to a file object goes in a DPC, right before DriverUnload returns: IRP_MJ_CLOSE comes later. */
const LATE_CLOSE = `${DEVICE_HEADER}
static PFILE_OBJECT g_File;
static KDPC g_Dpc;
static LONG g_Closes;
static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  if (IoGetCurrentIrpStackLocation(Irp)->MajorFunction == IRP_MJ_CLOSE) {
    Sleep(20);
    DbgPrint("closed %d\\n", ++g_Closes);
  }
  return Complete(Irp, STATUS_SUCCESS, 0);
}
static VOID Drop(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two) { ObDereferenceObject(g_File); }
static VOID Body(PDRIVER_OBJECT Driver) {
  PDEVICE_OBJECT device, same;
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Late");
  SetAll(Driver, Dispatch);
  NewDevice(Driver, L"\\\\Device\\\\Late", 0, FALSE, &device);
  IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &g_File, &same);
  KeInitializeDpc(&g_Dpc, Drop, NULL);
}
static VOID Done(PDRIVER_OBJECT Driver) {
  IoDeleteDevice(Driver->DeviceObject);
  KeInsertQueueDpc(&g_Dpc, NULL, NULL);
  DbgPrint("unload returns\\n");
}
IO_DRIVER(Body, Done)
`;

describe('unloading', () => {
  test('waits for the close that a DPC has left to a system thread', async () => {
    const { events, findings } = await runDriver(LATE_CLOSE, { time: 'virtual', cpus: 2 });
    const steps = events.flatMap((event) =>
      event.type === 'print' ? [event.text.trim()] : event.type === 'driver' ? [event.step] : [],
    );
    expect(steps.slice(-4)).toEqual(['unload', 'unload returns', 'closed 1', 'unloaded']);
    expect(findings).toEqual([]);
  });

  test('without memory for a thread fails, and counts no call of the loader', async () => {
    const machine = await Machine.boot({ cpus: 1, time: 'virtual', memory: 64 * 2 ** 20, build: 'free' });
    try {
      const driver = await machine.load({
        name: 'greedy',
        files: OTHER(`static VOID Unload(PDRIVER_OBJECT Driver) {}
static KEVENT g_Never;
static VOID Thread(PVOID Context) {
  LARGE_INTEGER moment;
  /* The thread that runs DriverEntry gives its memory back first. */
  moment.QuadPart = -10000000;
  KeDelayExecutionThread(KernelMode, FALSE, &moment);
  for (ULONG bytes = 0x100000; bytes >= 16; bytes /= 2) while (ExAllocatePoolWithTag(NonPagedPool, bytes, 'lla ')) {}
  KeWaitForSingleObject(&g_Never, Executive, KernelMode, FALSE, NULL);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  HANDLE thread;
  Driver->DriverUnload = Unload;
  KeInitializeEvent(&g_Never, NotificationEvent, FALSE);
  PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, NULL);
  ZwClose(thread);
  return STATUS_SUCCESS;
}`),
      });
      await machine.idle();
      await expect(driver.unload()).rejects.toThrow(RangeError);
      expect(withMemory(machine.memory, () => atomicLoad(MACHINE.LoaderCalls))).toBe(0);
    } finally {
      await machine.dispose();
    }
  });
});
