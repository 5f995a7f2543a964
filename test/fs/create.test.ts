/** ZwCreateFile: dispositions and what Information says, sharing, directories, names, deletion, renaming. */
import { describeChecks } from '../support/checks.js';
import { FILES_HEADER } from './header.js';

const SOURCE = `${FILES_HEADER}
#define FILE_A L"\\\\??\\\\C:\\\\a.txt"
#define PLAIN (SYNC | FILE_NON_DIRECTORY_FILE)

static VOID Dispositions(VOID) {
  CHECK_EQ("open: nothing there", Try(FILE_A, RW, 0, FILE_OPEN, PLAIN), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("open: does not exist", g_Information, FILE_DOES_NOT_EXIST);
  CHECK_EQ("overwrite: nothing there", Try(FILE_A, RW, 0, FILE_OVERWRITE, PLAIN), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("create", Try(FILE_A, RW, 0, FILE_CREATE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("create: created", g_Information, FILE_CREATED);
  CHECK_EQ("create: collision", Try(FILE_A, RW, 0, FILE_CREATE, PLAIN), STATUS_OBJECT_NAME_COLLISION);
  CHECK_EQ("create: exists", g_Information, FILE_EXISTS);
  CHECK_EQ("open", Try(FILE_A, RW, 0, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("open: opened", g_Information, FILE_OPENED);
  CHECK_EQ("open_if", Try(FILE_A, RW, 0, FILE_OPEN_IF, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("open_if: opened", g_Information, FILE_OPENED);
  CHECK_EQ("open_if: another", Try(L"\\\\??\\\\C:\\\\b.txt", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("open_if: created", g_Information, FILE_CREATED);
  HANDLE handle;
  Open(&handle, FILE_A, RW, 0, FILE_OPEN, PLAIN);
  Write(handle, "abc", 3, 0);
  ZwClose(handle);
  CHECK_EQ("overwrite", Open(&handle, FILE_A, RW, 0, FILE_OVERWRITE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("overwrite: overwritten", g_Information, FILE_OVERWRITTEN);
  CHECK_EQ("overwrite: empty", (LONG)SizeOf(handle), 0);
  Write(handle, "abc", 3, 0);
  ZwClose(handle);
  CHECK_EQ("overwrite_if", Try(FILE_A, RW, 0, FILE_OVERWRITE_IF, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("overwrite_if: overwritten", g_Information, FILE_OVERWRITTEN);
  CHECK_EQ("overwrite_if: another", Try(L"\\\\??\\\\C:\\\\c.txt", RW, 0, FILE_OVERWRITE_IF, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("overwrite_if: created", g_Information, FILE_CREATED);
  CHECK_EQ("supersede", Try(FILE_A, RW, 0, FILE_SUPERSEDE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("supersede: superseded", g_Information, FILE_SUPERSEDED);
  CHECK_EQ("supersede: another", Try(L"\\\\??\\\\C:\\\\d.txt", RW, 0, FILE_SUPERSEDE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("supersede: created", g_Information, FILE_CREATED);
  CHECK_EQ("six dispositions", Try(FILE_A, RW, 0, 6, PLAIN), STATUS_INVALID_PARAMETER);
}

static VOID Options(VOID) {
  HANDLE handle;
  CHECK_EQ("both kinds", Try(FILE_A, RW, 0, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE | FILE_NON_DIRECTORY_FILE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("directories are not overwritten", Try(FILE_A, RW, 0, FILE_OVERWRITE, SYNC | FILE_DIRECTORY_FILE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("delete on close wants DELETE", Try(FILE_A, GENERIC_READ, 0, FILE_OPEN, PLAIN | FILE_DELETE_ON_CLOSE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("bad sharing", Try(FILE_A, GENERIC_READ, 8, FILE_OPEN, PLAIN), STATUS_INVALID_PARAMETER);
  CHECK_EQ("bad attributes", OpenAt(&handle, NULL, FILE_A, RW, 0x80000, 0, FILE_OPEN, PLAIN), STATUS_INVALID_PARAMETER);
  CHECK_EQ("unbuffered appending", Try(FILE_A, FILE_APPEND_DATA, 0, FILE_OPEN, PLAIN | FILE_NO_INTERMEDIATE_BUFFERING), STATUS_INVALID_PARAMETER);
  CHECK_EQ("a file is no directory", Try(FILE_A, GENERIC_READ, 0, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE), STATUS_NOT_A_DIRECTORY);
  CHECK_EQ("a directory is made", Try(L"\\\\??\\\\C:\\\\dir", GENERIC_READ, 0, FILE_CREATE, SYNC | FILE_DIRECTORY_FILE), STATUS_SUCCESS);
  CHECK_EQ("a directory is made once", Try(L"\\\\??\\\\C:\\\\DIR", GENERIC_READ, 0, FILE_CREATE, SYNC | FILE_DIRECTORY_FILE), STATUS_OBJECT_NAME_COLLISION);
  CHECK_EQ("a directory is no file", Try(L"\\\\??\\\\C:\\\\dir", GENERIC_READ, 0, FILE_OPEN, PLAIN), STATUS_FILE_IS_A_DIRECTORY);
  CHECK_EQ("a directory by FILE_OPEN", Try(L"\\\\??\\\\C:\\\\dir\\\\", GENERIC_READ, 0, FILE_OPEN, SYNC), STATUS_SUCCESS);
  CHECK_EQ("unaligned", Open(&handle, FILE_A, RW, 0, FILE_OPEN, PLAIN | FILE_NO_INTERMEDIATE_BUFFERING), STATUS_SUCCESS);
  static UCHAR sector[512];
  CHECK_EQ("unaligned length", Write(handle, sector, 100, 0), STATUS_INVALID_PARAMETER);
  CHECK_EQ("unaligned offset", Write(handle, sector, 512, 100), STATUS_INVALID_PARAMETER);
  CHECK_EQ("aligned", Write(handle, sector, 512, 512), STATUS_SUCCESS);
  CHECK_EQ("unaligned read", Read(handle, sector, 512, 5), STATUS_INVALID_PARAMETER);
  ZwClose(handle);
}

static VOID Sharing(VOID) {
  HANDLE first, second;
  Open(&first, FILE_A, GENERIC_READ, FILE_SHARE_READ, FILE_OPEN, PLAIN);
  CHECK_EQ("readers share", Try(FILE_A, GENERIC_READ, FILE_SHARE_READ, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("a writer is kept out", Try(FILE_A, GENERIC_WRITE, ALL, FILE_OPEN, PLAIN), STATUS_SHARING_VIOLATION);
  CHECK_EQ("who shares nothing is kept out", Try(FILE_A, GENERIC_READ, 0, FILE_OPEN, PLAIN), STATUS_SHARING_VIOLATION);
  CHECK_EQ("deleting is kept out", Try(FILE_A, DELETE, ALL, FILE_OPEN, PLAIN), STATUS_SHARING_VIOLATION);
  CHECK_EQ("overwriting is writing", Try(FILE_A, GENERIC_READ, ALL, FILE_OVERWRITE, PLAIN), STATUS_SHARING_VIOLATION);
  CHECK_EQ("attributes are no matter of sharing", Try(FILE_A, FILE_READ_ATTRIBUTES, 0, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("by another name", Try(L"\\\\Device\\\\HarddiskVolume1\\\\A.TXT", GENERIC_WRITE, ALL, FILE_OPEN, PLAIN), STATUS_SHARING_VIOLATION);
  ZwClose(first);
  CHECK_EQ("free again", Open(&first, FILE_A, RW, ALL, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("all may", Open(&second, FILE_A, RW, ALL, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  Write(first, "first", 5, 0);
  char bytes[8];
  CHECK_EQ("the other sees it", Read(second, bytes, 5, 0), STATUS_SUCCESS);
  CHECK("what was written", RtlCompareMemory(bytes, "first", 5) == 5);
  CHECK_EQ("going", Dispose(first, TRUE), STATUS_SUCCESS);
  CHECK_EQ("no more opens", Try(FILE_A, GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_DELETE_PENDING);
  ZwClose(first);
  CHECK_EQ("still there for who has it", Read(second, bytes, 5, 0), STATUS_SUCCESS);
  CHECK_EQ("not going after all", Dispose(second, FALSE), STATUS_SUCCESS);
  CHECK_EQ("opens again", Try(FILE_A, GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  Dispose(second, TRUE);
  ZwClose(second);
  CHECK_EQ("gone", Try(FILE_A, GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_OBJECT_NAME_NOT_FOUND);
}

static VOID Names(VOID) {
  HANDLE root, handle;
  CHECK_EQ("SystemRoot", Try(L"\\\\SystemRoot\\\\x.txt", RW, 0, FILE_CREATE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("DosDevices", Try(L"\\\\DosDevices\\\\c:\\\\WINDOWS\\\\X.TXT", RW, 0, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("no such folder", Try(L"\\\\??\\\\C:\\\\no\\\\x.txt", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_PATH_NOT_FOUND);
  CHECK_EQ("a file on the way", Try(L"\\\\??\\\\C:\\\\Windows\\\\x.txt\\\\y", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_PATH_NOT_FOUND);
  CHECK_EQ("no such drive", Try(L"\\\\??\\\\Q:\\\\x.txt", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_PATH_NOT_FOUND);
  CHECK_EQ("no such drive itself", Try(L"\\\\??\\\\Q:", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("..", Try(L"\\\\??\\\\C:\\\\..\\\\x.txt", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("up beyond the root", Try(L"\\\\??\\\\C:\\\\dir\\\\..\\\\..\\\\x", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("a slash", Try(L"\\\\??\\\\C:\\\\../x.txt", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("a star", Try(L"\\\\??\\\\C:\\\\a*.txt", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("a stream", Try(L"\\\\??\\\\C:\\\\b.txt:s", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("the one stream", Try(L"\\\\??\\\\C:\\\\b.txt::$DATA", RW, 0, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("two backslashes", Try(L"\\\\??\\\\C:\\\\dir\\\\\\\\x", RW, 0, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("a file with a backslash", Try(L"\\\\??\\\\C:\\\\b.txt\\\\", RW, 0, FILE_OPEN, SYNC), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("trailing dots stay", Try(L"\\\\??\\\\C:\\\\dots...", RW, 0, FILE_CREATE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("without dots", Try(L"\\\\??\\\\C:\\\\dots", RW, 0, FILE_OPEN, PLAIN), STATUS_OBJECT_NAME_NOT_FOUND);
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  static WCHAR text[32768];
  RtlInitUnicodeString(&name, L"\\\\??\\\\C:\\\\b.txt\\0.x");
  name.Length = 13 * 2 + 6;
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
  CHECK_EQ("NUL", ZwOpenFile(&handle, GENERIC_READ | SYNCHRONIZE, &attributes, &g_Block, ALL, SYNC), STATUS_OBJECT_NAME_INVALID);
  for (int i = 0; i < 32767; i++) text[i] = i % 200 == 6 && i > 6 ? L'\\\\' : L'x';
  RtlCopyMemory(text, L"\\\\??\\\\C:\\\\", 14);
  name.Buffer = text;
  name.Length = name.MaximumLength = 32767 * 2;
  CHECK_EQ("32,767 characters", ZwOpenFile(&handle, GENERIC_READ | SYNCHRONIZE, &attributes, &g_Block, ALL, SYNC), STATUS_OBJECT_PATH_NOT_FOUND);
  for (int i = 7; i < 32767; i++) text[i] = L'x';
  CHECK_EQ("32,760 in one part", ZwOpenFile(&handle, GENERIC_READ | SYNCHRONIZE, &attributes, &g_Block, ALL, SYNC), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("the root", Open(&root, L"\\\\??\\\\C:\\\\", FILE_LIST_DIRECTORY | FILE_TRAVERSE, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE), STATUS_SUCCESS);
  CHECK_EQ("relative to it", OpenAt(&handle, root, L"dir\\\\inner.txt", RW, 0, ALL, FILE_CREATE, PLAIN), STATUS_SUCCESS);
  ZwClose(handle);
  CHECK_EQ("relative with backslash", OpenAt(&handle, root, L"\\\\dir", RW, 0, ALL, FILE_OPEN, SYNC), STATUS_OBJECT_PATH_SYNTAX_BAD);
  CHECK_EQ("relative ..", OpenAt(&handle, root, L"..\\\\x", RW, 0, ALL, FILE_OPEN_IF, PLAIN), STATUS_OBJECT_NAME_INVALID);
  ZwClose(root);
  CHECK_EQ("the volume", Open(&root, L"\\\\??\\\\C:", FILE_READ_ATTRIBUTES, ALL, FILE_OPEN, SYNC), STATUS_SUCCESS);
  CHECK_EQ("no data of the volume", Read(root, text, 512, 0), STATUS_INVALID_DEVICE_REQUEST);
  ZwClose(root);
  CHECK_EQ("it is there", AttributesOf(L"\\\\??\\\\C:\\\\DIR\\\\INNER.TXT"), FILE_ATTRIBUTE_ARCHIVE);
}

static VOID Deleting(VOID) {
  HANDLE handle;
  CHECK_EQ("delete a directory with files", Delete(L"\\\\??\\\\C:\\\\dir"), STATUS_SUCCESS);
  CHECK_EQ("which stays", AttributesOf(L"\\\\??\\\\C:\\\\dir"), FILE_ATTRIBUTE_DIRECTORY);
  Open(&handle, L"\\\\??\\\\C:\\\\dir", DELETE, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  CHECK_EQ("dispose of it", Dispose(handle, TRUE), STATUS_DIRECTORY_NOT_EMPTY);
  ZwClose(handle);
  CHECK_EQ("delete", Delete(L"\\\\??\\\\C:\\\\dir\\\\inner.txt"), STATUS_SUCCESS);
  CHECK_EQ("delete what is gone", Delete(L"\\\\??\\\\C:\\\\dir\\\\inner.txt"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("delete an empty directory", Delete(L"\\\\??\\\\C:\\\\dir"), STATUS_SUCCESS);
  CHECK_EQ("it is gone", AttributesOf(L"\\\\??\\\\C:\\\\dir"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("delete on close", Open(&handle, L"\\\\??\\\\C:\\\\temp", RW, 0, FILE_CREATE, PLAIN | FILE_DELETE_ON_CLOSE), STATUS_SUCCESS);
  ZwClose(handle);
  CHECK_EQ("deleted on close", AttributesOf(L"\\\\??\\\\C:\\\\temp"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("read-only", OpenAt(&handle, NULL, L"\\\\??\\\\C:\\\\ro", RW, FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_HIDDEN, 0, FILE_CREATE, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("its creator may write", Write(handle, "x", 1, 0), STATUS_SUCCESS);
  CHECK_EQ("read-only stays", Dispose(handle, TRUE), STATUS_CANNOT_DELETE);
  ZwClose(handle);
  CHECK_EQ("read-only: attributes", AttributesOf(L"\\\\??\\\\C:\\\\ro"), FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_ARCHIVE);
  CHECK_EQ("read-only: writing", Try(L"\\\\??\\\\C:\\\\ro", GENERIC_WRITE, ALL, FILE_OPEN, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("read-only: overwriting", Try(L"\\\\??\\\\C:\\\\ro", GENERIC_READ, ALL, FILE_OVERWRITE, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("read-only: reading", Try(L"\\\\??\\\\C:\\\\ro", GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  CHECK_EQ("read-only: deleting", Delete(L"\\\\??\\\\C:\\\\ro"), STATUS_CANNOT_DELETE);
}

static VOID Renaming(VOID) {
  HANDLE handle, other;
  Open(&handle, L"\\\\??\\\\C:\\\\b.txt", RW, ALL, FILE_OPEN, PLAIN);
  CHECK_EQ("rename", Rename(handle, NULL, L"e.txt", FALSE), STATUS_SUCCESS);
  CHECK_EQ("old name", AttributesOf(L"\\\\??\\\\C:\\\\b.txt"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("new name", AttributesOf(L"\\\\??\\\\C:\\\\e.txt"), FILE_ATTRIBUTE_ARCHIVE);
  CHECK_EQ("collision", Rename(handle, NULL, L"C.TXT", FALSE), STATUS_OBJECT_NAME_COLLISION);
  CHECK_EQ("replace", Rename(handle, NULL, L"\\\\??\\\\C:\\\\c.txt", TRUE), STATUS_SUCCESS);
  CHECK_EQ("letter case", Rename(handle, NULL, L"C.Txt", FALSE), STATUS_SUCCESS);
  CHECK_EQ("into a folder", Rename(handle, NULL, L"\\\\SystemRoot\\\\moved.txt", FALSE), STATUS_SUCCESS);
  CHECK_EQ("it has moved", AttributesOf(L"\\\\??\\\\C:\\\\windows\\\\moved.txt"), FILE_ATTRIBUTE_ARCHIVE);
  CHECK_EQ("no such folder to move to", Rename(handle, NULL, L"\\\\??\\\\C:\\\\none\\\\x", FALSE), STATUS_OBJECT_PATH_NOT_FOUND);
  CHECK_EQ("a bad name", Rename(handle, NULL, L"a:b", FALSE), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("..", Rename(handle, NULL, L"..", FALSE), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("onto a directory", Rename(handle, NULL, L"\\\\??\\\\C:\\\\Windows", TRUE), STATUS_ACCESS_DENIED);
  struct { FILE_NAME_INFORMATION Name; WCHAR Rest[40]; } named;
  CHECK_EQ("its name", ZwQueryInformationFile(handle, &g_Block, &named, sizeof named, FileNameInformation), STATUS_SUCCESS);
  CHECK("its whole name", named.Name.FileNameLength == 36 && RtlCompareMemory(named.Name.FileName, L"\\\\Windows\\\\moved.txt", 36) == 36);
  CHECK_EQ("its name, cut", ZwQueryInformationFile(handle, &g_Block, &named, 12, FileNameInformation), STATUS_BUFFER_OVERFLOW);
  Open(&other, L"\\\\??\\\\C:\\\\Windows", RW, ALL, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
  CHECK_EQ("a directory with open files", Rename(other, NULL, L"Doors", FALSE), STATUS_ACCESS_DENIED);
  ZwClose(handle);
  CHECK_EQ("a directory", Rename(other, NULL, L"Doors", FALSE), STATUS_SUCCESS);
  CHECK_EQ("its files come along", AttributesOf(L"\\\\??\\\\C:\\\\doors\\\\moved.txt"), FILE_ATTRIBUTE_ARCHIVE);
  Rename(other, NULL, L"Windows", FALSE);
  ZwClose(other);
  Open(&handle, L"\\\\??\\\\C:\\\\d.txt", GENERIC_READ, ALL, FILE_OPEN, PLAIN);
  CHECK_EQ("renaming takes DELETE", Rename(handle, NULL, L"f.txt", FALSE), STATUS_ACCESS_DENIED);
  CHECK_EQ("deleting takes DELETE", Dispose(handle, TRUE), STATUS_ACCESS_DENIED);
  CHECK_EQ("writing takes FILE_WRITE_DATA", Write(handle, "x", 1, 0), STATUS_ACCESS_DENIED);
  CHECK_EQ("sizing takes FILE_WRITE_DATA", SetSize(handle, 0), STATUS_ACCESS_DENIED);
  ZwClose(handle);
}

static VOID Body(VOID) {
  Dispositions();
  Options();
  Sharing();
  Names();
  Deleting();
  Renaming();
}
DRIVER_ENTRY(Body)
`;

describeChecks('opening files', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked' }]);
