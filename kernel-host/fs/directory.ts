/**
 * IRP_MJ_DIRECTORY_CONTROL: what is in a directory. The first question of an open takes down all names that fit, in
 * pool, in NT's order; later ones go on from there, on whatever worker, until one begins again. What is said of each
 * file is what it is at that moment; one that has gone meanwhile is left out.
 *
 * Source: ZwQueryDirectoryFile in the WDK documentation.
 */
import fs from 'node:fs';
import {
  FILE_ATTRIBUTE_DEVICE,
  FILE_ATTRIBUTE_REPARSE_POINT,
  IRP_MN_QUERY_DIRECTORY,
  SL_RESTART_SCAN,
  SL_RETURN_SINGLE_ENTRY,
  STATUS_ACCESS_VIOLATION,
  STATUS_BUFFER_OVERFLOW,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_MORE_FILES,
  STATUS_NO_SUCH_DEVICE,
  STATUS_NO_SUCH_FILE,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, IO_STACK_LOCATION } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { memory, readI32, readU8, u8, u16, writeI32, writeI64 } from '../hal/memory.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { type Drive, driveOf } from './drives.js';
import { type Facts, factsOf } from './facts.js';
import { FILE_BLOCK, findFileBlock, identityOf, OPEN_BLOCK, pathOf, withFileLock } from './fileblock.js';
import { type Folder, inside, linkTarget, namesIn, withFolder } from './folder.js';
import { upcase } from './path.js';
import { type Answer, answer, bufferOf, type FsRequest } from './request.js';
import { hasWildcards, nameFits } from './wildcard.js';

/** By FILE_INFORMATION_CLASS: where the name is, where the file's number is (0: nowhere); 12 has names only. */
const LAYOUTS: Readonly<Record<number, { readonly name: number; readonly id: number }>> = {
  1: { name: 64, id: 0 },
  2: { name: 68, id: 0 },
  3: { name: 94, id: 0 },
  12: { name: 12, id: 0 },
  37: { name: 104, id: 96 },
  38: { name: 80, id: 72 },
};
const NAMES_ONLY = 12;

/** IRP_MJ_DIRECTORY_CONTROL. @returns STATUS_NO_SUCH_FILE (nothing fits), STATUS_NO_MORE_FILES, STATUS_BUFFER_OVERFLOW (the name is cut) */
export function queryDirectory(request: FsRequest): Answer {
  const { irp, location, fileObject, volume } = request;
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  const drive = driveOf(volume);
  if (readU8(location + IO_STACK_LOCATION.MinorFunction) !== IRP_MN_QUERY_DIRECTORY)
    return answer(STATUS_INVALID_DEVICE_REQUEST);
  if (file === 0 || readI32(file + FILE_BLOCK.Directory) === 0) return answer(STATUS_INVALID_PARAMETER);
  if (drive === undefined) return answer(STATUS_NO_SUCH_DEVICE);
  const kind = readI32(location + IO_STACK_LOCATION.Parameters_QueryDirectory_FileInformationClass);
  const layout = LAYOUTS[kind];
  const room = readI32(location + IO_STACK_LOCATION.Parameters_QueryDirectory_Length) >>> 0;
  if (layout === undefined) return answer(STATUS_INVALID_INFO_CLASS);
  if (room < layout.name + 2) return answer(STATUS_INFO_LENGTH_MISMATCH);
  const buffer = bufferOf(irp, room, true);
  if (buffer === undefined) return answer(STATUS_ACCESS_VIOLATION);
  const flags = readU8(location + IO_STACK_LOCATION.Flags);
  const pattern = unicodeStringText(readI32(location + IO_STACK_LOCATION.Parameters_QueryDirectory_FileName));
  const path = withFileLock(() => pathOf(open));
  const answered = withFolder(drive, path, (folder) => {
    const first = readI32(open + OPEN_BLOCK.Listing) === 0;
    if (first || (flags & SL_RESTART_SCAN) !== 0) {
      const status = takeDown(open, folder, path.length === 0, first ? pattern : (listed(open)[0] ?? ''));
      if (status < 0) return answer(status);
    }
    const single = (flags & SL_RETURN_SINGLE_ENTRY) !== 0;
    return give({ open, drive, folder, kind, buffer, room, single, first });
  });
  return typeof answered === 'number' ? answer(answered) : answered;
}

/** @returns the pattern, and the names that fit it. */
function listed(open: number): string[] {
  const bytes = readI32(open + OPEN_BLOCK.ListingUnits) * 2;
  return Buffer.from(memory.buffer, readI32(open + OPEN_BLOCK.Listing), bytes)
    .toString('utf16le')
    .split('\0');
}

/** Takes down the names that fit. @returns a status */
function takeDown(open: number, folder: Folder, isRoot: boolean, pattern: string): number {
  const fits = pattern === '' || pattern === '*' ? () => true : (name: string) => nameFits(pattern, name);
  const keyed = namesIn(folder)
    .filter(fits)
    .map((name) => ({ name, key: upcase(name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const dots = isRoot || (pattern !== '' && !hasWildcards(pattern)) ? [] : ['.', '..'].filter(fits);
  const text = [pattern, ...dots, ...keyed.map(({ name }) => name), ''].join('\0');
  const units = allocateKernelPool(text.length * 2);
  if (units === 0) return STATUS_INSUFFICIENT_RESOURCES;
  for (let at = 0; at < text.length; at++) u16[(units >> 1) + at] = text.charCodeAt(at);
  const before = readI32(open + OPEN_BLOCK.Listing);
  if (before !== 0) freeKernelPool(before);
  writeI32(open + OPEN_BLOCK.Listing, units);
  writeI32(open + OPEN_BLOCK.ListingUnits, text.length);
  writeI32(open + OPEN_BLOCK.ListingAt, pattern.length + 1);
  return STATUS_SUCCESS;
}

/** @returns the next name of a listing, '' when there is none. */
function nextName(open: number): string {
  const units = readI32(open + OPEN_BLOCK.Listing) >> 1;
  const end = readI32(open + OPEN_BLOCK.ListingUnits);
  let name = '';
  for (let at = readI32(open + OPEN_BLOCK.ListingAt); at < end && u16[units + at] !== 0; at++)
    name += String.fromCharCode(u16[units + at] as number);
  return name;
}

interface Giving {
  readonly open: number;
  readonly drive: Drive;
  readonly folder: Folder;
  readonly kind: number;
  readonly buffer: number;
  readonly room: number;
  readonly single: boolean;
  readonly first: boolean;
}

/** Stores as many entries as there is room for. */
function give(giving: Giving): Answer {
  const { open, kind, buffer, room, single, first } = giving;
  const layout = LAYOUTS[kind];
  let last = -1;
  let at = 0;
  let used = 0;
  for (let name = nextName(open); name !== '' && layout !== undefined; name = nextName(open)) {
    const facts = kind === NAMES_ONLY ? undefined : factsIn(giving, name);
    const gone = kind !== NAMES_ONLY && facts === undefined;
    const bytes = layout.name + name.length * 2;
    const fits = at + bytes <= room;
    if (!gone && !fits && last >= 0) break;
    writeI32(open + OPEN_BLOCK.ListingAt, readI32(open + OPEN_BLOCK.ListingAt) + name.length + 1);
    if (gone) continue;
    if (last >= 0) writeI32(buffer + last, at - last);
    storeEntry(buffer + at, kind, name, facts, room - at);
    if (!fits) return answer(STATUS_BUFFER_OVERFLOW, room);
    last = at;
    used = at + bytes;
    at = (used + 7) & ~7;
    if (single) break;
  }
  if (last >= 0) return answer(STATUS_SUCCESS, used);
  return answer(first ? STATUS_NO_SUCH_FILE : STATUS_NO_MORE_FILES);
}

/** What there is to say of an entry; undefined when it has gone. */
function factsIn({ folder, drive }: Giving, name: string): Facts | undefined {
  let stats = fs.lstatSync(inside(folder, name === '..' ? '.' : name), { bigint: true, throwIfNoEntry: false });
  let special = 0;
  if (stats?.isSymbolicLink() === true) {
    const target = linkTarget(drive, `${folder.path}/${name}`);
    const real = typeof target === 'string' ? fs.lstatSync(target, { bigint: true, throwIfNoEntry: false }) : undefined;
    if (real === undefined) special = FILE_ATTRIBUTE_REPARSE_POINT;
    else stats = real;
  } else if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) special = FILE_ATTRIBUTE_DEVICE;
  if (stats === undefined) return undefined;
  const found = stats;
  const facts = withFileLock(() => factsOf(found, findFileBlock(identityOf(found))));
  return special === 0 ? facts : { ...facts, size: 0n, allocation: 0n, attributes: special };
}

/** Stores one entry, its name as far as there is room. */
function storeEntry(at: number, kind: number, name: string, facts: Facts | undefined, room: number): void {
  const { name: nameAt, id } = LAYOUTS[kind] ?? { name: 0, id: 0 };
  u8.fill(0, at, at + nameAt);
  if (facts === undefined) writeI32(at + 8, name.length * 2);
  else {
    const { created, accessed, written, changed, size, allocation } = facts;
    for (const [index, value] of [created, accessed, written, changed, size, allocation].entries())
      writeI64(at + 8 + index * 8, value);
    writeI32(at + 56, facts.attributes);
    writeI32(at + 60, name.length * 2);
    if (id !== 0) writeI64(at + id, BigInt.asIntN(64, facts.inode));
  }
  const units = Math.min(name.length, (room - nameAt) >> 1);
  for (let index = 0; index < units; index++) u16[((at + nameAt) >> 1) + index] = name.charCodeAt(index);
}
