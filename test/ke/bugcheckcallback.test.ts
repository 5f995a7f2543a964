/** Bug check callbacks: registered, called as the machine goes down, guarded; timers left behind. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const CHECKS = `#include "check.h"
static KBUGCHECK_CALLBACK_RECORD g_Record;
static KBUGCHECK_REASON_CALLBACK_RECORD g_Reason;
static VOID Callback(PVOID Buffer, ULONG Length) { UNREFERENCED_PARAMETER(Buffer); UNREFERENCED_PARAMETER(Length); }
static VOID Reason(KBUGCHECK_CALLBACK_REASON Why, PKBUGCHECK_REASON_CALLBACK_RECORD Record, PVOID Data, ULONG Length) {
  UNREFERENCED_PARAMETER(Why); UNREFERENCED_PARAMETER(Record); UNREFERENCED_PARAMETER(Data); UNREFERENCED_PARAMETER(Length);
}
static VOID RunChecks(void) {
  KeInitializeCallbackRecord(&g_Record);
  KeInitializeCallbackRecord(&g_Reason);
  CHECK_EQ("deregister, not registered: FALSE", KeDeregisterBugCheckCallback(&g_Record), FALSE);
  CHECK_EQ("register: TRUE", KeRegisterBugCheckCallback(&g_Record, Callback, NULL, 0, (PUCHAR)"x"), TRUE);
  CHECK_EQ("register twice: FALSE", KeRegisterBugCheckCallback(&g_Record, Callback, NULL, 0, (PUCHAR)"x"), FALSE);
  CHECK_EQ("deregister: TRUE", KeDeregisterBugCheckCallback(&g_Record), TRUE);
  CHECK_EQ("reason: register", KeRegisterBugCheckReasonCallback(&g_Reason, Reason, KbCallbackAddPages, (PUCHAR)"x"), TRUE);
  CHECK_EQ("reason: deregister", KeDeregisterBugCheckReasonCallback(&g_Reason), TRUE);
  CHECK_EQ("reason: one that there is not", KeRegisterBugCheckReasonCallback(&g_Reason, Reason, KbCallbackInvalid, (PUCHAR)"x"), FALSE);
}
DRIVER_ENTRY(RunChecks)
`;

describeChecks('bug check callbacks', CHECKS, [{ cpus: 1 }]);

function stops(body: string): string {
  return `#include <ntddk.h>
static KBUGCHECK_CALLBACK_RECORD g_First, g_Second;
static KBUGCHECK_REASON_CALLBACK_RECORD g_Reason;
static int g_State = 42;
static VOID First(PVOID Buffer, ULONG Length) {
  DbgPrint("first %d %u irql %d\\n", *(int *)Buffer, Length, KeGetCurrentIrql());
}
static VOID Second(PVOID Buffer, ULONG Length) {
  UNREFERENCED_PARAMETER(Buffer);
  UNREFERENCED_PARAMETER(Length);
  ${body}
}
static VOID Secondary(KBUGCHECK_CALLBACK_REASON Reason, PKBUGCHECK_REASON_CALLBACK_RECORD Record, PVOID Data, ULONG Length) {
  PKBUGCHECK_SECONDARY_DUMP_DATA data = Data;
  RtlFillMemory(data->InBuffer, 16, 1);
  data->OutBuffer = data->InBuffer;
  data->OutBufferLength = 16;
  DbgPrint("secondary %d %d %d\\n", Reason == KbCallbackSecondaryDumpData, Record == &g_Reason, Length == sizeof(*data));
}
static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); KeBugCheckEx(0xE2, 1, 2, 3, 4); }
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  KeInitializeCallbackRecord(&g_First);
  KeInitializeCallbackRecord(&g_Second);
  KeInitializeCallbackRecord(&g_Reason);
  KeRegisterBugCheckCallback(&g_First, First, &g_State, sizeof(g_State), (PUCHAR)"first");
  KeRegisterBugCheckCallback(&g_Second, Second, NULL, 0, (PUCHAR)"second");
  KeRegisterBugCheckReasonCallback(&g_Reason, Secondary, KbCallbackSecondaryDumpData, (PUCHAR)"data");
  return STATUS_SUCCESS;
}
`;
}

describe('when a bug check stops the machine', () => {
  const LAST = ['first 42 4 irql 31', 'secondary 1 1 1'];

  test.for(['free', 'checked'] as const)('callbacks are called, the last registered first, %s', async (build) => {
    const run = await runDriver(stops('DbgPrint("second\\n");'), { build });
    expect(run.bugCheck?.code).toBe(0xe2);
    expect(run.bugCheck?.parameters).toEqual([1, 2, 3, 4]);
    expect(run.prints).toEqual(['second', ...LAST]);
  });

  test.for([
    ['stops the machine again', 'KeBugCheck(0xE3);'],
    ['divides by zero', 'volatile int zero = 0; g_State = g_State / zero;'],
    ['writes through NULL', '*(volatile int *)NULL = 1;'],
  ] as const)('one that %s does not keep the next from being called', async ([, body]) => {
    const run = await runDriver(stops(body), { build: 'checked' });
    expect(run.bugCheck?.code).toBe(0xe2);
    expect(run.prints).toEqual(LAST);
    expect(run.events.some((event) => event.type === 'note' && event.text.includes("'second' failed"))).toBe(true);
  });

  test('one that hangs does not keep the report', async () => {
    const run = await runDriver(stops('for (volatile int on = 1; on;) { }'));
    expect(run.bugCheck?.code).toBe(0xe2);
  });
});

describe('left behind', () => {
  const LEAVES = `#include <ntddk.h>
static KTIMER g_Timer;
static KDPC g_Dpc;
static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc); UNREFERENCED_PARAMETER(Context); UNREFERENCED_PARAMETER(First); UNREFERENCED_PARAMETER(Second);
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  LARGE_INTEGER due;
  UNREFERENCED_PARAMETER(DriverObject);
  due.QuadPart = -10000000LL * 3600;
  KeInitializeTimer(&g_Timer);
  KeInitializeDpc(&g_Dpc, Routine, NULL);
  KeSetTimer(&g_Timer, due, &g_Dpc);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  return STATUS_SUCCESS;
}
`;

  test.for([
    ['checked', 13],
    ['free', undefined],
  ] as const)('a timer that is still set is a finding, %s', async ([build, line]) => {
    const run = await runDriver(LEAVES, { build });
    expect(run.findings.map(({ rule }) => rule)).toEqual(['timer']);
    expect(run.findings[0]?.message).toContain('g_Timer is still set');
    expect(run.findings[0]?.message).toContain('0xC7 TIMER_OR_DPC_INVALID');
    expect(run.findings[0]?.stack[0]?.line).toBe(line);
  });
});
