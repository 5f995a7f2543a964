/*
 * WMILIB: takes a driver's IRP_MJ_SYSTEM_CONTROL requests apart and calls its routines for each. A library on Windows
 * (wmilib.sys), here code of the driver's own.
 */
#ifndef NTWASM_WMILIB_H
#define NTWASM_WMILIB_H

#include <wdm.h>
#include <wmistr.h>

typedef struct _WMIGUIDREGINFO {
    LPCGUID Guid;
    ULONG InstanceCount;
    ULONG Flags;
} WMIGUIDREGINFO, *PWMIGUIDREGINFO;

typedef enum { IrpProcessed, IrpNotCompleted, IrpNotWmi, IrpForward } SYSCTL_IRP_DISPOSITION, *PSYSCTL_IRP_DISPOSITION;
typedef enum { WmiEventControl, WmiDataBlockControl } WMIENABLEDISABLECONTROL, *PWMIENABLEDISABLECONTROL;

typedef NTSTATUS WMI_QUERY_REGINFO_CALLBACK(PDEVICE_OBJECT DeviceObject, PULONG RegFlags, PUNICODE_STRING InstanceName, PUNICODE_STRING *RegistryPath, PUNICODE_STRING MofResourceName, PDEVICE_OBJECT *Pdo);
typedef NTSTATUS WMI_QUERY_DATABLOCK_CALLBACK(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG GuidIndex, ULONG InstanceIndex, ULONG InstanceCount, PULONG InstanceLengthArray, ULONG BufferAvail, PUCHAR Buffer);
typedef NTSTATUS WMI_SET_DATABLOCK_CALLBACK(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG GuidIndex, ULONG InstanceIndex, ULONG BufferSize, PUCHAR Buffer);
typedef NTSTATUS WMI_SET_DATAITEM_CALLBACK(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG GuidIndex, ULONG InstanceIndex, ULONG DataItemId, ULONG BufferSize, PUCHAR Buffer);
typedef NTSTATUS WMI_EXECUTE_METHOD_CALLBACK(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG GuidIndex, ULONG InstanceIndex, ULONG MethodId, ULONG InBufferSize, ULONG OutBufferSize, PUCHAR Buffer);
typedef NTSTATUS WMI_FUNCTION_CONTROL_CALLBACK(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG GuidIndex, WMIENABLEDISABLECONTROL Function, BOOLEAN Enable);
typedef WMI_QUERY_REGINFO_CALLBACK *PWMI_QUERY_REGINFO;
typedef WMI_QUERY_DATABLOCK_CALLBACK *PWMI_QUERY_DATABLOCK;
typedef WMI_SET_DATABLOCK_CALLBACK *PWMI_SET_DATABLOCK;
typedef WMI_SET_DATAITEM_CALLBACK *PWMI_SET_DATAITEM;
typedef WMI_EXECUTE_METHOD_CALLBACK *PWMI_EXECUTE_METHOD;
typedef WMI_FUNCTION_CONTROL_CALLBACK *PWMI_FUNCTION_CONTROL;

typedef struct _WMILIB_CONTEXT {
    ULONG GuidCount;
    PWMIGUIDREGINFO GuidList;
    PWMI_QUERY_REGINFO QueryWmiRegInfo;
    PWMI_QUERY_DATABLOCK QueryWmiDataBlock;
    PWMI_SET_DATABLOCK SetWmiDataBlock;
    PWMI_SET_DATAITEM SetWmiDataItem;
    PWMI_EXECUTE_METHOD ExecuteWmiMethod;
    PWMI_FUNCTION_CONTROL WmiFunctionControl;
} WMILIB_CONTEXT, *PWMILIB_CONTEXT;

/* Ends a request with what the callback has put into its buffer; or says how large that has to be. */
FORCEINLINE NTSTATUS WmiCompleteRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, NTSTATUS Status, ULONG BufferUsed, CCHAR PriorityBoost) {
    const PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
    const PWNODE_HEADER node = (PWNODE_HEADER)at->Parameters.WMI.Buffer;
    ULONG used = 0;
    ULONG header = 0;
    (void)DeviceObject;

    switch (at->MinorFunction) {
    case IRP_MN_QUERY_ALL_DATA:
        header = ((PWNODE_ALL_DATA)node)->DataBlockOffset;
        break;
    case IRP_MN_QUERY_SINGLE_INSTANCE:
        header = ((PWNODE_SINGLE_INSTANCE)node)->DataBlockOffset;
        if (NT_SUCCESS(Status)) ((PWNODE_SINGLE_INSTANCE)node)->SizeDataBlock = BufferUsed;
        break;
    case IRP_MN_EXECUTE_METHOD:
        header = ((PWNODE_METHOD_ITEM)node)->DataBlockOffset;
        if (NT_SUCCESS(Status)) ((PWNODE_METHOD_ITEM)node)->SizeDataBlock = BufferUsed;
        break;
    }
    if (header != 0 && Status == STATUS_BUFFER_TOO_SMALL) {
        node->Flags |= WNODE_FLAG_TOO_SMALL;
        node->BufferSize = sizeof(WNODE_TOO_SMALL);
        ((PWNODE_TOO_SMALL)node)->SizeNeeded = header + BufferUsed;
        used = sizeof(WNODE_TOO_SMALL);
        Status = STATUS_SUCCESS;
    } else if (header != 0 && NT_SUCCESS(Status)) {
        used = header + BufferUsed;
        node->BufferSize = used;
    }
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = used;
    IoCompleteRequest(Irp, PriorityBoost);
    return Status;
}

/* IRP_MN_REGINFO: writes which blocks the driver has. Returns how the request ends. */
FORCEINLINE NTSTATUS NtwWmiRegister(PWMILIB_CONTEXT Context, PDEVICE_OBJECT DeviceObject, PIO_STACK_LOCATION At, PULONG_PTR Used) {
    UNICODE_STRING instance = {0}, resource = {0};
    PUNICODE_STRING path = NULL;
    PDEVICE_OBJECT physical = NULL;
    ULONG flags = 0;
    const PWMIREGINFOW info = (PWMIREGINFOW)At->Parameters.WMI.Buffer;
    const NTSTATUS status = Context->QueryWmiRegInfo(DeviceObject, &flags, &instance, &path, &resource, &physical);

    if (!NT_SUCCESS(status)) return status;
    const ULONG names = (ULONG)(sizeof(WMIREGINFOW) + Context->GuidCount * sizeof(WMIREGGUIDW));
    const ULONG base = names, mof = base + sizeof(USHORT) + instance.Length, reg = mof + sizeof(USHORT) + resource.Length;
    const ULONG needed = reg + sizeof(USHORT) + (path == NULL ? 0 : path->Length);
    if (At->Parameters.WMI.BufferSize < needed) {
        *(PULONG)info = needed;
        *Used = sizeof(ULONG);
        return STATUS_SUCCESS;
    }
    RtlZeroMemory(info, needed);
    info->BufferSize = needed;
    info->GuidCount = Context->GuidCount;
    info->MofResourceName = mof;
    info->RegistryPath = reg;
    for (ULONG i = 0; i < Context->GuidCount; i++) {
        const PWMIREGGUIDW guid = &info->WmiRegGuid[i];
        guid->Guid = *Context->GuidList[i].Guid;
        guid->InstanceCount = Context->GuidList[i].InstanceCount;
        guid->Flags = Context->GuidList[i].Flags | flags;
        if (flags & WMIREG_FLAG_INSTANCE_PDO) guid->Pdo = (ULONG_PTR)physical;
        else guid->BaseNameOffset = base;
    }
    *(PUSHORT)((PUCHAR)info + base) = instance.Length;
    RtlCopyMemory((PUCHAR)info + base + sizeof(USHORT), instance.Buffer, instance.Length);
    *(PUSHORT)((PUCHAR)info + mof) = resource.Length;
    RtlCopyMemory((PUCHAR)info + mof + sizeof(USHORT), resource.Buffer, resource.Length);
    if (path != NULL) {
        *(PUSHORT)((PUCHAR)info + reg) = path->Length;
        RtlCopyMemory((PUCHAR)info + reg + sizeof(USHORT), path->Buffer, path->Length);
    }
    if ((flags & WMIREG_FLAG_INSTANCE_PDO) && physical != NULL) ObReferenceObject(physical);
    if (instance.Buffer != NULL) ExFreePool(instance.Buffer);
    *Used = needed;
    return STATUS_SUCCESS;
}

/* Calls the routine for a request about a block. */
FORCEINLINE NTSTATUS NtwWmiDispatch(PWMILIB_CONTEXT Context, PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG Guid) {
    const PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
    const PUCHAR buffer = (PUCHAR)at->Parameters.WMI.Buffer;
    const ULONG size = at->Parameters.WMI.BufferSize;
    const PWNODE_SINGLE_INSTANCE single = (PWNODE_SINGLE_INSTANCE)buffer;
    const PWNODE_SINGLE_ITEM item = (PWNODE_SINGLE_ITEM)buffer;
    const PWNODE_METHOD_ITEM method = (PWNODE_METHOD_ITEM)buffer;
    const PWNODE_ALL_DATA all = (PWNODE_ALL_DATA)buffer;
    const ULONG instances = Context->GuidList[Guid].InstanceCount;

    switch (at->MinorFunction) {
    case IRP_MN_QUERY_ALL_DATA: {
        const ULONG lengths = FIELD_OFFSET(WNODE_ALL_DATA, OffsetInstanceDataAndLength);
        all->DataBlockOffset = (lengths + instances * (ULONG)sizeof(ULONG) + 7) & ~7u;
        all->InstanceCount = instances;
        const ULONG room = size > all->DataBlockOffset ? size - all->DataBlockOffset : 0;
        return Context->QueryWmiDataBlock(DeviceObject, Irp, Guid, 0, instances, room == 0 ? NULL : (PULONG)(buffer + lengths), room, room == 0 ? NULL : buffer + all->DataBlockOffset);
    }
    case IRP_MN_QUERY_SINGLE_INSTANCE: {
        const ULONG room = size > single->DataBlockOffset ? size - single->DataBlockOffset : 0;
        return Context->QueryWmiDataBlock(DeviceObject, Irp, Guid, single->InstanceIndex, 1, &single->SizeDataBlock, room, room == 0 ? NULL : buffer + single->DataBlockOffset);
    }
    case IRP_MN_CHANGE_SINGLE_INSTANCE:
        if (Context->SetWmiDataBlock == NULL) return WmiCompleteRequest(DeviceObject, Irp, STATUS_WMI_READ_ONLY, 0, IO_NO_INCREMENT);
        return Context->SetWmiDataBlock(DeviceObject, Irp, Guid, single->InstanceIndex, single->SizeDataBlock, buffer + single->DataBlockOffset);
    case IRP_MN_CHANGE_SINGLE_ITEM:
        if (Context->SetWmiDataItem == NULL) return WmiCompleteRequest(DeviceObject, Irp, STATUS_WMI_READ_ONLY, 0, IO_NO_INCREMENT);
        return Context->SetWmiDataItem(DeviceObject, Irp, Guid, item->InstanceIndex, item->ItemId, item->SizeDataItem, buffer + item->DataBlockOffset);
    case IRP_MN_EXECUTE_METHOD:
        if (Context->ExecuteWmiMethod == NULL) return WmiCompleteRequest(DeviceObject, Irp, STATUS_INVALID_DEVICE_REQUEST, 0, IO_NO_INCREMENT);
        return Context->ExecuteWmiMethod(DeviceObject, Irp, Guid, method->InstanceIndex, method->MethodId, method->SizeDataBlock, size - method->DataBlockOffset, buffer + method->DataBlockOffset);
    default: {
        const UCHAR minor = at->MinorFunction;
        const BOOLEAN events = minor == IRP_MN_ENABLE_EVENTS || minor == IRP_MN_DISABLE_EVENTS;
        const BOOLEAN enable = minor == IRP_MN_ENABLE_EVENTS || minor == IRP_MN_ENABLE_COLLECTION;
        if (Context->WmiFunctionControl == NULL) return WmiCompleteRequest(DeviceObject, Irp, STATUS_SUCCESS, 0, IO_NO_INCREMENT);
        return Context->WmiFunctionControl(DeviceObject, Irp, Guid, events ? WmiEventControl : WmiDataBlockControl, enable);
    }
    }
}

/*
 * Handles IRP_MJ_SYSTEM_CONTROL. IrpDisposition says what the driver has to do: nothing (IrpProcessed), complete the
 * request (IrpNotCompleted), or send it down (IrpForward: another device's; IrpNotWmi).
 */
FORCEINLINE NTSTATUS WmiSystemControl(PWMILIB_CONTEXT WmiLibInfo, PDEVICE_OBJECT DeviceObject, PIRP Irp, PSYSCTL_IRP_DISPOSITION IrpDisposition) {
    const PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);

    if (at->MinorFunction > IRP_MN_REGINFO_EX || at->MinorFunction == 0x0a) {
        *IrpDisposition = IrpNotWmi;
        return STATUS_SUCCESS;
    }
    if (at->Parameters.WMI.ProviderId != (ULONG_PTR)DeviceObject) {
        *IrpDisposition = IrpForward;
        return STATUS_SUCCESS;
    }
    if (at->MinorFunction == IRP_MN_REGINFO || at->MinorFunction == IRP_MN_REGINFO_EX) {
        Irp->IoStatus.Information = 0;
        Irp->IoStatus.Status = NtwWmiRegister(WmiLibInfo, DeviceObject, at, &Irp->IoStatus.Information);
        *IrpDisposition = IrpNotCompleted;
        return Irp->IoStatus.Status;
    }
    for (ULONG i = 0; i < WmiLibInfo->GuidCount; i++) {
        if (RtlCompareMemory(at->Parameters.WMI.DataPath, WmiLibInfo->GuidList[i].Guid, sizeof(GUID)) != sizeof(GUID)) continue;
        *IrpDisposition = IrpProcessed;
        return NtwWmiDispatch(WmiLibInfo, DeviceObject, Irp, i);
    }
    Irp->IoStatus.Status = STATUS_WMI_GUID_NOT_FOUND;
    Irp->IoStatus.Information = 0;
    *IrpDisposition = IrpNotCompleted;
    return STATUS_WMI_GUID_NOT_FOUND;
}

#endif
