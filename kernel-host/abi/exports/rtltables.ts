/** Splay links, and the generic tables over splay and AVL trees. */
import { ANY, DISPATCH, inHeader, inline, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const LINKS = inHeader('ntddk.h', [
  routine('PRTL_SPLAY_LINKS RtlSplay(_Inout_ PRTL_SPLAY_LINKS Links)', ANY, 'Rotates a node to the root; returns it.'),
  routine(
    'PRTL_SPLAY_LINKS RtlDelete(_In_ PRTL_SPLAY_LINKS Links)',
    ANY,
    'Takes a node out and splays; returns the new root, NULL when empty.',
  ),
  routine(
    'VOID RtlDeleteNoSplay(_In_ PRTL_SPLAY_LINKS Links, _Inout_ PRTL_SPLAY_LINKS *Root)',
    ANY,
    'Takes a node out without rotating; keeps the root right.',
  ),
  routine(
    'PRTL_SPLAY_LINKS RtlSubtreeSuccessor(_In_ PRTL_SPLAY_LINKS Links)',
    ANY,
    'Returns the next in order below a node, or NULL.',
  ),
  routine(
    'PRTL_SPLAY_LINKS RtlSubtreePredecessor(_In_ PRTL_SPLAY_LINKS Links)',
    ANY,
    'Returns the previous in order below a node, or NULL.',
  ),
  routine(
    'PRTL_SPLAY_LINKS RtlRealSuccessor(_In_ PRTL_SPLAY_LINKS Links)',
    ANY,
    'Returns the next in order in the tree, or NULL.',
  ),
  routine(
    'PRTL_SPLAY_LINKS RtlRealPredecessor(_In_ PRTL_SPLAY_LINKS Links)',
    ANY,
    'Returns the previous in order in the tree, or NULL.',
  ),
  inline('VOID RtlInitializeSplayLinks(_Out_ PRTL_SPLAY_LINKS Links)', ANY, 'Makes a tree of one node.'),
  inline('PRTL_SPLAY_LINKS RtlParent(_In_ PRTL_SPLAY_LINKS Links)', ANY, "Returns the parent; the root's is itself."),
  inline('PRTL_SPLAY_LINKS RtlLeftChild(_In_ PRTL_SPLAY_LINKS Links)', ANY, 'Returns the left child, or NULL.'),
  inline('PRTL_SPLAY_LINKS RtlRightChild(_In_ PRTL_SPLAY_LINKS Links)', ANY, 'Returns the right child, or NULL.'),
  inline('BOOLEAN RtlIsRoot(_In_ PRTL_SPLAY_LINKS Links)', ANY, 'Whether a node is the root.'),
  inline('BOOLEAN RtlIsLeftChild(_In_ PRTL_SPLAY_LINKS Links)', ANY, 'Whether a node is a left child.'),
  inline('BOOLEAN RtlIsRightChild(_In_ PRTL_SPLAY_LINKS Links)', ANY, 'Whether a node is a right child.'),
  inline(
    'VOID RtlInsertAsLeftChild(_Inout_ PRTL_SPLAY_LINKS ParentLinks, _Inout_ PRTL_SPLAY_LINKS ChildLinks)',
    ANY,
    'Links a node as left child.',
  ),
  inline(
    'VOID RtlInsertAsRightChild(_Inout_ PRTL_SPLAY_LINKS ParentLinks, _Inout_ PRTL_SPLAY_LINKS ChildLinks)',
    ANY,
    'Links a node as right child.',
  ),
]);

const SPLAY_TABLES = inHeader('ntddk.h', [
  routine(
    'VOID RtlInitializeGenericTable(_Out_ PRTL_GENERIC_TABLE Table, _In_ PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine, _In_ PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_GENERIC_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext)',
    DISPATCH,
    'Makes a splay table.',
  ),
  routine(
    'PVOID RtlInsertElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement)',
    DISPATCH,
    'Inserts a copy.',
  ),
  routine(
    'PVOID RtlInsertElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent, _In_ TABLE_SEARCH_RESULT SearchResult)',
    DISPATCH,
    'Inserts a copy where a search ended.',
  ),
  routine(
    'PVOID RtlLookupElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult)',
    DISPATCH,
    'Finds an element and where it would go.',
  ),
  routine(
    'PVOID RtlEnumerateGenericTableWithoutSplaying(_In_ PRTL_GENERIC_TABLE Table, _Inout_ PVOID *RestartKey)',
    DISPATCH,
    'Walks the elements in order and leaves the tree as it is.',
  ),
  routine(
    'BOOLEAN RtlDeleteElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer)',
    DISPATCH,
    'Deletes an element.',
  ),
  routine(
    'PVOID RtlLookupElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer)',
    DISPATCH,
    'Finds an element.',
  ),
  routine(
    'PVOID RtlEnumerateGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ BOOLEAN Restart)',
    DISPATCH,
    'Walks the elements in order.',
  ),
  routine(
    'PVOID RtlGetElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ ULONG I)',
    DISPATCH,
    'Returns the Ith inserted.',
  ),
  routine('ULONG RtlNumberGenericTableElements(_In_ PRTL_GENERIC_TABLE Table)', DISPATCH, 'Counts elements.'),
  routine('BOOLEAN RtlIsGenericTableEmpty(_In_ PRTL_GENERIC_TABLE Table)', DISPATCH, 'Whether it is empty.'),
]);

const AVL_TABLES = inHeader('ntddk.h', [
  routine(
    'VOID RtlInitializeGenericTableAvl(_Out_ PRTL_AVL_TABLE Table, _In_ PRTL_AVL_COMPARE_ROUTINE CompareRoutine, _In_ PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_AVL_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext)',
    DISPATCH,
    'Makes an AVL table.',
  ),
  routine(
    'PVOID RtlInsertElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement)',
    DISPATCH,
    'Inserts a copy.',
  ),
  routine(
    'PVOID RtlInsertElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent, _In_ TABLE_SEARCH_RESULT SearchResult)',
    DISPATCH,
    'Inserts a copy where a search ended.',
  ),
  routine(
    'BOOLEAN RtlDeleteElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer)',
    DISPATCH,
    'Deletes an element.',
  ),
  routine(
    'PVOID RtlLookupElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer)',
    DISPATCH,
    'Finds an element.',
  ),
  routine(
    'PVOID RtlLookupElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult)',
    DISPATCH,
    'Finds an element and where it would go.',
  ),
  routine(
    'PVOID RtlLookupFirstMatchingElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *RestartKey)',
    DISPATCH,
    'Finds the first that matches.',
  ),
  routine(
    'PVOID RtlEnumerateGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ BOOLEAN Restart)',
    DISPATCH,
    'Walks the elements in order.',
  ),
  routine(
    'PVOID RtlEnumerateGenericTableWithoutSplayingAvl(_In_ PRTL_AVL_TABLE Table, _Inout_ PVOID *RestartKey)',
    DISPATCH,
    'Walks the elements in order.',
  ),
  routine(
    'PVOID RtlEnumerateGenericTableLikeADirectory(_In_ PRTL_AVL_TABLE Table, _In_opt_ PRTL_AVL_MATCH_FUNCTION MatchFunction, _In_opt_ PVOID MatchData, _In_ ULONG NextFlag, _Inout_ PVOID *RestartKey, _Inout_ PULONG DeleteCount, _In_ PVOID Buffer)',
    DISPATCH,
    'Walks the elements that match, from a key on.',
  ),
  routine(
    'PVOID RtlGetElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ ULONG I)',
    DISPATCH,
    'Returns the Ith in order.',
  ),
  routine('ULONG RtlNumberGenericTableElementsAvl(_In_ PRTL_AVL_TABLE Table)', DISPATCH, 'Counts elements.'),
  routine('BOOLEAN RtlIsGenericTableEmptyAvl(_In_ PRTL_AVL_TABLE Table)', DISPATCH, 'Whether it is empty.'),
]);

export const RTL_TABLE_EXPORTS: readonly ExportDeclaration[] = [...LINKS, ...SPLAY_TABLES, ...AVL_TABLES];
