/*
 * Many threads append lines to one log file. Each opens it for FILE_APPEND_DATA alone: every write then goes to the
 * end of the file, whole, whoever else writes meanwhile, and no lock of the driver's is needed.
 *
 * The file is C:\log.txt: give the drive a folder to keep it, `ntwasm run logging.c --drive C=.`
 */
#include <ntddk.h>
#include <ntstrsafe.h>

#define WRITERS 4
#define LINES 25

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Writer;

static UNICODE_STRING LogName = RTL_CONSTANT_STRING(L"\\DosDevices\\C:\\log.txt");
static HANDLE Threads[WRITERS];

static NTSTATUS OpenLog(PHANDLE Log, ACCESS_MASK Access, ULONG Disposition)
{
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;

    InitializeObjectAttributes(&attributes, &LogName, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    return ZwCreateFile(Log, Access | SYNCHRONIZE, &attributes, &block, NULL, FILE_ATTRIBUTE_NORMAL,
                        FILE_SHARE_READ | FILE_SHARE_WRITE, Disposition,
                        FILE_SYNCHRONOUS_IO_NONALERT | FILE_NON_DIRECTORY_FILE, NULL, 0);
}

VOID Writer(PVOID Context)
{
    ULONG number = (ULONG)(ULONG_PTR)Context;
    IO_STATUS_BLOCK block;
    CHAR line[64];
    HANDLE log;

    NTSTATUS status = OpenLog(&log, FILE_APPEND_DATA, FILE_OPEN_IF);
    for (ULONG i = 1; i <= LINES && NT_SUCCESS(status); i++) {
        RtlStringCbPrintfA(line, sizeof line, "writer %u, line %u\r\n", number, i);
        status = ZwWriteFile(log, NULL, NULL, NULL, &block, line, (ULONG)strlen(line), NULL, NULL);
    }
    if (log != NULL) ZwClose(log);
    DbgPrint("writer %u ends with 0x%08x\n", number, status);
    PsTerminateSystemThread(status);
}

/* Counts the lines of the log. */
static ULONG CountLines(HANDLE Log)
{
    IO_STATUS_BLOCK block;
    CHAR buffer[256];
    ULONG lines = 0;

    /* At the end of the file ZwReadFile returns STATUS_END_OF_FILE. */
    while (NT_SUCCESS(ZwReadFile(Log, NULL, NULL, NULL, &block, buffer, sizeof buffer, NULL, NULL))) {
        for (ULONG_PTR i = 0; i < block.Information; i++) {
            if (buffer[i] == '\n') lines++;
        }
    }
    return lines;
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    HANDLE log;

    UNREFERENCED_PARAMETER(DriverObject);
    for (ULONG i = 0; i < WRITERS; i++) {
        ZwWaitForSingleObject(Threads[i], FALSE, NULL);
        ZwClose(Threads[i]);
    }
    if (NT_SUCCESS(OpenLog(&log, FILE_READ_DATA, FILE_OPEN))) {
        DbgPrint("the log has %u lines\n", CountLines(log));
        ZwClose(log);
    }
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE log;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = DriverUnload;

    /* A log of an earlier run is emptied. */
    NTSTATUS status = OpenLog(&log, FILE_APPEND_DATA, FILE_OVERWRITE_IF);
    if (!NT_SUCCESS(status)) return status;
    ZwClose(log);

    for (ULONG i = 0; i < WRITERS; i++) {
        status = PsCreateSystemThread(&Threads[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, Writer,
                                      (PVOID)(ULONG_PTR)(i + 1));
        if (!NT_SUCCESS(status)) return status;
    }
    return STATUS_SUCCESS;
}
