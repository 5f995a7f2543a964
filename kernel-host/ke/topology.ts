/**
 * The processors as drivers see them: one group, one NUMA node, each processor a core and a package of its own.
 * Source: the pages of these routines in the WDK documentation.
 */
import {
  GROUP_RELATIONSHIP,
  NUMA_NODE_RELATIONSHIP,
  PROCESSOR_GROUP_INFO,
  PROCESSOR_RELATIONSHIP,
  SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX,
} from '../abi/gen/structs.js';
import { readI32, readU8, readU16, readU32, u8, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { activeProcessors, writeGroupAffinity } from './affinity.js';
import { currentProcessorNumber } from './current.js';
import { MACHINE } from './system.js';

const STATUS_SUCCESS = 0;
const STATUS_INVALID_PARAMETER = 0xc000000d | 0;
const STATUS_INFO_LENGTH_MISMATCH = 0xc0000004 | 0;
const INVALID_PROCESSOR_INDEX = -1;
const ALL_PROCESSOR_GROUPS = 0xffff;
const Relation = { ProcessorCore: 0, NumaNode: 1, Cache: 2, ProcessorPackage: 3, Group: 4, All: 0xffff } as const;

/** Processors that drivers see. */
function processorCount(): number {
  return readI32(MACHINE.VisibleProcessors);
}

/** @returns the number of processors of a group, 0 for one that does not exist. */
function countOf(group: number): number {
  return (group & 0xffff) === 0 || (group & 0xffff) === ALL_PROCESSOR_GROUPS ? processorCount() : 0;
}

/** KeQueryActiveProcessorCount. IRQL: any. @param ActiveProcessors receives the mask, or NULL */
export function KeQueryActiveProcessorCount(ActiveProcessors: number): number {
  if (ActiveProcessors !== 0) writeI32(ActiveProcessors, activeProcessors());
  return processorCount();
}

/** KeQueryActiveProcessorCountEx. IRQL: any. @param GroupNumber 0, or ALL_PROCESSOR_GROUPS */
export function KeQueryActiveProcessorCountEx(GroupNumber: number): number {
  return countOf(GroupNumber);
}

/** KeQueryMaximumProcessorCount. IRQL: any. */
export function KeQueryMaximumProcessorCount(): number {
  return processorCount();
}

/** KeQueryMaximumProcessorCountEx. IRQL: any. @param GroupNumber 0, or ALL_PROCESSOR_GROUPS */
export function KeQueryMaximumProcessorCountEx(GroupNumber: number): number {
  return countOf(GroupNumber);
}

/** KeQueryActiveProcessors: a bit for each processor. IRQL: any. */
export function KeQueryActiveProcessors(): number {
  return activeProcessors();
}

/** KeQueryGroupAffinity: a bit for each processor of a group. IRQL: any. */
export function KeQueryGroupAffinity(GroupNumber: number): number {
  return (GroupNumber & 0xffff) === 0 ? activeProcessors() : 0;
}

/** KeQueryActiveGroupCount: there is one group. IRQL: any. */
export function KeQueryActiveGroupCount(): number {
  return 1;
}

/** KeQueryMaximumGroupCount: there is one group. IRQL: any. */
export function KeQueryMaximumGroupCount(): number {
  return 1;
}

/** KeQueryHighestNodeNumber: there is one node, number 0. IRQL: any. */
export function KeQueryHighestNodeNumber(): number {
  return 0;
}

/**
 * KeQueryNodeActiveAffinity. IRQL: any.
 * @param Affinity GROUP_AFFINITY to fill, or NULL @param Count receives the number of processors, or NULL
 */
export function KeQueryNodeActiveAffinity(NodeNumber: number, Affinity: number, Count: number): void {
  const exists = (NodeNumber & 0xffff) === 0;
  if (Affinity !== 0) writeGroupAffinity(Affinity, exists ? activeProcessors() : 0);
  if (Count !== 0) writeU16(Count, exists ? processorCount() : 0);
}

/** KeQueryNodeMaximumProcessorCount. IRQL: any. */
export function KeQueryNodeMaximumProcessorCount(NodeNumber: number): number {
  return (NodeNumber & 0xffff) === 0 ? processorCount() : 0;
}

/** Writes a PROCESSOR_NUMBER: group, number, reserved. */
function writeProcessorNumber(address: number, number: number): void {
  writeU16(address, 0);
  writeU8(address + 2, number);
  writeU8(address + 3, 0);
}

/** KeGetProcessorNumberFromIndex. IRQL: any. @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER */
export function KeGetProcessorNumberFromIndex(ProcIndex: number, ProcNumber: number): number {
  if (ProcIndex >>> 0 >= processorCount()) return STATUS_INVALID_PARAMETER;
  writeProcessorNumber(ProcNumber, ProcIndex);
  return STATUS_SUCCESS;
}

/** KeGetProcessorIndexFromNumber. IRQL: any. @returns the index, INVALID_PROCESSOR_INDEX when there is none */
export function KeGetProcessorIndexFromNumber(ProcNumber: number): number {
  const number = readU8(ProcNumber + 2);
  return readU16(ProcNumber) === 0 && number < processorCount() ? number : INVALID_PROCESSOR_INDEX;
}

/** KeGetCurrentProcessorNumberEx. IRQL: any. @param ProcNumber PROCESSOR_NUMBER to fill, or NULL */
export function KeGetCurrentProcessorNumberEx(ProcNumber: number): number {
  const number = currentProcessorNumber();
  if (ProcNumber !== 0) writeProcessorNumber(ProcNumber, number);
  return number;
}

/** One record of SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX: what relation, over which processors. */
interface RelationRecord {
  readonly relation: number;
  readonly mask: number;
}

const UNION = SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX.Processor;

function sizeOf(relation: number): number {
  if (relation === Relation.Group) return UNION + GROUP_RELATIONSHIP.size;
  return UNION + (relation === Relation.NumaNode ? NUMA_NODE_RELATIONSHIP.size : PROCESSOR_RELATIONSHIP.size);
}

/** @returns the records of a relation: caches are not told of. */
function recordsOf(relation: number, processors: readonly number[]): RelationRecord[] {
  switch (relation) {
    case Relation.ProcessorCore:
    case Relation.ProcessorPackage:
      return processors.map((number) => ({ relation, mask: 1 << number }));
    case Relation.NumaNode:
    case Relation.Group:
      return [{ relation, mask: activeProcessors() }];
    default:
      return [];
  }
}

function writeRecord(address: number, { relation, mask }: RelationRecord): void {
  const bytes = sizeOf(relation);
  u8.fill(0, address, address + bytes);
  writeI32(address + SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX.Relationship, relation);
  writeI32(address + SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX.Size, bytes);
  const body = address + UNION;
  if (relation === Relation.Group) {
    const info = body + GROUP_RELATIONSHIP.GroupInfo;
    writeU16(body + GROUP_RELATIONSHIP.MaximumGroupCount, 1);
    writeU16(body + GROUP_RELATIONSHIP.ActiveGroupCount, 1);
    writeU8(info + PROCESSOR_GROUP_INFO.MaximumProcessorCount, processorCount());
    writeU8(info + PROCESSOR_GROUP_INFO.ActiveProcessorCount, processorCount());
    writeI32(info + PROCESSOR_GROUP_INFO.ActiveProcessorMask, mask);
  } else {
    // Node number, and flags of a core: 0. The group count and masks of both kinds lie alike.
    writeU16(body + PROCESSOR_RELATIONSHIP.GroupCount, 1);
    writeGroupAffinity(body + PROCESSOR_RELATIONSHIP.GroupMask, mask);
  }
}

/**
 * KeQueryLogicalProcessorRelationship. IRQL: PASSIVE_LEVEL.
 * @param ProcessorNumber PROCESSOR_NUMBER whose relations are wanted, NULL for all
 * @param RelationshipType LOGICAL_PROCESSOR_RELATIONSHIP
 * @param Information receives records, or NULL @param Length bytes of it; receives the bytes needed
 * @returns STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_PARAMETER
 */
export function KeQueryLogicalProcessorRelationship(
  ProcessorNumber: number,
  RelationshipType: number,
  Information: number,
  Length: number,
): number {
  const one = ProcessorNumber === 0 ? -1 : KeGetProcessorIndexFromNumber(ProcessorNumber);
  if (ProcessorNumber !== 0 && one < 0) return STATUS_INVALID_PARAMETER;
  const processors = one >= 0 ? [one] : Array.from({ length: processorCount() }, (_, number) => number);
  const wanted = RelationshipType === Relation.All ? [0, 1, 3, 4] : [RelationshipType];
  const records = wanted.flatMap((relation) => recordsOf(relation, processors));
  const bytes = records.reduce((sum, { relation }) => sum + sizeOf(relation), 0);
  const room = readU32(Length);
  writeI32(Length, bytes);
  if (bytes === 0) return RelationshipType === Relation.Cache ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
  if (Information === 0 || room < bytes) return STATUS_INFO_LENGTH_MISMATCH;
  let at = Information;
  for (const record of records) {
    writeRecord(at, record);
    at += sizeOf(record.relation);
  }
  return STATUS_SUCCESS;
}
