/** What the drivers of these tests begin with: opening, writing and asking in one line each. */
import { CHECK_HEADER } from '../support/checkheader.js';

/** `files.h`. */
export const FILES_HEADER = `${CHECK_HEADER.replace('#include <ntddk.h>', '#include <ntifs.h>')}
#define RW (GENERIC_READ | GENERIC_WRITE | DELETE)
#define ALL (FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)
#define SYNC FILE_SYNCHRONOUS_IO_NONALERT
static IO_STATUS_BLOCK g_Block;
static ULONG_PTR g_Information;

static inline NTSTATUS OpenAt(HANDLE *Handle, HANDLE Root, PCWSTR Name, ACCESS_MASK Access, ULONG Attributes, ULONG Share,
                              ULONG Disposition, ULONG Options) {
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  IO_STATUS_BLOCK block = { 0 };
  *Handle = NULL;
  RtlInitUnicodeString(&name, Name);
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, Root, NULL);
  block.Information = 99;
  NTSTATUS status = ZwCreateFile(Handle, Access | SYNCHRONIZE, &attributes, &block, NULL, Attributes, Share, Disposition, Options, NULL, 0);
  g_Information = block.Information;
  return status;
}
static inline NTSTATUS Open(HANDLE *Handle, PCWSTR Name, ACCESS_MASK Access, ULONG Share, ULONG Disposition, ULONG Options) {
  return OpenAt(Handle, NULL, Name, Access, FILE_ATTRIBUTE_NORMAL, Share, Disposition, Options);
}
/* Opens, and closes when that works. Returns the status. */
static inline NTSTATUS Try(PCWSTR Name, ACCESS_MASK Access, ULONG Share, ULONG Disposition, ULONG Options) {
  HANDLE handle;
  NTSTATUS status = Open(&handle, Name, Access, Share, Disposition, Options);
  if (NT_SUCCESS(status)) ZwClose(handle);
  return status;
}
static inline NTSTATUS Write(HANDLE Handle, const void *Bytes, ULONG Length, LONGLONG Offset) {
  LARGE_INTEGER offset;
  offset.QuadPart = Offset;
  return ZwWriteFile(Handle, NULL, NULL, NULL, &g_Block, (PVOID)Bytes, Length, Offset == -2 ? NULL : &offset, NULL);
}
static inline NTSTATUS Read(HANDLE Handle, void *Bytes, ULONG Length, LONGLONG Offset) {
  LARGE_INTEGER offset;
  offset.QuadPart = Offset;
  return ZwReadFile(Handle, NULL, NULL, NULL, &g_Block, Bytes, Length, Offset == -2 ? NULL : &offset, NULL);
}
static inline LONGLONG SizeOf(HANDLE Handle) {
  FILE_STANDARD_INFORMATION standard;
  if (!NT_SUCCESS(ZwQueryInformationFile(Handle, &g_Block, &standard, sizeof standard, FileStandardInformation))) return -1;
  return standard.EndOfFile.QuadPart;
}
static inline NTSTATUS SetSize(HANDLE Handle, LONGLONG Size) {
  FILE_END_OF_FILE_INFORMATION end;
  end.EndOfFile.QuadPart = Size;
  return ZwSetInformationFile(Handle, &g_Block, &end, sizeof end, FileEndOfFileInformation);
}
static inline NTSTATUS Dispose(HANDLE Handle, BOOLEAN Delete) {
  FILE_DISPOSITION_INFORMATION disposition = { Delete };
  return ZwSetInformationFile(Handle, &g_Block, &disposition, sizeof disposition, FileDispositionInformation);
}
static inline NTSTATUS Rename(HANDLE Handle, HANDLE Root, PCWSTR Name, BOOLEAN Replace) {
  static UCHAR buffer[1024];
  FILE_RENAME_INFORMATION *rename = (FILE_RENAME_INFORMATION *)buffer;
  rename->ReplaceIfExists = Replace;
  rename->RootDirectory = Root;
  rename->FileNameLength = (ULONG)wcslen(Name) * 2;
  RtlCopyMemory(rename->FileName, Name, rename->FileNameLength);
  return ZwSetInformationFile(Handle, &g_Block, rename, sizeof buffer, FileRenameInformation);
}
static inline ULONG AttributesOf(PCWSTR Name) {
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  FILE_NETWORK_OPEN_INFORMATION all;
  RtlInitUnicodeString(&name, Name);
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
  NTSTATUS status = ZwQueryFullAttributesFile(&attributes, &all);
  return NT_SUCCESS(status) ? all.FileAttributes : (ULONG)status;
}
static inline NTSTATUS Delete(PCWSTR Name) {
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  RtlInitUnicodeString(&name, Name);
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
  return ZwDeleteFile(&attributes);
}
`;
