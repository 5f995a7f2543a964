/**
 * Many threads send requests at once; driver threads and DPCs complete them while they are being cancelled: every
 * request ends exactly once, nothing is written outside a buffer, nothing is left.
 */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { DEVICE_HEADER } from './devices.js';

const THREADS = 16;
const ROUNDS = 150;

const SOURCE = `${DEVICE_HEADER}
#define IN_FLIGHT 4
#define BYTES 48
#define GUARD 0xA5
static IO_CSQ g_Csq;
static LIST_ENTRY g_Queue;
static KSPIN_LOCK g_Lock;
static KSEMAPHORE g_Work;
static KDPC g_Dpcs[4];
static volatile LONG g_Stop;
static LONG g_Sent, g_Served, g_Cancelled, g_Ended, g_EndedWell, g_EndedCancelled, g_Damage, g_Refused;

static VOID Insert(PIO_CSQ Csq, PIRP Irp) { InsertTailList(&g_Queue, &Irp->Tail.Overlay.ListEntry); }
static VOID Remove(PIO_CSQ Csq, PIRP Irp) { RemoveEntryList(&Irp->Tail.Overlay.ListEntry); }
static PIRP Peek(PIO_CSQ Csq, PIRP Irp, PVOID Context) {
  PLIST_ENTRY next = Irp == NULL ? g_Queue.Flink : Irp->Tail.Overlay.ListEntry.Flink;
  return next == &g_Queue ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}
static VOID Acquire(PIO_CSQ Csq, PKIRQL Irql) { KeAcquireSpinLock(&g_Lock, Irql); }
static VOID Release(PIO_CSQ Csq, KIRQL Irql) { KeReleaseSpinLock(&g_Lock, Irql); }
static VOID Cancelled(PIO_CSQ Csq, PIRP Irp) {
  InterlockedIncrement(&g_Cancelled);
  Complete(Irp, STATUS_CANCELLED, 0);
}

static VOID Serve(PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  ULONG out = location->Parameters.DeviceIoControl.OutputBufferLength;
  PUCHAR to = Irp->AssociatedIrp.SystemBuffer;
  switch (METHOD_FROM_CTL_CODE(location->Parameters.DeviceIoControl.IoControlCode)) {
    case METHOD_IN_DIRECT: out = 0; break;
    case METHOD_OUT_DIRECT: to = out ? MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority) : NULL; break;
    case METHOD_NEITHER: to = Irp->UserBuffer; break;
  }
  for (ULONG i = 0; i < out; i++) to[i] = (UCHAR)i;
  InterlockedIncrement(&g_Served);
  Complete(Irp, STATUS_SUCCESS, out);
}

static VOID InDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  PIRP irp = IoCsqRemoveNextIrp(&g_Csq, NULL);
  if (irp != NULL) Serve(irp);
}

static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  if (location->MajorFunction != IRP_MJ_DEVICE_CONTROL) return Complete(Irp, STATUS_SUCCESS, 0);
  if (location->Parameters.DeviceIoControl.InputBufferLength % 7 == 6) {
    InterlockedIncrement(&g_Refused);
    return Complete(Irp, STATUS_INVALID_PARAMETER, 0);
  }
  IoCsqInsertIrp(&g_Csq, Irp, NULL);
  KeReleaseSemaphore(&g_Work, IO_NO_INCREMENT, 1, FALSE);
  return STATUS_PENDING;
}

static VOID Server(PVOID Context) {
  for (ULONG turn = 0;; turn++) {
    Wait(&g_Work);
    if (g_Stop) break;
    if (turn % 3 == 0) {
      KeInsertQueueDpc(&g_Dpcs[(ULONG_PTR)Context * 2 + turn % 2], NULL, NULL);
      continue;
    }
    PIRP irp = IoCsqRemoveNextIrp(&g_Csq, NULL);
    if (irp != NULL) Serve(irp);
  }
}

typedef struct { HANDLE Event; PKEVENT Object; IO_STATUS_BLOCK Block; BOOLEAN Busy; ULONG Out; ULONG Method; UCHAR Buffer[BYTES + 16]; } SLOT;

static VOID Settle(SLOT *Slot) {
  if (!Slot->Busy) return;
  Wait(Slot->Object);
  Slot->Busy = FALSE;
  InterlockedIncrement(&g_Ended);
  ULONG written = 0;
  if (Slot->Block.Status == STATUS_SUCCESS) {
    InterlockedIncrement(&g_EndedWell);
    written = Slot->Method == METHOD_IN_DIRECT ? 0 : Slot->Out;
    if (Slot->Block.Information != written) InterlockedIncrement(&g_Damage);
  } else if (Slot->Block.Status == STATUS_CANCELLED) InterlockedIncrement(&g_EndedCancelled);
  else InterlockedIncrement(&g_Damage);
  for (ULONG i = 0; i < sizeof(Slot->Buffer); i++) {
    UCHAR want = i >= 8 && i < 8 + written ? (UCHAR)(i - 8) : GUARD;
    if (Slot->Buffer[i] != want) { InterlockedIncrement(&g_Damage); break; }
  }
}

static VOID Client(PVOID Context) {
  SLOT *slots = ExAllocatePoolZero(NonPagedPool, IN_FLIGHT * sizeof(SLOT), 'tolS');
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 1;
  UCHAR in[BYTES] = {0};
  HANDLE handle;
  IO_STATUS_BLOCK block;
  if (!NT_SUCCESS(OpenWith(L"\\\\Device\\\\Busy", 0, &handle))) InterlockedIncrement(&g_Damage);
  for (int i = 0; i < IN_FLIGHT; i++) {
    OBJECT_ATTRIBUTES attributes;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    ZwCreateEvent(&slots[i].Event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE);
    ObReferenceObjectByHandle(slots[i].Event, EVENT_ALL_ACCESS, *ExEventObjectType, KernelMode, (PVOID *)&slots[i].Object, NULL);
  }
  for (int round = 0; round < ${ROUNDS}; round++) {
    random = random * 1664525u + 1013904223u;
    SLOT *slot = &slots[(random >> 8) % IN_FLIGHT];
    Settle(slot);
    RtlFillMemory(slot->Buffer, sizeof(slot->Buffer), GUARD);
    slot->Out = (random >> 12) % (BYTES + 1);
    slot->Method = (random >> 20) & 3;
    slot->Block.Status = STATUS_PENDING;
    NTSTATUS status = ZwDeviceIoControlFile(handle, slot->Event, NULL, NULL, &slot->Block, CODE(2, slot->Method), in,
                                            (random >> 23) % BYTES, slot->Buffer + 8, slot->Out);
    if (status == STATUS_PENDING) {
      slot->Busy = TRUE;
      InterlockedIncrement(&g_Sent);
    } else if (status != STATUS_INVALID_PARAMETER) InterlockedIncrement(&g_Damage);
    if (((random >> 27) & 7) == 0) ZwCancelIoFile(handle, &block);
    if (((random >> 27) & 7) == 1) {
      IO_STATUS_BLOCK ignored;
      ZwCancelIoFileEx(handle, &slot->Block, &ignored);
    }
  }
  if ((ULONG_PTR)Context % 2) ZwCancelIoFile(handle, &block);
  /* Every fourth closes its handle with requests pending: they are cancelled. */
  if ((ULONG_PTR)Context % 4 == 0) ZwClose(handle);
  for (int i = 0; i < IN_FLIGHT; i++) Settle(&slots[i]);
  if ((ULONG_PTR)Context % 4 != 0) ZwClose(handle);
  for (int i = 0; i < IN_FLIGHT; i++) {
    ObDereferenceObject(slots[i].Object);
    ZwClose(slots[i].Event);
  }
  ExFreePool(slots);
}

/* Ends with requests pending, whose buffers are on its stack. */
static VOID Quitter(PVOID Context) {
  HANDLE handle;
  IO_STATUS_BLOCK blocks[8];
  UCHAR out[8][8];
  OpenWith(L"\\\\Device\\\\Busy", 0, (PHANDLE)Context);
  handle = *(PHANDLE)Context;
  for (int i = 0; i < 8; i++) {
    if (ZwDeviceIoControlFile(handle, NULL, NULL, NULL, &blocks[i], CODE(2, METHOD_OUT_DIRECT), NULL, 0, out[i], 8) == STATUS_PENDING) {
      InterlockedIncrement(&g_Sent);
      InterlockedIncrement(&g_Ended);
    }
  }
}

static VOID RunChecks(PDRIVER_OBJECT Driver) {
  PDEVICE_OBJECT device;
  PVOID clients[${THREADS}], servers[2], quitters[4];
  HANDLE handles[4];
  SetAll(Driver, Dispatch);
  NewDevice(Driver, L"\\\\Device\\\\Busy", 0, FALSE, &device);
  InitializeListHead(&g_Queue);
  KeInitializeSpinLock(&g_Lock);
  KeInitializeSemaphore(&g_Work, 0, MAXLONG);
  for (int i = 0; i < 4; i++) KeInitializeDpc(&g_Dpcs[i], InDpc, NULL);
  IoCsqInitialize(&g_Csq, Insert, Remove, Peek, Acquire, Release, Cancelled);
  for (ULONG_PTR i = 0; i < 2; i++) servers[i] = Start(Server, (PVOID)i);
  for (ULONG_PTR i = 0; i < ${THREADS}; i++) clients[i] = Start(Client, (PVOID)i);
  for (int i = 0; i < 4; i++) quitters[i] = Start(Quitter, &handles[i]);
  /* What a DPC that was queued already has not served is served here. */
  for (int i = 0; i < ${THREADS}; i++) {
    LARGE_INTEGER soon = {.QuadPart = MILLISECONDS(1)};
    while (KeWaitForSingleObject(clients[i], Executive, KernelMode, FALSE, &soon) == STATUS_TIMEOUT) {
      PIRP irp = IoCsqRemoveNextIrp(&g_Csq, NULL);
      if (irp != NULL) Serve(irp);
    }
    ObDereferenceObject(clients[i]);
  }
  for (int i = 0; i < 4; i++) {
    Join(quitters[i]);
    ZwClose(handles[i]);
  }
  g_Stop = 1;
  KeReleaseSemaphore(&g_Work, 0, 2, FALSE);
  for (int i = 0; i < 2; i++) Join(servers[i]);
  KeFlushQueuedDpcs();
  DbgPrint("sent %d ended %d served %d cancelled %d\\n", g_Sent, g_Ended, g_Served, g_Cancelled);
  DbgPrint("%s\\n", g_Sent == g_Ended && g_Sent == g_Served + g_Cancelled && g_Damage == 0 && g_EndedWell <= g_Served &&
                    g_EndedCancelled <= g_Cancelled && g_Refused > 0 ? "every request ended once" : "FAIL");
  if (g_Damage) DbgPrint("FAIL damage %d\\n", g_Damage);
  IoDeleteDevice(device);
}
static VOID Done(PDRIVER_OBJECT Driver) {}
IO_DRIVER(RunChecks, Done)
`;

describe('requests from 20 threads, completed and cancelled at once', () => {
  test.each([
    { cpus: 1, build: 'free' as const },
    { cpus: 2, build: 'checked' as const },
    { cpus: 8, build: 'free' as const },
  ])('end exactly once on $cpus processors ($build)', async (options) => {
    const result = await runDriver(SOURCE, options);
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints.filter((line) => /^FAIL/.test(line))).toEqual([]);
    expect(result.prints).toContain('every request ended once');
    expect(result.findings).toEqual([]);
  });
});
