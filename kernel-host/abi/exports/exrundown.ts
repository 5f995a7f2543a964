/** Rundown protection with a count for each processor. */
import { ANY, APC, DISPATCH, inHeader, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const EX_RUNDOWN_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(_In_ POOL_TYPE PoolType, _In_ ULONG PoolTag)',
    DISPATCH,
    'Makes a rundown protection per processor; NULL without memory.',
  ),
  routine(
    'VOID ExFreeCacheAwareRundownProtection(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)',
    DISPATCH,
    'Frees it.',
    { errors: ['BAD_POOL_CALLER'] },
  ),
  routine(
    'BOOLEAN ExAcquireRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)',
    DISPATCH,
    'Keeps the object alive; FALSE when it is going.',
  ),
  routine(
    'VOID ExReleaseRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)',
    DISPATCH,
    'Lets it go once.',
    { errors: ['REFERENCE_BY_POINTER'] },
  ),
  routine(
    'VOID ExWaitForRundownProtectionReleaseCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef)',
    APC,
    'Stops new users and waits for the old ones.',
    { errors: ['REFERENCE_BY_POINTER'] },
  ),
  ...inHeader('ntifs.h', [
    routine(
      'BOOLEAN ExAcquireRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ ULONG Count)',
      DISPATCH,
      'Keeps the object alive so many times; FALSE when it is going.',
    ),
    routine(
      'VOID ExReleaseRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef, _In_ ULONG Count)',
      DISPATCH,
      'Lets it go so many times.',
      { errors: ['REFERENCE_BY_POINTER'] },
    ),
    routine(
      'VOID ExReInitializeRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)',
      APC,
      'Makes it usable again after its rundown.',
    ),
    routine(
      'VOID ExRundownCompletedCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)',
      APC,
      'Says that the object is gone.',
    ),
    routine('SIZE_T ExSizeOfRundownProtectionCacheAware(VOID)', ANY, 'Bytes that one takes.'),
    routine(
      'VOID ExInitializeRundownProtectionCacheAware(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ SIZE_T RunRefSize)',
      ANY,
      'Makes one in memory of the caller; bytes.',
    ),
  ]),
];
