/** Structs of the run-time library: bit maps, generic tables, registry queries. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const RTL_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'RTL_BITMAP',
    8,
    'A bit map over memory of the caller.',
    `
    0 ULONG SizeOfBitMap
    4 PULONG Buffer
  `,
  ),
  struct(
    'RTL_BITMAP_RUN',
    8,
    'A run of equal bits.',
    `
    0 ULONG StartingIndex
    4 ULONG NumberOfBits
  `,
  ),
  struct(
    'RTL_SPLAY_LINKS',
    12,
    'A node of a splay tree.',
    `
    0 struct _RTL_SPLAY_LINKS *Parent
    4 struct _RTL_SPLAY_LINKS *LeftChild
    8 struct _RTL_SPLAY_LINKS *RightChild
  `,
  ),
  struct(
    'RTL_GENERIC_TABLE',
    40,
    'A sorted table kept in a splay tree.',
    `
    0x00 PRTL_SPLAY_LINKS TableRoot
    0x04 LIST_ENTRY InsertOrderList
    0x0c PLIST_ENTRY OrderedPointer
    0x10 ULONG WhichOrderedElement
    0x14 ULONG NumberGenericTableElements
    0x18 PVOID CompareRoutine
    0x1c PVOID AllocateRoutine
    0x20 PVOID FreeRoutine
    0x24 PVOID TableContext
  `,
  ),
  struct(
    'RTL_BALANCED_LINKS',
    16,
    'A node of an AVL tree.',
    `
    0x00 struct _RTL_BALANCED_LINKS *Parent
    0x04 struct _RTL_BALANCED_LINKS *LeftChild
    0x08 struct _RTL_BALANCED_LINKS *RightChild
    0x0c CHAR Balance
    0x0d UCHAR Reserved[3]
  `,
  ),
  struct(
    'RTL_AVL_TABLE',
    56,
    'A sorted table kept in an AVL tree.',
    `
    0x00 RTL_BALANCED_LINKS BalancedRoot
    0x10 PVOID OrderedPointer
    0x14 ULONG WhichOrderedElement
    0x18 ULONG NumberGenericTableElements
    0x1c ULONG DepthOfTree
    0x20 PRTL_BALANCED_LINKS RestartKey
    0x24 ULONG DeleteCount
    0x28 PVOID CompareRoutine
    0x2c PVOID AllocateRoutine
    0x30 PVOID FreeRoutine
    0x34 PVOID TableContext
  `,
  ),
  struct(
    'RTL_QUERY_REGISTRY_TABLE',
    28,
    'One line of the table of RtlQueryRegistryValues.',
    `
    0x00 PVOID QueryRoutine
    0x04 ULONG Flags
    0x08 PWSTR Name
    0x0c PVOID EntryContext
    0x10 ULONG DefaultType
    0x14 PVOID DefaultData
    0x18 ULONG DefaultLength
  `,
  ),
  struct(
    'GENERATE_NAME_CONTEXT',
    36,
    'State of RtlGenerate8dot3Name from one call to the next.',
    `
    0x00 USHORT Checksum
    0x02 BOOLEAN ChecksumInserted
    0x03 UCHAR NameLength
    0x04 WCHAR NameBuffer[8]
    0x14 ULONG ExtensionLength
    0x18 WCHAR ExtensionBuffer[4]
    0x20 ULONG LastIndexValue
  `,
  ),
];
