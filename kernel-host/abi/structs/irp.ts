/** The request packet, its stack locations, and what travels in them. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const IRP_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'IRP',
    112,
    'An I/O request.',
    `
    0x00 CSHORT Type
    0x02 USHORT Size
    0x04 PMDL MdlAddress
    0x08 ULONG Flags
    0x0c union {
    0x0c   struct _IRP *MasterIrp
    0x0c   volatile LONG IrpCount
    0x0c   PVOID SystemBuffer
    } AssociatedIrp
    0x10 LIST_ENTRY ThreadListEntry
    0x18 IO_STATUS_BLOCK IoStatus
    0x20 KPROCESSOR_MODE RequestorMode
    0x21 BOOLEAN PendingReturned
    0x22 CHAR StackCount
    0x23 CHAR CurrentLocation
    0x24 BOOLEAN Cancel
    0x25 KIRQL CancelIrql
    0x26 CCHAR ApcEnvironment
    0x27 UCHAR AllocationFlags
    0x28 PIO_STATUS_BLOCK UserIosb
    0x2c PKEVENT UserEvent
    0x30 union {
    0x30   struct {
    0x30     PIO_APC_ROUTINE UserApcRoutine
    0x34     PVOID UserApcContext
    } AsynchronousParameters
    0x30   LARGE_INTEGER AllocationSize
    } Overlay
    0x38 volatile PDRIVER_CANCEL CancelRoutine
    0x3c PVOID UserBuffer
    0x40 union {
    0x40   struct {
    0x40     union {
    0x40       KDEVICE_QUEUE_ENTRY DeviceQueueEntry
    0x40       struct {
    0x40         PVOID DriverContext[4]
    }
    }
    0x50     PETHREAD Thread
    0x54     PCHAR AuxiliaryBuffer
    0x58     struct {
    0x58       LIST_ENTRY ListEntry
    0x60       union {
    0x60         struct _IO_STACK_LOCATION *CurrentStackLocation
    0x60         ULONG PacketType
    }
    }
    0x64     PFILE_OBJECT OriginalFileObject
    } Overlay
    0x40   KAPC Apc
    0x40   PVOID CompletionKey
    } Tail
  `,
  ),
  struct(
    'IO_STACK_LOCATION',
    36,
    'What one driver of the stack is asked to do.',
    `
    0x00 UCHAR MajorFunction
    0x01 UCHAR MinorFunction
    0x02 UCHAR Flags
    0x03 UCHAR Control
    0x04 union {
    0x04   struct {
    0x04     PIO_SECURITY_CONTEXT SecurityContext
    0x08     ULONG Options
    0x0c     USHORT FileAttributes
    0x0e     USHORT ShareAccess
    0x10     ULONG EaLength
    } Create
    0x04   struct {
    0x04     ULONG Length
    0x08     ULONG Key
    0x0c     LARGE_INTEGER ByteOffset
    } Read
    0x04   struct {
    0x04     ULONG Length
    0x08     ULONG Key
    0x0c     LARGE_INTEGER ByteOffset
    } Write
    0x04   struct {
    0x04     ULONG Length
    0x08     PUNICODE_STRING FileName
    0x0c     FILE_INFORMATION_CLASS FileInformationClass
    0x10     ULONG FileIndex
    } QueryDirectory
    0x04   struct {
    0x04     ULONG Length
    0x08     FILE_INFORMATION_CLASS FileInformationClass
    } QueryFile
    0x04   struct {
    0x04     ULONG Length
    0x08     FILE_INFORMATION_CLASS FileInformationClass
    0x0c     PFILE_OBJECT FileObject
    0x10     union {
    0x10       struct {
    0x10         BOOLEAN ReplaceIfExists
    0x11         BOOLEAN AdvanceOnly
    }
    0x10       ULONG ClusterCount
    0x10       HANDLE DeleteHandle
    }
    } SetFile
    0x04   struct {
    0x04     ULONG Length
    0x08     FS_INFORMATION_CLASS FsInformationClass
    } QueryVolume
    0x04   struct {
    0x04     ULONG OutputBufferLength
    0x08     ULONG InputBufferLength
    0x0c     ULONG FsControlCode
    0x10     PVOID Type3InputBuffer
    } FileSystemControl
    0x04   struct {
    0x04     PLARGE_INTEGER Length
    0x08     ULONG Key
    0x0c     LARGE_INTEGER ByteOffset
    } LockControl
    0x04   struct {
    0x04     ULONG OutputBufferLength
    0x08     ULONG InputBufferLength
    0x0c     ULONG IoControlCode
    0x10     PVOID Type3InputBuffer
    } DeviceIoControl
    0x04   struct {
    0x04     SECURITY_INFORMATION SecurityInformation
    0x08     ULONG Length
    } QuerySecurity
    0x04   struct {
    0x04     SECURITY_INFORMATION SecurityInformation
    0x08     PSECURITY_DESCRIPTOR SecurityDescriptor
    } SetSecurity
    0x04   struct {
    0x04     PVPB Vpb
    0x08     PDEVICE_OBJECT DeviceObject
    } MountVolume
    0x04   struct {
    0x04     DEVICE_RELATION_TYPE Type
    } QueryDeviceRelations
    0x04   struct {
    0x04     const GUID *InterfaceType
    0x08     USHORT Size
    0x0a     USHORT Version
    0x0c     PINTERFACE Interface
    0x10     PVOID InterfaceSpecificData
    } QueryInterface
    0x04   struct {
    0x04     PDEVICE_CAPABILITIES Capabilities
    } DeviceCapabilities
    0x04   struct {
    0x04     ULONG WhichSpace
    0x08     PVOID Buffer
    0x0c     ULONG Offset
    0x10     ULONG Length
    } ReadWriteConfig
    0x04   struct {
    0x04     BUS_QUERY_ID_TYPE IdType
    } QueryId
    0x04   struct {
    0x04     DEVICE_TEXT_TYPE DeviceTextType
    0x08     LCID LocaleId
    } QueryDeviceText
    0x04   struct {
    0x04     BOOLEAN InPath
    0x05     BOOLEAN Reserved[3]
    0x08     DEVICE_USAGE_NOTIFICATION_TYPE Type
    } UsageNotification
    0x04   struct {
    0x04     SYSTEM_POWER_STATE PowerState
    } WaitWake
    0x04   struct {
    0x04     ULONG SystemContext
    0x08     POWER_STATE_TYPE Type
    0x0c     POWER_STATE State
    0x10     POWER_ACTION ShutdownType
    } Power
    0x04   struct {
    0x04     PVOID AllocatedResources
    0x08     PVOID AllocatedResourcesTranslated
    } StartDevice
    0x04   struct {
    0x04     ULONG_PTR ProviderId
    0x08     PVOID DataPath
    0x0c     ULONG BufferSize
    0x10     PVOID Buffer
    } WMI
    0x04   struct {
    0x04     PVOID Argument1
    0x08     PVOID Argument2
    0x0c     PVOID Argument3
    0x10     PVOID Argument4
    } Others
    } Parameters
    0x14 PDEVICE_OBJECT DeviceObject
    0x18 PFILE_OBJECT FileObject
    0x1c PIO_COMPLETION_ROUTINE CompletionRoutine
    0x20 PVOID Context
  `,
    { pack: 4 },
  ),
  struct(
    'INTERFACE',
    16,
    'Head of every bus interface.',
    `
    0x00 USHORT Size
    0x02 USHORT Version
    0x04 PVOID Context
    0x08 PVOID InterfaceReference
    0x0c PVOID InterfaceDereference
  `,
  ),
  struct(
    'DEVICE_CAPABILITIES',
    64,
    'What a device can do, by PnP.',
    `
    0x00 USHORT Size
    0x02 USHORT Version
    0x04 ULONG DeviceD1 : 1
    0x04 ULONG DeviceD2 : 1
    0x04 ULONG LockSupported : 1
    0x04 ULONG EjectSupported : 1
    0x04 ULONG Removable : 1
    0x04 ULONG DockDevice : 1
    0x04 ULONG UniqueID : 1
    0x04 ULONG SilentInstall : 1
    0x04 ULONG RawDeviceOK : 1
    0x04 ULONG SurpriseRemovalOK : 1
    0x04 ULONG WakeFromD0 : 1
    0x04 ULONG WakeFromD1 : 1
    0x04 ULONG WakeFromD2 : 1
    0x04 ULONG WakeFromD3 : 1
    0x04 ULONG HardwareDisabled : 1
    0x04 ULONG NonDynamic : 1
    0x04 ULONG WarmEjectSupported : 1
    0x04 ULONG NoDisplayInUI : 1
    0x04 ULONG Reserved1 : 1
    0x04 ULONG WakeFromInterrupt : 1
    0x04 ULONG Reserved : 12
    0x08 ULONG Address
    0x0c ULONG UINumber
    0x10 DEVICE_POWER_STATE DeviceState[7]
    0x2c SYSTEM_POWER_STATE SystemWake
    0x30 DEVICE_POWER_STATE DeviceWake
    0x34 ULONG D1Latency
    0x38 ULONG D2Latency
    0x3c ULONG D3Latency
  `,
  ),
  struct(
    'DEVICE_RELATIONS',
    8,
    'Devices related to a device.',
    `
    0 ULONG Count
    4 PDEVICE_OBJECT Objects[1]
  `,
  ),
  struct(
    'IO_ERROR_LOG_PACKET',
    48,
    'An entry of the error log.',
    `
    0x00 UCHAR MajorFunctionCode
    0x01 UCHAR RetryCount
    0x02 USHORT DumpDataSize
    0x04 USHORT NumberOfStrings
    0x06 USHORT StringOffset
    0x08 USHORT EventCategory
    0x0c NTSTATUS ErrorCode
    0x10 ULONG UniqueErrorValue
    0x14 NTSTATUS FinalStatus
    0x18 ULONG SequenceNumber
    0x1c ULONG IoControlCode
    0x20 LARGE_INTEGER DeviceOffset
    0x28 ULONG DumpData[1]
  `,
  ),
];
