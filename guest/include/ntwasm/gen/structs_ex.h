/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_EX_H
#define NTWASM_GEN_STRUCTS_EX_H

/** A mutex that raises to APC_LEVEL while it is owned. */
struct _FAST_MUTEX {
  LONG volatile Count;
  PVOID Owner;
  ULONG Contention;
  KEVENT Event;
  ULONG OldIrql;
};
NTWASM_SIZE(FAST_MUTEX, 32);
NTWASM_OFFSET(FAST_MUTEX, Count, 0);
NTWASM_OFFSET(FAST_MUTEX, Owner, 4);
NTWASM_OFFSET(FAST_MUTEX, Contention, 8);
NTWASM_OFFSET(FAST_MUTEX, Event, 12);
NTWASM_OFFSET(FAST_MUTEX, OldIrql, 28);

/** One owner of a resource. */
struct _OWNER_ENTRY {
  ERESOURCE_THREAD OwnerThread;
  union {
    LONG OwnerCount;
    ULONG TableSize;
  };
};
NTWASM_SIZE(OWNER_ENTRY, 8);
NTWASM_OFFSET(OWNER_ENTRY, OwnerThread, 0);
NTWASM_OFFSET(OWNER_ENTRY, OwnerCount, 4);
NTWASM_OFFSET(OWNER_ENTRY, TableSize, 4);

/** A lock for one writer or many readers, recursive. */
struct _ERESOURCE {
  LIST_ENTRY SystemResourcesList;
  POWNER_ENTRY OwnerTable;
  SHORT ActiveCount;
  USHORT Flag;
  volatile PKSEMAPHORE SharedWaiters;
  volatile PKEVENT ExclusiveWaiters;
  OWNER_ENTRY OwnerEntry;
  ULONG ActiveEntries;
  ULONG ContentionCount;
  ULONG NumberOfSharedWaiters;
  ULONG NumberOfExclusiveWaiters;
  union {
    PVOID Address;
    ULONG_PTR CreatorBackTraceIndex;
  };
  KSPIN_LOCK SpinLock;
};
NTWASM_SIZE(ERESOURCE, 56);
NTWASM_OFFSET(ERESOURCE, SystemResourcesList, 0);
NTWASM_OFFSET(ERESOURCE, OwnerTable, 8);
NTWASM_OFFSET(ERESOURCE, ActiveCount, 12);
NTWASM_OFFSET(ERESOURCE, Flag, 14);
NTWASM_OFFSET(ERESOURCE, SharedWaiters, 16);
NTWASM_OFFSET(ERESOURCE, ExclusiveWaiters, 20);
NTWASM_OFFSET(ERESOURCE, OwnerEntry, 24);
NTWASM_OFFSET(ERESOURCE, ActiveEntries, 32);
NTWASM_OFFSET(ERESOURCE, ContentionCount, 36);
NTWASM_OFFSET(ERESOURCE, NumberOfSharedWaiters, 40);
NTWASM_OFFSET(ERESOURCE, NumberOfExclusiveWaiters, 44);
NTWASM_OFFSET(ERESOURCE, Address, 48);
NTWASM_OFFSET(ERESOURCE, CreatorBackTraceIndex, 48);
NTWASM_OFFSET(ERESOURCE, SpinLock, 52);

/** Rundown protection: users of an object that is about to go. */
struct _EX_RUNDOWN_REF {
  union {
    ULONG_PTR Count;
    PVOID Ptr;
  };
};
NTWASM_SIZE(EX_RUNDOWN_REF, 4);
NTWASM_OFFSET(EX_RUNDOWN_REF, Count, 0);
NTWASM_OFFSET(EX_RUNDOWN_REF, Ptr, 0);

/** Work for a system worker thread. */
struct _WORK_QUEUE_ITEM {
  LIST_ENTRY List;
  PWORKER_THREAD_ROUTINE WorkerRoutine;
  volatile PVOID Parameter;
};
NTWASM_SIZE(WORK_QUEUE_ITEM, 16);
NTWASM_OFFSET(WORK_QUEUE_ITEM, List, 0);
NTWASM_OFFSET(WORK_QUEUE_ITEM, WorkerRoutine, 8);
NTWASM_OFFSET(WORK_QUEUE_ITEM, Parameter, 12);

/** Extra wishes of ExSetTimer; prepared by ExInitializeSetTimerParameters. */
struct _EXT_SET_PARAMETERS {
  ULONG Version;
  ULONG Reserved;
  LONGLONG NoWakeTolerance;
};
NTWASM_SIZE(EXT_SET_PARAMETERS, 16);
NTWASM_OFFSET(EXT_SET_PARAMETERS, Version, 0);
NTWASM_OFFSET(EXT_SET_PARAMETERS, Reserved, 4);
NTWASM_OFFSET(EXT_SET_PARAMETERS, NoWakeTolerance, 8);

/** Extra wishes of ExDeleteTimer; prepared by ExInitializeDeleteTimerParameters. */
struct _EXT_DELETE_PARAMETERS {
  ULONG Version;
  ULONG Reserved;
  PEXT_DELETE_CALLBACK DeleteCallback;
  PVOID DeleteContext;
};
NTWASM_SIZE(EXT_DELETE_PARAMETERS, 16);
NTWASM_OFFSET(EXT_DELETE_PARAMETERS, Version, 0);
NTWASM_OFFSET(EXT_DELETE_PARAMETERS, Reserved, 4);
NTWASM_OFFSET(EXT_DELETE_PARAMETERS, DeleteCallback, 8);
NTWASM_OFFSET(EXT_DELETE_PARAMETERS, DeleteContext, 12);

/** What all lookaside lists have. */
struct __attribute__((aligned(64))) _GENERAL_LOOKASIDE {
  SLIST_HEADER ListHead;
  USHORT Depth;
  USHORT MaximumDepth;
  ULONG TotalAllocates;
  union {
    ULONG AllocateMisses;
    ULONG AllocateHits;
  };
  ULONG TotalFrees;
  union {
    ULONG FreeMisses;
    ULONG FreeHits;
  };
  POOL_TYPE Type;
  ULONG Tag;
  ULONG Size;
  union {
    PVOID AllocateEx;
    PVOID Allocate;
  };
  union {
    PVOID FreeEx;
    PVOID Free;
  };
  LIST_ENTRY ListEntry;
  ULONG LastTotalAllocates;
  union {
    ULONG LastAllocateMisses;
    ULONG LastAllocateHits;
  };
  ULONG Future[2];
};
NTWASM_SIZE(GENERAL_LOOKASIDE, 128);
NTWASM_OFFSET(GENERAL_LOOKASIDE, ListHead, 0);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Depth, 8);
NTWASM_OFFSET(GENERAL_LOOKASIDE, MaximumDepth, 10);
NTWASM_OFFSET(GENERAL_LOOKASIDE, TotalAllocates, 12);
NTWASM_OFFSET(GENERAL_LOOKASIDE, AllocateMisses, 16);
NTWASM_OFFSET(GENERAL_LOOKASIDE, AllocateHits, 16);
NTWASM_OFFSET(GENERAL_LOOKASIDE, TotalFrees, 20);
NTWASM_OFFSET(GENERAL_LOOKASIDE, FreeMisses, 24);
NTWASM_OFFSET(GENERAL_LOOKASIDE, FreeHits, 24);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Type, 28);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Tag, 32);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Size, 36);
NTWASM_OFFSET(GENERAL_LOOKASIDE, AllocateEx, 40);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Allocate, 40);
NTWASM_OFFSET(GENERAL_LOOKASIDE, FreeEx, 44);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Free, 44);
NTWASM_OFFSET(GENERAL_LOOKASIDE, ListEntry, 48);
NTWASM_OFFSET(GENERAL_LOOKASIDE, LastTotalAllocates, 56);
NTWASM_OFFSET(GENERAL_LOOKASIDE, LastAllocateMisses, 60);
NTWASM_OFFSET(GENERAL_LOOKASIDE, LastAllocateHits, 60);
NTWASM_OFFSET(GENERAL_LOOKASIDE, Future, 64);

/** A cache of nonpaged blocks of one size. */
struct __attribute__((aligned(64))) _NPAGED_LOOKASIDE_LIST {
  GENERAL_LOOKASIDE L;
  KSPIN_LOCK Lock__ObsoleteButDoNotDelete;
};
NTWASM_SIZE(NPAGED_LOOKASIDE_LIST, 192);
NTWASM_OFFSET(NPAGED_LOOKASIDE_LIST, L, 0);
NTWASM_OFFSET(NPAGED_LOOKASIDE_LIST, Lock__ObsoleteButDoNotDelete, 128);

/** A cache of paged blocks of one size. */
struct __attribute__((aligned(64))) _PAGED_LOOKASIDE_LIST {
  GENERAL_LOOKASIDE L;
  FAST_MUTEX Lock__ObsoleteButDoNotDelete;
};
NTWASM_SIZE(PAGED_LOOKASIDE_LIST, 192);
NTWASM_OFFSET(PAGED_LOOKASIDE_LIST, L, 0);
NTWASM_OFFSET(PAGED_LOOKASIDE_LIST, Lock__ObsoleteButDoNotDelete, 128);

/** A cache of blocks of one size with routines of its own. */
struct _LOOKASIDE_LIST_EX {
  struct {
    SLIST_HEADER ListHead;
    USHORT Depth;
    USHORT MaximumDepth;
    ULONG TotalAllocates;
    ULONG AllocateMisses;
    ULONG TotalFrees;
    ULONG FreeMisses;
    POOL_TYPE Type;
    ULONG Tag;
    ULONG Size;
    PVOID AllocateEx;
    PVOID FreeEx;
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    ULONG LastAllocateMisses;
    ULONG Future[2];
  } L;
};
NTWASM_SIZE(LOOKASIDE_LIST_EX, 72);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L, 0);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.ListHead, 0);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.Depth, 8);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.MaximumDepth, 10);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.TotalAllocates, 12);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.AllocateMisses, 16);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.TotalFrees, 20);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.FreeMisses, 24);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.Type, 28);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.Tag, 32);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.Size, 36);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.AllocateEx, 40);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.FreeEx, 44);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.ListEntry, 48);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.LastTotalAllocates, 56);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.LastAllocateMisses, 60);
NTWASM_OFFSET(LOOKASIDE_LIST_EX, L.Future, 64);

/** An extra wish of ExAllocatePool3. */
struct _POOL_EXTENDED_PARAMETER {
  ULONGLONG TypeAndFlags;
  union {
    ULONG64 Reserved2;
    PVOID Reserved3;
    ULONG Priority;
    HANDLE PreferredNode;
  };
};
NTWASM_SIZE(POOL_EXTENDED_PARAMETER, 16);
NTWASM_OFFSET(POOL_EXTENDED_PARAMETER, TypeAndFlags, 0);
NTWASM_OFFSET(POOL_EXTENDED_PARAMETER, Reserved2, 8);
NTWASM_OFFSET(POOL_EXTENDED_PARAMETER, Reserved3, 8);
NTWASM_OFFSET(POOL_EXTENDED_PARAMETER, Priority, 8);
NTWASM_OFFSET(POOL_EXTENDED_PARAMETER, PreferredNode, 8);

/** Version of the operating system. */
struct _OSVERSIONINFOW {
  ULONG dwOSVersionInfoSize;
  ULONG dwMajorVersion;
  ULONG dwMinorVersion;
  ULONG dwBuildNumber;
  ULONG dwPlatformId;
  WCHAR szCSDVersion[128];
};
NTWASM_SIZE(OSVERSIONINFOW, 276);
NTWASM_OFFSET(OSVERSIONINFOW, dwOSVersionInfoSize, 0);
NTWASM_OFFSET(OSVERSIONINFOW, dwMajorVersion, 4);
NTWASM_OFFSET(OSVERSIONINFOW, dwMinorVersion, 8);
NTWASM_OFFSET(OSVERSIONINFOW, dwBuildNumber, 12);
NTWASM_OFFSET(OSVERSIONINFOW, dwPlatformId, 16);
NTWASM_OFFSET(OSVERSIONINFOW, szCSDVersion, 20);

/** Version of the operating system with product details. */
struct _OSVERSIONINFOEXW {
  ULONG dwOSVersionInfoSize;
  ULONG dwMajorVersion;
  ULONG dwMinorVersion;
  ULONG dwBuildNumber;
  ULONG dwPlatformId;
  WCHAR szCSDVersion[128];
  USHORT wServicePackMajor;
  USHORT wServicePackMinor;
  USHORT wSuiteMask;
  UCHAR wProductType;
  UCHAR wReserved;
};
NTWASM_SIZE(OSVERSIONINFOEXW, 284);
NTWASM_OFFSET(OSVERSIONINFOEXW, dwOSVersionInfoSize, 0);
NTWASM_OFFSET(OSVERSIONINFOEXW, dwMajorVersion, 4);
NTWASM_OFFSET(OSVERSIONINFOEXW, dwMinorVersion, 8);
NTWASM_OFFSET(OSVERSIONINFOEXW, dwBuildNumber, 12);
NTWASM_OFFSET(OSVERSIONINFOEXW, dwPlatformId, 16);
NTWASM_OFFSET(OSVERSIONINFOEXW, szCSDVersion, 20);
NTWASM_OFFSET(OSVERSIONINFOEXW, wServicePackMajor, 276);
NTWASM_OFFSET(OSVERSIONINFOEXW, wServicePackMinor, 278);
NTWASM_OFFSET(OSVERSIONINFOEXW, wSuiteMask, 280);
NTWASM_OFFSET(OSVERSIONINFOEXW, wProductType, 282);
NTWASM_OFFSET(OSVERSIONINFOEXW, wReserved, 283);

/** A time taken apart. */
struct _TIME_FIELDS {
  CSHORT Year;
  CSHORT Month;
  CSHORT Day;
  CSHORT Hour;
  CSHORT Minute;
  CSHORT Second;
  CSHORT Milliseconds;
  CSHORT Weekday;
};
NTWASM_SIZE(TIME_FIELDS, 16);
NTWASM_OFFSET(TIME_FIELDS, Year, 0);
NTWASM_OFFSET(TIME_FIELDS, Month, 2);
NTWASM_OFFSET(TIME_FIELDS, Day, 4);
NTWASM_OFFSET(TIME_FIELDS, Hour, 6);
NTWASM_OFFSET(TIME_FIELDS, Minute, 8);
NTWASM_OFFSET(TIME_FIELDS, Second, 10);
NTWASM_OFFSET(TIME_FIELDS, Milliseconds, 12);
NTWASM_OFFSET(TIME_FIELDS, Weekday, 14);

#endif
