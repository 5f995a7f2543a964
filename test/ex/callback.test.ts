/** Callback objects: by name and without, order, one or many, taken back while they are called, misuse. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static LONG g_Calls[8];
static LONG g_Count;
static KEVENT g_Inside, g_GoOn;
static volatile LONG g_Ended;
static PVOID g_Registration;

static VOID Note(PVOID Context, PVOID First, PVOID Second) {
  g_Calls[g_Count++] = (LONG)(ULONG_PTR)Context + (LONG)(ULONG_PTR)First + (LONG)(ULONG_PTR)Second;
}

static VOID Stays(PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  KeSetEvent(&g_Inside, 0, FALSE);
  Wait(&g_GoOn);
  g_Ended = 1;
}

static VOID Notifier(PVOID Context) { ExNotifyCallback(Context, NULL, NULL); }

static VOID Unregisterer(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExUnregisterCallback(g_Registration);
  CHECK_EQ("unregister waits for a running call", g_Ended, 1);
}

static NTSTATUS Create(PCWSTR Name, ULONG Attributes, BOOLEAN Make, BOOLEAN Multiple, PCALLBACK_OBJECT *Object) {
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  RtlInitUnicodeString(&name, Name);
  InitializeObjectAttributes(&attributes, Name == NULL ? NULL : &name, Attributes, NULL, NULL);
  return ExCreateCallback(Object, &attributes, Make, Multiple);
}

static VOID RunChecks(void) {
  PCALLBACK_OBJECT one, same, other;
  PVOID first, second, notifier, unregisterer;
  KIRQL irql;
  CHECK_EQ("no such name: not found", Create(L"\\\\Callback\\\\Nobody", OBJ_CASE_INSENSITIVE, FALSE, TRUE, &one), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("create", Create(L"\\\\Callback\\\\Mine", OBJ_CASE_INSENSITIVE | OBJ_PERMANENT, TRUE, TRUE, &one), STATUS_SUCCESS);
  CHECK_EQ("create what exists: opens it", Create(L"\\\\Callback\\\\MINE", OBJ_CASE_INSENSITIVE | OBJ_PERMANENT, TRUE, TRUE, &same), STATUS_SUCCESS);
  CHECK("the same object", one == same);
  ObDereferenceObject(same);
  CHECK_EQ("open", Create(L"\\\\Callback\\\\Mine", OBJ_CASE_INSENSITIVE, FALSE, TRUE, &same), STATUS_SUCCESS);
  ObDereferenceObject(same);
  CHECK_EQ("the system's are there", Create(L"\\\\Callback\\\\PowerState", OBJ_CASE_INSENSITIVE, FALSE, TRUE, &same), STATUS_SUCCESS);
  ObDereferenceObject(same);
  CHECK_EQ("another type: mismatch", Create(L"\\\\Device", OBJ_CASE_INSENSITIVE, FALSE, TRUE, &same), STATUS_OBJECT_TYPE_MISMATCH);
  ExNotifyCallback(one, NULL, NULL);
  CHECK_EQ("nobody registered: nothing happens", g_Count, 0);
  first = ExRegisterCallback(one, Note, (PVOID)100);
  second = ExRegisterCallback(one, Note, (PVOID)200);
  CHECK("many may register", first != NULL && second != NULL);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  ExNotifyCallback(one, (PVOID)20, (PVOID)3);
  KeLowerIrql(irql);
  CHECK("called in order, with context and arguments", g_Count == 2 && g_Calls[0] == 123 && g_Calls[1] == 223);
  ExUnregisterCallback(first);
  ExNotifyCallback(one, NULL, NULL);
  CHECK("who is unregistered is not called", g_Count == 3 && g_Calls[2] == 200);
  ExUnregisterCallback(second);
  ExNotifyCallback(NULL, NULL, NULL);
  CHECK_EQ("without a name", Create(NULL, 0, TRUE, FALSE, &other), STATUS_SUCCESS);
  first = ExRegisterCallback(other, Note, NULL);
  CHECK("one only: the second is refused", first != NULL && ExRegisterCallback(other, Note, NULL) == NULL);
  ExUnregisterCallback(first);
  KeInitializeEvent(&g_Inside, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_GoOn, SynchronizationEvent, FALSE);
  g_Registration = ExRegisterCallback(other, Stays, NULL);
  notifier = Start(Notifier, other);
  Wait(&g_Inside);
  unregisterer = Start(Unregisterer, NULL);
  CHECK_EQ("meanwhile its thread waits", WaitFor(unregisterer, 5), STATUS_TIMEOUT);
  KeSetEvent(&g_GoOn, 0, FALSE);
  Join(unregisterer);
  Join(notifier);
  ObDereferenceObject(other);
  ObDereferenceObject(one);
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('callback objects', SOURCE, [
  { cpus: 1 },
  { cpus: 2 },
  { cpus: 2, build: 'checked' as const, time: 'virtual' as const },
]);

/** Eight threads register and unregister, eight notify: nobody is called before or after, or with another's context. */
const CONTENTION = `#include "check.h"
#define SIDE 8
static PCALLBACK_OBJECT g_Object;
static volatile LONG g_Alive[SIDE], g_Calls, g_Wrong, g_Left = SIDE;
static KEVENT g_Go;
static VOID Called(PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Second);
  if (*(volatile LONG *)Context != 1 || First != g_Object) InterlockedIncrement(&g_Wrong);
  InterlockedIncrement(&g_Calls);
}
static VOID Registers(PVOID Context) {
  volatile LONG *alive = &g_Alive[(ULONG_PTR)Context];
  Wait(&g_Go);
  for (LONG i = 0; i < 300; i++) {
    *alive = 1;
    PVOID registration = ExRegisterCallback(g_Object, Called, (PVOID)alive);
    ExUnregisterCallback(registration);
    *alive = 0;
  }
  InterlockedDecrement(&g_Left);
}
static VOID Notifies(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Go);
  while (g_Left != 0) ExNotifyCallback(g_Object, g_Object, NULL);
}
static VOID Run(void) {
  PVOID threads[2 * SIDE];
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, NULL, 0, NULL, NULL);
  ExCreateCallback(&g_Object, &attributes, TRUE, TRUE);
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  for (LONG i = 0; i < SIDE; i++) {
    threads[i] = Start(Registers, (PVOID)(ULONG_PTR)i);
    threads[SIDE + i] = Start(Notifies, NULL);
  }
  UntilWaiters(&g_Go, 2 * SIDE);
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < 2 * SIDE; i++) Join(threads[i]);
  ObDereferenceObject(g_Object);
  DbgPrint("wrong %d\\n", g_Wrong);
}
DRIVER_ENTRY(Run)
`;

describe('callback objects under contention', () => {
  test.each([2, 8])('nobody is called outside a registration, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.prints).toEqual(['wrong 0']);
  });

  test('a registration taken back twice is a bug check', async () => {
    const run = await runDriver(CONTENTION.replace('    *alive = 0;\n', '    ExUnregisterCallback(registration);\n'), {
      cpus: 1,
    });
    expect(run.bugCheck?.code).toBe(0x18);
  });
});
