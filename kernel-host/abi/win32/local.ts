/** Win32: what each thread has its own of, and what is done once. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const LOCAL_EXPORTS: readonly ExportDeclaration[] = [
  win32('DWORD TlsAlloc(VOID)', 'An index under which each thread keeps a value; TLS_OUT_OF_INDEXES.'),
  win32('BOOL TlsFree(_In_ DWORD dwTlsIndex)', 'Gives an index back.'),
  win32('LPVOID TlsGetValue(_In_ DWORD dwTlsIndex)', "The calling thread's value, NULL at first."),
  win32('BOOL TlsSetValue(_In_ DWORD dwTlsIndex, _In_opt_ LPVOID lpTlsValue)', "Sets the calling thread's value."),
  win32(
    'DWORD FlsAlloc(_In_opt_ PFLS_CALLBACK_FUNCTION lpCallback)',
    'As TlsAlloc; lpCallback gets the value when a thread ends.',
  ),
  win32('BOOL FlsFree(_In_ DWORD dwFlsIndex)', 'Gives an index back.'),
  win32('PVOID FlsGetValue(_In_ DWORD dwFlsIndex)', "The calling thread's value, NULL at first."),
  win32('BOOL FlsSetValue(_In_ DWORD dwFlsIndex, _In_opt_ PVOID lpFlsData)', "Sets the calling thread's value."),
  win32('VOID InitOnceInitialize(_Out_ PINIT_ONCE InitOnce)', 'Prepares a one-time initialisation.'),
  win32(
    'BOOL InitOnceExecuteOnce(_Inout_ PINIT_ONCE InitOnce, _In_ PINIT_ONCE_FN InitFn, _Inout_opt_ PVOID Parameter, _Out_opt_ LPVOID *Context)',
    'Has a function called by one thread; others wait for its end.',
  ),
  win32(
    'BOOL InitOnceBeginInitialize(_Inout_ LPINIT_ONCE lpInitOnce, _In_ DWORD dwFlags, _Out_ PBOOL fPending, _Out_opt_ LPVOID *lpContext)',
    'Whether the caller is to initialise; waits for who does.',
  ),
  win32(
    'BOOL InitOnceComplete(_Inout_ LPINIT_ONCE lpInitOnce, _In_ DWORD dwFlags, _In_opt_ LPVOID lpContext)',
    'Says that it has been done, or failed.',
  ),
];
