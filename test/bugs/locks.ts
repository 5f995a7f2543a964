/** Mistakes with locks. */
import type { Bug } from './bug.js';

/** A kind of lock in C. */
interface LockType {
  readonly name: string;
  readonly declare: (lock: string) => string;
  readonly initialize: (lock: string) => string;
  readonly acquire: (lock: string) => string;
  readonly release: (lock: string) => string;
  /** Around it all. */
  readonly enter?: string;
  readonly leave?: string;
  readonly end?: (lock: string) => string;
}

const REGION = { enter: 'KeEnterCriticalRegion();', leave: 'KeLeaveCriticalRegion();' };

const TYPES: readonly LockType[] = [
  {
    name: 'spin',
    declare: (lock) => `static KSPIN_LOCK ${lock}; static KIRQL irql${lock};`,
    initialize: (lock) => `KeInitializeSpinLock(&${lock});`,
    acquire: (lock) => `KeAcquireSpinLock(&${lock}, &irql${lock});`,
    release: (lock) => `KeReleaseSpinLock(&${lock}, irql${lock});`,
  },
  {
    name: 'queued',
    declare: (lock) => `static KSPIN_LOCK ${lock}; static KLOCK_QUEUE_HANDLE handle${lock};`,
    initialize: (lock) => `KeInitializeSpinLock(&${lock});`,
    acquire: (lock) => `KeAcquireInStackQueuedSpinLock(&${lock}, &handle${lock});`,
    release: (lock) => `KeReleaseInStackQueuedSpinLock(&handle${lock});`,
  },
  {
    name: 'reader-writer-spin',
    declare: (lock) => `static EX_SPIN_LOCK ${lock}; static KIRQL irql${lock};`,
    initialize: () => '',
    acquire: (lock) => `irql${lock} = ExAcquireSpinLockExclusive(&${lock});`,
    release: (lock) => `ExReleaseSpinLockExclusive(&${lock}, irql${lock});`,
  },
  {
    name: 'fast-mutex',
    declare: (lock) => `static FAST_MUTEX ${lock};`,
    initialize: (lock) => `ExInitializeFastMutex(&${lock});`,
    acquire: (lock) => `ExAcquireFastMutex(&${lock});`,
    release: (lock) => `ExReleaseFastMutex(&${lock});`,
  },
  {
    name: 'guarded-mutex',
    declare: (lock) => `static KGUARDED_MUTEX ${lock};`,
    initialize: (lock) => `KeInitializeGuardedMutex(&${lock});`,
    acquire: (lock) => `KeAcquireGuardedMutex(&${lock});`,
    release: (lock) => `KeReleaseGuardedMutex(&${lock});`,
  },
  {
    name: 'push-lock',
    declare: (lock) => `static EX_PUSH_LOCK ${lock};`,
    initialize: (lock) => `ExInitializePushLock(&${lock});`,
    acquire: (lock) => `ExAcquirePushLockExclusive(&${lock});`,
    release: (lock) => `ExReleasePushLockExclusive(&${lock});`,
    ...REGION,
  },
  {
    name: 'resource',
    declare: (lock) => `static ERESOURCE ${lock};`,
    initialize: (lock) => `ExInitializeResourceLite(&${lock});`,
    acquire: (lock) => `ExAcquireResourceExclusiveLite(&${lock}, TRUE);`,
    release: (lock) => `ExReleaseResourceLite(&${lock});`,
    end: (lock) => `ExDeleteResourceLite(&${lock});`,
    ...REGION,
  },
  {
    name: 'mutex',
    declare: (lock) => `static KMUTEX ${lock};`,
    initialize: (lock) => `KeInitializeMutex(&${lock}, 0);`,
    acquire: (lock) => `Wait(&${lock});`,
    release: (lock) => `KeReleaseMutex(&${lock}, FALSE);`,
  },
  {
    name: 'semaphore-of-one',
    declare: (lock) => `static KSEMAPHORE ${lock};`,
    initialize: (lock) => `KeInitializeSemaphore(&${lock}, 1, 1);`,
    acquire: (lock) => `KeWaitForSingleObject(&${lock}, Executive, KernelMode, FALSE, NULL);`,
    release: (lock) => `KeReleaseSemaphore(&${lock}, 0, 1, FALSE);`,
  },
];

function type(name: string): LockType {
  const found = TYPES.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** A first and then, inside, B; the other way round when it is wrong. Both functions are the twin's, too. */
function inverted(a: LockType, b: LockType, name = `order-${a.name}${a === b ? '' : `-${b.name}`}`): Bug {
  const enter = `${a.enter ?? b.enter ?? ''}`;
  const leave = `${a.leave ?? b.leave ?? ''}`;
  const start = `${a.initialize('A$')} ${b.initialize('B$')} ${enter}`;
  const end = `${leave} ${a.end?.('A$') ?? ''} ${b.end?.('B$') ?? ''}`;
  const forward = `${a.acquire('A$')} ${b.acquire('B$')} ${b.release('B$')} ${a.release('A$')}`;
  const backward = `${b.acquire('B$')} BUG ${a.acquire('A$')} ${a.release('A$')} ${b.release('B$')}`;
  return {
    name,
    rule: 'lock-order',
    declare: `${a.declare('A$')} ${b.declare('B$')}`,
    bad: `${start} ${forward} ${backward} ${end}`,
    good: `${start} ${forward} ${forward} ${end}`,
  };
}

const PAIR = 'static KMUTEX A$, B$;';
const INIT = 'KeInitializeMutex(&A$, 0); KeInitializeMutex(&B$, 0);';
const OFF = 'KeReleaseMutex(&A$, FALSE); KeReleaseMutex(&B$, FALSE);';
const AB = `Wait(&A$); Wait(&B$); ${OFF}`;
const BA = `Wait(&B$); BUG Wait(&A$); ${OFF}`;

/** Readers: P is a push lock, M a mutex. */
const READERS = 'static EX_PUSH_LOCK P$; static KMUTEX M$;';
const READERS_INIT = 'ExInitializePushLock(&P$); KeInitializeMutex(&M$, 0); KeEnterCriticalRegion();';
const PM = 'ExAcquirePushLockShared(&P$); Wait(&M$); KeReleaseMutex(&M$, FALSE); ExReleasePushLockShared(&P$);';
const MP = 'Wait(&M$); BUG ExAcquirePushLockShared(&P$); ExReleasePushLockShared(&P$); KeReleaseMutex(&M$, FALSE);';
const WRITER = 'ExAcquirePushLockExclusive(&P$); ExReleasePushLockExclusive(&P$);';
const LEAVE = 'KeLeaveCriticalRegion();';

const ORDER: readonly Bug[] = [
  ...TYPES.map((each) => inverted(each, each)),
  inverted(type('mutex'), type('resource')),
  inverted(type('guarded-mutex'), type('fast-mutex')),
  inverted(type('push-lock'), type('mutex')),
  inverted(type('semaphore-of-one'), type('push-lock')),
  inverted(type('spin'), type('queued')),
  inverted(type('reader-writer-spin'), type('spin')),
  {
    name: 'order-three',
    rule: 'lock-order',
    declare:
      'static KMUTEX L$[3];\nstatic VOID Take$(int First, int Second) { Wait(&L$[First]); BUG Wait(&L$[Second]); KeReleaseMutex(&L$[Second], FALSE); KeReleaseMutex(&L$[First], FALSE); }',
    bad: 'for (int i = 0; i < 3; i++) KeInitializeMutex(&L$[i], 0); Take$(0, 1); Take$(1, 2); Take$(2, 0);',
    good: 'for (int i = 0; i < 3; i++) KeInitializeMutex(&L$[i], 0); Take$(0, 1); Take$(1, 2); Take$(0, 2);',
  },
  {
    name: 'order-seven-threads',
    rule: 'lock-order',
    declare:
      'static FAST_MUTEX L$[7];\nstatic VOID Take$(PVOID Context) { int i = (int)(ULONG_PTR)Context, next = (i & 0xff) == 6 ? i >> 8 : (i & 0xff) + 1; i &= 0xff; if (next < 0 || next == i) return; ExAcquireFastMutex(&L$[i]); BUG ExAcquireFastMutex(&L$[next]); ExReleaseFastMutex(&L$[next]); ExReleaseFastMutex(&L$[i]); }',
    bad: 'for (int i = 0; i < 7; i++) ExInitializeFastMutex(&L$[i]); for (int i = 0; i < 7; i++) Join(Start(Take$, (PVOID)(ULONG_PTR)i));',
    good: 'for (int i = 0; i < 7; i++) ExInitializeFastMutex(&L$[i]); for (int i = 0; i < 7; i++) Join(Start(Take$, (PVOID)(ULONG_PTR)(i | 6 << 8)));',
  },
  {
    name: 'order-two-threads',
    rule: 'lock-order',
    declare: `${PAIR}\nstatic VOID First$(PVOID C) { UNREFERENCED_PARAMETER(C); ${AB} }\nstatic VOID Second$(PVOID C) { UNREFERENCED_PARAMETER(C); ${BA} }`,
    bad: `${INIT} Join(Start(First$, NULL)); Join(Start(Second$, NULL));`,
    good: `${INIT} Join(Start(First$, NULL)); Join(Start(First$, NULL));`,
  },
  {
    name: 'order-after-a-try-that-succeeds',
    rule: 'lock-order',
    declare: 'static FAST_MUTEX A$, B$;',
    bad: 'ExInitializeFastMutex(&A$); ExInitializeFastMutex(&B$); if (ExTryToAcquireFastMutex(&A$)) { ExAcquireFastMutex(&B$); ExReleaseFastMutex(&B$); ExReleaseFastMutex(&A$); } ExAcquireFastMutex(&B$); BUG ExAcquireFastMutex(&A$); ExReleaseFastMutex(&A$); ExReleaseFastMutex(&B$);',
    good: 'ExInitializeFastMutex(&A$); ExInitializeFastMutex(&B$); ExAcquireFastMutex(&A$); if (ExTryToAcquireFastMutex(&B$)) ExReleaseFastMutex(&B$); ExReleaseFastMutex(&A$); ExAcquireFastMutex(&B$); ExAcquireFastMutex(&A$); ExReleaseFastMutex(&A$); ExReleaseFastMutex(&B$);',
  },
  {
    name: 'order-under-different-gates',
    rule: 'lock-order',
    declare: `${PAIR} static KMUTEX G$, H$;`,
    bad: `${INIT} KeInitializeMutex(&G$, 0); KeInitializeMutex(&H$, 0); Wait(&G$); ${AB} KeReleaseMutex(&G$, FALSE); Wait(&H$); ${BA} KeReleaseMutex(&H$, FALSE);`,
    good: `${INIT} KeInitializeMutex(&G$, 0); KeInitializeMutex(&H$, 0); Wait(&G$); ${AB} KeReleaseMutex(&G$, FALSE); Wait(&G$); Wait(&B$); Wait(&A$); ${OFF} KeReleaseMutex(&G$, FALSE);`,
  },
  {
    name: 'order-of-readers-with-a-writer',
    rule: 'lock-order',
    declare: READERS,
    bad: `${READERS_INIT} ${WRITER} ${PM} ${MP} ${LEAVE}`,
    good: `${READERS_INIT} ${PM} Wait(&M$); ExAcquirePushLockShared(&P$); ExReleasePushLockShared(&P$); KeReleaseMutex(&M$, FALSE); ${LEAVE}`,
  },
  {
    name: 'order-of-readers-whose-writer-comes-last',
    rule: 'lock-order',
    declare: READERS,
    bad: `${READERS_INIT} ${PM} ${MP.replace('BUG ', '')} BUG ${WRITER} ${LEAVE}`,
    good: `${READERS_INIT} ${PM} ${PM} ${WRITER} ${LEAVE}`,
  },
  {
    name: 'order-of-a-reader-and-a-writer',
    rule: 'lock-order',
    declare: READERS,
    bad: `${READERS_INIT} ${PM} Wait(&M$); BUG ExAcquirePushLockExclusive(&P$); ExReleasePushLockExclusive(&P$); KeReleaseMutex(&M$, FALSE); ${LEAVE}`,
    good: `${READERS_INIT} ${PM} ${PM} ${LEAVE}`,
  },
  {
    name: 'order-of-shared-resources',
    rule: 'lock-order',
    declare:
      'static ERESOURCE A$, B$;\nstatic VOID Both$(PERESOURCE First, PERESOURCE Second, BOOLEAN Starve) { ExAcquireResourceExclusiveLite(First, TRUE); ExConvertExclusiveToSharedLite(First); if (Starve) ExAcquireSharedStarveExclusive(Second, TRUE); else BUG ExAcquireResourceSharedLite(Second, TRUE); ExReleaseResourceLite(Second); ExReleaseResourceLite(First); }',
    bad: 'ExInitializeResourceLite(&A$); ExInitializeResourceLite(&B$); KeEnterCriticalRegion(); Both$(&A$, &B$, FALSE); Both$(&B$, &A$, FALSE); KeLeaveCriticalRegion(); ExDeleteResourceLite(&A$); ExDeleteResourceLite(&B$);',
    good: 'ExInitializeResourceLite(&A$); ExInitializeResourceLite(&B$); KeEnterCriticalRegion(); Both$(&A$, &B$, TRUE); Both$(&B$, &A$, TRUE); KeLeaveCriticalRegion(); ExDeleteResourceLite(&A$); ExDeleteResourceLite(&B$);',
  },
  {
    name: 'order-with-a-wait-for-ever',
    rule: 'lock-order',
    declare: PAIR,
    bad: `${INIT} ${AB} ${BA}`,
    good: `${INIT} ${AB} Wait(&B$); WaitFor(&A$, 1000); ${OFF}`,
  },
  {
    name: 'order-with-a-wait-for-several',
    rule: 'lock-order',
    declare: PAIR,
    bad: `PVOID all[1] = {&A$}; ${INIT} ${AB} Wait(&B$); BUG KeWaitForMultipleObjects(1, all, WaitAll, Executive, KernelMode, FALSE, NULL, NULL); ${OFF}`,
    good: `PVOID all[2] = {&B$, &A$}; ${INIT} ${AB} KeWaitForMultipleObjects(2, all, WaitAll, Executive, KernelMode, FALSE, NULL, NULL); ${OFF}`,
  },
  {
    name: 'order-of-locks-in-pool',
    rule: 'lock-order',
    declare:
      "static PKMUTEX New$(void) { PKMUTEX m = ExAllocatePoolWithTag(NonPagedPool, 2 * sizeof(KMUTEX), 'kcoL'); KeInitializeMutex(&m[0], 0); KeInitializeMutex(&m[1], 0); return m; }\nstatic VOID Take$(PKMUTEX A, PKMUTEX B) { Wait(A); BUG Wait(B); KeReleaseMutex(B, FALSE); KeReleaseMutex(A, FALSE); }",
    bad: 'PKMUTEX m = New$(); Take$(&m[0], &m[1]); Take$(&m[1], &m[0]); ExFreePool(m);',
    good: 'PKMUTEX m = New$(); Take$(&m[0], &m[1]); ExFreePool(m); for (int i = 0; i < 20; i++) { m = New$(); Take$(&m[1], &m[0]); ExFreePool(m); }',
  },
  {
    name: 'order-of-locks-initialised-once',
    rule: 'lock-order',
    declare: PAIR,
    bad: `${INIT} ${AB} ${BA}`,
    good: `${INIT} ${AB} ${INIT} Wait(&B$); Wait(&A$); ${OFF}`,
  },
  {
    name: 'order-released-first',
    rule: 'lock-order',
    declare: PAIR,
    bad: `${INIT} ${AB} ${BA}`,
    good: `${INIT} ${AB} Wait(&B$); KeReleaseMutex(&B$, FALSE); Wait(&A$); KeReleaseMutex(&A$, FALSE);`,
  },
  {
    name: 'order-in-a-dpc',
    rule: 'lock-order',
    declare:
      'static KSPIN_LOCK A$, B$;\nstatic VOID Take$(PKSPIN_LOCK First, PKSPIN_LOCK Second) { KeAcquireSpinLockAtDpcLevel(First); BUG KeAcquireSpinLockAtDpcLevel(Second); KeReleaseSpinLockFromDpcLevel(Second); KeReleaseSpinLockFromDpcLevel(First); }\nstatic VOID Wrong$(PKDPC D, PVOID C, PVOID X, PVOID Y) { (void)D; (void)C; (void)X; (void)Y; Take$(&B$, &A$); }\nstatic VOID Right$(PKDPC D, PVOID C, PVOID X, PVOID Y) { (void)D; (void)C; (void)X; (void)Y; Take$(&A$, &B$); }',
    bad: 'KIRQL irql; KeInitializeSpinLock(&A$); KeInitializeSpinLock(&B$); KeRaiseIrql(DISPATCH_LEVEL, &irql); Take$(&A$, &B$); KeLowerIrql(irql); RunDpc(Wrong$);',
    good: 'KIRQL irql; KeInitializeSpinLock(&A$); KeInitializeSpinLock(&B$); KeRaiseIrql(DISPATCH_LEVEL, &irql); Take$(&A$, &B$); KeLowerIrql(irql); RunDpc(Right$);',
  },
  {
    name: 'order-with-the-cancel-spin-lock',
    rule: 'lock-order',
    declare:
      'static KSPIN_LOCK A$;\nstatic VOID Cancel$(PDEVICE_OBJECT Device, PIRP Irp) { UNREFERENCED_PARAMETER(Device); BUG KeAcquireSpinLockAtDpcLevel(&A$); KeReleaseSpinLockFromDpcLevel(&A$); IoReleaseCancelSpinLock(Irp->CancelIrql); }\nstatic VOID Released$(PDEVICE_OBJECT Device, PIRP Irp) { KIRQL irql; UNREFERENCED_PARAMETER(Device); IoReleaseCancelSpinLock(Irp->CancelIrql); KeAcquireSpinLock(&A$, &irql); KeReleaseSpinLock(&A$, irql); }\nstatic VOID Run$(PDRIVER_CANCEL Routine) { KIRQL irql, inner; KeInitializeSpinLock(&A$); KeAcquireSpinLock(&A$, &irql); IoAcquireCancelSpinLock(&inner); IoReleaseCancelSpinLock(inner); KeReleaseSpinLock(&A$, irql); PIRP irp = IoAllocateIrp(1, FALSE); IoSetCancelRoutine(irp, Routine); IoCancelIrp(irp); IoFreeIrp(irp); }',
    bad: 'Run$(Cancel$);',
    good: 'Run$(Released$);',
  },
];

const MISUSE: readonly Bug[] = [
  {
    name: 'push-lock-read-again',
    rule: 'lock-recursive',
    declare: 'static EX_PUSH_LOCK P$;',
    bad: `ExInitializePushLock(&P$); KeEnterCriticalRegion(); ${WRITER} ExAcquirePushLockShared(&P$); BUG ExAcquirePushLockShared(&P$); ExReleasePushLockShared(&P$); ExReleasePushLockShared(&P$); ${LEAVE}`,
    good: `ExInitializePushLock(&P$); KeEnterCriticalRegion(); ExAcquirePushLockShared(&P$); ExAcquirePushLockShared(&P$); ExReleasePushLockShared(&P$); ExReleasePushLockShared(&P$); ${LEAVE}`,
  },
  {
    name: 'push-lock-twice',
    rule: 'lock-recursive',
    fatal: true,
    declare: 'static EX_PUSH_LOCK P$;',
    bad: 'ExInitializePushLock(&P$); KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&P$); BUG ExAcquirePushLockExclusive(&P$);',
    good: `ExInitializePushLock(&P$); KeEnterCriticalRegion(); ${WRITER} ${WRITER} ${LEAVE}`,
  },
  {
    name: 'queued-spin-lock-twice',
    rule: 'lock-recursive',
    fatal: true,
    declare: 'static KSPIN_LOCK A$;',
    bad: 'KLOCK_QUEUE_HANDLE one, two; KeInitializeSpinLock(&A$); KeAcquireInStackQueuedSpinLock(&A$, &one); BUG KeAcquireInStackQueuedSpinLock(&A$, &two);',
    good: 'KLOCK_QUEUE_HANDLE one; KeInitializeSpinLock(&A$); for (int i = 0; i < 2; i++) { KeAcquireInStackQueuedSpinLock(&A$, &one); KeReleaseInStackQueuedSpinLock(&one); }',
  },
  {
    name: 'reader-writer-spin-lock-twice',
    rule: 'lock-recursive',
    fatal: true,
    declare: 'static EX_SPIN_LOCK A$;',
    bad: 'ExAcquireSpinLockExclusive(&A$); BUG ExAcquireSpinLockExclusive(&A$);',
    good: 'for (int i = 0; i < 2; i++) { KIRQL irql = ExAcquireSpinLockExclusive(&A$); ExReleaseSpinLockExclusive(&A$, irql); }',
  },
  {
    name: 'resource-upgraded',
    rule: 'lock-recursive',
    fatal: true,
    declare: 'static ERESOURCE R$;',
    bad: 'ExInitializeResourceLite(&R$); KeEnterCriticalRegion(); ExAcquireResourceSharedLite(&R$, TRUE); BUG ExAcquireResourceExclusiveLite(&R$, TRUE);',
    good: 'ExInitializeResourceLite(&R$); KeEnterCriticalRegion(); ExAcquireResourceExclusiveLite(&R$, TRUE); ExAcquireResourceSharedLite(&R$, TRUE); ExReleaseResourceLite(&R$); ExReleaseResourceLite(&R$); ExAcquireResourceSharedLite(&R$, TRUE); if (ExAcquireResourceExclusiveLite(&R$, FALSE)) ExReleaseResourceLite(&R$); ExReleaseResourceLite(&R$); KeLeaveCriticalRegion(); ExDeleteResourceLite(&R$);',
  },
  {
    name: 'fast-mutex-twice',
    rule: 'lock-recursive',
    fatal: true,
    declare: 'static FAST_MUTEX M$;',
    bad: 'ExInitializeFastMutex(&M$); ExAcquireFastMutex(&M$); BUG ExAcquireFastMutex(&M$);',
    good: 'ExInitializeFastMutex(&M$); ExAcquireFastMutex(&M$); ExTryToAcquireFastMutex(&M$); ExReleaseFastMutex(&M$);',
  },
  {
    name: 'resource-not-initialised',
    rule: 'lock-uninitialized',
    fatal: true,
    declare: 'static ERESOURCE R$;',
    bad: 'KeEnterCriticalRegion(); BUG ExAcquireResourceExclusiveLite(&R$, TRUE);',
    good: 'ExInitializeResourceLite(&R$); ExDeleteResourceLite(&R$);',
  },
  {
    name: 'fast-mutex-of-another-thread',
    rule: 'lock-wrong-thread',
    fatal: true,
    declare:
      'static FAST_MUTEX M$;\nstatic VOID Takes$(PVOID Event) { KeEnterCriticalRegion(); ExAcquireFastMutexUnsafe(&M$); KeSetEvent(Event, 0, FALSE); Sleep(100000); }',
    bad: 'KEVENT e; KeInitializeEvent(&e, NotificationEvent, FALSE); ExInitializeFastMutex(&M$); Start(Takes$, &e); Wait(&e); BUG ExReleaseFastMutexUnsafe(&M$);',
    good: 'ExInitializeFastMutex(&M$); KeEnterCriticalRegion(); ExAcquireFastMutexUnsafe(&M$); ExReleaseFastMutexUnsafe(&M$); KeLeaveCriticalRegion();',
  },
  {
    name: 'mutex-initialised-while-owned',
    rule: 'lock-initialized-twice',
    fatal: true,
    declare: 'static KMUTEX M$;',
    bad: 'KeInitializeMutex(&M$, 0); Wait(&M$); BUG KeInitializeMutex(&M$, 0);',
    good: 'KeInitializeMutex(&M$, 0); Wait(&M$); KeReleaseMutex(&M$, FALSE); KeInitializeMutex(&M$, 0);',
  },
  {
    name: 'push-lock-not-held',
    rule: 'lock-not-held',
    fatal: true,
    declare: 'static EX_PUSH_LOCK P$;',
    bad: 'ExInitializePushLock(&P$); BUG ExReleasePushLockExclusive(&P$);',
    good: `ExInitializePushLock(&P$); KeEnterCriticalRegion(); ${WRITER} ${LEAVE}`,
  },
  {
    name: 'thread-ends-with-a-push-lock',
    rule: 'lock-held-at-thread-end',
    fatal: true,
    inOthers: true,
    declare:
      'static EX_PUSH_LOCK P$;\nstatic VOID Ends$(PVOID C) { UNREFERENCED_PARAMETER(C); KeEnterCriticalRegion(); BUG ExAcquirePushLockExclusive(&P$); KeLeaveCriticalRegion(); }\nstatic VOID Clean$(PVOID C) { UNREFERENCED_PARAMETER(C); KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&P$); ExReleasePushLockExclusive(&P$); KeLeaveCriticalRegion(); }',
    bad: 'ExInitializePushLock(&P$); Join(Start(Ends$, NULL));',
    good: 'ExInitializePushLock(&P$); Join(Start(Clean$, NULL));',
  },
  {
    name: 'spin-lock-also-queued',
    rule: 'lock-acquire-mismatch',
    declare: 'static KSPIN_LOCK A$;',
    bad: 'KIRQL irql; KLOCK_QUEUE_HANDLE handle; KeInitializeSpinLock(&A$); KeAcquireSpinLock(&A$, &irql); KeReleaseSpinLock(&A$, irql); BUG KeAcquireInStackQueuedSpinLock(&A$, &handle); KeReleaseInStackQueuedSpinLock(&handle);',
    good: 'KIRQL irql; KLOCK_QUEUE_HANDLE handle; KeInitializeSpinLock(&A$); KeAcquireSpinLock(&A$, &irql); KeReleaseSpinLockFromDpcLevel(&A$); KeLowerIrql(irql); KeInitializeSpinLock(&A$); (void)handle;',
  },
  {
    name: 'push-lock-released-as-a-reader',
    rule: 'lock-release-mismatch',
    fatal: true,
    declare: 'static EX_PUSH_LOCK P$;',
    bad: 'ExInitializePushLock(&P$); KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&P$); BUG ExReleasePushLockShared(&P$);',
    good: `ExInitializePushLock(&P$); KeEnterCriticalRegion(); ${WRITER} ${LEAVE}`,
  },
  {
    name: 'freed-while-held',
    rule: 'lock-freed',
    declare:
      "static PFAST_MUTEX New$(void) { PFAST_MUTEX m = ExAllocatePoolWithTag(NonPagedPool, sizeof(FAST_MUTEX), 'kcoL'); ExInitializeFastMutex(m); return m; }",
    bad: "PFAST_MUTEX m = New$(); ExAcquireFastMutex(m); BUG ExFreePoolWithTag(m, 'kcoL'); KeLowerIrql(PASSIVE_LEVEL);",
    good: "PFAST_MUTEX m = New$(); ExAcquireFastMutex(m); ExReleaseFastMutex(m); ExFreePoolWithTag(m, 'kcoL');",
  },
  {
    name: 'interrupt-takes-a-lock-of-dispatch-level',
    rule: 'lock-irql',
    inOthers: true,
    declare:
      'static KSPIN_LOCK A$; static PKINTERRUPT I$;\nstatic BOOLEAN Service$(PKINTERRUPT Interrupt, PVOID Context) { UNREFERENCED_PARAMETER(Interrupt); UNREFERENCED_PARAMETER(Context); KeAcquireSpinLockAtDpcLevel(&A$); KeReleaseSpinLockFromDpcLevel(&A$); return TRUE; }\nstatic BOOLEAN Idle$(PKINTERRUPT Interrupt, PVOID Context) { UNREFERENCED_PARAMETER(Interrupt); UNREFERENCED_PARAMETER(Context); return TRUE; }\nstatic VOID Run$(PKSERVICE_ROUTINE Routine) { KIRQL irql; KeInitializeSpinLock(&A$); IoConnectInterrupt(&I$, Routine, NULL, NULL, 0x51, 8, 8, LevelSensitive, FALSE, (KAFFINITY)-1, FALSE); NtwasmRaiseInterrupt(0x51); BUG KeAcquireSpinLock(&A$, &irql); KeReleaseSpinLock(&A$, irql); irql = KeAcquireInterruptSpinLock(I$); KeReleaseInterruptSpinLock(I$, irql); NtwasmRaiseInterrupt(0x51); IoDisconnectInterrupt(I$); }',
    bad: 'Run$(Service$);',
    good: 'Run$(Idle$);',
  },
  {
    name: 'irql-lowered-with-a-spin-lock',
    rule: 'spin-lock-below-dispatch',
    declare: 'static KSPIN_LOCK A$;',
    bad: 'KIRQL irql; KeInitializeSpinLock(&A$); KeAcquireSpinLock(&A$, &irql); BUG KeLowerIrql(irql); KeRaiseIrql(DISPATCH_LEVEL, &irql); KeReleaseSpinLock(&A$, irql);',
    good: 'KIRQL irql; KeInitializeSpinLock(&A$); KeAcquireSpinLock(&A$, &irql); KeReleaseSpinLockFromDpcLevel(&A$); KeLowerIrql(irql);',
  },
  {
    name: 'inner-spin-lock-released-to-the-outer-irql',
    rule: 'spin-lock-below-dispatch',
    declare: 'static KSPIN_LOCK A$, B$;',
    bad: 'KIRQL outer, inner; KeInitializeSpinLock(&A$); KeInitializeSpinLock(&B$); KeAcquireSpinLock(&A$, &outer); KeAcquireSpinLock(&B$, &inner); BUG KeReleaseSpinLock(&B$, outer); KeRaiseIrql(DISPATCH_LEVEL, &inner); KeReleaseSpinLock(&A$, outer);',
    good: 'KIRQL outer, inner; KeInitializeSpinLock(&A$); KeInitializeSpinLock(&B$); KeAcquireSpinLock(&A$, &outer); KeAcquireSpinLock(&B$, &inner); KeReleaseSpinLock(&A$, inner); KeReleaseSpinLock(&B$, outer);',
  },
  {
    name: 'spin-lock-released-to-a-wrong-irql',
    rule: 'spin-lock-wrong-irql',
    declare: 'static KSPIN_LOCK A$;',
    bad: 'KIRQL irql; KeInitializeSpinLock(&A$); KeAcquireSpinLock(&A$, &irql); BUG KeReleaseSpinLock(&A$, APC_LEVEL); KeLowerIrql(irql);',
    good: 'KIRQL irql; KeInitializeSpinLock(&A$); KeRaiseIrql(APC_LEVEL, &irql); { KIRQL old; KeAcquireSpinLock(&A$, &old); KeReleaseSpinLock(&A$, old); } KeLowerIrql(irql);',
  },
];

/** All of them. */
export const LOCK_BUGS: readonly Bug[] = [...ORDER, ...MISUSE];
