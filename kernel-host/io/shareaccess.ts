/** Who has a file open, and what others may do meanwhile. The driver guards its SHARE_ACCESS. Source: WDK documentation. */
import {
  DELETE,
  FILE_APPEND_DATA,
  FILE_EXECUTE,
  FILE_READ_DATA,
  FILE_SHARE_DELETE,
  FILE_SHARE_READ,
  FILE_SHARE_WRITE,
  FILE_WRITE_DATA,
  STATUS_SHARING_VIOLATION,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, SHARE_ACCESS } from '../abi/gen/structs.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';

/** The three kinds of access, with their places in both structs. */
const KINDS = [
  {
    access: FILE_READ_DATA | FILE_EXECUTE,
    share: FILE_SHARE_READ,
    has: FILE_OBJECT.ReadAccess,
    shares: FILE_OBJECT.SharedRead,
    users: SHARE_ACCESS.Readers,
    sharers: SHARE_ACCESS.SharedRead,
  },
  {
    access: FILE_WRITE_DATA | FILE_APPEND_DATA,
    share: FILE_SHARE_WRITE,
    has: FILE_OBJECT.WriteAccess,
    shares: FILE_OBJECT.SharedWrite,
    users: SHARE_ACCESS.Writers,
    sharers: SHARE_ACCESS.SharedWrite,
  },
  {
    access: DELETE,
    share: FILE_SHARE_DELETE,
    has: FILE_OBJECT.DeleteAccess,
    shares: FILE_OBJECT.SharedDelete,
    users: SHARE_ACCESS.Deleters,
    sharers: SHARE_ACCESS.SharedDelete,
  },
] as const;

/** Notes in the file object what it is opened for. @returns whether any of the three is wanted */
function note(file: number, access: number, share: number): boolean {
  for (const kind of KINDS) writeU8(file + kind.has, (access & kind.access) !== 0 ? 1 : 0);
  const wanted = KINDS.some((kind) => (access & kind.access) !== 0);
  if (wanted) for (const kind of KINDS) writeU8(file + kind.shares, (share & kind.share) !== 0 ? 1 : 0);
  return wanted;
}

/** Adds the open to the counts, or takes it out. */
function count(file: number, shareAccess: number, by: 1 | -1): void {
  if (!KINDS.some((kind) => readU8(file + kind.has) !== 0)) return;
  const add = (offset: number, one: number): void =>
    writeI32(shareAccess + offset, readI32(shareAccess + offset) + one);
  add(SHARE_ACCESS.OpenCount, by);
  for (const kind of KINDS) {
    add(kind.users, by * readU8(file + kind.has));
    add(kind.sharers, by * readU8(file + kind.shares));
  }
}

/** IoSetShareAccess: the first open. IRQL: PASSIVE_LEVEL. */
export function IoSetShareAccess(Access: number, Share: number, FileObject: number, ShareAccess: number): void {
  note(FileObject, Access, Share);
  for (let at = 0; at < SHARE_ACCESS.size; at += 4) writeI32(ShareAccess + at, 0);
  count(FileObject, ShareAccess, 1);
}

/**
 * IoCheckShareAccess: another open. IRQL: PASSIVE_LEVEL.
 * @param Update TRUE: count it when it fits
 * @returns STATUS_SUCCESS, STATUS_SHARING_VIOLATION
 */
export function IoCheckShareAccess(
  Access: number,
  Share: number,
  FileObject: number,
  ShareAccess: number,
  Update: number,
): number {
  if (!note(FileObject, Access, Share)) return STATUS_SUCCESS;
  const opens = readI32(ShareAccess + SHARE_ACCESS.OpenCount);
  const clash = KINDS.some(
    (kind) =>
      (readU8(FileObject + kind.has) !== 0 && readI32(ShareAccess + kind.sharers) < opens) ||
      (readI32(ShareAccess + kind.users) !== 0 && readU8(FileObject + kind.shares) === 0),
  );
  if (clash) return STATUS_SHARING_VIOLATION;
  if ((Update & 0xff) !== 0) count(FileObject, ShareAccess, 1);
  return STATUS_SUCCESS;
}

/** IoUpdateShareAccess: counts an open that has been checked. IRQL: PASSIVE_LEVEL. */
export function IoUpdateShareAccess(FileObject: number, ShareAccess: number): void {
  count(FileObject, ShareAccess, 1);
}

/** IoRemoveShareAccess: an open that ends. IRQL: PASSIVE_LEVEL. */
export function IoRemoveShareAccess(FileObject: number, ShareAccess: number): void {
  count(FileObject, ShareAccess, -1);
}
