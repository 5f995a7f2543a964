/**
 * What a machine knows of files beside what the host keeps. A file block (FCB) stands for one file of the host, by its
 * device and inode, so that all who have it open meet there: how it is shared, locked, mapped, and whether it is to
 * go. An open block (CCB) stands for one file object. FileLock guards the lists and all fields that do not say
 * otherwise; it is held while files appear and vanish, never while data is read or written.
 *
 * A file block outlives its opens while it keeps what the host has no place for: attributes, times to 100 ns.
 */

import fs from 'node:fs';
import { SECTION_OBJECT_POINTERS, SHARE_ACCESS } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { removeDescriptor } from '../hal/descriptors.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { memory, readI32, readI64, u8, u16, writeI32, writeI64 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';

/** FCB. FILE_OBJECT.FsContext. */
export const FILE_BLOCK = defineLayout({
  ListEntry: 8,
  /** Which file: device, inode and birth in ns, of the host. Constant. */
  Device: 8,
  Inode: 8,
  Birth: 8,
  /** Volume number. Constant. */
  Volume: 4,
  /** 1 for a directory. Constant. */
  Directory: 4,
  /** File objects, and those of them that have not been cleaned up. */
  Opens: 4,
  Handles: 4,
  ShareAccess: SHARE_ACCESS.size,
  /** 1: the file goes with its last handle. */
  DeletePending: 4,
  /** FILE_ATTRIBUTE_ that the host has no place for, as `OwnAttributes` says; NO_ATTRIBUTES: those of any file. */
  Attributes: 4,
  /** Bytes asked for by FileAllocationInformation, or 0. */
  Allocation: 8,
  /** Creation time, NT; 0: the host's. */
  Created: 8,
  /** Last write and access as they were set, NT, each good as long as the host's own is still this one, ns. */
  Written: 8,
  WrittenHost: 8,
  Accessed: 8,
  AccessedHost: 8,
  /** Guards the end of the file while something is appended, and byte-range locks: see fs/rangelock. */
  Lock: 4,
  /** Byte ranges that are locked, and requests that wait for one. Lock. */
  Ranges: 8,
  Waiting: 8,
  /** Memory that the file is mapped to, or 0: see fs/mapping. */
  Mapping: 4,
  Pointers: SECTION_OBJECT_POINTERS.size,
});

/** CCB. FILE_OBJECT.FsContext2. */
export const OPEN_BLOCK = defineLayout({
  ListEntry: 8,
  /** FCB; 0 for the volume itself. Constant. */
  File: 4,
  /** Place in hal/descriptors; 0 for the volume itself. Constant. */
  Descriptor: 4,
  /** FILE_ rights granted. Constant. */
  Access: 4,
  /** Create options. Constant. */
  Options: 4,
  FileObject: 4,
  /** 1 once IRP_MJ_CLEANUP has come. */
  Cleaned: 4,
  /** UTF-16 path from the root of the volume, backslashes between; in pool. */
  Path: 4,
  PathUnits: 4,
  /** Listing of a directory: units in pool, each name with its NUL, and how far it has been read. Its IRP's thread. */
  Listing: 4,
  ListingUnits: 4,
  ListingAt: 4,
});

/** FILE_BLOCK.Attributes of a file that nobody has given any. */
export const NO_ATTRIBUTES = -1;

/** Which file of the host. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
  readonly birth: bigint;
}

/** @returns which file it is that was asked about. */
export function identityOf(stats: fs.BigIntStats): FileIdentity {
  return { device: BigInt.asIntN(64, stats.dev), inode: BigInt.asIntN(64, stats.ino), birth: stats.birthtimeNs };
}

/** Runs `body` under FileLock. It may ask the host, but not call guest code or raise. */
export function withFileLock<T>(body: () => T): T {
  acquireLock(MACHINE.FileLock);
  try {
    return body();
  } finally {
    releaseLock(MACHINE.FileLock);
  }
}

/** @returns the FCB of a file, 0 when there is none. FileLock held. */
export function findFileBlock({ device, inode, birth }: FileIdentity): number {
  const head = MACHINE.FileBlocks;
  for (let block = readI32(head); block !== head; block = readI32(block)) {
    if (readI64(block + FILE_BLOCK.Inode) !== inode || readI64(block + FILE_BLOCK.Device) !== device) continue;
    if (readI64(block + FILE_BLOCK.Birth) === birth) return block;
    // What was kept of a file that is gone: the host has given its number to another.
    if (readI32(block + FILE_BLOCK.Opens) === 0) {
      freeFileBlock(block);
      return 0;
    }
  }
  return 0;
}

/** @returns a new FCB, or 0 when memory has run out. FileLock held. */
export function makeFileBlock(identity: FileIdentity, volume: number, isDirectory: boolean): number {
  const block = allocateKernelPool(FILE_BLOCK.size);
  if (block === 0) return 0;
  u8.fill(0, block, block + FILE_BLOCK.size);
  writeI64(block + FILE_BLOCK.Device, identity.device);
  writeI64(block + FILE_BLOCK.Inode, identity.inode);
  writeI64(block + FILE_BLOCK.Birth, identity.birth);
  writeI32(block + FILE_BLOCK.Volume, volume);
  writeI32(block + FILE_BLOCK.Directory, isDirectory ? 1 : 0);
  writeI32(block + FILE_BLOCK.Attributes, NO_ATTRIBUTES);
  initializeList(block + FILE_BLOCK.Ranges);
  initializeList(block + FILE_BLOCK.Waiting);
  insertTail(MACHINE.FileBlocks, block);
  return block;
}

function freeFileBlock(block: number): void {
  removeEntry(block);
  freeKernelPool(block);
}

/** Whether there is anything in an FCB that the host does not keep. */
function keepsNotes(block: number): boolean {
  if (readI32(block + FILE_BLOCK.DeletePending) !== 0) return false;
  if (readI32(block + FILE_BLOCK.Attributes) !== NO_ATTRIBUTES) return true;
  return [FILE_BLOCK.Created, FILE_BLOCK.Written, FILE_BLOCK.Accessed].some((field) => readI64(block + field) !== 0n);
}

/** Frees an FCB that nobody has open, and that keeps nothing. FileLock held. */
export function releaseFileBlock(block: number): void {
  if (readI32(block + FILE_BLOCK.Opens) !== 0 || readI32(block + FILE_BLOCK.Mapping) !== 0) return;
  if (!keepsNotes(block)) freeFileBlock(block);
  else writeI64(block + FILE_BLOCK.Allocation, 0n);
}

/** What a new CCB is to say. */
export interface Opening {
  readonly file: number;
  readonly descriptor: number;
  readonly access: number;
  readonly options: number;
  readonly fileObject: number;
  readonly parts: readonly string[];
}

/** @returns a new CCB, entered; 0 when memory has run out. FileLock held. */
export function makeOpenBlock({ file, descriptor, access, options, fileObject, parts }: Opening): number {
  const open = allocateKernelPool(OPEN_BLOCK.size);
  if (open === 0) return 0;
  u8.fill(0, open, open + OPEN_BLOCK.size);
  writeI32(open + OPEN_BLOCK.File, file);
  writeI32(open + OPEN_BLOCK.Descriptor, descriptor);
  writeI32(open + OPEN_BLOCK.Access, access);
  writeI32(open + OPEN_BLOCK.Options, options);
  writeI32(open + OPEN_BLOCK.FileObject, fileObject);
  if (!storePath(open, parts)) {
    freeKernelPool(open);
    return 0;
  }
  if (file !== 0) {
    writeI32(file + FILE_BLOCK.Opens, readI32(file + FILE_BLOCK.Opens) + 1);
    writeI32(file + FILE_BLOCK.Handles, readI32(file + FILE_BLOCK.Handles) + 1);
  }
  insertTail(MACHINE.FileOpens, open);
  return open;
}

/** Frees a CCB, closes its file, and the FCB with the last one. FileLock held. */
export function freeOpenBlock(open: number): void {
  removeEntry(open);
  const descriptor = removeDescriptor(readI32(open + OPEN_BLOCK.Descriptor));
  if (descriptor >= 0) fs.closeSync(descriptor);
  for (const field of [OPEN_BLOCK.Path, OPEN_BLOCK.Listing]) {
    const text = readI32(open + field);
    if (text !== 0) freeKernelPool(text);
  }
  const file = readI32(open + OPEN_BLOCK.File);
  freeKernelPool(open);
  if (file === 0) return;
  writeI32(file + FILE_BLOCK.Opens, readI32(file + FILE_BLOCK.Opens) - 1);
  releaseFileBlock(file);
}

/** Gives an open its path. @returns whether there was memory for it. FileLock held. */
export function storePath(open: number, parts: readonly string[]): boolean {
  const text = parts.join('\\');
  const copy = allocateKernelPool(text.length * 2 + 2);
  if (copy === 0) return false;
  for (let at = 0; at < text.length; at++) u16[(copy >> 1) + at] = text.charCodeAt(at);
  const before = readI32(open + OPEN_BLOCK.Path);
  if (before !== 0) freeKernelPool(before);
  writeI32(open + OPEN_BLOCK.Path, copy);
  writeI32(open + OPEN_BLOCK.PathUnits, text.length);
  return true;
}

/** @returns the components of an open's path. FileLock held. */
export function pathOf(open: number): string[] {
  const bytes = readI32(open + OPEN_BLOCK.PathUnits) * 2;
  if (bytes === 0) return [];
  return Buffer.from(memory.buffer, readI32(open + OPEN_BLOCK.Path), bytes)
    .toString('utf16le')
    .split('\\');
}

/** @returns all opens. FileLock held. */
export function allOpens(): number[] {
  const opens: number[] = [];
  const head = MACHINE.FileOpens;
  if (isListEmpty(head)) return opens;
  for (let open = readI32(head); open !== head; open = readI32(open)) opens.push(open);
  return opens;
}

/** Makes the lists; once, at boot. */
export function initializeFileBlocks(): void {
  initializeList(MACHINE.FileBlocks);
  initializeList(MACHINE.FileOpens);
  initializeList(MACHINE.SectionViews);
}
