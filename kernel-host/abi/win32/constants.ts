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
  { doc: 'CreateThread.', type: 'ULONG', values: { CREATE_SUSPENDED: 4 } },
];
