/** Constants of Win32 that the kernel's headers do not have. */
import type { ConstantGroup } from '../types.js';

export const WIN32_CONSTANTS: readonly ConstantGroup[] = [
  {
    doc: 'Waits.',
    type: 'ULONG',
    values: {
      INFINITE: 0xffffffff,
      WAIT_OBJECT_0: 0,
      WAIT_ABANDONED: 0x80,
      WAIT_ABANDONED_0: 0x80,
      WAIT_IO_COMPLETION: 0xc0,
      WAIT_FAILED: 0xffffffff,
    },
  },
  { doc: 'Heaps.', type: 'ULONG', values: { HEAP_NO_SERIALIZE: 1, HEAP_GENERATE_EXCEPTIONS: 4, HEAP_ZERO_MEMORY: 8 } },
  { doc: 'CreateThread.', type: 'ULONG', values: { CREATE_SUSPENDED: 4, STILL_ACTIVE: 259 } },
  { doc: 'Handles.', type: 'ULONG', values: { HANDLE_FLAG_INHERIT: 1, HANDLE_FLAG_PROTECT_FROM_CLOSE: 2 } },
  { doc: 'Condition variables.', type: 'ULONG', values: { CONDITION_VARIABLE_LOCKMODE_SHARED: 1 } },
  {
    doc: 'Thread priorities.',
    type: 'int',
    values: {
      THREAD_PRIORITY_IDLE: -15,
      THREAD_PRIORITY_LOWEST: -2,
      THREAD_PRIORITY_BELOW_NORMAL: -1,
      THREAD_PRIORITY_NORMAL: 0,
      THREAD_PRIORITY_ABOVE_NORMAL: 1,
      THREAD_PRIORITY_HIGHEST: 2,
      THREAD_PRIORITY_TIME_CRITICAL: 15,
      THREAD_PRIORITY_ERROR_RETURN: 0x7fffffff,
    },
  },
  {
    doc: 'Rights of synchronisation objects.',
    type: 'ULONG',
    values: { MUTEX_ALL_ACCESS: 0x1f0001, MUTEX_MODIFY_STATE: 1 },
  },
  {
    doc: 'CreateFile.',
    type: 'ULONG',
    values: {
      CREATE_NEW: 1,
      CREATE_ALWAYS: 2,
      OPEN_EXISTING: 3,
      OPEN_ALWAYS: 4,
      TRUNCATE_EXISTING: 5,
      FILE_FLAG_WRITE_THROUGH: 0x80000000,
      FILE_FLAG_OVERLAPPED: 0x40000000,
      FILE_FLAG_NO_BUFFERING: 0x20000000,
      FILE_FLAG_RANDOM_ACCESS: 0x10000000,
      FILE_FLAG_SEQUENTIAL_SCAN: 0x08000000,
      FILE_FLAG_DELETE_ON_CLOSE: 0x04000000,
      FILE_FLAG_BACKUP_SEMANTICS: 0x02000000,
    },
  },
];
