/** Win32: what is done to files by name, each with an open of its own. Source: the Windows API reference. */
import {
  DELETE,
  FILE_CREATE,
  FILE_DIRECTORY_FILE,
  FILE_LIST_DIRECTORY,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN,
  FILE_OPEN_FOR_BACKUP_INTENT,
  FILE_READ_ATTRIBUTES,
  FILE_SHARE_VALID_FLAGS,
  FILE_SYNCHRONOUS_IO_NONALERT,
  FILE_WRITE_ATTRIBUTES,
  SYNCHRONIZE,
} from '../abi/gen/constants.js';
import { readI32, u8, writeI32, writeU8 } from '../hal/memory.js';
import { queryFile, setFile } from '../io/fileinfo.js';
import { UserMode } from '../ke/apcqueue.js';
import { closeHandle } from '../ob/handle.js';
import { checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';
import { NtCreateFile } from '../zw/file.js';
import { attributesOf } from './attributes.js';
import { copyFile } from './copy.js';
import { fail, failWith, succeed } from './error.js';
import { ntPathOf } from './path.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_PATH_NOT_FOUND = 3;
const ERROR_INVALID_PARAMETER = 87;
const INVALID_FILE_ATTRIBUTES = -1;
const STATUS_NOT_SAME_DEVICE = 0xc00000d4 | 0;
const MOVEFILE_REPLACE_EXISTING = 1;
const MOVEFILE_COPY_ALLOWED = 2;
/** FILE_INFORMATION_CLASS. */
const FileBasicInformation = 4;
const FileRenameInformation = 10;
const FileDispositionInformation = 13;
const FileNetworkOpenInformation = 34;
const BASIC_BYTES = 40;
const NETWORK_OPEN_BYTES = 56;
const RENAME_NAME = 12;

/** How a file is opened by name. */
export interface NamedOpen {
  readonly access: number;
  readonly options: number;
  readonly disposition?: number;
  readonly attributes?: number;
  readonly share?: number;
}

/** Opens a file by its Win32 name. @returns the handle, or a status; undefined for what is no name */
export function openNamed(name: string, wanted: NamedOpen, security = 0): { status: number; handle: number } {
  const path = ntPathOf(name);
  if (path === '') return { status: 0xc000003a | 0, handle: 0 };
  const { access, options, disposition = FILE_OPEN, attributes = 0, share = FILE_SHARE_VALID_FLAGS } = wanted;
  const object = attributesOf(path, security);
  const results = scratch(16);
  const handle = results + 8;
  const all = options | FILE_SYNCHRONOUS_IO_NONALERT;
  // biome-ignore format: the arguments as the documentation has them
  const status = NtCreateFile(
    handle, access | SYNCHRONIZE, object, results, 0, attributes, share, disposition, all, 0, 0,
  );
  return { status, handle: readI32(handle) };
}

/** Opens a file, calls `use` with its handle, and closes it. @returns the status of either */
export function withNamed(name: string, wanted: NamedOpen, use: (handle: number) => number): number {
  const { status, handle } = openNamed(name, wanted);
  if (status < 0) return status;
  const result = use(handle);
  closeHandle(handle, UserMode);
  return result;
}

function dispose(name: string, options: number): number {
  return withNamed(name, { access: DELETE, options: options | FILE_OPEN_FOR_BACKUP_INTENT }, (handle) => {
    const buffer = scratch(1);
    writeU8(buffer, 1);
    return setFile(handle, scratch(8), { buffer, length: 1, kind: FileDispositionInformation }, UserMode);
  });
}

/** Deletes by name, for both forms of text. */
function deleter(form: Form, options: number) {
  return (lpFileName: number): number => succeed(dispose(form.read(lpFileName), options));
}

/** DeleteFile. @returns FALSE with ERROR_FILE_NOT_FOUND, ERROR_ACCESS_DENIED (read-only, a directory), ERROR_SHARING_VIOLATION … */
export const DeleteFileA = deleter(ANSI, FILE_NON_DIRECTORY_FILE);
export const DeleteFileW = deleter(WIDE, FILE_NON_DIRECTORY_FILE);
/** RemoveDirectory. @returns FALSE with ERROR_DIR_NOT_EMPTY, ERROR_DIRECTORY (a file) … */
export const RemoveDirectoryA = deleter(ANSI, FILE_DIRECTORY_FILE);
export const RemoveDirectoryW = deleter(WIDE, FILE_DIRECTORY_FILE);

function maker(form: Form) {
  return (lpPathName: number, lpSecurityAttributes: number): number => {
    const wanted = { access: FILE_LIST_DIRECTORY, options: FILE_DIRECTORY_FILE, disposition: FILE_CREATE };
    const { status, handle } = openNamed(form.read(lpPathName), wanted, lpSecurityAttributes);
    if (status >= 0) closeHandle(handle, UserMode);
    return succeed(status);
  };
}

/** CreateDirectory. @returns FALSE with ERROR_ALREADY_EXISTS, ERROR_PATH_NOT_FOUND … */
export const CreateDirectoryA = maker(ANSI);
export const CreateDirectoryW = maker(WIDE);

/** Renames an open file. @returns a status */
function rename(handle: number, to: string, replaces: boolean): number {
  const path = ntPathOf(to);
  const length = RENAME_NAME + path.length * 2;
  const buffer = scratch(length + 4);
  writeI32(buffer, replaces ? 1 : 0);
  writeI32(buffer + 4, 0);
  writeI32(buffer + 8, path.length * 2);
  storeWide(buffer + RENAME_NAME, path);
  return setFile(handle, scratch(8), { buffer, length: length + 4, kind: FileRenameInformation }, UserMode);
}

function move(from: string, to: string, flags: number): number {
  const replaces = (flags & MOVEFILE_REPLACE_EXISTING) !== 0;
  const wanted = { access: DELETE | FILE_READ_ATTRIBUTES, options: FILE_OPEN_FOR_BACKUP_INTENT };
  const status = withNamed(from, wanted, (handle) => rename(handle, to, replaces));
  if (status !== STATUS_NOT_SAME_DEVICE || (flags & MOVEFILE_COPY_ALLOWED) === 0) return status;
  const copied = copyFile(from, to, !replaces);
  return copied < 0 ? copied : dispose(from, FILE_NON_DIRECTORY_FILE);
}

function mover(form: Form) {
  return (lpExistingFileName: number, lpNewFileName: number, dwFlags: number): number => {
    if (lpNewFileName === 0) return fail(ERROR_INVALID_PARAMETER);
    if (form.read(lpNewFileName) === '') return fail(ERROR_PATH_NOT_FOUND);
    return succeed(move(form.read(lpExistingFileName), form.read(lpNewFileName), dwFlags));
  };
}

/** MoveFileEx. @param lpNewFileName never NULL: there is no later start to delete a file at */
export const MoveFileExA = mover(ANSI);
export const MoveFileExW = mover(WIDE);

/** MoveFile: also to another drive. @returns FALSE with ERROR_ALREADY_EXISTS … */
export function MoveFileA(lpExistingFileName: number, lpNewFileName: number): number {
  return MoveFileExA(lpExistingFileName, lpNewFileName, MOVEFILE_COPY_ALLOWED);
}

/** MoveFile, in UTF-16. */
export function MoveFileW(lpExistingFileName: number, lpNewFileName: number): number {
  return MoveFileExW(lpExistingFileName, lpNewFileName, MOVEFILE_COPY_ALLOWED);
}

/** Asks about a file by name. @returns a status; `use` is given FILE_NETWORK_OPEN_INFORMATION */
function ask(name: string, use: (information: number) => void): number {
  const wanted = { access: FILE_READ_ATTRIBUTES, options: FILE_OPEN_FOR_BACKUP_INTENT };
  return withNamed(name, wanted, (handle) => {
    const buffer = scratch(NETWORK_OPEN_BYTES);
    const information = { buffer, length: NETWORK_OPEN_BYTES, kind: FileNetworkOpenInformation };
    const status = queryFile(handle, scratch(8), information, UserMode);
    if (status >= 0) use(buffer);
    return status;
  });
}

function attributesReader(form: Form) {
  return (lpFileName: number): number => {
    let attributes = INVALID_FILE_ATTRIBUTES;
    const status = ask(form.read(lpFileName), (information) => {
      attributes = readI32(information + 48);
    });
    if (status < 0) failWith(status);
    return attributes;
  };
}

/** GetFileAttributes. @returns INVALID_FILE_ATTRIBUTES with ERROR_FILE_NOT_FOUND … */
export const GetFileAttributesA = attributesReader(ANSI);
export const GetFileAttributesW = attributesReader(WIDE);

function attributesExReader(form: Form) {
  return (lpFileName: number, fInfoLevelId: number, lpFileInformation: number): number => {
    if (fInfoLevelId !== 0) return fail(ERROR_INVALID_PARAMETER);
    checkWrite(lpFileInformation, 36);
    return succeed(
      ask(form.read(lpFileName), (information) => {
        pokeU32(lpFileInformation, readI32(information + 48));
        for (let at = 0; at < 24; at += 4) pokeU32(lpFileInformation + 4 + at, peekU32(information + at));
        pokeU32(lpFileInformation + 28, peekU32(information + 44));
        pokeU32(lpFileInformation + 32, peekU32(information + 40));
      }),
    );
  };
}

/** GetFileAttributesEx. @param lpFileInformation WIN32_FILE_ATTRIBUTE_DATA */
export const GetFileAttributesExA = attributesExReader(ANSI);
export const GetFileAttributesExW = attributesExReader(WIDE);

function attributesWriter(form: Form) {
  return (lpFileName: number, dwFileAttributes: number): number => {
    const wanted = { access: FILE_WRITE_ATTRIBUTES, options: FILE_OPEN_FOR_BACKUP_INTENT };
    return succeed(
      withNamed(form.read(lpFileName), wanted, (handle) => {
        const buffer = scratch(BASIC_BYTES);
        u8.fill(0, buffer, buffer + BASIC_BYTES);
        // None at all is FILE_ATTRIBUTE_NORMAL; a directory stays one.
        writeI32(buffer + 32, (dwFileAttributes & ~0x10) === 0 ? 0x80 : dwFileAttributes & ~0x10);
        return setFile(handle, scratch(8), { buffer, length: BASIC_BYTES, kind: FileBasicInformation }, UserMode);
      }),
    );
  };
}

/** SetFileAttributes. */
export const SetFileAttributesA = attributesWriter(ANSI);
export const SetFileAttributesW = attributesWriter(WIDE);
