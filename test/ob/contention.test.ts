/**
 * 16 threads open, create and close the same few names. Whoever has a handle to a name keeps it: as long as one is
 * open, every other thread that opens the name must get the same object. A handle that is not counted in the moment
 * the object is found breaks this: the name goes with somebody else's close, and a second object takes its place.
 */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { PROTOTYPES } from './prototypes.js';

const THREADS = 16;
const ROUNDS = 400;

const NAMES = `${PROTOTYPES}
#define THREADS ${THREADS}
#define ROUNDS ${ROUNDS}
#define NAMES 3
static PCWSTR g_Names[NAMES] = { L"\\\\BaseNamedObjects\\\\A", L"\\\\BaseNamedObjects\\\\B", L"\\\\Hall\\\\C" };
static struct { KSPIN_LOCK Lock; PVOID Object; LONG Users; } g_Now[NAMES];
static volatile LONG g_Wrong, g_Created, g_Opened, g_Missed, g_Failed;
static KEVENT g_Start;

static VOID Uses(LONG which, HANDLE handle) {
  PVOID object = NULL;
  KIRQL irql;
  ObReferenceObjectByHandle(handle, 0, *ExEventObjectType, KernelMode, &object, NULL);
  KeAcquireSpinLock(&g_Now[which].Lock, &irql);
  if (g_Now[which].Users++ > 0 && g_Now[which].Object != object) InterlockedIncrement(&g_Wrong);
  g_Now[which].Object = object;
  KeReleaseSpinLock(&g_Now[which].Lock, irql);
  ZwYieldExecution();
  KeAcquireSpinLock(&g_Now[which].Lock, &irql);
  g_Now[which].Users--;
  KeReleaseSpinLock(&g_Now[which].Lock, irql);
  ZwClose(handle);
  ObDereferenceObject(object);
}

static VOID Worker(PVOID Context) {
  ULONG seed = (ULONG)(ULONG_PTR)Context * 7919 + 1;
  Wait(&g_Start);
  for (LONG i = 0; i < ROUNDS; i++) {
    NAMED room;
    HANDLE handle;
    NTSTATUS status;
    seed = seed * 1664525 + 1013904223;
    LONG which = (seed >> 16) % NAMES;
    Named(&room, g_Names[which], OBJ_OPENIF | OBJ_CASE_INSENSITIVE, NULL);
    if ((seed >> 24) % 3 == 0) status = ZwOpenEvent(&handle, EVENT_ALL_ACCESS, &room.Attributes);
    else status = ZwCreateEvent(&handle, EVENT_ALL_ACCESS, &room.Attributes, NotificationEvent, FALSE);
    if (status == STATUS_OBJECT_NAME_NOT_FOUND) InterlockedIncrement(&g_Missed);
    else if (!NT_SUCCESS(status)) InterlockedIncrement(&g_Failed);
    else {
      InterlockedIncrement(status == STATUS_OBJECT_NAME_EXISTS ? &g_Opened : &g_Created);
      Uses(which, handle);
    }
  }
}

static ULONG Events(void) {
  UCHAR buffer[256];
  HANDLE event;
  ZwCreateEvent(&event, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE);
  ZwQueryObject(event, ObjectTypeInformation, buffer, sizeof buffer, NULL);
  ZwClose(event);
  return ((ULONG *)buffer)[2] + 1000 * ((ULONG *)buffer)[3];
}

static VOID Run(void) {
  PVOID threads[THREADS];
  HANDLE hall;
  NAMED room;
  ULONG before = Events();
  ZwCreateDirectoryObject(&hall, DIRECTORY_ALL_ACCESS, Named(&room, L"\\\\Hall", 0, NULL));
  KeInitializeEvent(&g_Start, NotificationEvent, FALSE);
  for (LONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  KeSetEvent(&g_Start, 0, FALSE);
  for (LONG i = 0; i < THREADS; i++) Join(threads[i]);
  CHECK_EQ("one object a name", g_Wrong, 0);
  CHECK_EQ("no failure", g_Failed, 0);
  CHECK_EQ("all counted", g_Created + g_Opened + g_Missed, THREADS * ROUNDS);
  for (LONG i = 0; i < NAMES; i++) {
    HANDLE handle;
    CHECK_EQ("no name left", ZwOpenEvent(&handle, EVENT_ALL_ACCESS, Named(&room, g_Names[i], 0, NULL)), STATUS_OBJECT_NAME_NOT_FOUND);
  }
  CHECK_EQ("no event and no handle left", Events(), before);
  ZwClose(hall);
}
DRIVER_ENTRY(Run)
`;

/** A driver that opens and closes one handle while others use it: every use finds the object or none, never a wrong one. */
const HANDLES = `${PROTOTYPES}
#define THREADS ${THREADS}
#define ROUNDS ${ROUNDS}
#define SLOTS 4
static volatile LONG g_Handles[SLOTS];
static volatile LONG g_Wrong, g_Found;
static VOID Worker(PVOID Context) {
  ULONG seed = (ULONG)(ULONG_PTR)Context * 7919 + 1;
  for (LONG i = 0; i < ROUNDS; i++) {
    PVOID object;
    HANDLE handle;
    seed = seed * 1664525 + 1013904223;
    volatile LONG *slot = &g_Handles[(seed >> 16) % SLOTS];
    if ((seed >> 24) % 4 == 0) {
      ZwCreateEvent(&handle, EVENT_ALL_ACCESS, NULL, NotificationEvent, TRUE);
      handle = (HANDLE)InterlockedExchange(slot, (LONG)handle);
      if (handle != NULL && ZwClose(handle) != STATUS_SUCCESS) InterlockedIncrement(&g_Wrong);
      continue;
    }
    NTSTATUS status = ObReferenceObjectByHandle((HANDLE)*slot, 0, *ExEventObjectType, KernelMode, &object, NULL);
    if (status == STATUS_INVALID_HANDLE || status == STATUS_OBJECT_TYPE_MISMATCH) continue;
    if (status != STATUS_SUCCESS || KeReadStateEvent(object) != 1) InterlockedIncrement(&g_Wrong);
    InterlockedIncrement(&g_Found);
    ObDereferenceObject(object);
  }
}
static VOID Run(void) {
  PVOID threads[THREADS];
  for (LONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  for (LONG i = 0; i < THREADS; i++) Join(threads[i]);
  for (LONG i = 0; i < SLOTS; i++) if (g_Handles[i] != 0) ZwClose((HANDLE)g_Handles[i]);
  CHECK_EQ("nothing wrong", g_Wrong, 0);
  CHECK("handles were found", g_Found > 0);
}
DRIVER_ENTRY(Run)
`;

describe.each([2, 8])('16 threads on %i processors', (cpus) => {
  test.each([
    ['names', NAMES],
    ['handles', HANDLES],
  ])('open and close the same %s', { timeout: 120_000 }, async (_, source) => {
    const result = await runDriver(source, { cpus });
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(result.prints.length).toBeGreaterThan(1);
    expect(result.findings).toEqual([]);
  });
});
