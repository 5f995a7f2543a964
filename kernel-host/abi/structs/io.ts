/** Structs of the I/O manager that drivers hold: driver, device and file objects, MDLs, locks. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const IO_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'IO_STATUS_BLOCK',
    8,
    'How a request ended.',
    `
    0 union {
    0   NTSTATUS Status
    0   PVOID Pointer
    }
    4 ULONG_PTR Information
  `,
  ),
  struct(
    'MDL',
    28,
    'Describes the pages of a buffer.',
    `
    0x00 struct _MDL *Next
    0x04 CSHORT Size
    0x06 CSHORT MdlFlags
    0x08 struct _EPROCESS *Process
    0x0c PVOID MappedSystemVa
    0x10 PVOID StartVa
    0x14 ULONG ByteCount
    0x18 ULONG ByteOffset
  `,
    { aliases: ['*PMDLX'] },
  ),
  struct(
    'DRIVER_EXTENSION',
    20,
    'The part of a driver object that the I/O manager fills.',
    `
    0x00 struct _DRIVER_OBJECT *DriverObject
    0x04 PDRIVER_ADD_DEVICE AddDevice
    0x08 ULONG Count
    0x0c UNICODE_STRING ServiceKeyName
  `,
  ),
  struct(
    'FAST_IO_DISPATCH',
    112,
    'Entry points of fast I/O.',
    `
    0x00 ULONG SizeOfFastIoDispatch
    0x04 PVOID FastIoCheckIfPossible
    0x08 PVOID FastIoRead
    0x0c PVOID FastIoWrite
    0x10 PVOID FastIoQueryBasicInfo
    0x14 PVOID FastIoQueryStandardInfo
    0x18 PVOID FastIoLock
    0x1c PVOID FastIoUnlockSingle
    0x20 PVOID FastIoUnlockAll
    0x24 PVOID FastIoUnlockAllByKey
    0x28 PFAST_IO_DEVICE_CONTROL FastIoDeviceControl
    0x2c PVOID AcquireFileForNtCreateSection
    0x30 PVOID ReleaseFileForNtCreateSection
    0x34 PVOID FastIoDetachDevice
    0x38 PVOID FastIoQueryNetworkOpenInfo
    0x3c PVOID AcquireForModWrite
    0x40 PVOID MdlRead
    0x44 PVOID MdlReadComplete
    0x48 PVOID PrepareMdlWrite
    0x4c PVOID MdlWriteComplete
    0x50 PVOID FastIoReadCompressed
    0x54 PVOID FastIoWriteCompressed
    0x58 PVOID MdlReadCompleteCompressed
    0x5c PVOID MdlWriteCompleteCompressed
    0x60 PVOID FastIoQueryOpen
    0x64 PVOID ReleaseForModWrite
    0x68 PVOID AcquireForCcFlush
    0x6c PVOID ReleaseForCcFlush
  `,
  ),
  struct(
    'DRIVER_OBJECT',
    168,
    'A loaded driver: its devices and its entry points.',
    `
    0x00 CSHORT Type
    0x02 CSHORT Size
    0x04 PDEVICE_OBJECT DeviceObject
    0x08 ULONG Flags
    0x0c PVOID DriverStart
    0x10 ULONG DriverSize
    0x14 PVOID DriverSection
    0x18 PDRIVER_EXTENSION DriverExtension
    0x1c UNICODE_STRING DriverName
    0x24 PUNICODE_STRING HardwareDatabase
    0x28 PFAST_IO_DISPATCH FastIoDispatch
    0x2c PDRIVER_INITIALIZE DriverInit
    0x30 PDRIVER_STARTIO DriverStartIo
    0x34 PDRIVER_UNLOAD DriverUnload
    0x38 PDRIVER_DISPATCH MajorFunction[28]
  `,
  ),
  struct(
    'WAIT_CONTEXT_BLOCK',
    40,
    'A wait for an adapter channel.',
    `
    0x00 KDEVICE_QUEUE_ENTRY WaitQueueEntry
    0x10 PVOID DeviceRoutine
    0x14 PVOID DeviceContext
    0x18 ULONG NumberOfMapRegisters
    0x1c PVOID DeviceObject
    0x20 PVOID CurrentIrp
    0x24 PKDPC BufferChainingDpc
  `,
  ),
  struct(
    'VPB',
    88,
    'Links a volume to its file system.',
    `
    0x00 CSHORT Type
    0x02 CSHORT Size
    0x04 USHORT Flags
    0x06 USHORT VolumeLabelLength
    0x08 struct _DEVICE_OBJECT *DeviceObject
    0x0c struct _DEVICE_OBJECT *RealDevice
    0x10 ULONG SerialNumber
    0x14 ULONG ReferenceCount
    0x18 WCHAR VolumeLabel[32]
  `,
  ),
  struct(
    'DEVICE_OBJECT',
    184,
    'A device: what requests are sent to.',
    `
    0x00 CSHORT Type
    0x02 USHORT Size
    0x04 LONG ReferenceCount
    0x08 struct _DRIVER_OBJECT *DriverObject
    0x0c struct _DEVICE_OBJECT *NextDevice
    0x10 struct _DEVICE_OBJECT *AttachedDevice
    0x14 struct _IRP *CurrentIrp
    0x18 PIO_TIMER Timer
    0x1c ULONG Flags
    0x20 ULONG Characteristics
    0x24 PVPB Vpb
    0x28 PVOID DeviceExtension
    0x2c DEVICE_TYPE DeviceType
    0x30 CCHAR StackSize
    0x34 union {
    0x34   LIST_ENTRY ListEntry
    0x34   WAIT_CONTEXT_BLOCK Wcb
    } Queue
    0x5c ULONG AlignmentRequirement
    0x60 KDEVICE_QUEUE DeviceQueue
    0x74 KDPC Dpc
    0x94 ULONG ActiveThreadCount
    0x98 PSECURITY_DESCRIPTOR SecurityDescriptor
    0x9c KEVENT DeviceLock
    0xac USHORT SectorSize
    0xae USHORT Spare1
    0xb0 struct _DEVOBJ_EXTENSION *DeviceObjectExtension
    0xb4 PVOID Reserved
  `,
  ),
  struct(
    'IO_CONNECT_INTERRUPT_PARAMETERS',
    48,
    'What IoConnectInterruptEx is to connect.',
    `
    0x00 ULONG Version
    0x04 struct {
    0x04   PDEVICE_OBJECT PhysicalDeviceObject
    0x08   PKINTERRUPT *InterruptObject
    0x0c   PKSERVICE_ROUTINE ServiceRoutine
    0x10   PVOID ServiceContext
    0x14   PKSPIN_LOCK SpinLock
    0x18   KIRQL SynchronizeIrql
    0x19   BOOLEAN FloatingSave
    0x1a   BOOLEAN ShareVector
    0x1c   ULONG Vector
    0x20   KIRQL Irql
    0x24   KINTERRUPT_MODE InterruptMode
    0x28   KAFFINITY ProcessorEnableMask
    0x2c   USHORT Group
    } FullySpecified
  `,
  ),
  struct(
    'IO_DISCONNECT_INTERRUPT_PARAMETERS',
    8,
    'What IoDisconnectInterruptEx is to disconnect.',
    `
    0 ULONG Version
    4 union {
    4   PVOID Generic
    4   PKINTERRUPT InterruptObject
    } ConnectionContext
  `,
  ),
  struct(
    'DEVOBJ_EXTENSION',
    8,
    'The public part of a device object extension.',
    `
    0 CSHORT Type
    2 USHORT Size
    4 PDEVICE_OBJECT DeviceObject
  `,
  ),
  struct(
    'SECTION_OBJECT_POINTERS',
    12,
    'Caching state of a file.',
    `
    0 PVOID DataSectionObject
    4 PVOID SharedCacheMap
    8 PVOID ImageSectionObject
  `,
  ),
  struct(
    'IO_COMPLETION_CONTEXT',
    8,
    'Completion port of a file.',
    `
    0 PVOID Port
    4 PVOID Key
  `,
  ),
  struct(
    'FILE_OBJECT',
    128,
    'An open file or device.',
    `
    0x00 CSHORT Type
    0x02 CSHORT Size
    0x04 PDEVICE_OBJECT DeviceObject
    0x08 PVPB Vpb
    0x0c PVOID FsContext
    0x10 PVOID FsContext2
    0x14 PSECTION_OBJECT_POINTERS SectionObjectPointer
    0x18 PVOID PrivateCacheMap
    0x1c NTSTATUS FinalStatus
    0x20 struct _FILE_OBJECT *RelatedFileObject
    0x24 BOOLEAN LockOperation
    0x25 BOOLEAN DeletePending
    0x26 BOOLEAN ReadAccess
    0x27 BOOLEAN WriteAccess
    0x28 BOOLEAN DeleteAccess
    0x29 BOOLEAN SharedRead
    0x2a BOOLEAN SharedWrite
    0x2b BOOLEAN SharedDelete
    0x2c ULONG Flags
    0x30 UNICODE_STRING FileName
    0x38 LARGE_INTEGER CurrentByteOffset
    0x40 ULONG Waiters
    0x44 ULONG Busy
    0x48 PVOID LastLock
    0x4c KEVENT Lock
    0x5c KEVENT Event
    0x6c PIO_COMPLETION_CONTEXT CompletionContext
    0x70 KSPIN_LOCK IrpListLock
    0x74 LIST_ENTRY IrpList
    0x7c PVOID FileObjectExtension
  `,
  ),
  struct(
    'IO_REMOVE_LOCK_COMMON_BLOCK',
    24,
    'The counting part of a remove lock.',
    `
    0x00 BOOLEAN Removed
    0x01 BOOLEAN Reserved[3]
    0x04 volatile LONG IoCount
    0x08 KEVENT RemoveEvent
  `,
  ),
  struct(
    'IO_REMOVE_LOCK_DBG_BLOCK',
    64,
    'The checking part of a remove lock.',
    `
    0x00 LONG Signature
    0x04 ULONG HighWatermark
    0x08 LONGLONG MaxLockedTicks
    0x10 LONG AllocateTag
    0x14 LIST_ENTRY LockList
    0x1c KSPIN_LOCK Spin
    0x20 volatile LONG LowMemoryCount
    0x24 ULONG Reserved1[4]
    0x34 PVOID Reserved2
    0x38 PVOID Blocks
  `,
  ),
  struct(
    'IO_REMOVE_LOCK',
    88,
    'Keeps a device from being removed while requests use it.',
    `
    0x00 IO_REMOVE_LOCK_COMMON_BLOCK Common
    0x18 IO_REMOVE_LOCK_DBG_BLOCK Dbg
  `,
    { freeSize: 24 },
  ),
  struct(
    'IO_CSQ',
    32,
    'A cancel-safe queue.',
    `
    0x00 ULONG Type
    0x04 PIO_CSQ_INSERT_IRP CsqInsertIrp
    0x08 PIO_CSQ_REMOVE_IRP CsqRemoveIrp
    0x0c PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp
    0x10 PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock
    0x14 PIO_CSQ_RELEASE_LOCK CsqReleaseLock
    0x18 PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp
    0x1c PVOID ReservePointer
  `,
  ),
  struct(
    'IO_CSQ_IRP_CONTEXT',
    12,
    'Names one request in a cancel-safe queue.',
    `
    0 ULONG Type
    4 struct _IRP *Irp
    8 struct _IO_CSQ *Csq
  `,
  ),
  struct(
    'SHARE_ACCESS',
    28,
    'Who has a file open, and how it is shared.',
    `
    0x00 ULONG OpenCount
    0x04 ULONG Readers
    0x08 ULONG Writers
    0x0c ULONG Deleters
    0x10 ULONG SharedRead
    0x14 ULONG SharedWrite
    0x18 ULONG SharedDelete
  `,
  ),
  struct(
    'IO_SECURITY_CONTEXT',
    16,
    'Who opens, and wants what.',
    `
    0x00 PSECURITY_QUALITY_OF_SERVICE SecurityQos
    0x04 PACCESS_STATE AccessState
    0x08 ACCESS_MASK DesiredAccess
    0x0c ULONG FullCreateOptions
  `,
  ),
];
