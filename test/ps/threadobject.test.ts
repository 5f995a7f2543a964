/** Thread objects, handles, identifiers, the end of a thread. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static KEVENT g_Go;
static volatile LONG g_Ran;
static volatile HANDLE g_Id;
static PVOID g_Self;
static LONG g_Level;

static VOID Waits(PVOID Context) {
  g_Id = PsGetCurrentThreadId();
  g_Self = KeGetCurrentThread();
  Wait(&g_Go);
  g_Ran = (LONG)(LONG_PTR)Context;
}

static VOID EndsItself(PVOID Context) {
  g_Level = 1;
  PsTerminateSystemThread((NTSTATUS)(LONG_PTR)Context);
  g_Level = 2;
}

static VOID Deep(int Depth, NTSTATUS Status) {
  volatile char room[64];
  room[0] = (char)Depth;
  if (Depth == 0) PsTerminateSystemThread(Status);
  Deep(Depth - 1, Status);
  g_Level = room[0];
}

static VOID EndsDeep(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Level = 1;
  Deep(50, STATUS_UNSUCCESSFUL);
}

static VOID Handles(void) {
  HANDLE handle = NULL;
  PVOID thread = NULL, other = NULL;
  CLIENT_ID id = {0};
  OBJECT_HANDLE_INFORMATION information = {0};
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  CHECK_EQ("create: succeeds",
           PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, &id, Waits, (PVOID)7), STATUS_SUCCESS);
  CHECK("create: a handle is a multiple of 4", handle != NULL && ((ULONG_PTR)handle & 3) == 0);
  CHECK_EQ("reference: succeeds",
           ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, &thread, &information), STATUS_SUCCESS);
  CHECK_EQ("reference: granted access", information.GrantedAccess & SYNCHRONIZE, SYNCHRONIZE);
  CHECK_EQ("reference: without a type", ObReferenceObjectByHandle(handle, 0, NULL, KernelMode, &other, NULL), STATUS_SUCCESS);
  CHECK("reference: gives the same object", other == thread);
  ObDereferenceObject(other);
  other = (PVOID)1;
  CHECK_EQ("reference: as another type", ObReferenceObjectByHandle(handle, 0, *ExEventObjectType, KernelMode, &other, NULL),
           STATUS_OBJECT_TYPE_MISMATCH);
  CHECK("reference: no object then", other == NULL);
  CHECK_EQ("reference: of a handle that is none",
           ObReferenceObjectByHandle((HANDLE)0x7ff0, 0, NULL, KernelMode, &other, NULL), STATUS_INVALID_HANDLE);
  CHECK_EQ("reference: of NULL", ObReferenceObjectByHandle(NULL, 0, NULL, KernelMode, &other, NULL), STATUS_INVALID_HANDLE);
  CHECK_EQ("reference by pointer: type mismatch",
           ObReferenceObjectByPointer(thread, 0, *ExEventObjectType, KernelMode), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK_EQ("close: succeeds", ZwClose(handle), STATUS_SUCCESS);
  CHECK_EQ("close: again", ZwClose(handle), STATUS_INVALID_HANDLE);
  CHECK_EQ("close: does not end the thread", WaitFor(thread, 3), STATUS_TIMEOUT);
  CHECK_EQ("close: the handle is gone", ObReferenceObjectByHandle(handle, 0, NULL, KernelMode, &other, NULL), STATUS_INVALID_HANDLE);
  UntilWaiters(&g_Go, 1);
  CHECK("id: PsGetCurrentThreadId is the client id", g_Id == id.UniqueThread);
  CHECK("id: KeGetCurrentThread is the object", g_Self == thread);
  CHECK("id: PsGetThreadId", PsGetThreadId(thread) == id.UniqueThread);
  CHECK("id: the process is System", id.UniqueProcess == PsGetCurrentProcessId() && id.UniqueProcess == (HANDLE)4);
  PETHREAD found = NULL;
  CHECK_EQ("lookup: of a live thread", PsLookupThreadByThreadId(id.UniqueThread, &found), STATUS_SUCCESS);
  CHECK("lookup: finds the object", (PVOID)found == thread);
  ObDereferenceObject(found);
  CHECK_EQ("lookup: of no thread", PsLookupThreadByThreadId((HANDLE)0x7ffffff0, &found), STATUS_INVALID_PARAMETER);
  CHECK_EQ("exit status: pending while it runs", PsGetThreadExitStatus((PETHREAD)thread), STATUS_PENDING);
  KeSetEvent(&g_Go, 0, FALSE);
  CHECK_EQ("end: a wait for the thread", Wait(thread), STATUS_SUCCESS);
  CHECK_EQ("end: it has run with its context", g_Ran, 7);
  CHECK_EQ("end: stays signalled", Wait(thread), STATUS_SUCCESS);
  CHECK_EQ("end: for ever", WaitFor(thread, 0), STATUS_SUCCESS);
  CHECK_EQ("end: a returning routine ends with STATUS_SUCCESS", PsGetThreadExitStatus((PETHREAD)thread), STATUS_SUCCESS);
  CHECK_EQ("end: no longer found", PsLookupThreadByThreadId(id.UniqueThread, &found), STATUS_INVALID_PARAMETER);
  ObDereferenceObject(thread);
}

static VOID Ends(void) {
  PVOID thread = Start(EndsItself, (PVOID)(LONG_PTR)STATUS_CANCELLED);
  Wait(thread);
  CHECK_EQ("terminate: does not return", g_Level, 1);
  CHECK_EQ("terminate: exit status", PsGetThreadExitStatus((PETHREAD)thread), STATUS_CANCELLED);
  ObDereferenceObject(thread);
  thread = Start(EndsDeep, NULL);
  Wait(thread);
  CHECK_EQ("terminate: from deep inside", g_Level, 1);
  CHECK_EQ("terminate: exit status from deep inside", PsGetThreadExitStatus((PETHREAD)thread), STATUS_UNSUCCESSFUL);
  ObDereferenceObject(thread);
}

static VOID ByHandle(void) {
  HANDLE handle;
  LARGE_INTEGER timeout;
  timeout.QuadPart = MILLISECONDS(3);
  KeResetEvent(&g_Go);
  PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Waits, (PVOID)9);
  CHECK_EQ("ZwWaitForSingleObject: times out", ZwWaitForSingleObject(handle, FALSE, &timeout), STATUS_TIMEOUT);
  KeSetEvent(&g_Go, 0, FALSE);
  CHECK_EQ("ZwWaitForSingleObject: succeeds", ZwWaitForSingleObject(handle, FALSE, NULL), STATUS_SUCCESS);
  CHECK_EQ("ZwWaitForSingleObject: the thread has ended", g_Ran, 9);
  ZwClose(handle);
  CHECK_EQ("ZwWaitForSingleObject: of a closed handle", ZwWaitForSingleObject(handle, FALSE, NULL), STATUS_INVALID_HANDLE);
  CHECK_EQ("create: without a routine", PsCreateSystemThread(&handle, 0, NULL, NULL, NULL, NULL, NULL), STATUS_INVALID_PARAMETER);
}

static VOID References(void) {
  KeResetEvent(&g_Go);
  PVOID thread = Start(Waits, (PVOID)1);
  LONG_PTR first = ObReferenceObject(thread), second = ObReferenceObject(thread);
  CHECK_EQ("counts: a reference adds one", second - first, 1);
  CHECK_EQ("counts: a dereference takes one", second - ObDereferenceObject(thread), 1);
  ObDereferenceObject(thread);
  KeSetEvent(&g_Go, 0, FALSE);
  Join(thread);
}

static LONG g_Local;
static VOID WritesThere(PVOID Context) {
  *(volatile LONG *)Context = 42;
}

static VOID StackAddresses(void) {
  LONG local = 0;
  Join(Start(WritesThere, &local));
  CHECK_EQ("stack: a local variable's address is good in another thread", local, 42);
  UNREFERENCED_PARAMETER(g_Local);
}

static VOID Routines(void) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"KeGetCurrentIrql"), none = RTL_CONSTANT_STRING(L"KeNoSuchRoutine");
  UNICODE_STRING set = RTL_CONSTANT_STRING(L"KeSetEvent");
  KIRQL (*irql)(void) = (KIRQL(*)(void))MmGetSystemRoutineAddress(&name);
  CHECK("MmGetSystemRoutineAddress: finds an export", irql != NULL);
  CHECK_EQ("MmGetSystemRoutineAddress: can be called", irql(), PASSIVE_LEVEL);
  LONG (*setEvent)(PRKEVENT, KPRIORITY, BOOLEAN) = (LONG(*)(PRKEVENT, KPRIORITY, BOOLEAN))MmGetSystemRoutineAddress(&set);
  KeResetEvent(&g_Go);
  CHECK_EQ("MmGetSystemRoutineAddress: calls with arguments", setEvent(&g_Go, 0, FALSE), 0);
  CHECK_EQ("MmGetSystemRoutineAddress: do their work", KeReadStateEvent(&g_Go), 1);
  CHECK("MmGetSystemRoutineAddress: NULL for what is no export", MmGetSystemRoutineAddress(&none) == NULL);
}

static VOID Run(void) {
  Handles();
  Ends();
  ByHandle();
  References();
  StackAddresses();
  Routines();
}
DRIVER_ENTRY(Run)
`;

describeChecks('threads', SOURCE, [{ cpus: 1 }, { cpus: 2, build: 'checked' }, { cpus: 2, time: 'virtual' }]);
