/** Who may open devices and named objects: an administrator's programs and a plain user's, by security descriptors. */
import { describe, expect, it, test } from 'vitest';
import { descriptorFromText } from '../../kernel-host/rtl/sddl.js';
import { sidFromText } from '../../kernel-host/rtl/sidtext.js';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const DRIVER = `#include <ntifs.h>
#include <wdmsec.h>
static NTSTATUS Open(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
static UNICODE_STRING g_Links[4];
static VOID Unload(PDRIVER_OBJECT Driver) {
  for (ULONG i = 0; i < 4; i++) IoDeleteSymbolicLink(&g_Links[i]);
  while (Driver->DeviceObject != NULL) IoDeleteDevice(Driver->DeviceObject);
}
static VOID Make(PDRIVER_OBJECT Driver, ULONG Index, PCWSTR Name, PCWSTR Link, PCUNICODE_STRING Words, ULONG Characteristics) {
  UNICODE_STRING name;
  PDEVICE_OBJECT device;
  RtlInitUnicodeString(&name, Name);
  RtlInitUnicodeString(&g_Links[Index], Link);
  if (Words == NULL) IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, Characteristics, FALSE, &device);
  else IoCreateDeviceSecure(Driver, 0, &name, FILE_DEVICE_UNKNOWN, Characteristics, FALSE, Words, NULL, &device);
  device->Flags &= ~DO_DEVICE_INITIALIZING;
  IoCreateSymbolicLink(&g_Links[Index], &name);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING bad = RTL_CONSTANT_STRING(L"D:(A;;QQ;;;SY)"), name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Bad");
  UNICODE_STRING readers = RTL_CONSTANT_STRING(L"D:P(A;;GA;;;SY)(A;;GR;;;BU)");
  PDEVICE_OBJECT device = NULL;
  PSECURITY_DESCRIPTOR sd = NULL;
  BOOLEAN allocated;
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Open;
  Driver->DriverUnload = Unload;
  Make(Driver, 0, L"\\\\Device\\\\Usual", L"\\\\??\\\\Usual", NULL, 0);
  Make(Driver, 1, L"\\\\Device\\\\Admins", L"\\\\??\\\\Admins", &SDDL_DEVOBJ_SYS_ALL_ADM_ALL, FILE_DEVICE_SECURE_OPEN);
  Make(Driver, 2, L"\\\\Device\\\\System", L"\\\\??\\\\System", &SDDL_DEVOBJ_SYS_ALL, 0);
  Make(Driver, 3, L"\\\\Device\\\\Readers", L"\\\\??\\\\Readers", &readers, FILE_DEVICE_SECURE_OPEN);
  DbgPrint("bad words %x\\n", IoCreateDeviceSecure(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &bad, NULL, &device));
  DbgPrint("no name %x\\n", IoCreateDeviceSecure(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &SDDL_DEVOBJ_SYS_ALL, NULL, &device));
  ObGetObjectSecurity(Driver->DeviceObject, &sd, &allocated);
  DbgPrint("descriptor %d\\n", sd != NULL && RtlValidSecurityDescriptor(sd));
  ObReleaseObjectSecurity(sd, allocated);
  return STATUS_SUCCESS;
}`;

const PROGRAM = `#include <stdio.h>
#include <windows.h>
static void Try(const char *name, DWORD access) {
  HANDLE handle = CreateFileA(name, access, 0, NULL, OPEN_EXISTING, 0, NULL);
  printf("%s %lx: %lu\\n", name + 4, access, handle == INVALID_HANDLE_VALUE ? GetLastError() : 0);
  if (handle != INVALID_HANDLE_VALUE) CloseHandle(handle);
}
int main(void) {
  Try("\\\\\\\\.\\\\Usual", GENERIC_READ | GENERIC_WRITE);
  Try("\\\\\\\\.\\\\Usual", WRITE_DAC);
  Try("\\\\\\\\.\\\\Admins", GENERIC_READ);
  Try("\\\\\\\\.\\\\Admins\\\\below", GENERIC_READ);
  Try("\\\\\\\\.\\\\System", GENERIC_READ);
  Try("\\\\\\\\.\\\\System\\\\below", GENERIC_READ);
  Try("\\\\\\\\.\\\\Readers", GENERIC_READ);
  Try("\\\\\\\\.\\\\Readers", GENERIC_READ | GENERIC_WRITE);
  HANDLE own = CreateEventA(NULL, FALSE, FALSE, "Own");
  HANDLE again = OpenEventA(EVENT_ALL_ACCESS, FALSE, "Own");
  printf("own event %d\\n", own != NULL && again != NULL);
  return 0;
}`;

const DENIED = 5;

describe.each([
  ['administrator', [0, 0, 0, 0, DENIED, 0, 0, DENIED]],
  ['user', [0, DENIED, DENIED, DENIED, DENIED, 0, 0, DENIED]],
] as const)('programs of %s', (account, errors) => {
  test('open what the descriptors of devices let them', async () => {
    const result = await runDriver(DRIVER, { account, programs: [PROGRAM] });
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints).toEqual(['bad words c000000d', 'no name c000000d', 'descriptor 1']);
    const got = result.output.slice(0, errors.length).map((line) => Number(line.split(': ')[1]));
    expect(got, result.output.join('\n')).toEqual([...errors]);
    expect(result.output.at(-1)).toBe('own event 1');
    expect(result.findings).toEqual([]);
  });
});

describe('descriptors in words', () => {
  const bytes = (text: string) => Buffer.from(descriptorFromText(text) ?? []).toString('hex');

  it('become self-relative ones', () => {
    expect(bytes('O:SYG:BAD:P(A;OICI;GA;;;WD)')).toBe(
      [
        '01000490',
        '14000000',
        '20000000',
        '00000000',
        '30000000',
        '010100000000000512000000',
        '01020000000000052000000020020000',
        '02001c0001000000',
        '0003140000000010',
        '010100000000000100000000',
      ].join(''),
    );
    expect(bytes('D:NO_ACCESS_CONTROL')).toBe('0100048000000000000000000000000000000000');
    expect(bytes('')).toBe('0100008000000000000000000000000000000000');
  });

  it.each([
    'D:(A;;GA;;SY)',
    'D:(X;;GA;;;SY)',
    'D:(A;;ZZ;;;SY)',
    'D:(A;;GA;;;QQ)',
    'D:(A;;GA;;;SY',
    'nonsense',
    'D:(A;ZZ;GA;;;SY)',
  ])('are refused when malformed: %s', (text) => {
    expect(descriptorFromText(text)).toBeUndefined();
  });

  it('know SIDs', () => {
    expect(Buffer.from(sidFromText('S-1-5-21-1-2-3-500') ?? []).toString('hex')).toBe(
      '0105000000000005150000000100000002000000 03000000f4010000'.replace(' ', ''),
    );
    expect(sidFromText('S-1-5-4294967296')).toBeUndefined();
    expect(sidFromText('S-2-5')).toBeUndefined();
  });
});
