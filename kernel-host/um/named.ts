/** Handles of objects that may have a name: what Create… and Open… routines answer. */
import { STATUS_OBJECT_NAME_EXISTS } from '../abi/gen/constants.js';
import { readI32 } from '../hal/memory.js';
import { fail, failWith } from './error.js';
import { scratch } from './scratch.js';

const ERROR_ALREADY_EXISTS = 183;

/**
 * @param create makes or opens the object and stores its handle at the address. @returns a status
 * @returns the handle, the last error 0 or ERROR_ALREADY_EXISTS; or NULL
 */
export function created(create: (handle: number) => number): number {
  const handle = scratch(4);
  const status = create(handle);
  if (status < 0) return failWith(status);
  fail(status === STATUS_OBJECT_NAME_EXISTS ? ERROR_ALREADY_EXISTS : 0);
  return readI32(handle);
}

/** As `created`, for routines that say nothing through the last error when they succeed. */
export function opened(open: (handle: number) => number): number {
  const handle = scratch(4);
  const status = open(handle);
  return status < 0 ? failWith(status) : readI32(handle);
}
