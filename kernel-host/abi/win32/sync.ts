/** Win32: waits, events, mutexes, semaphores, timers. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const SYNC_EXPORTS: readonly ExportDeclaration[] = [
  win32(
    'DWORD WaitForSingleObject(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds)',
    'Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED.',
  ),
  ...ansiAndWide(
    'HANDLE CreateEvent#(_In_opt_ LPSECURITY_ATTRIBUTES lpEventAttributes, _In_ BOOL bManualReset, _In_ BOOL bInitialState, _In_opt_ LPCTSTR lpName)',
    'Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS).',
  ),
  ...ansiAndWide(
    'HANDLE OpenEvent#(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCTSTR lpName)',
    'Opens an event by name.',
  ),
  win32('BOOL SetEvent(_In_ HANDLE hEvent)', 'Sets an event.'),
  win32('BOOL ResetEvent(_In_ HANDLE hEvent)', 'Resets an event.'),
  win32('BOOL PulseEvent(_In_ HANDLE hEvent)', 'Lets those go who wait for an event, and resets it.'),
  ...ansiAndWide(
    'HANDLE CreateMutex#(_In_opt_ LPSECURITY_ATTRIBUTES lpMutexAttributes, _In_ BOOL bInitialOwner, _In_opt_ LPCTSTR lpName)',
    'Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned).',
  ),
  ...ansiAndWide(
    'HANDLE OpenMutex#(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCTSTR lpName)',
    'Opens a mutex by name.',
  ),
  ...ansiAndWide(
    'HANDLE CreateSemaphore#(_In_opt_ LPSECURITY_ATTRIBUTES lpSemaphoreAttributes, _In_ LONG lInitialCount, _In_ LONG lMaximumCount, _In_opt_ LPCTSTR lpName)',
    'Makes a semaphore, or opens the one of that name.',
  ),
  ...ansiAndWide(
    'HANDLE OpenSemaphore#(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCTSTR lpName)',
    'Opens a semaphore by name.',
  ),
  ...ansiAndWide(
    'HANDLE CreateWaitableTimer#(_In_opt_ LPSECURITY_ATTRIBUTES lpTimerAttributes, _In_ BOOL bManualReset, _In_opt_ LPCTSTR lpName)',
    'Makes a timer that can be waited for, or opens the one of that name.',
  ),
  ...ansiAndWide(
    'HANDLE OpenWaitableTimer#(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCTSTR lpName)',
    'Opens a waitableTimer by name.',
  ),
  win32('BOOL ReleaseMutex(_In_ HANDLE hMutex)', 'Gives a mutex back; ERROR_NOT_OWNER.'),
  win32(
    'BOOL ReleaseSemaphore(_In_ HANDLE hSemaphore, _In_ LONG lReleaseCount, _Out_opt_ LPLONG lpPreviousCount)',
    'Adds to a semaphore; ERROR_TOO_MANY_POSTS above its maximum.',
  ),
  win32(
    'BOOL SetWaitableTimer(_In_ HANDLE hTimer, _In_ const LARGE_INTEGER *lpDueTime, _In_ LONG lPeriod, _In_opt_ PTIMERAPCROUTINE pfnCompletionRoutine, _In_opt_ LPVOID lpArgToCompletionRoutine, _In_ BOOL fResume)',
    'Sets a timer: lpDueTime in 100 ns, negative for relative; lPeriod in milliseconds.',
  ),
  win32('BOOL CancelWaitableTimer(_In_ HANDLE hTimer)', 'Stops a timer.'),
  win32(
    'DWORD WaitForSingleObjectEx(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable)',
    'WaitForSingleObject; WAIT_IO_COMPLETION when APCs have run.',
  ),
  win32(
    'DWORD WaitForMultipleObjects(_In_ DWORD nCount, _In_ const HANDLE *lpHandles, _In_ BOOL bWaitAll, _In_ DWORD dwMilliseconds)',
    'Waits for one or all of up to 64 objects.',
  ),
  win32(
    'DWORD WaitForMultipleObjectsEx(_In_ DWORD nCount, _In_ const HANDLE *lpHandles, _In_ BOOL bWaitAll, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable)',
    'WaitForMultipleObjects; WAIT_IO_COMPLETION when APCs have run.',
  ),
  win32(
    'DWORD SignalObjectAndWait(_In_ HANDLE hObjectToSignal, _In_ HANDLE hObjectToWaitOn, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable)',
    'Signals an event, mutex or semaphore, and waits.',
  ),
  win32('VOID InitializeCriticalSection(_Out_ LPCRITICAL_SECTION lpCriticalSection)', 'Makes a critical section.'),
  win32(
    'BOOL InitializeCriticalSectionAndSpinCount(_Out_ LPCRITICAL_SECTION lpCriticalSection, _In_ DWORD dwSpinCount)',
    'Makes a critical section.',
  ),
  win32(
    'BOOL InitializeCriticalSectionEx(_Out_ LPCRITICAL_SECTION lpCriticalSection, _In_ DWORD dwSpinCount, _In_ DWORD Flags)',
    'Makes a critical section.',
  ),
  win32(
    'VOID EnterCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection)',
    'Enters; its owner may enter again.',
  ),
  win32(
    'BOOL TryEnterCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection)',
    'Enters if that is possible at once.',
  ),
  win32(
    'VOID LeaveCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection)',
    'Leaves, as often as it was entered.',
  ),
  win32(
    'DWORD SetCriticalSectionSpinCount(_Inout_ LPCRITICAL_SECTION lpCriticalSection, _In_ DWORD dwSpinCount)',
    'Sets the spin count, which nothing here needs.',
  ),
  win32(
    'VOID DeleteCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection)',
    'Gives back what a critical section has needed.',
  ),
  win32('VOID InitializeSRWLock(_Out_ PSRWLOCK SRWLock)', 'Makes a slim reader/writer lock.'),
  win32('VOID AcquireSRWLockExclusive(_Inout_ PSRWLOCK SRWLock)', 'Acquires for one alone.'),
  win32('VOID AcquireSRWLockShared(_Inout_ PSRWLOCK SRWLock)', 'Acquires beside other readers.'),
  win32('BOOLEAN TryAcquireSRWLockExclusive(_Inout_ PSRWLOCK SRWLock)', 'Acquires if that is possible at once.'),
  win32('BOOLEAN TryAcquireSRWLockShared(_Inout_ PSRWLOCK SRWLock)', 'Acquires if that is possible at once.'),
  win32('VOID ReleaseSRWLockExclusive(_Inout_ PSRWLOCK SRWLock)', 'Releases.'),
  win32('VOID ReleaseSRWLockShared(_Inout_ PSRWLOCK SRWLock)', 'Releases.'),
  win32('VOID InitializeConditionVariable(_Out_ PCONDITION_VARIABLE ConditionVariable)', 'Makes a condition variable.'),
  win32(
    'BOOL SleepConditionVariableCS(_Inout_ PCONDITION_VARIABLE ConditionVariable, _Inout_ LPCRITICAL_SECTION CriticalSection, _In_ DWORD dwMilliseconds)',
    'Waits outside the critical section, and enters it again; ERROR_TIMEOUT.',
  ),
  win32(
    'BOOL SleepConditionVariableSRW(_Inout_ PCONDITION_VARIABLE ConditionVariable, _Inout_ PSRWLOCK SRWLock, _In_ DWORD dwMilliseconds, _In_ ULONG Flags)',
    'Waits without the lock, and acquires it again; ERROR_TIMEOUT.',
  ),
  win32(
    'VOID WakeConditionVariable(_Inout_ PCONDITION_VARIABLE ConditionVariable)',
    'Wakes the thread that has waited longest.',
  ),
  win32('VOID WakeAllConditionVariable(_Inout_ PCONDITION_VARIABLE ConditionVariable)', 'Wakes all that wait.'),
  win32(
    'BOOL WaitOnAddress(_In_ PVOID Address, _In_ PVOID CompareAddress, _In_ SIZE_T AddressSize, _In_ DWORD dwMilliseconds)',
    'Waits while the value of 1, 2, 4 or 8 bytes is the one to compare with. FALSE with ERROR_TIMEOUT.',
  ),
  win32('VOID WakeByAddressSingle(_In_ PVOID Address)', 'Wakes the one that has waited longest on an address.'),
  win32('VOID WakeByAddressAll(_In_ PVOID Address)', 'Wakes all that wait on an address.'),
];
