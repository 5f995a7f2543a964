/** Work items: where and at what priority they run, who makes workers, what is left at unload, misuse. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static WORK_QUEUE_ITEM g_Item;
static KEVENT g_Done, g_Block, g_Inside;
static volatile LONG g_Seen, g_Irql, g_Same, g_System, g_Rounds, g_Context;
static PDEVICE_OBJECT g_Device;
static PIO_WORKITEM g_IoItem;
static volatile LONG g_Blocked;
static PVOID g_Thread;

static VOID Note(PVOID Parameter) {
  g_Context = (LONG)(ULONG_PTR)Parameter;
  g_Irql = KeGetCurrentIrql();
  g_Seen = KeQueryPriorityThread(KeGetCurrentThread());
  g_Same = g_Thread == (PVOID)KeGetCurrentThread();
  g_Thread = KeGetCurrentThread();
  g_System = PsIsSystemThread((PETHREAD)KeGetCurrentThread());
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID Again(PVOID Parameter) {
  UNREFERENCED_PARAMETER(Parameter);
  if (++g_Rounds < 5) ExQueueWorkItem(&g_Item, DelayedWorkQueue);
  else KeSetEvent(&g_Done, 0, FALSE);
}

static VOID Blocks(PVOID Parameter) {
  UNREFERENCED_PARAMETER(Parameter);
  if (InterlockedIncrement(&g_Blocked) == 12) KeSetEvent(&g_Inside, 0, FALSE);
  Wait(&g_Block);
  if (InterlockedDecrement(&g_Blocked) == 0) KeSetEvent(&g_Done, 0, FALSE);
}

static VOID FreesItself(PVOID Parameter) {
  ExFreePoolWithTag(Parameter, 'krow');
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID IoNote(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  g_Seen = DeviceObject == g_Device;
  g_Context = (LONG)(ULONG_PTR)Context;
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID IoNoteEx(PVOID IoObject, PVOID Context, PIO_WORKITEM Item) {
  g_Seen = IoObject == g_Device && Item == g_IoItem;
  g_Context = (LONG)(ULONG_PTR)Context;
  IoFreeWorkItem(Item);
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID LeavesPriority(PVOID Parameter) {
  UNREFERENCED_PARAMETER(Parameter);
  KeSetPriorityThread(KeGetCurrentThread(), 3);
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID IoThread(PVOID Context) { g_Context = (LONG)(ULONG_PTR)Context; }

static VOID FromDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  ExQueueWorkItem(Context, CriticalWorkQueue);
}

static LONG Priority(WORK_QUEUE_TYPE Type) {
  ExInitializeWorkItem(&g_Item, Note, (PVOID)77);
  ExQueueWorkItem(&g_Item, Type);
  Wait(&g_Done);
  return g_Seen;
}

static VOID RunChecks(void) {
  static WORK_QUEUE_ITEM items[12];
  PWORK_QUEUE_ITEM own;
  PVOID memory;
  KTIMER timer;
  KDPC dpc;
  HANDLE thread;
  LARGE_INTEGER due;
  KeInitializeEvent(&g_Done, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Inside, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Block, NotificationEvent, FALSE);
  CHECK_EQ("critical: priority 13", Priority(CriticalWorkQueue), 13);
  CHECK_EQ("the parameter arrives", g_Context, 77);
  CHECK_EQ("at PASSIVE_LEVEL", g_Irql, PASSIVE_LEVEL);
  CHECK_EQ("in a system thread", g_System, TRUE);
  CHECK("not in the caller's", g_Thread != (PVOID)KeGetCurrentThread());
  Sleep(5);
  CHECK_EQ("critical again", Priority(CriticalWorkQueue), 13);
  CHECK("an idle worker is used again", g_Same);
  CHECK_EQ("delayed: priority 12", Priority(DelayedWorkQueue), 12);
  CHECK_EQ("hypercritical: priority 15", Priority(HyperCriticalWorkQueue), 15);
  CHECK_EQ("normal: priority 8", Priority(NormalWorkQueue), 8);
  CHECK_EQ("background: priority 7", Priority(BackgroundWorkQueue), 7);
  CHECK_EQ("real-time: priority 18", Priority(RealTimeWorkQueue), 18);
  CHECK_EQ("supercritical: priority 14", Priority(SuperCriticalWorkQueue), 14);
  CHECK_EQ("custom: the priority asked for", Priority((WORK_QUEUE_TYPE)(CustomPriorityWorkQueue + 10)), 10);
  ExInitializeWorkItem(&g_Item, LeavesPriority, NULL);
  ExQueueWorkItem(&g_Item, DelayedWorkQueue);
  Wait(&g_Done);
  CHECK_EQ("a priority left behind is put back", Priority(DelayedWorkQueue), 12);
  ExInitializeWorkItem(&g_Item, Again, NULL);
  ExQueueWorkItem(&g_Item, DelayedWorkQueue);
  Wait(&g_Done);
  CHECK_EQ("a routine may queue its item again", g_Rounds, 5);
  for (LONG i = 0; i < 12; i++) {
    ExInitializeWorkItem(&items[i], Blocks, NULL);
    ExQueueWorkItem(&items[i], DelayedWorkQueue);
  }
  Wait(&g_Inside);
  CHECK_EQ("workers are made while items block", g_Blocked, 12);
  KeSetEvent(&g_Block, 0, FALSE);
  Wait(&g_Done);
  own = ExAllocatePoolWithTag(NonPagedPool, sizeof(*own), 'krow');
  ExInitializeWorkItem(own, FreesItself, own);
  ExQueueWorkItem(own, DelayedWorkQueue);
  CHECK_EQ("a routine may free its item", Wait(&g_Done), STATUS_SUCCESS);
  KeInitializeTimer(&timer);
  ExInitializeWorkItem(&g_Item, Note, (PVOID)78);
  KeInitializeDpc(&dpc, FromDpc, &g_Item);
  due.QuadPart = MILLISECONDS(2);
  KeSetTimer(&timer, due, &dpc);
  Wait(&g_Done);
  CHECK_EQ("queued by the DPC of a timer", g_Context, 78);
  g_Device = ExAllocatePoolWithTag(NonPagedPool, sizeof(DEVICE_OBJECT), 'krow');
  g_IoItem = IoAllocateWorkItem(g_Device);
  IoQueueWorkItem(g_IoItem, IoNote, DelayedWorkQueue, (PVOID)79);
  Wait(&g_Done);
  CHECK("io: device and context arrive", g_Seen && g_Context == 79);
  IoQueueWorkItemEx(g_IoItem, IoNoteEx, DelayedWorkQueue, (PVOID)80);
  Wait(&g_Done);
  CHECK("io ex: object, context and item arrive; freed by its routine", g_Seen && g_Context == 80);
  memory = ExAllocatePoolWithTag(NonPagedPool, IoSizeofWorkItem(), 'krow');
  IoInitializeWorkItem(g_Device, memory);
  IoQueueWorkItem(memory, IoNote, CriticalWorkQueue, (PVOID)81);
  Wait(&g_Done);
  CHECK_EQ("io: in memory of the caller", g_Context, 81);
  IoUninitializeWorkItem(memory);
  ExFreePoolWithTag(memory, 'krow');
  CHECK_EQ("io thread: made", IoCreateSystemThread(g_Device, &thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, IoThread, (PVOID)82), STATUS_SUCCESS);
  ZwWaitForSingleObject(thread, FALSE, NULL);
  ZwClose(thread);
  CHECK_EQ("io thread: has run", g_Context, 82);
  ExFreePoolWithTag(g_Device, 'krow');
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('work items', SOURCE, [
  ...[1, 2, 8].map((cpus) => ({ cpus })),
  { cpus: 2, build: 'checked' as const, time: 'virtual' as const },
]);

/** @param routine body of the work item's routine @param body what DriverEntry does with `g_Item` */
const driver = (routine: string, body = 'ExQueueWorkItem(&g_Item, DelayedWorkQueue); Wait(&g_Done);'): string =>
  `#include "check.h"
static WORK_QUEUE_ITEM g_Item;
static PIO_WORKITEM g_IoItem;
static KEVENT g_Done, g_Never;
static KMUTEX g_Mutex;
static VOID Routine(PVOID Parameter) {
  KIRQL irql;
  (void)Parameter;
  (void)irql;
  ${routine}
}
static VOID IoRoutine(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  UNREFERENCED_PARAMETER(DeviceObject);
  Routine(Context);
}
static VOID Run(void) {
  (void)IoRoutine;
  KeInitializeEvent(&g_Done, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Never, SynchronizationEvent, FALSE);
  KeInitializeMutex(&g_Mutex, 0);
  ExInitializeWorkItem(&g_Item, Routine, NULL);
  ${body}
}
DRIVER_ENTRY(Run)
`;

const SET = 'KeSetEvent(&g_Done, 0, FALSE);';
const TWICE = 'ExQueueWorkItem(&g_Item, DelayedWorkQueue); ExQueueWorkItem(&g_Item, DelayedWorkQueue);';

describe('misuse of work items', () => {
  test.each([
    ['queued twice', 0x96, SET, `KIRQL irql; KeRaiseIrql(DISPATCH_LEVEL, &irql); ${TWICE}`],
    ['a queue type that does not exist', 0x96, SET, 'ExQueueWorkItem(&g_Item, (WORK_QUEUE_TYPE)12);'],
    ['returns at raised IRQL', 0xe1, 'KeRaiseIrql(DISPATCH_LEVEL, &irql);', undefined],
    ['returns as owner of a mutex', 0xe1, 'Wait(&g_Mutex);', undefined],
    ['returns in a critical region', 0xe1, 'KeEnterCriticalRegion();', undefined],
    ['returns in a guarded region', 0xe1, 'KeEnterGuardedRegion();', undefined],
    ['ends its worker', 0xe9, 'PsTerminateSystemThread(STATUS_SUCCESS);', undefined],
    [
      'an IO_WORKITEM freed while queued',
      0x96,
      SET,
      'KIRQL irql; g_IoItem = IoAllocateWorkItem(NULL); KeRaiseIrql(DISPATCH_LEVEL, &irql); IoQueueWorkItem(g_IoItem, IoRoutine, DelayedWorkQueue, NULL); IoFreeWorkItem(g_IoItem);',
    ],
    [
      'an IO_WORKITEM that is none',
      0x96,
      SET,
      'IoQueueWorkItem((PIO_WORKITEM)&g_Item, IoRoutine, DelayedWorkQueue, NULL);',
    ],
  ])('%s: bug check', async (name, code, routine, body) => {
    const run = await runDriver(driver(routine, body), { cpus: 1, build: 'checked' });
    expect(run.bugCheck?.code, outcome(run)).toBe(code);
    expect(run.bugCheck?.detail).toMatch(/work item|IO_WORKITEM/);
    // The compiler may have inlined what the routine calls first.
    const functions = run.bugCheck?.stack.map((frame) => frame.functionName);
    if (name.startsWith('returns')) expect(functions).toContain('Routine');
  });
});

describe('at unload', () => {
  test('idle workers are nobody’s', async () => {
    const run = await runDriver(driver(SET), {
      inspect: (machine) => {
        const workers = machine.threads().filter((thread) => thread.systemWorker);
        expect(workers).toHaveLength(1);
        expect(workers[0]?.waitsFor[0]?.object).toBe('Queue');
      },
    });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.findings).toEqual([]);
  });

  test('an item that still runs is a finding, with the line that queued it', async () => {
    const source = driver('Wait(&g_Never);', 'ExQueueWorkItem(&g_Item, DelayedWorkQueue);');
    const run = await runDriver(source, { build: 'checked' });
    expect(run.findings).toHaveLength(1);
    expect(run.findings[0]).toMatchObject({ rule: 'work', message: expect.stringMatching(/still runs .* g_Never/) });
    const line = source.split('\n').findIndex((text) => text.includes('ExQueueWorkItem(')) + 1;
    expect(run.findings[0]?.stack[0]).toMatchObject({ functionName: 'Run', line });
  });

  test('so are items that wait behind as many as may run', async () => {
    const run = await runDriver(
      driver(
        'Wait(&g_Never);',
        'static WORK_QUEUE_ITEM items[40]; for (int i = 0; i < 40; i++) { ExInitializeWorkItem(&items[i], Routine, NULL); ExQueueWorkItem(&items[i], CriticalWorkQueue); }',
      ),
      { build: 'checked' },
    );
    const works = run.findings.filter((finding) => finding.rule === 'work');
    expect(works.find(({ message }) => message.includes('queued'))?.count).toBe(8);
    expect(works.filter(({ message }) => message.includes('runs'))).toHaveLength(32);
  });
});
