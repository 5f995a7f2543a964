/**
 * Where a rename or a link leads: unless the new name is a plain one, the directory that it is to be in is opened for
 * the length of the request, through the device stack like any open, so that filters see it, and one on another volume
 * is found out. The driver finds it in Parameters.SetFile.FileObject.
 *
 * Source: FILE_RENAME_INFORMATION in the WDK documentation.
 */
import {
  FILE_ADD_FILE,
  FILE_OPEN_FOR_BACKUP_INTENT,
  OBJ_CASE_INSENSITIVE,
  STATUS_ACCESS_VIOLATION,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
  SYNCHRONIZE,
} from '../abi/gen/constants.js';
import { FILE_RENAME_INFORMATION } from '../abi/gen/structs.js';
import { memory } from '../hal/memory.js';
import { isValid } from '../mm/validity.js';
import { referenceHandle } from '../ob/handle.js';
import { lookup } from '../ob/namespace.js';
import { dereferenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { peekU32 } from '../rtl/access.js';
import { existingFile, useOpened } from './createfile.js';

const FileRenameInformation = 10;
const FileLinkInformation = 11;

/** What is set of a file. */
interface Setting {
  readonly buffer: number;
  readonly length: number;
  readonly kind: number;
}

/**
 * Calls `use` with the directory that a new name is to be in.
 * @param use is given its file object, or 0 when the name stays where it is, or nothing is named
 * @returns what `use` returns, or why the directory could not be opened
 */
export function withTarget(
  { buffer, length, kind }: Setting,
  mode: number,
  use: (directory: number) => number,
): number {
  if (kind !== FileRenameInformation && kind !== FileLinkInformation) return use(0);
  if (!isValid(buffer, length >>> 0)) return mode === 0 ? use(0) : STATUS_ACCESS_VIOLATION;
  const bytes = peekU32(buffer + FILE_RENAME_INFORMATION.FileNameLength);
  if ((bytes & 1) !== 0 || FILE_RENAME_INFORMATION.FileName + bytes > length >>> 0) return STATUS_INVALID_PARAMETER;
  const name = Buffer.from(memory.buffer, buffer + FILE_RENAME_INFORMATION.FileName, bytes).toString('utf16le');
  const root = peekU32(buffer + FILE_RENAME_INFORMATION.RootDirectory) | 0;
  if (root === 0 && !name.startsWith('\\')) return use(0);
  return openTarget(name, root, mode, use);
}

function openTarget(name: string, handle: number, mode: number, use: (directory: number) => number): number {
  const root = handle === 0 ? undefined : referenceHandle(handle, { mode });
  if (root !== undefined && root.status !== STATUS_SUCCESS) return root.status;
  const access = FILE_ADD_FILE | SYNCHRONIZE;
  const found = lookup(name, {
    attributes: OBJ_CASE_INSENSITIVE,
    type: typeObject('File'),
    access,
    mode,
    root: root?.object ?? 0,
    context: existingFile(FILE_OPEN_FOR_BACKUP_INTENT, true),
    forHandle: true,
  });
  if (root !== undefined) dereferenceObject(root.object);
  return found.status < 0 ? found.status : useOpened(found.object, access, use);
}
