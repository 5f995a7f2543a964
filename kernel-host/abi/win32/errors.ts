/** Win32 error codes, as GetLastError gives them. */
import type { ConstantGroup } from '../types.js';

export const ERROR_CONSTANTS: readonly ConstantGroup[] = [
  {
    doc: 'Error codes.',
    type: 'int',
    values: {
      ERROR_SUCCESS: 0,
      NO_ERROR: 0,
      ERROR_FILE_NOT_FOUND: 2,
      ERROR_PATH_NOT_FOUND: 3,
      ERROR_ACCESS_DENIED: 5,
      ERROR_INVALID_HANDLE: 6,
      ERROR_NOT_ENOUGH_MEMORY: 8,
      ERROR_INVALID_PARAMETER: 87,
      WAIT_TIMEOUT: 258,
      ERROR_IO_PENDING: 997,
    },
  },
];
