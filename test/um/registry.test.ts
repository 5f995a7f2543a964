/** Win32's registry routines, in both forms of text, from a program; and services that are kept in the registry. */
import { expect, test } from 'vitest';
import { checkNames } from '../support/checks.js';
import { runConsole } from '../support/console.js';

const SOURCE = `#include <windows.h>
#include <stdio.h>
#include <string.h>
#define CHECK_EQ(Name, Got, Want) do { long got = (long)(Got), want = (long)(Want); \\
  if (got == want) printf("ok %s\\n", Name); else printf("FAIL %s: got %ld, want %ld, line %d\\n", Name, got, want, __LINE__); } while (0)
#define CHECK(Name, Condition) CHECK_EQ(Name, !!(Condition), 1)

static BOOL Same(const WCHAR *A, const WCHAR *B) {
  while (*A && *A == *B) A++, B++;
  return *A == *B;
}

int main(void) {
  HKEY key, sub, other;
  DWORD disposition, type, size, value = 42, count, longest;
  char text[64];
  WCHAR wide[64];
  CHECK_EQ("open: missing", RegOpenKeyExA(HKEY_LOCAL_MACHINE, "SOFTWARE\\\\Prog", 0, KEY_READ, &key), ERROR_FILE_NOT_FOUND);
  CHECK_EQ("create: with those above", RegCreateKeyExA(HKEY_LOCAL_MACHINE, "SOFTWARE\\\\Prog\\\\One\\\\Two", 0, NULL, 0, KEY_ALL_ACCESS, NULL, &sub, &disposition), ERROR_SUCCESS);
  CHECK_EQ("create: new", disposition, REG_CREATED_NEW_KEY);
  CHECK_EQ("create: without a name", RegCreateKeyExA(HKEY_LOCAL_MACHINE, NULL, 0, NULL, 0, KEY_ALL_ACCESS, NULL, &key, NULL), ERROR_BADKEY);
  CHECK_EQ("open: there", RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"software\\\\PROG", 0, KEY_ALL_ACCESS, &key), ERROR_SUCCESS);
  CHECK_EQ("open: a path that begins with a backslash", RegOpenKeyExA(key, "\\\\One", 0, KEY_READ, &other), ERROR_BAD_PATHNAME);
  CHECK_EQ("open: a root is itself", RegOpenKeyExA(HKEY_LOCAL_MACHINE, NULL, 0, KEY_READ, &other) == ERROR_SUCCESS && other == HKEY_LOCAL_MACHINE, 1);
  CHECK_EQ("set: number", RegSetValueExA(key, "Number", 0, REG_DWORD, (BYTE *)&value, sizeof value), ERROR_SUCCESS);
  CHECK_EQ("set: text", RegSetValueExA(key, "Text", 0, REG_SZ, (BYTE *)"h\\xc3\\xa9", 4), ERROR_SUCCESS);
  size = sizeof wide;
  CHECK_EQ("query: wide", RegQueryValueExW(key, L"text", NULL, &type, (BYTE *)wide, &size), ERROR_SUCCESS);
  CHECK("query: the same text", type == REG_SZ && size == 6 && Same(wide, L"h\\u00e9"));
  size = sizeof text;
  CHECK_EQ("query: narrow", RegQueryValueExA(key, "Text", NULL, &type, (BYTE *)text, &size), ERROR_SUCCESS);
  CHECK("query: UTF-8", size == 4 && strcmp(text, "h\\xc3\\xa9") == 0);
  size = 2;
  CHECK_EQ("query: no room", RegQueryValueExA(key, "Text", NULL, &type, (BYTE *)text, &size), ERROR_MORE_DATA);
  CHECK_EQ("query: what is needed", size, 4);
  CHECK_EQ("query: only the size", RegQueryValueExA(key, "Number", NULL, &type, NULL, &size) * 10 + size, 4);
  CHECK_EQ("query: missing", RegQueryValueExA(key, "None", NULL, NULL, NULL, NULL), ERROR_FILE_NOT_FOUND);
  CHECK_EQ("query: a buffer without size", RegQueryValueExA(key, "Text", NULL, NULL, (BYTE *)text, NULL), ERROR_INVALID_PARAMETER);
  size = sizeof value;
  value = 0;
  CHECK_EQ("get: number", RegGetValueA(HKEY_LOCAL_MACHINE, "SOFTWARE\\\\Prog", "Number", RRF_RT_REG_DWORD, &type, &value, &size), ERROR_SUCCESS);
  CHECK_EQ("get: its value", value, 42);
  size = sizeof text;
  CHECK_EQ("get: of another type", RegGetValueA(key, NULL, "Number", RRF_RT_REG_SZ, NULL, text, &size), ERROR_UNSUPPORTED_TYPE);
  RegSetValueExW(key, L"Path", 0, REG_EXPAND_SZ, (BYTE *)L"%SystemRoot%\\\\a", 15 * sizeof(WCHAR));
  size = sizeof text;
  CHECK_EQ("get: expanded", RegGetValueA(key, NULL, "Path", RRF_RT_REG_SZ, &type, text, &size), ERROR_SUCCESS);
  CHECK("get: expanded text", type == REG_SZ && strcmp(text, "C:\\\\Windows\\\\a") == 0);
  size = sizeof text;
  RegGetValueA(key, NULL, "Path", RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND, &type, text, &size);
  CHECK("get: not expanded", type == REG_EXPAND_SZ && strcmp(text, "%SystemRoot%\\\\a") == 0);
  CHECK_EQ("set in a subkey", RegSetKeyValueW(key, L"Made\\\\Here", L"v", REG_DWORD, &value, sizeof value), ERROR_SUCCESS);
  CHECK_EQ("set in a subkey: there", RegGetValueA(key, "Made\\\\Here", "v", RRF_RT_ANY, NULL, NULL, NULL), ERROR_SUCCESS);
  DWORD bytes;
  FILETIME time;
  CHECK_EQ("info: success", RegQueryInfoKeyW(key, NULL, NULL, NULL, &count, &longest, NULL, &value, NULL, &bytes, NULL, &time), ERROR_SUCCESS);
  CHECK("info: counts", count == 2 && longest == 4 && value == 3 && bytes == 30);
  size = 64;
  CHECK_EQ("keys: the first", RegEnumKeyExA(key, 0, text, &size, NULL, NULL, NULL, NULL), ERROR_SUCCESS);
  CHECK("keys: by name", strcmp(text, "Made") == 0 && size == 4);
  size = 4;
  CHECK_EQ("keys: no room for the NUL", RegEnumKeyExA(key, 0, text, &size, NULL, NULL, NULL, NULL), ERROR_MORE_DATA);
  size = 64;
  CHECK_EQ("keys: the end", RegEnumKeyExA(key, 2, text, &size, NULL, NULL, NULL, NULL), ERROR_NO_MORE_ITEMS);
  size = 64;
  bytes = sizeof value;
  CHECK_EQ("values: the first", RegEnumValueA(key, 0, text, &size, NULL, &type, (BYTE *)&value, &bytes), ERROR_SUCCESS);
  CHECK("values: the oldest", strcmp(text, "Number") == 0 && type == REG_DWORD && value == 42);
  size = 64;
  CHECK_EQ("values: the end", RegEnumValueA(key, 3, text, &size, NULL, NULL, NULL, NULL), ERROR_NO_MORE_ITEMS);
  HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
  CHECK_EQ("notify: asked", RegNotifyChangeKeyValue(key, TRUE, REG_NOTIFY_CHANGE_LAST_SET, event, TRUE), ERROR_SUCCESS);
  CHECK_EQ("notify: not yet", WaitForSingleObject(event, 0), WAIT_TIMEOUT);
  RegSetValueExA(sub, "deep", 0, REG_DWORD, (BYTE *)&value, 4);
  CHECK_EQ("notify: a change below", WaitForSingleObject(event, INFINITE), WAIT_OBJECT_0);
  CHECK_EQ("flush", RegFlushKey(key), ERROR_SUCCESS);
  CHECK_EQ("read only: no writing", RegOpenKeyExA(HKEY_LOCAL_MACHINE, "SOFTWARE\\\\Prog", 0, KEY_READ, &other), ERROR_SUCCESS);
  CHECK_EQ("read only: denied", RegSetValueExA(other, "x", 0, REG_DWORD, (BYTE *)&value, 4), ERROR_ACCESS_DENIED);
  RegCloseKey(other);
  CHECK_EQ("rename", RegRenameKey(key, L"One", L"Uno"), ERROR_SUCCESS);
  CHECK_EQ("delete value", RegDeleteValueA(key, "Number"), ERROR_SUCCESS);
  CHECK_EQ("delete value: gone", RegDeleteValueW(key, L"Number"), ERROR_FILE_NOT_FOUND);
  CHECK_EQ("delete: not with subkeys", RegDeleteKeyA(HKEY_LOCAL_MACHINE, "SOFTWARE\\\\Prog"), ERROR_ACCESS_DENIED);
  CHECK_EQ("delete tree: what is in it", RegDeleteTreeW(key, NULL), ERROR_SUCCESS);
  RegQueryInfoKeyA(key, NULL, NULL, NULL, &count, NULL, NULL, &value, NULL, NULL, NULL, NULL);
  CHECK_EQ("delete tree: empty", count * 10 + value, 0);
  CHECK_EQ("deleted: its handle", RegSetValueExA(sub, "x", 0, REG_DWORD, (BYTE *)&value, 4), ERROR_KEY_DELETED);
  RegCloseKey(sub);
  CHECK_EQ("delete tree: with the key", RegDeleteTreeA(HKEY_LOCAL_MACHINE, "SOFTWARE\\\\Prog"), ERROR_SUCCESS);
  CHECK_EQ("close", RegCloseKey(key), ERROR_SUCCESS);
  CHECK_EQ("close: again", RegCloseKey(key), ERROR_INVALID_HANDLE);
  CHECK_EQ("close: a root", RegCloseKey(HKEY_LOCAL_MACHINE), ERROR_SUCCESS);
  CHECK_EQ("current user", RegOpenKeyExA(HKEY_CURRENT_USER, "Software", 0, KEY_READ, &key), ERROR_SUCCESS);
  RegCloseKey(key);
  SC_HANDLE manager = OpenSCManagerA(NULL, NULL, SC_MANAGER_ALL_ACCESS);
  SC_HANDLE service = CreateServiceA(manager, "Mine", "My driver", SERVICE_ALL_ACCESS, SERVICE_KERNEL_DRIVER, SERVICE_DEMAND_START,
    SERVICE_ERROR_IGNORE, "C:\\\\drivers\\\\mine.sys", NULL, NULL, NULL, NULL, NULL);
  size = sizeof text;
  CHECK_EQ("service: its key", RegGetValueA(HKEY_LOCAL_MACHINE, "SYSTEM\\\\CurrentControlSet\\\\Services\\\\Mine", "ImagePath", RRF_RT_ANY, NULL, text, &size), ERROR_SUCCESS);
  CHECK("service: its image", strcmp(text, "C:\\\\drivers\\\\mine.sys") == 0);
  DeleteService(service);
  CloseServiceHandle(service);
  CHECK_EQ("service: gone with it", RegOpenKeyExA(HKEY_LOCAL_MACHINE, "SYSTEM\\\\CurrentControlSet\\\\Services\\\\Mine", 0, KEY_READ, &key), ERROR_FILE_NOT_FOUND);
  value = 1;
  RegSetKeyValueA(HKEY_LOCAL_MACHINE, "SYSTEM\\\\CurrentControlSet\\\\Services\\\\Written", "Type", REG_DWORD, &value, 4);
  service = OpenServiceA(manager, "Written", SERVICE_QUERY_STATUS);
  CHECK("service: written into the registry", service != NULL);
  CloseServiceHandle(service);
  CloseServiceHandle(manager);
  return 0;
}
`;

test('registry routines of Win32', { timeout: 60_000 }, async () => {
  const { stdout, status } = await runConsole(SOURCE, { build: 'checked' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
  expect(lines.map((line) => line.slice(3)).sort()).toEqual(checkNames(SOURCE).sort());
  expect(status).toBe(0);
});
