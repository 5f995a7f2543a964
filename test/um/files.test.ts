/** Programs and files: Win32's names, listings, copies, byte ranges; streams of C and C++. */
import { expect, test } from 'vitest';
import { runConsole } from '../support/console.js';
import { describeProgram, EMPTY_DRIVER } from './programs.js';

const WIN32 = `#include <string.h>
static BOOL Put(const char *name, const char *text) {
  DWORD done = 0;
  HANDLE file = CreateFileA(name, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
  BOOL ok = file != INVALID_HANDLE_VALUE && WriteFile(file, text, (DWORD)strlen(text), &done, NULL) && done == strlen(text);
  CloseHandle(file);
  return ok;
}
static int List(const char *pattern) {
  WIN32_FIND_DATAA found;
  int count = 0;
  HANDLE find = FindFirstFileA(pattern, &found);
  if (find == INVALID_HANDLE_VALUE) return -(int)GetLastError();
  do count++; while (FindNextFileA(find, &found));
  if (GetLastError() != ERROR_NO_MORE_FILES) count = -1000;
  FindClose(find);
  return count;
}
int main(void) {
  char text[64] = { 0 }, path[MAX_PATH], *part;
  DWORD done;
  CHECK("makes a file", Put("C:\\\\one.txt", "one"));
  CHECK("relative, by slashes", Put("two.txt", "two") && Put("./three.txt", "three!"));
  CHECK("CREATE_NEW fails", CreateFileA("one.txt", GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL) == INVALID_HANDLE_VALUE && GetLastError() == ERROR_FILE_EXISTS);
  CHECK("OPEN_EXISTING fails", CreateFileA("none.txt", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE && GetLastError() == ERROR_FILE_NOT_FOUND);
  CHECK("no such folder", CreateFileA("no\\\\x", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE && GetLastError() == ERROR_PATH_NOT_FOUND);
  CHECK("a bad name", CreateFileA("a<b", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE && GetLastError() == ERROR_INVALID_NAME);
  HANDLE file = CreateFileA("ONE.TXT", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_ALWAYS, 0, NULL);
  CHECK_EQ("OPEN_ALWAYS says that it was there", GetLastError(), ERROR_ALREADY_EXISTS);
  CHECK("ReadFile", ReadFile(file, text, 10, &done, NULL) && done == 3 && strcmp(text, "one") == 0);
  CHECK("ReadFile: the end", ReadFile(file, text, 10, &done, NULL) && done == 0);
  CHECK_EQ("SetFilePointer", SetFilePointer(file, 1, NULL, FILE_BEGIN), 1);
  CHECK("SetEndOfFile", SetEndOfFile(file) && GetFileSize(file, NULL) == 1);
  CHECK_EQ("GetFileType", GetFileType(file), FILE_TYPE_DISK);
  CHECK("a sharing violation", CreateFileA("one.txt", GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE && GetLastError() == ERROR_SHARING_VIOLATION);
  CHECK("DeleteFile of an open file", !DeleteFileA("one.txt") && GetLastError() == ERROR_SHARING_VIOLATION);
  BY_HANDLE_FILE_INFORMATION all;
  CHECK("GetFileInformationByHandle", GetFileInformationByHandle(file, &all) && all.nFileSizeLow == 1 && all.nNumberOfLinks == 1);
  FILETIME set = { 0x12345678, 0x01d00000 }, got;
  CHECK("SetFileTime", SetFileTime(file, NULL, NULL, &set) && GetFileTime(file, NULL, NULL, &got) && got.dwLowDateTime == set.dwLowDateTime && got.dwHighDateTime == set.dwHighDateTime);
  CHECK("FlushFileBuffers", FlushFileBuffers(file));
  CHECK("LockFile", LockFile(file, 0, 0, 10, 0) && !LockFile(file, 5, 0, 1, 0) && GetLastError() == ERROR_LOCK_VIOLATION);
  CHECK("UnlockFile", UnlockFile(file, 0, 0, 10, 0) && !UnlockFile(file, 0, 0, 10, 0) && GetLastError() == ERROR_NOT_LOCKED);
  CloseHandle(file);
  CHECK("CopyFile", CopyFileA("three.txt", "four.txt", TRUE) && !CopyFileA("three.txt", "four.txt", TRUE) && GetLastError() == ERROR_FILE_EXISTS);
  WIN32_FILE_ATTRIBUTE_DATA data;
  CHECK("GetFileAttributesEx", GetFileAttributesExA("four.txt", GetFileExInfoStandard, &data) && data.nFileSizeLow == 6 && data.dwFileAttributes == FILE_ATTRIBUTE_ARCHIVE);
  CHECK("SetFileAttributes", SetFileAttributesA("four.txt", FILE_ATTRIBUTE_READONLY) && GetFileAttributesA("four.txt") == FILE_ATTRIBUTE_READONLY);
  CHECK("read-only files stay", !DeleteFileA("four.txt") && GetLastError() == ERROR_ACCESS_DENIED);
  SetFileAttributesA("four.txt", FILE_ATTRIBUTE_NORMAL);
  CHECK("CreateDirectory", CreateDirectoryA("sub", NULL) && !CreateDirectoryA("SUB", NULL) && GetLastError() == ERROR_ALREADY_EXISTS);
  CHECK("MoveFile", MoveFileA("four.txt", "sub\\\\moved.txt") && GetFileAttributesA("four.txt") == INVALID_FILE_ATTRIBUTES && GetLastError() == ERROR_FILE_NOT_FOUND);
  CHECK("MoveFile: there is one", !MoveFileA("two.txt", "sub\\\\moved.txt") && GetLastError() == ERROR_ALREADY_EXISTS);
  CHECK("MoveFileEx replaces", MoveFileExA("two.txt", "sub\\\\moved.txt", MOVEFILE_REPLACE_EXISTING));
  CHECK("RemoveDirectory: not empty", !RemoveDirectoryA("sub") && GetLastError() == ERROR_DIR_NOT_EMPTY);
  CHECK_EQ("FindFirstFile: all", List("*.*"), 4); /* Windows, one, three, sub */
  CHECK_EQ("FindFirstFile: a pattern", List("C:\\\\t*.T?T"), 1);
  CHECK_EQ("FindFirstFile: a folder's", List("sub\\\\*"), 3);
  CHECK_EQ("FindFirstFile: one", List("sub\\\\moved.txt"), 1);
  CHECK_EQ("FindFirstFile: none", List("sub\\\\*.exe"), -ERROR_FILE_NOT_FOUND);
  CHECK_EQ("FindFirstFile: no folder", List("none\\\\*"), -ERROR_PATH_NOT_FOUND);
  CHECK("DeleteFile", DeleteFileA("sub\\\\moved.txt") && RemoveDirectoryA("sub"));
  CHECK("it is gone", GetFileAttributesA("sub") == INVALID_FILE_ATTRIBUTES);
  CHECK("GetFullPathName", GetFullPathNameA("a\\\\..\\\\b. ", MAX_PATH, path, &part) == 4 && strcmp(path, "C:\\\\b") == 0 && part == path + 3);
  CHECK("GetTempFileName", GetTempPathA(MAX_PATH, text) > 0 && GetTempFileNameA(text, "abc", 0, path) != 0 && GetFileAttributesA(path) == FILE_ATTRIBUTE_ARCHIVE);
  CHECK("GetDriveType", GetDriveTypeA("C:\\\\") == DRIVE_FIXED && GetDriveTypeA("Q:\\\\") == DRIVE_NO_ROOT_DIR);
  file = CreateFileA("map.bin", GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
  CHECK("mapping: an empty file", CreateFileMappingA(file, NULL, PAGE_READWRITE, 0, 0, NULL) == NULL && GetLastError() == ERROR_FILE_INVALID);
  HANDLE mapping = CreateFileMappingA(file, NULL, PAGE_READWRITE, 0, 5000, "Shared");
  CHECK("mapping: makes the file longer", mapping != NULL && GetFileSize(file, NULL) == 5000);
  char *view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);
  CHECK("mapping: a view", view != NULL && view[4999] == 0);
  strcpy(view + 4100, "mapped");
  SetFilePointer(file, 4100, NULL, FILE_BEGIN);
  CHECK("mapping: reads see it", ReadFile(file, text, 7, &done, NULL) && strcmp(text, "mapped") == 0);
  SetFilePointer(file, 10, NULL, FILE_BEGIN);
  CHECK("mapping: it sees writes", WriteFile(file, "written", 7, &done, NULL) && memcmp(view + 10, "written", 7) == 0);
  HANDLE same = OpenFileMappingA(FILE_MAP_READ, FALSE, "Shared");
  char *again = MapViewOfFile(same, FILE_MAP_READ, 0, 0, 100);
  CHECK("mapping: by name", same != NULL && again != NULL && memcmp(again + 10, "written", 7) == 0);
  CHECK("mapping: no part of 64 K", MapViewOfFile(mapping, FILE_MAP_READ, 0, 4096, 0) == NULL && GetLastError() == ERROR_MAPPED_ALIGNMENT);
  CHECK("mapping: it keeps its length", !SetEndOfFile(file) && GetLastError() == ERROR_USER_MAPPED_FILE);
  char *own = MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, 0);
  own[0] = 'x';
  CHECK("mapping: a copy of one's own", view[0] == 0);
  CHECK("mapping: flush", FlushViewOfFile(view, 0) && UnmapViewOfFile(again) && UnmapViewOfFile(view) && UnmapViewOfFile(own));
  CHECK("mapping: unmapped", !UnmapViewOfFile(view) && GetLastError() == ERROR_INVALID_ADDRESS);
  CloseHandle(same);
  CloseHandle(mapping);
  CloseHandle(file);
  ULARGE_INTEGER space, total;
  CHECK("GetDiskFreeSpaceEx", GetDiskFreeSpaceExA(NULL, &space, &total, NULL) && total.QuadPart >= space.QuadPart && total.QuadPart > 0);
  return 0;
}`;

describeProgram('files', EMPTY_DRIVER, WIN32, [{}, { build: 'checked', cpus: 8 }]);

const STREAMS = `#include <stdio.h>
#include <string.h>
#include <errno.h>
int main(void) {
  char line[64];
  FILE *file = fopen("log.txt", "w");
  fprintf(file, "%d %s\\n", 42, "answer");
  fputs("second\\n", file);
  printf("%ld\\n", ftell(file));
  fclose(file);
  file = fopen("log.txt", "rb");
  size_t bytes = fread(line, 1, sizeof line, file);
  printf("%d %d %d\\n", (int)bytes, line[9], feof(file) != 0);
  fclose(file);
  file = fopen("log.txt", "a+");
  fputs("third\\n", file);
  rewind(file);
  int number;
  while (fgets(line, sizeof line, file) != NULL) printf("[%.*s]", (int)strcspn(line, "\\n"), line);
  fseek(file, 0, SEEK_SET);
  printf(" %d", fscanf(file, "%d %s", &number, line) == 2 && number == 42);
  printf(" %d %d\\n", ungetc('x', file), fgetc(file));
  fclose(file);
  printf("%d %d\\n", fopen("none", "r") == NULL, errno == ENOENT);
  printf("%d %d %d\\n", rename("log.txt", "old.txt"), remove("old.txt"), remove("old.txt"));
  file = fopen("kept.txt", "w"); /* is written at the end, though nobody closes it */
  fputs("kept", file);
  return 0;
}`;

test('the streams of C', async () => {
  const { stdout, status } = await runConsole(STREAMS);
  expect(stdout).toBe('19\n19 13 1\n[42 answer][second][third] 1 120 120\n1 1\n0 0 -1\n');
  expect(status).toBe(0);
});

const FSTREAM = `#include <fstream>
#include <iostream>
#include <string>
int main() {
  { std::ofstream out("numbers.txt"); out << 1 << ' ' << 2.5 << " three\\nnext line\\n"; }
  std::ifstream in("numbers.txt");
  int one; double half; std::string word, line;
  in >> one >> half >> word;
  std::getline(in, line);
  std::getline(in, line);
  std::cout << one << ' ' << half << ' ' << word << " [" << line << "] " << !std::getline(in, line) << in.eof() << '\\n';
  std::fstream both("numbers.txt", std::ios::in | std::ios::out | std::ios::binary);
  both.seekp(2); both << "9"; both.seekg(0); std::getline(both, line);
  std::cout << line << ' ' << std::ifstream("none").is_open() << '\\n';
}`;

test('the streams of C++', async () => {
  const { stdout, status } = await runConsole(FSTREAM, { file: 'app.cpp' });
  expect(stdout).toBe('1 2.5 three [next line] 11\n1 9.5 three\r 0\n');
  expect(status).toBe(0);
});
