/** Interrupts that drivers raise, what shares data with them, numbered spin locks, and those for DPCs of either kind. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
#include <ntwasm.h>

#define VECTOR 0x51
#define HIGHER 0x61
static PKINTERRUPT g_Interrupt, g_Second, g_Higher;
static volatile LONG g_Served, g_Irql, g_Processor, g_Order, g_HigherAt, g_DpcAt, g_DpcIrql, g_Inside;
static BOOLEAN g_Mine = TRUE;
static KDPC g_Dpc;

static VOID Later(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  g_DpcIrql = KeGetCurrentIrql();
  g_DpcAt = InterlockedIncrement(&g_Order);
}

static BOOLEAN Service(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  InterlockedIncrement((LONG *)Context);
  g_Irql = KeGetCurrentIrql();
  g_Processor = (LONG)KeGetCurrentProcessorNumber();
  InterlockedIncrement(&g_Order);
  KeInsertQueueDpc(&g_Dpc, NULL, NULL);
  return g_Mine;
}

static BOOLEAN ServiceHigher(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  UNREFERENCED_PARAMETER(Context);
  g_HigherAt = InterlockedIncrement(&g_Order);
  return TRUE;
}

static BOOLEAN RaisesHigher(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  UNREFERENCED_PARAMETER(Context);
  g_Order = 0;
  NtwasmRaiseInterrupt(HIGHER);
  InterlockedIncrement(&g_Order);
  return TRUE;
}

static BOOLEAN Synchronized(PVOID Context) {
  g_Irql = KeGetCurrentIrql();
  NtwasmRaiseInterrupt(VECTOR);
  g_Inside = g_Served;
  return *(BOOLEAN *)Context;
}

static NTSTATUS Connect(PKINTERRUPT *Interrupt, PKSERVICE_ROUTINE Routine, ULONG Vector, KIRQL Irql, BOOLEAN Share, KAFFINITY Mask) {
  return IoConnectInterrupt(Interrupt, Routine, (PVOID)&g_Served, NULL, Vector, Irql, Irql, LevelSensitive, Share, Mask, FALSE);
}

static VOID Delivery(void) {
  KIRQL irql;
  CHECK_EQ("nothing connected: FALSE", NtwasmRaiseInterrupt(VECTOR), FALSE);
  CHECK_EQ("connect", Connect(&g_Interrupt, Service, VECTOR, 8, TRUE, (KAFFINITY)-1), STATUS_SUCCESS);
  CHECK_EQ("raise: TRUE", NtwasmRaiseInterrupt(VECTOR), TRUE);
  CHECK_EQ("raise: the routine has run", g_Served, 1);
  CHECK_EQ("it ran at its IRQL", g_Irql, 8);
  CHECK_EQ("its DPC ran after it", g_DpcAt, 2);
  CHECK_EQ("its DPC ran at DISPATCH_LEVEL", g_DpcIrql, DISPATCH_LEVEL);
  CHECK_EQ("IRQL is as before", KeGetCurrentIrql(), PASSIVE_LEVEL);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  NtwasmRaiseInterrupt(VECTOR);
  CHECK_EQ("at DISPATCH_LEVEL: runs at once", g_Served, 2);
  CHECK_EQ("at DISPATCH_LEVEL: on this processor", g_Processor, KeGetCurrentProcessorNumber());
  CHECK_EQ("at DISPATCH_LEVEL: its DPC waits", g_DpcAt, 2);
  KeLowerIrql(irql);
  CHECK("lowering runs the DPC", g_DpcAt > 2);
  KeRaiseIrql(8, &irql);
  NtwasmRaiseInterrupt(VECTOR);
  NtwasmRaiseInterrupt(VECTOR);
  CHECK_EQ("at its own IRQL: held off", g_Served, 2);
  KeLowerIrql(DISPATCH_LEVEL);
  CHECK_EQ("lowering to DISPATCH_LEVEL lets it in, once", g_Served, 3);
  KeLowerIrql(irql);
  for (KAFFINITY number = 0; number < (KAFFINITY)KeNumberProcessors; number++) {
    PKINTERRUPT there;
    g_Served = 0;
    Connect(&there, Service, VECTOR + 1 + number, 9, FALSE, 1u << number);
    NtwasmRaiseInterrupt(VECTOR + 1 + number);
    while (!*(volatile LONG *)&g_Served) ZwYieldExecution();
    /* Returns when the routine has: what it writes after g_Served is there. */
    IoDisconnectInterrupt(there);
    CHECK_EQ("goes to an enabled processor", g_Processor, number);
  }
}

static VOID Sharing(void) {
  CHECK_EQ("shared vector", Connect(&g_Second, Service, VECTOR, 8, TRUE, (KAFFINITY)-1), STATUS_SUCCESS);
  CHECK_EQ("vector not shared by all: refused", Connect(&g_Higher, Service, VECTOR, 8, FALSE, (KAFFINITY)-1), STATUS_INVALID_PARAMETER);
  CHECK_EQ("refused: no object", g_Higher == NULL, TRUE);
  CHECK_EQ("IRQL out of range: refused", Connect(&g_Higher, Service, VECTOR, 2, TRUE, (KAFFINITY)-1), STATUS_INVALID_PARAMETER);
  g_Served = 0;
  NtwasmRaiseInterrupt(VECTOR);
  CHECK_EQ("level-sensitive: the first to claim it is the last", g_Served, 1);
  g_Mine = FALSE;
  NtwasmRaiseInterrupt(VECTOR);
  CHECK_EQ("level-sensitive: all are asked when none claims it", g_Served, 3);
  g_Mine = TRUE;
  IoDisconnectInterrupt(g_Second);
}

static VOID Nesting(void) {
  PKINTERRUPT raiser;
  Connect(&raiser, RaisesHigher, VECTOR + 1, 5, FALSE, (KAFFINITY)-1);
  Connect(&g_Higher, ServiceHigher, HIGHER, 12, FALSE, (KAFFINITY)-1);
  NtwasmRaiseInterrupt(VECTOR + 1);
  CHECK_EQ("a higher one interrupts", g_HigherAt, 1);
  IoDisconnectInterrupt(raiser);
  IoDisconnectInterrupt(g_Higher);
}

static VOID Synchronizing(void) {
  BOOLEAN answer = TRUE;
  KIRQL irql;
  g_Served = 0;
  CHECK_EQ("KeSynchronizeExecution: the routine's own value, TRUE", KeSynchronizeExecution(g_Interrupt, Synchronized, &answer), TRUE);
  CHECK_EQ("KeSynchronizeExecution: keeps the interrupt out", g_Inside, 0);
  CHECK_EQ("KeSynchronizeExecution: lets it in afterwards", g_Served, 1);
  answer = FALSE;
  CHECK_EQ("KeSynchronizeExecution: the routine's own value, FALSE", KeSynchronizeExecution(g_Interrupt, Synchronized, &answer), FALSE);
  irql = KeAcquireInterruptSpinLock(g_Interrupt);
  CHECK_EQ("interrupt spin lock: raises to SynchronizeIrql", KeGetCurrentIrql(), 8);
  CHECK_EQ("interrupt spin lock: the old IRQL", irql, PASSIVE_LEVEL);
  KeReleaseInterruptSpinLock(g_Interrupt, irql);
  CHECK_EQ("interrupt spin lock: lowers", KeGetCurrentIrql(), PASSIVE_LEVEL);
  IoDisconnectInterrupt(g_Interrupt);
  CHECK_EQ("disconnected: FALSE", NtwasmRaiseInterrupt(VECTOR), FALSE);
}

static VOID Extended(void) {
  IO_CONNECT_INTERRUPT_PARAMETERS connect;
  IO_DISCONNECT_INTERRUPT_PARAMETERS disconnect;
  RtlZeroMemory(&connect, sizeof(connect));
  connect.Version = CONNECT_FULLY_SPECIFIED;
  connect.FullySpecified.InterruptObject = &g_Interrupt;
  connect.FullySpecified.ServiceRoutine = Service;
  connect.FullySpecified.ServiceContext = (PVOID)&g_Served;
  connect.FullySpecified.Vector = VECTOR;
  connect.FullySpecified.Irql = 7;
  connect.FullySpecified.SynchronizeIrql = 10;
  connect.FullySpecified.ProcessorEnableMask = 1;
  CHECK_EQ("IoConnectInterruptEx, fully specified", IoConnectInterruptEx(&connect), STATUS_SUCCESS);
  g_Served = 0;
  NtwasmRaiseInterrupt(VECTOR);
  while (!*(volatile LONG *)&g_Served) ZwYieldExecution();
  CHECK_EQ("the routine runs at SynchronizeIrql", g_Irql, 10);
  disconnect.Version = CONNECT_FULLY_SPECIFIED;
  disconnect.ConnectionContext.InterruptObject = g_Interrupt;
  IoDisconnectInterruptEx(&disconnect);
  connect.Version = CONNECT_LINE_BASED;
  CHECK_EQ("IoConnectInterruptEx, line-based: not here", IoConnectInterruptEx(&connect), STATUS_NOT_SUPPORTED);
}

static DEVICE_OBJECT g_Device;
static volatile LONG g_Requests;

static VOID DeviceDpc(PKDPC Dpc, PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  if (Dpc == &Device->Dpc && Irp == (PIRP)11 && Context == (PVOID)12) g_Requests++;
}

static KSPIN_LOCK g_Lock;
static LONG g_InDpc;

static VOID Threaded(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  KLOCK_QUEUE_HANDLE handle;
  KIRQL entered = KeGetCurrentIrql(), irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  irql = KeAcquireSpinLockForDpc(&g_Lock);
  if (irql == entered && KeGetCurrentIrql() == DISPATCH_LEVEL) g_InDpc++;
  KeReleaseSpinLockForDpc(&g_Lock, irql);
  if (KeGetCurrentIrql() == entered) g_InDpc++;
  KeAcquireInStackQueuedSpinLockForDpc(&g_Lock, &handle);
  if (KeGetCurrentIrql() == DISPATCH_LEVEL && !KeTestSpinLock(&g_Lock)) g_InDpc++;
  KeReleaseInStackQueuedSpinLockForDpc(&handle);
  if (KeGetCurrentIrql() == entered && KeTestSpinLock(&g_Lock)) g_InDpc++;
}

static VOID Dpcs(void) {
  KDPC dpc;
  IoInitializeDpcRequest(&g_Device, DeviceDpc);
  IoRequestDpc(&g_Device, (PIRP)11, (PVOID)12);
  CHECK_EQ("IoRequestDpc: the device's DPC with request and context", g_Requests, 1);
  KeInitializeSpinLock(&g_Lock);
  KeInitializeThreadedDpc(&dpc, Threaded, NULL);
  KeInsertQueueDpc(&dpc, NULL, NULL);
  KeFlushQueuedDpcs();
  CHECK_EQ("…ForDpc: raise, take, release, in a threaded DPC", g_InDpc, 4);
  KeInitializeDpc(&dpc, Threaded, NULL);
  KeInsertQueueDpc(&dpc, NULL, NULL);
  CHECK_EQ("…ForDpc: the same in an ordinary one", g_InDpc, 8);
}

static VOID Numbered(void) {
  KIRQL first, second;
  first = KeAcquireQueuedSpinLock(LockQueueVacbLock);
  CHECK_EQ("numbered lock: the old IRQL", first, PASSIVE_LEVEL);
  CHECK_EQ("numbered lock: DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
  CHECK_EQ("numbered lock: another one is free", KeTryToAcquireQueuedSpinLock(LockQueueMasterLock, &second), TRUE);
  CHECK_EQ("try: the old IRQL", second, DISPATCH_LEVEL);
  CHECK_EQ("try: FALSE when held", KeTryToAcquireQueuedSpinLock(LockQueueMasterLock, &second), FALSE);
  KeReleaseQueuedSpinLock(LockQueueMasterLock, second);
  KeReleaseQueuedSpinLock(LockQueueVacbLock, first);
  CHECK_EQ("numbered lock: lowers", KeGetCurrentIrql(), PASSIVE_LEVEL);
  first = KeAcquireQueuedSpinLockRaiseToSynch(LockQueueVacbLock);
  CHECK_EQ("to SYNCH_LEVEL", KeGetCurrentIrql(), SYNCH_LEVEL);
  KeReleaseQueuedSpinLock(LockQueueVacbLock, first);
}

static VOID RunChecks(void) {
  KeInitializeDpc(&g_Dpc, Later, NULL);
  Delivery();
  Sharing();
  Nesting();
  Synchronizing();
  Extended();
  Dpcs();
  Numbered();
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('interrupts', SOURCE, [{ cpus: 1 }, { cpus: 2, build: 'checked', time: 'virtual' }, { cpus: 8 }]);

/** Interrupts on all processors and threads share two counters, each under its lock. */
const CONTENTION = `#include <ntwasm.h>

#define VECTORS 4
static PKINTERRUPT g_Interrupts[VECTORS];
static KSPIN_LOCK g_Lock;
static volatile LONG g_Shared, g_Expected, g_Numbered;

static BOOLEAN Service(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  UNREFERENCED_PARAMETER(Context);
  g_Shared++;
  InterlockedIncrement(&g_Expected);
  return TRUE;
}

static BOOLEAN Add(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Shared++;
  return TRUE;
}

static VOID Thread(PVOID Context) {
  ULONG at = (ULONG)(ULONG_PTR)Context;
  for (int i = 0; i < 300; i++) {
    KIRQL irql;
    NtwasmRaiseInterrupt(0x40 + (at + i) % VECTORS);
    KeSynchronizeExecution(g_Interrupts[(at + i) % VECTORS], Add, NULL);
    InterlockedIncrement(&g_Expected);
    irql = KeAcquireQueuedSpinLock(LockQueueMasterLock);
    g_Numbered++;
    KeReleaseQueuedSpinLock(LockQueueMasterLock, irql);
  }
}

static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE threads[16];
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  KeInitializeSpinLock(&g_Lock);
  for (int i = 0; i < VECTORS; i++)
    IoConnectInterrupt(&g_Interrupts[i], Service, NULL, &g_Lock, 0x40 + i, 5 + i, 5 + VECTORS, Latched, FALSE,
                       i % 2 ? (KAFFINITY)-1 : 1u << (i % KeNumberProcessors), FALSE);
  for (int i = 0; i < 16; i++)
    PsCreateSystemThread(&threads[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, (PVOID)(ULONG_PTR)i);
  for (int i = 0; i < 16; i++) {
    ZwWaitForSingleObject(threads[i], FALSE, NULL);
    ZwClose(threads[i]);
  }
  for (int i = 0; i < VECTORS; i++) IoDisconnectInterrupt(g_Interrupts[i]);
  DbgPrint("lost %d numbered %d\\n", g_Expected - g_Shared, g_Numbered);
  return STATUS_SUCCESS;
}
`;

describe('interrupts under contention', () => {
  test.for([2, 8])('what shares the lock excludes each other, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(run.stopped).toBeUndefined();
    expect(run.prints).toEqual(['lost 0 numbered 4800']);
  });

  test('a routine that takes the lock of its own interrupt is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace(
        '  g_Shared++;\n  InterlockedIncrement',
        '  KeAcquireInterruptSpinLock(Interrupt);\n  InterlockedIncrement',
      ),
    );
    expect(run.bugCheck?.code).toBe(0xf);
  });

  test('a routine that returns at another IRQL is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace(
        '  g_Shared++;\n  InterlockedIncrement',
        '  KIRQL old; KeRaiseIrql(HIGH_LEVEL, &old);\n  InterlockedIncrement',
      ),
    );
    expect(run.bugCheck?.code).toBe(0xc8);
  });

  test.for([
    [
      'taking a numbered lock twice',
      'irql = KeAcquireQueuedSpinLock(LockQueueMasterLock);',
      'irql = KeAcquireQueuedSpinLock(LockQueueMasterLock); KeAcquireQueuedSpinLock(LockQueueMasterLock);',
      0xf,
    ],
    [
      'releasing one that is not held',
      'irql = KeAcquireQueuedSpinLock(LockQueueMasterLock);',
      'irql = KeRaiseIrqlToDpcLevel();',
      0x10,
    ],
    [
      'a number that there is not',
      'KeAcquireQueuedSpinLock(LockQueueMasterLock)',
      'KeAcquireQueuedSpinLock(LockQueueMaximumLock)',
      0xc4,
    ],
  ] as const)('%s is a bug check', async ([, from, to, code]) => {
    const run = await runDriver(CONTENTION.replace(from, to));
    expect(run.bugCheck?.code).toBe(code);
  });
});
