/**
 * New names of files: FileRenameInformation and FileLinkInformation. Where the name is to be, the I/O manager has
 * found out: it has opened the directory (Parameters.SetFile.FileObject, SL_OPEN_TARGET_DIRECTORY), or there is none,
 * and the file stays in its own.
 *
 * Source: FILE_RENAME_INFORMATION in the WDK documentation.
 */
import fs from 'node:fs';
import {
  FILE_ATTRIBUTE_READONLY,
  STATUS_ACCESS_DENIED,
  STATUS_INVALID_PARAMETER,
  STATUS_NOT_SAME_DEVICE,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_INVALID,
  STATUS_OBJECT_PATH_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, FILE_RENAME_INFORMATION, IO_STACK_LOCATION } from '../abi/gen/structs.js';
import { memory, readI32, readU8 } from '../hal/memory.js';
import type { Change } from './change.js';
import { type Drive, driveOf } from './drives.js';
import { attributesOf } from './facts.js';
import {
  allOpens,
  FILE_BLOCK,
  findFileBlock,
  identityOf,
  OPEN_BLOCK,
  pathOf,
  storePath,
  withFileLock,
} from './fileblock.js';
import { type Entry, type Folder, findEntry, inside, partsOf, withFolder } from './folder.js';
import { hostStatus } from './hosterror.js';
import { parsePath } from './path.js';

/** Where a file is to have its name. */
interface Target {
  readonly folder: readonly string[];
  readonly name: string;
  readonly replaces: boolean;
}

/** @returns the name in FILE_RENAME_INFORMATION; undefined when the struct is too short for it */
function givenName(buffer: number, length: number): string | undefined {
  const bytes = readI32(buffer + FILE_RENAME_INFORMATION.FileNameLength) >>> 0;
  if ((bytes & 1) !== 0 || bytes === 0 || FILE_RENAME_INFORMATION.FileName + bytes > length) return undefined;
  return Buffer.from(memory.buffer, buffer + FILE_RENAME_INFORMATION.FileName, bytes).toString('utf16le');
}

/** @returns the target, or a status. FileLock held. */
function targetOf({ buffer, length, location, open, file }: Change): Target | number {
  const given = givenName(buffer, length);
  if (given === undefined) return STATUS_INVALID_PARAMETER;
  const directory = readI32(location + IO_STACK_LOCATION.Parameters_SetFile_FileObject);
  const own = directory === 0;
  if (own && given.includes('\\')) return STATUS_INVALID_PARAMETER;
  const parsed = parsePath(own ? given : given.slice(given.lastIndexOf('\\') + 1));
  if (typeof parsed === 'number') return parsed;
  const name = parsed.parts[0];
  if (name === undefined || parsed.slash) return STATUS_OBJECT_NAME_INVALID;
  const replaces = readU8(buffer + FILE_RENAME_INFORMATION.ReplaceIfExists) !== 0;
  if (own) return { folder: pathOf(open).slice(0, -1), name, replaces };
  const there = readI32(directory + FILE_OBJECT.FsContext2);
  const block = readI32(directory + FILE_OBJECT.FsContext);
  if (block === 0 || readI32(block + FILE_BLOCK.Volume) !== readI32(file + FILE_BLOCK.Volume)) {
    return STATUS_NOT_SAME_DEVICE;
  }
  return { folder: pathOf(there), name, replaces };
}

/** FileRenameInformation. */
export function renameFile(change: Change): number {
  return place(change, (from, to) => fs.renameSync(from, to), true);
}

/** FileLinkInformation: one more name for a file. */
export function linkFile(change: Change): number {
  if (change.isDirectory) return STATUS_ACCESS_DENIED;
  return place(change, (from, to) => fs.linkSync(from, to), false);
}

function place(change: Change, act: (from: string, to: string) => void, moves: boolean): number {
  return withFileLock(() => {
    const { open, file } = change;
    const drive = driveOf(readI32(file + FILE_BLOCK.Volume));
    const target = targetOf(change);
    if (typeof target === 'number') return target;
    const path = pathOf(open);
    const name = path.at(-1);
    if (drive === undefined || name === undefined) return STATUS_INVALID_PARAMETER;
    if (moves && change.isDirectory && holdsOpens(file, path)) return STATUS_ACCESS_DENIED;
    return withFolder(drive, path.slice(0, -1), (source) =>
      withFolder(drive, target.folder, (folder) => {
        const status = clear(change, folder, target, name, source, moves);
        if (status !== STATUS_SUCCESS) return status;
        const done = hostStatus(() => act(inside(source, name), inside(folder, target.name)));
        if (done === STATUS_SUCCESS && moves) renameOpens(drive, file, path, folder, target.name);
        return done;
      }),
    );
  });
}

/** Whether anything below a directory is open. */
function holdsOpens(directory: number, path: readonly string[]): boolean {
  const volume = readI32(directory + FILE_BLOCK.Volume);
  return allOpens().some((open) => {
    const file = readI32(open + OPEN_BLOCK.File);
    if (file === 0 || file === directory || readI32(file + FILE_BLOCK.Volume) !== volume) return false;
    const parts = pathOf(open);
    return readI32(open + OPEN_BLOCK.Cleaned) === 0 && path.every((part, at) => parts[at] === part);
  });
}

/** Makes way for the new name. @returns STATUS_SUCCESS, or what stands there */
function clear(change: Change, folder: Folder, target: Target, name: string, source: Folder, moves: boolean): number {
  const entry = findEntry(folder, target.name);
  if (entry === undefined) return STATUS_SUCCESS;
  // The same file, in another letter case or none.
  if (folder.path === source.path && entry.name === name) return STATUS_SUCCESS;
  if (!target.replaces) return STATUS_OBJECT_NAME_COLLISION;
  const allowed = mayReplace(folder, entry, change);
  // The host replaces what is spelt the same in one step.
  if (allowed !== STATUS_SUCCESS || (moves && entry.name === target.name)) return allowed;
  return hostStatus(() => fs.unlinkSync(inside(folder, entry.name)));
}

/** Only a file that may be written and that nobody has open can be replaced. */
function mayReplace(folder: Folder, entry: Entry, { isDirectory }: Change): number {
  if (entry.kind !== 'file' || isDirectory) return STATUS_ACCESS_DENIED;
  const stats = fs.lstatSync(inside(folder, entry.name), { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return STATUS_OBJECT_PATH_NOT_FOUND;
  const block = findFileBlock(identityOf(stats));
  if (block !== 0 && readI32(block + FILE_BLOCK.Opens) !== 0) return STATUS_ACCESS_DENIED;
  return (attributesOf(stats, block) & FILE_ATTRIBUTE_READONLY) !== 0 ? STATUS_ACCESS_DENIED : STATUS_SUCCESS;
}

/** All who have the file open by its old name have it by the new one. */
function renameOpens(drive: Drive, file: number, path: readonly string[], folder: Folder, name: string): void {
  const now = [...partsOf(drive, folder.path), name];
  const before = path.join('\\');
  for (const open of allOpens()) {
    if (readI32(open + OPEN_BLOCK.File) === file && pathOf(open).join('\\') === before) storePath(open, now);
  }
}
