/** Threads that end, against those that wait for it: single waits, any, all, by pointer and by handle. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define MAKERS 6

static KMUTEX g_Mutex;
static volatile LONG g_Made, g_Ended, g_Seen, g_Odd, g_Status, g_Abandoning, g_Abandoned, g_Alive;

/* A context is a number: which status to end with, how, and whether to leave the mutex owned. */
static VOID Mortal(PVOID Context) {
  ULONG seed = SeedOf(Context);
  ULONG number = (ULONG)(ULONG_PTR)Context;
  Stagger(&seed);
  if (number % 16 == 3) {
    LARGE_INTEGER soon;
    soon.QuadPart = -50000;
    NTSTATUS status = KeWaitForSingleObject(&g_Mutex, Executive, KernelMode, FALSE, &soon);
    if (status == STATUS_ABANDONED) InterlockedIncrement(&g_Abandoned);
    if (status != STATUS_TIMEOUT) InterlockedIncrement(&g_Abandoning);
  }
  InterlockedIncrement(&g_Ended);
  if (number % 2) PsTerminateSystemThread((NTSTATUS)number);
}

static HANDLE Create(ULONG Number) {
  HANDLE handle = NULL;
  if (!NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Mortal, (PVOID)(ULONG_PTR)Number)))
    return NULL;
  InterlockedIncrement(&g_Made);
  return handle;
}

static PVOID Pointer(HANDLE Handle) {
  PVOID thread = NULL;
  if (!NT_SUCCESS(ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &thread, NULL)))
    InterlockedIncrement(&g_Odd);
  return thread;
}

static VOID Ended(PVOID Thread, ULONG Number) {
  InterlockedIncrement(&g_Seen);
  if (!PsIsThreadTerminating(Thread)) InterlockedIncrement(&g_Alive);
  if (PsGetThreadExitStatus(Thread) != (Number % 2 ? (NTSTATUS)Number : STATUS_SUCCESS)) InterlockedIncrement(&g_Status);
}

static VOID Maker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    PVOID threads[3];
    ULONG numbers[3];
    LONG count = 0;
    for (; count < 3; count++) {
      numbers[count] = 16 + Random(&seed, 1 << 20);
      HANDLE handle = Create(numbers[count]);
      if (handle == NULL) break;
      threads[count] = Pointer(handle);
      if (count == 0) ZwWaitForSingleObject(handle, FALSE, NULL);
      ZwClose(handle);
    }
    if (count < 3) Sleep(1);
    if (count == 0) continue;
    Stagger(&seed);
    NTSTATUS status = STATUS_SUCCESS;
    if (Random(&seed, 2)) {
      status = KeWaitForMultipleObjects(count, threads, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
    } else {
      for (LONG i = count - 1; i >= 0; i--) {
        status = KeWaitForMultipleObjects(i + 1, threads, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
        if (status < 0 || status > i) break;
        Wait(threads[i]);
      }
    }
    if (status < 0 || status > 2) InterlockedIncrement(&g_Odd);
    for (LONG i = 0; i < count; i++) {
      Ended(threads[i], numbers[i]);
      ObDereferenceObject(threads[i]);
    }
  }
}

static VOID Run(void) {
  PVOID makers[MAKERS];
  KeInitializeMutex(&g_Mutex, 0);
  for (ULONG i = 0; i < MAKERS; i++) makers[i] = Start(Maker, (PVOID)(ULONG_PTR)i);
  UntilTime(MAKERS);
  for (ULONG i = 0; i < MAKERS; i++) Join(makers[i]);
  LONG last = WaitFor(&g_Mutex, 0);
  if (last == STATUS_ABANDONED) g_Abandoned++;
  KeReleaseMutex(&g_Mutex, FALSE);
  COUNT("threads", g_Made);
  COUNT("abandoned", g_Abandoning);
  MUST_EQ("every thread has ended", g_Ended, g_Made);
  MUST_EQ("every end is seen by who waits for it", g_Seen, g_Made);
  MUST_EQ("nobody sees a thread ended that is not", g_Alive, 0);
  MUST_EQ("exit statuses are the threads' own", g_Status, 0);
  MUST_EQ("each abandoned mutex is told of once", g_Abandoned, g_Abandoning);
  MUST_EQ("no wait ends with another status", g_Odd, 0);
}
DRIVER_ENTRY(Run)
`;

export const EXIT: Torture = {
  name: 'exit',
  what: 'a wait for a thread that never ends, or ends too soon',
  source: SOURCE,
};
