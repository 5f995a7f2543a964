/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_IRP_H
#define NTWASM_GEN_STRUCTS_IRP_H

/** An I/O request. */
struct _IRP {
  CSHORT Type;
  USHORT Size;
  PMDL MdlAddress;
  ULONG Flags;
  union {
    struct _IRP *MasterIrp;
    volatile LONG IrpCount;
    PVOID SystemBuffer;
  } AssociatedIrp;
  LIST_ENTRY ThreadListEntry;
  IO_STATUS_BLOCK IoStatus;
  KPROCESSOR_MODE RequestorMode;
  BOOLEAN PendingReturned;
  CHAR StackCount;
  CHAR CurrentLocation;
  BOOLEAN Cancel;
  KIRQL CancelIrql;
  CCHAR ApcEnvironment;
  UCHAR AllocationFlags;
  PIO_STATUS_BLOCK UserIosb;
  PKEVENT UserEvent;
  union {
    struct {
      PIO_APC_ROUTINE UserApcRoutine;
      PVOID UserApcContext;
    } AsynchronousParameters;
    LARGE_INTEGER AllocationSize;
  } Overlay;
  volatile PDRIVER_CANCEL CancelRoutine;
  PVOID UserBuffer;
  union {
    struct {
      union {
        KDEVICE_QUEUE_ENTRY DeviceQueueEntry;
        struct {
          PVOID DriverContext[4];
        };
      };
      PETHREAD Thread;
      PCHAR AuxiliaryBuffer;
      struct {
        LIST_ENTRY ListEntry;
        union {
          struct _IO_STACK_LOCATION *CurrentStackLocation;
          ULONG PacketType;
        };
      };
      PFILE_OBJECT OriginalFileObject;
    } Overlay;
    KAPC Apc;
    PVOID CompletionKey;
  } Tail;
};
NTWASM_SIZE(IRP, 112);
NTWASM_OFFSET(IRP, Type, 0);
NTWASM_OFFSET(IRP, Size, 2);
NTWASM_OFFSET(IRP, MdlAddress, 4);
NTWASM_OFFSET(IRP, Flags, 8);
NTWASM_OFFSET(IRP, AssociatedIrp, 12);
NTWASM_OFFSET(IRP, AssociatedIrp.MasterIrp, 12);
NTWASM_OFFSET(IRP, AssociatedIrp.IrpCount, 12);
NTWASM_OFFSET(IRP, AssociatedIrp.SystemBuffer, 12);
NTWASM_OFFSET(IRP, ThreadListEntry, 16);
NTWASM_OFFSET(IRP, IoStatus, 24);
NTWASM_OFFSET(IRP, RequestorMode, 32);
NTWASM_OFFSET(IRP, PendingReturned, 33);
NTWASM_OFFSET(IRP, StackCount, 34);
NTWASM_OFFSET(IRP, CurrentLocation, 35);
NTWASM_OFFSET(IRP, Cancel, 36);
NTWASM_OFFSET(IRP, CancelIrql, 37);
NTWASM_OFFSET(IRP, ApcEnvironment, 38);
NTWASM_OFFSET(IRP, AllocationFlags, 39);
NTWASM_OFFSET(IRP, UserIosb, 40);
NTWASM_OFFSET(IRP, UserEvent, 44);
NTWASM_OFFSET(IRP, Overlay, 48);
NTWASM_OFFSET(IRP, Overlay.AsynchronousParameters, 48);
NTWASM_OFFSET(IRP, Overlay.AsynchronousParameters.UserApcRoutine, 48);
NTWASM_OFFSET(IRP, Overlay.AsynchronousParameters.UserApcContext, 52);
NTWASM_OFFSET(IRP, Overlay.AllocationSize, 48);
NTWASM_OFFSET(IRP, CancelRoutine, 56);
NTWASM_OFFSET(IRP, UserBuffer, 60);
NTWASM_OFFSET(IRP, Tail, 64);
NTWASM_OFFSET(IRP, Tail.Overlay, 64);
NTWASM_OFFSET(IRP, Tail.Overlay.DeviceQueueEntry, 64);
NTWASM_OFFSET(IRP, Tail.Overlay.DriverContext, 64);
NTWASM_OFFSET(IRP, Tail.Overlay.Thread, 80);
NTWASM_OFFSET(IRP, Tail.Overlay.AuxiliaryBuffer, 84);
NTWASM_OFFSET(IRP, Tail.Overlay.ListEntry, 88);
NTWASM_OFFSET(IRP, Tail.Overlay.CurrentStackLocation, 96);
NTWASM_OFFSET(IRP, Tail.Overlay.PacketType, 96);
NTWASM_OFFSET(IRP, Tail.Overlay.OriginalFileObject, 100);
NTWASM_OFFSET(IRP, Tail.Apc, 64);
NTWASM_OFFSET(IRP, Tail.CompletionKey, 64);

/** What one driver of the stack is asked to do. */
#pragma pack(push, 4)
struct _IO_STACK_LOCATION {
  UCHAR MajorFunction;
  UCHAR MinorFunction;
  UCHAR Flags;
  UCHAR Control;
  union {
    struct {
      PIO_SECURITY_CONTEXT SecurityContext;
      ULONG Options;
      USHORT FileAttributes;
      USHORT ShareAccess;
      ULONG EaLength;
    } Create;
    struct {
      ULONG Length;
      ULONG Key;
      LARGE_INTEGER ByteOffset;
    } Read;
    struct {
      ULONG Length;
      ULONG Key;
      LARGE_INTEGER ByteOffset;
    } Write;
    struct {
      ULONG Length;
      PUNICODE_STRING FileName;
      FILE_INFORMATION_CLASS FileInformationClass;
      ULONG FileIndex;
    } QueryDirectory;
    struct {
      ULONG Length;
      FILE_INFORMATION_CLASS FileInformationClass;
    } QueryFile;
    struct {
      ULONG Length;
      FILE_INFORMATION_CLASS FileInformationClass;
      PFILE_OBJECT FileObject;
      union {
        struct {
          BOOLEAN ReplaceIfExists;
          BOOLEAN AdvanceOnly;
        };
        ULONG ClusterCount;
        HANDLE DeleteHandle;
      };
    } SetFile;
    struct {
      ULONG Length;
      FS_INFORMATION_CLASS FsInformationClass;
    } QueryVolume;
    struct {
      ULONG OutputBufferLength;
      ULONG InputBufferLength;
      ULONG FsControlCode;
      PVOID Type3InputBuffer;
    } FileSystemControl;
    struct {
      PLARGE_INTEGER Length;
      ULONG Key;
      LARGE_INTEGER ByteOffset;
    } LockControl;
    struct {
      ULONG OutputBufferLength;
      ULONG InputBufferLength;
      ULONG IoControlCode;
      PVOID Type3InputBuffer;
    } DeviceIoControl;
    struct {
      SECURITY_INFORMATION SecurityInformation;
      ULONG Length;
    } QuerySecurity;
    struct {
      SECURITY_INFORMATION SecurityInformation;
      PSECURITY_DESCRIPTOR SecurityDescriptor;
    } SetSecurity;
    struct {
      PVPB Vpb;
      PDEVICE_OBJECT DeviceObject;
    } MountVolume;
    struct {
      DEVICE_RELATION_TYPE Type;
    } QueryDeviceRelations;
    struct {
      const GUID *InterfaceType;
      USHORT Size;
      USHORT Version;
      PINTERFACE Interface;
      PVOID InterfaceSpecificData;
    } QueryInterface;
    struct {
      PDEVICE_CAPABILITIES Capabilities;
    } DeviceCapabilities;
    struct {
      ULONG WhichSpace;
      PVOID Buffer;
      ULONG Offset;
      ULONG Length;
    } ReadWriteConfig;
    struct {
      BUS_QUERY_ID_TYPE IdType;
    } QueryId;
    struct {
      DEVICE_TEXT_TYPE DeviceTextType;
      LCID LocaleId;
    } QueryDeviceText;
    struct {
      BOOLEAN InPath;
      BOOLEAN Reserved[3];
      DEVICE_USAGE_NOTIFICATION_TYPE Type;
    } UsageNotification;
    struct {
      SYSTEM_POWER_STATE PowerState;
    } WaitWake;
    struct {
      ULONG SystemContext;
      POWER_STATE_TYPE Type;
      POWER_STATE State;
      POWER_ACTION ShutdownType;
    } Power;
    struct {
      PVOID AllocatedResources;
      PVOID AllocatedResourcesTranslated;
    } StartDevice;
    struct {
      ULONG_PTR ProviderId;
      PVOID DataPath;
      ULONG BufferSize;
      PVOID Buffer;
    } WMI;
    struct {
      PVOID Argument1;
      PVOID Argument2;
      PVOID Argument3;
      PVOID Argument4;
    } Others;
  } Parameters;
  PDEVICE_OBJECT DeviceObject;
  PFILE_OBJECT FileObject;
  PIO_COMPLETION_ROUTINE CompletionRoutine;
  PVOID Context;
};
#pragma pack(pop)
NTWASM_SIZE(IO_STACK_LOCATION, 36);
NTWASM_OFFSET(IO_STACK_LOCATION, MajorFunction, 0);
NTWASM_OFFSET(IO_STACK_LOCATION, MinorFunction, 1);
NTWASM_OFFSET(IO_STACK_LOCATION, Flags, 2);
NTWASM_OFFSET(IO_STACK_LOCATION, Control, 3);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Create, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Create.SecurityContext, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Create.Options, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Create.FileAttributes, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Create.ShareAccess, 14);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Create.EaLength, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Read, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Read.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Read.Key, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Read.ByteOffset, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Write, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Write.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Write.Key, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Write.ByteOffset, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDirectory, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDirectory.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDirectory.FileName, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDirectory.FileInformationClass, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDirectory.FileIndex, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryFile, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryFile.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryFile.FileInformationClass, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.FileInformationClass, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.FileObject, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.ReplaceIfExists, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.AdvanceOnly, 17);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.ClusterCount, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetFile.DeleteHandle, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryVolume, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryVolume.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryVolume.FsInformationClass, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.FileSystemControl, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.FileSystemControl.OutputBufferLength, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.FileSystemControl.InputBufferLength, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.FileSystemControl.FsControlCode, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.FileSystemControl.Type3InputBuffer, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.LockControl, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.LockControl.Length, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.LockControl.Key, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.LockControl.ByteOffset, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceIoControl, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceIoControl.OutputBufferLength, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceIoControl.InputBufferLength, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceIoControl.IoControlCode, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceIoControl.Type3InputBuffer, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QuerySecurity, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QuerySecurity.SecurityInformation, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QuerySecurity.Length, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetSecurity, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetSecurity.SecurityInformation, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.SetSecurity.SecurityDescriptor, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.MountVolume, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.MountVolume.Vpb, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.MountVolume.DeviceObject, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDeviceRelations, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDeviceRelations.Type, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryInterface, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryInterface.InterfaceType, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryInterface.Size, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryInterface.Version, 10);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryInterface.Interface, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryInterface.InterfaceSpecificData, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceCapabilities, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.DeviceCapabilities.Capabilities, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.ReadWriteConfig, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.ReadWriteConfig.WhichSpace, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.ReadWriteConfig.Buffer, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.ReadWriteConfig.Offset, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.ReadWriteConfig.Length, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryId, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryId.IdType, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDeviceText, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDeviceText.DeviceTextType, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.QueryDeviceText.LocaleId, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.UsageNotification, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.UsageNotification.InPath, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.UsageNotification.Reserved, 5);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.UsageNotification.Type, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WaitWake, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WaitWake.PowerState, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Power, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Power.SystemContext, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Power.Type, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Power.State, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Power.ShutdownType, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.StartDevice, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.StartDevice.AllocatedResources, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.StartDevice.AllocatedResourcesTranslated, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WMI, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WMI.ProviderId, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WMI.DataPath, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WMI.BufferSize, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.WMI.Buffer, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Others, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Others.Argument1, 4);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Others.Argument2, 8);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Others.Argument3, 12);
NTWASM_OFFSET(IO_STACK_LOCATION, Parameters.Others.Argument4, 16);
NTWASM_OFFSET(IO_STACK_LOCATION, DeviceObject, 20);
NTWASM_OFFSET(IO_STACK_LOCATION, FileObject, 24);
NTWASM_OFFSET(IO_STACK_LOCATION, CompletionRoutine, 28);
NTWASM_OFFSET(IO_STACK_LOCATION, Context, 32);

/** Head of every bus interface. */
struct _INTERFACE {
  USHORT Size;
  USHORT Version;
  PVOID Context;
  PVOID InterfaceReference;
  PVOID InterfaceDereference;
};
NTWASM_SIZE(INTERFACE, 16);
NTWASM_OFFSET(INTERFACE, Size, 0);
NTWASM_OFFSET(INTERFACE, Version, 2);
NTWASM_OFFSET(INTERFACE, Context, 4);
NTWASM_OFFSET(INTERFACE, InterfaceReference, 8);
NTWASM_OFFSET(INTERFACE, InterfaceDereference, 12);

/** What a device can do, by PnP. */
struct _DEVICE_CAPABILITIES {
  USHORT Size;
  USHORT Version;
  ULONG DeviceD1 : 1;
  ULONG DeviceD2 : 1;
  ULONG LockSupported : 1;
  ULONG EjectSupported : 1;
  ULONG Removable : 1;
  ULONG DockDevice : 1;
  ULONG UniqueID : 1;
  ULONG SilentInstall : 1;
  ULONG RawDeviceOK : 1;
  ULONG SurpriseRemovalOK : 1;
  ULONG WakeFromD0 : 1;
  ULONG WakeFromD1 : 1;
  ULONG WakeFromD2 : 1;
  ULONG WakeFromD3 : 1;
  ULONG HardwareDisabled : 1;
  ULONG NonDynamic : 1;
  ULONG WarmEjectSupported : 1;
  ULONG NoDisplayInUI : 1;
  ULONG Reserved1 : 1;
  ULONG WakeFromInterrupt : 1;
  ULONG Reserved : 12;
  ULONG Address;
  ULONG UINumber;
  DEVICE_POWER_STATE DeviceState[7];
  SYSTEM_POWER_STATE SystemWake;
  DEVICE_POWER_STATE DeviceWake;
  ULONG D1Latency;
  ULONG D2Latency;
  ULONG D3Latency;
};
NTWASM_SIZE(DEVICE_CAPABILITIES, 64);
NTWASM_OFFSET(DEVICE_CAPABILITIES, Size, 0);
NTWASM_OFFSET(DEVICE_CAPABILITIES, Version, 2);
NTWASM_OFFSET(DEVICE_CAPABILITIES, Address, 8);
NTWASM_OFFSET(DEVICE_CAPABILITIES, UINumber, 12);
NTWASM_OFFSET(DEVICE_CAPABILITIES, DeviceState, 16);
NTWASM_OFFSET(DEVICE_CAPABILITIES, SystemWake, 44);
NTWASM_OFFSET(DEVICE_CAPABILITIES, DeviceWake, 48);
NTWASM_OFFSET(DEVICE_CAPABILITIES, D1Latency, 52);
NTWASM_OFFSET(DEVICE_CAPABILITIES, D2Latency, 56);
NTWASM_OFFSET(DEVICE_CAPABILITIES, D3Latency, 60);

/** Devices related to a device. */
struct _DEVICE_RELATIONS {
  ULONG Count;
  PDEVICE_OBJECT Objects[1];
};
NTWASM_SIZE(DEVICE_RELATIONS, 8);
NTWASM_OFFSET(DEVICE_RELATIONS, Count, 0);
NTWASM_OFFSET(DEVICE_RELATIONS, Objects, 4);

/** An entry of the error log. */
struct _IO_ERROR_LOG_PACKET {
  UCHAR MajorFunctionCode;
  UCHAR RetryCount;
  USHORT DumpDataSize;
  USHORT NumberOfStrings;
  USHORT StringOffset;
  USHORT EventCategory;
  NTSTATUS ErrorCode;
  ULONG UniqueErrorValue;
  NTSTATUS FinalStatus;
  ULONG SequenceNumber;
  ULONG IoControlCode;
  LARGE_INTEGER DeviceOffset;
  ULONG DumpData[1];
};
NTWASM_SIZE(IO_ERROR_LOG_PACKET, 48);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, MajorFunctionCode, 0);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, RetryCount, 1);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, DumpDataSize, 2);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, NumberOfStrings, 4);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, StringOffset, 6);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, EventCategory, 8);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, ErrorCode, 12);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, UniqueErrorValue, 16);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, FinalStatus, 20);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, SequenceNumber, 24);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, IoControlCode, 28);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, DeviceOffset, 32);
NTWASM_OFFSET(IO_ERROR_LOG_PACKET, DumpData, 40);

#endif
