/** Programs in TypeScript: Win32 as async functions, many calls at once, each in a thread of the program's process. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Machine, type MachineEvent, Win32Error } from '../../kernel-host/index.js';

const ECHO = `#include <ntddk.h>
static PIRP g_Pending;
static VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp) {
  (void)Device;
  InterlockedExchangePointer((PVOID *)&g_Pending, NULL);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  Irp->IoStatus.Status = STATUS_CANCELLED;
  Irp->IoStatus.Information = 0;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
static NTSTATUS Done(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = Information;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
static NTSTATUS Open(PDEVICE_OBJECT Device, PIRP Irp) { (void)Device; return Done(Irp, STATUS_SUCCESS, 0); }
static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
  ULONG input = at->Parameters.DeviceIoControl.InputBufferLength, output = at->Parameters.DeviceIoControl.OutputBufferLength;
  (void)Device;
  if (at->Parameters.DeviceIoControl.IoControlCode == CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)) {
    IoMarkIrpPending(Irp);
    g_Pending = Irp;
    IoSetCancelRoutine(Irp, Cancel);
    return STATUS_PENDING;
  }
  if (output < input) return Done(Irp, STATUS_BUFFER_TOO_SMALL, 0);
  if (METHOD_FROM_CTL_CODE(at->Parameters.DeviceIoControl.IoControlCode) == METHOD_OUT_DIRECT && input != 0)
    RtlCopyMemory(MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority), Irp->AssociatedIrp.SystemBuffer, input);
  return Done(Irp, STATUS_SUCCESS, input);
}
static NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp) {
  (void)Device;
  return Done(Irp, STATUS_SUCCESS, IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length);
}
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\\\DosDevices\\\\Echo");
static VOID Unload(PDRIVER_OBJECT Driver) { IoDeleteSymbolicLink(&g_Link); IoDeleteDevice(Driver->DeviceObject); }
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Echo");
  PDEVICE_OBJECT device;
  (void)Path;
  Driver->DriverUnload = Unload;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Driver->MajorFunction[IRP_MJ_CLEANUP] = Open;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  Driver->MajorFunction[IRP_MJ_WRITE] = Write;
  IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  return IoCreateSymbolicLink(&g_Link, &name);
}
`;

const BUFFERED = 0x22_2004;
const OUT_DIRECT = 0x22_2006;
const WAITS = 0x22_2008;

let machine: Machine;
let events: MachineEvent[];

beforeEach(async () => {
  machine = await Machine.boot({ cpus: 2 });
  events = [];
  machine.on((event) => events.push(event));
});
afterEach(() => machine.dispose());

async function loadEcho() {
  return machine.load({ name: 'echo', files: { 'echo.c': ECHO } });
}

describe('a program in TypeScript', () => {
  test('opens a device and sends requests, many at once', async () => {
    const driver = await loadEcho();
    const program = machine.process('client');
    const device = await program.createFile('\\\\.\\Echo');
    const answers = await Promise.all(
      Array.from({ length: 64 }, async (_, at) => {
        const input = new Uint8Array(at * 7).fill(at + 1);
        const code = at % 2 === 0 ? BUFFERED : OUT_DIRECT;
        return Buffer.compare(await program.deviceIoControl(device, code, input, input.length), input);
      }),
    );
    expect(answers).toEqual(answers.map(() => 0));
    expect(await program.writeFile(device, new Uint8Array(10))).toBe(10);
    await program.closeHandle(device);
    expect(await program.exit(5)).toBe(5);
    expect(await driver.unload()).toBe(true);
    expect(await machine.leftovers()).toEqual([]);
  });

  test('is told of failure by the code that GetLastError would give', async () => {
    await loadEcho();
    const program = machine.process();
    await expect(program.createFile('\\\\.\\Nothing')).rejects.toMatchObject({ code: 2 });
    const device = await program.createFile('\\\\.\\Echo');
    const failure = await program.deviceIoControl(device, BUFFERED, new Uint8Array(8), 4).catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(Win32Error);
    expect(failure).toMatchObject({
      code: 122,
      message: 'DeviceIoControl failed with ERROR_INSUFFICIENT_BUFFER (122)',
    });
    await expect(program.closeHandle(0x4444)).rejects.toMatchObject({ code: 6 });
    await program.exit();
  });

  test('gives a call up by its signal: the request is cancelled', async () => {
    const driver = await loadEcho();
    const program = machine.process();
    const device = await program.createFile('\\\\.\\Echo');
    const giveUp = new AbortController();
    const call = program.deviceIoControl(device, WAITS, undefined, 0, { signal: giveUp.signal });
    await expect(Promise.race([call, machine.flush().then(() => 'waits')])).resolves.toBe('waits');
    giveUp.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await program.exit();
    await driver.unload();
    expect(await machine.leftovers()).toEqual([]);
  });

  test('waits for events that another of its calls sets', async () => {
    const program = machine.process();
    const event = await program.createEvent();
    expect(await program.waitForSingleObject(event, 0)).toBe(258);
    const wait = program.waitForSingleObject(event);
    await program.setEvent(event);
    expect(await wait).toBe(0);
    await program.exit();
  });

  test('ends with what it has open closed and pending cancelled', async () => {
    const driver = await loadEcho();
    const program = machine.process();
    const device = await program.createFile('\\\\.\\Echo');
    const pending = program.deviceIoControl(device, WAITS).catch((error: unknown) => error);
    await machine.flush();
    expect(await program.exit(0)).toBe(0);
    await pending;
    await driver.unload();
    expect(await machine.leftovers()).toEqual([]);
    expect(events.filter((event) => event.type === 'program').map((event) => event.step)).toEqual([
      'started',
      'exited',
    ]);
  });
});
