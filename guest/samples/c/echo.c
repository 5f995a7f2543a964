/*
 * A device that gives back what it is sent, by each of the four ways in which the data of a control code can travel, and
 * a thread that plays the program which opens it.
 *
 * Which way it is, the code itself says, in its two lowest bits. Buffered: the I/O manager copies the input into a buffer
 * of the kernel's and copies back from the same buffer, as many bytes as IoStatus.Information says. Direct: the output
 * is the caller's own memory, described by an MDL; nothing is copied, so it pays for large transfers. Neither: the
 * driver gets the caller's pointers as they are, and may use them only in the caller's thread, and only after it has
 * looked at them with care.
 */
#include <ntddk.h>

#define LETTERS 5
#define ECHO(Method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, Method, FILE_ANY_ACCESS)

static const char *const g_Methods[] = {"buffered", "in direct", "out direct", "neither"};
static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Echo");
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Echo");
static PVOID g_Client;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

/* The caller's pointers may be anything, and its memory may go while it is read. */
static NTSTATUS CopyForCaller(PIRP Irp, PVOID To, PVOID From, ULONG Bytes) {
    __try {
        if (Irp->RequestorMode != KernelMode) {
            ProbeForRead(From, Bytes, 1);
            ProbeForWrite(To, Bytes, 1);
        }
        RtlMoveMemory(To, From, Bytes);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Control(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    const PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    const ULONG input = location->Parameters.DeviceIoControl.InputBufferLength;
    const ULONG output = location->Parameters.DeviceIoControl.OutputBufferLength;
    const ULONG method = METHOD_FROM_CTL_CODE(location->Parameters.DeviceIoControl.IoControlCode);
    PUCHAR from = Irp->AssociatedIrp.SystemBuffer, to = from;
    UNREFERENCED_PARAMETER(DeviceObject);

    if (output < input) return Complete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    /* Without data there is neither a buffer nor an MDL. */
    if (input == 0) return Complete(Irp, STATUS_SUCCESS, 0);
    if (method == METHOD_IN_DIRECT || method == METHOD_OUT_DIRECT) {
        to = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority);
        if (to == NULL) return Complete(Irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    } else if (method == METHOD_NEITHER) {
        from = location->Parameters.DeviceIoControl.Type3InputBuffer;
        to = Irp->UserBuffer;
        return Complete(Irp, CopyForCaller(Irp, to, from, input), input);
    }
    if (from == NULL) return Complete(Irp, STATUS_INVALID_PARAMETER, 0);
    /* IN_DIRECT means that the driver reads the second buffer, too: it must not write there. */
    if (method != METHOD_IN_DIRECT) RtlMoveMemory(to, from, input);
    return Complete(Irp, STATUS_SUCCESS, input);
}

static VOID Client(PVOID Context) {
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    HANDLE handle;
    UNREFERENCED_PARAMETER(Context);

    InitializeObjectAttributes(&attributes, &g_Name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    if (!NT_SUCCESS(ZwCreateFile(&handle, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE, &attributes, &block, NULL, 0, 0,
                                 FILE_OPEN, FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0))) {
        DbgPrint("the device cannot be opened\n");
        return;
    }
    for (ULONG method = METHOD_BUFFERED; method <= METHOD_NEITHER; method++) {
        char word[LETTERS + 1] = "hello", answer[LETTERS + 1] = "-----";
        const NTSTATUS status = ZwDeviceIoControlFile(handle, NULL, NULL, NULL, &block, ECHO(method), word, LETTERS,
                                                      answer, LETTERS);
        DbgPrint("%s: 0x%08x, %d bytes, %s\n", g_Methods[method], status, (int)block.Information, answer);
    }
    DbgPrint("too small: 0x%08x\n", ZwDeviceIoControlFile(handle, NULL, NULL, NULL, &block, ECHO(METHOD_BUFFERED),
                                                          (PVOID) "hello", LETTERS, NULL, 0));
    ZwClose(handle);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    KeWaitForSingleObject(g_Client, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(g_Client);
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    PDEVICE_OBJECT device;
    HANDLE thread;
    UNREFERENCED_PARAMETER(RegistryPath);

    NTSTATUS status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    DriverObject->DriverUnload = Unload;
    /* Until DriverEntry has returned nobody can open the device; this thread may run before that. */
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    status = PsCreateSystemThread(&thread, SYNCHRONIZE, NULL, NULL, NULL, Client, NULL);
    if (!NT_SUCCESS(status)) {
        IoDeleteSymbolicLink(&g_Link);
        IoDeleteDevice(device);
        return status;
    }
    ObReferenceObjectByHandle(thread, SYNCHRONIZE, *PsThreadType, KernelMode, &g_Client, NULL);
    ZwClose(thread);
    return STATUS_SUCCESS;
}
