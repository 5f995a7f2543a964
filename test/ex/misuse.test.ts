/** Locks used against their rules: each ends in the bug check that names the rule. */
import { expect, test } from 'vitest';
import { runDriver } from '../support/driver.js';

interface Misuse {
  readonly title: string;
  readonly declare: string;
  /** Statements of DriverEntry. */
  readonly body: string;
  readonly code: number;
  /** First parameter, where it names the rule. */
  readonly rule?: number;
  readonly detail: RegExp;
}

const VIOLATION = 0xc4;
const FAST =
  'static FAST_MUTEX g_Lock;\nstatic VOID Takes(PVOID C) { ExAcquireFastMutexUnsafe(&g_Lock); KeSetEvent(C, 0, FALSE); Sleep(100000); }';

const MISUSES: readonly Misuse[] = [
  {
    title: 'a fast mutex released by a thread that does not own it',
    declare: FAST,
    body: 'KEVENT e; KeInitializeEvent(&e, NotificationEvent, FALSE); ExInitializeFastMutex(&g_Lock); Start(Takes, &e); Wait(&e); ExReleaseFastMutexUnsafe(&g_Lock);',
    code: VIOLATION,
    rule: 0x1004,
    detail: /fast mutex at 0x[0-9a-f]+, which thread \d+ holds/,
  },
  {
    title: 'a free fast mutex released',
    declare: 'static FAST_MUTEX g_Lock;',
    body: 'ExInitializeFastMutex(&g_Lock); ExReleaseFastMutexUnsafe(&g_Lock);',
    code: VIOLATION,
    rule: 0x1007,
    detail: /which nobody holds/,
  },
  {
    title: 'a fast mutex acquired twice',
    declare: 'static FAST_MUTEX g_Lock;',
    body: 'ExInitializeFastMutex(&g_Lock); ExAcquireFastMutex(&g_Lock); ExAcquireFastMutex(&g_Lock);',
    code: VIOLATION,
    rule: 0x1000,
    detail: /holds already/,
  },
  {
    title: 'a fast mutex that was never initialised',
    declare: 'static FAST_MUTEX g_Lock;',
    body: 'ExAcquireFastMutex(&g_Lock);',
    code: 0xa,
    detail: /not an initialised dispatcher object/,
  },
  {
    title: 'a fast mutex acquired at DISPATCH_LEVEL',
    declare: 'static FAST_MUTEX g_Lock;',
    body: 'KIRQL irql; ExInitializeFastMutex(&g_Lock); KeRaiseIrql(DISPATCH_LEVEL, &irql); ExAcquireFastMutex(&g_Lock);',
    code: 0xa,
    detail: /ExAcquireFastMutex was called at DISPATCH_LEVEL/,
  },
  {
    title: 'a fast mutex released below APC_LEVEL',
    declare: 'static FAST_MUTEX g_Lock;',
    body: 'ExInitializeFastMutex(&g_Lock); ExAcquireFastMutex(&g_Lock); KeLowerIrql(PASSIVE_LEVEL); ExReleaseFastMutex(&g_Lock);',
    code: 0x9,
    detail: /ExReleaseFastMutex was called at PASSIVE_LEVEL/,
  },
  {
    title: 'a guarded mutex acquired twice',
    declare: 'static KGUARDED_MUTEX g_Lock;',
    body: 'KeInitializeGuardedMutex(&g_Lock); KeAcquireGuardedMutex(&g_Lock); KeAcquireGuardedMutex(&g_Lock);',
    code: VIOLATION,
    rule: 0x1000,
    detail: /guarded mutex/,
  },
  {
    title: 'a free guarded mutex released',
    declare: 'static KGUARDED_MUTEX g_Lock;',
    body: 'KeInitializeGuardedMutex(&g_Lock); KeReleaseGuardedMutex(&g_Lock);',
    code: VIOLATION,
    rule: 0x1007,
    detail: /which nobody holds/,
  },
  {
    title: 'a reader-writer spin lock released by a reader that is none',
    declare: 'static EX_SPIN_LOCK g_Lock;',
    body: 'KIRQL irql = ExAcquireSpinLockExclusive(&g_Lock); ExReleaseSpinLockShared(&g_Lock, irql);',
    code: 0x10,
    detail: /from reading/,
  },
  {
    title: 'a reader-writer spin lock released by a writer that only reads',
    declare: 'static EX_SPIN_LOCK g_Lock;',
    body: 'KIRQL irql = ExAcquireSpinLockShared(&g_Lock); ExReleaseSpinLockExclusive(&g_Lock, irql);',
    code: 0x10,
    detail: /from writing/,
  },
  {
    title: 'a reader-writer spin lock of DISPATCH_LEVEL taken below it',
    declare: 'static EX_SPIN_LOCK g_Lock;',
    body: 'ExAcquireSpinLockSharedAtDpcLevel(&g_Lock);',
    code: 0x9,
    detail: /DISPATCH_LEVEL/,
  },
  {
    title: 'a free resource released',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExInitializeResourceLite(&g_Lock); ExReleaseResourceLite(&g_Lock);',
    code: 0xe3,
    detail: /does not have it; nobody has it/,
  },
  {
    title: 'a resource released once too often',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExInitializeResourceLite(&g_Lock); ExAcquireResourceSharedLite(&g_Lock, TRUE); ExReleaseResourceLite(&g_Lock); ExReleaseResourceLite(&g_Lock);',
    code: 0xe3,
    detail: /does not have it/,
  },
  {
    title: 'a resource released by a thread that does not have it',
    declare:
      'static ERESOURCE g_Lock;\nstatic VOID Releases(PVOID C) { UNREFERENCED_PARAMETER(C); ExReleaseResourceLite(&g_Lock); }',
    body: 'ExInitializeResourceLite(&g_Lock); ExAcquireResourceExclusiveLite(&g_Lock, TRUE); Join(Start(Releases, NULL));',
    code: 0xe3,
    detail: /others have it/,
  },
  {
    title: 'a resource that was never initialised',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExAcquireResourceExclusiveLite(&g_Lock, TRUE);',
    code: VIOLATION,
    rule: 0x1002,
    detail: /not initialised/,
  },
  {
    title: 'a resource used after it was deleted',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExInitializeResourceLite(&g_Lock); ExDeleteResourceLite(&g_Lock); ExAcquireResourceSharedLite(&g_Lock, TRUE);',
    code: VIOLATION,
    rule: 0x1002,
    detail: /deleted/,
  },
  {
    title: 'a resource deleted while it is held',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExInitializeResourceLite(&g_Lock); ExAcquireResourceSharedLite(&g_Lock, TRUE); ExDeleteResourceLite(&g_Lock);',
    code: VIOLATION,
    rule: 0x1006,
    detail: /deleted while thread \d+ has it/,
  },
  {
    title: 'a resource initialised again while it is held',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExInitializeResourceLite(&g_Lock); ExAcquireResourceExclusiveLite(&g_Lock, TRUE); ExInitializeResourceLite(&g_Lock);',
    code: VIOLATION,
    rule: 0x1005,
    detail: /initialised again while thread \d+ has it/,
  },
  {
    title: 'a reader made a reader',
    declare: 'static ERESOURCE g_Lock;',
    body: 'ExInitializeResourceLite(&g_Lock); ExAcquireResourceSharedLite(&g_Lock, TRUE); ExConvertExclusiveToSharedLite(&g_Lock);',
    code: 0xe3,
    detail: /converts/,
  },
  {
    title: 'a resource acquired at DISPATCH_LEVEL',
    declare: 'static ERESOURCE g_Lock;',
    body: 'KIRQL irql; ExInitializeResourceLite(&g_Lock); KeRaiseIrql(DISPATCH_LEVEL, &irql); ExAcquireResourceSharedLite(&g_Lock, FALSE);',
    code: 0xa,
    detail: /ExAcquireResourceSharedLite was called at DISPATCH_LEVEL/,
  },
  {
    title: 'a free push lock released by a writer',
    declare: 'static EX_PUSH_LOCK g_Lock;',
    body: 'ExInitializePushLock(&g_Lock); ExReleasePushLockExclusive(&g_Lock);',
    code: VIOLATION,
    rule: 0x1007,
    detail: /push lock/,
  },
  {
    title: 'a push lock released by a reader that wrote',
    declare: 'static EX_PUSH_LOCK g_Lock;',
    body: 'ExInitializePushLock(&g_Lock); ExAcquirePushLockExclusive(&g_Lock); ExReleasePushLockShared(&g_Lock);',
    code: VIOLATION,
    rule: 0x1007,
    detail: /push lock/,
  },
  {
    title: 'a rundown protection released once too often',
    declare: 'static EX_RUNDOWN_REF g_Ref;',
    body: 'ExInitializeRundownProtection(&g_Ref); ExAcquireRundownProtection(&g_Ref); ExReleaseRundownProtection(&g_Ref); ExReleaseRundownProtection(&g_Ref);',
    code: 0x18,
    detail: /more often than it was acquired/,
  },
];

test.each(MISUSES)('$title', async ({ declare, body, code, rule, detail }) => {
  const source = `#include "check.h"\n${declare}\nstatic VOID Run(void) { ${body} }\nDRIVER_ENTRY(Run)\n`;
  const { bugCheck } = await runDriver(source);
  expect(bugCheck?.code.toString(16)).toBe(code.toString(16));
  if (rule !== undefined) expect(bugCheck?.parameters[0]).toBe(rule);
  expect(bugCheck?.detail).toMatch(detail);
});
