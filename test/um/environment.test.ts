/** Where a program runs and as what: command line, modules, environment, memory, the console by handle, other programs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Machine, type MachineEvent } from '../../kernel-host/index.js';
import { quoteArgument, splitCommandLine } from '../../kernel-host/um/commandline.js';
import { runConsole } from '../support/console.js';
import { describeProgram, EMPTY_DRIVER } from './programs.js';

const PROGRAM = `
#include <stdlib.h>
#include <string.h>
typedef DWORD (WINAPI *TICKS)(VOID);
typedef LONG (NTAPI *CLOSE)(HANDLE);
typedef VOID (NTAPI *INIT)(PVOID, PCWSTR);

static VOID Modules(VOID) {
  char path[64];
  HMODULE kernel = GetModuleHandleA("KERNEL32.dll"), nt = GetModuleHandleW(L"ntdll"), own = NULL;
  TICKS ticks = (TICKS)GetProcAddress(kernel, "GetTickCount");
  CHECK("a routine of kernel32", ticks != NULL && ticks() <= GetTickCount());
  CLOSE close = (CLOSE)(PVOID)GetProcAddress(nt, "NtClose");
  CHECK_EQ("a routine of ntdll", close((HANDLE)0x4444), 0xc0000008);
  CHECK("none of that name", GetProcAddress(kernel, "GetTickCounts") == NULL && GetLastError() == ERROR_PROC_NOT_FOUND);
  CHECK("case matters", GetProcAddress(kernel, "gettickcount") == NULL);
  CHECK("no such module", LoadLibraryA("nothing.dll") == NULL && GetLastError() == ERROR_MOD_NOT_FOUND);
  CHECK("loaded is the same", LoadLibraryW(L"C:\\\\Windows\\\\System32\\\\kernel32.dll") == kernel && FreeLibrary(kernel));
  CHECK("freeing none", !FreeLibrary((HMODULE)0x1234) && GetLastError() == ERROR_INVALID_HANDLE);
  CHECK("the program is a module", GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, (LPCSTR)&Modules, &own) &&
    own == GetModuleHandleA(NULL) && own == GetModuleHandleA("program1.exe"));
  CHECK_EQ("a path that is cut", GetModuleFileNameA(nt, path, 11), 11);
  CHECK("is cut", strcmp(path, "C:\\\\Windows") == 0 && GetLastError() == ERROR_INSUFFICIENT_BUFFER);
}

static VOID Pages(VOID) {
  MEMORY_BASIC_INFORMATION about;
  DWORD old = 0;
  char *base = VirtualAlloc(NULL, 100000, MEM_RESERVE, PAGE_READWRITE);
  CHECK("reserved at a multiple of 64 KB", base != NULL && ((ULONG_PTR)base & 0xffff) == 0);
  CHECK("committed in it", VirtualAlloc(base + 5000, 4096, MEM_COMMIT, PAGE_READWRITE) == base + 4096);
  memset(base + 4096, 7, 8192);
  CHECK_EQ("committed again keeps", VirtualAlloc(base + 4096, 1, MEM_COMMIT, PAGE_READWRITE) != NULL && base[4096] == 7, 1);
  CHECK("what is reserved", VirtualQuery(base, &about, sizeof about) == sizeof about && about.State == MEM_RESERVE &&
    about.RegionSize == 4096 && about.AllocationBase == base && about.Protect == 0);
  CHECK("what is committed", VirtualQuery(base + 9000, &about, sizeof about) && about.State == MEM_COMMIT &&
    about.BaseAddress == base + 8192 && about.RegionSize == 4096 && about.Protect == PAGE_READWRITE);
  CHECK("protected", VirtualProtect(base + 4096, 4096, PAGE_NOACCESS, &old) && old == PAGE_READWRITE &&
    VirtualProtect(base + 4096, 4096, PAGE_READONLY, &old) && old == PAGE_NOACCESS);
  CHECK("not what is reserved", !VirtualProtect(base, 1, PAGE_READWRITE, &old) && GetLastError() == ERROR_INVALID_ADDRESS);
  CHECK("decommitted", VirtualFree(base + 4096, 4096, MEM_DECOMMIT) && VirtualQuery(base, &about, sizeof about) &&
    about.RegionSize == 8192);
  CHECK("and committed is zero", VirtualAlloc(base + 4096, 4096, MEM_COMMIT, PAGE_READWRITE) && base[4096] == 0 && base[8192] == 7);
  CHECK("released from its start only", !VirtualFree(base + 4096, 0, MEM_RELEASE) && !VirtualFree(base, 4096, MEM_RELEASE));
  CHECK("released", VirtualFree(base, 0, MEM_RELEASE) && !VirtualFree(base, 0, MEM_RELEASE) && GetLastError() == ERROR_INVALID_ADDRESS);
  CHECK("no such type or protection", VirtualAlloc(NULL, 1, 0, PAGE_READWRITE) == NULL && VirtualAlloc(NULL, 1, MEM_COMMIT, 3) == NULL);
  CHECK("more than there is", VirtualAlloc(NULL, 0x30000000, MEM_RESERVE, PAGE_READWRITE) == NULL && GetLastError() != 0);
  int came = 0;
  for (int i = 0; i < 400; i++, came++) {
    char *page = VirtualAlloc(NULL, 0x100000, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    if (page == NULL || page[0xfffff] != 0) break;
    page[0xfffff] = 1;
    if (i < 390) VirtualFree(page, 0, MEM_RELEASE);
  }
  CHECK_EQ("pages come and go", came, 400);
}

static VOID Heaps(VOID) {
  HANDLE heap = HeapCreate(0, 0, 0);
  char *block = HeapAlloc(heap, HEAP_ZERO_MEMORY, 50000);
  CHECK("a heap of its own", heap != NULL && heap != GetProcessHeap() && block != NULL && block[49999] == 0);
  CHECK("its blocks", HeapValidate(heap, 0, block) && HeapSize(heap, 0, block) == 50000 && HeapFree(heap, 0, block));
  HeapAlloc(heap, 0, 10);
  CHECK("destroyed once", HeapDestroy(heap) && !HeapDestroy(heap) && HeapAlloc(heap, 0, 10) == NULL);
  CHECK("not the process's", !HeapDestroy(GetProcessHeap()));
}

static VOID Surroundings(VOID) {
  char text[64];
  DWORD mode = 0, count = 0;
  MEMORYSTATUSEX memory = {sizeof memory};
  CHECK("a variable", GetEnvironmentVariableA("systemroot", text, sizeof text) == 10 && strcmp(getenv("WINDIR"), "C:\\\\Windows") == 0);
  CHECK("none", GetEnvironmentVariableA("NOTHING", text, sizeof text) == 0 && GetLastError() == ERROR_ENVVAR_NOT_FOUND && getenv("NOTHING") == NULL);
  CHECK("set", SetEnvironmentVariableA("Own", "one") && strcmp(getenv("OWN"), "one") == 0 && _putenv("own=two") == 0 &&
    GetEnvironmentVariableA("OWN", text, 2) == 4 && GetEnvironmentVariableA("OWN", text, 4) == 3 && strcmp(text, "two") == 0);
  CHECK_EQ("expanded", ExpandEnvironmentStringsA("<%own%%none%>", text, sizeof text), 12);
  CHECK("as it should be", strcmp(text, "<two%none%>") == 0);
  CHECK("removed", SetEnvironmentVariableA("Own", NULL) && !SetEnvironmentVariableA("Own", NULL) && getenv("own") == NULL);
  LPCH all = GetEnvironmentStringsA();
  int found = 0;
  for (char *at = all; *at != 0; at += strlen(at) + 1) found += strncmp(at, "OS=", 3) == 0;
  CHECK("all of them", found == 1 && FreeEnvironmentStringsA(all));
  CHECK("memory", GlobalMemoryStatusEx(&memory) && memory.ullAvailPhys > 0 && memory.ullAvailPhys <= memory.ullTotalPhys);
  HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
  CHECK("the console is one", GetConsoleMode(output, &mode) && GetFileType(output) == FILE_TYPE_CHAR && !GetConsoleMode(GetCurrentProcess(), &mode));
  WriteFile(output, "ok written to a handle\\n", 23, &count, NULL);
  CHECK_EQ("written", count, 23);
  WriteConsoleW(output, L"ok wide \\x4f60\\n", 10, &count, NULL);
  CHECK("no input of an output", !ReadFile(output, text, 1, &count, NULL) && GetLastError() == ERROR_INVALID_HANDLE);
  CHECK("end of input", ReadFile(GetStdHandle(STD_INPUT_HANDLE), text, 10, &count, NULL) && count == 0);
}

int main(void) {
  Modules();
  Pages();
  Heaps();
  Surroundings();
  return 0;
}`;

describeProgram('a program', EMPTY_DRIVER, PROGRAM, [{ cpus: 2 }, { cpus: 2, build: 'checked' }]);

describe('the command line', () => {
  test('arguments that are quoted come apart as they were', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\\', '"', ' ', '\t', 'é') });
    fc.assert(
      fc.property(fc.array(text), (args) => {
        expect(splitCommandLine(['name', ...args].map(quoteArgument).join(' '))).toEqual(['name', ...args]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is what the arguments are taken from', async () => {
    const source = `
      #include <windows.h>
      #include <stdio.h>
      int wmain(int argc, wchar_t **argv) {
        int count, same = 1;
        LPWSTR *list = CommandLineToArgvW(GetCommandLineW(), &count);
        for (int i = 0; i < argc; i++) same = same && wcscmp(list[i], argv[i]) == 0;
        printf("%d %d %s\\n", count == argc, same, GetCommandLineA());
        return LocalFree(list) != NULL;
      }`;
    const { stdout, status } = await runConsole(source, { args: ['a b', 'c\\"d', '', 'ende\\'] });
    expect(stdout).toBe('1 1 app.exe "a b" "c\\\\\\"d" "" ende\\\n');
    expect(status).toBe(0);
  });
});

describe('a program that starts another', () => {
  const CHILD = `
    #include <windows.h>
    #include <stdio.h>
    #include <stdlib.h>
    static int runs;
    int main(int argc, char **argv) {
      char text[32] = "";
      GetEnvironmentVariableA("GIVEN", text, sizeof text);
      printf("child %d %s %s\\n", argc, text, argc > 2 ? argv[2] : "");
      if (argc > 1 && !SetEvent((HANDLE)(ULONG_PTR)strtoul(argv[1], NULL, 16))) return 100 + GetLastError();
      return 40 + ++runs;
    }`;
  const PARENT = `
    #include <windows.h>
    #include <stdio.h>
    static DWORD run(BOOL inherit, DWORD flags, char *line, HANDLE event) {
      STARTUPINFOA start = {sizeof start};
      PROCESS_INFORMATION made = {0};
      DWORD code = 0;
      if (!CreateProcessA(NULL, line, NULL, NULL, inherit, flags, NULL, NULL, &start, &made)) return GetLastError();
      if ((flags & CREATE_SUSPENDED) != 0) {
        printf("%d ", WaitForSingleObject(event, 10) == WAIT_TIMEOUT);
        ResumeThread(made.hThread);
      }
      WaitForSingleObject(made.hProcess, INFINITE);
      GetExitCodeProcess(made.hProcess, &code);
      printf("%d %d\\n", made.dwProcessId == GetProcessId(made.hProcess), made.dwThreadId == GetThreadId(made.hThread));
      CloseHandle(made.hThread);
      CloseHandle(made.hProcess);
      return code;
    }
    int main(void) {
      char line[64];
      SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
      HANDLE event = CreateEventA(&inherited, TRUE, FALSE, NULL);
      SetEnvironmentVariableA("GIVEN", "down");
      sprintf(line, "\\"C:\\\\tools\\\\child.exe\\" %x \\"two words\\"", (unsigned)(ULONG_PTR)event);
      printf("%lu\\n", run(TRUE, 0, line, NULL));
      printf("%d\\n", WaitForSingleObject(event, 0) == WAIT_OBJECT_0);
      ResetEvent(event);
      printf("%lu\\n", run(TRUE, CREATE_SUSPENDED, line, event));
      printf("%lu\\n", run(FALSE, 0, line, NULL));
      printf("%lu\\n", run(FALSE, 0, (char[]){"nobody"}, NULL));
      printf("%lu\\n", run(FALSE, 0, (char[]){"broken"}, NULL));
      return 0;
    }`;

  test('has it found beside its source, hands down handles and variables, waits for its end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ntwasm-spawn-'));
    const events: MachineEvent[] = [];
    await using machine = await Machine.boot({ cpus: 2, build: 'free' });
    machine.on((event) => events.push(event));
    try {
      writeFileSync(join(folder, 'parent.c'), PARENT);
      writeFileSync(join(folder, 'child.c'), CHILD);
      writeFileSync(join(folder, 'broken.c'), 'int main(void) { return nothing; }');
      expect(await (await machine.start([join(folder, 'parent.c')])).exited).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const output = events.flatMap((event) => (event.type === 'output' ? [event.text] : [])).join('');
    expect(output.split('\n')).toEqual([
      'child 3 down two words',
      '1 1',
      '41',
      '1',
      '1 child 3 down two words',
      '1 1',
      '41',
      'child 3 down two words',
      '1 1',
      '106',
      '2',
      '193',
      '',
    ]);
    const notes = events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
    expect(notes.join('\n')).toContain('nothing');
    expect(await machine.leftovers()).toEqual([]);
  });
});
