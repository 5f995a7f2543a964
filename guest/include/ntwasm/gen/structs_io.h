/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_IO_H
#define NTWASM_GEN_STRUCTS_IO_H

/** How a request ended. */
struct _IO_STATUS_BLOCK {
  union {
    NTSTATUS Status;
    PVOID Pointer;
  };
  ULONG_PTR Information;
};
NTWASM_SIZE(IO_STATUS_BLOCK, 8);
NTWASM_OFFSET(IO_STATUS_BLOCK, Status, 0);
NTWASM_OFFSET(IO_STATUS_BLOCK, Pointer, 0);
NTWASM_OFFSET(IO_STATUS_BLOCK, Information, 4);

/** Describes the pages of a buffer. */
struct _MDL {
  struct _MDL *Next;
  CSHORT Size;
  CSHORT MdlFlags;
  struct _EPROCESS *Process;
  PVOID MappedSystemVa;
  PVOID StartVa;
  ULONG ByteCount;
  ULONG ByteOffset;
};
NTWASM_SIZE(MDL, 28);
NTWASM_OFFSET(MDL, Next, 0);
NTWASM_OFFSET(MDL, Size, 4);
NTWASM_OFFSET(MDL, MdlFlags, 6);
NTWASM_OFFSET(MDL, Process, 8);
NTWASM_OFFSET(MDL, MappedSystemVa, 12);
NTWASM_OFFSET(MDL, StartVa, 16);
NTWASM_OFFSET(MDL, ByteCount, 20);
NTWASM_OFFSET(MDL, ByteOffset, 24);

/** The part of a driver object that the I/O manager fills. */
struct _DRIVER_EXTENSION {
  struct _DRIVER_OBJECT *DriverObject;
  PDRIVER_ADD_DEVICE AddDevice;
  ULONG Count;
  UNICODE_STRING ServiceKeyName;
};
NTWASM_SIZE(DRIVER_EXTENSION, 20);
NTWASM_OFFSET(DRIVER_EXTENSION, DriverObject, 0);
NTWASM_OFFSET(DRIVER_EXTENSION, AddDevice, 4);
NTWASM_OFFSET(DRIVER_EXTENSION, Count, 8);
NTWASM_OFFSET(DRIVER_EXTENSION, ServiceKeyName, 12);

/** Entry points of fast I/O. */
struct _FAST_IO_DISPATCH {
  ULONG SizeOfFastIoDispatch;
  PVOID FastIoCheckIfPossible;
  PVOID FastIoRead;
  PVOID FastIoWrite;
  PVOID FastIoQueryBasicInfo;
  PVOID FastIoQueryStandardInfo;
  PVOID FastIoLock;
  PVOID FastIoUnlockSingle;
  PVOID FastIoUnlockAll;
  PVOID FastIoUnlockAllByKey;
  PFAST_IO_DEVICE_CONTROL FastIoDeviceControl;
  PVOID AcquireFileForNtCreateSection;
  PVOID ReleaseFileForNtCreateSection;
  PVOID FastIoDetachDevice;
  PVOID FastIoQueryNetworkOpenInfo;
  PVOID AcquireForModWrite;
  PVOID MdlRead;
  PVOID MdlReadComplete;
  PVOID PrepareMdlWrite;
  PVOID MdlWriteComplete;
  PVOID FastIoReadCompressed;
  PVOID FastIoWriteCompressed;
  PVOID MdlReadCompleteCompressed;
  PVOID MdlWriteCompleteCompressed;
  PVOID FastIoQueryOpen;
  PVOID ReleaseForModWrite;
  PVOID AcquireForCcFlush;
  PVOID ReleaseForCcFlush;
};
NTWASM_SIZE(FAST_IO_DISPATCH, 112);
NTWASM_OFFSET(FAST_IO_DISPATCH, SizeOfFastIoDispatch, 0);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoCheckIfPossible, 4);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoRead, 8);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoWrite, 12);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoQueryBasicInfo, 16);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoQueryStandardInfo, 20);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoLock, 24);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoUnlockSingle, 28);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoUnlockAll, 32);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoUnlockAllByKey, 36);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoDeviceControl, 40);
NTWASM_OFFSET(FAST_IO_DISPATCH, AcquireFileForNtCreateSection, 44);
NTWASM_OFFSET(FAST_IO_DISPATCH, ReleaseFileForNtCreateSection, 48);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoDetachDevice, 52);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoQueryNetworkOpenInfo, 56);
NTWASM_OFFSET(FAST_IO_DISPATCH, AcquireForModWrite, 60);
NTWASM_OFFSET(FAST_IO_DISPATCH, MdlRead, 64);
NTWASM_OFFSET(FAST_IO_DISPATCH, MdlReadComplete, 68);
NTWASM_OFFSET(FAST_IO_DISPATCH, PrepareMdlWrite, 72);
NTWASM_OFFSET(FAST_IO_DISPATCH, MdlWriteComplete, 76);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoReadCompressed, 80);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoWriteCompressed, 84);
NTWASM_OFFSET(FAST_IO_DISPATCH, MdlReadCompleteCompressed, 88);
NTWASM_OFFSET(FAST_IO_DISPATCH, MdlWriteCompleteCompressed, 92);
NTWASM_OFFSET(FAST_IO_DISPATCH, FastIoQueryOpen, 96);
NTWASM_OFFSET(FAST_IO_DISPATCH, ReleaseForModWrite, 100);
NTWASM_OFFSET(FAST_IO_DISPATCH, AcquireForCcFlush, 104);
NTWASM_OFFSET(FAST_IO_DISPATCH, ReleaseForCcFlush, 108);

/** A loaded driver: its devices and its entry points. */
struct _DRIVER_OBJECT {
  CSHORT Type;
  CSHORT Size;
  PDEVICE_OBJECT DeviceObject;
  ULONG Flags;
  PVOID DriverStart;
  ULONG DriverSize;
  PVOID DriverSection;
  PDRIVER_EXTENSION DriverExtension;
  UNICODE_STRING DriverName;
  PUNICODE_STRING HardwareDatabase;
  PFAST_IO_DISPATCH FastIoDispatch;
  PDRIVER_INITIALIZE DriverInit;
  PDRIVER_STARTIO DriverStartIo;
  PDRIVER_UNLOAD DriverUnload;
  PDRIVER_DISPATCH MajorFunction[28];
};
NTWASM_SIZE(DRIVER_OBJECT, 168);
NTWASM_OFFSET(DRIVER_OBJECT, Type, 0);
NTWASM_OFFSET(DRIVER_OBJECT, Size, 2);
NTWASM_OFFSET(DRIVER_OBJECT, DeviceObject, 4);
NTWASM_OFFSET(DRIVER_OBJECT, Flags, 8);
NTWASM_OFFSET(DRIVER_OBJECT, DriverStart, 12);
NTWASM_OFFSET(DRIVER_OBJECT, DriverSize, 16);
NTWASM_OFFSET(DRIVER_OBJECT, DriverSection, 20);
NTWASM_OFFSET(DRIVER_OBJECT, DriverExtension, 24);
NTWASM_OFFSET(DRIVER_OBJECT, DriverName, 28);
NTWASM_OFFSET(DRIVER_OBJECT, HardwareDatabase, 36);
NTWASM_OFFSET(DRIVER_OBJECT, FastIoDispatch, 40);
NTWASM_OFFSET(DRIVER_OBJECT, DriverInit, 44);
NTWASM_OFFSET(DRIVER_OBJECT, DriverStartIo, 48);
NTWASM_OFFSET(DRIVER_OBJECT, DriverUnload, 52);
NTWASM_OFFSET(DRIVER_OBJECT, MajorFunction, 56);

/** A wait for an adapter channel. */
struct _WAIT_CONTEXT_BLOCK {
  KDEVICE_QUEUE_ENTRY WaitQueueEntry;
  PVOID DeviceRoutine;
  PVOID DeviceContext;
  ULONG NumberOfMapRegisters;
  PVOID DeviceObject;
  PVOID CurrentIrp;
  PKDPC BufferChainingDpc;
};
NTWASM_SIZE(WAIT_CONTEXT_BLOCK, 40);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, WaitQueueEntry, 0);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, DeviceRoutine, 16);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, DeviceContext, 20);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, NumberOfMapRegisters, 24);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, DeviceObject, 28);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, CurrentIrp, 32);
NTWASM_OFFSET(WAIT_CONTEXT_BLOCK, BufferChainingDpc, 36);

/** Links a volume to its file system. */
struct _VPB {
  CSHORT Type;
  CSHORT Size;
  USHORT Flags;
  USHORT VolumeLabelLength;
  struct _DEVICE_OBJECT *DeviceObject;
  struct _DEVICE_OBJECT *RealDevice;
  ULONG SerialNumber;
  ULONG ReferenceCount;
  WCHAR VolumeLabel[32];
};
NTWASM_SIZE(VPB, 88);
NTWASM_OFFSET(VPB, Type, 0);
NTWASM_OFFSET(VPB, Size, 2);
NTWASM_OFFSET(VPB, Flags, 4);
NTWASM_OFFSET(VPB, VolumeLabelLength, 6);
NTWASM_OFFSET(VPB, DeviceObject, 8);
NTWASM_OFFSET(VPB, RealDevice, 12);
NTWASM_OFFSET(VPB, SerialNumber, 16);
NTWASM_OFFSET(VPB, ReferenceCount, 20);
NTWASM_OFFSET(VPB, VolumeLabel, 24);

/** A device: what requests are sent to. */
struct _DEVICE_OBJECT {
  CSHORT Type;
  USHORT Size;
  LONG ReferenceCount;
  struct _DRIVER_OBJECT *DriverObject;
  struct _DEVICE_OBJECT *NextDevice;
  struct _DEVICE_OBJECT *AttachedDevice;
  struct _IRP *CurrentIrp;
  PIO_TIMER Timer;
  ULONG Flags;
  ULONG Characteristics;
  PVPB Vpb;
  PVOID DeviceExtension;
  DEVICE_TYPE DeviceType;
  CCHAR StackSize;
  union {
    LIST_ENTRY ListEntry;
    WAIT_CONTEXT_BLOCK Wcb;
  } Queue;
  ULONG AlignmentRequirement;
  KDEVICE_QUEUE DeviceQueue;
  KDPC Dpc;
  ULONG ActiveThreadCount;
  PSECURITY_DESCRIPTOR SecurityDescriptor;
  KEVENT DeviceLock;
  USHORT SectorSize;
  USHORT Spare1;
  struct _DEVOBJ_EXTENSION *DeviceObjectExtension;
  PVOID Reserved;
};
NTWASM_SIZE(DEVICE_OBJECT, 184);
NTWASM_OFFSET(DEVICE_OBJECT, Type, 0);
NTWASM_OFFSET(DEVICE_OBJECT, Size, 2);
NTWASM_OFFSET(DEVICE_OBJECT, ReferenceCount, 4);
NTWASM_OFFSET(DEVICE_OBJECT, DriverObject, 8);
NTWASM_OFFSET(DEVICE_OBJECT, NextDevice, 12);
NTWASM_OFFSET(DEVICE_OBJECT, AttachedDevice, 16);
NTWASM_OFFSET(DEVICE_OBJECT, CurrentIrp, 20);
NTWASM_OFFSET(DEVICE_OBJECT, Timer, 24);
NTWASM_OFFSET(DEVICE_OBJECT, Flags, 28);
NTWASM_OFFSET(DEVICE_OBJECT, Characteristics, 32);
NTWASM_OFFSET(DEVICE_OBJECT, Vpb, 36);
NTWASM_OFFSET(DEVICE_OBJECT, DeviceExtension, 40);
NTWASM_OFFSET(DEVICE_OBJECT, DeviceType, 44);
NTWASM_OFFSET(DEVICE_OBJECT, StackSize, 48);
NTWASM_OFFSET(DEVICE_OBJECT, Queue, 52);
NTWASM_OFFSET(DEVICE_OBJECT, Queue.ListEntry, 52);
NTWASM_OFFSET(DEVICE_OBJECT, Queue.Wcb, 52);
NTWASM_OFFSET(DEVICE_OBJECT, AlignmentRequirement, 92);
NTWASM_OFFSET(DEVICE_OBJECT, DeviceQueue, 96);
NTWASM_OFFSET(DEVICE_OBJECT, Dpc, 116);
NTWASM_OFFSET(DEVICE_OBJECT, ActiveThreadCount, 148);
NTWASM_OFFSET(DEVICE_OBJECT, SecurityDescriptor, 152);
NTWASM_OFFSET(DEVICE_OBJECT, DeviceLock, 156);
NTWASM_OFFSET(DEVICE_OBJECT, SectorSize, 172);
NTWASM_OFFSET(DEVICE_OBJECT, Spare1, 174);
NTWASM_OFFSET(DEVICE_OBJECT, DeviceObjectExtension, 176);
NTWASM_OFFSET(DEVICE_OBJECT, Reserved, 180);

/** The public part of a device object extension. */
struct _DEVOBJ_EXTENSION {
  CSHORT Type;
  USHORT Size;
  PDEVICE_OBJECT DeviceObject;
};
NTWASM_SIZE(DEVOBJ_EXTENSION, 8);
NTWASM_OFFSET(DEVOBJ_EXTENSION, Type, 0);
NTWASM_OFFSET(DEVOBJ_EXTENSION, Size, 2);
NTWASM_OFFSET(DEVOBJ_EXTENSION, DeviceObject, 4);

/** Caching state of a file. */
struct _SECTION_OBJECT_POINTERS {
  PVOID DataSectionObject;
  PVOID SharedCacheMap;
  PVOID ImageSectionObject;
};
NTWASM_SIZE(SECTION_OBJECT_POINTERS, 12);
NTWASM_OFFSET(SECTION_OBJECT_POINTERS, DataSectionObject, 0);
NTWASM_OFFSET(SECTION_OBJECT_POINTERS, SharedCacheMap, 4);
NTWASM_OFFSET(SECTION_OBJECT_POINTERS, ImageSectionObject, 8);

/** Completion port of a file. */
struct _IO_COMPLETION_CONTEXT {
  PVOID Port;
  PVOID Key;
};
NTWASM_SIZE(IO_COMPLETION_CONTEXT, 8);
NTWASM_OFFSET(IO_COMPLETION_CONTEXT, Port, 0);
NTWASM_OFFSET(IO_COMPLETION_CONTEXT, Key, 4);

/** An open file or device. */
struct _FILE_OBJECT {
  CSHORT Type;
  CSHORT Size;
  PDEVICE_OBJECT DeviceObject;
  PVPB Vpb;
  PVOID FsContext;
  PVOID FsContext2;
  PSECTION_OBJECT_POINTERS SectionObjectPointer;
  PVOID PrivateCacheMap;
  NTSTATUS FinalStatus;
  struct _FILE_OBJECT *RelatedFileObject;
  BOOLEAN LockOperation;
  BOOLEAN DeletePending;
  BOOLEAN ReadAccess;
  BOOLEAN WriteAccess;
  BOOLEAN DeleteAccess;
  BOOLEAN SharedRead;
  BOOLEAN SharedWrite;
  BOOLEAN SharedDelete;
  ULONG Flags;
  UNICODE_STRING FileName;
  LARGE_INTEGER CurrentByteOffset;
  ULONG Waiters;
  ULONG Busy;
  PVOID LastLock;
  KEVENT Lock;
  KEVENT Event;
  PIO_COMPLETION_CONTEXT CompletionContext;
  KSPIN_LOCK IrpListLock;
  LIST_ENTRY IrpList;
  PVOID FileObjectExtension;
};
NTWASM_SIZE(FILE_OBJECT, 128);
NTWASM_OFFSET(FILE_OBJECT, Type, 0);
NTWASM_OFFSET(FILE_OBJECT, Size, 2);
NTWASM_OFFSET(FILE_OBJECT, DeviceObject, 4);
NTWASM_OFFSET(FILE_OBJECT, Vpb, 8);
NTWASM_OFFSET(FILE_OBJECT, FsContext, 12);
NTWASM_OFFSET(FILE_OBJECT, FsContext2, 16);
NTWASM_OFFSET(FILE_OBJECT, SectionObjectPointer, 20);
NTWASM_OFFSET(FILE_OBJECT, PrivateCacheMap, 24);
NTWASM_OFFSET(FILE_OBJECT, FinalStatus, 28);
NTWASM_OFFSET(FILE_OBJECT, RelatedFileObject, 32);
NTWASM_OFFSET(FILE_OBJECT, LockOperation, 36);
NTWASM_OFFSET(FILE_OBJECT, DeletePending, 37);
NTWASM_OFFSET(FILE_OBJECT, ReadAccess, 38);
NTWASM_OFFSET(FILE_OBJECT, WriteAccess, 39);
NTWASM_OFFSET(FILE_OBJECT, DeleteAccess, 40);
NTWASM_OFFSET(FILE_OBJECT, SharedRead, 41);
NTWASM_OFFSET(FILE_OBJECT, SharedWrite, 42);
NTWASM_OFFSET(FILE_OBJECT, SharedDelete, 43);
NTWASM_OFFSET(FILE_OBJECT, Flags, 44);
NTWASM_OFFSET(FILE_OBJECT, FileName, 48);
NTWASM_OFFSET(FILE_OBJECT, CurrentByteOffset, 56);
NTWASM_OFFSET(FILE_OBJECT, Waiters, 64);
NTWASM_OFFSET(FILE_OBJECT, Busy, 68);
NTWASM_OFFSET(FILE_OBJECT, LastLock, 72);
NTWASM_OFFSET(FILE_OBJECT, Lock, 76);
NTWASM_OFFSET(FILE_OBJECT, Event, 92);
NTWASM_OFFSET(FILE_OBJECT, CompletionContext, 108);
NTWASM_OFFSET(FILE_OBJECT, IrpListLock, 112);
NTWASM_OFFSET(FILE_OBJECT, IrpList, 116);
NTWASM_OFFSET(FILE_OBJECT, FileObjectExtension, 124);

/** The counting part of a remove lock. */
struct _IO_REMOVE_LOCK_COMMON_BLOCK {
  BOOLEAN Removed;
  BOOLEAN Reserved[3];
  volatile LONG IoCount;
  KEVENT RemoveEvent;
};
NTWASM_SIZE(IO_REMOVE_LOCK_COMMON_BLOCK, 24);
NTWASM_OFFSET(IO_REMOVE_LOCK_COMMON_BLOCK, Removed, 0);
NTWASM_OFFSET(IO_REMOVE_LOCK_COMMON_BLOCK, Reserved, 1);
NTWASM_OFFSET(IO_REMOVE_LOCK_COMMON_BLOCK, IoCount, 4);
NTWASM_OFFSET(IO_REMOVE_LOCK_COMMON_BLOCK, RemoveEvent, 8);

/** The checking part of a remove lock. */
struct _IO_REMOVE_LOCK_DBG_BLOCK {
  LONG Signature;
  ULONG HighWatermark;
  LONGLONG MaxLockedTicks;
  LONG AllocateTag;
  LIST_ENTRY LockList;
  KSPIN_LOCK Spin;
  volatile LONG LowMemoryCount;
  ULONG Reserved1[4];
  PVOID Reserved2;
  PVOID Blocks;
};
NTWASM_SIZE(IO_REMOVE_LOCK_DBG_BLOCK, 64);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, Signature, 0);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, HighWatermark, 4);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, MaxLockedTicks, 8);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, AllocateTag, 16);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, LockList, 20);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, Spin, 28);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, LowMemoryCount, 32);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, Reserved1, 36);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, Reserved2, 52);
NTWASM_OFFSET(IO_REMOVE_LOCK_DBG_BLOCK, Blocks, 56);

/** Keeps a device from being removed while requests use it. */
struct _IO_REMOVE_LOCK {
  IO_REMOVE_LOCK_COMMON_BLOCK Common;
#if DBG
  IO_REMOVE_LOCK_DBG_BLOCK Dbg;
#endif
};
#if DBG
NTWASM_SIZE(IO_REMOVE_LOCK, 88);
#else
NTWASM_SIZE(IO_REMOVE_LOCK, 24);
#endif
NTWASM_OFFSET(IO_REMOVE_LOCK, Common, 0);
#if DBG
NTWASM_OFFSET(IO_REMOVE_LOCK, Dbg, 24);
#endif

/** A cancel-safe queue. */
struct _IO_CSQ {
  ULONG Type;
  PIO_CSQ_INSERT_IRP CsqInsertIrp;
  PIO_CSQ_REMOVE_IRP CsqRemoveIrp;
  PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp;
  PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock;
  PIO_CSQ_RELEASE_LOCK CsqReleaseLock;
  PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp;
  PVOID ReservePointer;
};
NTWASM_SIZE(IO_CSQ, 32);
NTWASM_OFFSET(IO_CSQ, Type, 0);
NTWASM_OFFSET(IO_CSQ, CsqInsertIrp, 4);
NTWASM_OFFSET(IO_CSQ, CsqRemoveIrp, 8);
NTWASM_OFFSET(IO_CSQ, CsqPeekNextIrp, 12);
NTWASM_OFFSET(IO_CSQ, CsqAcquireLock, 16);
NTWASM_OFFSET(IO_CSQ, CsqReleaseLock, 20);
NTWASM_OFFSET(IO_CSQ, CsqCompleteCanceledIrp, 24);
NTWASM_OFFSET(IO_CSQ, ReservePointer, 28);

/** Names one request in a cancel-safe queue. */
struct _IO_CSQ_IRP_CONTEXT {
  ULONG Type;
  struct _IRP *Irp;
  struct _IO_CSQ *Csq;
};
NTWASM_SIZE(IO_CSQ_IRP_CONTEXT, 12);
NTWASM_OFFSET(IO_CSQ_IRP_CONTEXT, Type, 0);
NTWASM_OFFSET(IO_CSQ_IRP_CONTEXT, Irp, 4);
NTWASM_OFFSET(IO_CSQ_IRP_CONTEXT, Csq, 8);

/** Who has a file open, and how it is shared. */
struct _SHARE_ACCESS {
  ULONG OpenCount;
  ULONG Readers;
  ULONG Writers;
  ULONG Deleters;
  ULONG SharedRead;
  ULONG SharedWrite;
  ULONG SharedDelete;
};
NTWASM_SIZE(SHARE_ACCESS, 28);
NTWASM_OFFSET(SHARE_ACCESS, OpenCount, 0);
NTWASM_OFFSET(SHARE_ACCESS, Readers, 4);
NTWASM_OFFSET(SHARE_ACCESS, Writers, 8);
NTWASM_OFFSET(SHARE_ACCESS, Deleters, 12);
NTWASM_OFFSET(SHARE_ACCESS, SharedRead, 16);
NTWASM_OFFSET(SHARE_ACCESS, SharedWrite, 20);
NTWASM_OFFSET(SHARE_ACCESS, SharedDelete, 24);

/** Who opens, and wants what. */
struct _IO_SECURITY_CONTEXT {
  PSECURITY_QUALITY_OF_SERVICE SecurityQos;
  PACCESS_STATE AccessState;
  ACCESS_MASK DesiredAccess;
  ULONG FullCreateOptions;
};
NTWASM_SIZE(IO_SECURITY_CONTEXT, 16);
NTWASM_OFFSET(IO_SECURITY_CONTEXT, SecurityQos, 0);
NTWASM_OFFSET(IO_SECURITY_CONTEXT, AccessState, 4);
NTWASM_OFFSET(IO_SECURITY_CONTEXT, DesiredAccess, 8);
NTWASM_OFFSET(IO_SECURITY_CONTEXT, FullCreateOptions, 12);

#endif
