/**
 * Views of sections: who has mapped what. A view is a part of the section's memory, and its address is the same for
 * all; a copy-on-write view is a copy from the beginning. The list of views says whose each is; SectionLock guards it.
 * Views of a process go with it.
 *
 * Source: ZwMapViewOfSection, MmMapViewInSystemSpace in the WDK documentation.
 */
import {
  STATUS_CONFLICTING_ADDRESSES,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_VIEW_SIZE,
  STATUS_MAPPED_ALIGNMENT,
  STATUS_NOT_MAPPED_VIEW,
  STATUS_SECTION_PROTECTION,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { insertTail, removeEntry } from '../hal/list.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI32, readI64, u8, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { dereferenceObject } from '../ob/object.js';
import { setThreadHooks } from '../ps/hooks.js';
import { MAPPING, releaseMapping, withSectionLock, writeBack } from './mapping.js';
import { isWritable, SECTION } from './section.js';

const VIEW = defineLayout({
  ListEntry: 8,
  Base: 4,
  Bytes: 4,
  /** Process whose view it is; 0 for system space. */
  Process: 4,
  Mapping: 4,
  /** Pages of a copy-on-write view, or 0. */
  Copy: 4,
});
const GRANULARITY = 0x1_0000n;
const PAGE_WRITECOPY = 0x08;
const PAGE_EXECUTE_WRITECOPY = 0x80;

/** What is to be mapped. */
export interface ViewRequest {
  readonly section: number;
  /** Process, or 0 for system space. */
  readonly process: number;
  /** Where it must be, or 0. */
  readonly base: number;
  readonly offset: bigint;
  /** Bytes; 0 for the rest of the section. */
  readonly size: number;
  readonly protection: number;
}

/** Where a view is. */
export interface View {
  readonly status: number;
  readonly base: number;
  readonly size: number;
}

function failed(status: number): View {
  return { status, base: 0, size: 0 };
}

function allViews(): number[] {
  const views: number[] = [];
  const head = MACHINE.SectionViews;
  for (let view = readI32(head); view !== head; view = readI32(view)) views.push(view);
  return views;
}

/** Maps a view. IRQL: PASSIVE_LEVEL. */
export function mapView(request: ViewRequest): View {
  const { section, offset, size, protection } = request;
  const most = readI64(section + SECTION.Size);
  if (offset < 0n || offset % GRANULARITY !== 0n) return failed(STATUS_MAPPED_ALIGNMENT);
  if (offset >= most || BigInt(size) > most - offset) return failed(STATUS_INVALID_VIEW_SIZE);
  if (isWritable(protection) && !isWritable(readI32(section + SECTION.Protection)))
    return failed(STATUS_SECTION_PROTECTION);
  return withSectionLock(() => addView(request, size === 0 ? Number(most - offset) : size));
}

function addView({ section, process, base, offset, protection }: ViewRequest, bytes: number): View {
  const mapping = readI32(section + SECTION.Mapping);
  const from = readI32(mapping + MAPPING.Base) + Number(offset);
  const size = Math.ceil(bytes / PAGE_SIZE) * PAGE_SIZE;
  const isCopy = [PAGE_WRITECOPY, PAGE_EXECUTE_WRITECOPY].includes(protection & 0xff);
  const copy = isCopy ? allocatePages(size / PAGE_SIZE, { user: true, zero: true }) : 0;
  const view = isCopy && copy === 0 ? 0 : allocateKernelPool(VIEW.size);
  if (view === 0) {
    if (copy !== 0) freePages(copy);
    return failed(STATUS_INSUFFICIENT_RESOURCES);
  }
  const address = isCopy ? copy : from;
  if (base !== 0 && base !== address) {
    if (copy !== 0) freePages(copy);
    freeKernelPool(view);
    return failed(STATUS_CONFLICTING_ADDRESSES);
  }
  if (isCopy) u8.copyWithin(copy, from, from + bytes);
  writeI32(view + VIEW.Base, address);
  writeI32(view + VIEW.Bytes, size);
  writeI32(view + VIEW.Process, process);
  writeI32(view + VIEW.Mapping, mapping);
  writeI32(view + VIEW.Copy, copy);
  writeI32(mapping + MAPPING.References, readI32(mapping + MAPPING.References) + 1);
  insertTail(MACHINE.SectionViews, view);
  return { status: STATUS_SUCCESS, base: address, size };
}

/** Views of one section may lie in each other: the one that begins last before the address is meant. */
function findView(process: number, address: number): number | undefined {
  const baseOf = (view: number): number => readI32(view + VIEW.Base);
  return allViews()
    .filter((view) => readI32(view + VIEW.Process) === process)
    .filter((view) => address >= baseOf(view) && address < baseOf(view) + readI32(view + VIEW.Bytes))
    .sort((a, b) => baseOf(b) - baseOf(a))[0];
}

/** Takes a view away. SectionLock held. @returns a file object to dereference once the lock is free, or 0 */
function removeView(view: number): number {
  removeEntry(view);
  const mapping = readI32(view + VIEW.Mapping);
  const copy = readI32(view + VIEW.Copy);
  freeKernelPool(view);
  if (copy !== 0) freePages(copy);
  writeBack(mapping);
  return releaseMapping(mapping);
}

/** Unmaps the view that has an address in it; what it has changed of a file is written. IRQL: PASSIVE_LEVEL. */
export function unmapView(process: number, address: number): number {
  const fileObject = withSectionLock(() => {
    const view = findView(process, address);
    return view === undefined ? -1 : removeView(view);
  });
  if (fileObject === -1) return STATUS_NOT_MAPPED_VIEW;
  if (fileObject !== 0) dereferenceObject(fileObject);
  return STATUS_SUCCESS;
}

/** Writes what the view at an address has changed of a file. IRQL: PASSIVE_LEVEL. @returns the host's status */
export function flushView(process: number, address: number): number {
  return withSectionLock(() => {
    const view = findView(process, address);
    return view === undefined ? STATUS_NOT_MAPPED_VIEW : writeBack(readI32(view + VIEW.Mapping));
  });
}

/** The views of a process that ends go. */
function unmapAll(process: number): void {
  const fileObjects = withSectionLock(() =>
    allViews()
      .filter((view) => readI32(view + VIEW.Process) === process)
      .map(removeView),
  );
  for (const fileObject of fileObjects) if (fileObject !== 0) dereferenceObject(fileObject);
}

setThreadHooks({ processEnding: unmapAll });
