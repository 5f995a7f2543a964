/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_MM_H
#define NTWASM_GEN_STRUCTS_MM_H

/** What MmCopyMemory reads: a virtual or a physical address. */
union _MM_COPY_ADDRESS {
  PVOID VirtualAddress;
  PHYSICAL_ADDRESS PhysicalAddress;
};
NTWASM_SIZE(MM_COPY_ADDRESS, 8);
NTWASM_OFFSET(MM_COPY_ADDRESS, VirtualAddress, 0);
NTWASM_OFFSET(MM_COPY_ADDRESS, PhysicalAddress, 0);

/** What lies at an address, and how far it reaches. */
struct _MEMORY_BASIC_INFORMATION {
  PVOID BaseAddress;
  PVOID AllocationBase;
  ULONG AllocationProtect;
  SIZE_T RegionSize;
  ULONG State;
  ULONG Protect;
  ULONG Type;
};
NTWASM_SIZE(MEMORY_BASIC_INFORMATION, 28);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, BaseAddress, 0);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, AllocationBase, 4);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, AllocationProtect, 8);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, RegionSize, 12);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, State, 16);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, Protect, 20);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, Type, 24);

#endif
