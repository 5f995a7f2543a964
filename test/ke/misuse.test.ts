/** Dispatcher objects and threads used against their rules: each ends in the bug check that says what was wrong. */
import { expect, test } from 'vitest';
import { runDriver } from '../support/driver.js';

interface Misuse {
  readonly title: string;
  /** Globals. */
  readonly declare: string;
  /** Statements of DriverEntry. */
  readonly body: string;
  readonly code: number;
  /** First parameter, where it names the rule. */
  readonly rule?: number;
  readonly detail: RegExp;
}

const BAD_OBJECT = 0xa;
const VIOLATION = 0xc4;
const EVENT = 'static KEVENT g_Event;';
const WAITER = `${EVENT}
static VOID Waits(PVOID C) { UNREFERENCED_PARAMETER(C); Wait(&g_Event); }`;
const OBJECTS =
  'static KEVENT g_Event;\nstatic KSEMAPHORE g_Semaphore;\nstatic KMUTEX g_Mutex;\nstatic KTIMER g_Timer;';
const INITIALIZE =
  'KeInitializeEvent(&g_Event, NotificationEvent, FALSE); KeInitializeSemaphore(&g_Semaphore, 0, 1); KeInitializeMutex(&g_Mutex, 0); KeInitializeTimer(&g_Timer);';
const DUE = 'LARGE_INTEGER due; due.QuadPart = -100000000LL;';

/** @returns a routine that is given an object of another kind. */
function wrongKind(call: string, given: string, taken: string): Misuse {
  const routine = /^\w+/.exec(call)?.[0] ?? '';
  return {
    title: `${routine} given ${given}`,
    declare: OBJECTS,
    body: `${INITIALIZE} ${DUE} ${call}; (void)due;`,
    code: BAD_OBJECT,
    detail: new RegExp(`${routine} was given ${given} \\(0x[0-9a-f]+\\); it takes ${taken}`),
  };
}

/** @returns a routine that is given memory in which nothing was initialised. */
function uninitialized(call: string): Misuse {
  return {
    title: `${/^\w+/.exec(call)?.[0]} of what was never initialised`,
    declare: OBJECTS,
    body: `${DUE} ${call}; (void)due;`,
    code: BAD_OBJECT,
    detail: /is not an initialised dispatcher object/,
  };
}

const MISUSES: readonly Misuse[] = [
  wrongKind('KeSetEvent((PKEVENT)&g_Semaphore, 0, FALSE)', 'a semaphore', 'an event'),
  wrongKind('KeReleaseSemaphore((PKSEMAPHORE)&g_Event, 0, 1, FALSE)', 'an event', 'a semaphore'),
  wrongKind('KeReleaseMutex((PKMUTEX)&g_Semaphore, FALSE)', 'a semaphore', 'a mutex'),
  wrongKind('KeSetTimer((PKTIMER)&g_Mutex, due, NULL)', 'a mutex', 'a timer'),
  uninitialized('KeSetEvent(&g_Event, 0, FALSE)'),
  uninitialized('KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE)'),
  uninitialized('KeSetTimer(&g_Timer, due, NULL)'),
  uninitialized('KeCancelTimer(&g_Timer)'),
  uninitialized('Wait(&g_Mutex)'),
  {
    title: 'a wait for memory that is no object',
    declare: 'static ULONG g_Words[4] = {0x77, 1, 2, 3};',
    body: 'Wait(g_Words);',
    code: BAD_OBJECT,
    detail: /is not an initialised dispatcher object/,
  },
  {
    title: 'an event initialised again while a thread waits for it',
    declare: WAITER,
    body: 'KeInitializeEvent(&g_Event, NotificationEvent, FALSE); Start(Waits, NULL); UntilWaiters(&g_Event, 1); KeInitializeEvent(&g_Event, NotificationEvent, FALSE);',
    code: VIOLATION,
    rule: 0x1005,
    detail: /initialised again while thread \d+ waits for it/,
  },
  {
    title: 'a mutex initialised again while it is owned',
    declare: OBJECTS,
    body: 'KeInitializeMutex(&g_Mutex, 0); Wait(&g_Mutex); KeInitializeMutex(&g_Mutex, 0);',
    code: VIOLATION,
    rule: 0x1005,
    detail: /initialised again while thread \d+ owns it/,
  },
  {
    title: 'a mutex overwritten while it is owned',
    declare: `${OBJECTS}\nstatic VOID Owns(PVOID C) { UNREFERENCED_PARAMETER(C); Wait(&g_Mutex); RtlZeroMemory(&g_Mutex, 16); }`,
    body: 'KeInitializeMutex(&g_Mutex, 0); Join(Start(Owns, NULL));',
    code: VIOLATION,
    rule: 0x1006,
    detail: /owned the mutex at 0x[0-9a-f]+, where something else is now/,
  },
  {
    title: 'a timer initialised again while it is set',
    declare: OBJECTS,
    body: `${DUE} KeInitializeTimer(&g_Timer); KeSetTimer(&g_Timer, due, NULL); KeInitializeTimer(&g_Timer);`,
    code: 0xc7,
    rule: 0,
    detail: /initialised again while it is set/,
  },
  {
    title: 'a DPC that was never initialised',
    declare: 'static KDPC g_Dpc;',
    body: 'KeInsertQueueDpc(&g_Dpc, NULL, NULL);',
    code: 0xc7,
    rule: 1,
    detail: /The DPC at 0x[0-9a-f]+ is not initialised/,
  },
  {
    title: 'a DPC initialised again while it is queued',
    declare:
      'static KDPC g_Dpc;\nstatic VOID Routine(PKDPC D, PVOID C, PVOID A, PVOID B) { (void)D; (void)C; (void)A; (void)B; }',
    body: 'KIRQL irql; KeInitializeDpc(&g_Dpc, Routine, NULL); KeRaiseIrql(DISPATCH_LEVEL, &irql); KeInsertQueueDpc(&g_Dpc, NULL, NULL); KeInitializeDpc(&g_Dpc, Routine, NULL);',
    code: 0xc7,
    rule: 1,
    detail: /initialised again while it is queued/,
  },
  {
    title: 'a thread that ends in a critical region',
    declare: 'static VOID Ends(PVOID C) { UNREFERENCED_PARAMETER(C); KeEnterCriticalRegion(); }',
    body: 'Join(Start(Ends, NULL));',
    code: 0x20,
    detail: /ends inside a critical region/,
  },
  {
    title: 'a thread that ends with a guarded mutex',
    declare:
      'static KGUARDED_MUTEX g_Lock;\nstatic VOID Ends(PVOID C) { UNREFERENCED_PARAMETER(C); KeAcquireGuardedMutex(&g_Lock); PsTerminateSystemThread(STATUS_SUCCESS); }',
    body: 'KeInitializeGuardedMutex(&g_Lock); Join(Start(Ends, NULL));',
    code: 0x20,
    detail: /ends inside a guarded region/,
  },
  {
    title: 'PsTerminateSystemThread at APC_LEVEL',
    declare:
      'static VOID Ends(PVOID C) { KIRQL irql; UNREFERENCED_PARAMETER(C); KeRaiseIrql(APC_LEVEL, &irql); PsTerminateSystemThread(STATUS_SUCCESS); }',
    body: 'Join(Start(Ends, NULL));',
    code: BAD_OBJECT,
    detail: /PsTerminateSystemThread was called at/,
  },
  {
    title: 'a priority that there is not',
    declare: '',
    body: 'KeSetPriorityThread(KeGetCurrentThread(), 32);',
    code: VIOLATION,
    detail: /1 to 31 are possible/,
  },
];

test.each(MISUSES)('$title', async ({ declare, body, code, rule, detail }) => {
  const source = `#include "check.h"\n${declare}\nstatic VOID Run(void) { ${body} }\nDRIVER_ENTRY(Run)\n`;
  const { bugCheck } = await runDriver(source);
  expect(bugCheck?.detail).toMatch(detail);
  expect(bugCheck?.code.toString(16)).toBe(code.toString(16));
  if (rule !== undefined) expect(bugCheck?.parameters[0]).toBe(rule);
});
