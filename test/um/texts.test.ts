/** Texts, messages, memory and surroundings of programs. */
import { describeProgram, EMPTY_DRIVER } from './programs.js';

const PROGRAM = `
static DWORD Format(char *Text, DWORD Size, const char *Source, ...) {
  va_list args;
  va_start(args, Source);
  DWORD count = FormatMessageA(FORMAT_MESSAGE_FROM_STRING, Source, 0, 0, Text, Size, &args);
  va_end(args);
  return count;
}
int main(void) {
  char text[260];
  WCHAR wide[260];
  DWORD count = GetCurrentDirectory(260, text);
  CHECK("GetCurrentDirectory counts its characters", count == strlen(text) && text[1] == ':');
  CHECK_EQ("without room it says how much it needs", GetCurrentDirectoryW(1, wide), count + 1);
  CHECK_EQ("no such variable", GetEnvironmentVariableA("NOBODY", text, 260), 0);
  CHECK_EQ("says ERROR_ENVVAR_NOT_FOUND", GetLastError(), ERROR_ENVVAR_NOT_FOUND);
  GetModuleFileName(NULL, text, 260);
  CHECK("the module is a program", strstr(text, "program1.exe") != NULL);
  SYSTEM_INFO info;
  GetSystemInfo(&info);
  CHECK("SYSTEM_INFO", info.dwPageSize == 4096 && info.dwNumberOfProcessors > 0);

  char *message = NULL;
  count = FormatMessageA(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL,
      ERROR_ACCESS_DENIED, MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT), (LPSTR)&message, 0, NULL);
  CHECK("a system message", count > 2 && strlen(message) == count && message[count - 1] == '\\n');
  CHECK("is freed", LocalFree(message) == NULL);
  CHECK_EQ("an unknown one", FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 54321, 0, wide, 260, NULL), 0);
  CHECK_EQ("says so", GetLastError(), ERROR_MR_MID_NOT_FOUND);
  Format(text, 260, "%2!d! of %1: %3!04x!%%%n", "them", -5, 0xab);
  CHECK_EQ("inserts", strcmp(text, "-5 of them: 00ab%\\r\\n"), 0);
  CHECK_EQ("too long a message", Format(text, 3, "four"), 0);

  CHECK_EQ("to UTF-16", MultiByteToWideChar(CP_UTF8, 0, "\\303\\244b", -1, wide, 260), 3);
  CHECK("is one unit", wide[0] == 0xe4 && wide[2] == 0);
  CHECK_EQ("and back, to be counted", WideCharToMultiByte(CP_ACP, 0, wide, -1, NULL, 0, NULL, NULL), 4);
  CHECK_EQ("no room", WideCharToMultiByte(CP_ACP, 0, wide, -1, text, 2, NULL, NULL), 0);
  CHECK_EQ("says ERROR_INSUFFICIENT_BUFFER", GetLastError(), ERROR_INSUFFICIENT_BUFFER);
  lstrcpyA(text, "ab");
  lstrcatA(text, "cd");
  CHECK("strings", lstrlenA(text) == 4 && lstrcmpiA(text, "ABCD") == 0 && lstrcmpA(text, "ABCD") > 0);

  SYSTEMTIME date = { 2000, 2, 0, 29, 12, 30, 15, 250 }, again;
  FILETIME time;
  CHECK("a date", SystemTimeToFileTime(&date, &time) && FileTimeToSystemTime(&time, &again));
  CHECK("comes back, with its weekday", again.wDay == 29 && again.wMonth == 2 && again.wDayOfWeek == 2 && again.wMilliseconds == 250);
  date.wMonth = 13;
  CHECK("no date", !SystemTimeToFileTime(&date, &time) && GetLastError() == ERROR_INVALID_PARAMETER);

  CHECK("a DOS device", DefineDosDeviceA(DDD_RAW_TARGET_PATH, "Thing", "\\\\Device\\\\Nothing"));
  CHECK("can be asked for", QueryDosDeviceA("thing", text, 260) > 0 && strcmp(text, "\\\\Device\\\\Nothing") == 0);
  CHECK("and goes", DefineDosDeviceA(DDD_REMOVE_DEFINITION, "Thing", NULL) && QueryDosDeviceA("Thing", text, 260) == 0);
  CHECK_EQ("and is not found", GetLastError(), ERROR_FILE_NOT_FOUND);
  CHECK_EQ("a box with two buttons", MessageBoxA(NULL, "Go on?", "test", MB_YESNO), IDYES);
  return 0;
}`;

describeProgram('texts', EMPTY_DRIVER, `#include <string.h>\n${PROGRAM}`, [{}]);
