/** What KeQueryLogicalProcessorRelationship tells of processors. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const PROCESSOR_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'XSTATE_SAVE',
    32,
    'Saved by KeSaveExtendedProcessorState.',
    `
    0x00 ULONGLONG Mask
    0x08 ULONG Reserved[6]
  `,
  ),
  struct(
    'PROCESSOR_RELATIONSHIP',
    36,
    'A core or a package, and its processors.',
    `
    0x00 UCHAR Flags
    0x01 UCHAR EfficiencyClass
    0x02 UCHAR Reserved[20]
    0x16 USHORT GroupCount
    0x18 GROUP_AFFINITY GroupMask[1]
  `,
  ),
  struct(
    'NUMA_NODE_RELATIONSHIP',
    36,
    'A NUMA node, and its processors.',
    `
    0x00 ULONG NodeNumber
    0x04 UCHAR Reserved[18]
    0x16 USHORT GroupCount
    0x18 GROUP_AFFINITY GroupMask
  `,
  ),
  struct(
    'CACHE_RELATIONSHIP',
    44,
    'A cache, and the processors that share it.',
    `
    0x00 UCHAR Level
    0x01 UCHAR Associativity
    0x02 USHORT LineSize
    0x04 ULONG CacheSize
    0x08 PROCESSOR_CACHE_TYPE Type
    0x0c UCHAR Reserved[18]
    0x1e USHORT GroupCount
    0x20 GROUP_AFFINITY GroupMask
  `,
  ),
  struct(
    'PROCESSOR_GROUP_INFO',
    44,
    'A group in GROUP_RELATIONSHIP.',
    `
    0x00 UCHAR MaximumProcessorCount
    0x01 UCHAR ActiveProcessorCount
    0x02 UCHAR Reserved[38]
    0x28 KAFFINITY ActiveProcessorMask
  `,
  ),
  struct(
    'GROUP_RELATIONSHIP',
    68,
    'The groups.',
    `
    0x00 USHORT MaximumGroupCount
    0x02 USHORT ActiveGroupCount
    0x04 UCHAR Reserved[20]
    0x18 PROCESSOR_GROUP_INFO GroupInfo[1]
  `,
  ),
  struct(
    'SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX',
    76,
    'One record of KeQueryLogicalProcessorRelationship; Size bytes long.',
    `
    0x00 LOGICAL_PROCESSOR_RELATIONSHIP Relationship
    0x04 ULONG Size
    0x08 union {
    0x08   PROCESSOR_RELATIONSHIP Processor
    0x08   NUMA_NODE_RELATIONSHIP NumaNode
    0x08   CACHE_RELATIONSHIP Cache
    0x08   GROUP_RELATIONSHIP Group
    }
  `,
  ),
];
