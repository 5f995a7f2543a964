/** Remove locks: the routines, and the macros that pass the size of the struct, which differs with DBG. */
import { DISPATCH, inline, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const IO_REMOVE_LOCK_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'VOID IoInitializeRemoveLockEx(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag, _In_ ULONG MaxLockedMinutes, _In_ ULONG HighWatermark, _In_ ULONG RemlockSize)',
    PASSIVE,
    'Makes a remove lock; minutes; bytes.',
  ),
  routine(
    'NTSTATUS IoAcquireRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ PCSTR File, _In_ ULONG Line, _In_ ULONG RemlockSize)',
    DISPATCH,
    'Keeps a device from being removed.',
    { errors: ['STATUS_DELETE_PENDING', 'DRIVER_VERIFIER_DETECTED_VIOLATION'] },
  ),
  routine(
    'VOID IoReleaseRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ ULONG RemlockSize)',
    DISPATCH,
    'Lets it go once.',
    { errors: ['DRIVER_VERIFIER_DETECTED_VIOLATION'] },
  ),
  routine(
    'VOID IoReleaseRemoveLockAndWaitEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ ULONG RemlockSize)',
    PASSIVE,
    'Lets it go and waits for the others.',
    { errors: ['DRIVER_VERIFIER_DETECTED_VIOLATION'] },
  ),
  inline(
    'VOID IoInitializeRemoveLock(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag, _In_ ULONG MaxLockedMinutes, _In_ ULONG HighWatermark)',
    PASSIVE,
    'Makes a remove lock.',
  ),
  inline(
    'NTSTATUS IoAcquireRemoveLock(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag)',
    DISPATCH,
    'Keeps a device from being removed.',
    { errors: ['STATUS_DELETE_PENDING'] },
  ),
  inline(
    'VOID IoReleaseRemoveLock(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag)',
    DISPATCH,
    'Lets it go once.',
  ),
  inline(
    'VOID IoReleaseRemoveLockAndWait(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag)',
    PASSIVE,
    'Lets it go and waits for the others.',
  ),
];
