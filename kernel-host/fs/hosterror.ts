/** What the host says of a failure, as NT says it. */
import {
  STATUS_ACCESS_DENIED,
  STATUS_DIRECTORY_NOT_EMPTY,
  STATUS_DISK_FULL,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_HANDLE,
  STATUS_INVALID_PARAMETER,
  STATUS_IO_DEVICE_ERROR,
  STATUS_MEDIA_WRITE_PROTECTED,
  STATUS_NOT_SAME_DEVICE,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_INVALID,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_OBJECT_PATH_NOT_FOUND,
  STATUS_SHARING_VIOLATION,
  STATUS_TOO_MANY_OPENED_FILES,
} from '../abi/gen/constants.js';

const STATUSES: Readonly<Record<string, number>> = {
  EACCES: STATUS_ACCESS_DENIED,
  EPERM: STATUS_ACCESS_DENIED,
  EISDIR: STATUS_ACCESS_DENIED,
  ELOOP: STATUS_ACCESS_DENIED,
  ENXIO: STATUS_ACCESS_DENIED,
  EROFS: STATUS_MEDIA_WRITE_PROTECTED,
  EBUSY: STATUS_SHARING_VIOLATION,
  ETXTBSY: STATUS_SHARING_VIOLATION,
  ENOSPC: STATUS_DISK_FULL,
  EDQUOT: STATUS_DISK_FULL,
  EFBIG: STATUS_DISK_FULL,
  ENOENT: STATUS_OBJECT_NAME_NOT_FOUND,
  ENOTDIR: STATUS_OBJECT_PATH_NOT_FOUND,
  EEXIST: STATUS_OBJECT_NAME_COLLISION,
  ENOTEMPTY: STATUS_DIRECTORY_NOT_EMPTY,
  ENAMETOOLONG: STATUS_OBJECT_NAME_INVALID,
  EINVAL: STATUS_INVALID_PARAMETER,
  EXDEV: STATUS_NOT_SAME_DEVICE,
  EMFILE: STATUS_TOO_MANY_OPENED_FILES,
  ENFILE: STATUS_TOO_MANY_OPENED_FILES,
  ENOMEM: STATUS_INSUFFICIENT_RESOURCES,
  EBADF: STATUS_INVALID_HANDLE,
  EIO: STATUS_IO_DEVICE_ERROR,
};

/** @returns the errno name of what a call of the host has thrown; '' for what is no such error */
export function hostCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** @returns the status for what a call of the host has thrown. Throws again what is no error of the host's. */
export function statusOfError(error: unknown): number {
  const code = hostCode(error);
  if (!/^E[A-Z]+$/.test(code)) throw error;
  return STATUSES[code] ?? STATUS_IO_DEVICE_ERROR;
}

/** Calls the host. @returns STATUS_SUCCESS, or the status of its failure */
export function hostStatus(body: () => void): number {
  try {
    body();
    return 0;
  } catch (error) {
    return statusOfError(error);
  }
}
