/** Mistakes that the kernel itself cannot go on after, whatever the verifier's flags: with pool, requests, MDLs. */
import type { Bug } from './bug.js';

const DISPATCH = 'PDEVICE_OBJECT DeviceObject, PIRP Irp';
const MDL = 'static UCHAR B$[64];';
const NEW_MDL = 'PMDL mdl = IoAllocateMdl(B$, 64, FALSE, FALSE, NULL);';
const LOCK = 'MmProbeAndLockPages(mdl, KernelMode, IoReadAccess);';
const POOL = "ExAllocatePoolWithTag(NonPagedPool, 64, 'looP')";
const PAGED = "ExAllocatePoolWithTag(PagedPool, 64, 'looP')";

/** @param body statements of the dispatch routine; it returns */
function dispatched(
  name: string,
  rule: string,
  bad: string,
  good = 'return Complete(Irp, STATUS_SUCCESS, 0);',
  code?: number,
): Bug {
  const begin = 'UNREFERENCED_PARAMETER(DeviceObject);';
  return {
    name,
    rule,
    fatal: true,
    declare: `static VOID Cancel$(PDEVICE_OBJECT Device, PIRP Irp) { UNREFERENCED_PARAMETER(Device); IoReleaseCancelSpinLock(Irp->CancelIrql); }\nstatic NTSTATUS Wrong$(${DISPATCH}) { ${begin} ${bad} }\nstatic NTSTATUS Right$(${DISPATCH}) { ${begin} ${good} }`,
    bad: 'Send(Wrong$);',
    good: 'Send(Right$);',
    ...(code === undefined ? {} : { code }),
  };
}

export const KERNEL_BUGS: readonly Bug[] = [
  {
    name: 'freed-twice',
    rule: 'pool-double-free',
    fatal: true,
    bad: `PVOID p = ${POOL}; ExFreePool(p); BUG ExFreePool(p);`,
    good: `PVOID p = ${POOL}; ExFreePool(p);`,
  },
  {
    name: 'paged-pool-allocated-at-dispatch-level',
    rule: 'pool-allocate-irql',
    fatal: true,
    bad: `KIRQL irql; KeRaiseIrql(DISPATCH_LEVEL, &irql); BUG PVOID p = ${PAGED}; (void)p;`,
    good: `KIRQL irql; KeRaiseIrql(APC_LEVEL, &irql); ExFreePool(${PAGED}); KeLowerIrql(irql);`,
  },
  {
    name: 'paged-pool-freed-at-dispatch-level',
    rule: 'pool-free-irql',
    fatal: true,
    bad: `KIRQL irql; PVOID p = ${PAGED}; KeRaiseIrql(DISPATCH_LEVEL, &irql); BUG ExFreePool(p);`,
    good: `KIRQL irql; PVOID p = ${POOL}; KeRaiseIrql(DISPATCH_LEVEL, &irql); ExFreePool(p); KeLowerIrql(irql);`,
  },
  {
    name: 'freed-with-another-tag',
    rule: 'pool-wrong-tag',
    fatal: true,
    bad: `PVOID p = ${POOL}; BUG ExFreePoolWithTag(p, 'rehO');`,
    good: `ExFreePoolWithTag(${POOL}, 'looP');`,
  },
  {
    name: 'user-address-freed',
    rule: 'pool-free-user-address',
    fatal: true,
    bad: 'BUG ExFreePool((PVOID)0x200000);',
    good: `ExFreePool(${POOL});`,
  },
  {
    name: 'middle-of-a-block-freed',
    rule: 'pool-free-bad-address',
    fatal: true,
    bad: `PUCHAR p = ${POOL}; BUG ExFreePool(p + 8);`,
    good: `PUCHAR p = ${POOL}; ExFreePool(p + 8 - 8);`,
  },
  {
    name: 'must-succeed-pool',
    rule: 'pool-must-succeed',
    fatal: true,
    bad: "BUG PVOID p = ExAllocatePoolWithTag((POOL_TYPE)2, 64, 'looP'); (void)p;",
    good: `ExFreePool(${POOL});`,
  },
  {
    name: 'irp-of-ones-own-freed',
    rule: 'irp-not-allocated',
    fatal: true,
    declare: 'static UCHAR I$[512];',
    bad: 'IoInitializeIrp((PIRP)I$, IoSizeOfIrp(1), 1); BUG IoFreeIrp((PIRP)I$);',
    good: 'IoInitializeIrp((PIRP)I$, IoSizeOfIrp(1), 1);',
  },
  dispatched('irp-of-a-thread-freed', 'irp-in-use', 'BUG IoFreeIrp(Irp); return STATUS_SUCCESS;'),
  {
    name: 'irp-with-a-wrong-function',
    rule: 'irp-invalid',
    fatal: true,
    declare: `static NTSTATUS Done$(${DISPATCH}) { UNREFERENCED_PARAMETER(DeviceObject); return Complete(Irp, 0, 0); }`,
    bad: 'MakeDevice(&g_Device, g_Driver, Done$); PIRP irp = IoAllocateIrp(1, FALSE); IoGetNextIrpStackLocation(irp)->MajorFunction = 0x77; BUG IoCallDriver(&g_Device, irp);',
    good: 'PIRP irp = IoAllocateIrp(1, FALSE); IoFreeIrp(irp);',
  },
  {
    name: 'request-to-no-device',
    rule: 'device-invalid',
    fatal: true,
    bad: 'PIRP irp = IoAllocateIrp(1, FALSE); BUG IoCallDriver((PDEVICE_OBJECT)irp, irp);',
    good: 'PIRP irp = IoAllocateIrp(1, FALSE); IoFreeIrp(irp);',
  },
  {
    ...dispatched(
      'dispatch-returns-raised',
      'dispatch-irql',
      'KIRQL irql; KeRaiseIrql(APC_LEVEL, &irql); return Complete(Irp, STATUS_SUCCESS, 0);',
    ),
    bad: 'BUG Send(Wrong$);',
  },
  dispatched(
    'completed-as-pending',
    'irp-bad-completion',
    'Irp->IoStatus.Status = STATUS_PENDING; BUG IoCompleteRequest(Irp, IO_NO_INCREMENT); return STATUS_PENDING;',
  ),
  {
    name: 'mdl-locked-twice',
    rule: 'mdl-locked-twice',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} ${LOCK} BUG ${LOCK}`,
    good: `${NEW_MDL} ${LOCK} MmUnlockPages(mdl); IoFreeMdl(mdl);`,
  },
  {
    name: 'mdl-part-outside',
    rule: 'mdl-partial-range',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} PMDL part = IoAllocateMdl(B$, 64, FALSE, FALSE, NULL); MmBuildMdlForNonPagedPool(mdl); BUG IoBuildPartialMdl(mdl, part, B$ + 32, 64);`,
    good: `${NEW_MDL} PMDL part = IoAllocateMdl(B$, 64, FALSE, FALSE, NULL); MmBuildMdlForNonPagedPool(mdl); IoBuildPartialMdl(mdl, part, B$ + 32, 32); IoFreeMdl(part); IoFreeMdl(mdl);`,
  },
  {
    name: 'mdl-mapped-twice',
    rule: 'mdl-mapped-twice',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} ${LOCK} MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority); BUG MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);`,
    good: `${NEW_MDL} ${LOCK} MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority); MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority); MmUnlockPages(mdl); IoFreeMdl(mdl);`,
  },
  {
    name: 'mdl-mapped-unlocked',
    rule: 'mdl-map-unlocked',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} BUG MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority);`,
    good: `${NEW_MDL} MmBuildMdlForNonPagedPool(mdl); MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority); IoFreeMdl(mdl);`,
  },
  {
    name: 'mdl-unmapped-elsewhere',
    rule: 'mdl-unmap-address',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} ${LOCK} PUCHAR at = MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority); BUG MmUnmapLockedPages(at + 8, mdl);`,
    good: `${NEW_MDL} ${LOCK} PUCHAR at = MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority); MmUnmapLockedPages(at, mdl); MmUnlockPages(mdl); IoFreeMdl(mdl);`,
  },
  {
    name: 'mdl-unlocked-twice',
    rule: 'mdl-not-locked',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} ${LOCK} MmUnlockPages(mdl); BUG MmUnlockPages(mdl);`,
    good: `${NEW_MDL} ${LOCK} MmUnlockPages(mdl); IoFreeMdl(mdl);`,
  },
  {
    name: 'mdl-freed-locked',
    rule: 'mdl-freed-locked',
    fatal: true,
    declare: MDL,
    bad: `${NEW_MDL} ${LOCK} BUG IoFreeMdl(mdl);`,
    good: `${NEW_MDL} ${LOCK} MmUnlockPages(mdl); IoFreeMdl(mdl);`,
  },
  {
    name: 'remove-lock-released-twice',
    rule: 'remove-lock-release',
    fatal: true,
    declare: 'static IO_REMOVE_LOCK L$;',
    bad: "IoInitializeRemoveLock(&L$, 'kcoL', 0, 0); IoAcquireRemoveLock(&L$, NULL); IoReleaseRemoveLock(&L$, NULL); BUG IoReleaseRemoveLock(&L$, NULL);",
    good: "IoInitializeRemoveLock(&L$, 'kcoL', 0, 0); IoAcquireRemoveLock(&L$, NULL); IoReleaseRemoveLock(&L$, NULL);",
  },
  {
    name: 'remove-lock-removed-twice',
    rule: 'remove-lock-removed-twice',
    fatal: true,
    declare: 'static IO_REMOVE_LOCK L$;',
    bad: "IoInitializeRemoveLock(&L$, 'kcoL', 0, 0); IoAcquireRemoveLock(&L$, NULL); IoReleaseRemoveLockAndWait(&L$, NULL); BUG IoReleaseRemoveLockAndWait(&L$, NULL);",
    good: "IoInitializeRemoveLock(&L$, 'kcoL', 0, 0); IoAcquireRemoveLock(&L$, NULL); IoReleaseRemoveLockAndWait(&L$, NULL);",
  },
  {
    name: 'header-overwritten',
    rule: 'pool-header-overwritten',
    fatal: true,
    bad: `PULONG p = ${POOL}; Poke$(p - 2); BUG ExFreePool(p);`,
    good: `ExFreePool(${POOL});`,
    declare:
      'static __attribute__((noinline, no_sanitize("thread"))) VOID Poke$(volatile ULONG *At) { *At = 0x41414141; }',
  },
];
