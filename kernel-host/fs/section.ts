/**
 * Section objects: memory to map, of its own or a file's (fs/mapping). Their views are in fs/view.
 *
 * Source: ZwCreateSection in the WDK documentation.
 */
import fs from 'node:fs';
import {
  FILE_READ_DATA,
  FILE_WRITE_DATA,
  SEC_COMMIT,
  SEC_IMAGE,
  SEC_RESERVE,
  SECTION_ALL_ACCESS,
  SECTION_MAP_EXECUTE,
  SECTION_MAP_READ,
  SECTION_MAP_WRITE,
  SECTION_QUERY,
  STANDARD_RIGHTS_EXECUTE,
  STANDARD_RIGHTS_READ,
  STANDARD_RIGHTS_WRITE,
  STATUS_ACCESS_DENIED,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_FILE_FOR_SECTION,
  STATUS_INVALID_IMAGE_FORMAT,
  STATUS_INVALID_PAGE_PROTECTION,
  STATUS_INVALID_PARAMETER_4,
  STATUS_INVALID_PARAMETER_6,
  STATUS_MAPPED_FILE_SIZE_ZERO,
  STATUS_SECTION_TOO_BIG,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT } from '../abi/gen/structs.js';
import { descriptorAt } from '../hal/descriptors.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, readI64, writeI32, writeI64 } from '../hal/memory.js';
import { createObject, dereferenceObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';
import { FILE_BLOCK, OPEN_BLOCK } from './fileblock.js';
import { hostStatus } from './hosterror.js';
import { MAPPING, makeMapping, releaseMapping, withSectionLock } from './mapping.js';
import { isVolume } from './volume.js';

/** Body of a section object; constant. */
export const SECTION = defineLayout({ Mapping: 4, Protection: 4, Attributes: 4, Size: 8 });

/** Protections without PAGE_NOCACHE and the like. */
const PROTECTION = 0xff;
const VALID_PROTECTIONS: readonly number[] = [0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80];
const WRITING: readonly number[] = [0x04, 0x40];
/** User space has less. */
const MOST_BYTES = 0x1000_0000n;

registerType({
  name: 'Section',
  mapping: {
    read: STANDARD_RIGHTS_READ | SECTION_QUERY | SECTION_MAP_READ,
    write: STANDARD_RIGHTS_WRITE | SECTION_MAP_WRITE,
    execute: STANDARD_RIGHTS_EXECUTE | SECTION_MAP_EXECUTE,
    all: SECTION_ALL_ACCESS,
  },
  deletesAtPassive: true,
  onDelete: (section) => {
    const mapping = readI32(section + SECTION.Mapping);
    const fileObject = mapping === 0 ? 0 : withSectionLock(() => releaseMapping(mapping));
    if (fileObject !== 0) dereferenceObject(fileObject);
  },
});

/** What a section is made of. */
export interface SectionRequest {
  /** Bytes; 0n for as many as the file has. */
  readonly size: bigint;
  readonly protection: number;
  /** SEC_ flags. */
  readonly attributes: number;
  /** File object, or 0 for memory. */
  readonly fileObject: number;
}

/** @returns whether views of that protection may write to the section. */
export function isWritable(protection: number): boolean {
  return WRITING.includes(protection & PROTECTION);
}

function check({ size, protection, attributes, fileObject }: SectionRequest): number {
  if (!VALID_PROTECTIONS.includes(protection & PROTECTION)) return STATUS_INVALID_PAGE_PROTECTION;
  if ((attributes & SEC_IMAGE) !== 0) return STATUS_INVALID_IMAGE_FORMAT;
  if ((attributes & (SEC_COMMIT | SEC_RESERVE)) === 0) return STATUS_INVALID_PARAMETER_6;
  if (size < 0n || (fileObject === 0 && size === 0n)) return STATUS_INVALID_PARAMETER_4;
  if (size > MOST_BYTES) return fileObject === 0 ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SECTION_TOO_BIG;
  return STATUS_SUCCESS;
}

/** Makes a section object, with one reference. IRQL: PASSIVE_LEVEL. */
export function createSection(request: SectionRequest): { status: number; section: number } {
  const sound = check(request);
  if (sound < 0) return { status: sound, section: 0 };
  const made = withSectionLock(() =>
    request.fileObject === 0 ? mapMemory(request.size) : mapFile(request, isWritable(request.protection)),
  );
  if (made.status < 0) return { status: made.status, section: 0 };
  const section = createObject(typeObject('Section'), SECTION.size);
  if (section === 0) {
    const fileObject = withSectionLock(() => releaseMapping(made.mapping));
    if (fileObject !== 0) dereferenceObject(fileObject);
    return { status: STATUS_INSUFFICIENT_RESOURCES, section: 0 };
  }
  writeI32(section + SECTION.Mapping, made.mapping);
  writeI32(section + SECTION.Protection, request.protection);
  writeI32(section + SECTION.Attributes, request.attributes);
  writeI64(section + SECTION.Size, made.size);
  return { status: STATUS_SUCCESS, section };
}

interface Made {
  readonly status: number;
  readonly mapping: number;
  readonly size: bigint;
}

function failed(status: number): Made {
  return { status, mapping: 0, size: 0n };
}

function mapMemory(size: bigint): Made {
  const mapping = makeMapping(size, 0, true);
  return mapping === 0 ? failed(STATUS_INSUFFICIENT_RESOURCES) : { status: STATUS_SUCCESS, mapping, size };
}

/** Maps a file, or joins who has. SectionLock held. */
function mapFile({ size, fileObject }: SectionRequest, writes: boolean): Made {
  const file = isVolume(readI32(fileObject + FILE_OBJECT.DeviceObject))
    ? readI32(fileObject + FILE_OBJECT.FsContext)
    : 0;
  if (file === 0 || readI32(file + FILE_BLOCK.Directory) !== 0) return failed(STATUS_INVALID_FILE_FOR_SECTION);
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  const rights = FILE_READ_DATA | (writes ? FILE_WRITE_DATA : 0);
  if ((readI32(open + OPEN_BLOCK.Access) & rights) !== rights) return failed(STATUS_ACCESS_DENIED);
  const descriptor = descriptorAt(readI32(open + OPEN_BLOCK.Descriptor));
  let length = 0n;
  const status = hostStatus(() => {
    length = fs.fstatSync(descriptor, { bigint: true }).size;
    if (size <= length || !writes) return;
    fs.ftruncateSync(descriptor, Number(size));
    length = size;
  });
  if (status < 0) return failed(status);
  const wanted = size === 0n ? length : size;
  if (wanted === 0n) return failed(STATUS_MAPPED_FILE_SIZE_ZERO);
  if (wanted > length || wanted > MOST_BYTES) return failed(STATUS_SECTION_TOO_BIG);
  return join(file, fileObject, wanted, length, writes);
}

function join(file: number, fileObject: number, wanted: bigint, length: bigint, writes: boolean): Made {
  const shared = readI32(file + FILE_BLOCK.Mapping);
  if (shared === 0) {
    const mapping = makeMapping(length > MOST_BYTES ? wanted : length, fileObject, writes);
    return mapping === 0 ? failed(STATUS_INSUFFICIENT_RESOURCES) : { status: STATUS_SUCCESS, mapping, size: wanted };
  }
  // The memory has its place, and cannot grow while it is mapped; nor are pages written by who may not write.
  if (readI64(shared + MAPPING.Bytes) < wanted) return failed(STATUS_SECTION_TOO_BIG);
  if (writes && readI32(shared + MAPPING.Writable) === 0) return failed(STATUS_ACCESS_DENIED);
  writeI32(shared + MAPPING.References, readI32(shared + MAPPING.References) + 1);
  return { status: STATUS_SUCCESS, mapping: shared, size: wanted };
}
