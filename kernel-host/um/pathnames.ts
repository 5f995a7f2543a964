/** Win32: paths, temporary names, drives. Source: the Windows API reference. */
import {
  FILE_CREATE,
  FILE_DIRECTORY_FILE,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN_FOR_BACKUP_INTENT,
  FILE_READ_ATTRIBUTES,
  GENERIC_WRITE,
} from '../abi/gen/constants.js';
import { atomicAdd } from '../hal/atomics.js';
import { readI64 } from '../hal/memory.js';
import { queryVolume } from '../io/fileinfo.js';
import { UserMode } from '../ke/apcqueue.js';
import { MACHINE } from '../ke/system.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { fail, failWith, succeed } from './error.js';
import { withNamed } from './namedfile.js';
import { CURRENT_DIRECTORY, fullPathOf } from './path.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, storeText, WIDE } from './text.js';

const FileFsFullSizeInformation = 7;
const CLUSTER = 4096n;
const ERROR_DIRECTORY = 267;
const ERROR_INVALID_PARAMETER = 87;
const STATUS_OBJECT_NAME_COLLISION = 0xc0000035 | 0;
const DRIVE_NO_ROOT_DIR = 1;
const DRIVE_FIXED = 3;
const MOST_NAMES = 0x1_0000;
const FOLDER = { access: FILE_READ_ATTRIBUTES, options: FILE_DIRECTORY_FILE | FILE_OPEN_FOR_BACKUP_INTENT };

function isFolder(path: string): boolean {
  return withNamed(path, FOLDER, () => 0) >= 0;
}

function fullPath(form: Form) {
  return (lpFileName: number, nBufferLength: number, lpBuffer: number, lpFilePart: number): number => {
    const name = form.read(lpFileName);
    if (name === '') return fail(ERROR_INVALID_PARAMETER);
    const path = fullPathOf(name);
    const length = storeText(form, lpBuffer, nBufferLength, path);
    if (lpFilePart !== 0 && length < nBufferLength >>> 0) {
      const part = path.slice(0, path.lastIndexOf('\\') + 1);
      checkWrite(lpFilePart, 4);
      pokeU32(lpFilePart, part.length === path.length ? 0 : lpBuffer + form.length(part) * form.size);
    }
    return length;
  };
}

/** GetFullPathName. @returns characters without the NUL; those needed, with it, when there is no room */
export const GetFullPathNameA = fullPath(ANSI);
export const GetFullPathNameW = fullPath(WIDE);

function tempPath(form: Form) {
  return (nBufferLength: number, lpBuffer: number): number =>
    storeText(form, lpBuffer, nBufferLength, isFolder('C:\\Windows\\Temp') ? 'C:\\Windows\\Temp\\' : 'C:\\');
}

/** GetTempPath: `C:\\Windows\\Temp\\`, or the root of a drive that has no such folder. */
export const GetTempPathA = tempPath(ANSI);
export const GetTempPathW = tempPath(WIDE);

function tempFile(form: Form) {
  return (lpPathName: number, lpPrefixString: number, uUnique: number, lpTempFileName: number): number => {
    const folder = form.read(lpPathName).replace(/\\$/, '');
    const name = (number: number): string =>
      `${folder}\\${form.read(lpPrefixString).slice(0, 3)}${number.toString(16).toUpperCase()}.tmp`;
    if (!isFolder(`${folder}\\`)) return fail(ERROR_DIRECTORY);
    let number = uUnique & 0xffff;
    for (let attempt = 0; number === 0 && attempt < MOST_NAMES; attempt++) {
      const tried = (atomicAdd(MACHINE.NextDeviceName, 1) + 1) & 0xffff || 1;
      const options = FILE_NON_DIRECTORY_FILE;
      const status = withNamed(name(tried), { access: GENERIC_WRITE, options, disposition: FILE_CREATE }, () => 0);
      if (status >= 0) number = tried;
      else if (status !== STATUS_OBJECT_NAME_COLLISION) return failWith(status);
    }
    form.write(lpTempFileName, name(number));
    return number;
  };
}

/** GetTempFileName. @returns the number in the name; 0 with ERROR_DIRECTORY … */
export const GetTempFileNameA = tempFile(ANSI);
export const GetTempFileNameW = tempFile(WIDE);

function driveType(form: Form) {
  return (lpRootPathName: number): number =>
    isFolder(lpRootPathName === 0 ? CURRENT_DIRECTORY : form.read(lpRootPathName)) ? DRIVE_FIXED : DRIVE_NO_ROOT_DIR;
}

/** GetDriveType. */
export const GetDriveTypeA = driveType(ANSI);
export const GetDriveTypeW = driveType(WIDE);

function freeSpace(form: Form) {
  return (
    lpDirectoryName: number,
    lpFreeBytesAvailableToCaller: number,
    lpTotalNumberOfBytes: number,
    lpTotalNumberOfFreeBytes: number,
  ): number => {
    const name = lpDirectoryName === 0 ? CURRENT_DIRECTORY : form.read(lpDirectoryName);
    return succeed(
      withNamed(name, FOLDER, (handle) => {
        const buffer = scratch(32);
        const asked = { buffer, length: 32, kind: FileFsFullSizeInformation };
        const status = queryVolume(handle, scratch(8), asked, UserMode);
        if (status < 0) return status;
        const places = [lpFreeBytesAvailableToCaller, lpTotalNumberOfBytes, lpTotalNumberOfFreeBytes];
        for (const [index, at] of [8, 0, 16].entries()) storeLong(places[index] ?? 0, readI64(buffer + at) * CLUSTER);
        return status;
      }),
    );
  };
}

function storeLong(address: number, value: bigint): void {
  if (address === 0) return;
  checkWrite(address, 8);
  pokeU32(address, Number(BigInt.asUintN(32, value)));
  pokeU32(address + 4, Number(BigInt.asUintN(32, value >> 32n)));
}

/** GetDiskFreeSpaceEx. Bytes; each may be NULL. */
export const GetDiskFreeSpaceExA = freeSpace(ANSI);
export const GetDiskFreeSpaceExW = freeSpace(WIDE);
