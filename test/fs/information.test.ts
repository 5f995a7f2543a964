/** Reading, writing, sizes, times, directories, byte ranges, volumes, asynchronous files, filters. */
import { describeChecks } from '../support/checks.js';
import { FILES_HEADER } from './header.js';

const SOURCE = `${FILES_HEADER}
#define FILE_A L"\\\\??\\\\C:\\\\a.txt"
#define PLAIN (SYNC | FILE_NON_DIRECTORY_FILE)

static VOID Data(VOID) {
  HANDLE handle, appender;
  char bytes[16] = { 0 };
  Open(&handle, FILE_A, RW, ALL, FILE_CREATE, PLAIN);
  CHECK_EQ("read an empty file", Read(handle, bytes, 4, 0), STATUS_END_OF_FILE);
  CHECK_EQ("write", Write(handle, "0123456789", 10, -2), STATUS_SUCCESS);
  CHECK_EQ("write: bytes", g_Block.Information, 10);
  CHECK_EQ("the position is the end", Read(handle, bytes, 4, -2), STATUS_END_OF_FILE);
  CHECK_EQ("read some", Read(handle, bytes, 4, 8), STATUS_SUCCESS);
  CHECK_EQ("read what there is", g_Block.Information, 2);
  CHECK("read: content", bytes[0] == '8' && bytes[1] == '9' && bytes[2] == 0);
  FILE_POSITION_INFORMATION position;
  ZwQueryInformationFile(handle, &g_Block, &position, sizeof position, FilePositionInformation);
  CHECK_EQ("position", (LONG)position.CurrentByteOffset.QuadPart, 10);
  position.CurrentByteOffset.QuadPart = 3;
  CHECK_EQ("set position", ZwSetInformationFile(handle, &g_Block, &position, sizeof position, FilePositionInformation), STATUS_SUCCESS);
  Read(handle, bytes, 2, -2);
  CHECK("from the position", bytes[0] == '3' && bytes[1] == '4');
  position.CurrentByteOffset.QuadPart = -5;
  CHECK_EQ("no position", ZwSetInformationFile(handle, &g_Block, &position, sizeof position, FilePositionInformation), STATUS_INVALID_PARAMETER);
  CHECK_EQ("append", Write(handle, "AB", 2, -1), STATUS_SUCCESS);
  CHECK_EQ("appended", (LONG)SizeOf(handle), 12);
  Open(&appender, FILE_A, FILE_APPEND_DATA, ALL, FILE_OPEN, PLAIN);
  CHECK_EQ("append only", Write(appender, "CD", 2, 0), STATUS_SUCCESS);
  CHECK_EQ("append only appends", (LONG)SizeOf(handle), 14);
  CHECK_EQ("append only does not read", Read(appender, bytes, 2, 0), STATUS_ACCESS_DENIED);
  ZwClose(appender);
  CHECK_EQ("write behind the end", Write(handle, "Z", 1, 100), STATUS_SUCCESS);
  Read(handle, bytes, 1, 50);
  CHECK_EQ("between are zeros", bytes[0], 0);
  CHECK_EQ("a bad offset", Read(handle, bytes, 1, -7), STATUS_INVALID_PARAMETER);
  CHECK_EQ("nothing to write", Write(handle, bytes, 0, 0), STATUS_SUCCESS);
  CHECK_EQ("set size", SetSize(handle, 5), STATUS_SUCCESS);
  CHECK_EQ("size", (LONG)SizeOf(handle), 5);
  CHECK_EQ("bad size", SetSize(handle, -1), STATUS_INVALID_PARAMETER);
  FILE_ALLOCATION_INFORMATION allocation;
  allocation.AllocationSize.QuadPart = 10000;
  CHECK_EQ("set allocation", ZwSetInformationFile(handle, &g_Block, &allocation, sizeof allocation, FileAllocationInformation), STATUS_SUCCESS);
  FILE_STANDARD_INFORMATION standard;
  ZwQueryInformationFile(handle, &g_Block, &standard, sizeof standard, FileStandardInformation);
  CHECK("allocation", standard.AllocationSize.QuadPart == 12288 && standard.EndOfFile.QuadPart == 5 && !standard.Directory && !standard.DeletePending);
  allocation.AllocationSize.QuadPart = 2;
  ZwSetInformationFile(handle, &g_Block, &allocation, sizeof allocation, FileAllocationInformation);
  CHECK_EQ("allocation cuts", (LONG)SizeOf(handle), 2);
  CHECK_EQ("flush", ZwFlushBuffersFile(handle, &g_Block), STATUS_SUCCESS);
  CHECK_EQ("too short", ZwQueryInformationFile(handle, &g_Block, &standard, 8, FileStandardInformation), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("no such class", ZwQueryInformationFile(handle, &g_Block, &standard, 24, (FILE_INFORMATION_CLASS)3000), STATUS_INVALID_INFO_CLASS);
  CHECK_EQ("no class of files", ZwQueryInformationFile(handle, &g_Block, &standard, 24, FilePipeInformation), STATUS_INVALID_INFO_CLASS);
  ZwClose(handle);
  CHECK_EQ("closed", Read(handle, bytes, 1, 0), STATUS_INVALID_HANDLE);
}

static VOID Basic(VOID) {
  HANDLE handle;
  FILE_BASIC_INFORMATION basic, again;
  LARGE_INTEGER now;
  Open(&handle, FILE_A, RW | FILE_WRITE_ATTRIBUTES, ALL, FILE_OPEN, PLAIN);
  KeQuerySystemTime(&now);
  CHECK_EQ("basic", ZwQueryInformationFile(handle, &g_Block, &basic, sizeof basic, FileBasicInformation), STATUS_SUCCESS);
  CHECK("it is of today", now.QuadPart - basic.LastWriteTime.QuadPart < 600000000LL && basic.LastWriteTime.QuadPart - now.QuadPart < 600000000LL);
  RtlZeroMemory(&basic, sizeof basic);
  basic.CreationTime.QuadPart = 0x01d0000012345671LL;
  basic.LastWriteTime.QuadPart = 0x01d1111112345673LL;
  basic.LastAccessTime.QuadPart = 0x01d2222212345675LL;
  basic.FileAttributes = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM;
  CHECK_EQ("set basic", ZwSetInformationFile(handle, &g_Block, &basic, sizeof basic, FileBasicInformation), STATUS_SUCCESS);
  ZwClose(handle);
  Open(&handle, FILE_A, RW | FILE_WRITE_ATTRIBUTES, ALL, FILE_OPEN, PLAIN);
  ZwQueryInformationFile(handle, &g_Block, &again, sizeof again, FileBasicInformation);
  CHECK("times to the last digit", again.CreationTime.QuadPart == basic.CreationTime.QuadPart && again.LastWriteTime.QuadPart == basic.LastWriteTime.QuadPart && again.LastAccessTime.QuadPart == basic.LastAccessTime.QuadPart);
  CHECK_EQ("attributes", again.FileAttributes, FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM);
  Write(handle, "x", 1, 0);
  ZwQueryInformationFile(handle, &g_Block, &again, sizeof again, FileBasicInformation);
  CHECK("a write tells", again.LastWriteTime.QuadPart != basic.LastWriteTime.QuadPart);
  CHECK_EQ("overwriting asks for them", Try(FILE_A, GENERIC_READ, ALL, FILE_OVERWRITE, PLAIN), STATUS_ACCESS_DENIED);
  RtlZeroMemory(&basic, sizeof basic);
  basic.FileAttributes = FILE_ATTRIBUTE_NORMAL;
  ZwSetInformationFile(handle, &g_Block, &basic, sizeof basic, FileBasicInformation);
  CHECK_EQ("normal", AttributesOf(FILE_A), FILE_ATTRIBUTE_NORMAL);
  basic.FileAttributes = FILE_ATTRIBUTE_DIRECTORY;
  CHECK_EQ("not a directory", ZwSetInformationFile(handle, &g_Block, &basic, sizeof basic, FileBasicInformation), STATUS_INVALID_PARAMETER);
  struct { FILE_ALL_INFORMATION All; WCHAR Rest[20]; } all;
  CHECK_EQ("all", ZwQueryInformationFile(handle, &g_Block, &all, sizeof all, FileAllInformation), STATUS_SUCCESS);
  CHECK("all of it", all.All.StandardInformation.EndOfFile.QuadPart == 2 && all.All.ModeInformation.Mode == FILE_SYNCHRONOUS_IO_NONALERT && all.All.NameInformation.FileNameLength == 12);
  ZwClose(handle);
}

static ULONG g_Names;
static NTSTATUS List(HANDLE Directory, PCWSTR Pattern, BOOLEAN Restart, BOOLEAN Single, PWSTR Out) {
  static UCHAR buffer[512];
  UNICODE_STRING pattern;
  RtlInitUnicodeString(&pattern, Pattern);
  NTSTATUS status = ZwQueryDirectoryFile(Directory, NULL, NULL, NULL, &g_Block, buffer, sizeof buffer, FileBothDirectoryInformation, Single,
    Pattern == NULL ? NULL : &pattern, Restart);
  g_Names = 0;
  if (!NT_SUCCESS(status)) return status;
  FILE_BOTH_DIR_INFORMATION *entry = (FILE_BOTH_DIR_INFORMATION *)buffer;
  for (;;) {
    g_Names++;
    if (Out != NULL) {
      RtlCopyMemory(Out, entry->FileName, entry->FileNameLength);
      Out[entry->FileNameLength / 2] = 0;
    }
    if (entry->NextEntryOffset == 0) break;
    entry = (FILE_BOTH_DIR_INFORMATION *)((PUCHAR)entry + entry->NextEntryOffset);
  }
  return status;
}

static VOID Directories(VOID) {
  HANDLE root, directory, handle;
  WCHAR name[64];
  ULONG count = 0;
  Open(&root, L"\\\\??\\\\C:\\\\", FILE_LIST_DIRECTORY, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  OpenAt(&directory, root, L"list", FILE_LIST_DIRECTORY, 0, ALL, FILE_CREATE, SYNC | FILE_DIRECTORY_FILE);
  for (int i = 0; i < 40; i++) {
    WCHAR file[] = L"File00.txt";
    file[4] += (WCHAR)(i / 10);
    file[5] += (WCHAR)(i % 10);
    if (i % 4 == 0) file[9] = L'c';
    OpenAt(&handle, directory, file, RW, 0, 0, FILE_CREATE, PLAIN);
    ZwClose(handle);
  }
  CHECK_EQ("list: a single one", List(directory, L"*", FALSE, TRUE, name), STATUS_SUCCESS);
  CHECK("list: begins with a dot", g_Names == 1 && name[0] == L'.' && name[1] == 0);
  while (NT_SUCCESS(List(directory, NULL, FALSE, FALSE, NULL))) count += g_Names;
  CHECK_EQ("list: all", count, 41);
  CHECK_EQ("list: the end", List(directory, NULL, FALSE, FALSE, NULL), STATUS_NO_MORE_FILES);
  CHECK_EQ("list: again", List(directory, NULL, TRUE, FALSE, NULL), STATUS_SUCCESS);
  ZwClose(directory);
  OpenAt(&directory, root, L"LIST", FILE_LIST_DIRECTORY, 0, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  for (count = 0; NT_SUCCESS(List(directory, L"file?0.TXC", FALSE, FALSE, name)); ) count += g_Names;
  CHECK_EQ("list: wildcards", count, 2);
  CHECK("list: sorted", wcscmp(name, L"File20.txc") == 0);
  ZwClose(directory);
  OpenAt(&directory, root, L"LIST", FILE_LIST_DIRECTORY, 0, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  CHECK_EQ("list: nothing fits", List(directory, L"none.*", FALSE, FALSE, NULL), STATUS_NO_SUCH_FILE);
  ZwClose(directory);
  OpenAt(&directory, root, L"LIST", FILE_LIST_DIRECTORY, 0, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  UNICODE_STRING one = RTL_CONSTANT_STRING(L"FILE07.TXT");
  struct { FILE_BOTH_DIR_INFORMATION Both; } small;
  CHECK_EQ("list: cut", ZwQueryDirectoryFile(directory, NULL, NULL, NULL, &g_Block, &small, sizeof small, FileBothDirectoryInformation, FALSE, &one, FALSE), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("list: its whole length", small.Both.FileNameLength, 20);
  CHECK_EQ("list: too small", ZwQueryDirectoryFile(directory, NULL, NULL, NULL, &g_Block, &small, 20, FileBothDirectoryInformation, FALSE, NULL, TRUE), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("list: no class", ZwQueryDirectoryFile(directory, NULL, NULL, NULL, &g_Block, &small, sizeof small, FileBasicInformation, FALSE, NULL, TRUE), STATUS_INVALID_INFO_CLASS);
  OpenAt(&handle, root, L"a.txt", FILE_READ_DATA, 0, ALL, FILE_OPEN, PLAIN);
  CHECK_EQ("list: a file", ZwQueryDirectoryFile(handle, NULL, NULL, NULL, &g_Block, &small, sizeof small, FileBothDirectoryInformation, FALSE, NULL, TRUE), STATUS_INVALID_PARAMETER);
  ZwClose(handle);
  ZwClose(directory);
  ZwClose(root);
}

static NTSTATUS Lock(HANDLE Handle, LONGLONG Start, LONGLONG Length, ULONG Key, BOOLEAN Exclusive) {
  LARGE_INTEGER start, length;
  start.QuadPart = Start;
  length.QuadPart = Length;
  return ZwLockFile(Handle, NULL, NULL, NULL, &g_Block, &start, &length, Key, TRUE, Exclusive);
}
static NTSTATUS Unlock(HANDLE Handle, LONGLONG Start, LONGLONG Length, ULONG Key) {
  LARGE_INTEGER start, length;
  start.QuadPart = Start;
  length.QuadPart = Length;
  return ZwUnlockFile(Handle, &g_Block, &start, &length, Key);
}

static HANDLE g_Second;
static volatile LONG g_Granted;
static VOID Waiter(PVOID Context) {
  LARGE_INTEGER start, length;
  IO_STATUS_BLOCK block;
  start.QuadPart = 0;
  length.QuadPart = 10;
  NTSTATUS status = ZwLockFile(g_Second, NULL, NULL, NULL, &block, &start, &length, 0, FALSE, TRUE);
  g_Granted = status == STATUS_SUCCESS ? 1 : -1;
}

static VOID Ranges(VOID) {
  HANDLE first;
  char bytes[16] = "0123456789";
  Open(&first, FILE_A, RW, ALL, FILE_OPEN, PLAIN);
  Open(&g_Second, FILE_A, RW, ALL, FILE_OPEN, PLAIN);
  Write(first, bytes, 10, 0);
  CHECK_EQ("lock", Lock(first, 0, 5, 0, TRUE), STATUS_SUCCESS);
  CHECK_EQ("lock: overlapping", Lock(g_Second, 4, 5, 0, FALSE), STATUS_LOCK_NOT_GRANTED);
  CHECK_EQ("lock: beside", Lock(g_Second, 5, 5, 0, FALSE), STATUS_SUCCESS);
  CHECK_EQ("lock: shared twice", Lock(first, 5, 5, 0, FALSE), STATUS_SUCCESS);
  CHECK_EQ("lock: kept from reading", Read(g_Second, bytes, 3, 0), STATUS_FILE_LOCK_CONFLICT);
  CHECK_EQ("lock: its owner reads", Read(first, bytes, 3, 0), STATUS_SUCCESS);
  CHECK_EQ("lock: its owner writes", Write(first, bytes, 3, 0), STATUS_SUCCESS);
  CHECK_EQ("lock: shared keeps all from writing", Write(first, bytes, 3, 6), STATUS_FILE_LOCK_CONFLICT);
  CHECK_EQ("unlock: not so", Unlock(first, 0, 4, 0), STATUS_RANGE_NOT_LOCKED);
  CHECK_EQ("unlock: not that key", Unlock(first, 0, 5, 1), STATUS_RANGE_NOT_LOCKED);
  CHECK_EQ("lock: no range", Lock(first, -1, 5, 0, TRUE), STATUS_INVALID_LOCK_RANGE);
  CHECK_EQ("unlock shared", Unlock(g_Second, 5, 5, 0), STATUS_SUCCESS);
  CHECK_EQ("unlock own shared", Unlock(first, 5, 5, 0), STATUS_SUCCESS);
  PVOID thread = Start(Waiter, NULL);
  Sleep(2);
  CHECK_EQ("waits", g_Granted, 0);
  CHECK_EQ("unlock", Unlock(first, 0, 5, 0), STATUS_SUCCESS);
  Join(thread);
  CHECK_EQ("is granted", g_Granted, 1);
  CHECK_EQ("now the first is kept out", Read(first, bytes, 3, 0), STATUS_FILE_LOCK_CONFLICT);
  g_Granted = 0;
  CHECK_EQ("cleanup unlocks", ZwClose(g_Second), STATUS_SUCCESS);
  CHECK_EQ("and others go on", Read(first, bytes, 3, 0), STATUS_SUCCESS);
  ZwClose(first);
}

static volatile LONG g_Apcs;
static VOID NTAPI OnEnd(PVOID Context, PIO_STATUS_BLOCK Block, ULONG Reserved) { if (Context == (PVOID)7 && Block->Information == 4) g_Apcs++; }

static VOID Asynchronous(VOID) {
  HANDLE handle, event;
  IO_STATUS_BLOCK block = { 0 };
  LARGE_INTEGER offset;
  offset.QuadPart = 0;
  CHECK_EQ("async", Open(&handle, FILE_A, RW, ALL, FILE_OPEN, FILE_NON_DIRECTORY_FILE), STATUS_SUCCESS);
  ZwCreateEvent(&event, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE);
  NTSTATUS status = ZwWriteFile(handle, event, NULL, NULL, &block, "wxyz", 4, &offset, NULL);
  CHECK("async: write", status == STATUS_SUCCESS || status == STATUS_PENDING);
  CHECK_EQ("async: its event", ZwWaitForSingleObject(event, FALSE, NULL), STATUS_SUCCESS);
  CHECK("async: its block", block.Status == STATUS_SUCCESS && block.Information == 4);
  char bytes[4];
  status = ZwReadFile(handle, NULL, OnEnd, (PVOID)7, &block, bytes, 4, &offset, NULL);
  CHECK("async: read", status == STATUS_SUCCESS || status == STATUS_PENDING);
  Sleep(1);
  CHECK_EQ("async: APC", g_Apcs, 1);
  CHECK_EQ("async: no offset", ZwReadFile(handle, NULL, NULL, NULL, &block, bytes, 4, NULL, NULL), STATUS_INVALID_PARAMETER);
  offset.QuadPart = 1000;
  CHECK_EQ("async: the end", ZwReadFile(handle, event, NULL, NULL, &block, bytes, 4, &offset, NULL), STATUS_END_OF_FILE);
  ZwClose(event);
  ZwClose(handle);
}

static VOID Volumes(PDRIVER_OBJECT Driver) {
  HANDLE root;
  Open(&root, L"\\\\??\\\\C:\\\\", FILE_LIST_DIRECTORY, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  FILE_FS_SIZE_INFORMATION size;
  CHECK_EQ("volume: size", ZwQueryVolumeInformationFile(root, &g_Block, &size, sizeof size, FileFsSizeInformation), STATUS_SUCCESS);
  CHECK("volume: space", size.BytesPerSector == 512 && size.SectorsPerAllocationUnit == 8 && size.TotalAllocationUnits.QuadPart > 0);
  struct { FILE_FS_ATTRIBUTE_INFORMATION All; WCHAR Rest[8]; } attributes;
  CHECK_EQ("volume: attributes", ZwQueryVolumeInformationFile(root, &g_Block, &attributes, sizeof attributes, FileFsAttributeInformation), STATUS_SUCCESS);
  CHECK("volume: NTFS", attributes.All.FileSystemNameLength == 8 && attributes.All.FileSystemName[0] == L'N' && attributes.All.MaximumComponentNameLength == 255);
  FILE_FS_DEVICE_INFORMATION device;
  CHECK_EQ("volume: device", ZwQueryVolumeInformationFile(root, &g_Block, &device, sizeof device, FileFsDeviceInformation), STATUS_SUCCESS);
  CHECK_EQ("volume: a disk", device.DeviceType, FILE_DEVICE_DISK);
  CHECK_EQ("volume: too small", ZwQueryVolumeInformationFile(root, &g_Block, &size, 8, FileFsSizeInformation), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("volume: no class", ZwQueryVolumeInformationFile(root, &g_Block, &size, 8, (FS_INFORMATION_CLASS)99), STATUS_INVALID_INFO_CLASS);
  PFILE_OBJECT file;
  UNICODE_STRING dos;
  ObReferenceObjectByHandle(root, 0, *IoFileObjectType, KernelMode, (PVOID *)&file, NULL);
  CHECK_EQ("volume: its letter", IoVolumeDeviceToDosName(file->DeviceObject, &dos), STATUS_SUCCESS);
  CHECK("volume: C:", dos.Length == 4 && dos.Buffer[0] == L'C' && dos.Buffer[1] == L':');
  ExFreePool(dos.Buffer);
  PFILE_OBJECT stream = IoCreateStreamFileObject(file, NULL);
  CHECK("stream file", stream != NULL && stream->DeviceObject == file->DeviceObject && (stream->Flags & FO_STREAM_FILE) != 0);
  ObDereferenceObject(stream);
  ObDereferenceObject(file);
  ZwClose(root);
}

/* A filter above the volume: sees each request, and passes it on. */
static PDEVICE_OBJECT g_Lower, g_Filter;
static LONG g_Seen[IRP_MJ_MAXIMUM_FUNCTION + 1];
static NTSTATUS PassOn(PDEVICE_OBJECT Device, PIRP Irp) {
  g_Seen[IoGetCurrentIrpStackLocation(Irp)->MajorFunction]++;
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(g_Lower, Irp);
}

static VOID Filters(PDRIVER_OBJECT Driver) {
  HANDLE handle;
  PFILE_OBJECT file;
  PDEVICE_OBJECT volume;
  char bytes[4];
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\??\\\\C:");
  for (int i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) Driver->MajorFunction[i] = PassOn;
  CHECK_EQ("filter: the volume", IoGetDeviceObjectPointer(&name, FILE_READ_ATTRIBUTES, &file, &volume), STATUS_SUCCESS);
  IoCreateDevice(Driver, 0, NULL, volume->DeviceType, 0, FALSE, &g_Filter);
  g_Lower = IoAttachDeviceToDeviceStack(g_Filter, volume);
  g_Filter->Flags &= ~DO_DEVICE_INITIALIZING;
  ObDereferenceObject(file);
  RtlZeroMemory(g_Seen, sizeof g_Seen);
  Open(&handle, FILE_A, RW, ALL, FILE_OPEN, PLAIN);
  Read(handle, bytes, 4, 0);
  Write(handle, bytes, 4, 0);
  SizeOf(handle);
  SetSize(handle, 4);
  Lock(handle, 0, 1, 0, TRUE);
  ZwClose(handle);
  CHECK("filter: sees them", g_Seen[IRP_MJ_CREATE] == 1 && g_Seen[IRP_MJ_READ] == 1 && g_Seen[IRP_MJ_WRITE] == 1 && g_Seen[IRP_MJ_QUERY_INFORMATION] == 1 &&
    g_Seen[IRP_MJ_SET_INFORMATION] == 1 && g_Seen[IRP_MJ_LOCK_CONTROL] == 1 && g_Seen[IRP_MJ_CLEANUP] == 1 && g_Seen[IRP_MJ_CLOSE] == 1);
  IoDetachDevice(g_Lower);
  IoDeleteDevice(g_Filter);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  DriverObject->DriverUnload = Unload;
  Data();
  Basic();
  Directories();
  Ranges();
  Asynchronous();
  Volumes(DriverObject);
  Filters(DriverObject);
  return STATUS_SUCCESS;
}
`;

describeChecks('files', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked' }]);
