/** Requests, MDLs and devices used against their rules: each ends in the bug check that names the rule. */
import { expect, test } from 'vitest';
import { runDriver } from '../support/driver.js';
import { DEVICE_HEADER } from './devices.js';

interface Misuse {
  readonly title: string;
  /** Body of the dispatch routine for IRP_MJ_DEVICE_CONTROL. */
  readonly dispatch?: string;
  /** Statements of DriverEntry after the device has been opened as `handle`; the default sends it a control code. */
  readonly body?: string;
  readonly code: number;
  readonly rule?: number;
  readonly detail: RegExp;
}

const SEND =
  'UCHAR in[8] = {0}, out[8]; IO_STATUS_BLOCK block; Control(handle, CODE(0, METHOD_BUFFERED), in, 8, out, 8, &block);';
const MDL = 'UCHAR buffer[64]; PMDL mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, NULL);';

const MISUSES: readonly Misuse[] = [
  {
    title: 'an IRP completed twice',
    dispatch: 'Complete(Irp, 0, 0); return Complete(Irp, 0, 0);',
    code: 0x44,
    detail: /has been completed already/,
  },
  {
    title: 'an IRP freed twice',
    dispatch: 'PIRP own = IoAllocateIrp(1, FALSE); IoFreeIrp(own); IoFreeIrp(own); return 0;',
    code: 0x44,
    detail: /no IRP, or one that has been freed/,
  },
  {
    title: 'no stack location left',
    dispatch: 'return IoCallDriver(DeviceObject, Irp);',
    code: 0x35,
    detail: /no stack location left/,
  },
  {
    title: 'completed with the cancel routine set',
    dispatch: 'IoSetCancelRoutine(Irp, OnCancel); return Complete(Irp, 0, 0);',
    code: 0x48,
    detail: /while its cancel routine is set/,
  },
  {
    title: 'completed with STATUS_PENDING',
    dispatch: 'return Complete(Irp, STATUS_PENDING, 0);',
    code: 0xc9,
    rule: 6,
    detail: /STATUS_PENDING/,
  },
  {
    title: 'STATUS_PENDING without IoMarkIrpPending',
    dispatch: 'Complete(Irp, 0, 0); return STATUS_PENDING;',
    code: 0xc9,
    rule: 0x4e540020,
    detail: /not marked pending/,
  },
  {
    title: 'Information beyond the caller’s buffer',
    dispatch: 'return Complete(Irp, 0, 9);',
    code: 0xc9,
    rule: 6,
    detail: /Information is 9, but the caller’s buffer has 8 bytes/,
  },
  {
    title: 'a dispatch routine that returns at DISPATCH_LEVEL',
    dispatch: 'KIRQL irql; KeRaiseIrql(DISPATCH_LEVEL, &irql); return Complete(Irp, 0, 0);',
    code: 0xc9,
    rule: 5,
    detail: /called at IRQL 0 and returned at IRQL 2/,
  },
  {
    title: 'a cancel routine that keeps the cancel spin lock',
    dispatch: 'IoMarkIrpPending(Irp); IoSetCancelRoutine(Irp, OnCancel); IoCancelIrp(Irp); return STATUS_PENDING;',
    code: 0xc9,
    rule: 5,
    detail: /IoReleaseCancelSpinLock/,
  },
  {
    title: 'an IRP of a driver’s own that runs past its owner',
    dispatch: 'PIRP own = IoAllocateIrp(1, FALSE); IoSetNextIrpStackLocation(own); return Complete(own, 0, 0);',
    code: 0xa,
    detail: /STATUS_MORE_PROCESSING_REQUIRED/,
  },
  {
    title: 'IoFreeIrp of a request that belongs to a thread',
    dispatch: 'IoFreeIrp(Irp); return 0;',
    code: 0xc9,
    rule: 2,
    detail: /belongs to a thread/,
  },
  {
    title: 'IoCallDriver to no device',
    dispatch: 'return IoCallDriver((PDEVICE_OBJECT)Irp, Irp);',
    code: 0xc9,
    rule: 4,
    detail: /no device object/,
  },
  {
    title: 'an MDL locked twice',
    body: `${MDL} MmProbeAndLockPages(mdl, KernelMode, IoReadAccess); MmProbeAndLockPages(mdl, KernelMode, IoReadAccess);`,
    code: 0xc4,
    rule: 0xb0,
    detail: /locked or built already/,
  },
  {
    title: 'an MDL unlocked that is not locked',
    body: `${MDL} MmUnlockPages(mdl);`,
    code: 0xc4,
    rule: 0xb6,
    detail: /are not locked/,
  },
  {
    title: 'an MDL freed that is locked',
    body: `${MDL} MmProbeAndLockPages(mdl, KernelMode, IoReadAccess); IoFreeMdl(mdl);`,
    code: 0xc4,
    rule: 0xb7,
    detail: /still locked/,
  },
  {
    title: 'an MDL mapped that is not locked',
    body: `${MDL} MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority);`,
    code: 0xc4,
    rule: 0xb3,
    detail: /not locked/,
  },
  {
    title: 'a partial MDL too small for its pages',
    body: 'static UCHAR buffer[9000]; PMDL source = IoAllocateMdl(buffer, 9000, FALSE, FALSE, NULL), part = IoAllocateMdl(buffer, 1, FALSE, FALSE, NULL); MmBuildMdlForNonPagedPool(source); IoBuildPartialMdl(source, part, buffer, 9000);',
    code: 0x40,
    detail: /fewer pages/,
  },
  {
    title: 'a device deleted while attached',
    body: 'PDEVICE_OBJECT top; NewDevice(DriverObject, NULL, 0, FALSE, &top); IoAttachDeviceToDeviceStack(top, g_Device); IoDeleteDevice(top);',
    code: 0xc9,
    rule: 0x201,
    detail: /IoDetachDevice comes first/,
  },
  {
    title: 'a device deleted twice',
    body: 'IoDeleteDevice(g_Device); IoDeleteDevice(g_Device);',
    code: 0xc9,
    rule: 4,
    detail: /a second time/,
  },
];

function source({ dispatch = 'return Complete(Irp, 0, 0);', body = SEND }: Misuse): string {
  return `${DEVICE_HEADER}
static PDEVICE_OBJECT g_Device;
static VOID OnCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp) {}
static NTSTATUS Other(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }
static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) { ${dispatch} }
static VOID Body(PDRIVER_OBJECT DriverObject) {
  HANDLE handle;
  SetAll(DriverObject, Other);
  DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
  NewDevice(DriverObject, L"\\\\Device\\\\Misused", 0, FALSE, &g_Device);
  Open(L"\\\\Device\\\\Misused", &handle);
  ${body}
}
static VOID Done(PDRIVER_OBJECT DriverObject) {}
IO_DRIVER(Body, Done)
`;
}

test.each(MISUSES)('$title: bug check', async (misuse) => {
  const { bugCheck, fault, prints } = await runDriver(source(misuse));
  expect(fault).toBeUndefined();
  expect(bugCheck?.code, prints.join('\n')).toBe(misuse.code);
  if (misuse.rule !== undefined) expect(bugCheck?.parameters[0]).toBe(misuse.rule);
  expect(bugCheck?.detail).toMatch(misuse.detail);
});
