/** Dispatcher objects by handle, waits, rights, queries; callbacks for handles. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { PROTOTYPES } from './prototypes.js';

const OBJECTS = `${PROTOTYPES}
#define BOTH(A, B) ((LONG)(A) | ((LONG)(B) << 16))

static VOID Events(void) {
  HANDLE event, automatic;
  LONG state = 9, words[2] = { 7, 7 };
  ULONG length = 0;
  CHECK_EQ("create event", ZwCreateEvent(&event, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE), STATUS_SUCCESS);
  CHECK_EQ("no such kind of event", ZwCreateEvent(&automatic, EVENT_ALL_ACCESS, NULL, 5, FALSE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("not signalled", Zero(event), STATUS_TIMEOUT);
  CHECK_EQ("set", ZwSetEvent(event, &state), STATUS_SUCCESS);
  CHECK_EQ("was not set", state, 0);
  NtSetEvent(event, &state);
  CHECK_EQ("was set", state, 1);
  CHECK_EQ("signalled", Zero(event), STATUS_SUCCESS);
  CHECK_EQ("query event", ZwQueryEvent(event, 0, words, sizeof words, &length), STATUS_SUCCESS);
  CHECK_EQ("its kind and state", BOTH(words[0], words[1]), BOTH(NotificationEvent, 1));
  CHECK_EQ("length", length, 8);
  CHECK_EQ("wrong length", ZwQueryEvent(event, 0, words, 4, NULL), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("no such class", ZwQueryEvent(event, 1, words, sizeof words, NULL), STATUS_INVALID_INFO_CLASS);
  ZwResetEvent(event, &state);
  CHECK_EQ("reset says", state, 1);
  ZwSetEvent(event, NULL);
  ZwClearEvent(event);
  CHECK_EQ("cleared", Zero(event), STATUS_TIMEOUT);
  ZwPulseEvent(event, &state);
  CHECK_EQ("pulsed", BOTH(state, Zero(event) == STATUS_TIMEOUT), BOTH(0, 1));
  ZwCreateEvent(&automatic, EVENT_ALL_ACCESS, NULL, SynchronizationEvent, TRUE);
  CHECK_EQ("a synchronization event is taken", BOTH(Zero(automatic) == 0, Zero(automatic) == STATUS_TIMEOUT), BOTH(1, 1));
  ZwClose(automatic);
  CHECK_EQ("close", ZwClose(event), STATUS_SUCCESS);
  CHECK_EQ("close again", ZwClose(event), STATUS_INVALID_HANDLE);
  CHECK_EQ("set a closed one", ZwSetEvent(event, NULL), STATUS_INVALID_HANDLE);
}

static VOID Semaphores(void) {
  HANDLE semaphore;
  LONG count = 9, words[2];
  CHECK_EQ("create semaphore", ZwCreateSemaphore(&semaphore, SEMAPHORE_ALL_ACCESS, NULL, 1, 3), STATUS_SUCCESS);
  CHECK_EQ("more than the limit", ZwCreateSemaphore(&semaphore, SEMAPHORE_ALL_ACCESS, NULL, 4, 3), STATUS_INVALID_PARAMETER);
  CHECK_EQ("release", ZwReleaseSemaphore(semaphore, 2, &count), STATUS_SUCCESS);
  CHECK_EQ("count before", count, 1);
  CHECK_EQ("over the limit", ZwReleaseSemaphore(semaphore, 1, &count), STATUS_SEMAPHORE_LIMIT_EXCEEDED);
  ZwQuerySemaphore(semaphore, 0, words, sizeof words, NULL);
  CHECK_EQ("count and limit", BOTH(words[0], words[1]), BOTH(3, 3));
  CHECK_EQ("release of nothing", ZwReleaseSemaphore(semaphore, 0, NULL), STATUS_INVALID_PARAMETER);
  CHECK_EQ("an event it is not", ZwSetEvent(semaphore, NULL), STATUS_OBJECT_TYPE_MISMATCH);
  ZwClose(semaphore);
}

static HANDLE g_Mutant;
static LONG g_Status;
static VOID Releases(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Status = ZwReleaseMutant(g_Mutant, NULL);
}
static VOID Abandons(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ZwWaitForSingleObject(g_Mutant, FALSE, NULL);
}
static HANDLE g_Orphan;
static KEVENT g_Owned, g_Closed;
static VOID OwnsOrphan(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ZwWaitForSingleObject(g_Orphan, FALSE, NULL);
  KeSetEvent(&g_Owned, 0, FALSE);
  Wait(&g_Closed);
}

static VOID Mutants(void) {
  LONG count = 9, words[2];
  HANDLE mine;
  PVOID thread;
  CHECK_EQ("create mutant, owned", ZwCreateMutant(&g_Mutant, MUTANT_ALL_ACCESS, NULL, TRUE), STATUS_SUCCESS);
  Join(Start(Releases, NULL));
  CHECK_EQ("release by another", g_Status, STATUS_MUTANT_NOT_OWNED);
  ZwQueryMutant(g_Mutant, 0, words, sizeof words, NULL);
  CHECK_EQ("owned by the caller", BOTH(words[0], words[1] & 0xff), BOTH(0, 1));
  CHECK_EQ("release mutant", ZwReleaseMutant(g_Mutant, &count), STATUS_SUCCESS);
  CHECK_EQ("owned once", count, 0);
  CHECK_EQ("release of a free one", ZwReleaseMutant(g_Mutant, &count), STATUS_MUTANT_NOT_OWNED);
  Join(Start(Abandons, NULL));
  CHECK_EQ("abandoned", Zero(g_Mutant), STATUS_ABANDONED_WAIT_0);
  ZwReleaseMutant(g_Mutant, NULL);
  ZwClose(g_Mutant);
  ZwCreateMutant(&mine, MUTANT_ALL_ACCESS, NULL, TRUE);
  ZwClose(mine);
  KeInitializeEvent(&g_Owned, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Closed, SynchronizationEvent, FALSE);
  ZwCreateMutant(&g_Orphan, MUTANT_ALL_ACCESS, NULL, FALSE);
  thread = Start(OwnsOrphan, NULL);
  Wait(&g_Owned);
  CHECK_EQ("close what another thread owns", ZwClose(g_Orphan), STATUS_SUCCESS);
  KeSetEvent(&g_Closed, 0, FALSE);
  Join(thread);
}

static VOID Timers(void) {
  HANDLE timer;
  LARGE_INTEGER due;
  BOOLEAN state = 9;
  struct { LARGE_INTEGER Remaining; BOOLEAN State; } info;
  CHECK_EQ("create timer", ZwCreateTimer(&timer, TIMER_ALL_ACCESS, NULL, NotificationTimer), STATUS_SUCCESS);
  due.QuadPart = MILLISECONDS(60000);
  CHECK_EQ("set timer", ZwSetTimer(timer, &due, NULL, NULL, FALSE, 0, &state), STATUS_SUCCESS);
  CHECK_EQ("was not signalled", state, FALSE);
  ZwQueryTimer(timer, 0, &info, sizeof info, NULL);
  CHECK("time is left", info.Remaining.QuadPart > 0 && info.Remaining.QuadPart <= 600000000 && !info.State);
  CHECK_EQ("cancel timer", ZwCancelTimer(timer, &state), STATUS_SUCCESS);
  due.QuadPart = MILLISECONDS(1);
  ZwSetTimer(timer, &due, NULL, NULL, FALSE, 0, NULL);
  CHECK_EQ("it fires", ZwWaitForSingleObject(timer, FALSE, NULL), STATUS_SUCCESS);
  ZwCancelTimer(timer, &state);
  CHECK_EQ("it is signalled", state, TRUE);
  due.QuadPart = MILLISECONDS(60000);
  ZwSetTimer(timer, &due, NULL, NULL, FALSE, 0, NULL);
  ZwClose(timer);
}

static VOID Waits(void) {
  HANDLE handles[5], directory;
  NAMED room;
  LARGE_INTEGER now;
  now.QuadPart = 0;
  for (int i = 0; i < 5; i++) ZwCreateEvent(&handles[i], EVENT_ALL_ACCESS, NULL, SynchronizationEvent, i == 1 || i == 3);
  CHECK_EQ("any of five", ZwWaitForMultipleObjects(5, handles, WaitAny, FALSE, &now), 1);
  CHECK_EQ("the next", ZwWaitForMultipleObjects(5, handles, WaitAny, FALSE, &now), 3);
  CHECK_EQ("none is left", ZwWaitForMultipleObjects(5, handles, WaitAny, FALSE, &now), STATUS_TIMEOUT);
  for (int i = 0; i < 4; i++) ZwSetEvent(handles[i], NULL);
  CHECK_EQ("not all", ZwWaitForMultipleObjects(5, handles, WaitAll, FALSE, &now), STATUS_TIMEOUT);
  ZwSetEvent(handles[4], NULL);
  CHECK_EQ("all five", ZwWaitForMultipleObjects(5, handles, WaitAll, FALSE, &now), STATUS_SUCCESS);
  CHECK_EQ("no object", ZwWaitForMultipleObjects(0, handles, WaitAll, FALSE, &now), STATUS_INVALID_PARAMETER_1);
  ZwClose(handles[4]);
  CHECK_EQ("one is closed", ZwWaitForMultipleObjects(5, handles, WaitAny, FALSE, &now), STATUS_INVALID_HANDLE);
  handles[4] = handles[3];
  CHECK_EQ("all, one twice", ZwWaitForMultipleObjects(5, handles, WaitAll, FALSE, &now), STATUS_INVALID_PARAMETER_MIX);
  CHECK_EQ("signal and wait", ZwSignalAndWaitForSingleObject(handles[0], handles[0], FALSE, &now), STATUS_SUCCESS);
  CHECK_EQ("signal and wait for another", ZwSignalAndWaitForSingleObject(handles[0], handles[1], FALSE, &now), STATUS_TIMEOUT);
  CHECK_EQ("it was signalled", Zero(handles[0]), STATUS_SUCCESS);
  ZwOpenDirectoryObject(&directory, DIRECTORY_QUERY, Named(&room, L"\\\\Device", 0, NULL));
  CHECK_EQ("a directory cannot be waited for", Zero(directory), STATUS_OBJECT_TYPE_MISMATCH);
  ZwClose(directory);
  for (int i = 0; i < 4; i++) ZwClose(handles[i]);
}

static VOID Rights(void) {
  HANDLE event, weak;
  PVOID object, same;
  UCHAR flags[2] = { TRUE, TRUE };
  UCHAR buffer[128];
  ULONG *basic = (ULONG *)buffer;
  PUNICODE_STRING type = (PUNICODE_STRING)buffer;
  UNICODE_STRING want = RTL_CONSTANT_STRING(L"Event");
  OBJECT_HANDLE_INFORMATION info;
  ZwCreateEvent(&event, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE);
  CHECK_EQ("reference", ObReferenceObjectByHandle(event, EVENT_MODIFY_STATE, *ExEventObjectType, KernelMode, &object, &info), STATUS_SUCCESS);
  CHECK_EQ("rights of the handle", info.GrantedAccess, EVENT_ALL_ACCESS);
  CHECK_EQ("another type", ObReferenceObjectByHandle(event, 0, *ExSemaphoreObjectType, KernelMode, &same, NULL), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK_EQ("open by pointer", ObOpenObjectByPointer(object, OBJ_KERNEL_HANDLE, NULL, EVENT_QUERY_STATE, *ExEventObjectType, KernelMode, &weak), STATUS_SUCCESS);
  CHECK_EQ("rights it lacks, for user mode", ObReferenceObjectByHandle(weak, EVENT_MODIFY_STATE, NULL, UserMode, &same, NULL), STATUS_ACCESS_DENIED);
  CHECK_EQ("rights it has, for user mode", ObReferenceObjectByHandle(weak, EVENT_QUERY_STATE, NULL, UserMode, &same, NULL), STATUS_SUCCESS);
  ObDereferenceObject(same);
  CHECK_EQ("kernel mode may all", ZwSetEvent(weak, NULL), STATUS_SUCCESS);
  ZwClose(weak);
  ObOpenObjectByPointer(object, OBJ_KERNEL_HANDLE, NULL, GENERIC_READ, *ExEventObjectType, KernelMode, &weak);
  CHECK_EQ("query object", ZwQueryObject(weak, ObjectBasicInformation, buffer, 56, NULL), STATUS_SUCCESS);
  CHECK_EQ("generic rights are mapped", basic[1], READ_CONTROL | EVENT_QUERY_STATE);
  CHECK_EQ("handles and references", BOTH(basic[2], basic[3]), BOTH(2, 3));
  CHECK_EQ("type of an object", ZwQueryObject(weak, ObjectTypeInformation, buffer, sizeof buffer, NULL), STATUS_SUCCESS);
  CHECK("Event", RtlEqualUnicodeString(type, &want, FALSE));
  CHECK_EQ("protect from closing", ZwSetInformationObject(weak, 4, flags, sizeof flags), STATUS_SUCCESS);
  CHECK_EQ("close a protected handle", ZwClose(weak), STATUS_HANDLE_NOT_CLOSABLE);
  flags[1] = FALSE;
  ZwSetInformationObject(weak, 4, flags, sizeof flags);
  flags[0] = 0;
  ZwQueryObject(weak, 4, flags, sizeof flags, NULL);
  CHECK_EQ("inherited, not protected", BOTH(flags[0], flags[1]), BOTH(1, 0));
  CHECK_EQ("close", ZwClose(weak), STATUS_SUCCESS);
  ZwClose(event);
  CHECK_EQ("pseudo handle of the thread", ObReferenceObjectByHandle(NtCurrentThread(), 0, *PsThreadType, KernelMode, &same, NULL), STATUS_SUCCESS);
  CHECK("is the thread", same == PsGetCurrentThread());
  ObDereferenceObject(same);
  CHECK_EQ("the last reference", ObDereferenceObject(object), 0);
}

static VOID Run(void) {
  Events();
  Semaphores();
  Mutants();
  Timers();
  Waits();
  Rights();
}
DRIVER_ENTRY(Run)
`;

describeChecks('objects', OBJECTS, [{ cpus: 2 }, { cpus: 1, build: 'checked', time: 'virtual' }]);

const ASKED = `${PROTOTYPES}
static OB_PREOP_CALLBACK_STATUS Pre(PVOID Context, POB_PRE_OPERATION_INFORMATION Info) {
  DbgPrint("pre %s operation %d, %s\\n", Context, Info->Operation, Info->ObjectType == *PsThreadType ? "thread" : "process");
  Info->CallContext = Context;
  Info->Parameters->CreateHandleInformation.DesiredAccess &= ~THREAD_TERMINATE;
  return OB_PREOP_SUCCESS;
}
static VOID Post(PVOID Context, POB_POST_OPERATION_INFORMATION Info) {
  DbgPrint("post %s, own context %d, status %x\\n", Context, Info->CallContext == Context, Info->ReturnStatus);
}
static NTSTATUS Register(PCWSTR Altitude, PCSTR Name, PVOID *Handle) {
  OB_CALLBACK_REGISTRATION registration = { 0 };
  OB_OPERATION_REGISTRATION operation = { PsThreadType, OB_OPERATION_HANDLE_CREATE, Pre, Post };
  registration.Version = ObGetFilterVersion();
  registration.OperationRegistrationCount = 1;
  RtlInitUnicodeString(&registration.Altitude, Altitude);
  registration.RegistrationContext = (PVOID)Name;
  registration.OperationRegistration = &operation;
  return ObRegisterCallbacks(&registration, Handle);
}
static VOID Run(void) {
  PVOID low, high, none;
  HANDLE handle;
  CHECK_EQ("register", Register(L"1000", "low", &low), STATUS_SUCCESS);
  CHECK_EQ("higher", Register(L"320000.5", "high", &high), STATUS_SUCCESS);
  CHECK_EQ("altitude taken", Register(L"1000", "low", &none), STATUS_FLT_INSTANCE_ALTITUDE_COLLISION);
  CHECK_EQ("no altitude", Register(L"high", "low", &none), STATUS_INVALID_PARAMETER);
  ObOpenObjectByPointer(PsGetCurrentThread(), 0, NULL, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &handle);
  ZwClose(handle);
  ObUnRegisterCallbacks(high);
  ObUnRegisterCallbacks(low);
  ObOpenObjectByPointer(PsGetCurrentThread(), 0, NULL, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &handle);
  ZwClose(handle);
}
DRIVER_ENTRY(Run)
`;

const LOADS = `${PROTOTYPES}
static VOID OnImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info) {
  DbgPrint("image %wZ for %d, %s\\n", Name, Process, Info->ImageSize > 0 && Info->SystemModeImage ? "a driver" : "?");
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  DbgPrint("removed %x\\n", PsRemoveLoadImageNotifyRoutine(OnImage));
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  return PsSetLoadImageNotifyRoutine(OnImage);
}
`;

describe('callbacks', () => {
  test('are asked for new handles by altitude', async () => {
    const result = await runDriver(ASKED);
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints).toEqual([
      'ok register',
      'ok higher',
      'ok altitude taken',
      'ok no altitude',
      'pre high operation 1, thread',
      'pre low operation 1, thread',
      'post low, own context 1, status 0',
      'post high, own context 1, status 0',
    ]);
    expect(result.findings).toEqual([]);
  });

  test('are told of images before they run', async () => {
    const second = `${PROTOTYPES}\nstatic VOID Run(void) { DbgPrint("runs\\n"); }\nDRIVER_ENTRY(Run)\n`;
    const result = await runDriver(LOADS, { more: [second] });
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints).toEqual([
      'image \\SystemRoot\\System32\\drivers\\driver2.sys for 0, a driver',
      'runs',
      'removed 0',
    ]);
  });
});

test('what is not taken back is found, with its line', async () => {
  const source = `${PROTOTYPES}
static VOID OnThread(HANDLE Process, HANDLE Id, BOOLEAN Create) {}
static VOID Run(void) {
  UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\\\DosDevices\\\\Left");
  UNICODE_STRING device = RTL_CONSTANT_STRING(L"\\\\Device\\\\Left");
  IoCreateSymbolicLink(&link, &device);
  PsSetCreateThreadNotifyRoutine(OnThread);
}
DRIVER_ENTRY(Run)
`;
  const result = await runDriver(source, { build: 'checked' });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'link: symbolic link \\??\\Left was not deleted',
    'callback: a routine of PsSetCreateThreadNotifyRoutine is still registered',
  ]);
  for (const { stack } of result.findings) expect(stack.map((frame) => frame.functionName)).toContain('Run');
});
