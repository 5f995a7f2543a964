/** Lookaside lists: blocks, counters, the caller's own routines, failure, deletion, misuse. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
static NPAGED_LOOKASIDE_LIST g_NonPaged;
static PAGED_LOOKASIDE_LIST g_Paged;
static LOOKASIDE_LIST_EX g_Ex;
static LONG g_Allocations, g_Frees, g_Arguments, g_Refuse;

static PVOID Allocate(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
  g_Allocations++;
  if (NumberOfBytes != 40 || Tag != 'kooL') g_Arguments++;
  return ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
}

static VOID Free(PVOID Buffer) {
  g_Frees++;
  ExFreePool(Buffer);
}

static PVOID AllocateEx(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, PLOOKASIDE_LIST_EX Lookaside) {
  g_Allocations++;
  if (Lookaside != &g_Ex) g_Arguments++;
  return g_Refuse ? NULL : ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
}

static VOID FreeEx(PVOID Buffer, PLOOKASIDE_LIST_EX Lookaside) {
  g_Frees++;
  if (Lookaside != &g_Ex) g_Arguments++;
  ExFreePool(Buffer);
}

static VOID NonPagedLists(void) {
  PVOID blocks[6];
  ExInitializeNPagedLookasideList(&g_NonPaged, NULL, NULL, 0, 100, 'kooL', 0);
  CHECK_EQ("nonpaged: starts empty", ExQueryDepthSList(&g_NonPaged.L.ListHead), 0);
  CHECK_EQ("nonpaged: size and tag", g_NonPaged.L.Size == 100 && g_NonPaged.L.Tag == 'kooL', TRUE);
  for (int i = 0; i < 6; i++) {
    blocks[i] = ExAllocateFromNPagedLookasideList(&g_NonPaged);
    if (blocks[i] != NULL) RtlFillMemory(blocks[i], 100, i);
  }
  CHECK_EQ("nonpaged: blocks", blocks[0] != NULL && blocks[5] != NULL && blocks[0] != blocks[5], TRUE);
  CHECK_EQ("nonpaged: misses", g_NonPaged.L.AllocateMisses, 6);
  for (int i = 0; i < 6; i++) ExFreeToNPagedLookasideList(&g_NonPaged, blocks[i]);
  CHECK_EQ("nonpaged: keeps 4", ExQueryDepthSList(&g_NonPaged.L.ListHead), 4);
  CHECK_EQ("nonpaged: frees the rest", g_NonPaged.L.FreeMisses, 2);
  CHECK_EQ("nonpaged: gives the last one back first", ExAllocateFromNPagedLookasideList(&g_NonPaged), blocks[3]);
  CHECK_EQ("nonpaged: which is no miss", g_NonPaged.L.AllocateMisses, 6);
  CHECK_EQ("nonpaged: totals", g_NonPaged.L.TotalAllocates == 7 && g_NonPaged.L.TotalFrees == 6, TRUE);
  KIRQL irql = KeRaiseIrqlToDpcLevel();
  ExFreeToNPagedLookasideList(&g_NonPaged, blocks[3]);
  PVOID again = ExAllocateFromNPagedLookasideList(&g_NonPaged);
  ExFreeToNPagedLookasideList(&g_NonPaged, again);
  KeLowerIrql(irql);
  CHECK_EQ("nonpaged: at DISPATCH_LEVEL", again, blocks[3]);
  ExDeleteNPagedLookasideList(&g_NonPaged);
  CHECK_EQ("nonpaged: delete frees what it keeps", ExQueryDepthSList(&g_NonPaged.L.ListHead), 0);
}

static VOID OwnRoutines(void) {
  PVOID blocks[5];
  ExInitializePagedLookasideList(&g_Paged, Allocate, Free, 0, 40, 'kooL', 0);
  for (int i = 0; i < 5; i++) blocks[i] = ExAllocateFromPagedLookasideList(&g_Paged);
  CHECK_EQ("own: allocates", g_Allocations, 5);
  CHECK_EQ("own: size and tag are handed on", g_Arguments, 0);
  for (int i = 0; i < 5; i++) ExFreeToPagedLookasideList(&g_Paged, blocks[i]);
  CHECK_EQ("own: frees what does not fit", g_Frees, 1);
  ExDeletePagedLookasideList(&g_Paged);
  CHECK_EQ("own: delete frees by it", g_Frees, 5);
}

static VOID Deepens(void) {
  static PVOID blocks[64];
  ExInitializeNPagedLookasideList(&g_NonPaged, NULL, NULL, POOL_NX_ALLOCATION, 1, 'kooL', 0);
  CHECK("depth: a block has room for the link", g_NonPaged.L.Size >= sizeof(SLIST_ENTRY));
  for (int round = 0; round < 100; round++) {
    for (int i = 0; i < 64; i++) blocks[i] = ExAllocateFromNPagedLookasideList(&g_NonPaged);
    for (int i = 0; i < 64; i++) ExFreeToNPagedLookasideList(&g_NonPaged, blocks[i]);
  }
  CHECK("depth: grows with misses until they stop", g_NonPaged.L.Depth >= 60);
  CHECK("depth: and not beyond its maximum", g_NonPaged.L.Depth <= g_NonPaged.L.MaximumDepth);
  for (int i = 0; i < 256 * 100; i++) ExFreeToNPagedLookasideList(&g_NonPaged, ExAllocateFromNPagedLookasideList(&g_NonPaged));
  CHECK_EQ("depth: shrinks when nothing misses", g_NonPaged.L.Depth, 4);
  CHECK("depth: and gives back what it has too many of", ExQueryDepthSList(&g_NonPaged.L.ListHead) <= 5);
  ExDeleteNPagedLookasideList(&g_NonPaged);
}

static NTSTATUS RaisingAllocation(SIZE_T Size) {
  NTSTATUS status = ExInitializeLookasideListEx(&g_Ex, NULL, NULL, NonPagedPool, EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL, Size, 'kooL', 0);
  __try {
    if (NT_SUCCESS(status)) ExAllocateFromLookasideListEx(&g_Ex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return status;
}

static VOID Extended(void) {
  PVOID block;
  g_Allocations = g_Frees = g_Arguments = 0;
  CHECK_EQ("ex: pool type", ExInitializeLookasideListEx(&g_Ex, NULL, NULL, (POOL_TYPE)2, 0, 32, 'kooL', 0), STATUS_INVALID_PARAMETER_4);
  CHECK_EQ("ex: flags", ExInitializeLookasideListEx(&g_Ex, NULL, NULL, PagedPool, 3, 32, 'kooL', 0), STATUS_INVALID_PARAMETER_5);
  CHECK_EQ("ex: make", ExInitializeLookasideListEx(&g_Ex, AllocateEx, FreeEx, NonPagedPoolNx, 0, 32, 'kooL', 0), STATUS_SUCCESS);
  block = ExAllocateFromLookasideListEx(&g_Ex);
  CHECK("ex: allocates", block != NULL && g_Allocations == 1);
  ExFreeToLookasideListEx(&g_Ex, block);
  CHECK_EQ("ex: keeps it", g_Frees, 0);
  ExFlushLookasideListEx(&g_Ex);
  CHECK_EQ("ex: flush frees it", g_Frees, 1);
  block = ExAllocateFromLookasideListEx(&g_Ex);
  ExFreeToLookasideListEx(&g_Ex, block);
  CHECK_EQ("ex: and the list lives on", g_Allocations, 2);
  ExDeleteLookasideListEx(&g_Ex);
  CHECK_EQ("ex: delete frees", g_Frees, 2);
  CHECK_EQ("ex: its routines are given the list", g_Arguments, 0);
  ExInitializeLookasideListEx(&g_Ex, AllocateEx, FreeEx, PagedPool, 0, 32, 'kooL', 0);
  g_Refuse = 1;
  CHECK_EQ("ex: a failed allocation is NULL", ExAllocateFromLookasideListEx(&g_Ex), NULL);
  CHECK_EQ("ex: or raises", RaisingAllocation(0x70000000), STATUS_INSUFFICIENT_RESOURCES);
}

static VOID Run(void) {
  NonPagedLists();
  OwnRoutines();
  Deepens();
  Extended();
}
DRIVER_ENTRY(Run)
`;

describeChecks('lookaside lists', SOURCE, [{ cpus: 1, time: 'virtual' }, { build: 'checked' }]);

const MISUSES: readonly [title: string, body: string, code: number, detail: RegExp][] = [
  [
    'a paged list at DISPATCH_LEVEL',
    "KIRQL i; ExInitializePagedLookasideList(&g_Paged, NULL, NULL, 0, 32, 'kooL', 0); KeRaiseIrql(DISPATCH_LEVEL, &i); ExAllocateFromPagedLookasideList(&g_Paged);",
    0xa,
    /PagedLookasideList was called at DISPATCH_LEVEL/,
  ],
  [
    'a paged LOOKASIDE_LIST_EX at DISPATCH_LEVEL',
    "KIRQL i; ExInitializeLookasideListEx(&g_Ex, NULL, NULL, PagedPool, 0, 32, 'kooL', 0); KeRaiseIrql(DISPATCH_LEVEL, &i); ExAllocateFromLookasideListEx(&g_Ex);",
    0xa,
    /LookasideListEx of paged pool/,
  ],
  [
    'giving NULL back',
    "ExInitializePagedLookasideList(&g_Paged, NULL, NULL, 0, 32, 'kooL', 0); ExFreeToPagedLookasideList(&g_Paged, NULL);",
    0x7e,
    /NULL/,
  ],
  [
    'a block that was freed to the pool before',
    "PVOID b; ExInitializePagedLookasideList(&g_Paged, NULL, NULL, 0, 32, 'kooL', 0); b = ExAllocateFromPagedLookasideList(&g_Paged); ExFreePool(b); ExFreeToPagedLookasideList(&g_Paged, b);",
    0x50,
    /freed/,
  ],
];

describe('misuse of lookaside lists', () => {
  test.each(MISUSES)('%s', async (_title, body, code, detail) => {
    const source = `#include "check.h"
static PAGED_LOOKASIDE_LIST g_Paged;
static LOOKASIDE_LIST_EX g_Ex;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  (void)&g_Paged; (void)&g_Ex;
  { ${body} }
  return STATUS_SUCCESS;
}
`;
    const { bugCheck } = await runDriver(source);
    expect(bugCheck?.detail).toMatch(detail);
    expect(bugCheck?.code).toBe(code);
  });
});
