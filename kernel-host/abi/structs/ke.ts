/** Structs of the kernel core: dispatcher objects, locks, DPCs, APCs, processors. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const KE_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'DISPATCHER_HEADER',
    16,
    'What every object that can be waited for begins with.',
    `
    0x00 union {
    0x00   struct {
    0x00     UCHAR Type
    0x01     UCHAR Absolute
    0x02     UCHAR Size
    0x03     UCHAR Inserted
    }
    0x00   volatile LONG Lock
    }
    0x04 LONG SignalState
    0x08 LIST_ENTRY WaitListHead
  `,
  ),
  struct(
    'KEVENT',
    16,
    'An event: notification or synchronization.',
    `
    0x00 DISPATCHER_HEADER Header
  `,
    { aliases: ['*PRKEVENT'] },
  ),
  struct(
    'KSEMAPHORE',
    20,
    'A counting semaphore.',
    `
    0x00 DISPATCHER_HEADER Header
    0x10 LONG Limit
  `,
    { aliases: ['*PRKSEMAPHORE'] },
  ),
  struct(
    'KMUTANT',
    32,
    'A mutant; a KMUTEX is one whose owner has normal kernel APCs blocked.',
    `
    0x00 DISPATCHER_HEADER Header
    0x10 LIST_ENTRY MutantListEntry
    0x18 struct _KTHREAD *OwnerThread
    0x1c BOOLEAN Abandoned
    0x1d UCHAR ApcDisable
  `,
    { aliases: ['*PRKMUTANT', 'KMUTEX', '*PKMUTEX', '*PRKMUTEX'] },
  ),
  struct(
    'KDPC',
    32,
    'A deferred procedure call.',
    `
    0x00 UCHAR Type
    0x01 UCHAR Importance
    0x02 volatile USHORT Number
    0x04 LIST_ENTRY DpcListEntry
    0x0c PKDEFERRED_ROUTINE DeferredRoutine
    0x10 PVOID DeferredContext
    0x14 PVOID SystemArgument1
    0x18 PVOID SystemArgument2
    0x1c PVOID DpcData
  `,
    { aliases: ['*PRKDPC'] },
  ),
  struct(
    'KTIMER',
    40,
    'A timer: one-shot or periodic.',
    `
    0x00 DISPATCHER_HEADER Header
    0x10 ULARGE_INTEGER DueTime
    0x18 LIST_ENTRY TimerListEntry
    0x20 struct _KDPC *Dpc
    0x24 LONG Period
  `,
    { aliases: ['*PRKTIMER'] },
  ),
  struct(
    'KAPC',
    48,
    'An asynchronous procedure call.',
    `
    0x00 UCHAR Type
    0x01 UCHAR SpareByte0
    0x02 UCHAR Size
    0x03 UCHAR SpareByte1
    0x04 ULONG SpareLong0
    0x08 struct _KTHREAD *Thread
    0x0c LIST_ENTRY ApcListEntry
    0x14 PVOID KernelRoutine
    0x18 PVOID RundownRoutine
    0x1c PVOID NormalRoutine
    0x20 PVOID NormalContext
    0x24 PVOID SystemArgument1
    0x28 PVOID SystemArgument2
    0x2c CCHAR ApcStateIndex
    0x2d KPROCESSOR_MODE ApcMode
    0x2e BOOLEAN Inserted
  `,
    { aliases: ['*PRKAPC'] },
  ),
  struct(
    'KWAIT_BLOCK',
    24,
    'Links one waiting thread to one object.',
    `
    0x00 LIST_ENTRY WaitListEntry
    0x08 struct _KTHREAD *Thread
    0x0c PVOID Object
    0x10 struct _KWAIT_BLOCK *NextWaitBlock
    0x14 USHORT WaitKey
    0x16 UCHAR WaitType
    0x17 volatile UCHAR BlockState
  `,
    { aliases: ['*PRKWAIT_BLOCK'] },
  ),
  struct(
    'KSPIN_LOCK_QUEUE',
    8,
    'A place in the queue of a queued spin lock.',
    `
    0 struct _KSPIN_LOCK_QUEUE *volatile Next
    4 PKSPIN_LOCK volatile Lock
  `,
  ),
  struct(
    'KLOCK_QUEUE_HANDLE',
    12,
    'An acquisition of an in-stack queued spin lock, kept by the caller.',
    `
    0 KSPIN_LOCK_QUEUE LockQueue
    8 KIRQL OldIrql
  `,
  ),
  struct(
    'KGATE',
    16,
    'The event inside a guarded mutex.',
    `
    0x00 DISPATCHER_HEADER Header
  `,
  ),
  struct(
    'KGUARDED_MUTEX',
    32,
    'A mutex whose owner is in a guarded region.',
    `
    0x00 volatile LONG Count
    0x04 struct _KTHREAD *Owner
    0x08 ULONG Contention
    0x0c KGATE Gate
    0x1c union {
    0x1c   struct {
    0x1c     SHORT KernelApcDisable
    0x1e     SHORT SpecialApcDisable
    }
    0x1c   ULONG CombinedApcDisable
    }
  `,
    { aliases: ['*PRKGUARDED_MUTEX'] },
  ),
  struct(
    'KDEVICE_QUEUE',
    20,
    'A queue of requests to a device that does one at a time.',
    `
    0x00 CSHORT Type
    0x02 CSHORT Size
    0x04 LIST_ENTRY DeviceListHead
    0x0c KSPIN_LOCK Lock
    0x10 BOOLEAN Busy
  `,
    { aliases: ['*PRKDEVICE_QUEUE'] },
  ),
  struct(
    'KDEVICE_QUEUE_ENTRY',
    16,
    'One request in a device queue.',
    `
    0x00 LIST_ENTRY DeviceListEntry
    0x08 ULONG SortKey
    0x0c BOOLEAN Inserted
  `,
    { aliases: ['*PRKDEVICE_QUEUE_ENTRY'] },
  ),
  struct(
    'KQUEUE',
    40,
    'A queue of work with a limit of concurrent threads.',
    `
    0x00 DISPATCHER_HEADER Header
    0x10 LIST_ENTRY EntryListHead
    0x18 volatile ULONG CurrentCount
    0x1c ULONG MaximumCount
    0x20 LIST_ENTRY ThreadListHead
  `,
    { aliases: ['*PRKQUEUE'] },
  ),
  struct(
    'KAPC_STATE',
    24,
    'Saved by KeStackAttachProcess.',
    `
    0x00 LIST_ENTRY ApcListHead[2]
    0x10 struct _KPROCESS *Process
    0x14 BOOLEAN KernelApcInProgress
    0x15 BOOLEAN KernelApcPending
    0x16 BOOLEAN UserApcPending
  `,
    { aliases: ['*PRKAPC_STATE'] },
  ),
  struct(
    'KFLOATING_SAVE',
    32,
    'Saved by KeSaveFloatingPointState.',
    `
    0x00 ULONG ControlWord
    0x04 ULONG StatusWord
    0x08 ULONG ErrorOffset
    0x0c ULONG ErrorSelector
    0x10 ULONG DataOffset
    0x14 ULONG DataSelector
    0x18 ULONG Cr0NpxState
    0x1c ULONG Spare1
  `,
  ),
  struct(
    'KSYSTEM_TIME',
    12,
    'A 64-bit time that a reader can take without a lock.',
    `
    0 ULONG LowPart
    4 LONG High1Time
    8 LONG High2Time
  `,
  ),
  struct(
    'KBUGCHECK_CALLBACK_RECORD',
    32,
    'A registered bug check callback.',
    `
    0x00 LIST_ENTRY Entry
    0x08 PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine
    0x0c PVOID Buffer
    0x10 ULONG Length
    0x14 PUCHAR Component
    0x18 ULONG_PTR Checksum
    0x1c UCHAR State
  `,
  ),
  struct(
    'KBUGCHECK_SECONDARY_DUMP_DATA',
    36,
    'What a callback for secondary dump data is given and fills.',
    `
    0x00 PVOID InBuffer
    0x04 ULONG InBufferLength
    0x08 ULONG MaximumAllowed
    0x0c GUID Guid
    0x1c PVOID OutBuffer
    0x20 ULONG OutBufferLength
  `,
  ),
  struct(
    'KBUGCHECK_REASON_CALLBACK_RECORD',
    28,
    'A registered bug check callback with a reason.',
    `
    0x00 LIST_ENTRY Entry
    0x08 PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine
    0x0c PUCHAR Component
    0x10 ULONG_PTR Checksum
    0x14 KBUGCHECK_CALLBACK_REASON Reason
    0x18 UCHAR State
  `,
  ),
];
