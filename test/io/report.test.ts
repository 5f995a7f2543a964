/** Requests that are never completed are reported by the name and line of the routine that forgot them. */
import { expect, test } from 'vitest';
import { runDriver } from '../support/driver.js';
import { DEVICE_HEADER } from './devices.js';

/** @param pends whether the routine says that the request is pending, or that it is done */
const source = (inThread: boolean, pends: boolean): string => `${DEVICE_HEADER}
static PDEVICE_OBJECT g_Device;
static NTSTATUS Forgets(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  Irp->IoStatus.Status = STATUS_SUCCESS;
  ${pends ? 'IoMarkIrpPending(Irp);\n  return STATUS_PENDING;' : 'return STATUS_SUCCESS;'}
}
static NTSTATUS Other(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }
static VOID Sender(PVOID Context) {
  HANDLE handle;
  IO_STATUS_BLOCK block;
  Open(L"\\\\Device\\\\Forgetful", &handle);
  NTSTATUS status = Control(handle, CODE(0, METHOD_BUFFERED), NULL, 0, NULL, 0, &block);
  DbgPrint("went on with 0x%08x\\n", status);
  ZwClose(handle);
}
static VOID Body(PDRIVER_OBJECT DriverObject) {
  SetAll(DriverObject, Other);
  DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Forgets;
  NewDevice(DriverObject, L"\\\\Device\\\\Forgetful", 0, FALSE, &g_Device);
  ${inThread ? 'ObDereferenceObject(Start(Sender, NULL));' : 'Sender(NULL);'}
}
static VOID Done(PDRIVER_OBJECT DriverObject) {}
IO_DRIVER(Body, Done)
`;

const REQUEST = { request: 'IRP_MJ_DEVICE_CONTROL', device: '\\Device\\Forgetful' };
const line =
  source(false, true)
    .split('\n')
    .findIndex((text) => text.includes('NTSTATUS Forgets')) + 1;

test('when the caller waits for it: a deadlock that names the dispatch routine', async () => {
  const { deadlock } = await runDriver(source(false, true), { build: 'checked' });
  const request = deadlock?.threads.find((thread) => thread.loader)?.requests[0];
  expect(request).toMatchObject({ ...REQUEST, routine: { functionName: 'Forgets' } });
  expect(Math.abs((request?.routine?.line ?? 0) - line)).toBeLessThanOrEqual(1);
});

test('after unload: a finding', async () => {
  const { findings } = await runDriver(source(true, true), { build: 'checked' });
  const finding = findings.find(({ rule }) => rule === 'request');
  expect(finding?.message).toContain('IRP_MJ_DEVICE_CONTROL');
  expect(finding?.stack.at(-1)).toMatchObject({ functionName: 'Forgets' });
});

test('when the routine says that it is done: the caller goes on, as on NT, and a finding tells', async () => {
  const { findings, prints } = await runDriver(source(false, false), { build: 'checked' });
  expect(prints).toEqual(['went on with 0x00000000']);
  const finding = findings.find(({ rule }) => rule === 'request');
  expect(finding?.message).toContain('IoCompleteRequest is missing');
  expect(finding?.stack.at(-1)).toMatchObject({ functionName: 'Forgets' });
});
