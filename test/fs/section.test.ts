/** Sections of memory and of files: making, mapping, statuses, agreement with reads and writes. */
import { describeChecks } from '../support/checks.js';
import { FILES_HEADER } from './header.js';

const SOURCE = `${FILES_HEADER}
#define PLAIN (SYNC | FILE_NON_DIRECTORY_FILE)
static NTSTATUS Make(HANDLE *Section, LONGLONG Size, ULONG Protection, ULONG Flags, HANDLE File) {
  LARGE_INTEGER size;
  size.QuadPart = Size;
  return ZwCreateSection(Section, SECTION_ALL_ACCESS, NULL, Size == 0 ? NULL : &size, Protection, Flags, File);
}
static NTSTATUS Map(HANDLE Section, PVOID *Base, SIZE_T Size, LONGLONG Offset, ULONG Protection) {
  LARGE_INTEGER offset;
  offset.QuadPart = Offset;
  *Base = NULL;
  return ZwMapViewOfSection(Section, ZwCurrentProcess(), Base, 0, 0, &offset, &Size, ViewUnmap, 0, Protection);
}
static VOID Body(VOID) {
  HANDLE section, file, reader, directory;
  PVOID first, second, object, space = NULL;
  SIZE_T size = 0;
  char bytes[8] = { 0 };
  CHECK_EQ("memory", Make(&section, 100000, PAGE_READWRITE, SEC_COMMIT, NULL), STATUS_SUCCESS);
  CHECK_EQ("map", Map(section, &first, 0, 0, PAGE_READWRITE), STATUS_SUCCESS);
  CHECK_EQ("map again", Map(section, &second, 1000, 65536, PAGE_READONLY), STATUS_SUCCESS);
  ((PUCHAR)first)[65536] = 7;
  CHECK_EQ("is the same memory", ((PUCHAR)second)[0], 7);
  ObReferenceObjectByHandle(section, SECTION_MAP_READ, *MmSectionObjectType, KernelMode, &object, NULL);
  CHECK_EQ("system space", MmMapViewInSystemSpace(object, &space, &size), STATUS_SUCCESS);
  CHECK("system space: too", size == 102400 && ((PUCHAR)space)[65536] == 7);
  CHECK_EQ("system space: unmap", MmUnmapViewInSystemSpace(space), STATUS_SUCCESS);
  CHECK_EQ("system space: once", MmUnmapViewInSystemSpace(space), STATUS_NOT_MAPPED_VIEW);
  ObDereferenceObject(object);
  CHECK_EQ("view: offset", Map(section, &space, 0, 4096, PAGE_READONLY), STATUS_MAPPED_ALIGNMENT);
  CHECK_EQ("view: too large", Map(section, &space, 200000, 0, PAGE_READONLY), STATUS_INVALID_VIEW_SIZE);
  space = (PVOID)0x20000;
  size = 0;
  CHECK_EQ("view: an address", ZwMapViewOfSection(section, ZwCurrentProcess(), &space, 0, 0, NULL, &size, ViewUnmap, 0, PAGE_READONLY), STATUS_CONFLICTING_ADDRESSES);
  CHECK_EQ("unmap by an inner address", ZwUnmapViewOfSection(ZwCurrentProcess(), (PUCHAR)second + 5), STATUS_SUCCESS);
  CHECK_EQ("unmap", ZwUnmapViewOfSection(ZwCurrentProcess(), first), STATUS_SUCCESS);
  CHECK_EQ("unmap what is not mapped", ZwUnmapViewOfSection(ZwCurrentProcess(), first), STATUS_NOT_MAPPED_VIEW);
  ZwClose(section);
  CHECK_EQ("no size", Make(&section, 0, PAGE_READWRITE, SEC_COMMIT, NULL), STATUS_INVALID_PARAMETER_4);
  CHECK_EQ("no flags", Make(&section, 100, PAGE_READWRITE, 0, NULL), STATUS_INVALID_PARAMETER_6);
  CHECK_EQ("no protection", Make(&section, 100, 0x3, SEC_COMMIT, NULL), STATUS_INVALID_PAGE_PROTECTION);
  Make(&section, 100, PAGE_READONLY, SEC_COMMIT, NULL);
  CHECK_EQ("read-only", Map(section, &first, 0, 0, PAGE_READWRITE), STATUS_SECTION_PROTECTION);
  ZwClose(section);

  Open(&file, L"\\\\??\\\\C:\\\\mapped", RW, ALL, FILE_CREATE, PLAIN);
  CHECK_EQ("an empty file", Make(&section, 0, PAGE_READWRITE, SEC_COMMIT, file), STATUS_MAPPED_FILE_SIZE_ZERO);
  Write(file, "0123456789", 10, 0);
  CHECK_EQ("a file, read-only, too large", Make(&section, 20, PAGE_READONLY, SEC_COMMIT, file), STATUS_SECTION_TOO_BIG);
  Open(&reader, L"\\\\??\\\\C:\\\\mapped", GENERIC_READ, ALL, FILE_OPEN, PLAIN);
  CHECK_EQ("who only reads", Make(&section, 0, PAGE_READWRITE, SEC_COMMIT, reader), STATUS_ACCESS_DENIED);
  Open(&directory, L"\\\\??\\\\C:\\\\", GENERIC_READ, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  CHECK_EQ("a directory", Make(&section, 0, PAGE_READONLY, SEC_COMMIT, directory), STATUS_INVALID_FILE_FOR_SECTION);
  ZwClose(directory);
  CHECK_EQ("a file", Make(&section, 5000, PAGE_READWRITE, SEC_COMMIT, file), STATUS_SUCCESS);
  CHECK_EQ("a file: as long as its section", (LONG)SizeOf(file), 5000);
  Map(section, &first, 0, 0, PAGE_READWRITE);
  CHECK_EQ("a file: its data", ((PUCHAR)first)[3], '3');
  ((PUCHAR)first)[3] = 'x';
  Read(reader, bytes, 5, 0);
  CHECK_EQ("a file: reads see views", bytes[3], 'x');
  Write(file, "y", 1, 4);
  CHECK_EQ("a file: views see writes", ((PUCHAR)first)[4], 'y');
  Map(section, &second, 0, 0, PAGE_WRITECOPY);
  ((PUCHAR)second)[0] = '!';
  CHECK_EQ("a copy on write", ((PUCHAR)first)[0], '0');
  CHECK_EQ("a mapped file keeps its size", SetSize(file, 10), STATUS_USER_MAPPED_FILE);
  CHECK_EQ("and its name", Dispose(file, TRUE), STATUS_CANNOT_DELETE);
  ((PUCHAR)first)[4999] = 'z';
  ZwClose(section);
  ZwClose(file);
  ZwUnmapViewOfSection(ZwCurrentProcess(), second);
  ZwUnmapViewOfSection(ZwCurrentProcess(), first);
  Read(reader, bytes, 1, 4999);
  CHECK_EQ("unmapping writes", bytes[0], 'z');
  ZwClose(reader);
  CHECK_EQ("then it can go", Delete(L"\\\\??\\\\C:\\\\mapped"), STATUS_SUCCESS);
}
DRIVER_ENTRY(Body)
`;

describeChecks('sections', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked' }]);
