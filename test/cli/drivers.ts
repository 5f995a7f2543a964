/** Drivers for the command line's tests: each shows one way in which a run can go. */

const HEAD = '#include <ntddk.h>\n';
const ENTRY = 'NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)';
const UNUSED = 'UNREFERENCED_PARAMETER(DriverObject); UNREFERENCED_PARAMETER(RegistryPath);';
const UNLOAD =
  'static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); DbgPrint("bye\\n"); }\n';

/** Prints, and unloads. */
export const HELLO = `${HEAD}${UNLOAD}${ENTRY} {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  DbgPrint("hello\\nworld\\n");
  return STATUS_SUCCESS;
}
`;

/** Has no unload routine. */
export const STAYS = `${HEAD}${ENTRY} { ${UNUSED} DbgPrint("here to stay\\n"); return STATUS_SUCCESS; }\n`;

export const FAILS = `${HEAD}${ENTRY} { ${UNUSED} return STATUS_DEVICE_DOES_NOT_EXIST; }\n`;

export const NEVER_RETURNS = `${HEAD}static volatile LONG g_Go;
${ENTRY} { ${UNUSED} while (g_Go == 0) { } return STATUS_SUCCESS; }
`;

export const SYNTAX_ERROR = `${HEAD}${ENTRY} { ${UNUSED} return STATUS_SUCCESS }\n`;

export const NO_ENTRY = `${HEAD}NTSTATUS DriverEnrty(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { ${UNUSED} return 0; }\n`;

export const UNRESOLVED = `${HEAD}extern VOID KeSetEvnt(PVOID Event);
${ENTRY} { ${UNUSED} KeSetEvnt(DriverObject); return STATUS_SUCCESS; }
`;

/** A wait with a spin lock held; the line with the call is the one that is reported. */
export const WAIT_AT_DISPATCH = `${HEAD}static KSPIN_LOCK g_Lock;
static KEVENT g_Event;
static VOID Wait(void) {
  KeWaitForSingleObject(&g_Event, Executive, KernelMode, FALSE, NULL);
}
${ENTRY} {
  KIRQL irql;
  ${UNUSED}
  KeInitializeSpinLock(&g_Lock);
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  KeAcquireSpinLock(&g_Lock, &irql);
  Wait();
  KeReleaseSpinLock(&g_Lock, irql);
  return STATUS_SUCCESS;
}
`;

/** Two threads take two mutexes in opposite order; unload waits for both. */
export const ABBA = `${HEAD}static KMUTEX g_A, g_B;
static KEVENT g_HasA, g_HasB;
static PVOID g_Threads[2];
static VOID First(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeWaitForSingleObject(&g_A, Executive, KernelMode, FALSE, NULL);
  KeSetEvent(&g_HasA, 0, FALSE);
  KeWaitForSingleObject(&g_HasB, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&g_B, Executive, KernelMode, FALSE, NULL);
}
static VOID Second(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeWaitForSingleObject(&g_B, Executive, KernelMode, FALSE, NULL);
  KeSetEvent(&g_HasB, 0, FALSE);
  KeWaitForSingleObject(&g_HasA, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&g_A, Executive, KernelMode, FALSE, NULL);
}
static VOID Start(PKSTART_ROUTINE Routine, PVOID *Thread) {
  HANDLE handle;
  if (!NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL))) return;
  ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, Thread, NULL);
  ZwClose(handle);
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  KeWaitForSingleObject(g_Threads[0], Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(g_Threads[1], Executive, KernelMode, FALSE, NULL);
}
${ENTRY} {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  KeInitializeMutex(&g_A, 0);
  KeInitializeMutex(&g_B, 0);
  KeInitializeEvent(&g_HasA, NotificationEvent, FALSE);
  KeInitializeEvent(&g_HasB, NotificationEvent, FALSE);
  Start(First, &g_Threads[0]);
  Start(Second, &g_Threads[1]);
  return STATUS_SUCCESS;
}
`;

/** Leaves a thread, two blocks of pool and a handle. */
export const LEAKS = `${HEAD}${UNLOAD}static KEVENT g_Never;
static VOID Forever(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeWaitForSingleObject(&g_Never, Executive, KernelMode, FALSE, NULL);
}
static VOID Allocate(void) {
  ExAllocatePoolWithTag(NonPagedPool, 100, 'kaeL');
}
${ENTRY} {
  HANDLE handle;
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  KeInitializeEvent(&g_Never, NotificationEvent, FALSE);
  for (int i = 0; i < 2; i++) Allocate();
  return PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Forever, NULL);
}
`;

/** A thread that works until it is told to stop. */
export const TICKS = `${HEAD}static volatile LONG g_Stop;
static PVOID g_Thread;
static VOID Tick(PVOID Context) {
  LARGE_INTEGER delay;
  UNREFERENCED_PARAMETER(Context);
  delay.QuadPart = -10 * 10000;
  while (!g_Stop) {
    DbgPrint("tick\\n");
    KeDelayExecutionThread(KernelMode, FALSE, &delay);
  }
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  g_Stop = 1;
  KeWaitForSingleObject(g_Thread, Executive, KernelMode, FALSE, NULL);
  ObDereferenceObject(g_Thread);
  DbgPrint("stopped\\n");
}
${ENTRY} {
  HANDLE handle;
  NTSTATUS status;
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Tick, NULL);
  if (!NT_SUCCESS(status)) return status;
  ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &g_Thread, NULL);
  return ZwClose(handle);
}
`;

/** Unload never comes to an end, and does not wait either. */
export const STUCK = `${HEAD}static KEVENT g_Never;
static volatile LONG g_Go;
static VOID Forever(PVOID Context) {
  LARGE_INTEGER delay;
  UNREFERENCED_PARAMETER(Context);
  delay.QuadPart = -10 * 10000;
  DbgPrint("working\\n");
  while (!g_Go) KeDelayExecutionThread(KernelMode, FALSE, &delay);
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  DbgPrint("unloading\\n");
  KeWaitForSingleObject(&g_Never, Executive, KernelMode, FALSE, NULL);
}
${ENTRY} {
  HANDLE handle;
  UNREFERENCED_PARAMETER(RegistryPath);
  KeInitializeEvent(&g_Never, NotificationEvent, FALSE);
  DriverObject->DriverUnload = Unload;
  return PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Forever, NULL);
}
`;

/** A thread prints as fast as it can, and nobody tells it to stop. */
export const CHATTERS = `${HEAD}static VOID Chatter(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  for (;;) DbgPrint("on and on\\n");
}
${UNLOAD}${ENTRY} {
  HANDLE handle;
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  return PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Chatter, NULL);
}
`;
