/** Virtual memory of processes, by the services, from a driver; and what a process leaves when it ends. */
import { expect, test } from 'vitest';
import { withMemory } from '../../kernel-host/hal/memory.js';
import { userStretch } from '../../kernel-host/mm/pages.js';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SERVICES = `
NTSTATUS ZwProtectVirtualMemory(HANDLE, PVOID *, PSIZE_T, ULONG, PULONG);
NTSTATUS ZwReadVirtualMemory(HANDLE, PVOID, PVOID, SIZE_T, PSIZE_T);
NTSTATUS MmCopyVirtualMemory(PEPROCESS, PVOID, PEPROCESS, PVOID, SIZE_T, KPROCESSOR_MODE, PSIZE_T);
#define ME ZwCurrentProcess()
static NTSTATUS Allocate(PVOID *Base, SIZE_T *Bytes, ULONG Type, ULONG Protect) {
  return ZwAllocateVirtualMemory(ME, Base, 0, Bytes, Type, Protect);
}
static NTSTATUS Free(PVOID Base, SIZE_T Bytes, ULONG Type) { return ZwFreeVirtualMemory(ME, &Base, &Bytes, Type); }
static MEMORY_BASIC_INFORMATION Query(PVOID Address) {
  MEMORY_BASIC_INFORMATION information = {0};
  ZwQueryVirtualMemory(ME, Address, MemoryBasicInformation, &information, sizeof(information), NULL);
  return information;
}`;

const ALLOCATE = `
static VOID Allocating(void) {
  PVOID base = NULL, again;
  SIZE_T bytes = 10000;
  ULONG sum = 0, old = 0;
  MEMORY_BASIC_INFORMATION information;
  CHECK_EQ("vm: allocated", Allocate(&base, &bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE), STATUS_SUCCESS);
  CHECK("vm: user space, at 64 KiB, whole pages", base < MmHighestUserAddress && ((ULONG_PTR)base & 0xffff) == 0 && bytes == 12288);
  for (ULONG i = 0; i < bytes; i++) sum += ((PUCHAR)base)[i];
  CHECK_EQ("vm: zeroed", sum, 0);
  RtlFillMemory(base, bytes, 0x5a);
  information = Query((PUCHAR)base + 5000);
  CHECK("vm: queried", information.BaseAddress == (PUCHAR)base + 4096 && information.AllocationBase == base && information.RegionSize == 8192);
  CHECK("vm: committed", information.State == MEM_COMMIT && information.Protect == PAGE_READWRITE && information.Type == MEM_PRIVATE);
  again = base;
  bytes = 4096;
  CHECK_EQ("vm: reserved twice", Allocate(&again, &bytes, MEM_RESERVE, PAGE_READWRITE), STATUS_CONFLICTING_ADDRESSES);
  CHECK_EQ("vm: decommitted", Free((PUCHAR)base + 4096, 4096, MEM_DECOMMIT), STATUS_SUCCESS);
  CHECK("vm: not there", !MmIsAddressValid((PUCHAR)base + 4096) && MmIsAddressValid(base) && MmIsAddressValid((PUCHAR)base + 8192));
  CHECK_EQ("vm: reserved still", Query((PUCHAR)base + 4096).State, MEM_RESERVE);
  again = (PUCHAR)base + 4096;
  bytes = 1;
  CHECK_EQ("vm: committed again", Allocate(&again, &bytes, MEM_COMMIT, PAGE_READONLY), STATUS_SUCCESS);
  CHECK("vm: zeroed again", bytes == 4096 && ((PUCHAR)again)[5] == 0 && ((PUCHAR)base)[5] == 0x5a);
  bytes = 4096;
  CHECK_EQ("vm: protected", ZwProtectVirtualMemory(ME, &again, &bytes, PAGE_NOACCESS, &old), STATUS_SUCCESS);
  CHECK("vm: the old protection", old == PAGE_READONLY && !MmIsAddressValid(again));
  bytes = 4096;
  CHECK_EQ("vm: opened again", ZwProtectVirtualMemory(ME, &again, &bytes, PAGE_READWRITE, &old), STATUS_SUCCESS);
  CHECK("vm: accessible", old == PAGE_NOACCESS && MmIsAddressValid(again));
  CHECK_EQ("vm: released not from its base", Free((PUCHAR)base + 4096, 0, MEM_RELEASE), STATUS_FREE_VM_NOT_AT_BASE);
  CHECK_EQ("vm: released beyond its end", Free(base, 0x10000, MEM_RELEASE), STATUS_UNABLE_TO_FREE_VM);
  CHECK_EQ("vm: a part released", Free((PUCHAR)base + 8192, 4096, MEM_RELEASE), STATUS_SUCCESS);
  CHECK_EQ("vm: the part is free", Query((PUCHAR)base + 8192).State, MEM_FREE);
  CHECK_EQ("vm: a part released twice", Free((PUCHAR)base + 8192, 4096, MEM_RELEASE), STATUS_MEMORY_NOT_ALLOCATED);
  CHECK_EQ("vm: released", Free(base, 0, MEM_RELEASE), STATUS_SUCCESS);
  CHECK_EQ("vm: released twice", Free(base, 0, MEM_RELEASE), STATUS_MEMORY_NOT_ALLOCATED);
  CHECK("vm: gone", !MmIsAddressValid(base) && Query(base).State == MEM_FREE);
  again = (PUCHAR)base + 100;
  bytes = 4096;
  CHECK_EQ("vm: at an address", Allocate(&again, &bytes, MEM_RESERVE, PAGE_READWRITE), STATUS_SUCCESS);
  CHECK("vm: from 64 KiB on", again == base && bytes == 8192);
  Free(again, 0, MEM_RELEASE);
}`;

const MISUSE = `
static VOID Misusing(void) {
  PVOID base = NULL;
  SIZE_T bytes = 4096, returned = 0;
  ULONG old;
  UCHAR copy[8];
  MEMORY_BASIC_INFORMATION information;
  CHECK_EQ("vm: no type", Allocate(&base, &bytes, 0, PAGE_READWRITE), STATUS_INVALID_PARAMETER_5);
  CHECK_EQ("vm: another type", Allocate(&base, &bytes, MEM_COMMIT | MEM_RELEASE, PAGE_READWRITE), STATUS_INVALID_PARAMETER_5);
  CHECK_EQ("vm: two protections", Allocate(&base, &bytes, MEM_COMMIT, PAGE_READWRITE | PAGE_READONLY), STATUS_INVALID_PAGE_PROTECTION);
  CHECK_EQ("vm: copy on write", Allocate(&base, &bytes, MEM_COMMIT, PAGE_WRITECOPY), STATUS_INVALID_PAGE_PROTECTION);
  CHECK_EQ("vm: too many zero bits", ZwAllocateVirtualMemory(ME, &base, 22, &bytes, MEM_COMMIT, PAGE_READWRITE), STATUS_INVALID_PARAMETER_3);
  bytes = 0;
  CHECK_EQ("vm: no bytes", Allocate(&base, &bytes, MEM_COMMIT, PAGE_READWRITE), STATUS_INVALID_PARAMETER_4);
  bytes = 0x7fffffff;
  CHECK_EQ("vm: more than there is", Allocate(&base, &bytes, MEM_RESERVE, PAGE_READWRITE), STATUS_INVALID_PARAMETER_4);
  bytes = 0x08000000;
  CHECK_EQ("vm: half of it", Allocate(&base, &bytes, MEM_RESERVE, PAGE_READWRITE), STATUS_SUCCESS);
  PVOID second = NULL;
  CHECK_EQ("vm: no room", Allocate(&second, &bytes, MEM_RESERVE, PAGE_READWRITE), STATUS_NO_MEMORY);
  Free(base, 0, MEM_RELEASE);
  base = (PVOID)MmSystemRangeStart;
  bytes = 4096;
  CHECK_EQ("vm: kernel space", Allocate(&base, &bytes, MEM_RESERVE, PAGE_READWRITE), STATUS_INVALID_PARAMETER_2);
  base = (PVOID)0x0ffd0000;
  CHECK_EQ("vm: committed without a region", Allocate(&base, &bytes, MEM_COMMIT, PAGE_READWRITE), STATUS_CONFLICTING_ADDRESSES);
  CHECK_EQ("vm: protected without a region", ZwProtectVirtualMemory(ME, &base, &bytes, PAGE_READONLY, &old), STATUS_CONFLICTING_ADDRESSES);
  CHECK_EQ("vm: freed both ways", Free(base, 0, MEM_DECOMMIT | MEM_RELEASE), STATUS_INVALID_PARAMETER_4);
  CHECK_EQ("vm: wrong handle", ZwAllocateVirtualMemory((HANDLE)0x1230, &base, 0, &bytes, MEM_COMMIT, PAGE_READWRITE), STATUS_INVALID_HANDLE);
  base = NULL;
  Allocate(&base, &bytes, MEM_RESERVE, PAGE_READWRITE);
  CHECK_EQ("vm: protected before it is committed", ZwProtectVirtualMemory(ME, &base, &bytes, PAGE_READONLY, &old), STATUS_NOT_COMMITTED);
  CHECK_EQ("vm: read before it is committed", ZwReadVirtualMemory(ME, base, copy, 8, &returned), STATUS_PARTIAL_COPY);
  Free(base, 0, MEM_RELEASE);
  CHECK_EQ("vm: another class", ZwQueryVirtualMemory(ME, base, (MEMORY_INFORMATION_CLASS)77, &information, sizeof(information), NULL), STATUS_INVALID_INFO_CLASS);
  CHECK_EQ("vm: a short buffer", ZwQueryVirtualMemory(ME, base, MemoryBasicInformation, &information, 27, NULL), STATUS_INFO_LENGTH_MISMATCH);
}`;

const COPIES = `
static VOID Copying(void) {
  PVOID base = NULL;
  SIZE_T bytes = 8192, copied = 9;
  static UCHAR from[8192];
  MM_COPY_ADDRESS address;
  Allocate(&base, &bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  RtlFillMemory(from, sizeof(from), 3);
  PEPROCESS me = PsGetCurrentProcess();
  CHECK_EQ("copy: all", MmCopyVirtualMemory(me, from, me, base, 8192, KernelMode, &copied), STATUS_SUCCESS);
  CHECK("copy: is there", copied == 8192 && ((PUCHAR)base)[8191] == 3);
  CHECK_EQ("copy: kernel memory for user mode", MmCopyVirtualMemory(me, from, me, base, 8, UserMode, &copied), STATUS_ACCESS_VIOLATION);
  Free((PUCHAR)base + 4096, 4096, MEM_DECOMMIT);
  CHECK_EQ("copy: a part", MmCopyVirtualMemory(me, base, me, from, 8192, UserMode - UserMode, &copied), STATUS_PARTIAL_COPY);
  CHECK_EQ("copy: how much", copied, 4096);
  address.PhysicalAddress.QuadPart = 0;
  address.VirtualAddress = (PUCHAR)base + 4096;
  CHECK_EQ("copy: nothing there", MmCopyMemory(from, address, 8, MM_COPY_MEMORY_VIRTUAL, &copied), STATUS_INVALID_ADDRESS);
  address.VirtualAddress = base;
  CHECK_EQ("copy: from an address", MmCopyMemory(from, address, 8, MM_COPY_MEMORY_VIRTUAL, &copied), STATUS_SUCCESS);
  CHECK_EQ("copy: neither way", MmCopyMemory(from, address, 8, 3, &copied), STATUS_INVALID_PARAMETER);
  Free(base, 0, MEM_RELEASE);
}`;

const SOURCE = `#include <ntifs.h>
#include "check.h"
${SERVICES}
${ALLOCATE}
${MISUSE}
${COPIES}
static VOID All(void) { Allocating(); Misusing(); Copying(); }
DRIVER_ENTRY(All)
`;

describeChecks('virtual memory', SOURCE, [{ build: 'checked' }, { build: 'free', cpus: 1 }]);

/** Threads that allocate, fill, check and free regions of random sizes: no two regions may share a page. */
const CONTENTION = `#include <ntifs.h>
#include "check.h"
static LONG g_Wrong;
static VOID Worker(PVOID Context) {
  ULONG seed = (ULONG)(ULONG_PTR)Context;
  for (ULONG round = 0; round < 40; round++) {
    PVOID bases[4] = {0};
    SIZE_T sizes[4];
    for (ULONG i = 0; i < 4; i++) {
      sizes[i] = RtlRandomEx(&seed) % 50000 + 1;
      if (ZwAllocateVirtualMemory(ZwCurrentProcess(), &bases[i], 0, &sizes[i], MEM_COMMIT, PAGE_READWRITE)) InterlockedIncrement(&g_Wrong);
      RtlFillMemory(bases[i], sizes[i], (UCHAR)(ULONG_PTR)Context);
    }
    for (ULONG i = 0; i < 4; i++) {
      for (ULONG at = 0; at < sizes[i]; at += 511) if (((PUCHAR)bases[i])[at] != (UCHAR)(ULONG_PTR)Context) InterlockedIncrement(&g_Wrong);
      sizes[i] = 0;
      if (ZwFreeVirtualMemory(ZwCurrentProcess(), &bases[i], &sizes[i], MEM_RELEASE)) InterlockedIncrement(&g_Wrong);
    }
  }
}
static VOID All(void) {
  PVOID threads[16];
  for (ULONG i = 0; i < 16; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)(i + 1));
  for (ULONG i = 0; i < 16; i++) Join(threads[i]);
  CHECK_EQ("vm: regions of 16 threads never meet", g_Wrong, 0);
}
DRIVER_ENTRY(All)
`;
describeChecks('virtual memory under contention', CONTENTION, [{ cpus: 2 }, { cpus: 8 }]);

const OWNER = `#include <ntifs.h>
static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOID base = NULL;
  SIZE_T bytes = 0x100000;
  NTSTATUS status = STATUS_SUCCESS;
  if (IoGetCurrentIrpStackLocation(Irp)->MajorFunction == IRP_MJ_CREATE)
    status = ZwAllocateVirtualMemory(ZwCurrentProcess(), &base, 0, &bytes, MEM_COMMIT, PAGE_READWRITE);
  if (base != NULL) DbgPrint("%x\\n", base);
  Irp->IoStatus.Status = status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return status;
}
static VOID Unload(PDRIVER_OBJECT Driver) {
  UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\\\??\\\\Owner");
  IoDeleteSymbolicLink(&link);
  IoDeleteDevice(Driver->DeviceObject);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Owner"), link = RTL_CONSTANT_STRING(L"\\\\??\\\\Owner");
  PDEVICE_OBJECT device;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Control;
  Driver->DriverUnload = Unload;
  IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  return IoCreateSymbolicLink(&link, &name);
}`;
const PROGRAM = `#include <windows.h>
int main(void) { return CreateFileA("\\\\\\\\.\\\\Owner", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE; }`;

test('what a process has allocated goes with it', async () => {
  let free = false;
  const result = await runDriver(OWNER, {
    programs: [PROGRAM],
    inspect: (machine) => {
      const [line = '0'] = lines;
      free = withMemory(machine.memory, () => userStretch(Number.parseInt(line, 16)).free);
    },
    prepare: (machine) => {
      machine.on((event) => event.type === 'print' && lines.push(event.text));
    },
  });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.exits).toEqual([0]);
  expect(lines.length).toBe(1);
  expect(free).toBe(true);
});
const lines: string[] = [];
