/** Events: both types, previous states, hand-off in order, pulse. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static KEVENT g_Event, g_Other;
static volatile LONG g_Order[8];
static volatile LONG g_Passed;

static VOID Waiter(PVOID Context) {
  Wait(&g_Event);
  g_Order[InterlockedIncrement(&g_Passed) - 1] = (LONG)(LONG_PTR)Context;
}

/* Starts threads one after the other, each behind the one before on the event's list. */
static VOID Line(PVOID *Threads, LONG Count) {
  g_Passed = 0;
  for (LONG i = 0; i < Count; i++) {
    Threads[i] = Start(Waiter, (PVOID)(LONG_PTR)(i + 1));
    UntilWaiters(&g_Event, i + 1);
  }
}

static VOID Notification(void) {
  PVOID threads[4];
  KeInitializeEvent(&g_Event, NotificationEvent, FALSE);
  CHECK_EQ("notification: initially not signalled", KeReadStateEvent(&g_Event), 0);
  CHECK_EQ("notification: test of an unsignalled event times out", WaitFor(&g_Event, 0), STATUS_TIMEOUT);
  CHECK_EQ("notification: set returns the previous state 0", KeSetEvent(&g_Event, 0, FALSE), 0);
  CHECK_EQ("notification: set again returns 1", KeSetEvent(&g_Event, 0, FALSE), 1);
  CHECK_EQ("notification: a wait is satisfied", WaitFor(&g_Event, 0), STATUS_SUCCESS);
  CHECK_EQ("notification: a wait leaves it signalled", KeReadStateEvent(&g_Event), 1);
  CHECK_EQ("notification: reset returns the previous state 1", KeResetEvent(&g_Event), 1);
  CHECK_EQ("notification: reset again returns 0", KeResetEvent(&g_Event), 0);
  KeSetEvent(&g_Event, 0, FALSE);
  KeClearEvent(&g_Event);
  CHECK_EQ("notification: clear leaves it unsignalled", KeReadStateEvent(&g_Event), 0);
  Line(threads, 4);
  CHECK_EQ("notification: set with waiters returns 0", KeSetEvent(&g_Event, 0, FALSE), 0);
  CHECK_EQ("notification: stays signalled with waiters released", KeReadStateEvent(&g_Event), 1);
  CHECK("notification: no waiter is on the list when set returns", IsListEmpty(&g_Event.Header.WaitListHead));
  for (int i = 0; i < 4; i++) Join(threads[i]);
  CHECK_EQ("notification: set wakes all", g_Passed, 4);
  KeInitializeEvent(&g_Event, NotificationEvent, TRUE);
  CHECK_EQ("notification: may begin signalled", KeReadStateEvent(&g_Event), 1);
}

static VOID Synchronization(void) {
  PVOID threads[3];
  KeInitializeEvent(&g_Event, SynchronizationEvent, TRUE);
  CHECK_EQ("synchronization: a wait is satisfied", WaitFor(&g_Event, 0), STATUS_SUCCESS);
  CHECK_EQ("synchronization: a wait consumes the signal", WaitFor(&g_Event, 0), STATUS_TIMEOUT);
  KeSetEvent(&g_Event, 0, FALSE);
  CHECK_EQ("synchronization: signals do not add up", KeSetEvent(&g_Event, 0, FALSE), 1);
  CHECK_EQ("synchronization: one wait passes", WaitFor(&g_Event, 0), STATUS_SUCCESS);
  CHECK_EQ("synchronization: a second does not", WaitFor(&g_Event, 0), STATUS_TIMEOUT);
  Line(threads, 3);
  for (LONG i = 0; i < 3; i++) {
    CHECK_EQ("synchronization: set with waiters returns 0", KeSetEvent(&g_Event, 0, FALSE), 0);
    CHECK_EQ("synchronization: handed on, the state stays 0", KeReadStateEvent(&g_Event), 0);
    LONG left = 0;
    for (PLIST_ENTRY e = g_Event.Header.WaitListHead.Flink; e != &g_Event.Header.WaitListHead; e = e->Flink) left++;
    CHECK_EQ("synchronization: the released waiter is off the list when set returns", left, 2 - i);
    Wait(threads[i]);
    CHECK_EQ("synchronization: waiters are released in order of arrival", g_Order[i], i + 1);
    CHECK_EQ("synchronization: one waiter a set", g_Passed, i + 1);
    ObDereferenceObject(threads[i]);
  }
}

static VOID Pulse(void) {
  PVOID threads[3];
  KeInitializeEvent(&g_Event, NotificationEvent, FALSE);
  CHECK_EQ("pulse: without waiters returns the previous state", KePulseEvent(&g_Event, 0, FALSE), 0);
  CHECK_EQ("pulse: without waiters leaves it unsignalled", KeReadStateEvent(&g_Event), 0);
  KeSetEvent(&g_Event, 0, FALSE);
  CHECK_EQ("pulse: of a signalled event returns 1", KePulseEvent(&g_Event, 0, FALSE), 1);
  CHECK_EQ("pulse: of a signalled event resets it", KeReadStateEvent(&g_Event), 0);
  Line(threads, 3);
  KePulseEvent(&g_Event, 0, FALSE);
  CHECK_EQ("pulse: a late wait does not pass", WaitFor(&g_Event, 0), STATUS_TIMEOUT);
  for (int i = 0; i < 3; i++) Join(threads[i]);
  CHECK_EQ("pulse: a notification event releases all who wait", g_Passed, 3);
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  Line(threads, 2);
  KePulseEvent(&g_Event, 0, FALSE);
  Wait(threads[0]);
  Sleep(5);
  CHECK_EQ("pulse: a synchronization event releases one", g_Passed, 1);
  CHECK_EQ("pulse: a synchronization event is left unsignalled", KeReadStateEvent(&g_Event), 0);
  KeSetEvent(&g_Event, 0, FALSE);
  for (int i = 0; i < 2; i++) Join(threads[i]);
}

static VOID Answer(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Event);
  KeSetEvent(&g_Other, 0, FALSE);
}

static VOID WaitTrue(void) {
  PVOID thread;
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Other, SynchronizationEvent, FALSE);
  thread = Start(Answer, NULL);
  UntilWaiters(&g_Event, 1);
  CHECK_EQ("Wait = TRUE: returns the previous state", KeSetEvent(&g_Event, 0, TRUE), 0);
  CHECK_EQ("Wait = TRUE: returns with the dispatcher held", KeGetCurrentIrql(), DISPATCH_LEVEL);
  CHECK_EQ("Wait = TRUE: the wait that follows is satisfied", Wait(&g_Other), STATUS_SUCCESS);
  CHECK_EQ("Wait = TRUE: the wait has lowered IRQL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  Join(thread);
  KeSetEvent(&g_Other, 0, TRUE);
  CHECK_EQ("Wait = TRUE: a wait that need not block lowers too", Wait(&g_Other), STATUS_SUCCESS);
  CHECK_EQ("Wait = TRUE: and is at PASSIVE_LEVEL again", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

static VOID AtDispatch(void) {
  KIRQL irql;
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  LONG old = KeSetEvent(&g_Event, 0, FALSE);
  NTSTATUS first = WaitFor(&g_Event, 0), second = WaitFor(&g_Event, 0);
  KeLowerIrql(irql);
  CHECK_EQ("at DISPATCH_LEVEL: set", old, 0);
  CHECK_EQ("at DISPATCH_LEVEL: test of a signalled event", first, STATUS_SUCCESS);
  CHECK_EQ("at DISPATCH_LEVEL: test of an unsignalled event", second, STATUS_TIMEOUT);
  CHECK_EQ("header: size in words", g_Event.Header.Size, sizeof(KEVENT) / 4);
}

static VOID Run(void) {
  Notification();
  Synchronization();
  Pulse();
  WaitTrue();
  AtDispatch();
}
DRIVER_ENTRY(Run)
`;

describeChecks('events', SOURCE, [{ cpus: 1 }, { cpus: 2, build: 'checked' }, { cpus: 4, time: 'virtual' }]);
