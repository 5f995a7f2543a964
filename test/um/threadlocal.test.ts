/** What each thread of a program has its own of: variables, values under an index, and what is done once for all. */
import { describe, expect, test } from 'vitest';
import { runConsole } from '../support/console.js';
import { runDriver } from '../support/driver.js';
import { describeProgram, EMPTY_DRIVER } from './programs.js';

const PROGRAM = `
#include <errno.h>
__declspec(thread) int g_Set = 5;
static _Thread_local struct { char Guard[200]; LONGLONG Number; } g_Zero;
static DWORD g_Tls, g_Fls;
static LONG g_Wrong, g_Callbacks, g_Made, g_Waited;
static INIT_ONCE g_Once = INIT_ONCE_STATIC_INIT, g_Fails = INIT_ONCE_STATIC_INIT;

static VOID WINAPI AtEnd(PVOID Value) { InterlockedAdd(&g_Callbacks, *(LONG *)Value); }
static BOOL CALLBACK Make(PINIT_ONCE Once, PVOID Parameter, PVOID *Context) {
  (void)Once;
  Sleep(1);
  InterlockedIncrement(&g_Made);
  *Context = Parameter;
  return TRUE;
}
static BOOL CALLBACK Refuse(PINIT_ONCE Once, PVOID Parameter, PVOID *Context) {
  (void)Once; (void)Context;
  return ++*(int *)Parameter > 2;
}
static DWORD WINAPI Work(PVOID Parameter) {
  static char block[64];
  LONG number = (LONG)(LONG_PTR)Parameter, one = 1;
  PVOID context = NULL;
  InitOnceExecuteOnce(&g_Once, Make, block, &context);
  if (context == block) InterlockedIncrement(&g_Waited);
  if (g_Set != 5 || g_Zero.Number != 0 || TlsGetValue(g_Tls) != NULL || GetLastError() != 0) InterlockedIncrement(&g_Wrong);
  g_Set = number;
  g_Zero.Number = number;
  TlsSetValue(g_Tls, &number);
  FlsSetValue(g_Fls, &one);
  for (int i = 0; i < 200; i++) {
    if (i % 50 == 0) Sleep(0);
    if (g_Set++ != number + i || TlsGetValue(g_Tls) != &number) InterlockedIncrement(&g_Wrong);
  }
  if (g_Zero.Number != number || errno != 0) InterlockedIncrement(&g_Wrong);
  errno = number;
  if (number % 2 == 0) ExitThread(g_Set);
  return g_Set;
}
int main(void) {
  HANDLE threads[16];
  LONG two = 2;
  g_Tls = TlsAlloc();
  g_Fls = FlsAlloc(AtEnd);
  TlsSetValue(g_Tls, &two);
  for (LONG i = 0; i < 16; i++) threads[i] = CreateThread(NULL, 0, Work, (PVOID)(LONG_PTR)(i + 1), 0, NULL);
  WaitForMultipleObjects(16, threads, TRUE, INFINITE);
  LONG sum = 0;
  for (int i = 0; i < 16; i++) {
    DWORD code;
    GetExitCodeThread(threads[i], &code);
    sum += (LONG)code - (i + 1);
    CloseHandle(threads[i]);
  }
  CHECK_EQ("each thread counts its own", sum, 16 * 200);
  CHECK_EQ("no thread sees another's", g_Wrong, 0);
  CHECK_EQ("a callback for each thread that ends", g_Callbacks, 16);
  CHECK_EQ("initialised once", g_Made, 1);
  CHECK_EQ("all wait for it", g_Waited, 16);
  CHECK("the first thread's stay", g_Set == 5 && g_Zero.Number == 0 && TlsGetValue(g_Tls) == &two);
  CHECK("freed and taken again is NULL", TlsFree(g_Tls) && TlsAlloc() == g_Tls && TlsGetValue(g_Tls) == NULL);
  CHECK("no such index", !TlsSetValue(5000, NULL) && GetLastError() == ERROR_INVALID_PARAMETER && !TlsFree(77));
  DWORD last = 0, count = 1;
  while ((last = TlsAlloc()) != TLS_OUT_OF_INDEXES) count++;
  CHECK_EQ("1088 indices", count, 1088);
  int tries = 0;
  CHECK("a refusal lets the next try", !InitOnceExecuteOnce(&g_Fails, Refuse, &tries, NULL) &&
    !InitOnceExecuteOnce(&g_Fails, Refuse, &tries, NULL) && InitOnceExecuteOnce(&g_Fails, Refuse, &tries, NULL) &&
    InitOnceExecuteOnce(&g_Fails, Refuse, &tries, NULL) && tries == 3);
  BOOL pending = FALSE;
  INIT_ONCE async = INIT_ONCE_STATIC_INIT;
  CHECK("not begun", !InitOnceComplete(&async, 0, NULL));
  CHECK("asynchronous", InitOnceBeginInitialize(&async, INIT_ONCE_ASYNC, &pending, NULL) && pending &&
    !InitOnceBeginInitialize(&async, 0, &pending, NULL) && InitOnceComplete(&async, INIT_ONCE_ASYNC, &two) &&
    !InitOnceComplete(&async, INIT_ONCE_ASYNC, &two) && InitOnceBeginInitialize(&async, INIT_ONCE_CHECK_ONLY, &pending, NULL) && !pending);
  return 0;
}`;

describeProgram('of its own', EMPTY_DRIVER, PROGRAM, [{ cpus: 2 }, { cpus: 8, build: 'checked' }]);

describe('thread_local in C++', () => {
  test('is made at first use, and its destructor runs at the end of its thread, last made first', async () => {
    const source = `
      #include <iostream>
      #include <string>
      #include <thread>
      #include <windows.h>
      struct Named {
        std::string name;
        explicit Named(const char *name) : name(name) { std::cout << "make " << name << std::endl; }
        ~Named() { std::cout << "end " << name << std::endl; }
      };
      Named &first() { thread_local Named own("first"); return own; }
      thread_local Named second("second");
      int main() {
        first().name = "main's";
        std::thread thread([] { first().name = "thread's"; std::cout << second.name << std::endl; });
        thread.join();
        HANDLE plain = CreateThread(nullptr, 0, [](void *) -> DWORD { first(); ExitThread(1); }, nullptr, 0, nullptr);
        WaitForSingleObject(plain, INFINITE);
        std::cout << first().name << std::endl;
      }`;
    const { stdout, status } = await runConsole(source, { file: 'app.cpp' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      'make first',
      'make first',
      'make second',
      'second',
      'end second',
      "end thread's",
      'make first',
      'end first',
      "main's",
      "end main's",
    ]);
    expect(status).toBe(0);
  });

  test('is refused in a driver, as the linker of Windows does', async () => {
    const driver =
      '#include <ntddk.h>\n__declspec(thread) int g_Own = 1;\n' +
      'NTSTATUS DriverEntry(PDRIVER_OBJECT D, PUNICODE_STRING P) { (void)P; D->DriverUnload = NULL; return g_Own++; }';
    await expect(runDriver(driver)).rejects.toThrow(/thread_local.*__tls_index/s);
  });
});
