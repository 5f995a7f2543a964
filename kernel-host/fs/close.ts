/**
 * IRP_MJ_CLEANUP and IRP_MJ_CLOSE: the end of an open, and of a file that was to go with it. With the last handle of a
 * file whose deletion is pending its name goes, if it still names the file; with the last reference of a file object,
 * its descriptor.
 */
import fs from 'node:fs';
import { STATUS_SUCCESS } from '../abi/gen/constants.js';
import { FILE_OBJECT } from '../abi/gen/structs.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { IoRemoveShareAccess } from '../io/shareaccess.js';
import { driveOf } from './drives.js';
import { FILE_BLOCK, findFileBlock, freeOpenBlock, identityOf, OPEN_BLOCK, pathOf, withFileLock } from './fileblock.js';
import { inside, withFolder } from './folder.js';
import { hostStatus } from './hosterror.js';
import { deletesOnClose } from './open.js';
import { unlockFileObject } from './rangelock.js';
import { type Answer, answer, type FsRequest } from './request.js';

/** The last handle has been closed. */
export function cleanUp({ fileObject }: FsRequest): Answer {
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  if (open !== 0) endHandle(open, fileObject);
  return answer(STATUS_SUCCESS);
}

function endHandle(open: number, fileObject: number): void {
  const file = readI32(open + OPEN_BLOCK.File);
  if (file !== 0) unlockFileObject(file, fileObject);
  withFileLock(() => {
    if (readI32(open + OPEN_BLOCK.Cleaned) !== 0) return;
    writeI32(open + OPEN_BLOCK.Cleaned, 1);
    if (file === 0) return;
    IoRemoveShareAccess(fileObject, file + FILE_BLOCK.ShareAccess);
    const handles = readI32(file + FILE_BLOCK.Handles) - 1;
    writeI32(file + FILE_BLOCK.Handles, handles);
    if (deletesOnClose(readI32(open + OPEN_BLOCK.Options))) writeI32(file + FILE_BLOCK.DeletePending, 1);
    if (handles === 0 && readI32(file + FILE_BLOCK.DeletePending) !== 0) removeName(file, open);
  });
}

/** Removes the name that a file was opened by. FileLock held. */
function removeName(file: number, open: number): void {
  const drive = driveOf(readI32(file + FILE_BLOCK.Volume));
  const parts = pathOf(open);
  const name = parts.at(-1);
  if (drive === undefined || name === undefined) return;
  let gone = false;
  withFolder(drive, parts.slice(0, -1), (folder) => {
    const path = inside(folder, name);
    const stats = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined || findFileBlock(identityOf(stats)) !== file) return 0;
    const status = hostStatus(() => (stats.isDirectory() ? fs.rmdirSync(path) : fs.unlinkSync(path)));
    gone = status >= 0;
    return status;
  });
  // A directory that is not empty, or a folder that may not be changed: the file stays, for others to open.
  if (!gone) writeI32(file + FILE_BLOCK.DeletePending, 0);
}

/** The last reference has gone. */
export function close({ fileObject }: FsRequest): Answer {
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  if (open === 0) return answer(STATUS_SUCCESS);
  endHandle(open, fileObject);
  writeI32(fileObject + FILE_OBJECT.FsContext2, 0);
  writeI32(fileObject + FILE_OBJECT.FsContext, 0);
  withFileLock(() => freeOpenBlock(open));
  return answer(STATUS_SUCCESS);
}
