/** Structs of the executive: fast mutexes, resources, lookaside lists, rundown protection, work items. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const EX_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'FAST_MUTEX',
    32,
    'A mutex that raises to APC_LEVEL while it is owned.',
    `
    0x00 LONG volatile Count
    0x04 PVOID Owner
    0x08 ULONG Contention
    0x0c KEVENT Event
    0x1c ULONG OldIrql
  `,
  ),
  struct(
    'OWNER_ENTRY',
    8,
    'One owner of a resource.',
    `
    0 ERESOURCE_THREAD OwnerThread
    4 union {
    4   LONG OwnerCount
    4   ULONG TableSize
    }
  `,
  ),
  struct(
    'ERESOURCE',
    56,
    'A lock for one writer or many readers, recursive.',
    `
    0x00 LIST_ENTRY SystemResourcesList
    0x08 POWNER_ENTRY OwnerTable
    0x0c SHORT ActiveCount
    0x0e USHORT Flag
    0x10 volatile PKSEMAPHORE SharedWaiters
    0x14 volatile PKEVENT ExclusiveWaiters
    0x18 OWNER_ENTRY OwnerEntry
    0x20 ULONG ActiveEntries
    0x24 ULONG ContentionCount
    0x28 ULONG NumberOfSharedWaiters
    0x2c ULONG NumberOfExclusiveWaiters
    0x30 union {
    0x30   PVOID Address
    0x30   ULONG_PTR CreatorBackTraceIndex
    }
    0x34 KSPIN_LOCK SpinLock
  `,
  ),
  struct(
    'EX_RUNDOWN_REF',
    4,
    'Rundown protection: users of an object that is about to go.',
    `
    0 union {
    0   ULONG_PTR Count
    0   PVOID Ptr
    }
  `,
  ),
  struct(
    'WORK_QUEUE_ITEM',
    16,
    'Work for a system worker thread.',
    `
    0x00 LIST_ENTRY List
    0x08 PWORKER_THREAD_ROUTINE WorkerRoutine
    0x0c volatile PVOID Parameter
  `,
  ),
  struct(
    'EXT_SET_PARAMETERS',
    16,
    'Extra wishes of ExSetTimer; prepared by ExInitializeSetTimerParameters.',
    `
    0x00 ULONG Version
    0x04 ULONG Reserved
    0x08 LONGLONG NoWakeTolerance
  `,
  ),
  struct(
    'EXT_DELETE_PARAMETERS',
    16,
    'Extra wishes of ExDeleteTimer; prepared by ExInitializeDeleteTimerParameters.',
    `
    0x00 ULONG Version
    0x04 ULONG Reserved
    0x08 PEXT_DELETE_CALLBACK DeleteCallback
    0x0c PVOID DeleteContext
  `,
  ),
  struct(
    'GENERAL_LOOKASIDE',
    128,
    'What all lookaside lists have.',
    `
    0x00 SLIST_HEADER ListHead
    0x08 USHORT Depth
    0x0a USHORT MaximumDepth
    0x0c ULONG TotalAllocates
    0x10 union {
    0x10   ULONG AllocateMisses
    0x10   ULONG AllocateHits
    }
    0x14 ULONG TotalFrees
    0x18 union {
    0x18   ULONG FreeMisses
    0x18   ULONG FreeHits
    }
    0x1c POOL_TYPE Type
    0x20 ULONG Tag
    0x24 ULONG Size
    0x28 union {
    0x28   PVOID AllocateEx
    0x28   PVOID Allocate
    }
    0x2c union {
    0x2c   PVOID FreeEx
    0x2c   PVOID Free
    }
    0x30 LIST_ENTRY ListEntry
    0x38 ULONG LastTotalAllocates
    0x3c union {
    0x3c   ULONG LastAllocateMisses
    0x3c   ULONG LastAllocateHits
    }
    0x40 ULONG Future[2]
  `,
    { align: 64 },
  ),
  struct(
    'NPAGED_LOOKASIDE_LIST',
    192,
    'A cache of nonpaged blocks of one size.',
    `
    0x00 GENERAL_LOOKASIDE L
    0x80 KSPIN_LOCK Lock__ObsoleteButDoNotDelete
  `,
    { align: 64 },
  ),
  struct(
    'PAGED_LOOKASIDE_LIST',
    192,
    'A cache of paged blocks of one size.',
    `
    0x00 GENERAL_LOOKASIDE L
    0x80 FAST_MUTEX Lock__ObsoleteButDoNotDelete
  `,
    { align: 64 },
  ),
  struct(
    'LOOKASIDE_LIST_EX',
    72,
    'A cache of blocks of one size with routines of its own.',
    `
    0x00 struct {
    0x00   SLIST_HEADER ListHead
    0x08   USHORT Depth
    0x0a   USHORT MaximumDepth
    0x0c   ULONG TotalAllocates
    0x10   ULONG AllocateMisses
    0x14   ULONG TotalFrees
    0x18   ULONG FreeMisses
    0x1c   POOL_TYPE Type
    0x20   ULONG Tag
    0x24   ULONG Size
    0x28   PVOID AllocateEx
    0x2c   PVOID FreeEx
    0x30   LIST_ENTRY ListEntry
    0x38   ULONG LastTotalAllocates
    0x3c   ULONG LastAllocateMisses
    0x40   ULONG Future[2]
    } L
  `,
  ),
  struct(
    'POOL_EXTENDED_PARAMETER',
    16,
    'An extra wish of ExAllocatePool3.',
    `
    0x00 ULONGLONG TypeAndFlags
    0x08 union {
    0x08   ULONG64 Reserved2
    0x08   PVOID Reserved3
    0x08   ULONG Priority
    0x08   HANDLE PreferredNode
    }
  `,
    { aliases: ['const *PCPOOL_EXTENDED_PARAMETER'] },
  ),
  struct(
    'OSVERSIONINFOW',
    276,
    'Version of the operating system.',
    `
    0x000 ULONG dwOSVersionInfoSize
    0x004 ULONG dwMajorVersion
    0x008 ULONG dwMinorVersion
    0x00c ULONG dwBuildNumber
    0x010 ULONG dwPlatformId
    0x014 WCHAR szCSDVersion[128]
  `,
    { aliases: ['*LPOSVERSIONINFOW', 'RTL_OSVERSIONINFOW', '*PRTL_OSVERSIONINFOW'] },
  ),
  struct(
    'OSVERSIONINFOEXW',
    284,
    'Version of the operating system with product details.',
    `
    0x000 ULONG dwOSVersionInfoSize
    0x004 ULONG dwMajorVersion
    0x008 ULONG dwMinorVersion
    0x00c ULONG dwBuildNumber
    0x010 ULONG dwPlatformId
    0x014 WCHAR szCSDVersion[128]
    0x114 USHORT wServicePackMajor
    0x116 USHORT wServicePackMinor
    0x118 USHORT wSuiteMask
    0x11a UCHAR wProductType
    0x11b UCHAR wReserved
  `,
    { aliases: ['*LPOSVERSIONINFOEXW', 'RTL_OSVERSIONINFOEXW', '*PRTL_OSVERSIONINFOEXW'] },
  ),
  struct(
    'TIME_FIELDS',
    16,
    'A time taken apart.',
    `
    0x00 CSHORT Year
    0x02 CSHORT Month
    0x04 CSHORT Day
    0x06 CSHORT Hour
    0x08 CSHORT Minute
    0x0a CSHORT Second
    0x0c CSHORT Milliseconds
    0x0e CSHORT Weekday
  `,
  ),
];
