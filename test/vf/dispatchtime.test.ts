/** DPC_WATCHDOG_VIOLATION: a DPC and a thread that keep a processor for too long, each with a twin that does not. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BugCheckEvent,
  type BuiltImage,
  Machine,
  type MachineOptions,
  MachineStopped,
} from '../../kernel-host/index.js';
import { VerifierFlag } from '../../kernel-host/vf/flags.js';
import { ruleNamed } from '../../kernel-host/vf/registry.js';

/** Does what the first letter of its registry path says. */
const DRIVER = `#include <ntddk.h>
static KSPIN_LOCK g_Lock;
static KDPC g_Dpc;
static VOID Stall(ULONG Milliseconds) {
  for (ULONG i = 0; i < Milliseconds * 20; i++) KeStallExecutionProcessor(50);
}
static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Second);
  Stall((ULONG)(ULONG_PTR)First);
}
static VOID RunDpc(ULONG Milliseconds) {
  KeInsertQueueDpc(&g_Dpc, (PVOID)(ULONG_PTR)Milliseconds, NULL);
  KeFlushQueuedDpcs();
}
static VOID Hold(ULONG Milliseconds) {
  KIRQL irql;
  KeAcquireSpinLock(&g_Lock, &irql);
  Stall(Milliseconds);
  KeReleaseSpinLock(&g_Lock, irql);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  KIRQL irql;
  UNREFERENCED_PARAMETER(DriverObject);
  KeInitializeSpinLock(&g_Lock);
  KeInitializeDpc(&g_Dpc, Routine, NULL);
  switch (RegistryPath->Buffer[0]) {
    case L'd': RunDpc(700); break;
    case L'h': Hold(700); break;
    case L'r':
      KeRaiseIrql(DISPATCH_LEVEL, &irql);
      Stall(700);
      KeLowerIrql(irql);
      break;
    case L'v':
      KeAcquireSpinLock(&g_Lock, &irql);
      for (int i = 0; i < 3000; i++) KeQueryInterruptTime();
      KeReleaseSpinLock(&g_Lock, irql);
      break;
    case L'g':
      Stall(1300);
      RunDpc(1);
      for (int i = 0; i < 26; i++) Hold(50);
      break;
  }
  return STATUS_SUCCESS;
}
`;

let image: BuiltImage;

beforeAll(async () => {
  const machine = await Machine.boot({ build: 'free', verifier: VerifierFlag.DdiCompliance });
  image = await machine.build({ name: 'driver', files: { 'driver.c': DRIVER } });
  await machine.dispose();
}, 120_000);

async function run(what: string, options: MachineOptions = {}): Promise<BugCheckEvent | undefined> {
  const settings = { cpus: 2, build: 'free', verifier: VerifierFlag.DdiCompliance, dispatchLimit: 0.5 } as const;
  const machine = await Machine.boot({ ...settings, ...options });
  let found: BugCheckEvent | undefined;
  machine.on((event) => {
    if (event.type === 'bugcheck') found = event;
  });
  try {
    await machine.load(image, { registryPath: what });
  } catch (error) {
    if (!(error instanceof MachineStopped)) throw error;
  } finally {
    await machine.dispose();
  }
  return found;
}

describe('too long', () => {
  test.each([
    ['a DPC', 'd', 'dpc-too-long'],
    ['a lock that is held', 'h', 'dispatch-too-long'],
    ['a raised IRQL', 'r', 'dispatch-too-long'],
  ])('%s', async (_name, what, rule) => {
    const bugCheck = await run(what);
    expect([bugCheck?.rule, bugCheck?.code, bugCheck?.parameters[0]]).toEqual([rule, 0x133, ruleNamed(rule)?.subCode]);
    expect(bugCheck?.parameters[1]).toBeGreaterThanOrEqual(500);
    expect(bugCheck?.parameters[2]).toBe(500);
  });

  test('on one processor in virtual time, by visits of the kernel', async () => {
    const options = { cpus: 1, time: 'virtual' } as const;
    expect((await run('v', { ...options, dispatchLimit: 0.01 }))?.rule).toBe('dispatch-too-long');
    expect((await run('v', { ...options, dispatchLimit: 1 }))?.detail).toBeUndefined();
  });
});

describe('not too long', () => {
  test('stalling at PASSIVE_LEVEL, a short DPC, a lock that is held often', async () => {
    expect((await run('g', { dispatchLimit: 1 }))?.detail).toBeUndefined();
  });

  test('its flag off: the rules are', async () => {
    expect((await run('h', { verifier: VerifierFlag.SpecialPool }))?.detail).toBeUndefined();
  });
});
