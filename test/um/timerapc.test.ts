/** Waitable timers with a completion routine: when it runs, in which thread, and that it ends with the setting. */
import { describeProgram, EMPTY_DRIVER } from './programs.js';

const TIMERS = `
static volatile LONG g_Calls, g_Wrong;
static DWORD g_Owner;
static LONGLONG g_Time;

static VOID CALLBACK Routine(LPVOID Context, DWORD Low, DWORD High) {
  if (Context != (LPVOID)7 || GetCurrentThreadId() != g_Owner) InterlockedIncrement(&g_Wrong);
  g_Time = ((LONGLONG)High << 32) | Low;
  InterlockedIncrement(&g_Calls);
}
static LONGLONG Now(void) {
  FILETIME time;
  GetSystemTimeAsFileTime(&time);
  return ((LONGLONG)time.dwHighDateTime << 32) | time.dwLowDateTime;
}
static BOOL Set(HANDLE Timer, LONG Milliseconds, LONG Period) {
  LARGE_INTEGER due;
  due.QuadPart = -10000LL * Milliseconds;
  return SetWaitableTimer(Timer, &due, Period, Routine, (LPVOID)7, FALSE);
}
/* Sets timers, and ends with some of them set. */
static DWORD WINAPI Crowd(LPVOID Timers) {
  HANDLE *timers = (HANDLE *)Timers;
  g_Owner = 0;
  for (int i = 0; i < 500; i++) {
    Set(timers[i % 4], i % 3, (i % 5) == 0 ? 1 : 0);
    if (i % 7 == 0) CancelWaitableTimer(timers[(i + 1) % 4]);
    if (i % 11 == 0) SleepEx(0, TRUE);
  }
  return 0;
}

int main(void) {
  HANDLE timer = CreateWaitableTimer(NULL, FALSE, NULL);
  LONGLONG before = Now();
  g_Owner = GetCurrentThreadId();
  CHECK("a timer with a routine", Set(timer, 20, 0));
  Sleep(50);
  CHECK_EQ("it does not run in a wait that is not alertable", g_Calls, 0);
  CHECK_EQ("it runs in one that is", SleepEx(1000, TRUE), WAIT_IO_COMPLETION);
  CHECK_EQ("once", g_Calls, 1);
  CHECK("it is told the time of the expiry", g_Time >= before + 200000 && g_Time <= Now());
  CHECK_EQ("the timer is signalled too", WaitForSingleObject(timer, 0), WAIT_OBJECT_0);
  Set(timer, 10, 10);
  CHECK_EQ("periodic: the first", SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
  CHECK_EQ("and the next", SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
  Sleep(100);
  LONG calls = g_Calls;
  SleepEx(0, TRUE);
  CHECK_EQ("what was missed is told once", g_Calls, calls + 1);
  Set(timer, 10, 0);
  Sleep(50);
  CHECK("cancelled", CancelWaitableTimer(timer));
  calls = g_Calls;
  CHECK_EQ("the routine does not run any more", SleepEx(0, TRUE) == 0 && g_Calls == calls, 1);
  Set(timer, 10, 0);
  Set(timer, 10000, 0);
  CHECK_EQ("nor that of an earlier setting", SleepEx(100, TRUE) == 0 && g_Calls == calls, 1);
  CloseHandle(timer);
  CHECK_EQ("nor that of a closed timer", SleepEx(20000, TRUE) == 0 && g_Calls == calls, 1);
  CHECK_EQ("nothing was wrong", g_Wrong, 0);

  HANDLE timers[4], threads[4];
  for (int i = 0; i < 4; i++) timers[i] = CreateWaitableTimer(NULL, FALSE, NULL);
  for (int i = 0; i < 4; i++) threads[i] = CreateThread(NULL, 0, Crowd, timers, 0, NULL);
  CHECK_EQ("threads that share timers end", WaitForMultipleObjects(4, threads, TRUE, INFINITE), WAIT_OBJECT_0);
  for (int i = 0; i < 4; i++) CloseHandle(threads[i]);
  Sleep(50);
  for (int i = 0; i < 4; i++) CHECK("their timers go", CloseHandle(timers[i]));
  return 0;
}
`;

describeProgram('waitable timers with routines', EMPTY_DRIVER, TIMERS, [
  { time: 'virtual' },
  { cpus: 8, time: 'virtual' },
]);
