/**
 * Rest is never missed: whatever a driver does last, on whatever processor, the host hears of it. And the case in which
 * it was: a loan for a block that its thread has left.
 */
import { describe, expect, test } from 'vitest';
import { KERNEL_SPACE_BASE } from '../../kernel-host/hal/map.js';
import { readI32, withMemory, writeI32 } from '../../kernel-host/hal/memory.js';
import { PRCB_NUMBER } from '../../kernel-host/hot/layout.js';
import { lendProcessor } from '../../kernel-host/ke/loan.js';
import { PRCB } from '../../kernel-host/ke/prcb.js';
import { enqueue } from '../../kernel-host/ke/readyqueue.js';
import { MACHINE, prcbAddress } from '../../kernel-host/ke/system.js';
import { initializeMachine } from '../../kernel-host/machine/boot.js';
import { createProcessorThread } from '../../kernel-host/ps/thread.js';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

describe('a loan', () => {
  const BYTES = 16 * 2 ** 20;
  const pages = (KERNEL_SPACE_BASE + BYTES) / 0x10000;

  /** @returns which blocks are lent and spare after the clock has tried to lend `block`, with a thread that queues. */
  function lendingOf(block: number, holder: number): { lent: number; spare: number } {
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    return withMemory(memory, () => {
      const kernelEnd = KERNEL_SPACE_BASE + BYTES;
      initializeMachine({
        cpus: 2,
        hostCores: 2,
        virtualTime: false,
        controlled: false,
        bootTime: undefined,
        timeZone: 'UTC',
        account: 0,
        messageBox: 0,
        holdTimeAt: Infinity,
        checked: false,
        traced: false,
        verifier: 0,
        keepGoing: false,
        drives: [],
        kernelEnd,
      });
      const before = readI32(MACHINE.SpareSummary);
      writeI32(prcbAddress(block) + PRCB.CurrentThread, holder);
      writeI32(prcbAddress(block) + PRCB_NUMBER, 0);
      enqueue(createProcessorThread(), false);
      lendProcessor(prcbAddress(block));
      return { lent: readI32(MACHINE.LentSummary), spare: before ^ readI32(MACHINE.SpareSummary) };
    });
  }

  test('takes a spare block for a processor whose thread goes on', () => {
    const { lent, spare } = lendingOf(0, 0x10_0000);
    expect(lent).not.toBe(0);
    expect(spare).toBe(lent);
  });

  test.each([
    ['a processor that has become idle', 0],
    ['a block that has become spare', 9],
  ] as const)('leaves %s alone', (_, block) => {
    expect(lendingOf(block, 0)).toEqual({ lent: 0, spare: 0 });
  });
});

/**
 * Each kind of last step: a thread's end, a DPC on another processor, a timer's DPC, a work item, a removed DPC, a
 * cancelled timer, a worker that has to be started first. DriverEntry has returned by then.
 */
const LAST_STEPS = `#include "check.h"
static KDPC g_Dpc, g_TimerDpc;
static KTIMER g_Timer;
static WORK_QUEUE_ITEM g_Item;
static LONG g_Kind;

static VOID Nothing(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  (void)Dpc; (void)Context; (void)First; (void)Second;
}
static VOID QueuesItem(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  (void)Dpc; (void)Context; (void)First; (void)Second;
  ExQueueWorkItem(&g_Item, DelayedWorkQueue);
}
static VOID Work(PVOID Parameter) { (void)Parameter; }
static VOID Short(PVOID Context) { (void)Context; }

static VOID Last(PVOID Context) {
  KIRQL irql;
  LARGE_INTEGER due = { .QuadPart = -2000 };
  HANDLE handle;
  (void)Context;
  switch (g_Kind) {
    case 0: break;
    case 1: KeInsertQueueDpc(&g_Dpc, NULL, NULL); break;
    case 2: KeSetTimer(&g_Timer, due, &g_TimerDpc); break;
    case 3: ExQueueWorkItem(&g_Item, CriticalWorkQueue); break;
    case 4:
      KeRaiseIrql(DISPATCH_LEVEL, &irql);
      KeInsertQueueDpc(&g_Dpc, NULL, NULL);
      KeRemoveQueueDpc(&g_Dpc);
      KeLowerIrql(irql);
      break;
    case 5: KeSetTimer(&g_Timer, due, NULL); KeCancelTimer(&g_Timer); break;
    default:
      for (LONG i = 0; i < 6; i++) {
        PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Short, NULL);
        ZwClose(handle);
      }
  }
}
static VOID Unload(PDRIVER_OBJECT DriverObject) { (void)DriverObject; }
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE handle;
  (void)RegistryPath;
  DriverObject->DriverUnload = Unload;
  g_Kind = KIND;
  KeInitializeDpc(&g_Dpc, Nothing, NULL);
  KeSetTargetProcessorDpc(&g_Dpc, 1);
  KeInitializeDpc(&g_TimerDpc, QueuesItem, NULL);
  KeInitializeTimer(&g_Timer);
  ExInitializeWorkItem(&g_Item, Work, NULL);
  PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Last, NULL);
  ZwClose(handle);
  return STATUS_SUCCESS;
}
`;

const ROUNDS = Number(process.env.NTWASM_RUNS ?? 2);

describe.each(['real', 'virtual'] as const)('the host finds the machine at rest, %s time', (time) => {
  test.each([
    [0, 'a thread has ended'],
    [1, 'a DPC has run on another processor'],
    [2, 'the DPC of a timer has queued a work item'],
    [3, 'a work item has run'],
    [4, 'a DPC has been removed'],
    [5, 'a timer has been cancelled'],
    [6, 'threads have run that had no worker at first'],
  ])('after %i: %s', async (kind) => {
    for (let round = 0; round < ROUNDS; round++) {
      const run = await runDriver(LAST_STEPS.replace('KIND', String(kind)), { cpus: 2, time });
      expect(outcome(run)).toBe('ran to its end');
    }
  });
});
