/** Structs of the memory manager. */
import { struct, union } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const MM_STRUCTS: readonly StructDeclaration[] = [
  union(
    'MM_COPY_ADDRESS',
    8,
    'What MmCopyMemory reads: a virtual or a physical address.',
    `
    0 PVOID VirtualAddress
    0 PHYSICAL_ADDRESS PhysicalAddress
  `,
    { aliases: ['*PMMCOPY_ADDRESS'] },
  ),
  struct(
    'MEMORY_BASIC_INFORMATION',
    28,
    'What lies at an address, and how far it reaches.',
    `
    0x00 PVOID BaseAddress
    0x04 PVOID AllocationBase
    0x08 ULONG AllocationProtect
    0x0c SIZE_T RegionSize
    0x10 ULONG State
    0x14 ULONG Protect
    0x18 ULONG Type
  `,
  ),
];
