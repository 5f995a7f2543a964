/** Win32: opening files and devices. Source: the Windows API reference. */
import {
  FILE_DELETE_ON_CLOSE,
  FILE_NO_INTERMEDIATE_BUFFERING,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN_FOR_BACKUP_INTENT,
  FILE_RANDOM_ACCESS,
  FILE_READ_ATTRIBUTES,
  FILE_SEQUENTIAL_ONLY,
  FILE_SYNCHRONOUS_IO_NONALERT,
  FILE_WRITE_THROUGH,
  STATUS_OBJECT_NAME_COLLISION,
  SYNCHRONIZE,
} from '../abi/gen/constants.js';
import { readI32 } from '../hal/memory.js';
import { NtCreateFile } from '../zw/file.js';
import { attributesOf } from './attributes.js';
import { fail, failWith } from './error.js';
import { ntPathOf } from './path.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

export const INVALID_HANDLE_VALUE = -1;
const ERROR_PATH_NOT_FOUND = 3;
const ERROR_FILE_EXISTS = 80;
const ERROR_INVALID_PARAMETER = 87;
const ERROR_ALREADY_EXISTS = 183;
const DELETE = 0x1_0000;
/** Creation dispositions, and what the system service calls them. */
const CREATE_NEW = 1;
const CREATE_ALWAYS = 2;
const OPEN_ALWAYS = 4;
const NT_DISPOSITIONS: readonly number[] = [2, 5, 1, 3, 4];
/** IO_STATUS_BLOCK.Information of a create. */
const FILE_OPENED = 1;
const FILE_OVERWRITTEN = 3;
/** Flags of CreateFile that are options of the system service. */
const OPTIONS: readonly (readonly [number, number])[] = [
  [0x8000_0000, FILE_WRITE_THROUGH],
  [0x2000_0000, FILE_NO_INTERMEDIATE_BUFFERING],
  [0x1000_0000, FILE_RANDOM_ACCESS],
  [0x0800_0000, FILE_SEQUENTIAL_ONLY],
  [0x0400_0000, FILE_DELETE_ON_CLOSE],
  [0x0200_0000, FILE_OPEN_FOR_BACKUP_INTENT],
];
const FILE_FLAG_OVERLAPPED = 0x4000_0000;
const FILE_FLAG_DELETE_ON_CLOSE = 0x0400_0000;
const FILE_FLAG_BACKUP_SEMANTICS = 0x0200_0000;
/** Of the attributes those that a file can have. */
const FILE_ATTRIBUTES = 0x7fa7;

function optionsOf(flags: number): number {
  let options = (flags & FILE_FLAG_OVERLAPPED) === 0 ? FILE_SYNCHRONOUS_IO_NONALERT : 0;
  if ((flags & FILE_FLAG_BACKUP_SEMANTICS) === 0) options |= FILE_NON_DIRECTORY_FILE;
  for (const [flag, option] of OPTIONS) if ((flags & flag) !== 0) options |= option;
  return options;
}

/** What CreateFile is asked for. */
interface Opening {
  readonly access: number;
  readonly share: number;
  readonly security: number;
  readonly disposition: number;
  readonly flags: number;
}

function createFile(form: Form, name: number, opening: Opening): number {
  const { access, share, security, disposition, flags } = opening;
  const ntDisposition = NT_DISPOSITIONS[disposition - 1];
  if (ntDisposition === undefined) return failed(ERROR_INVALID_PARAMETER);
  const path = ntPathOf(form.read(name));
  if (path === '') return failed(ERROR_PATH_NOT_FOUND);
  const attributes = attributesOf(path, security);
  const results = scratch(16);
  const rights = access | SYNCHRONIZE | FILE_READ_ATTRIBUTES | ((flags & FILE_FLAG_DELETE_ON_CLOSE) === 0 ? 0 : DELETE);
  const fileAttributes = flags & FILE_ATTRIBUTES;
  const options = optionsOf(flags);
  const handle = results + 8;
  // biome-ignore format: the arguments as the documentation has them
  const status = NtCreateFile(
    handle, rights, attributes, results, 0, fileAttributes, share, ntDisposition, options, 0, 0,
  );
  if (status < 0) {
    if (status === STATUS_OBJECT_NAME_COLLISION && disposition === CREATE_NEW) return failed(ERROR_FILE_EXISTS);
    failWith(status);
    return INVALID_HANDLE_VALUE;
  }
  const information = readI32(results + 4);
  const existed =
    (disposition === CREATE_ALWAYS && information === FILE_OVERWRITTEN) ||
    (disposition === OPEN_ALWAYS && information === FILE_OPENED);
  fail(existed ? ERROR_ALREADY_EXISTS : 0);
  return readI32(handle);
}

function failed(error: number): number {
  fail(error);
  return INVALID_HANDLE_VALUE;
}

/** @returns CreateFile for one form of text. */
function creator(form: Form) {
  return (
    lpFileName: number,
    dwDesiredAccess: number,
    dwShareMode: number,
    lpSecurityAttributes: number,
    dwCreationDisposition: number,
    dwFlagsAndAttributes: number,
    _hTemplateFile: number,
  ): number =>
    createFile(form, lpFileName, {
      access: dwDesiredAccess,
      share: dwShareMode,
      security: lpSecurityAttributes,
      disposition: dwCreationDisposition,
      flags: dwFlagsAndAttributes,
    });
}

/** CreateFile. @returns the handle; INVALID_HANDLE_VALUE with what the driver has said as the last error */
export const CreateFileA = creator(ANSI);
export const CreateFileW = creator(WIDE);
