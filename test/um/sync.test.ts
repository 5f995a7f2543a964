/** Synchronisation of programs: events, mutexes, semaphores, timers, critical sections, slim locks, APCs. */
import { describeProgram, EMPTY_DRIVER } from './programs.js';

const OBJECTS = `
static DWORD WINAPI Abandon(LPVOID Mutex) { WaitForSingleObject((HANDLE)Mutex, INFINITE); return 5; }
static DWORD WINAPI TakeMutex(LPVOID Mutex) { return WaitForSingleObject((HANDLE)Mutex, 0); }
static DWORD Run(LPTHREAD_START_ROUTINE Routine, LPVOID Context) {
  DWORD code = 0;
  HANDLE thread = CreateThread(NULL, 0, Routine, Context, 0, NULL);
  WaitForSingleObject(thread, INFINITE);
  GetExitCodeThread(thread, &code);
  CloseHandle(thread);
  return code;
}
int main(void) {
  HANDLE handles[3];
  HANDLE event = CreateEvent(NULL, FALSE, FALSE, "Here");
  CHECK_EQ("a new name is no error", GetLastError(), 0);
  HANDLE same = OpenEventW(EVENT_MODIFY_STATE | SYNCHRONIZE, FALSE, L"Here");
  SetEvent(same);
  CHECK_EQ("a named event is one object", WaitForSingleObject(event, 0), WAIT_OBJECT_0);
  CHECK_EQ("an auto-reset event resets", WaitForSingleObject(event, 0), WAIT_TIMEOUT);
  CHECK("names tell upper from lower case", OpenEventA(SYNCHRONIZE, FALSE, "here") == NULL);
  CHECK_EQ("a name that is not there", GetLastError(), ERROR_FILE_NOT_FOUND);
  CHECK("a name of another kind", CreateMutexA(NULL, FALSE, "Here") == NULL);
  CHECK_EQ("says ERROR_INVALID_HANDLE", GetLastError(), ERROR_INVALID_HANDLE);
  CHECK_EQ("PulseEvent leaves it reset", PulseEvent(event) && WaitForSingleObject(event, 0) == WAIT_TIMEOUT, 1);
  CloseHandle(same);

  HANDLE mutex = CreateMutex(NULL, TRUE, NULL);
  CHECK_EQ("a mutex has an owner", Run(TakeMutex, mutex), WAIT_TIMEOUT);
  CHECK_EQ("its owner has it again", WaitForSingleObject(mutex, 0), WAIT_OBJECT_0);
  ReleaseMutex(mutex);
  ReleaseMutex(mutex);
  CHECK_EQ("too many releases", ReleaseMutex(mutex), FALSE);
  CHECK_EQ("say ERROR_NOT_OWNER", GetLastError(), ERROR_NOT_OWNER);
  CHECK_EQ("exit code of a thread", Run(Abandon, mutex), 5);
  CHECK_EQ("a mutex whose owner has ended", WaitForSingleObject(mutex, INFINITE), WAIT_ABANDONED);
  ReleaseMutex(mutex);

  LONG before = -1;
  HANDLE semaphore = CreateSemaphore(NULL, 1, 2, NULL);
  CHECK("ReleaseSemaphore tells the count before", ReleaseSemaphore(semaphore, 1, &before) && before == 1);
  CHECK_EQ("above the maximum", ReleaseSemaphore(semaphore, 1, NULL), FALSE);
  CHECK_EQ("says ERROR_TOO_MANY_POSTS", GetLastError(), ERROR_TOO_MANY_POSTS);
  WaitForSingleObject(semaphore, 0);
  WaitForSingleObject(semaphore, 0);
  CHECK_EQ("a semaphore runs out", WaitForSingleObject(semaphore, 0), WAIT_TIMEOUT);

  HANDLE timer = CreateWaitableTimer(NULL, TRUE, NULL);
  LARGE_INTEGER due;
  due.QuadPart = -36000000000LL;
  DWORD begin = GetTickCount();
  SetWaitableTimer(timer, &due, 0, NULL, NULL, FALSE);
  CHECK_EQ("a timer of an hour", WaitForSingleObject(timer, INFINITE), WAIT_OBJECT_0);
  CHECK("takes an hour", GetTickCount() - begin >= 3600000 && GetTickCount() - begin < 3601000);
  SetWaitableTimer(timer, &due, 0, NULL, NULL, FALSE);
  CHECK("a cancelled timer stays as it is", CancelWaitableTimer(timer) && WaitForSingleObject(timer, 0) == WAIT_TIMEOUT);

  handles[0] = event; handles[1] = mutex; handles[2] = semaphore;
  CHECK_EQ("WaitForMultipleObjects says which", WaitForMultipleObjects(3, handles, FALSE, INFINITE), WAIT_OBJECT_0 + 1);
  CHECK_EQ("all are not there", WaitForMultipleObjects(3, handles, TRUE, 10), WAIT_TIMEOUT);
  SetEvent(event);
  ReleaseSemaphore(semaphore, 1, NULL);
  CHECK_EQ("now they are", WaitForMultipleObjects(3, handles, TRUE, 10), WAIT_OBJECT_0);
  CHECK_EQ("65 objects are too many", WaitForMultipleObjects(65, handles, FALSE, 0), WAIT_FAILED);
  CHECK_EQ("and say so", GetLastError(), ERROR_INVALID_PARAMETER);
  CHECK_EQ("signal and wait", SignalObjectAndWait(event, event, INFINITE, FALSE), WAIT_OBJECT_0);
  CHECK_EQ("a closed handle", CloseHandle(timer) && WaitForSingleObject(timer, 0) == WAIT_FAILED, 1);
  CHECK_EQ("is invalid", GetLastError(), ERROR_INVALID_HANDLE);
  return 0;
}`;

const APCS = `
static LONG calls, order;
static VOID CALLBACK Apc(ULONG_PTR Data) { calls++; order = order * 10 + (LONG)Data; }
static DWORD WINAPI Sleeper(LPVOID Unused) { return SleepEx(INFINITE, TRUE); }
static DWORD WINAPI Counter(LPVOID Word) { InterlockedIncrement((volatile LONG *)Word); return 7; }
int main(void) {
  QueueUserAPC(Apc, GetCurrentThread(), 1);
  QueueUserAPC(Apc, GetCurrentThread(), 2);
  Sleep(1);
  CHECK_EQ("APCs wait for an alertable wait", calls, 0);
  CHECK_EQ("SleepEx tells of them", SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
  CHECK_EQ("in order", order, 12);
  CHECK_EQ("once", SleepEx(0, TRUE), 0);
  HANDLE thread = CreateThread(NULL, 0, Sleeper, NULL, 0, NULL);
  QueueUserAPC(Apc, thread, 3);
  WaitForSingleObject(thread, INFINITE);
  DWORD code = 0;
  GetExitCodeThread(thread, &code);
  CHECK_EQ("an APC ends another thread's wait", code, WAIT_IO_COMPLETION);
  CHECK_EQ("a thread that has ended takes none", QueueUserAPC(Apc, thread, 3), 0);
  CloseHandle(thread);

  LONG word = 0;
  DWORD id = 0;
  thread = CreateThread(NULL, 0, Counter, &word, CREATE_SUSPENDED, &id);
  CHECK("a suspended thread does not begin", WaitForSingleObject(thread, 20) == WAIT_TIMEOUT && word == 0);
  CHECK_EQ("suspended twice", SuspendThread(thread), 1);
  CHECK_EQ("resumed once", ResumeThread(thread), 2);
  CHECK("it stands still", WaitForSingleObject(thread, 20) == WAIT_TIMEOUT && word == 0);
  GetExitCodeThread(thread, &code);
  CHECK_EQ("it is active", code, STILL_ACTIVE);
  CHECK_EQ("thread ids", GetThreadId(thread), id);
  CHECK_EQ("resumed again", ResumeThread(thread), 1);
  WaitForSingleObject(thread, INFINITE);
  CHECK_EQ("it has run", word, 1);
  CloseHandle(thread);
  thread = CreateThread(NULL, 0, Counter, &word, CREATE_SUSPENDED, &id);
  CHECK("a suspended thread can be terminated", TerminateThread(thread, 9));
  WaitForSingleObject(thread, INFINITE);
  GetExitCodeThread(thread, &code);
  CHECK("and never runs", code == 9 && word == 1);
  CloseHandle(thread);
  thread = CreateThread(NULL, 0, Sleeper, NULL, 0, NULL);
  CHECK("priorities", SetThreadPriority(thread, THREAD_PRIORITY_HIGHEST) && GetThreadPriority(thread) == 2);
  QueueUserAPC(Apc, GetCurrentThread(), 4);
  return 0; /* with an APC queued, and a thread asleep */
}`;

const CONTENTION = `
#define THREADS 16
#define TURNS 200
static CRITICAL_SECTION section;
static SRWLOCK lock = SRWLOCK_INIT;
static CONDITION_VARIABLE filled = CONDITION_VARIABLE_INIT, emptied = CONDITION_VARIABLE_INIT;
static HANDLE mutex, go;
static volatile LONG inSection, inLock, inMutex, readers, bad, most;
static LONG counts[3], queue, made, used;
static VOID Enter(volatile LONG *Word) { if (InterlockedIncrement(Word) != 1) bad++; }
static VOID Leave(volatile LONG *Word) { if (InterlockedDecrement(Word) != 0) bad++; }
static DWORD WINAPI Work(LPVOID Number) {
  WaitForSingleObject(go, INFINITE);
  for (int i = 0; i < TURNS; i++) {
    EnterCriticalSection(&section);
    EnterCriticalSection(&section);
    Enter(&inSection); counts[0]++; Leave(&inSection);
    LeaveCriticalSection(&section);
    LeaveCriticalSection(&section);
    AcquireSRWLockExclusive(&lock);
    Enter(&inLock); if (readers != 0) bad++; counts[1]++; Leave(&inLock);
    ReleaseSRWLockExclusive(&lock);
    AcquireSRWLockShared(&lock);
    InterlockedIncrement(&readers); if (inLock != 0) bad++; InterlockedDecrement(&readers);
    ReleaseSRWLockShared(&lock);
    WaitForSingleObject(mutex, INFINITE);
    Enter(&inMutex); counts[2]++; Leave(&inMutex);
    ReleaseMutex(mutex);
    EnterCriticalSection(&section);
    if (((ULONG_PTR)Number & 1) != 0) {
      while (queue == 2) SleepConditionVariableCS(&emptied, &section, INFINITE);
      queue++; made++;
      WakeConditionVariable(&filled);
    } else {
      while (queue == 0) SleepConditionVariableCS(&filled, &section, INFINITE);
      queue--; used++;
      WakeConditionVariable(&emptied);
    }
    LeaveCriticalSection(&section);
  }
  return 0;
}
int main(void) {
  HANDLE threads[THREADS];
  InitializeCriticalSection(&section);
  mutex = CreateMutex(NULL, FALSE, NULL);
  go = CreateEvent(NULL, TRUE, FALSE, NULL);
  for (ULONG_PTR i = 0; i < THREADS; i++) threads[i] = CreateThread(NULL, 0, Work, (LPVOID)i, 0, NULL);
  SetEvent(go);
  CHECK_EQ("all end", WaitForMultipleObjects(THREADS, threads, TRUE, INFINITE), WAIT_OBJECT_0);
  CHECK_EQ("nobody was where another was", bad, 0);
  CHECK_EQ("critical sections lose nothing", counts[0], THREADS * TURNS);
  CHECK_EQ("slim locks lose nothing", counts[1], THREADS * TURNS);
  CHECK_EQ("mutexes lose nothing", counts[2], THREADS * TURNS);
  CHECK_EQ("condition variables lose nothing", made == used && queue == 0 ? made : -1, THREADS / 2 * TURNS);
  CHECK_EQ("the section is free", TryEnterCriticalSection(&section), TRUE);
  LeaveCriticalSection(&section);
  CHECK_EQ("the lock is free", TryAcquireSRWLockExclusive(&lock), TRUE);
  CHECK_EQ("and is now taken", TryAcquireSRWLockShared(&lock), FALSE);
  CHECK_EQ("a condition can time out", SleepConditionVariableSRW(&filled, &lock, 1, 0), FALSE);
  CHECK_EQ("and says so", GetLastError(), ERROR_TIMEOUT);
  ReleaseSRWLockExclusive(&lock);
  DeleteCriticalSection(&section);
  return 0;
}`;

describeProgram('objects of programs', EMPTY_DRIVER, OBJECTS, [{ time: 'virtual' }]);
describeProgram('APCs and suspended threads', EMPTY_DRIVER, APCS, [{}, { build: 'checked' }]);
describeProgram('contention', EMPTY_DRIVER, CONTENTION, [{ cpus: 2 }, { cpus: 8 }]);
