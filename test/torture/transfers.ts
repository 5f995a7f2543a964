/**
 * Requests of every transfer method from many clients, with random lengths, completed at once, by other threads or by a
 * DPC, and cancelled at random by their sender and by others: each must end exactly once, with the right bytes in
 * the right place and none beside it.
 */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define CLIENTS 8
#define SERVERS 3
#define GUARD 64
#define LONGEST 5000
#define CODE(Method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, Method, FILE_ANY_ACCESS)
#define UNTOUCHED ((NTSTATUS)0x7edcba98)

typedef struct _CLIENT {
  UCHAR In[GUARD + LONGEST + GUARD], Out[GUARD + LONGEST + GUARD];
  HANDLE File, Event;
  IO_STATUS_BLOCK Block;
  ULONG Seed;
} CLIENT, *PCLIENT;

static PCLIENT g_Clients[CLIENTS];
static PDEVICE_OBJECT g_Device;
static IO_CSQ g_Csq;
static LIST_ENTRY g_Queue;
static KSPIN_LOCK g_Lock;
static KSEMAPHORE g_Work;
static KDPC g_Dpc;
static volatile LONG g_Sent[4], g_Ended, g_Refused, g_Cancelled, g_Dispatched, g_Completed, g_Withdrawn;
static volatile LONG g_BadGuard, g_BadData, g_BadStatus, g_BadLength, g_Again, g_Empty;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = Information;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

/* What the driver makes of a request, in whatever thread. */
static NTSTATUS Serve(PIRP Irp) {
  PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
  ULONG in = at->Parameters.DeviceIoControl.InputBufferLength, out = at->Parameters.DeviceIoControl.OutputBufferLength;
  ULONG method = METHOD_FROM_CTL_CODE(at->Parameters.DeviceIoControl.IoControlCode);
  PUCHAR from = Irp->AssociatedIrp.SystemBuffer, to = from;
  ULONG bytes = in < out ? in : out, sum = 0;
  if (method == METHOD_NEITHER) {
    from = at->Parameters.DeviceIoControl.Type3InputBuffer;
    to = Irp->UserBuffer;
  } else if (method != METHOD_BUFFERED) {
    if ((out == 0) != (Irp->MdlAddress == NULL)) InterlockedIncrement(&g_BadLength);
    to = out == 0 ? NULL : MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority);
    if (out != 0 && MmGetMdlByteCount(Irp->MdlAddress) != out) InterlockedIncrement(&g_BadLength);
  }
  if (method == METHOD_IN_DIRECT) {
    for (ULONG i = 0; i < out; i++) sum += to[i] ^ (UCHAR)(i * 7);
    if (sum != 0) InterlockedIncrement(&g_BadData);
    bytes = 0;
  } else {
    for (ULONG i = 0; i < bytes; i++) to[i] = from[i] ^ 0x5a;
  }
  InterlockedIncrement(&g_Completed);
  return Complete(Irp, STATUS_SUCCESS, bytes);
}

static VOID Insert(PIO_CSQ Csq, PIRP Irp) { InsertTailList(&g_Queue, &Irp->Tail.Overlay.ListEntry); }
static VOID Remove(PIO_CSQ Csq, PIRP Irp) { RemoveEntryList(&Irp->Tail.Overlay.ListEntry); }
static PIRP PeekNext(PIO_CSQ Csq, PIRP Irp, PVOID Context) {
  PLIST_ENTRY next = Irp == NULL ? g_Queue.Flink : Irp->Tail.Overlay.ListEntry.Flink;
  return next == &g_Queue ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}
static VOID Acquire(PIO_CSQ Csq, PKIRQL Irql) { KeAcquireSpinLock(&g_Lock, Irql); }
static VOID Release(PIO_CSQ Csq, KIRQL Irql) { KeReleaseSpinLock(&g_Lock, Irql); }
static VOID Withdraw(PIO_CSQ Csq, PIRP Irp) {
  InterlockedIncrement(&g_Withdrawn);
  Complete(Irp, STATUS_CANCELLED, 0);
}

static VOID ServeOne(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two) {
  PIRP irp = IoCsqRemoveNextIrp(&g_Csq, NULL);
  if (irp != NULL) Serve(irp);
}

static NTSTATUS Control(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  LONG number = InterlockedIncrement(&g_Dispatched);
  if (number % 3 == 0) return Serve(Irp);
  IoCsqInsertIrp(&g_Csq, Irp, NULL);
  /* Some are left to a server that may be late, and so to who cancels. */
  if (number % 5 == 0) KeInsertQueueDpc(&g_Dpc, NULL, NULL);
  KeReleaseSemaphore(&g_Work, 0, 1, FALSE);
  return STATUS_PENDING;
}
static NTSTATUS Ok(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }

static VOID Server(PVOID Context) {
  ULONG seed = SeedOf(Context);
  for (;;) {
    Wait(&g_Work);
    if (g_Stop == 2) return;
    Stagger(&seed);
    ServeOne(NULL, NULL, NULL, NULL);
  }
}

/* Cancels whatever it meets. */
static VOID Canceller(PVOID Context) {
  ULONG seed = SeedOf((PVOID)77);
  IO_STATUS_BLOCK block;
  while (g_Stop != 1) {
    ZwCancelIoFileEx(g_Clients[Random(&seed, CLIENTS)]->File, NULL, &block);
    Stagger(&seed);
    ZwYieldExecution();
  }
}

static VOID Fill(PCLIENT Client, ULONG In, ULONG Out) {
  RtlFillMemory(Client->In, GUARD, 0xa5);
  RtlFillMemory(Client->In + GUARD + In, GUARD, 0xa5);
  RtlFillMemory(Client->Out, GUARD, 0xc3);
  RtlFillMemory(Client->Out + GUARD + Out, GUARD, 0xc3);
  for (ULONG i = 0; i < In; i++) Client->In[GUARD + i] = (UCHAR)(i * 13 + Client->Seed);
  for (ULONG i = 0; i < Out; i++) Client->Out[GUARD + i] = (UCHAR)(i * 7);
}

static BOOLEAN Holds(PUCHAR At, UCHAR Value) {
  for (ULONG i = 0; i < GUARD; i++) if (At[i] != Value) return FALSE;
  return TRUE;
}

static VOID Look(PCLIENT Client, ULONG Method, ULONG In, ULONG Out) {
  PUCHAR in = Client->In + GUARD, out = Client->Out + GUARD;
  ULONG bytes = Method == METHOD_IN_DIRECT ? 0 : In < Out ? In : Out;
  if (!Holds(Client->In, 0xa5) || !Holds(in + In, 0xa5) || !Holds(Client->Out, 0xc3) || !Holds(out + Out, 0xc3))
    InterlockedIncrement(&g_BadGuard);
  BOOLEAN served = Client->Block.Status == STATUS_SUCCESS;
  if (served && Client->Block.Information != bytes) InterlockedIncrement(&g_BadLength);
  if (!served) bytes = 0;
  for (ULONG i = 0; i < In; i++) if (in[i] != (UCHAR)(i * 13 + Client->Seed)) { InterlockedIncrement(&g_BadData); break; }
  for (ULONG i = 0; i < Out; i++) {
    if (out[i] != (i < bytes ? (UCHAR)(in[i] ^ 0x5a) : (UCHAR)(i * 7))) { InterlockedIncrement(&g_BadData); break; }
  }
}

static ULONG Length(ULONG *Seed) {
  ULONG dice = Random(Seed, 64);
  return dice < 8 ? 0 : dice == 8 ? Random(Seed, LONGEST + 1) : Random(Seed, 300);
}

static VOID Client(PVOID Context) {
  PCLIENT client = g_Clients[(ULONG_PTR)Context];
  ULONG seed = SeedOf(Context);
  IO_STATUS_BLOCK block;
  Begun();
  while (!g_Stop) {
    ULONG method = Random(&seed, 4), in = Length(&seed), out = Length(&seed);
    if (in == 0 && out == 0) InterlockedIncrement(&g_Empty);
    client->Seed = Random(&seed, 256);
    Fill(client, in, out);
    client->Block.Status = UNTOUCHED;
    ZwClearEvent(client->Event);
    NTSTATUS status = ZwDeviceIoControlFile(client->File, client->Event, NULL, NULL, &client->Block, CODE(method),
                                            client->In + GUARD, in, client->Out + GUARD, out);
    InterlockedIncrement(&g_Sent[method]);
    if (status == STATUS_PENDING) {
      if (Random(&seed, 4) == 0) ZwCancelIoFileEx(client->File, &client->Block, &block);
      ZwWaitForSingleObject(client->Event, FALSE, NULL);
      status = client->Block.Status;
    }
    if (status != client->Block.Status || (status != STATUS_SUCCESS && status != STATUS_CANCELLED))
      InterlockedIncrement(&g_BadStatus);
    if (status == STATUS_CANCELLED) InterlockedIncrement(&g_Cancelled);
    InterlockedIncrement(&g_Ended);
    Look(client, method, in, out);
    /* Whoever ends it a second time writes here. */
    client->Block.Status = UNTOUCHED;
    Stagger(&seed);
    if (client->Block.Status != UNTOUCHED) InterlockedIncrement(&g_Again);
  }
}

static VOID Open(PCLIENT Client) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Transfers");
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwCreateFile(&Client->File, GENERIC_READ | GENERIC_WRITE, &attributes, &Client->Block, NULL, 0, 0, FILE_OPEN, 0, NULL, 0);
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwCreateEvent(&Client->Event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE);
}

static VOID Run(void) {
  PVOID clients[CLIENTS], servers[SERVERS], canceller;
  for (ULONG i = 0; i < CLIENTS; i++) {
    g_Clients[i] = ExAllocatePoolWithTag(NonPagedPool, sizeof(CLIENT), 'tneC');
    Open(g_Clients[i]);
  }
  for (ULONG i = 0; i < SERVERS; i++) servers[i] = Start(Server, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < CLIENTS; i++) clients[i] = Start(Client, (PVOID)(ULONG_PTR)i);
  canceller = Start(Canceller, NULL);
  UntilTime(CLIENTS);
  for (ULONG i = 0; i < CLIENTS; i++) Join(clients[i]);
  Join(canceller);
  g_Stop = 2;
  KeReleaseSemaphore(&g_Work, 0, SERVERS, FALSE);
  for (ULONG i = 0; i < SERVERS; i++) Join(servers[i]);
  for (ULONG i = 0; i < CLIENTS; i++) {
    ZwClose(g_Clients[i]->File);
    ZwClose(g_Clients[i]->Event);
    ExFreePool(g_Clients[i]);
  }
  KeFlushQueuedDpcs();
  COUNT("buffered", g_Sent[METHOD_BUFFERED]);
  COUNT("in direct", g_Sent[METHOD_IN_DIRECT]);
  COUNT("out direct", g_Sent[METHOD_OUT_DIRECT]);
  COUNT("neither", g_Sent[METHOD_NEITHER]);
  COUNT("without data", g_Empty);
  COUNT("cancelled", g_Cancelled);
  MUST_EQ("every request ends", g_Ended, g_Sent[0] + g_Sent[1] + g_Sent[2] + g_Sent[3]);
  MUST_EQ("every request reaches the driver", g_Dispatched, g_Ended);
  MUST_EQ("every request is completed or withdrawn, once", g_Completed + g_Withdrawn, g_Dispatched);
  MUST_EQ("what was withdrawn ends as cancelled", g_Cancelled, g_Withdrawn);
  MUST_EQ("no request ends a second time", g_Again, 0);
  MUST_EQ("no byte beside a buffer changes", g_BadGuard, 0);
  MUST_EQ("no byte in a buffer is wrong", g_BadData, 0);
  MUST_EQ("lengths are right", g_BadLength, 0);
  MUST_EQ("no request ends otherwise", g_BadStatus, 0);
  IoDeleteDevice(g_Device);
}

static VOID Prepare(PDRIVER_OBJECT Driver) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Transfers");
  InitializeListHead(&g_Queue);
  KeInitializeSpinLock(&g_Lock);
  KeInitializeSemaphore(&g_Work, 0, MAXLONG);
  KeInitializeDpc(&g_Dpc, ServeOne, NULL);
  IoCsqInitialize(&g_Csq, Insert, Remove, PeekNext, Acquire, Release, Withdraw);
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLEANUP] = Driver->MajorFunction[IRP_MJ_CLOSE] = Ok;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Device);
  g_Device->Flags &= ~DO_DEVICE_INITIALIZING;
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  DriverObject->DriverUnload = Unload;
  Prepare(DriverObject);
  Run();
  return STATUS_SUCCESS;
}
`;

export const TRANSFERS: Torture = {
  name: 'transfers',
  what: 'a request that ends twice or never, or a byte in the wrong place',
  source: SOURCE,
};
