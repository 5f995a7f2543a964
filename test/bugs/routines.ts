/** Mistakes of routines that return to the kernel, and of memory that is freed too early. */
import type { Bug } from './bug.js';

const DPC = 'PKDPC D, PVOID C, PVOID X, PVOID Y';
const UNUSED = '(void)D; (void)C; (void)X; (void)Y;';
const DISPATCH = 'PDEVICE_OBJECT DeviceObject, PIRP Irp';
const DONE = 'UNREFERENCED_PARAMETER(DeviceObject); return Complete(Irp, STATUS_SUCCESS, 0);';
const NEW = (type: string): string => `ExAllocatePoolWithTag(NonPagedPool, sizeof(${type}), 'looP')`;
/** Sends a request with a completion routine of its own. */
const COMPLETION = `static NTSTATUS Done$(${DISPATCH}) { ${DONE} }
static VOID Run$(PIO_COMPLETION_ROUTINE Routine) { MakeDevice(&g_Device, g_Driver, Done$); PIRP irp = IoAllocateIrp(1, FALSE); IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ; IoSetCompletionRoutine(irp, Routine, NULL, TRUE, TRUE, TRUE); IoCallDriver(&g_Device, irp); IoFreeIrp(irp); }
static NTSTATUS Right$(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) { UNREFERENCED_PARAMETER(DeviceObject); UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Context); return STATUS_MORE_PROCESSING_REQUIRED; }
static NTSTATUS Wrong$(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) { UNREFERENCED_PARAMETER(DeviceObject); UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Context); `;

export const ROUTINE_BUGS: readonly Bug[] = [
  {
    name: 'dispatch-returns-in-a-region',
    rule: 'dispatch-apcs-disabled',
    declare: `static NTSTATUS Wrong$(${DISPATCH}) { KeEnterCriticalRegion(); ${DONE} }\nstatic NTSTATUS Right$(${DISPATCH}) { KeEnterCriticalRegion(); KeLeaveCriticalRegion(); ${DONE} }`,
    bad: 'BUG Send(Wrong$); KeLeaveCriticalRegion();',
    good: 'Send(Right$);',
  },
  {
    name: 'completion-returns-raised',
    rule: 'completion-irql',
    declare: `${COMPLETION} KIRQL irql; KeRaiseIrql(APC_LEVEL, &irql); return STATUS_MORE_PROCESSING_REQUIRED; }\nstatic NTSTATUS Lowers$(${DISPATCH}) { UNREFERENCED_PARAMETER(DeviceObject); NTSTATUS status = Complete(Irp, STATUS_SUCCESS, 0); KeLowerIrql(PASSIVE_LEVEL); return status; }`,
    bad: 'MakeDevice(&g_Device, g_Driver, Lowers$); PIRP irp = IoAllocateIrp(1, FALSE); IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ; IoSetCompletionRoutine(irp, Wrong$, NULL, TRUE, TRUE, TRUE); BUG IoCallDriver(&g_Device, irp); IoFreeIrp(irp);',
    good: 'Run$(Right$);',
  },
  {
    name: 'completion-returns-in-a-region',
    rule: 'completion-apcs-disabled',
    declare: `${COMPLETION} KeEnterGuardedRegion(); return STATUS_MORE_PROCESSING_REQUIRED; }\nstatic NTSTATUS Leaves$(${DISPATCH}) { UNREFERENCED_PARAMETER(DeviceObject); NTSTATUS status = Complete(Irp, STATUS_SUCCESS, 0); KeLeaveGuardedRegion(); return status; }`,
    bad: 'MakeDevice(&g_Device, g_Driver, Leaves$); PIRP irp = IoAllocateIrp(1, FALSE); IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ; IoSetCompletionRoutine(irp, Wrong$, NULL, TRUE, TRUE, TRUE); BUG IoCallDriver(&g_Device, irp); IoFreeIrp(irp);',
    good: 'Run$(Right$);',
  },
  {
    name: 'notify-routine-returns-in-a-region',
    rule: 'routine-apcs-disabled',
    declare:
      'static int Enter$;\nstatic VOID Notify$(HANDLE P, HANDLE T, BOOLEAN Create) { (void)P; (void)T; (void)Create; if (!Enter$) return; Enter$ = 0; KeEnterCriticalRegion(); }\nstatic VOID Nothing$(PVOID C) { (void)C; }',
    bad: 'Enter$ = 1; PsSetCreateThreadNotifyRoutine(Notify$); BUG PVOID t = Start(Nothing$, NULL); KeLeaveCriticalRegion(); Join(t); PsRemoveCreateThreadNotifyRoutine(Notify$);',
    good: 'Enter$ = 0; PsSetCreateThreadNotifyRoutine(Notify$); Join(Start(Nothing$, NULL)); PsRemoveCreateThreadNotifyRoutine(Notify$);',
  },
  {
    name: 'dispatch-returns-with-a-push-lock',
    rule: 'routine-holds-lock',
    inOthers: true,
    declare: `static EX_PUSH_LOCK P$;\nstatic NTSTATUS Wrong$(${DISPATCH}) { BUG ExAcquirePushLockExclusive(&P$); ${DONE} }\nstatic NTSTATUS Right$(${DISPATCH}) { ExAcquirePushLockExclusive(&P$); ExReleasePushLockExclusive(&P$); ${DONE} }`,
    bad: 'ExInitializePushLock(&P$); KeEnterCriticalRegion(); Send(Wrong$); ExReleasePushLockExclusive(&P$); KeLeaveCriticalRegion();',
    good: 'ExInitializePushLock(&P$); KeEnterCriticalRegion(); Send(Right$); KeLeaveCriticalRegion();',
  },
  {
    name: 'dpc-returns-with-a-spin-lock',
    rule: 'routine-holds-lock',
    inOthers: true,
    declare: `static KSPIN_LOCK A$;\nstatic VOID Wrong$(${DPC}) { ${UNUSED} BUG KeAcquireSpinLockAtDpcLevel(&A$); }\nstatic VOID Right$(${DPC}) { ${UNUSED} KeAcquireSpinLockAtDpcLevel(&A$); KeReleaseSpinLockFromDpcLevel(&A$); }`,
    bad: 'KeInitializeSpinLock(&A$); RunDpc(Wrong$);',
    good: 'KeInitializeSpinLock(&A$); RunDpc(Right$);',
  },
  {
    name: 'timer-freed-while-set',
    rule: 'pool-freed-with-timer',
    declare: '',
    bad: `LARGE_INTEGER due; due.QuadPart = MILLISECONDS(100000); PKTIMER t = ${NEW('KTIMER')}; KeInitializeTimer(t); KeSetTimer(t, due, NULL); BUG ExFreePool(t);`,
    good: `LARGE_INTEGER due; due.QuadPart = MILLISECONDS(100000); PKTIMER t = ${NEW('KTIMER')}; KeInitializeTimer(t); KeSetTimer(t, due, NULL); KeCancelTimer(t); ExFreePool(t);`,
    fatal: true,
  },
  {
    name: 'dpc-freed-while-queued',
    rule: 'pool-freed-with-dpc',
    fatal: true,
    declare: `static VOID Nothing$(${DPC}) { ${UNUSED} }`,
    bad: `KIRQL irql; PKDPC d = ${NEW('KDPC')}; KeInitializeDpc(d, Nothing$, NULL); KeRaiseIrql(DISPATCH_LEVEL, &irql); KeInsertQueueDpc(d, NULL, NULL); BUG ExFreePool(d);`,
    good: `PKDPC d = ${NEW('KDPC')}; KeInitializeDpc(d, Nothing$, NULL); KeInsertQueueDpc(d, NULL, NULL); KeFlushQueuedDpcs(); ExFreePool(d);`,
  },
  {
    name: 'resource-freed-before-it-is-deleted',
    rule: 'pool-freed-with-resource',
    bad: `PERESOURCE r = ${NEW('ERESOURCE')}; ExInitializeResourceLite(r); BUG ExFreePool(r);`,
    good: `PERESOURCE r = ${NEW('ERESOURCE')}; ExInitializeResourceLite(r); ExDeleteResourceLite(r); ExFreePool(r);`,
  },
  {
    name: 'event-freed-with-a-waiter',
    rule: 'pool-freed-with-waiters',
    fatal: true,
    declare: 'static VOID Waits$(PVOID Event) { Wait(Event); }',
    bad: `PKEVENT e = ${NEW('KEVENT')}; KeInitializeEvent(e, NotificationEvent, FALSE); Start(Waits$, e); UntilWaiters(e, 1); BUG ExFreePool(e);`,
    good: `PKEVENT e = ${NEW('KEVENT')}; KeInitializeEvent(e, NotificationEvent, FALSE); PVOID t = Start(Waits$, e); KeSetEvent(e, 0, FALSE); Join(t); ExFreePool(e);`,
  },
];
