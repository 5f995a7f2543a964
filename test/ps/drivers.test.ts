/** Several drivers in one machine: own data, shared threads and function pointers, unloading one after the other. */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { type RunOptions, runDriver } from '../support/driver.js';

const CONFIGURATIONS: readonly RunOptions[] = [
  { cpus: 1 },
  { cpus: 2, build: 'checked' },
  { cpus: 2, time: 'virtual' },
];

/** A mailbox that both find: a system routine's variable would do, here it is the first driver's, by a fixed word. */
const MAIL = `typedef struct _MAIL { KEVENT Posted, Answered; LONG (*Routine)(LONG); LONG Result; } MAIL;
#define MAILBOX (*(MAIL *volatile *)(ULONG_PTR)0x20000)
`;

const RECEIVER = `#include "check.h"
${MAIL}
static LONG g_Number = 1000;
static MAIL g_Mail;
static PVOID g_Thread;
static VOID Serves(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Mail.Posted);
  g_Mail.Result = g_Mail.Routine(g_Number);
  KeSetEvent(&g_Mail.Answered, 0, FALSE);
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  Join(g_Thread);
  DbgPrint("receiver leaves with %d\\n", g_Number);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  DriverObject->DriverUnload = Unload;
  DbgPrint("%wZ\\n", RegistryPath);
  KeInitializeEvent(&g_Mail.Posted, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Mail.Answered, SynchronizationEvent, FALSE);
  MAILBOX = &g_Mail;
  g_Thread = Start(Serves, NULL);
  Sleep(5);
  return STATUS_SUCCESS;
}
`;

const SENDER = `#include "check.h"
${MAIL}
static LONG g_Number = 7;
static LONG Adds(LONG Value) {
  return Value + g_Number;
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  DbgPrint("sender leaves with %d\\n", g_Number);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  MAIL *mail = MAILBOX;
  DriverObject->DriverUnload = Unload;
  DbgPrint("%wZ\\n", RegistryPath);
  mail->Routine = Adds;
  KeSetEvent(&mail->Posted, 0, FALSE);
  Wait(&mail->Answered);
  DbgPrint("answer %d\\n", mail->Result);
  return STATUS_SUCCESS;
}
`;

describe('two drivers', () => {
  test.each(CONFIGURATIONS.filter(({ build }) => build !== 'checked'))(
    'a thread of one calls a routine of the other, %o',
    async (options) => {
      const result = await runDriver(RECEIVER, { ...options, more: [SENDER] });
      expect(outcome(result)).toBe('ran to its end');
      const services = '\\Registry\\Machine\\System\\CurrentControlSet\\Services';
      expect(result.prints).toEqual([
        `${services}\\driver`,
        `${services}\\driver2`,
        'answer 1007',
        'sender leaves with 7',
        'receiver leaves with 1000',
      ]);
    },
  );

  test.each(CONFIGURATIONS)('with the same names keep their own data, %o', async (options) => {
    const one = (value: number): string => `#include "check.h"
static LONG g_Value = ${value};
static LONG g_Zeroed[256];
static VOID Checks(PVOID Context) {
  LONG sum = 0;
  UNREFERENCED_PARAMETER(Context);
  for (int i = 0; i < 256; i++) sum += g_Zeroed[i]++;
  DbgPrint("value %d, sum %d\\n", g_Value++, sum);
}
static VOID Run(void) {
  Join(Start(Checks, NULL));
  Join(Start(Checks, NULL));
}
DRIVER_ENTRY(Run)
`;
    const result = await runDriver(one(10), { ...options, more: [one(20), one(30)] });
    const lines = [10, 20, 30].flatMap((v) => [`value ${v}, sum 0`, `value ${v + 1}, sum 256`]);
    expect(result.prints).toEqual(lines);
    expect(outcome(result)).toBe('ran to its end');
    expect(result.findings).toEqual([]);
  });
});
