/** The pool. */
import { DISPATCH, inline, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const FREE_ERRORS = ['bug check BAD_POOL_CALLER'];

export const POOL_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'PVOID ExAllocatePool(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes)',
    DISPATCH,
    'Allocates without a tag; NULL when there is no memory.',
  ),
  routine(
    'PVOID ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates under a tag; NULL when there is no memory.',
  ),
  routine(
    'PVOID ExAllocatePoolWithQuota(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes)',
    DISPATCH,
    'Allocates against the quota of the process; raises when there is no memory.',
    { errors: ['STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'PVOID ExAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates against the quota of the process under a tag; raises when there is no memory.',
    { errors: ['STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'PVOID ExAllocatePoolWithTagPriority(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority)',
    DISPATCH,
    'Allocates under a tag with a priority.',
  ),
  routine(
    'PVOID ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates zeroed memory by POOL_FLAG bits.',
    { errors: ['STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'PVOID ExAllocatePool3(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount)',
    DISPATCH,
    'Allocates zeroed memory by POOL_FLAG bits with extra wishes.',
    { errors: ['STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine('VOID ExFreePool(_In_ PVOID P)', DISPATCH, 'Frees pool memory.', { errors: FREE_ERRORS }),
  routine(
    'VOID ExFreePoolWithTag(_In_ PVOID P, _In_ ULONG Tag)',
    DISPATCH,
    'Frees pool memory whose tag it checks, unless Tag is 0.',
    { errors: FREE_ERRORS },
  ),
  routine(
    'VOID ExFreePool2(_In_ PVOID P, _In_ ULONG Tag, _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount)',
    DISPATCH,
    'Frees pool memory whose tag it checks, unless Tag is 0.',
    { errors: FREE_ERRORS },
  ),
  inline(
    'PVOID ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates zeroed memory.',
  ),
  inline(
    'PVOID ExAllocatePoolUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates memory as it is.',
  ),
  inline(
    'PVOID ExAllocatePoolQuotaZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates zeroed memory against the quota.',
  ),
  inline(
    'PVOID ExAllocatePoolQuotaUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    DISPATCH,
    'Allocates memory as it is against the quota.',
  ),
  inline(
    'PVOID ExAllocatePoolPriorityZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority)',
    DISPATCH,
    'Allocates zeroed memory with a priority.',
  ),
  inline(
    'PVOID ExAllocatePoolPriorityUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority)',
    DISPATCH,
    'Allocates memory as it is with a priority.',
  ),
  inline(
    'VOID ExInitializeDriverRuntime(_In_ ULONG RuntimeFlags)',
    DISPATCH,
    'Sets options of the run-time for one driver; nothing to set here.',
  ),
];
