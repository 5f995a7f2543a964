/**
 * Memory that sections map: a run of pages in user space, where programs and drivers alike may reach it. There is one
 * address space for all, so every view of a section is a part of that run, at the same address in each process.
 *
 * The memory of a file's sections is the file's (FILE_BLOCK.Mapping), shared by all sections of it. A copy of what the
 * file has tells which pages views have changed: those are written back when somebody asks for the file's data, when
 * views are flushed, and when the last of them goes. What is written to the file is put into the pages as well. So
 * views, reads and writes agree.
 *
 * SectionLock guards mappings; FileLock too is held where FILE_BLOCK.Mapping is set.
 */
import fs from 'node:fs';
import { FILE_OBJECT, SECTION_OBJECT_POINTERS } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { descriptorAt } from '../hal/descriptors.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI32, readI64, u8, writeI32, writeI64 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { referenceObject } from '../ob/object.js';
import { FILE_BLOCK, OPEN_BLOCK, withFileLock } from './fileblock.js';
import { hostStatus } from './hosterror.js';

/** Memory of sections. Constant but for References. */
export const MAPPING = defineLayout({
  Base: 4,
  Pages: 4,
  /** Bytes of it that are the section's, or the file's. */
  Bytes: 8,
  /** What the file has, as far as we know; 0 for memory without a file. */
  Clean: 4,
  /** File object that pages are written by, referenced, or 0; its FCB. */
  FileObject: 4,
  File: 4,
  /** 1 when it may be written by. */
  Writable: 4,
  /** Sections and views. SectionLock. */
  References: 4,
});

/** Runs `body` under SectionLock. */
export function withSectionLock<T>(body: () => T): T {
  acquireLock(MACHINE.SectionLock);
  try {
    return body();
  } finally {
    releaseLock(MACHINE.SectionLock);
  }
}

function pagesOf(bytes: bigint): number {
  return Number((bytes + BigInt(PAGE_SIZE - 1)) / BigInt(PAGE_SIZE));
}

/**
 * Makes memory for a section, zeroed, or filled with a file. SectionLock held.
 * @param fileObject to read and write by, or 0
 * @returns the mapping with one reference, or 0 when memory has run out
 */
export function makeMapping(bytes: bigint, fileObject: number, writable: boolean): number {
  const mapping = allocateKernelPool(MAPPING.size);
  const pages = pagesOf(bytes);
  const base = mapping === 0 ? 0 : allocatePages(pages, { user: true, zero: true });
  const clean = base === 0 || fileObject === 0 ? 0 : allocatePages(pages, { zero: true });
  if (base === 0 || (fileObject !== 0 && clean === 0)) {
    if (base !== 0) freePages(base);
    if (mapping !== 0) freeKernelPool(mapping);
    return 0;
  }
  u8.fill(0, mapping, mapping + MAPPING.size);
  writeI32(mapping + MAPPING.Base, base);
  writeI32(mapping + MAPPING.Pages, pages);
  writeI64(mapping + MAPPING.Bytes, bytes);
  writeI32(mapping + MAPPING.Clean, clean);
  writeI32(mapping + MAPPING.Writable, writable ? 1 : 0);
  writeI32(mapping + MAPPING.References, 1);
  if (fileObject !== 0) fillFromFile(mapping, fileObject);
  return mapping;
}

function descriptorOf(fileObject: number): number {
  return descriptorAt(readI32(readI32(fileObject + FILE_OBJECT.FsContext2) + OPEN_BLOCK.Descriptor));
}

function fillFromFile(mapping: number, fileObject: number): void {
  const base = readI32(mapping + MAPPING.Base);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  const length = Number(readI64(mapping + MAPPING.Bytes));
  referenceObject(fileObject);
  writeI32(mapping + MAPPING.FileObject, fileObject);
  writeI32(mapping + MAPPING.File, file);
  hostStatus(() => {
    const descriptor = descriptorOf(fileObject);
    for (let done = 0, bytes = 1; done < length && bytes > 0; done += bytes)
      bytes = fs.readSync(descriptor, u8, base + done, length - done, done);
  });
  u8.copyWithin(readI32(mapping + MAPPING.Clean), base, base + length);
  withFileLock(() => {
    writeI32(file + FILE_BLOCK.Mapping, mapping);
    writeI32(file + FILE_BLOCK.Pointers + SECTION_OBJECT_POINTERS.DataSectionObject, mapping);
  });
}

/**
 * Lets go of a mapping. SectionLock held.
 * @returns a file object to dereference once the lock is free, or 0
 */
export function releaseMapping(mapping: number): number {
  const left = readI32(mapping + MAPPING.References) - 1;
  writeI32(mapping + MAPPING.References, left);
  if (left > 0) return 0;
  writeBack(mapping);
  const file = readI32(mapping + MAPPING.File);
  if (file !== 0) {
    withFileLock(() => {
      writeI32(file + FILE_BLOCK.Mapping, 0);
      writeI32(file + FILE_BLOCK.Pointers + SECTION_OBJECT_POINTERS.DataSectionObject, 0);
    });
  }
  freePages(readI32(mapping + MAPPING.Base));
  const clean = readI32(mapping + MAPPING.Clean);
  if (clean !== 0) freePages(clean);
  const fileObject = readI32(mapping + MAPPING.FileObject);
  freeKernelPool(mapping);
  return fileObject;
}

/** Writes the pages that views have changed. SectionLock held. @returns the status of the first failure */
export function writeBack(mapping: number): number {
  const fileObject = readI32(mapping + MAPPING.FileObject);
  if (fileObject === 0 || readI32(mapping + MAPPING.Writable) === 0) return 0;
  const base = readI32(mapping + MAPPING.Base);
  const clean = readI32(mapping + MAPPING.Clean);
  const length = Number(readI64(mapping + MAPPING.Bytes));
  const descriptor = descriptorOf(fileObject);
  return hostStatus(() => {
    for (let at = 0; at < length; at += PAGE_SIZE) {
      const bytes = Math.min(PAGE_SIZE, length - at);
      const now = u8.subarray(base + at, base + at + bytes);
      if (Buffer.compare(now, u8.subarray(clean + at, clean + at + bytes)) === 0) continue;
      // What is written is what counts as clean, even if a view changes the page meanwhile.
      u8.copyWithin(clean + at, base + at, base + at + bytes);
      for (let done = 0; done < bytes; )
        done += fs.writeSync(descriptor, u8, clean + at + done, bytes - done, at + done);
    }
  });
}

/** Brings to the file what views have changed. No lock is held. */
export function beforeRead(file: number): void {
  if (readI32(file + FILE_BLOCK.Mapping) === 0) return;
  withSectionLock(() => {
    const mapping = readI32(file + FILE_BLOCK.Mapping);
    if (mapping !== 0) writeBack(mapping);
  });
}

/** Brings to the views what has been written to the file. No lock is held. */
export function afterWrite(file: number, buffer: number, offset: bigint, length: number): void {
  if (readI32(file + FILE_BLOCK.Mapping) === 0) return;
  withSectionLock(() => {
    const mapping = readI32(file + FILE_BLOCK.Mapping);
    const room = mapping === 0 ? 0n : readI64(mapping + MAPPING.Bytes) - offset;
    if (room <= 0n) return;
    const bytes = Math.min(length, Number(room));
    for (const target of [MAPPING.Base, MAPPING.Clean]) {
      u8.copyWithin(readI32(mapping + target) + Number(offset), buffer, buffer + bytes);
    }
  });
}
