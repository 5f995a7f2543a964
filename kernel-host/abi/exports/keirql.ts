/** IRQL and spin locks. */
import { ANY, DISPATCH, inline, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const OWNED = ['bug check SPIN_LOCK_ALREADY_OWNED'];
const NOT_OWNED = ['bug check SPIN_LOCK_NOT_OWNED'];
const AT_DISPATCH = { minIrql: DISPATCH } as const;

export const KE_IRQL_EXPORTS: readonly ExportDeclaration[] = [
  routine('KIRQL KeGetCurrentIrql(VOID)', ANY, 'Returns the IRQL of the processor.'),
  inline(
    'VOID KeRaiseIrql(_In_ KIRQL NewIrql, _Out_ PKIRQL OldIrql)',
    ANY,
    'Raises the IRQL and gives the previous one.',
    { errors: ['bug check IRQL_NOT_GREATER_OR_EQUAL'] },
  ),
  routine('KIRQL KfRaiseIrql(_In_ KIRQL NewIrql)', ANY, 'Raises the IRQL; returns the previous one.', {
    errors: ['bug check IRQL_NOT_GREATER_OR_EQUAL'],
  }),
  routine('VOID KeLowerIrql(_In_ KIRQL NewIrql)', ANY, 'Lowers the IRQL; queued DPCs run on the way.', {
    errors: ['bug check IRQL_NOT_LESS_OR_EQUAL'],
  }),
  routine('VOID KfLowerIrql(_In_ KIRQL NewIrql)', ANY, 'Lowers the IRQL; queued DPCs run on the way.', {
    errors: ['bug check IRQL_NOT_LESS_OR_EQUAL'],
  }),
  routine('KIRQL KeRaiseIrqlToDpcLevel(VOID)', DISPATCH, 'Raises to DISPATCH_LEVEL; returns the previous IRQL.', {
    errors: ['bug check IRQL_NOT_GREATER_OR_EQUAL'],
  }),
  routine('KIRQL KeRaiseIrqlToSynchLevel(VOID)', ANY, 'Raises to SYNCH_LEVEL; returns the previous IRQL.', {
    errors: ['bug check IRQL_NOT_GREATER_OR_EQUAL'],
    header: 'none',
  }),
  routine('VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock)', ANY, 'Makes a free spin lock.'),
  inline(
    'VOID KeAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKIRQL OldIrql)',
    DISPATCH,
    'Raises to DISPATCH_LEVEL, spins until the lock is free, takes it; gives the previous IRQL.',
    { errors: OWNED },
  ),
  routine(
    'KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ PKSPIN_LOCK SpinLock)',
    DISPATCH,
    'Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL.',
    { errors: OWNED },
  ),
  routine(
    'KIRQL KfAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock)',
    DISPATCH,
    'Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL.',
    { errors: OWNED },
  ),
  routine(
    'VOID KeReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql)',
    DISPATCH,
    'Releases the lock and lowers to NewIrql.',
    { ...AT_DISPATCH, errors: NOT_OWNED },
  ),
  routine(
    'VOID KfReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql)',
    DISPATCH,
    'Releases the lock and lowers to NewIrql.',
    { ...AT_DISPATCH, errors: NOT_OWNED },
  ),
  routine(
    'VOID KeAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock)',
    ANY,
    'Takes the lock and leaves the IRQL alone.',
    { ...AT_DISPATCH, errors: OWNED },
  ),
  routine(
    'VOID KeReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock)',
    ANY,
    'Releases the lock and leaves the IRQL alone.',
    { ...AT_DISPATCH, errors: NOT_OWNED },
  ),
  routine(
    'BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock)',
    ANY,
    'Takes the lock when it is free; whether it did.',
    AT_DISPATCH,
  ),
  routine('BOOLEAN KeTestSpinLock(_In_ PKSPIN_LOCK SpinLock)', ANY, 'Whether the lock is free at this moment.', {
    header: 'ntifs.h',
  }),
  routine(
    'VOID KeAcquireInStackQueuedSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle)',
    DISPATCH,
    'Raises to DISPATCH_LEVEL and takes the lock in order of arrival.',
    { errors: OWNED },
  ),
  routine(
    'VOID KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle)',
    DISPATCH,
    'Releases it and restores the IRQL.',
    { ...AT_DISPATCH, errors: NOT_OWNED },
  ),
  routine(
    'VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle)',
    ANY,
    'Takes the lock in order of arrival and leaves the IRQL alone.',
    { ...AT_DISPATCH, errors: OWNED },
  ),
  routine(
    'VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle)',
    ANY,
    'Releases it and leaves the IRQL alone.',
    { ...AT_DISPATCH, errors: NOT_OWNED },
  ),
];
