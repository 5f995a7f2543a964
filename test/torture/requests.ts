/** Requests whose events lie on the requester's stack: a waker must be done with one when the waiter returns. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define REQUESTERS 8
#define SERVERS 6
#define SLOTS 16

/* A request is one pointer, which a server takes by exchange. */
typedef struct _REQUEST { PKEVENT Done; PKSEMAPHORE Count; ULONG Magic; } REQUEST, *PREQUEST;
#define MAGIC 0x52657173

static PREQUEST volatile g_Slots[SLOTS];
static KSEMAPHORE g_Work;
static volatile LONG g_Asked, g_Served, g_Wrong, g_Odd;

static VOID Ask(PREQUEST Request, PKEVENT Done, PKSEMAPHORE Count) {
  Request->Done = Done;
  Request->Count = Count;
  Request->Magic = MAGIC;
  for (ULONG slot = 0;; slot = (slot + 1) % SLOTS) {
    if (InterlockedCompareExchangePointer((PVOID volatile *)&g_Slots[slot], Request, NULL) == NULL) break;
    if (slot == SLOTS - 1) ZwYieldExecution();
  }
  InterlockedIncrement(&g_Asked);
  KeReleaseSemaphore(&g_Work, 1, 1, FALSE);
}

static VOID Server(PVOID Context) {
  ULONG slot = (ULONG)(ULONG_PTR)Context;
  for (;;) {
    Wait(&g_Work);
    if (g_Stop == 2) return;
    PREQUEST request = NULL;
    while (request == NULL) {
      slot = (slot + 1) % SLOTS;
      request = InterlockedExchangePointer((PVOID volatile *)&g_Slots[slot], NULL);
    }
    if (request->Magic != MAGIC) InterlockedIncrement(&g_Wrong);
    request->Magic = 0;
    InterlockedIncrement(&g_Served);
    if (request->Count != NULL) KeReleaseSemaphore(request->Count, 1, 1, FALSE);
    else KeSetEvent(request->Done, 1, FALSE);
    /* From here on the request, its event and the stack they are on are somebody else's. */
  }
}

/* Overwrites the stack that the last wait has used, as the next call of a driver would. */
static __attribute__((noinline)) VOID Scribble(ULONG Value) {
  volatile ULONG frame[64];
  for (ULONG i = 0; i < 64; i++) frame[i] = Value;
  if (frame[Value % 64] != Value) InterlockedIncrement(&g_Wrong);
}

static __attribute__((noinline)) NTSTATUS WaitForOne(void) {
  KEVENT done;
  REQUEST request;
  KeInitializeEvent(&done, NotificationEvent, FALSE);
  Ask(&request, &done, NULL);
  return Wait(&done);
}

static __attribute__((noinline)) NTSTATUS WaitForAll(ULONG Count) {
  KEVENT done[3];
  REQUEST requests[3];
  PVOID objects[3] = {&done[0], &done[1], &done[2]};
  for (ULONG i = 0; i < Count; i++) {
    KeInitializeEvent(&done[i], i == 1 ? SynchronizationEvent : NotificationEvent, FALSE);
    Ask(&requests[i], &done[i], NULL);
  }
  return KeWaitForMultipleObjects(Count, objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
}

static __attribute__((noinline)) NTSTATUS WaitForCount(void) {
  KSEMAPHORE count;
  REQUEST requests[2];
  KeInitializeSemaphore(&count, 0, 2);
  Ask(&requests[0], NULL, &count);
  Ask(&requests[1], NULL, &count);
  NTSTATUS status = Wait(&count);
  return status != STATUS_SUCCESS ? status : Wait(&count);
}

static VOID Requester(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    NTSTATUS status;
    switch (Random(&seed, 4)) {
    case 0: status = WaitForOne(); break;
    case 1: status = WaitForCount(); break;
    default: status = WaitForAll(2 + Random(&seed, 2));
    }
    if (status != STATUS_SUCCESS) InterlockedIncrement(&g_Odd);
    /* A lock bit cleared, a list head written, a type byte changed: any of it would show. */
    Scribble(0x80808080u | seed);
  }
}

static VOID Run(void) {
  PVOID requesters[REQUESTERS], servers[SERVERS];
  KeInitializeSemaphore(&g_Work, 0, MAXLONG);
  for (ULONG i = 0; i < SERVERS; i++) servers[i] = Start(Server, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < REQUESTERS; i++) requesters[i] = Start(Requester, (PVOID)(ULONG_PTR)i);
  UntilTime(REQUESTERS);
  for (ULONG i = 0; i < REQUESTERS; i++) Join(requesters[i]);
  g_Stop = 2;
  KeReleaseSemaphore(&g_Work, 0, SERVERS, FALSE);
  for (ULONG i = 0; i < SERVERS; i++) Join(servers[i]);
  COUNT("requests", g_Asked);
  MUST_EQ("every request is served", g_Served, g_Asked);
  MUST_EQ("no request or stack is overwritten", g_Wrong, 0);
  MUST_EQ("no wait ends with another status", g_Odd, 0);
}
DRIVER_ENTRY(Run)
`;

export const REQUESTS: Torture = {
  name: 'requests',
  what: 'a waker that still touches an event on the stack of a waiter that has returned',
  source: SOURCE,
};
