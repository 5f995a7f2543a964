/**
 * What NT says of a file: what the host knows, and what the machine keeps beside it (fs/fileblock). Times are 100 ns
 * since 1601, UTC; sizes in bytes.
 */
import type { BigIntStats } from 'node:fs';
import {
  FILE_ATTRIBUTE_ARCHIVE,
  FILE_ATTRIBUTE_DIRECTORY,
  FILE_ATTRIBUTE_HIDDEN,
  FILE_ATTRIBUTE_NORMAL,
  FILE_ATTRIBUTE_NOT_CONTENT_INDEXED,
  FILE_ATTRIBUTE_OFFLINE,
  FILE_ATTRIBUTE_READONLY,
  FILE_ATTRIBUTE_SYSTEM,
  FILE_ATTRIBUTE_TEMPORARY,
} from '../abi/gen/constants.js';
import { UNIX_EPOCH_IN_NT_TIME } from '../hal/clock.js';
import { readI32, readI64 } from '../hal/memory.js';
import { FILE_BLOCK, NO_ATTRIBUTES } from './fileblock.js';

/** Bytes of a cluster, and of a sector. */
export const CLUSTER = 4096n;
export const SECTOR = 512;
/** The owner may write. */
const WRITABLE = 0o200n;
/** Attributes that the host has no place for; of a directory, FILE_ATTRIBUTE_READONLY is another. */
export const OWN_ATTRIBUTES =
  FILE_ATTRIBUTE_HIDDEN |
  FILE_ATTRIBUTE_SYSTEM |
  FILE_ATTRIBUTE_ARCHIVE |
  FILE_ATTRIBUTE_TEMPORARY |
  FILE_ATTRIBUTE_OFFLINE |
  FILE_ATTRIBUTE_NOT_CONTENT_INDEXED;

/** What there is to say of a file. */
export interface Facts {
  readonly created: bigint;
  readonly accessed: bigint;
  readonly written: bigint;
  readonly changed: bigint;
  readonly size: bigint;
  readonly allocation: bigint;
  readonly attributes: number;
  readonly links: number;
  readonly inode: bigint;
  readonly isDirectory: boolean;
}

function ntTime(nanoseconds: bigint): bigint {
  return nanoseconds / 100n + UNIX_EPOCH_IN_NT_TIME;
}

/** @returns own attributes of a file without any. */
export function defaultAttributes(isDirectory: boolean): number {
  return isDirectory ? 0 : FILE_ATTRIBUTE_ARCHIVE;
}

/** @returns FILE_ATTRIBUTE_ flags. @param block FCB, or 0 */
export function attributesOf(stats: BigIntStats, block: number): number {
  const isDirectory = stats.isDirectory();
  const noted = block === 0 ? NO_ATTRIBUTES : readI32(block + FILE_BLOCK.Attributes);
  let attributes = noted === NO_ATTRIBUTES ? defaultAttributes(isDirectory) : noted;
  if (isDirectory) attributes |= FILE_ATTRIBUTE_DIRECTORY;
  // Read-only says nothing of what may be put into a directory, so it is no matter of the host's there.
  else if ((stats.mode & WRITABLE) === 0n) attributes |= FILE_ATTRIBUTE_READONLY;
  return attributes === 0 ? FILE_ATTRIBUTE_NORMAL : attributes;
}

/** A time as it was set, while the host's is still the one that came of it. */
function exact(block: number, field: number, hostField: number, host: bigint): bigint {
  const set = block === 0 ? 0n : readI64(block + field);
  return set !== 0n && readI64(block + hostField) === host ? set : ntTime(host);
}

/** @returns all that. @param block FCB, or 0; FileLock held when there is one */
export function factsOf(stats: BigIntStats, block: number): Facts {
  const isDirectory = stats.isDirectory();
  const created = block === 0 ? 0n : readI64(block + FILE_BLOCK.Created);
  const asked = block === 0 ? 0n : readI64(block + FILE_BLOCK.Allocation);
  const size = isDirectory ? 0n : stats.size;
  const least = asked > size ? asked : size;
  return {
    created: created === 0n ? ntTime(stats.birthtimeNs === 0n ? stats.ctimeNs : stats.birthtimeNs) : created,
    accessed: exact(block, FILE_BLOCK.Accessed, FILE_BLOCK.AccessedHost, stats.atimeNs),
    written: exact(block, FILE_BLOCK.Written, FILE_BLOCK.WrittenHost, stats.mtimeNs),
    changed: ntTime(stats.ctimeNs),
    size,
    allocation: ((least + CLUSTER - 1n) / CLUSTER) * CLUSTER,
    attributes: attributesOf(stats, block),
    links: isDirectory ? 1 : Number(stats.nlink),
    inode: stats.ino,
    isDirectory,
  };
}
