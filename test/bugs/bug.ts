/**
 * Drivers with one known mistake each, and their corrected twins. All of a table are compiled into one driver, which
 * runs what its RegistryPath names: `good` all twins, `bad` all mistakes that the kernel can go on after, or one by its name.
 */

import { DEVICE_HEADER } from '../io/devices.js';
import { CHECK_HEADER } from '../support/checkheader.js';

/** One mistake. In all texts `$` stands for a number of its own, so that names do not clash. */
export interface Bug {
  readonly name: string;
  /** Name of the rule that has to find it. */
  readonly rule: string;
  /** The kernel cannot go on after it: it is run alone. */
  readonly fatal?: boolean;
  /** Globals and functions. `BUG` stands before the statement that has to be named, here or in `bad`. */
  readonly declare?: string;
  /** Statements; `BUG` as above. */
  readonly bad: string;
  readonly good: string;
  /** The bug check, where no rule of the table has it and `rule` is its name. */
  readonly code?: number;
  /** The statement is found in one of the other stacks, not in that of who was caught. */
  readonly inOthers?: boolean;
}

const COMMON = `${DEVICE_HEADER.replace('#include "check.h"', '#include "check.h"\n#include <ntwasm.h>')}
static PDRIVER_OBJECT g_Driver;
static DEVICE_OBJECT g_Device;
static HANDLE g_Handle;
/* A device with a name, above nothing; and one below it that is mere memory. */
static PDEVICE_OBJECT g_Top;
static DRIVER_OBJECT g_LowerDriver;
static DEVICE_OBJECT g_Lower;

static VOID Lower(PDRIVER_DISPATCH Dispatch) { MakeDevice(&g_Lower, &g_LowerDriver, Dispatch); }

/* A request that a dispatch routine has kept, and a thread that completes it. */
static PIRP g_Kept;
static KEVENT g_HasKept;
static PVOID g_Thread;
static BOOLEAN Keep(PIRP Irp) { g_Kept = Irp; KeSetEvent(&g_HasKept, 0, FALSE); return TRUE; }
static PIRP Forget(void) { PIRP irp = g_Kept; g_Kept = NULL; KeClearEvent(&g_HasKept); return irp; }
static VOID Finish(NTSTATUS Status) { PIRP irp = Forget(); if (irp != NULL) Complete(irp, Status, 0); }
static VOID FinishThread(PVOID Status) { Wait(&g_HasKept); Finish((NTSTATUS)(LONG_PTR)Status); }
static VOID Later(NTSTATUS Status) { g_Thread = Start(FinishThread, (PVOID)(LONG_PTR)Status); }
static VOID Sooner(void) { if (g_Thread != NULL) Join(g_Thread); g_Thread = NULL; }

/* Sends a request to a dispatch routine. */
static NTSTATUS Send(PDRIVER_DISPATCH Dispatch) {
  IO_STATUS_BLOCK block;
  UCHAR buffer[8] = {0};
  g_Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
  return Control(g_Handle, CODE(0, METHOD_BUFFERED), buffer, 8, buffer, 8, &block);
}

static NTSTATUS Succeeds(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  return Complete(Irp, STATUS_SUCCESS, 0);
}

static VOID RunDpc(PKDEFERRED_ROUTINE Routine) {
  KDPC dpc;
  KeInitializeDpc(&dpc, Routine, NULL);
  KeInsertQueueDpc(&dpc, NULL, NULL);
  KeFlushQueuedDpcs();
}
`;

/** A table's driver. */
export interface BugDriver {
  readonly source: string;
  /** Line of each bug's statement, by name. */
  readonly lines: ReadonlyMap<string, number>;
}

/** @returns the driver of a table of bugs. */
export function driverOf(bugs: readonly Bug[]): BugDriver {
  const parts = bugs.map((bug, number) => numbered(bug, number));
  const rows = bugs.map(
    ({ name, fatal }, number) => `  {L"${name}", Bad${number}, Good${number}, ${fatal === true ? 1 : 0}},`,
  );
  const source = `${COMMON}
${parts.join('\n')}
static const struct { PCWSTR Name; void (*Bad)(void); void (*Good)(void); int Fatal; } g_Bugs[] = {
${rows.join('\n')}
};
static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  WCHAR what[64] = {0};
  RtlCopyMemory(what, RegistryPath->Buffer, RegistryPath->Length);
  DriverObject->DriverUnload = Unload;
  g_Driver = DriverObject;
  KeInitializeEvent(&g_HasKept, NotificationEvent, FALSE);
  SetAll(DriverObject, Succeeds);
  NewDevice(DriverObject, L"\\\\Device\\\\Bugs", 0, FALSE, &g_Top);
  g_Top->StackSize = 3;
  Open(L"\\\\Device\\\\Bugs", &g_Handle);
  int good = wcsncmp(what, L"good", 4) == 0;
  PCWSTR one = what[good ? 4 : 3] == L':' ? what + (good ? 5 : 4) : NULL;
  int rounds = good && one == NULL ? 25 : 1;
  for (int round = 0; round < rounds; round++) {
    for (ULONG i = 0; i < RTL_NUMBER_OF(g_Bugs); i++) {
      if (one != NULL ? wcscmp(one, g_Bugs[i].Name) != 0 : !good && g_Bugs[i].Fatal) continue;
      (good ? g_Bugs[i].Good : g_Bugs[i].Bad)();
      if (KeGetCurrentIrql() != PASSIVE_LEVEL) DbgPrint("FAIL %ws: IRQL %d\\n", g_Bugs[i].Name, KeGetCurrentIrql());
    }
  }
  DbgPrint("done\\n");
  return STATUS_SUCCESS;
}
`;
  const lines = source.split('\n');
  return {
    source,
    lines: new Map(bugs.map(({ name }) => [name, lines.findIndex((line) => line.includes(`/* BUG ${name} */`)) + 1])),
  };
}

function numbered({ name, declare = '', bad, good }: Bug, number: number): string {
  const text = (part: string): string => part.replaceAll('$', `_${number}`).replaceAll('BUG ', `\n/* BUG ${name} */ `);
  return `/* ${name} */
${text(declare)}
static __attribute__((noinline)) VOID Bad${number}(void) { ${text(bad)} }
static __attribute__((noinline)) VOID Good${number}(void) { ${text(good)} }`;
}

/** Files that the driver includes. */
export const BUG_HEADERS = { 'check.h': CHECK_HEADER };
