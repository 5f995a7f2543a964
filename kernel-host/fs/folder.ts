/**
 * Ways into a drive's folder, and never out of it.
 *
 * A directory is opened, and the host is asked where the descriptor leads: when that is not the path that was meant,
 * there was a link on the way, or somebody has put one there meanwhile, and nothing has been touched yet. What is done
 * in the directory then goes by its descriptor (`/proc/self/fd/N/name`), which nobody can turn elsewhere. Hosts
 * without /proc are asked for the real path instead, and names go by that.
 *
 * Links that stay within the drive are followed, by their real path. Names differ in letter case only when nothing
 * else fits: an entry spelt exactly so is taken first.
 */
import fs from 'node:fs';
import { STATUS_ACCESS_DENIED, STATUS_OBJECT_PATH_NOT_FOUND } from '../abi/gen/constants.js';
import type { Drive } from './drives.js';
import { hostCode, statusOfError } from './hosterror.js';
import { isLegalName, upcase } from './path.js';

const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = fs.constants;
const PROC = '/proc/self/fd';
const HAS_PROC = process.platform === 'linux' && fs.existsSync(PROC);

/** What there is under a name. */
export type EntryKind = 'file' | 'directory' | 'link' | 'other';

/** A directory of a drive, open. */
export interface Folder {
  readonly descriptor: number;
  /** Its real path. */
  readonly path: string;
}

/** An entry of a folder. */
export interface Entry {
  /** As the host spells it. */
  readonly name: string;
  readonly kind: EntryKind;
}

/** @returns what names an entry of an open folder to the host. */
export function inside(folder: Folder, name: string): string {
  return HAS_PROC ? `${PROC}/${folder.descriptor}/${name}` : `${folder.path}/${name}`;
}

/** @returns where a descriptor leads. */
function realPathOf(descriptor: number, path: string): string {
  return HAS_PROC ? fs.readlinkSync(`${PROC}/${descriptor}`) : fs.realpathSync.native(path);
}

/** @returns whether a real path is the drive's folder, or lies in it. */
function isWithin(drive: Drive, path: string): boolean {
  return path === drive.root || path.startsWith(drive.root === '/' ? '/' : `${drive.root}/`);
}

/** @returns the components of a real path within a drive. */
export function partsOf(drive: Drive, path: string): string[] {
  return path === drive.root ? [] : path.slice(drive.root === '/' ? 1 : drive.root.length + 1).split('/');
}

/** Opens a directory by its real path. @returns undefined when there is none, or a link on the way */
function openReal(path: string): Folder | undefined {
  let descriptor: number;
  try {
    descriptor = fs.openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(hostCode(error))) return undefined;
    throw error;
  }
  if (realPathOf(descriptor, path) === path) return { descriptor, path };
  fs.closeSync(descriptor);
  return undefined;
}

/** Calls `body` with an open directory, and closes it. */
function within<T>(folder: Folder, body: (folder: Folder) => T): T {
  try {
    return body(folder);
  } finally {
    fs.closeSync(folder.descriptor);
  }
}

/**
 * Opens a directory of a drive for the length of one call.
 * @param parts its path, in any letter case
 * @returns what `body` returns, or the status of a failure
 */
export function withFolder<T>(drive: Drive, parts: readonly string[], body: (folder: Folder) => T): T | number {
  try {
    const direct = openReal([drive.root === '/' ? '' : drive.root, ...parts].join('/') || '/');
    if (direct !== undefined) return within(direct, body);
    const real = walk(drive, parts);
    if (typeof real === 'number') return real;
    const folder = openReal(real);
    return folder === undefined ? STATUS_OBJECT_PATH_NOT_FOUND : within(folder, body);
  } catch (error) {
    return statusOfError(error);
  }
}

/** Goes down part by part. @returns the real path, or a status */
function walk(drive: Drive, parts: readonly string[]): string | number {
  let path = drive.root;
  for (const part of parts) {
    const folder = openReal(path);
    if (folder === undefined) return STATUS_OBJECT_PATH_NOT_FOUND;
    const entry = within(folder, (open) => findEntry(open, part));
    if (entry === undefined) return STATUS_OBJECT_PATH_NOT_FOUND;
    const next = `${path === '/' ? '' : path}/${entry.name}`;
    if (entry.kind !== 'link') path = next;
    else {
      const target = linkTarget(drive, next);
      if (typeof target === 'number') return target;
      path = target;
    }
  }
  return path;
}

/** @returns the real path that a link leads to, STATUS_ACCESS_DENIED when that is not in the drive */
export function linkTarget(drive: Drive, path: string): string | number {
  try {
    const real = fs.realpathSync.native(path);
    return isWithin(drive, real) ? real : STATUS_ACCESS_DENIED;
  } catch (error) {
    statusOfError(error);
    return STATUS_ACCESS_DENIED;
  }
}

function kindOf(stats: fs.StatsBase<number> | fs.Dirent): EntryKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** Looks for a name in a folder. @returns undefined when there is none */
export function findEntry(folder: Folder, name: string): Entry | undefined {
  const exact = kindAt(folder, name);
  if (exact !== undefined) return { name, kind: exact };
  const wanted = upcase(name);
  const same = fs
    .readdirSync(inside(folder, '.'))
    .find((each) => each.length === name.length && isLegalName(each) && upcase(each) === wanted);
  if (same === undefined) return undefined;
  const kind = kindAt(folder, same);
  return kind === undefined ? undefined : { name: same, kind };
}

/** @returns what there is under exactly that name. */
export function kindAt(folder: Folder, name: string): EntryKind | undefined {
  try {
    const stats = fs.lstatSync(inside(folder, name), { throwIfNoEntry: false });
    return stats === undefined ? undefined : kindOf(stats);
  } catch (error) {
    if (hostCode(error) === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

/** @returns the names in a folder that NT could have. */
export function namesIn(folder: Folder): string[] {
  return fs.readdirSync(inside(folder, '.')).filter(isLegalName);
}
