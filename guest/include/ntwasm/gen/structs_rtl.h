/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_RTL_H
#define NTWASM_GEN_STRUCTS_RTL_H

/** A bit map over memory of the caller. */
struct _RTL_BITMAP {
  ULONG SizeOfBitMap;
  PULONG Buffer;
};
NTWASM_SIZE(RTL_BITMAP, 8);
NTWASM_OFFSET(RTL_BITMAP, SizeOfBitMap, 0);
NTWASM_OFFSET(RTL_BITMAP, Buffer, 4);

/** A run of equal bits. */
struct _RTL_BITMAP_RUN {
  ULONG StartingIndex;
  ULONG NumberOfBits;
};
NTWASM_SIZE(RTL_BITMAP_RUN, 8);
NTWASM_OFFSET(RTL_BITMAP_RUN, StartingIndex, 0);
NTWASM_OFFSET(RTL_BITMAP_RUN, NumberOfBits, 4);

/** A node of a splay tree. */
struct _RTL_SPLAY_LINKS {
  struct _RTL_SPLAY_LINKS *Parent;
  struct _RTL_SPLAY_LINKS *LeftChild;
  struct _RTL_SPLAY_LINKS *RightChild;
};
NTWASM_SIZE(RTL_SPLAY_LINKS, 12);
NTWASM_OFFSET(RTL_SPLAY_LINKS, Parent, 0);
NTWASM_OFFSET(RTL_SPLAY_LINKS, LeftChild, 4);
NTWASM_OFFSET(RTL_SPLAY_LINKS, RightChild, 8);

/** A sorted table kept in a splay tree. */
struct _RTL_GENERIC_TABLE {
  PRTL_SPLAY_LINKS TableRoot;
  LIST_ENTRY InsertOrderList;
  PLIST_ENTRY OrderedPointer;
  ULONG WhichOrderedElement;
  ULONG NumberGenericTableElements;
  PVOID CompareRoutine;
  PVOID AllocateRoutine;
  PVOID FreeRoutine;
  PVOID TableContext;
};
NTWASM_SIZE(RTL_GENERIC_TABLE, 40);
NTWASM_OFFSET(RTL_GENERIC_TABLE, TableRoot, 0);
NTWASM_OFFSET(RTL_GENERIC_TABLE, InsertOrderList, 4);
NTWASM_OFFSET(RTL_GENERIC_TABLE, OrderedPointer, 12);
NTWASM_OFFSET(RTL_GENERIC_TABLE, WhichOrderedElement, 16);
NTWASM_OFFSET(RTL_GENERIC_TABLE, NumberGenericTableElements, 20);
NTWASM_OFFSET(RTL_GENERIC_TABLE, CompareRoutine, 24);
NTWASM_OFFSET(RTL_GENERIC_TABLE, AllocateRoutine, 28);
NTWASM_OFFSET(RTL_GENERIC_TABLE, FreeRoutine, 32);
NTWASM_OFFSET(RTL_GENERIC_TABLE, TableContext, 36);

/** A node of an AVL tree. */
struct _RTL_BALANCED_LINKS {
  struct _RTL_BALANCED_LINKS *Parent;
  struct _RTL_BALANCED_LINKS *LeftChild;
  struct _RTL_BALANCED_LINKS *RightChild;
  CHAR Balance;
  UCHAR Reserved[3];
};
NTWASM_SIZE(RTL_BALANCED_LINKS, 16);
NTWASM_OFFSET(RTL_BALANCED_LINKS, Parent, 0);
NTWASM_OFFSET(RTL_BALANCED_LINKS, LeftChild, 4);
NTWASM_OFFSET(RTL_BALANCED_LINKS, RightChild, 8);
NTWASM_OFFSET(RTL_BALANCED_LINKS, Balance, 12);
NTWASM_OFFSET(RTL_BALANCED_LINKS, Reserved, 13);

/** A sorted table kept in an AVL tree. */
struct _RTL_AVL_TABLE {
  RTL_BALANCED_LINKS BalancedRoot;
  PVOID OrderedPointer;
  ULONG WhichOrderedElement;
  ULONG NumberGenericTableElements;
  ULONG DepthOfTree;
  PRTL_BALANCED_LINKS RestartKey;
  ULONG DeleteCount;
  PVOID CompareRoutine;
  PVOID AllocateRoutine;
  PVOID FreeRoutine;
  PVOID TableContext;
};
NTWASM_SIZE(RTL_AVL_TABLE, 56);
NTWASM_OFFSET(RTL_AVL_TABLE, BalancedRoot, 0);
NTWASM_OFFSET(RTL_AVL_TABLE, OrderedPointer, 16);
NTWASM_OFFSET(RTL_AVL_TABLE, WhichOrderedElement, 20);
NTWASM_OFFSET(RTL_AVL_TABLE, NumberGenericTableElements, 24);
NTWASM_OFFSET(RTL_AVL_TABLE, DepthOfTree, 28);
NTWASM_OFFSET(RTL_AVL_TABLE, RestartKey, 32);
NTWASM_OFFSET(RTL_AVL_TABLE, DeleteCount, 36);
NTWASM_OFFSET(RTL_AVL_TABLE, CompareRoutine, 40);
NTWASM_OFFSET(RTL_AVL_TABLE, AllocateRoutine, 44);
NTWASM_OFFSET(RTL_AVL_TABLE, FreeRoutine, 48);
NTWASM_OFFSET(RTL_AVL_TABLE, TableContext, 52);

/** One line of the table of RtlQueryRegistryValues. */
struct _RTL_QUERY_REGISTRY_TABLE {
  PVOID QueryRoutine;
  ULONG Flags;
  PWSTR Name;
  PVOID EntryContext;
  ULONG DefaultType;
  PVOID DefaultData;
  ULONG DefaultLength;
};
NTWASM_SIZE(RTL_QUERY_REGISTRY_TABLE, 28);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, QueryRoutine, 0);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, Flags, 4);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, Name, 8);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, EntryContext, 12);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, DefaultType, 16);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, DefaultData, 20);
NTWASM_OFFSET(RTL_QUERY_REGISTRY_TABLE, DefaultLength, 24);

/** State of RtlGenerate8dot3Name from one call to the next. */
struct _GENERATE_NAME_CONTEXT {
  USHORT Checksum;
  BOOLEAN ChecksumInserted;
  UCHAR NameLength;
  WCHAR NameBuffer[8];
  ULONG ExtensionLength;
  WCHAR ExtensionBuffer[4];
  ULONG LastIndexValue;
};
NTWASM_SIZE(GENERATE_NAME_CONTEXT, 36);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, Checksum, 0);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, ChecksumInserted, 2);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, NameLength, 3);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, NameBuffer, 4);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, ExtensionLength, 20);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, ExtensionBuffer, 24);
NTWASM_OFFSET(GENERATE_NAME_CONTEXT, LastIndexValue, 32);

#endif
