/** Sections and views, by handle for programs and drivers, by pointer for drivers. Source: WDK documentation. */
import {
  SECTION_MAP_READ,
  SECTION_MAP_WRITE,
  SECTION_QUERY,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INVALID_INFO_CLASS,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { createSection, isWritable, SECTION } from '../fs/section.js';
import { flushView, mapView, unmapView, type ViewRequest } from '../fs/view.js';
import { readI32, readI64, writeI64 } from '../hal/memory.js';
import { currentProcess } from '../ke/process.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createAndOpen } from '../ob/open.js';
import { probeRead, probeWrite, storeOptional } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { fromKernel, opener, serve, serveHandle } from './service.js';

const KernelMode = 0;
const SectionBasicInformation = 0;
const SECTION_BASIC_BYTES = 16;
const PAGE_READWRITE = 4;

/** What a section is asked to be. */
interface Wanted {
  readonly maximumSize: number;
  readonly protection: number;
  readonly attributes: number;
}

/** Makes a section of a file by handle, or of memory. */
function makeSection(
  { maximumSize, protection, attributes }: Wanted,
  file: number,
  fileObject: number,
  mode: number,
): { status: number; section: number } {
  if (maximumSize !== 0) probeRead(mode, maximumSize, 8);
  const size = maximumSize === 0 ? 0n : readI64(maximumSize);
  if (file === 0) return createSection({ size, protection, attributes, fileObject });
  const opened = referenceHandle(file, { type: typeObject('File'), mode });
  if (opened.status !== STATUS_SUCCESS) return { status: opened.status, section: 0 };
  const made = createSection({ size, protection, attributes, fileObject: opened.object });
  dereferenceObject(opened.object);
  return made;
}

/**
 * NtCreateSection. IRQL: PASSIVE_LEVEL.
 * @param MaximumSize LARGE_INTEGER, bytes; NULL or 0: as many as the file has
 * @param FileHandle 0: memory
 * @returns STATUS_SECTION_TOO_BIG, STATUS_MAPPED_FILE_SIZE_ZERO, STATUS_INVALID_FILE_FOR_SECTION …
 */
export function NtCreateSection(
  SectionHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  MaximumSize: number,
  SectionPageProtection: number,
  AllocationAttributes: number,
  FileHandle: number,
): number {
  return serveHandle(SectionHandle, ObjectAttributes, (attributes, mode) => {
    const wanted = { maximumSize: MaximumSize, protection: SectionPageProtection, attributes: AllocationAttributes };
    const { status, section } = makeSection(wanted, FileHandle, 0, mode);
    if (status < 0) return { status, handle: 0 };
    return createAndOpen({ attributes, access: DesiredAccess, mode }, () => section);
  });
}

/** ZwCreateSection: NtCreateSection, for kernel mode. */
export const ZwCreateSection = fromKernel(NtCreateSection);

/** NtOpenSection: by name. IRQL: PASSIVE_LEVEL. */
export const NtOpenSection = opener('Section');

/** ZwOpenSection: NtOpenSection, for kernel mode. */
export const ZwOpenSection = fromKernel(NtOpenSection);

/** @returns a process by handle, referenced, or a status. */
function processOf(handle: number, mode: number): { status: number; object: number } {
  return referenceHandle(handle, { type: typeObject('Process'), mode });
}

/** Calls `use` with a process by handle. */
function withProcess(handle: number, mode: number, use: (process: number) => number): number {
  const { status, object } = processOf(handle, mode);
  if (status !== STATUS_SUCCESS) return status;
  const result = use(object);
  dereferenceObject(object);
  return result;
}

/**
 * NtMapViewOfSection. IRQL: PASSIVE_LEVEL. The address is the section's, the same for all.
 * @param BaseAddress in and out: where it must be, or NULL; where it is
 * @param SectionOffset LARGE_INTEGER, in and out, a multiple of 64 KiB, or NULL
 * @param ViewSize in and out, bytes; 0: to the end
 * @returns STATUS_MAPPED_ALIGNMENT, STATUS_INVALID_VIEW_SIZE, STATUS_SECTION_PROTECTION, STATUS_CONFLICTING_ADDRESSES
 */
export function NtMapViewOfSection(
  SectionHandle: number,
  ProcessHandle: number,
  BaseAddress: number,
  _ZeroBits: number,
  _CommitSize: number,
  SectionOffset: number,
  ViewSize: number,
  _InheritDisposition: number,
  _AllocationType: number,
  Win32Protect: number,
): number {
  return serve((mode) => {
    probeWrite(mode, BaseAddress, 4);
    probeWrite(mode, ViewSize, 4);
    if (SectionOffset !== 0) probeWrite(mode, SectionOffset, 8);
    const access = isWritable(Win32Protect) ? SECTION_MAP_WRITE : SECTION_MAP_READ;
    const found = referenceHandle(SectionHandle, { type: typeObject('Section'), access, mode });
    if (found.status !== STATUS_SUCCESS) return found.status;
    const status = withProcess(ProcessHandle, mode, (process) => {
      const request: ViewRequest = {
        section: found.object,
        process,
        base: peekU32(BaseAddress),
        offset: SectionOffset === 0 ? 0n : readI64(SectionOffset),
        size: peekU32(ViewSize),
        protection: Win32Protect,
      };
      const view = mapView(request);
      if (view.status < 0) return view.status;
      pokeU32(BaseAddress, view.base);
      pokeU32(ViewSize, view.size);
      return view.status;
    });
    dereferenceObject(found.object);
    return status;
  });
}

/** ZwMapViewOfSection: NtMapViewOfSection, for kernel mode. */
export const ZwMapViewOfSection = fromKernel(NtMapViewOfSection);

/** NtUnmapViewOfSection. IRQL: PASSIVE_LEVEL. @param BaseAddress any in the view @returns STATUS_NOT_MAPPED_VIEW */
export function NtUnmapViewOfSection(ProcessHandle: number, BaseAddress: number): number {
  return serve((mode) => withProcess(ProcessHandle, mode, (process) => unmapView(process, BaseAddress)));
}

/** ZwUnmapViewOfSection: NtUnmapViewOfSection, for kernel mode. */
export const ZwUnmapViewOfSection = fromKernel(NtUnmapViewOfSection);

/** NtFlushVirtualMemory: writes what a view has changed of its file. IRQL: PASSIVE_LEVEL. */
export function NtFlushVirtualMemory(
  ProcessHandle: number,
  BaseAddress: number,
  RegionSize: number,
  IoStatus: number,
): number {
  return serve((mode) => {
    probeRead(mode, BaseAddress, 4);
    probeRead(mode, RegionSize, 4);
    probeWrite(mode, IoStatus, 8);
    const status = withProcess(ProcessHandle, mode, (process) => flushView(process, peekU32(BaseAddress)));
    pokeU32(IoStatus, status);
    pokeU32(IoStatus + 4, 0);
    return status;
  });
}

/** ZwFlushVirtualMemory: NtFlushVirtualMemory, for kernel mode. */
export const ZwFlushVirtualMemory = fromKernel(NtFlushVirtualMemory);

/** NtQuerySection: SectionBasicInformation. IRQL: PASSIVE_LEVEL. @param ReturnLength receives bytes, or NULL */
export function NtQuerySection(
  SectionHandle: number,
  SectionInformationClass: number,
  SectionInformation: number,
  SectionInformationLength: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    if (SectionInformationClass !== SectionBasicInformation) return STATUS_INVALID_INFO_CLASS;
    if (SectionInformationLength >>> 0 < SECTION_BASIC_BYTES) return STATUS_INFO_LENGTH_MISMATCH;
    probeWrite(mode, SectionInformation, SECTION_BASIC_BYTES);
    const found = referenceHandle(SectionHandle, { type: typeObject('Section'), access: SECTION_QUERY, mode });
    if (found.status !== STATUS_SUCCESS) return found.status;
    pokeU32(SectionInformation, 0);
    pokeU32(SectionInformation + 4, readI32(found.object + SECTION.Attributes));
    writeI64(SectionInformation + 8, readI64(found.object + SECTION.Size));
    dereferenceObject(found.object);
    storeOptional(ReturnLength, SECTION_BASIC_BYTES);
    return STATUS_SUCCESS;
  });
}

/** ZwQuerySection: NtQuerySection, for kernel mode. */
export const ZwQuerySection = fromKernel(NtQuerySection);

/** MmCreateSection: a section object without a handle. IRQL: PASSIVE_LEVEL. @param FileObject instead of FileHandle, or NULL */
export function MmCreateSection(
  SectionObject: number,
  _DesiredAccess: number,
  _ObjectAttributes: number,
  MaximumSize: number,
  SectionPageProtection: number,
  AllocationAttributes: number,
  FileHandle: number,
  FileObject: number,
): number {
  checkWrite(SectionObject, 4);
  const wanted = { maximumSize: MaximumSize, protection: SectionPageProtection, attributes: AllocationAttributes };
  const { status, section } = makeSection(wanted, FileHandle, FileObject, KernelMode);
  pokeU32(SectionObject, section);
  return status;
}

/** Maps by pointer. */
function mapByPointer(request: ViewRequest, base: number, size: number): number {
  checkWrite(base, 4);
  checkWrite(size, 4);
  const view = mapView(request);
  if (view.status < 0) return view.status;
  pokeU32(base, view.base);
  pokeU32(size, view.size);
  return view.status;
}

/** MmMapViewInSystemSpace: a whole section, or its beginning. IRQL: PASSIVE_LEVEL. @param ViewSize in and out, bytes; 0: all */
export function MmMapViewInSystemSpace(Section: number, MappedBase: number, ViewSize: number): number {
  const size = peekU32(ViewSize);
  const protection = isWritable(readI32(Section + SECTION.Protection)) ? PAGE_READWRITE : 2;
  return mapByPointer({ section: Section, process: 0, base: 0, offset: 0n, size, protection }, MappedBase, ViewSize);
}

/** MmUnmapViewInSystemSpace. IRQL: PASSIVE_LEVEL. @returns STATUS_NOT_MAPPED_VIEW */
export function MmUnmapViewInSystemSpace(MappedBase: number): number {
  return unmapView(0, MappedBase);
}

/** MmMapViewOfSection: NtMapViewOfSection, by pointers. IRQL: PASSIVE_LEVEL. */
export function MmMapViewOfSection(
  SectionObject: number,
  Process: number,
  CapturedBase: number,
  _ZeroBits: number,
  _CommitSize: number,
  SectionOffset: number,
  CapturedViewSize: number,
  _InheritDisposition: number,
  _AllocationType: number,
  Protect: number,
): number {
  const request = {
    section: SectionObject,
    process: Process === 0 ? currentProcess() : Process,
    base: peekU32(CapturedBase),
    offset: SectionOffset === 0 ? 0n : readI64(SectionOffset),
    size: peekU32(CapturedViewSize),
    protection: Protect,
  };
  return mapByPointer(request, CapturedBase, CapturedViewSize);
}

/** MmUnmapViewOfSection: NtUnmapViewOfSection, by pointer. IRQL: PASSIVE_LEVEL. */
export function MmUnmapViewOfSection(Process: number, BaseAddress: number): number {
  return unmapView(Process, BaseAddress);
}
