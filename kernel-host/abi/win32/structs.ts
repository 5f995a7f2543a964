/** Structs and function types of Win32, as 32-bit Windows lays them out. */
import { routineType, struct } from '../declare.js';
import type { RoutineTypeDeclaration, StructDeclaration } from '../types.js';

export const WIN32_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'SECURITY_ATTRIBUTES',
    12,
    'Security and inheritance of a new handle.',
    `
    0x00 DWORD nLength
    0x04 LPVOID lpSecurityDescriptor
    0x08 BOOL bInheritHandle
  `,
    { aliases: ['*LPSECURITY_ATTRIBUTES'] },
  ),
  struct(
    'OVERLAPPED',
    20,
    'An asynchronous operation: where in the file, and the event it sets.',
    `
    0x00 ULONG_PTR Internal
    0x04 ULONG_PTR InternalHigh
    0x08 union {
      0x08 struct {
        0x08 DWORD Offset
        0x0c DWORD OffsetHigh
      }
      0x08 PVOID Pointer
    }
    0x10 HANDLE hEvent
  `,
    { aliases: ['*LPOVERLAPPED'] },
  ),
];

export const WIN32_ROUTINE_TYPES: readonly RoutineTypeDeclaration[] = [
  routineType(
    'DWORD THREAD_START_ROUTINE(LPVOID lpThreadParameter)',
    'Where a thread of a program begins.',
    'LPTHREAD_START_ROUTINE',
  ),
  routineType(
    'VOID OVERLAPPED_COMPLETION_ROUTINE(DWORD dwErrorCode, DWORD dwNumberOfBytesTransfered, LPOVERLAPPED lpOverlapped)',
    'Told of the end of ReadFileEx and WriteFileEx.',
    'LPOVERLAPPED_COMPLETION_ROUTINE',
  ),
];
