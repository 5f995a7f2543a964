/**
 * Win32: listing directories. The handle of a listing is that of the directory; how far it has come is in the file
 * system's own listing, so FindNextFile keeps nothing.
 *
 * Source: the Windows API reference; NT's wildcards in fs/wildcard.
 */
import {
  FILE_DIRECTORY_FILE,
  FILE_LIST_DIRECTORY,
  FILE_OPEN_FOR_BACKUP_INTENT,
  STATUS_NO_SUCH_FILE,
  STATUS_OBJECT_NAME_NOT_FOUND,
} from '../abi/gen/constants.js';
import { memory } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { closeHandle } from '../ob/handle.js';
import { checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { NtQueryDirectoryFile } from '../zw/filelist.js';
import { fail, failWith, succeed } from './error.js';
import { INVALID_HANDLE_VALUE } from './file.js';
import { openNamed } from './namedfile.js';
import { fullPathOf } from './path.js';
import { scratch, scratchString } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

const FileBothDirectoryInformation = 3;
/** FILE_BOTH_DIR_INFORMATION with the longest name, and where its fields are. */
const ENTRY_BYTES = 94 + 255 * 2;
const ENTRY = { times: 8, size: 40, attributes: 56, nameLength: 60, name: 94 } as const;
/** WIN32_FIND_DATA. */
const FOUND = { times: 4, sizeHigh: 28, sizeLow: 32, reserved: 36, name: 44 } as const;
const NAME_ROOM = 260;
const SHORT_ROOM = 14;
const ERROR_FILE_NOT_FOUND = 2;
const ERROR_PATH_NOT_FOUND = 3;

/** @returns a pattern of DOS in NT's wildcards. */
export function dosPattern(pattern: string): string {
  if (pattern === '*.*' || pattern === '') return '*';
  return pattern
    .replaceAll('?', '>')
    .replace(/\.(?=[>*])/g, '"')
    .replace(/\*(?=\.)/g, '<');
}

/** Asks for the next entry and stores it. @returns a status */
function next(form: Form, handle: number, pattern: number, found: number): number {
  const entry = scratch(ENTRY_BYTES);
  // biome-ignore format: the arguments as the documentation has them
  const status = NtQueryDirectoryFile(
    handle, 0, 0, 0, scratch(8), entry, ENTRY_BYTES, FileBothDirectoryInformation, 1, pattern, 0,
  );
  if (status >= 0) store(form, entry, found);
  return status;
}

function store(form: Form, entry: number, found: number): void {
  const bytes = FOUND.name + (NAME_ROOM + SHORT_ROOM) * form.size;
  checkWrite(found, bytes);
  pokeU32(found, peekU32(entry + ENTRY.attributes));
  for (let at = 0; at < 24; at += 4) pokeU32(found + FOUND.times + at, peekU32(entry + ENTRY.times + at));
  pokeU32(found + FOUND.sizeHigh, peekU32(entry + ENTRY.size + 4));
  pokeU32(found + FOUND.sizeLow, peekU32(entry + ENTRY.size));
  pokeU32(found + FOUND.reserved, 0);
  pokeU32(found + FOUND.reserved + 4, 0);
  const name = Buffer.from(memory.buffer, entry + ENTRY.name, peekU32(entry + ENTRY.nameLength)).toString('utf16le');
  let shown = name;
  while (form.length(shown) >= NAME_ROOM) shown = shown.slice(0, -1);
  form.write(found + FOUND.name, shown);
  form.write(found + FOUND.name + NAME_ROOM * form.size, '');
}

function firstFinder(form: Form) {
  return (lpFileName: number, lpFindFileData: number): number => {
    const path = fullPathOf(form.read(lpFileName));
    const at = path.lastIndexOf('\\');
    const pattern = path.slice(at + 1);
    const opened = openNamed(path.slice(0, at + 1), {
      access: FILE_LIST_DIRECTORY,
      options: FILE_DIRECTORY_FILE | FILE_OPEN_FOR_BACKUP_INTENT,
    });
    if (opened.status < 0 || pattern === '') {
      if (opened.status >= 0) closeHandle(opened.handle, UserMode);
      if (opened.status === STATUS_OBJECT_NAME_NOT_FOUND) fail(ERROR_PATH_NOT_FOUND);
      else if (opened.status < 0) failWith(opened.status);
      else fail(ERROR_FILE_NOT_FOUND);
      return INVALID_HANDLE_VALUE;
    }
    const status = next(form, opened.handle, scratchString(dosPattern(pattern)), lpFindFileData);
    if (status >= 0) return opened.handle;
    closeHandle(opened.handle, UserMode);
    if (status === STATUS_NO_SUCH_FILE) fail(ERROR_FILE_NOT_FOUND);
    else failWith(status);
    return INVALID_HANDLE_VALUE;
  };
}

/** FindFirstFile. @returns INVALID_HANDLE_VALUE with ERROR_FILE_NOT_FOUND (nothing fits), ERROR_PATH_NOT_FOUND … */
export const FindFirstFileA = firstFinder(ANSI);
export const FindFirstFileW = firstFinder(WIDE);

function nextFinder(form: Form) {
  return (hFindFile: number, lpFindFileData: number): number => succeed(next(form, hFindFile, 0, lpFindFileData));
}

/** FindNextFile. @returns FALSE with ERROR_NO_MORE_FILES */
export const FindNextFileA = nextFinder(ANSI);
export const FindNextFileW = nextFinder(WIDE);

/** FindClose. */
export function FindClose(hFindFile: number): number {
  return succeed(closeHandle(hFindFile, UserMode));
}
