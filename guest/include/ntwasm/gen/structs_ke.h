/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_KE_H
#define NTWASM_GEN_STRUCTS_KE_H

/** What every object that can be waited for begins with. */
struct _DISPATCHER_HEADER {
  union {
    struct {
      UCHAR Type;
      UCHAR Absolute;
      UCHAR Size;
      UCHAR Inserted;
    };
    volatile LONG Lock;
  };
  LONG SignalState;
  LIST_ENTRY WaitListHead;
};
NTWASM_SIZE(DISPATCHER_HEADER, 16);
NTWASM_OFFSET(DISPATCHER_HEADER, Type, 0);
NTWASM_OFFSET(DISPATCHER_HEADER, Absolute, 1);
NTWASM_OFFSET(DISPATCHER_HEADER, Size, 2);
NTWASM_OFFSET(DISPATCHER_HEADER, Inserted, 3);
NTWASM_OFFSET(DISPATCHER_HEADER, Lock, 0);
NTWASM_OFFSET(DISPATCHER_HEADER, SignalState, 4);
NTWASM_OFFSET(DISPATCHER_HEADER, WaitListHead, 8);

/** An event: notification or synchronization. */
struct _KEVENT {
  DISPATCHER_HEADER Header;
};
NTWASM_SIZE(KEVENT, 16);
NTWASM_OFFSET(KEVENT, Header, 0);

/** A counting semaphore. */
struct _KSEMAPHORE {
  DISPATCHER_HEADER Header;
  LONG Limit;
};
NTWASM_SIZE(KSEMAPHORE, 20);
NTWASM_OFFSET(KSEMAPHORE, Header, 0);
NTWASM_OFFSET(KSEMAPHORE, Limit, 16);

/** A mutant; a KMUTEX is one whose owner has normal kernel APCs blocked. */
struct _KMUTANT {
  DISPATCHER_HEADER Header;
  LIST_ENTRY MutantListEntry;
  struct _KTHREAD *OwnerThread;
  BOOLEAN Abandoned;
  UCHAR ApcDisable;
};
NTWASM_SIZE(KMUTANT, 32);
NTWASM_OFFSET(KMUTANT, Header, 0);
NTWASM_OFFSET(KMUTANT, MutantListEntry, 16);
NTWASM_OFFSET(KMUTANT, OwnerThread, 24);
NTWASM_OFFSET(KMUTANT, Abandoned, 28);
NTWASM_OFFSET(KMUTANT, ApcDisable, 29);

/** A deferred procedure call. */
struct _KDPC {
  UCHAR Type;
  UCHAR Importance;
  volatile USHORT Number;
  LIST_ENTRY DpcListEntry;
  PKDEFERRED_ROUTINE DeferredRoutine;
  PVOID DeferredContext;
  PVOID SystemArgument1;
  PVOID SystemArgument2;
  PVOID DpcData;
};
NTWASM_SIZE(KDPC, 32);
NTWASM_OFFSET(KDPC, Type, 0);
NTWASM_OFFSET(KDPC, Importance, 1);
NTWASM_OFFSET(KDPC, Number, 2);
NTWASM_OFFSET(KDPC, DpcListEntry, 4);
NTWASM_OFFSET(KDPC, DeferredRoutine, 12);
NTWASM_OFFSET(KDPC, DeferredContext, 16);
NTWASM_OFFSET(KDPC, SystemArgument1, 20);
NTWASM_OFFSET(KDPC, SystemArgument2, 24);
NTWASM_OFFSET(KDPC, DpcData, 28);

/** A timer: one-shot or periodic. */
struct _KTIMER {
  DISPATCHER_HEADER Header;
  ULARGE_INTEGER DueTime;
  LIST_ENTRY TimerListEntry;
  struct _KDPC *Dpc;
  LONG Period;
};
NTWASM_SIZE(KTIMER, 40);
NTWASM_OFFSET(KTIMER, Header, 0);
NTWASM_OFFSET(KTIMER, DueTime, 16);
NTWASM_OFFSET(KTIMER, TimerListEntry, 24);
NTWASM_OFFSET(KTIMER, Dpc, 32);
NTWASM_OFFSET(KTIMER, Period, 36);

/** An asynchronous procedure call. */
struct _KAPC {
  UCHAR Type;
  UCHAR SpareByte0;
  UCHAR Size;
  UCHAR SpareByte1;
  ULONG SpareLong0;
  struct _KTHREAD *Thread;
  LIST_ENTRY ApcListEntry;
  PVOID KernelRoutine;
  PVOID RundownRoutine;
  PVOID NormalRoutine;
  PVOID NormalContext;
  PVOID SystemArgument1;
  PVOID SystemArgument2;
  CCHAR ApcStateIndex;
  KPROCESSOR_MODE ApcMode;
  BOOLEAN Inserted;
};
NTWASM_SIZE(KAPC, 48);
NTWASM_OFFSET(KAPC, Type, 0);
NTWASM_OFFSET(KAPC, SpareByte0, 1);
NTWASM_OFFSET(KAPC, Size, 2);
NTWASM_OFFSET(KAPC, SpareByte1, 3);
NTWASM_OFFSET(KAPC, SpareLong0, 4);
NTWASM_OFFSET(KAPC, Thread, 8);
NTWASM_OFFSET(KAPC, ApcListEntry, 12);
NTWASM_OFFSET(KAPC, KernelRoutine, 20);
NTWASM_OFFSET(KAPC, RundownRoutine, 24);
NTWASM_OFFSET(KAPC, NormalRoutine, 28);
NTWASM_OFFSET(KAPC, NormalContext, 32);
NTWASM_OFFSET(KAPC, SystemArgument1, 36);
NTWASM_OFFSET(KAPC, SystemArgument2, 40);
NTWASM_OFFSET(KAPC, ApcStateIndex, 44);
NTWASM_OFFSET(KAPC, ApcMode, 45);
NTWASM_OFFSET(KAPC, Inserted, 46);

/** Links one waiting thread to one object. */
struct _KWAIT_BLOCK {
  LIST_ENTRY WaitListEntry;
  struct _KTHREAD *Thread;
  PVOID Object;
  struct _KWAIT_BLOCK *NextWaitBlock;
  USHORT WaitKey;
  UCHAR WaitType;
  volatile UCHAR BlockState;
};
NTWASM_SIZE(KWAIT_BLOCK, 24);
NTWASM_OFFSET(KWAIT_BLOCK, WaitListEntry, 0);
NTWASM_OFFSET(KWAIT_BLOCK, Thread, 8);
NTWASM_OFFSET(KWAIT_BLOCK, Object, 12);
NTWASM_OFFSET(KWAIT_BLOCK, NextWaitBlock, 16);
NTWASM_OFFSET(KWAIT_BLOCK, WaitKey, 20);
NTWASM_OFFSET(KWAIT_BLOCK, WaitType, 22);
NTWASM_OFFSET(KWAIT_BLOCK, BlockState, 23);

/** A place in the queue of a queued spin lock. */
struct _KSPIN_LOCK_QUEUE {
  struct _KSPIN_LOCK_QUEUE *volatile Next;
  PKSPIN_LOCK volatile Lock;
};
NTWASM_SIZE(KSPIN_LOCK_QUEUE, 8);
NTWASM_OFFSET(KSPIN_LOCK_QUEUE, Next, 0);
NTWASM_OFFSET(KSPIN_LOCK_QUEUE, Lock, 4);

/** An acquisition of an in-stack queued spin lock, kept by the caller. */
struct _KLOCK_QUEUE_HANDLE {
  KSPIN_LOCK_QUEUE LockQueue;
  KIRQL OldIrql;
};
NTWASM_SIZE(KLOCK_QUEUE_HANDLE, 12);
NTWASM_OFFSET(KLOCK_QUEUE_HANDLE, LockQueue, 0);
NTWASM_OFFSET(KLOCK_QUEUE_HANDLE, OldIrql, 8);

/** The event inside a guarded mutex. */
struct _KGATE {
  DISPATCHER_HEADER Header;
};
NTWASM_SIZE(KGATE, 16);
NTWASM_OFFSET(KGATE, Header, 0);

/** A mutex whose owner is in a guarded region. */
struct _KGUARDED_MUTEX {
  volatile LONG Count;
  struct _KTHREAD *Owner;
  ULONG Contention;
  KGATE Gate;
  union {
    struct {
      SHORT KernelApcDisable;
      SHORT SpecialApcDisable;
    };
    ULONG CombinedApcDisable;
  };
};
NTWASM_SIZE(KGUARDED_MUTEX, 32);
NTWASM_OFFSET(KGUARDED_MUTEX, Count, 0);
NTWASM_OFFSET(KGUARDED_MUTEX, Owner, 4);
NTWASM_OFFSET(KGUARDED_MUTEX, Contention, 8);
NTWASM_OFFSET(KGUARDED_MUTEX, Gate, 12);
NTWASM_OFFSET(KGUARDED_MUTEX, KernelApcDisable, 28);
NTWASM_OFFSET(KGUARDED_MUTEX, SpecialApcDisable, 30);
NTWASM_OFFSET(KGUARDED_MUTEX, CombinedApcDisable, 28);

/** A queue of requests to a device that does one at a time. */
struct _KDEVICE_QUEUE {
  CSHORT Type;
  CSHORT Size;
  LIST_ENTRY DeviceListHead;
  KSPIN_LOCK Lock;
  BOOLEAN Busy;
};
NTWASM_SIZE(KDEVICE_QUEUE, 20);
NTWASM_OFFSET(KDEVICE_QUEUE, Type, 0);
NTWASM_OFFSET(KDEVICE_QUEUE, Size, 2);
NTWASM_OFFSET(KDEVICE_QUEUE, DeviceListHead, 4);
NTWASM_OFFSET(KDEVICE_QUEUE, Lock, 12);
NTWASM_OFFSET(KDEVICE_QUEUE, Busy, 16);

/** One request in a device queue. */
struct _KDEVICE_QUEUE_ENTRY {
  LIST_ENTRY DeviceListEntry;
  ULONG SortKey;
  BOOLEAN Inserted;
};
NTWASM_SIZE(KDEVICE_QUEUE_ENTRY, 16);
NTWASM_OFFSET(KDEVICE_QUEUE_ENTRY, DeviceListEntry, 0);
NTWASM_OFFSET(KDEVICE_QUEUE_ENTRY, SortKey, 8);
NTWASM_OFFSET(KDEVICE_QUEUE_ENTRY, Inserted, 12);

/** A queue of work with a limit of concurrent threads. */
struct _KQUEUE {
  DISPATCHER_HEADER Header;
  LIST_ENTRY EntryListHead;
  volatile ULONG CurrentCount;
  ULONG MaximumCount;
  LIST_ENTRY ThreadListHead;
};
NTWASM_SIZE(KQUEUE, 40);
NTWASM_OFFSET(KQUEUE, Header, 0);
NTWASM_OFFSET(KQUEUE, EntryListHead, 16);
NTWASM_OFFSET(KQUEUE, CurrentCount, 24);
NTWASM_OFFSET(KQUEUE, MaximumCount, 28);
NTWASM_OFFSET(KQUEUE, ThreadListHead, 32);

/** Saved by KeStackAttachProcess. */
struct _KAPC_STATE {
  LIST_ENTRY ApcListHead[2];
  struct _KPROCESS *Process;
  BOOLEAN KernelApcInProgress;
  BOOLEAN KernelApcPending;
  BOOLEAN UserApcPending;
};
NTWASM_SIZE(KAPC_STATE, 24);
NTWASM_OFFSET(KAPC_STATE, ApcListHead, 0);
NTWASM_OFFSET(KAPC_STATE, Process, 16);
NTWASM_OFFSET(KAPC_STATE, KernelApcInProgress, 20);
NTWASM_OFFSET(KAPC_STATE, KernelApcPending, 21);
NTWASM_OFFSET(KAPC_STATE, UserApcPending, 22);

/** Saved by KeSaveFloatingPointState. */
struct _KFLOATING_SAVE {
  ULONG ControlWord;
  ULONG StatusWord;
  ULONG ErrorOffset;
  ULONG ErrorSelector;
  ULONG DataOffset;
  ULONG DataSelector;
  ULONG Cr0NpxState;
  ULONG Spare1;
};
NTWASM_SIZE(KFLOATING_SAVE, 32);
NTWASM_OFFSET(KFLOATING_SAVE, ControlWord, 0);
NTWASM_OFFSET(KFLOATING_SAVE, StatusWord, 4);
NTWASM_OFFSET(KFLOATING_SAVE, ErrorOffset, 8);
NTWASM_OFFSET(KFLOATING_SAVE, ErrorSelector, 12);
NTWASM_OFFSET(KFLOATING_SAVE, DataOffset, 16);
NTWASM_OFFSET(KFLOATING_SAVE, DataSelector, 20);
NTWASM_OFFSET(KFLOATING_SAVE, Cr0NpxState, 24);
NTWASM_OFFSET(KFLOATING_SAVE, Spare1, 28);

/** A 64-bit time that a reader can take without a lock. */
struct _KSYSTEM_TIME {
  ULONG LowPart;
  LONG High1Time;
  LONG High2Time;
};
NTWASM_SIZE(KSYSTEM_TIME, 12);
NTWASM_OFFSET(KSYSTEM_TIME, LowPart, 0);
NTWASM_OFFSET(KSYSTEM_TIME, High1Time, 4);
NTWASM_OFFSET(KSYSTEM_TIME, High2Time, 8);

/** A registered bug check callback. */
struct _KBUGCHECK_CALLBACK_RECORD {
  LIST_ENTRY Entry;
  PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine;
  PVOID Buffer;
  ULONG Length;
  PUCHAR Component;
  ULONG_PTR Checksum;
  UCHAR State;
};
NTWASM_SIZE(KBUGCHECK_CALLBACK_RECORD, 32);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, Entry, 0);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, CallbackRoutine, 8);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, Buffer, 12);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, Length, 16);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, Component, 20);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, Checksum, 24);
NTWASM_OFFSET(KBUGCHECK_CALLBACK_RECORD, State, 28);

/** What a callback for secondary dump data is given and fills. */
struct _KBUGCHECK_SECONDARY_DUMP_DATA {
  PVOID InBuffer;
  ULONG InBufferLength;
  ULONG MaximumAllowed;
  GUID Guid;
  PVOID OutBuffer;
  ULONG OutBufferLength;
};
NTWASM_SIZE(KBUGCHECK_SECONDARY_DUMP_DATA, 36);
NTWASM_OFFSET(KBUGCHECK_SECONDARY_DUMP_DATA, InBuffer, 0);
NTWASM_OFFSET(KBUGCHECK_SECONDARY_DUMP_DATA, InBufferLength, 4);
NTWASM_OFFSET(KBUGCHECK_SECONDARY_DUMP_DATA, MaximumAllowed, 8);
NTWASM_OFFSET(KBUGCHECK_SECONDARY_DUMP_DATA, Guid, 12);
NTWASM_OFFSET(KBUGCHECK_SECONDARY_DUMP_DATA, OutBuffer, 28);
NTWASM_OFFSET(KBUGCHECK_SECONDARY_DUMP_DATA, OutBufferLength, 32);

/** A registered bug check callback with a reason. */
struct _KBUGCHECK_REASON_CALLBACK_RECORD {
  LIST_ENTRY Entry;
  PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine;
  PUCHAR Component;
  ULONG_PTR Checksum;
  KBUGCHECK_CALLBACK_REASON Reason;
  UCHAR State;
};
NTWASM_SIZE(KBUGCHECK_REASON_CALLBACK_RECORD, 28);
NTWASM_OFFSET(KBUGCHECK_REASON_CALLBACK_RECORD, Entry, 0);
NTWASM_OFFSET(KBUGCHECK_REASON_CALLBACK_RECORD, CallbackRoutine, 8);
NTWASM_OFFSET(KBUGCHECK_REASON_CALLBACK_RECORD, Component, 12);
NTWASM_OFFSET(KBUGCHECK_REASON_CALLBACK_RECORD, Checksum, 16);
NTWASM_OFFSET(KBUGCHECK_REASON_CALLBACK_RECORD, Reason, 20);
NTWASM_OFFSET(KBUGCHECK_REASON_CALLBACK_RECORD, State, 24);

#endif
