/** Each routine that can be made to fail fails as the WDK says, and only where it can; a rate depends on its seed alone. */
import { describe, expect, test } from 'vitest';
import { Machine } from '../../kernel-host/index.js';
import { CHECK_HEADER } from '../support/checkheader.js';
import { describeChecks } from '../support/checks.js';

describeChecks(
  'all calls fail',
  `#include "check.h"
static VOID Routine(PVOID Context) { UNREFERENCED_PARAMETER(Context); }
static UCHAR g_Buffer[64];
static NTSTATUS Raised(int Case) {
  __try {
    if (Case == 0) ExAllocatePoolWithQuotaTag(NonPagedPool, 16, 'tseT');
    if (Case == 1) ExAllocatePoolWithTag(NonPagedPool | POOL_RAISE_IF_ALLOCATION_FAILURE, 16, 'tseT');
    if (Case == 2) ExAllocatePool2(POOL_FLAG_NON_PAGED | POOL_FLAG_RAISE_ON_FAILURE, 16, 'tseT');
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}
static NTSTATUS Locked(PMDL Mdl) {
  __try {
    MmProbeAndLockPages(Mdl, KernelMode, IoModifyAccess);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  MmUnlockPages(Mdl);
  return STATUS_SUCCESS;
}
static VOID Test(VOID) {
  CHECK("pool is NULL", ExAllocatePoolWithTag(NonPagedPool, 16, 'tseT') == NULL);
  CHECK("pool2 is NULL", ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'tseT') == NULL);
  CHECK("quota that does not raise",
        ExAllocatePoolWithQuotaTag(NonPagedPool | POOL_QUOTA_FAIL_INSTEAD_OF_RAISE, 16, 'tseT') == NULL);
  CHECK_EQ("quota raises", Raised(0), STATUS_INSUFFICIENT_RESOURCES);
  CHECK_EQ("pool raises when told to", Raised(1), STATUS_INSUFFICIENT_RESOURCES);
  CHECK_EQ("pool2 raises when told to", Raised(2), STATUS_INSUFFICIENT_RESOURCES);
  CHECK("no request", IoAllocateIrp(1, FALSE) == NULL);
  CHECK("no MDL", IoAllocateMdl(g_Buffer, 64, FALSE, FALSE, NULL) == NULL);
  MDL *mdl = (MDL *)g_Buffer;
  MmInitializeMdl(mdl, g_Buffer, 32);
  CHECK_EQ("locking raises", Locked(mdl), STATUS_WORKING_SET_QUOTA);
  MmBuildMdlForNonPagedPool(mdl);
  CHECK("mapping that may fail", MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority) == NULL);
  HANDLE thread = NULL;
  CHECK_EQ("no thread", PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL),
           STATUS_INSUFFICIENT_RESOURCES);
  CHECK("its handle is not written", thread == NULL);
  UNICODE_STRING unicode;
  ANSI_STRING ansi;
  WCHAR characters[8];
  RtlInitAnsiString(&ansi, "abc");
  CHECK_EQ("a string that is allocated", RtlAnsiStringToUnicodeString(&unicode, &ansi, TRUE), STATUS_INSUFFICIENT_RESOURCES);
  RtlInitEmptyUnicodeString(&unicode, characters, sizeof(characters));
  CHECK_EQ("a string that is not", RtlAnsiStringToUnicodeString(&unicode, &ansi, FALSE), STATUS_SUCCESS);
  CHECK_EQ("no link", IoCreateSymbolicLink(&unicode, &unicode), STATUS_INSUFFICIENT_RESOURCES);
}
DRIVER_ENTRY(Test)
`,
  [
    { build: 'free', faults: { rate: 1 } },
    { build: 'checked', faults: { rate: 1 }, verifier: 0x20 },
  ],
);

/** Two threads that allocate at the same time, from two places. */
const TWO_THREADS = `#include "check.h"
static volatile LONG g_Failed[2];
static __attribute__((noinline)) PVOID One(void) { return ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'enO '); }
static __attribute__((noinline)) PVOID Two(void) { return ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'owT '); }
static VOID Worker(PVOID Context) {
  int which = (int)(ULONG_PTR)Context;
  for (int i = 0; i < 500; i++) {
    PVOID block = which ? Two() : One();
    if (block == NULL) g_Failed[which]++;
    else ExFreePool(block);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}
/* Its creation may be what fails. */
static PVOID StartSurely(int Which) {
  HANDLE handle;
  PVOID thread;
  while (!NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, (PVOID)(ULONG_PTR)Which)));
  ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &thread, NULL);
  ZwClose(handle);
  return thread;
}
static VOID Test(VOID) {
  PVOID threads[2];
  for (int i = 0; i < 2; i++) threads[i] = StartSurely(i);
  for (int i = 0; i < 2; i++) Join(threads[i]);
  DbgPrint("%d %d\\n", g_Failed[0], g_Failed[1]);
}
DRIVER_ENTRY(Test)
`;

describe('a rate', () => {
  async function run(seed: number, cpus: number): Promise<string> {
    const machine = await Machine.boot({ cpus, build: 'free', faults: { rate: 0.1, seed } });
    let text = '';
    machine.on((event) => {
      if (event.type === 'print') text += event.text;
    });
    try {
      const driver = await machine.load({ name: 'two', files: { 'two.c': TWO_THREADS, 'check.h': CHECK_HEADER } });
      await driver.unload();
      const places = await machine.inside.faults();
      const pool = places.filter(({ routine }) => routine === 'ExAllocatePool2');
      expect(pool.map(({ calls }) => calls)).toEqual([500, 500]);
      expect(
        pool
          .map(({ failed }) => failed)
          .sort()
          .join(' '),
      ).toBe(text.trim().split(' ').sort().join(' '));
      return text;
    } finally {
      await machine.dispose();
    }
  }

  test('the same calls fail with the same seed, however threads run, and others with another', async () => {
    const runs = [await run(1, 1), await run(1, 2), await run(1, 8)];
    expect(new Set(runs).size).toBe(1);
    expect(runs[0]).not.toBe('0 0\n');
    expect(await run(2, 2)).not.toBe(runs[0]);
  });
});
