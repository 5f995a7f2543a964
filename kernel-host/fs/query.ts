/**
 * IRP_MJ_QUERY_INFORMATION: what a file is, in the structs of each information class.
 *
 * Source: ZwQueryInformationFile and the pages of these structs in the WDK documentation.
 */
import fs from 'node:fs';
import {
  FO_SYNCHRONOUS_IO,
  STATUS_BUFFER_OVERFLOW,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { descriptorAt } from '../hal/descriptors.js';
import { readI32, readI64, u8, u16, writeI32, writeI64, writeU8 } from '../hal/memory.js';
import { type Facts, factsOf } from './facts.js';
import { FILE_BLOCK, OPEN_BLOCK, pathOf, withFileLock } from './fileblock.js';
import { statusOfError } from './hosterror.js';
import { type Answer, answer, type FsRequest } from './request.js';

/** FILE_INFORMATION_CLASS. */
export const FileClass = {
  Basic: 4,
  Standard: 5,
  Internal: 6,
  Ea: 7,
  Access: 8,
  Name: 9,
  Rename: 10,
  Link: 11,
  Disposition: 13,
  Position: 14,
  Mode: 16,
  Alignment: 17,
  All: 18,
  Allocation: 19,
  EndOfFile: 20,
  NetworkOpen: 34,
  AttributeTag: 35,
} as const;

/** Where the name is in FILE_ALL_INFORMATION. */
const ALL_NAME = 0x60;

/** What is asked about. */
interface Subject {
  readonly facts: Facts;
  readonly access: number;
  readonly deletePending: boolean;
  /** From the root of the volume, beginning with a backslash. */
  readonly name: string;
  readonly position: bigint;
  readonly mode: number;
}

/** Asks the host about an open file. @returns a status when that fails */
export function statOpen(open: number): fs.BigIntStats | number {
  try {
    return fs.fstatSync(descriptorAt(readI32(open + OPEN_BLOCK.Descriptor)), { bigint: true });
  } catch (error) {
    return statusOfError(error);
  }
}

function subjectOf(fileObject: number): Subject | number {
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  if (file === 0) return STATUS_INVALID_PARAMETER;
  const stats = statOpen(open);
  if (typeof stats === 'number') return stats;
  const flags = readI32(fileObject + FILE_OBJECT.Flags);
  // FILE_SYNCHRONOUS_IO_ALERT, _NONALERT; write-through, sequential, unbuffered as they were asked for.
  const waits = (flags & FO_SYNCHRONOUS_IO) === 0 ? 0 : (flags & 4) !== 0 ? 0x10 : 0x20;
  return withFileLock(() => ({
    facts: factsOf(stats, file),
    access: readI32(open + OPEN_BLOCK.Access),
    deletePending: readI32(file + FILE_BLOCK.DeletePending) !== 0,
    name: `\\${pathOf(open).join('\\')}`,
    position: readI64(fileObject + FILE_OBJECT.CurrentByteOffset),
    mode: waits | (readI32(open + OPEN_BLOCK.Options) & 0xe),
  }));
}

/** Stores FILE_BASIC_INFORMATION. */
export function storeBasic(at: number, { created, accessed, written, changed, attributes }: Facts): number {
  for (const [index, time] of [created, accessed, written, changed].entries()) writeI64(at + index * 8, time);
  writeI32(at + 32, attributes);
  writeI32(at + 36, 0);
  return 40;
}

function storeStandard(at: number, { facts, deletePending }: Subject): number {
  writeI64(at, facts.allocation);
  writeI64(at + 8, facts.size);
  writeI32(at + 16, deletePending ? Math.max(facts.links - 1, 0) : facts.links);
  writeI32(at + 20, 0);
  writeU8(at + 20, deletePending ? 1 : 0);
  writeU8(at + 21, facts.isDirectory ? 1 : 0);
  return 24;
}

/** Stores FILE_NETWORK_OPEN_INFORMATION. */
export function storeNetworkOpen(at: number, facts: Facts): number {
  storeBasic(at, facts);
  writeI64(at + 32, facts.allocation);
  writeI64(at + 40, facts.size);
  writeI32(at + 48, facts.attributes);
  writeI32(at + 52, 0);
  return 56;
}

function storeWord(at: number, value: number): number {
  writeI32(at, value);
  return 4;
}

function storeLong(at: number, value: bigint): number {
  writeI64(at, value);
  return 8;
}

/** Stores a length and as much of a name as there is room for. @returns bytes, and whether it was too long */
export function storeName(at: number, room: number, name: string): Answer {
  writeI32(at, name.length * 2);
  const units = Math.min(name.length, (room - 4) >> 1);
  for (let index = 0; index < units; index++) u16[((at + 4) >> 1) + index] = name.charCodeAt(index);
  return answer(units < name.length ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS, 4 + units * 2);
}

/** By class: how many bytes there must be at least, and what stores them. */
const ANSWERS: Readonly<Record<number, readonly [number, (at: number, subject: Subject) => number]>> = {
  [FileClass.Basic]: [40, (at, { facts }) => storeBasic(at, facts)],
  [FileClass.Standard]: [24, storeStandard],
  [FileClass.Internal]: [8, (at, { facts }) => storeLong(at, BigInt.asIntN(64, facts.inode))],
  [FileClass.Ea]: [4, (at) => storeWord(at, 0)],
  [FileClass.Access]: [4, (at, { access }) => storeWord(at, access)],
  [FileClass.Position]: [8, (at, { position }) => storeLong(at, position)],
  [FileClass.Mode]: [4, (at, { mode }) => storeWord(at, mode)],
  [FileClass.Alignment]: [4, (at) => storeWord(at, 0)],
  [FileClass.NetworkOpen]: [56, (at, { facts }) => storeNetworkOpen(at, facts)],
  [FileClass.AttributeTag]: [8, (at, { facts }) => storeWord(at, facts.attributes) + storeWord(at + 4, 0)],
};

/** The classes that FILE_ALL_INFORMATION puts together, in its order. */
const ALL = [
  FileClass.Basic,
  FileClass.Standard,
  FileClass.Internal,
  FileClass.Ea,
  FileClass.Access,
  FileClass.Position,
  FileClass.Mode,
  FileClass.Alignment,
];

/** IRP_MJ_QUERY_INFORMATION. @returns STATUS_BUFFER_OVERFLOW when a name has been cut */
export function queryInformation({ irp, location, fileObject }: FsRequest): Answer {
  const kind = readI32(location + IO_STACK_LOCATION.Parameters_QueryFile_FileInformationClass);
  const room = readI32(location + IO_STACK_LOCATION.Parameters_QueryFile_Length) >>> 0;
  const [least, store] = ANSWERS[kind] ?? [];
  const named = kind === FileClass.Name || kind === FileClass.All;
  if (store === undefined && !named) return answer(STATUS_INVALID_INFO_CLASS);
  if (room < (least ?? (kind === FileClass.All ? ALL_NAME + 8 : 8))) return answer(STATUS_INFO_LENGTH_MISMATCH);
  const subject = subjectOf(fileObject);
  if (typeof subject === 'number') return answer(subject);
  const buffer = readI32(irp + IRP.AssociatedIrp_SystemBuffer);
  u8.fill(0, buffer, buffer + room);
  if (store !== undefined) return answer(STATUS_SUCCESS, store(buffer, subject));
  if (kind === FileClass.Name) return storeName(buffer, room, subject.name);
  let at = buffer;
  for (const part of ALL) at += ANSWERS[part]?.[1](at, subject) ?? 0;
  const { status, information } = storeName(at, room - ALL_NAME, subject.name);
  return answer(status, ALL_NAME + information);
}
