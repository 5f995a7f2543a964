/* Copies a large file in pieces of 64 KiB, at explicit offsets. */
#include "bench.h"
#include "../shared/files.h"

static HANDLE Source, Target;
static UCHAR Piece[FILE_PIECE];

static HANDLE OpenFile(PCWSTR path)
{
    UNICODE_STRING name;
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    HANDLE file;

    RtlInitUnicodeString(&name, path);
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    NTSTATUS status = ZwCreateFile(&file, GENERIC_READ | GENERIC_WRITE | DELETE | SYNCHRONIZE, &attributes, &block, NULL,
                                   FILE_ATTRIBUTE_NORMAL, 0, FILE_OVERWRITE_IF,
                                   FILE_SYNCHRONOUS_IO_NONALERT | FILE_NON_DIRECTORY_FILE | FILE_DELETE_ON_CLOSE, NULL, 0);
    if (!NT_SUCCESS(status)) KeBugCheckEx(BENCH_CRASH, (ULONG_PTR)status, 0, 0, 0);
    return file;
}

static void FileWrite(unsigned int piece)
{
    IO_STATUS_BLOCK block;
    LARGE_INTEGER offset;

    offset.QuadPart = (LONGLONG)piece * FILE_PIECE;
    ZwWriteFile(Source, NULL, NULL, NULL, &block, Piece, FILE_PIECE, &offset, NULL);
}

static void FileCopy(unsigned int piece)
{
    IO_STATUS_BLOCK block;
    LARGE_INTEGER offset;

    offset.QuadPart = (LONGLONG)piece * FILE_PIECE;
    NTSTATUS status = ZwReadFile(Source, NULL, NULL, NULL, &block, Piece, FILE_PIECE, &offset, NULL);
    if (NT_SUCCESS(status)) {
        status = ZwWriteFile(Target, NULL, NULL, NULL, &block, Piece, (ULONG)block.Information, &offset, NULL);
    }
    if (!NT_SUCCESS(status)) KeBugCheckEx(BENCH_CRASH, (ULONG_PTR)status, 0, 0, 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    Source = OpenFile(L"\\DosDevices\\C:\\source.bin");
    Target = OpenFile(L"\\DosDevices\\C:\\target.bin");
    MeasureFiles();
    ZwClose(Source);
    ZwClose(Target);
    return STATUS_SUCCESS;
}
