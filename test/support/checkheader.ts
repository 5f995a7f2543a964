/**
 * `check.h`, which every driver of these tests may include: checks that print one line each, and the few
 * lines of thread handling that they would all repeat.
 */

/** A check that held prints `ok NAME`, another `FAIL NAME: …`; see `checkLines`. */
export const CHECK_HEADER = `#include <ntddk.h>

#define CHECK_EQ(Name, Got, Want) CheckEqual(Name, (LONG)(Got), (LONG)(Want), __LINE__)
#define CHECK(Name, Condition) CheckEqual(Name, (Condition) ? 1 : 0, 1, __LINE__)
#define MILLISECONDS(Count) (-10000LL * (Count))

static inline VOID CheckEqual(PCSTR Name, LONG Got, LONG Want, int Line) {
  if (Got == Want) DbgPrint("ok %s\\n", Name);
  else DbgPrint("FAIL %s: got %d (0x%08x), want %d (0x%08x), line %d\\n", Name, Got, Got, Want, Want, Line);
}

/* Starts a system thread. Returns its object, referenced; the handle is closed. */
static inline PVOID Start(PKSTART_ROUTINE Routine, PVOID Context) {
  HANDLE handle;
  PVOID thread = NULL;
  NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Context);
  if (!NT_SUCCESS(status)) {
    DbgPrint("FAIL start: 0x%08x\\n", status);
    return NULL;
  }
  ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &thread, NULL);
  ZwClose(handle);
  return thread;
}

/* Waits for ever. */
static inline NTSTATUS Wait(PVOID Object) {
  return KeWaitForSingleObject(Object, Executive, KernelMode, FALSE, NULL);
}

/* Waits so many milliseconds; 0 tests only. */
static inline NTSTATUS WaitFor(PVOID Object, LONG Count) {
  LARGE_INTEGER timeout;
  timeout.QuadPart = MILLISECONDS(Count);
  return KeWaitForSingleObject(Object, Executive, KernelMode, FALSE, &timeout);
}

/* Waits for a thread's end and drops the reference. */
static inline VOID Join(PVOID Thread) {
  Wait(Thread);
  ObDereferenceObject(Thread);
}

static inline VOID Sleep(LONG Count) {
  LARGE_INTEGER interval;
  interval.QuadPart = MILLISECONDS(Count);
  KeDelayExecutionThread(KernelMode, FALSE, &interval);
}

/* Sleeps until so many threads wait for the object: its wait list is public in DISPATCHER_HEADER. */
static inline VOID UntilWaiters(PVOID Object, LONG Count) {
  volatile LIST_ENTRY *head = (volatile LIST_ENTRY *)&((DISPATCHER_HEADER *)Object)->WaitListHead;
  for (;;) {
    LONG waiting = 0;
    for (PLIST_ENTRY entry = head->Flink; entry != (PLIST_ENTRY)head && entry != NULL; entry = entry->Flink) waiting++;
    if (waiting >= Count) break;
    Sleep(1);
  }
  Sleep(1);
}

#define DRIVER_ENTRY(Body)                                                                        \\
  static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }       \\
  NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {               \\
    UNREFERENCED_PARAMETER(RegistryPath);                                                         \\
    DriverObject->DriverUnload = Unload;                                                          \\
    Body();                                                                                       \\
    return STATUS_SUCCESS;                                                                        \\
  }
`;
