/** MDLs: locking, mapping, parts, pages without a buffer; what is left locked is found. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static VOID RunChecks(void) {
  PUCHAR buffer = ExAllocatePoolWithTag(NonPagedPool, 10000, 'fuB ');
  PMDL mdl = IoAllocateMdl(buffer + 100, 5000, FALSE, FALSE, NULL), part, chain;
  PHYSICAL_ADDRESS low = {.QuadPart = 0}, high = {.QuadPart = -1}, skip = {.QuadPart = 0};
  PIRP irp;
  NTSTATUS raised = STATUS_SUCCESS;
  CHECK_EQ("allocated: byte count", MmGetMdlByteCount(mdl), 5000);
  CHECK_EQ("allocated: byte offset", MmGetMdlByteOffset(mdl), BYTE_OFFSET(buffer + 100));
  CHECK("allocated: virtual address", MmGetMdlVirtualAddress(mdl) == buffer + 100);
  CHECK_EQ("allocated: size", mdl->Size, MmSizeOfMdl(buffer + 100, 5000));
  CHECK_EQ("size: an MDL of two pages", MmSizeOfMdl((PVOID)0x1fff, 2), sizeof(MDL) + 2 * sizeof(PFN_NUMBER));
  MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
  CHECK("locked: flags", (mdl->MdlFlags & (MDL_PAGES_LOCKED | MDL_WRITE_OPERATION)) == (MDL_PAGES_LOCKED | MDL_WRITE_OPERATION));
  CHECK_EQ("locked: page numbers", MmGetMdlPfnArray(mdl)[1], MmGetMdlPfnArray(mdl)[0] + 1);
  PUCHAR mapped = MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority);
  mapped[0] = 42;
  CHECK_EQ("mapped: the same memory", buffer[100], 42);
  CHECK("mapped: once", MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority) == mapped);
  part = IoAllocateMdl(buffer + 100, 5000, FALSE, FALSE, NULL);
  IoBuildPartialMdl(mdl, part, buffer + 4200, 100);
  CHECK("part: flags", part->MdlFlags & MDL_PARTIAL);
  CHECK("part: its address", MmGetSystemAddressForMdlSafe(part, NormalPagePriority) == mapped + 4100);
  MmPrepareMdlForReuse(part);
  IoBuildPartialMdl(mdl, part, buffer + 4200, 0);
  CHECK_EQ("part: the rest", MmGetMdlByteCount(part), 900);
  IoFreeMdl(part);
  MmUnlockPages(mdl);
  CHECK("unlocked: neither locked nor mapped", (mdl->MdlFlags & (MDL_PAGES_LOCKED | MDL_MAPPED_TO_SYSTEM_VA)) == 0);
  IoFreeMdl(mdl);
  mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, NULL);
  MmBuildMdlForNonPagedPool(mdl);
  CHECK("nonpaged pool: mapped already", MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority) == buffer);
  IoFreeMdl(mdl);
  __try {
    mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, NULL);
    MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    raised = GetExceptionCode();
  }
  CHECK_EQ("user mode: kernel memory raises", raised, STATUS_ACCESS_VIOLATION);
  CHECK("user mode: nothing is locked", (mdl->MdlFlags & MDL_PAGES_LOCKED) == 0);
  IoFreeMdl(mdl);
  irp = IoAllocateIrp(1, FALSE);
  mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, irp);
  chain = IoAllocateMdl(buffer + 64, 64, TRUE, FALSE, irp);
  CHECK("chain: the first", irp->MdlAddress == mdl);
  CHECK("chain: the second", mdl->Next == chain);
  IoFreeMdl(chain);
  IoFreeMdl(mdl);
  IoFreeIrp(irp);
  mdl = MmAllocatePagesForMdl(low, high, skip, 3 * PAGE_SIZE);
  CHECK_EQ("pages: all of them", MmGetMdlByteCount(mdl), 3 * PAGE_SIZE);
  mapped = MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
  CHECK_EQ("pages: zeroed", mapped[3 * PAGE_SIZE - 1], 0);
  mapped[3 * PAGE_SIZE - 1] = 1;
  MmUnmapLockedPages(mapped, mdl);
  MmFreePagesFromMdl(mdl);
  ExFreePool(mdl);
  low = MmGetPhysicalAddress(buffer);
  CHECK("physical: leads back", MmMapIoSpace(low, 64, MmNonCached) == buffer);
  high.QuadPart = -1;
  mapped = MmAllocateContiguousMemory(100, high);
  CHECK_EQ("contiguous: page-aligned", BYTE_OFFSET(mapped), 0);
  MmFreeContiguousMemory(mapped);
  ExFreePool(buffer);
}
DRIVER_ENTRY(RunChecks)
`;

describeChecks('MDLs', SOURCE, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

describe('what is left behind', () => {
  test('locked pages and the MDL are findings', async () => {
    const { findings } = await runDriver(
      `#include "check.h"
static UCHAR g_Buffer[64];
static VOID Leaves(void) {
  PMDL mdl = IoAllocateMdl(g_Buffer, 64, FALSE, FALSE, NULL);
  MmProbeAndLockPages(mdl, KernelMode, IoReadAccess);
  MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority);
}
DRIVER_ENTRY(Leaves)
`,
      { build: 'checked' },
    );
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/page.* still locked/),
      expect.stringMatching(/1 MDL is still mapped/),
      expect.stringMatching(/1 block of pool with tag 'Mdl '/),
    ]);
    expect(findings[2]?.stack[0]).toMatchObject({ line: 4 });
  });
});
