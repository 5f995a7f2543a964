/** Mistakes with requests: how they are sent down, completed, marked pending, kept and freed. */
import type { Bug } from './bug.js';

const DISPATCH = 'PDEVICE_OBJECT DeviceObject, PIRP Irp';
const COMPLETION = 'PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context';
const UNUSED = 'UNREFERENCED_PARAMETER(DeviceObject);';
const DONE = 'return Complete(Irp, STATUS_SUCCESS, 0);';
/** Sends a request that the dispatch routine must not have to hold its caller up for. */
const QUEUED = 'IoMarkIrpPending(Irp); Keep(Irp); return STATUS_PENDING;';
/** The driver below completes at once, or later and says so. */
const BELOW = `static NTSTATUS Below$(${DISPATCH}) { ${UNUSED} ${DONE} }`;
const LATE = `static NTSTATUS Below$(${DISPATCH}) { ${UNUSED} ${QUEUED} }`;
/** What a completion routine does that only passes on. */
const PASS = 'if (Irp->PendingReturned) IoMarkIrpPending(Irp); return STATUS_CONTINUE_COMPLETION;';
const COPY = 'IoCopyCurrentIrpStackLocationToNext(Irp);';
const SKIP = 'IoSkipCurrentIrpStackLocation(Irp);';
const DOWN = 'return IoCallDriver(&g_Lower, Irp);';

interface Options {
  /** Functions and variables before the two dispatch routines. */
  readonly declare?: string;
  readonly fatal?: boolean;
  /** Statements before the request is sent. */
  readonly before?: string;
  /** And when it has come back. */
  readonly after?: string;
  readonly inOthers?: boolean;
  readonly code?: number;
}

/** One dispatch routine that is wrong, and one that is right: their bodies, without an end that all share. */
function dispatched(name: string, rule: string, bad: string, good: string, options: Options = {}): Bug {
  const { declare = '', before = '', after = '', ...rest } = options;
  return {
    name,
    rule,
    declare: `${declare}
${bad.includes('BUG') || declare.includes('BUG') ? '' : 'BUG '}static NTSTATUS Wrong$(${DISPATCH}) { ${UNUSED} ${bad} }
static NTSTATUS Right$(${DISPATCH}) { ${UNUSED} ${good} }`,
    bad: `${before} Send(Wrong$); ${after}`,
    good: `${before} Send(Right$); ${after}`,
    ...rest,
  };
}

/** The same, the driver being a filter above another whose dispatch routine is `Below$`. */
function filtered(name: string, rule: string, bad: string, good: string, options: Options = {}): Bug {
  const { declare = '', before = '' } = options;
  const below = declare.includes('Below$') ? declare : `${declare}\n${BELOW}`;
  return dispatched(name, rule, bad, good, { ...options, declare: below, before: `Lower(Below$); ${before}` });
}

/** A completion routine in two versions, and a dispatch routine that sets one of them. */
function completed(name: string, rule: string, bad: string, good: string, options: Options = {}): Bug {
  const { declare = '', ...rest } = options;
  const routine = (which: string, body: string): string =>
    `static NTSTATUS ${which}$(${COMPLETION}) { UNREFERENCED_PARAMETER(DeviceObject); UNREFERENCED_PARAMETER(Context); ${body} }`;
  const send = (which: string): string =>
    `${COPY} IoSetCompletionRoutine(Irp, ${which}$, NULL, TRUE, TRUE, TRUE); ${DOWN}`;
  return filtered(name, rule, send('Bad'), send('Good'), {
    ...rest,
    declare: `${declare}\nBUG ${routine('Bad', bad)}\n${routine('Good', good)}`,
  });
}

/** A request of the driver's own to the device below. */
function owned(name: string, rule: string, bad: string, good: string, declare = BELOW): Bug {
  const keep = `static NTSTATUS Keeps$(${COMPLETION}) { UNREFERENCED_PARAMETER(DeviceObject); UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Context); return STATUS_MORE_PROCESSING_REQUIRED; }
static PIRP New$(UCHAR Major, NTSTATUS Status) { Lower(Below$); PIRP irp = IoAllocateIrp(1, FALSE); irp->IoStatus.Status = Status; IoGetNextIrpStackLocation(irp)->MajorFunction = Major; IoSetCompletionRoutine(irp, Keeps$, NULL, TRUE, TRUE, TRUE); return irp; }`;
  return { name, rule, declare: `${declare}\n${keep}`, bad, good };
}

const ENDS: readonly Bug[] = [
  dispatched('completed-twice', 'irp-completed-twice', `Complete(Irp, 0, 0); BUG ${DONE}`, DONE, { fatal: true }),
  filtered(
    'sent-to-its-own-device',
    'irp-no-location',
    'IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_DEVICE_CONTROL; BUG NTSTATUS status = IoCallDriver(DeviceObject, Irp); return status;',
    `${COPY} ${DOWN}`,
    { fatal: true },
  ),
  dispatched(
    'completed-with-a-cancel-routine',
    'irp-completed-cancelable',
    'IoSetCancelRoutine(Irp, Cancel$); Irp->IoStatus.Status = 0; BUG IoCompleteRequest(Irp, IO_NO_INCREMENT); return 0;',
    `IoSetCancelRoutine(Irp, Cancel$); if (IoSetCancelRoutine(Irp, NULL) == NULL) return STATUS_CANCELLED; ${DONE}`,
    {
      fatal: true,
      declare: `static VOID Cancel$(${DISPATCH}) { ${UNUSED} IoReleaseCancelSpinLock(Irp->CancelIrql); }`,
    },
  ),
  dispatched('returned-without-completing', 'irp-not-completed', 'Keep(Irp); return STATUS_SUCCESS;', DONE, {
    inOthers: true,
    after: 'Finish(STATUS_SUCCESS);',
  }),
  dispatched(
    'error-path-without-completing',
    'irp-not-completed',
    'if (Keep(Irp)) return STATUS_INVALID_PARAMETER; return STATUS_SUCCESS;',
    'return Complete(Irp, STATUS_INVALID_PARAMETER, 0);',
    { inOthers: true, after: 'Finish(STATUS_INVALID_PARAMETER);' },
  ),
  completed('kept-on-the-way-up', 'irp-not-completed', 'Keep(Irp); return STATUS_MORE_PROCESSING_REQUIRED;', PASS, {
    inOthers: true,
    after: 'Finish(STATUS_SUCCESS);',
  }),
  dispatched(
    'another-status-returned',
    'dispatch-status-mismatch',
    'Complete(Irp, STATUS_UNSUCCESSFUL, 0); return STATUS_SUCCESS;',
    'return Complete(Irp, STATUS_UNSUCCESSFUL, 0);',
    { inOthers: true },
  ),
  filtered(
    'status-of-the-driver-below-replaced',
    'dispatch-status-mismatch',
    `${SKIP} IoCallDriver(&g_Lower, Irp); return STATUS_INVALID_DEVICE_REQUEST;`,
    `${SKIP} ${DOWN}`,
    { inOthers: true },
  ),
  dispatched(
    'status-never-set',
    'dispatch-status-illegal',
    'Complete(Irp, -1, 0); return -1;',
    'return Complete(Irp, STATUS_NOT_IMPLEMENTED, 0);',
    { inOthers: true },
  ),
  dispatched(
    'pending-not-marked',
    'irp-not-marked-pending',
    'Complete(Irp, 0, 0); return STATUS_PENDING;',
    'IoMarkIrpPending(Irp); Complete(Irp, 0, 0); return STATUS_PENDING;',
    { fatal: true, inOthers: true },
  ),
  dispatched(
    'queued-and-not-marked',
    'irp-not-marked-pending',
    'Keep(Irp); Later(STATUS_SUCCESS); return STATUS_PENDING;',
    'IoMarkIrpPending(Irp); Keep(Irp); Later(STATUS_SUCCESS); return STATUS_PENDING;',
    { fatal: true, inOthers: true, after: 'Sooner();' },
  ),
  dispatched(
    'marked-and-not-returned',
    'irp-pending-not-returned',
    `IoMarkIrpPending(Irp); ${DONE}`,
    'IoMarkIrpPending(Irp); Complete(Irp, STATUS_SUCCESS, 0); return STATUS_PENDING;',
    { inOthers: true },
  ),
  dispatched(
    'queued-and-success-returned',
    'irp-pending-not-returned',
    'IoMarkIrpPending(Irp); Keep(Irp); return STATUS_SUCCESS;',
    'IoMarkIrpPending(Irp); Keep(Irp); Later(STATUS_SUCCESS); return STATUS_PENDING;',
    { inOthers: true, after: 'Finish(STATUS_SUCCESS); Sooner();' },
  ),
];

const DOWNWARDS: readonly Bug[] = [
  completed('pending-not-passed-on', 'completion-pending-lost', 'return STATUS_CONTINUE_COMPLETION;', PASS, {
    declare: `static NTSTATUS Below$(${DISPATCH}) { ${UNUSED} IoMarkIrpPending(Irp); Complete(Irp, STATUS_SUCCESS, 0); return STATUS_PENDING; }`,
    fatal: true,
    inOthers: true,
  }),
  filtered(
    'marked-by-a-completion-routine-that-keeps',
    'irp-pending-not-returned',
    `KEVENT event; KeInitializeEvent(&event, NotificationEvent, FALSE); ${COPY} IoSetCompletionRoutine(Irp, Signal$, &event, TRUE, TRUE, TRUE); IoCallDriver(&g_Lower, Irp); Wait(&event); IoMarkIrpPending(Irp); ${DONE}`,
    `KEVENT event; KeInitializeEvent(&event, NotificationEvent, FALSE); ${COPY} IoSetCompletionRoutine(Irp, Signal$, &event, TRUE, TRUE, TRUE); if (IoCallDriver(&g_Lower, Irp) == STATUS_PENDING) Wait(&event); ${DONE}`,
    {
      inOthers: true,
      declare: `static NTSTATUS Signal$(${COMPLETION}) { ${UNUSED} UNREFERENCED_PARAMETER(Irp); KeSetEvent(Context, 0, FALSE); return STATUS_MORE_PROCESSING_REQUIRED; }`,
    },
  ),
  filtered(
    'sent-with-a-cancel-routine',
    'irp-forwarded-cancelable',
    `IoSetCancelRoutine(Irp, Cancel$); ${SKIP} BUG NTSTATUS status = IoCallDriver(&g_Lower, Irp); return status;`,
    `IoSetCancelRoutine(Irp, Cancel$); IoSetCancelRoutine(Irp, NULL); ${SKIP} ${DOWN}`,
    {
      declare: `static VOID Cancel$(${DISPATCH}) { ${UNUSED} IoReleaseCancelSpinLock(Irp->CancelIrql); }\nstatic NTSTATUS Below$(${DISPATCH}) { ${UNUSED} IoSetCancelRoutine(Irp, NULL); ${DONE} }`,
    },
  ),
  filtered(
    'sent-while-it-is-below',
    'irp-forwarded-below',
    `${COPY} IoCallDriver(&g_Lower, Irp); IoSetNextIrpStackLocation(Irp); IoSkipCurrentIrpStackLocation(Irp); BUG NTSTATUS status = IoCallDriver(&g_Lower, Irp); return status;`,
    `Later(STATUS_SUCCESS); ${COPY} ${DOWN}`,
    { declare: LATE, fatal: true, after: 'Sooner();' },
  ),
  filtered(
    'completed-while-it-is-below',
    'irp-completed-below',
    `${COPY} IoCallDriver(&g_Lower, Irp); BUG IoCompleteRequest(Irp, IO_NO_INCREMENT); return STATUS_PENDING;`,
    `Later(STATUS_SUCCESS); ${COPY} ${DOWN}`,
    { declare: LATE, fatal: true, after: 'Sooner();' },
  ),
  filtered(
    'stack-location-copied-by-hand',
    'irp-location-copied',
    `IoMarkIrpPending(Irp); *IoGetNextIrpStackLocation(Irp) = *IoGetCurrentIrpStackLocation(Irp); BUG IoCallDriver(&g_Lower, Irp); return STATUS_PENDING;`,
    `IoMarkIrpPending(Irp); ${COPY} IoCallDriver(&g_Lower, Irp); return STATUS_PENDING;`,
    {
      declare: `static NTSTATUS Below$(${DISPATCH}) { ${UNUSED} IoGetCurrentIrpStackLocation(Irp)->Control &= ~SL_PENDING_RETURNED; ${DONE} }`,
    },
  ),
  filtered(
    'completion-routine-copied-by-hand',
    'irp-completion-copied',
    `${COPY} IoSetCompletionRoutine(Irp, Passes$, &g_Driver, TRUE, TRUE, TRUE); IoSetNextIrpStackLocation(Irp); IoGetCurrentIrpStackLocation(Irp)->DeviceObject = DeviceObject; *IoGetNextIrpStackLocation(Irp) = *IoGetCurrentIrpStackLocation(Irp); BUG NTSTATUS status = IoCallDriver(&g_Lower, Irp); return status;`,
    `${COPY} IoSetCompletionRoutine(Irp, Passes$, &g_Driver, TRUE, TRUE, TRUE); ${DOWN}`,
    { declare: `static NTSTATUS Passes$(${COMPLETION}) { ${UNUSED} UNREFERENCED_PARAMETER(Context); ${PASS} }` },
  ),
  filtered(
    'plug-and-play-failure-passed-on',
    'pnp-failed-forwarded',
    `${COPY} IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_PNP; Irp->IoStatus.Status = STATUS_UNSUCCESSFUL; BUG NTSTATUS status = IoCallDriver(&g_Lower, Irp); return status;`,
    `${COPY} IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_PNP; Irp->IoStatus.Status = STATUS_NOT_SUPPORTED; ${DOWN}`,
  ),
];

const OWN: readonly Bug[] = [
  owned(
    'freed-while-a-driver-has-it',
    'irp-freed-in-use',
    'PIRP irp = New$(IRP_MJ_READ, 0); IoCallDriver(&g_Lower, irp); BUG IoFreeIrp(irp); Forget();',
    'PIRP irp = New$(IRP_MJ_READ, 0); IoCallDriver(&g_Lower, irp); Finish(STATUS_SUCCESS); IoFreeIrp(irp);',
    LATE,
  ),
  owned(
    'used-anew-while-a-driver-has-it',
    'irp-freed-in-use',
    'PIRP irp = New$(IRP_MJ_READ, 0); IoCallDriver(&g_Lower, irp); BUG IoReuseIrp(irp, 0); Forget(); IoFreeIrp(irp);',
    'PIRP irp = New$(IRP_MJ_READ, 0); IoCallDriver(&g_Lower, irp); Finish(STATUS_SUCCESS); IoReuseIrp(irp, 0); IoFreeIrp(irp);',
    LATE,
  ),
  owned(
    'initialised-though-allocated',
    'irp-initialized-again',
    'Lower(Below$); PIRP irp = IoAllocateIrp(1, FALSE); BUG IoInitializeIrp(irp, IoSizeOfIrp(1), 1);',
    "PIRP irp = New$(IRP_MJ_READ, 0); IoReuseIrp(irp, 0); IoFreeIrp(irp); irp = ExAllocatePoolWithTag(NonPagedPool, IoSizeOfIrp(1), 'looP'); IoInitializeIrp(irp, IoSizeOfIrp(1), 1); ExFreePool(irp);",
  ),
  {
    ...owned(
      'completed-by-its-owner',
      'irp-completed-unsent',
      'PIRP irp = New$(IRP_MJ_READ, 0); IoCallDriver(&g_Lower, irp); BUG IoCompleteRequest(irp, IO_NO_INCREMENT);',
      'PIRP irp = New$(IRP_MJ_READ, 0); IoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
    ),
    fatal: true,
  },
  owned(
    'plug-and-play-request-that-begins-as-success',
    'pnp-status-invalid',
    'PIRP irp = New$(IRP_MJ_PNP, STATUS_SUCCESS); BUG IoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
    'PIRP irp = New$(IRP_MJ_PNP, STATUS_NOT_SUPPORTED); IoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
  ),
  owned(
    'power-request-that-begins-as-success',
    'power-status-invalid',
    'PIRP irp = New$(IRP_MJ_POWER, STATUS_SUCCESS); BUG PoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
    'PIRP irp = New$(IRP_MJ_POWER, STATUS_NOT_SUPPORTED); PoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
  ),
  owned(
    'wmi-request-that-begins-as-success',
    'wmi-status-invalid',
    'PIRP irp = New$(IRP_MJ_SYSTEM_CONTROL, STATUS_SUCCESS); BUG IoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
    'PIRP irp = New$(IRP_MJ_SYSTEM_CONTROL, STATUS_NOT_SUPPORTED); IoCallDriver(&g_Lower, irp); IoFreeIrp(irp);',
  ),
];

const NEW_DEVICE = 'PDEVICE_OBJECT top; NewDevice(g_Driver, NULL, 0, FALSE, &top);';

const DEVICES: readonly Bug[] = [
  {
    name: 'deleted-while-attached',
    rule: 'device-deleted-attached',
    fatal: true,
    bad: `${NEW_DEVICE} IoAttachDeviceToDeviceStack(top, g_Top); BUG IoDeleteDevice(top);`,
    good: `${NEW_DEVICE} PDEVICE_OBJECT below = IoAttachDeviceToDeviceStack(top, g_Top); IoDetachDevice(below); IoDeleteDevice(top);`,
  },
  {
    name: 'detached-twice',
    rule: 'device-not-attached',
    bad: `${NEW_DEVICE} PDEVICE_OBJECT below = IoAttachDeviceToDeviceStack(top, g_Top); IoDetachDevice(below); BUG IoDetachDevice(below); IoDeleteDevice(top);`,
    good: `${NEW_DEVICE} for (int i = 0; i < 2; i++) IoDetachDevice(IoAttachDeviceToDeviceStack(top, g_Top)); IoDeleteDevice(top);`,
  },
];

/** Touched when it is not the driver's any more: checked builds see that. */
const AFTERWARDS: readonly Bug[] = [
  dispatched(
    'status-read-from-a-completed-request',
    'page-fault-in-nonpaged-area',
    'Complete(Irp, 0, 0); BUG NTSTATUS status = Irp->IoStatus.Status; return status;',
    DONE,
    { fatal: true, code: 0x50 },
  ),
  dispatched(
    'location-of-a-completed-request',
    'page-fault-in-nonpaged-area',
    'Complete(Irp, 0, 0); BUG IoMarkIrpPending(Irp); return STATUS_PENDING;',
    'IoMarkIrpPending(Irp); Complete(Irp, 0, 0); return STATUS_PENDING;',
    { fatal: true, code: 0x50 },
  ),
  dispatched(
    'buffer-of-a-completed-request',
    'page-fault-in-nonpaged-area',
    'volatile UCHAR *buffer = Irp->AssociatedIrp.SystemBuffer; Complete(Irp, 0, 8); BUG buffer[0] = 1; return 0;',
    'volatile UCHAR *buffer = Irp->AssociatedIrp.SystemBuffer; buffer[0] = 1; return Complete(Irp, 0, 8);',
    { fatal: true, code: 0x50 },
  ),
  dispatched(
    'more-information-than-room',
    'irp-bad-completion',
    'Irp->IoStatus.Status = 0; Irp->IoStatus.Information = 9; BUG IoCompleteRequest(Irp, 0); return 0;',
    'return Complete(Irp, 0, 8);',
    { fatal: true },
  ),
];

export const REQUEST_BUGS: readonly Bug[] = [...ENDS, ...DOWNWARDS, ...OWN, ...DEVICES, ...AFTERWARDS];
