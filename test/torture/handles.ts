/** Handles: opened, looked up and closed, by their owner and by others who race with it. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define THREADS 12
#define SLOTS 64
#define OBJECTS 4

static PVOID g_Objects[OBJECTS];
static KEVENT g_Finish;
static volatile LONG g_Slots[SLOTS];
static volatile LONG g_Opened, g_Closed, g_LookedUp, g_Gone, g_Strange, g_Odd;

static VOID Target(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Finish);
}

static VOID Close(LONG Handle) {
  if (Handle == 0) return;
  if (ZwClose((HANDLE)(LONG_PTR)Handle) != STATUS_SUCCESS) InterlockedIncrement(&g_Odd);
  InterlockedIncrement(&g_Closed);
}

/* The handle may be closed meanwhile, and its number be another's: then it stands for another of the objects. */
static VOID LookUp(LONG Handle) {
  PVOID object = NULL;
  NTSTATUS status = ObReferenceObjectByHandle((HANDLE)(LONG_PTR)Handle, 0, *PsThreadType, KernelMode, &object, NULL);
  if (status == STATUS_INVALID_HANDLE) {
    InterlockedIncrement(&g_Gone);
    return;
  }
  if (!NT_SUCCESS(status)) {
    InterlockedIncrement(&g_Odd);
    return;
  }
  BOOLEAN known = FALSE;
  for (int i = 0; i < OBJECTS; i++) known |= object == g_Objects[i];
  if (!known) InterlockedIncrement(&g_Strange);
  InterlockedIncrement(&g_LookedUp);
  ObDereferenceObject(object);
}

static VOID Worker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    ULONG slot = Random(&seed, SLOTS);
    HANDLE handle = NULL;
    switch (Random(&seed, 4)) {
    case 0:
      if (!NT_SUCCESS(ObOpenObjectByPointer(g_Objects[Random(&seed, OBJECTS)], OBJ_KERNEL_HANDLE, NULL, 0, *PsThreadType,
                                            KernelMode, &handle))) InterlockedIncrement(&g_Odd);
      InterlockedIncrement(&g_Opened);
      Close(InterlockedExchange(&g_Slots[slot], (LONG)(LONG_PTR)handle));
      break;
    case 1:
      Close(InterlockedExchange(&g_Slots[slot], 0));
      break;
    default:
      if (g_Slots[slot] != 0) LookUp(g_Slots[slot]);
    }
    if (Random(&seed, 16) == 0) Stagger(&seed);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  KeInitializeEvent(&g_Finish, NotificationEvent, FALSE);
  for (ULONG i = 0; i < OBJECTS; i++) g_Objects[i] = Start(Target, NULL);
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  UntilTime(THREADS);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  for (ULONG i = 0; i < SLOTS; i++) Close(InterlockedExchange(&g_Slots[i], 0));
  KeSetEvent(&g_Finish, 0, FALSE);
  LONG references = 0;
  for (ULONG i = 0; i < OBJECTS; i++) {
    Wait(g_Objects[i]);
    /* A thread drops its own reference on its way out, a moment after its signal. */
    while (ObReferenceObject(g_Objects[i]) > 2) {
      ObDereferenceObject(g_Objects[i]);
      if (references++ > 1000) break;
      Sleep(1);
    }
    ObDereferenceObject(g_Objects[i]);
    ObDereferenceObject(g_Objects[i]);
  }
  COUNT("opened", g_Opened);
  COUNT("looked-up", g_LookedUp);
  COUNT("gone", g_Gone);
  MUST_EQ("every handle is closed once", g_Closed, g_Opened);
  MUST_EQ("a handle stands for one of the objects", g_Strange, 0);
  MUST_EQ("no call fails otherwise", g_Odd, 0);
  MUST_NOT_EXCEED("no reference is left on an object", references, 1000);
}
DRIVER_ENTRY(Run)
`;

export const HANDLES: Torture = {
  name: 'handles',
  what: 'a handle to an object that is gone, a reference lost',
  source: SOURCE,
};
