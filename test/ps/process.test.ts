/** Processes: names, ids, threads and handles in them, what drivers are told, and how they end. */
import { describe, expect, test } from 'vitest';
import { withMemory } from '../../kernel-host/hal/memory.js';
import type { Machine } from '../../kernel-host/index.js';
import { dereferenceObject } from '../../kernel-host/ob/object.js';
import { createProcess, liveProcesses } from '../../kernel-host/ps/process.js';
import { PROTOTYPES } from '../ob/prototypes.js';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

/** Ids come in steps of 4, System's is 4: these are 8 and 12. */
const PROGRAMS = ['\\Device\\HarddiskVolume1\\tools\\client.exe', 'a-very-long-name-indeed.exe'];
const [FIRST, SECOND] = [8, 12];

function prepare(machine: Machine): void {
  withMemory(machine.memory, () => {
    for (const path of PROGRAMS) dereferenceObject(createProcess(path, 4));
  });
}

const COMMON = `${PROTOTYPES}
NTSYSAPI NTSTATUS NTAPI ZwOpenThread(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PCLIENT_ID);
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationProcess(HANDLE, ULONG, PVOID, ULONG, PULONG);
NTSYSAPI PUCHAR NTAPI PsGetProcessImageFileName(PEPROCESS);
NTSYSAPI HANDLE NTAPI PsGetProcessInheritedFromUniqueProcessId(PEPROCESS);
#define FIRST ((HANDLE)${FIRST})
#define SECOND ((HANDLE)${SECOND})
static BOOLEAN Same(PUCHAR Name, PCSTR Want) { return strcmp((PCSTR)Name, Want) == 0; }
static PEPROCESS Find(HANDLE Id) {
  PEPROCESS process = NULL;
  PsLookupProcessByProcessId(Id, &process);
  return process;
}
static HANDLE Open(HANDLE Id) {
  HANDLE handle = NULL;
  CLIENT_ID id = { Id, NULL };
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwOpenProcess(&handle, PROCESS_ALL_ACCESS, &attributes, &id);
  return handle;
}
static PVOID StartIn(HANDLE Process, PKSTART_ROUTINE Routine, PVOID Context) {
  HANDLE handle;
  PVOID thread = NULL;
  NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, Process, NULL, Routine, Context);
  if (!NT_SUCCESS(status)) return NULL;
  ObReferenceObjectByHandle(handle, 0, *PsThreadType, KernelMode, &thread, NULL);
  ZwClose(handle);
  return thread;
}
`;

const IDENTITY = `${COMMON}
static HANDLE g_Inside, g_Kernel, g_Id, g_Attached;
static CHAR g_Name[16];
static PETHREAD g_Thread;
static NTSTATUS g_Outer;
static KEVENT g_Made, g_Go;

static VOID Worker(PVOID Context) {
  OBJECT_ATTRIBUTES attributes;
  HANDLE outer = Context;
  InitializeObjectAttributes(&attributes, NULL, 0, NULL, NULL);
  strcpy(g_Name, (PCSTR)PsGetProcessImageFileName(PsGetCurrentProcess()));
  g_Id = PsGetCurrentProcessId();
  g_Thread = PsGetCurrentThread();
  ZwCreateEvent(&g_Inside, EVENT_ALL_ACCESS, &attributes, NotificationEvent, TRUE);
  attributes.Attributes = OBJ_KERNEL_HANDLE;
  ZwCreateEvent(&g_Kernel, EVENT_ALL_ACCESS, &attributes, NotificationEvent, TRUE);
  g_Outer = Zero(outer);
  KeSetEvent(&g_Made, 0, FALSE);
  Wait(&g_Go);
  PsTerminateSystemThread(77);
}

static VOID Run(void) {
  HANDLE handle, thread, outer, copy;
  PEPROCESS process, other;
  PVOID started, object;
  KAPC_STATE state, inner;
  OBJECT_ATTRIBUTES attributes;
  CLIENT_ID id;
  ULONG basic[6], needed = 0;
  UCHAR text[256];
  KeInitializeEvent(&g_Made, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Go, SynchronizationEvent, FALSE);
  CHECK("System is current", PsGetCurrentProcess() == PsInitialSystemProcess && IoGetCurrentProcess() == PsInitialSystemProcess);
  CHECK_EQ("its id", (ULONG_PTR)PsGetProcessId(PsInitialSystemProcess), 4);
  CHECK("its name", Same(PsGetProcessImageFileName(PsInitialSystemProcess), "System"));
  process = Find(FIRST);
  other = Find(SECOND);
  CHECK("by id", process != NULL && other != NULL);
  CHECK_EQ("no such id", PsLookupProcessByProcessId((HANDLE)4000, (PEPROCESS *)&object), STATUS_INVALID_PARAMETER);
  CHECK("short name", Same(PsGetProcessImageFileName(process), "client.exe"));
  CHECK("where older texts read it", Same((PUCHAR)process + 0x174, "client.exe"));
  CHECK("cut to 15 characters", Same(PsGetProcessImageFileName(other), "a-very-long-nam"));
  CHECK_EQ("parent", (ULONG_PTR)PsGetProcessInheritedFromUniqueProcessId(process), 4);
  CHECK("creation time", PsGetProcessCreateTimeQuadPart(process) > 0);
  CHECK_EQ("runs", PsGetProcessExitStatus(process), STATUS_PENDING);

  handle = Open(FIRST);
  CHECK("open by id", handle != NULL);
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  id.UniqueProcess = (HANDLE)4000;
  id.UniqueThread = NULL;
  CHECK_EQ("open by no id", ZwOpenProcess(&thread, PROCESS_ALL_ACCESS, &attributes, &id), STATUS_INVALID_CID);
  CHECK_EQ("basic information", ZwQueryInformationProcess(handle, 0, basic, sizeof basic, &needed), STATUS_SUCCESS);
  CHECK("its words", basic[0] == (ULONG)STATUS_PENDING && basic[4] == ${FIRST} && basic[5] == 4);
  CHECK_EQ("wrong length", ZwQueryInformationProcess(handle, 0, basic, 8, &needed), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("image name", ZwQueryInformationProcess(handle, 27, text, sizeof text, &needed), STATUS_SUCCESS);
  CHECK_EQ("its length", ((PUNICODE_STRING)text)->Length, 2 * ${PROGRAMS[0]?.length ?? 0});

  /* In System every handle is a kernel handle; a plain one needs a process: see g_Inside. */
  ZwCreateEvent(&outer, EVENT_ALL_ACCESS, &attributes, NotificationEvent, TRUE);
  CHECK("System's handles are kernel handles", (LONG)(LONG_PTR)outer < 0);
  started = StartIn(handle, Worker, outer);
  Wait(&g_Made);
  CHECK("a thread in it sees its name", Same((PUCHAR)g_Name, "client.exe"));
  CHECK_EQ("and its id", (ULONG_PTR)g_Id, ${FIRST});
  CHECK("PsGetThreadProcess", PsGetThreadProcess(g_Thread) == process && IoThreadToProcess(g_Thread) == process);
  CHECK("a system thread all the same", PsIsSystemThread(g_Thread));
  CHECK_EQ("kernel handle in another process", g_Outer, STATUS_SUCCESS);
  CHECK("its plain handle", (LONG)(LONG_PTR)g_Inside > 0);
  CHECK_EQ("plain handle in the wrong process", Zero(g_Inside), STATUS_INVALID_HANDLE);
  CHECK_EQ("reference in the wrong process", ObReferenceObjectByHandle(g_Inside, 0, *ExEventObjectType, KernelMode, &object, NULL), STATUS_INVALID_HANDLE);
  CHECK("nothing is given", object == NULL);
  CHECK_EQ("its kernel handle", Zero(g_Kernel), STATUS_SUCCESS);

  KeStackAttachProcess((PRKPROCESS)process, &state);
  CHECK("attached", PsGetCurrentProcess() == process);
  CHECK_EQ("the thread keeps its own id", (ULONG_PTR)PsGetCurrentProcessId(), 4);
  CHECK_EQ("plain handle when attached", Zero(g_Inside), STATUS_SUCCESS);
  KeStackAttachProcess((PRKPROCESS)other, &inner);
  CHECK_EQ("not in the third", Zero(g_Inside), STATUS_INVALID_HANDLE);
  KeUnstackDetachProcess(&inner);
  CHECK("attached again", PsGetCurrentProcess() == process);
  KeUnstackDetachProcess(&state);
  CHECK("detached", PsGetCurrentProcess() == PsInitialSystemProcess);

  CHECK_EQ("duplicate into System", ZwDuplicateObject(handle, g_Inside, NtCurrentProcess(), &copy, 0, 0, DUPLICATE_SAME_ACCESS), STATUS_SUCCESS);
  CHECK_EQ("the copy is good here", Zero(copy), STATUS_SUCCESS);
  ZwClose(copy);
  CHECK_EQ("duplicate out and close", ZwDuplicateObject(handle, g_Inside, NtCurrentProcess(), &copy, 0, 0, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE), STATUS_SUCCESS);
  KeStackAttachProcess((PRKPROCESS)process, &state);
  CHECK_EQ("the source is closed", Zero(g_Inside), STATUS_INVALID_HANDLE);
  KeUnstackDetachProcess(&state);
  CHECK_EQ("duplicate into it", ZwDuplicateObject(NtCurrentProcess(), copy, handle, &g_Inside, 0, 0, DUPLICATE_SAME_ACCESS), STATUS_SUCCESS);
  CHECK("a plain handle there", (LONG)(LONG_PTR)g_Inside > 0);
  ObReferenceObjectByHandle(copy, 0, *ExEventObjectType, KernelMode, &object, NULL);
  ZwClose(copy);

  id.UniqueProcess = FIRST;
  id.UniqueThread = PsGetThreadId(g_Thread);
  CHECK_EQ("open thread", ZwOpenThread(&thread, THREAD_ALL_ACCESS, &attributes, &id), STATUS_SUCCESS);
  CHECK_EQ("a process does not end while a thread runs", WaitFor(process, 0), STATUS_TIMEOUT);
  KeSetEvent(&g_Go, 0, FALSE);
  CHECK_EQ("thread handle is signalled", ZwWaitForSingleObject(thread, FALSE, NULL), STATUS_SUCCESS);
  CHECK_EQ("process is signalled", Wait(process), STATUS_SUCCESS);
  CHECK_EQ("exit status of its last thread", PsGetProcessExitStatus(process), 77);
  CHECK("gone from the ids", Find(FIRST) == NULL);
  CHECK("no new threads", StartIn(handle, Worker, outer) == NULL);
  CHECK_EQ("its handles are closed", ObDereferenceObject(object), 0);
  ZwClose(thread);
  ZwClose(handle);
  ZwClose(g_Kernel);
  ZwClose(outer);
  Join(started);
  ObDereferenceObject(process);

  handle = Open(SECOND);
  CHECK_EQ("end one without threads", ZwTerminateProcess(handle, 5), STATUS_SUCCESS);
  CHECK_EQ("ended", PsGetProcessExitStatus(other), 5);
  CHECK_EQ("end it again", ZwTerminateProcess(handle, 6), STATUS_PROCESS_IS_TERMINATING);
  CHECK_EQ("System cannot be ended", ZwTerminateProcess(NtCurrentProcess(), 6), STATUS_ACCESS_DENIED);
  ZwClose(handle);
  ObDereferenceObject(other);
}
DRIVER_ENTRY(Run)
`;

describeChecks('processes', IDENTITY, [
  { cpus: 2, prepare },
  { cpus: 1, prepare, build: 'checked' },
]);

const TOLD = `${COMMON}
static VOID OnProcess(HANDLE Parent, HANDLE Id, BOOLEAN Create) {
  DbgPrint("process %d of %d %s in %d\\n", Id, Parent, Create ? "begins" : "ends", PsGetCurrentProcessId());
}
static VOID OnProcessEx(PEPROCESS Process, HANDLE Id, PPS_CREATE_NOTIFY_INFO Info) {
  UNREFERENCED_PARAMETER(Process);
  if (Info == NULL) DbgPrint("gone %d\\n", Id);
  else {
    DbgPrint("new %d by %d: %wZ\\n", Id, Info->CreatingThreadId.UniqueProcess, Info->ImageFileName);
    if (Id == SECOND) Info->CreationStatus = STATUS_ACCESS_DENIED;
  }
}
static VOID OnThread(HANDLE Process, HANDLE Id, BOOLEAN Create) {
  UNREFERENCED_PARAMETER(Id);
  DbgPrint("thread of %d %s\\n", Process, Create ? "begins" : "ends");
}
static VOID Worker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  DbgPrint("works\\n");
}
static VOID Run(void) {
  HANDLE first = Open(FIRST), second = Open(SECOND), thread;
  PsSetCreateProcessNotifyRoutine(OnProcess, FALSE);
  DbgPrint("twice %x\\n", PsSetCreateProcessNotifyRoutine(OnProcess, FALSE));
  PsSetCreateProcessNotifyRoutineEx(OnProcessEx, FALSE);
  PsSetCreateThreadNotifyRoutine(OnThread);
  PVOID process = Find(FIRST);
  Join(StartIn(first, Worker, NULL));
  Join(process);
  DbgPrint("refused %x\\n", PsCreateSystemThread(&thread, 0, NULL, second, NULL, Worker, NULL));
  ZwTerminateProcess(second, 1);
  PsSetCreateProcessNotifyRoutine(OnProcess, TRUE);
  PsSetCreateProcessNotifyRoutineEx(OnProcessEx, TRUE);
  PsRemoveCreateThreadNotifyRoutine(OnThread);
  DbgPrint("again %x\\n", PsRemoveCreateThreadNotifyRoutine(OnThread));
  Join(Start(Worker, NULL));
  ZwClose(first);
  ZwClose(second);
}
DRIVER_ENTRY(Run)
`;

describe('callbacks', () => {
  test.each([1, 2])('tell of processes and threads, on %i processors', async (cpus) => {
    const result = await runDriver(TOLD, { cpus, prepare });
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints).toEqual([
      'twice c000000d',
      'process 8 of 4 begins in 4',
      `new 8 by 4: ${PROGRAMS[0]}`,
      'thread of 8 begins',
      'works',
      'thread of 8 ends',
      'process 8 of 4 ends in 8',
      'gone 8',
      'process 12 of 4 begins in 4',
      `new 12 by 4: ${PROGRAMS[1]}`,
      'refused c0000022',
      'process 12 of 4 ends in 4',
      'gone 12',
      'again c000007a',
      'works',
    ]);
    expect(result.findings).toEqual([]);
  });
});

describe('misuse', () => {
  test('a thread that ends while attached', async () => {
    const source = `${COMMON}
static VOID Worker(PVOID Context) { KeAttachProcess(Context); }
static VOID Run(void) { PVOID process = Find(FIRST); Join(Start(Worker, process)); ObDereferenceObject(process); }
DRIVER_ENTRY(Run)
`;
    const result = await runDriver(source, { prepare });
    expect(result.bugCheck?.code).toBe(5);
  });
});

test('every process but System is gone in the end', async () => {
  const source = `${COMMON}
static VOID Worker(PVOID Context) { UNREFERENCED_PARAMETER(Context); }
static VOID Run(void) {
  HANDLE first = Open(FIRST), second = Open(SECOND);
  Join(StartIn(first, Worker, NULL));
  Join(StartIn(second, Worker, NULL));
  ZwClose(first);
  ZwClose(second);
}
DRIVER_ENTRY(Run)
`;
  await runDriver(source, {
    prepare,
    inspect: (machine) => expect(withMemory(machine.memory, liveProcesses)).toHaveLength(1),
  });
});
