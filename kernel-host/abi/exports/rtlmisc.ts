/** Bit maps, generic tables, security descriptors, registry helpers. */
import { ANY, APC, DISPATCH, inHeader, missing, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const BITMAPS = [
  routine(
    'VOID RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader, _In_ PULONG BitMapBuffer, _In_ ULONG SizeOfBitMap)',
    DISPATCH,
    'Makes a bit map over memory; size in bits.',
  ),
  routine('VOID RtlClearBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)', DISPATCH, 'Clears one bit.'),
  routine('VOID RtlSetBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)', DISPATCH, 'Sets one bit.'),
  routine('BOOLEAN RtlTestBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)', DISPATCH, 'Whether a bit is set.'),
  routine('VOID RtlClearAllBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Clears all.'),
  routine('VOID RtlSetAllBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Sets all.'),
  routine(
    'VOID RtlClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear)',
    DISPATCH,
    'Clears a run.',
  ),
  routine(
    'VOID RtlSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet)',
    DISPATCH,
    'Sets a run.',
  ),
  routine(
    'ULONG RtlFindClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of clear bits; -1 when there is none.',
  ),
  routine(
    'ULONG RtlFindSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of set bits; -1 when there is none.',
  ),
  routine(
    'ULONG RtlFindClearBitsAndSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of clear bits and sets it.',
  ),
  routine(
    'ULONG RtlFindSetBitsAndClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)',
    DISPATCH,
    'Finds a run of set bits and clears it.',
  ),
  routine(
    'ULONG RtlFindFirstRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex)',
    DISPATCH,
    'Finds the first run of clear bits.',
  ),
  routine(
    'ULONG RtlFindNextForwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex)',
    DISPATCH,
    'Finds the next run of clear bits.',
  ),
  routine('ULONG RtlNumberOfSetBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Counts set bits.'),
  routine('ULONG RtlNumberOfClearBits(_In_ PRTL_BITMAP BitMapHeader)', DISPATCH, 'Counts clear bits.'),
  routine(
    'BOOLEAN RtlAreBitsClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)',
    DISPATCH,
    'Whether a run is clear.',
  ),
  routine(
    'BOOLEAN RtlAreBitsSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)',
    DISPATCH,
    'Whether a run is set.',
  ),
];

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
    'PVOID RtlGetElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ ULONG I)',
    DISPATCH,
    'Returns the Ith in order.',
  ),
  routine('ULONG RtlNumberGenericTableElementsAvl(_In_ PRTL_AVL_TABLE Table)', DISPATCH, 'Counts elements.'),
  routine('BOOLEAN RtlIsGenericTableEmptyAvl(_In_ PRTL_AVL_TABLE Table)', DISPATCH, 'Whether it is empty.'),
]);

const SECURITY = inHeader('ntifs.h', [
  routine(
    'NTSTATUS RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Revision)',
    APC,
    'Makes an empty security descriptor.',
    { header: 'wdm.h' },
  ),
  routine(
    'NTSTATUS RtlSetDaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN DaclPresent, _In_opt_ PACL Dacl, _In_ BOOLEAN DaclDefaulted)',
    APC,
    'Sets the access list.',
    { header: 'wdm.h' },
  ),
  routine(
    'ULONG RtlLengthSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor)',
    APC,
    'Bytes of a security descriptor.',
    { header: 'wdm.h' },
  ),
  routine(
    'BOOLEAN RtlValidSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor)',
    APC,
    'Whether it is well formed.',
    { header: 'wdm.h' },
  ),
  routine(
    'NTSTATUS RtlGetDaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN DaclPresent, _Out_ PACL *Dacl, _Out_ PBOOLEAN DaclDefaulted)',
    APC,
    'Gives the access list.',
  ),
  routine(
    'NTSTATUS RtlCreateAcl(_Out_ PACL Acl, _In_ ULONG AclLength, _In_ ULONG AclRevision)',
    APC,
    'Makes an empty access list; bytes.',
  ),
  routine(
    'NTSTATUS RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)',
    APC,
    'Adds a right.',
  ),
  routine(
    'NTSTATUS RtlAddAccessAllowedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)',
    APC,
    'Adds a right with flags.',
  ),
  routine('ULONG RtlLengthSid(_In_ PSID Sid)', ANY, 'Bytes of a SID.'),
  routine('ULONG RtlLengthRequiredSid(_In_ ULONG SubAuthorityCount)', ANY, 'Bytes a SID needs.'),
  routine('BOOLEAN RtlValidSid(_In_ PSID Sid)', ANY, 'Whether it is well formed.'),
  routine('BOOLEAN RtlEqualSid(_In_ PSID Sid1, _In_ PSID Sid2)', ANY, 'Whether two are equal.'),
  routine(
    'NTSTATUS RtlCopySid(_In_ ULONG DestinationSidLength, _Out_ PSID DestinationSid, _In_ PSID SourceSid)',
    ANY,
    'Copies a SID; bytes.',
  ),
  routine(
    'NTSTATUS RtlInitializeSid(_Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount)',
    ANY,
    'Makes a SID.',
  ),
  routine('PULONG RtlSubAuthoritySid(_In_ PSID Sid, _In_ ULONG SubAuthority)', ANY, 'Points to a part of a SID.'),
  routine(
    'NTSTATUS RtlConvertSidToUnicodeString(_Inout_ PUNICODE_STRING UnicodeString, _In_ PSID Sid, _In_ BOOLEAN AllocateDestinationString)',
    PASSIVE,
    'Writes a SID.',
  ),
  routine(
    'VOID RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask, _In_ PGENERIC_MAPPING GenericMapping)',
    ANY,
    'Replaces generic rights.',
  ),
]);

const REGISTRY = [
  routine(
    'NTSTATUS RtlQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context, _In_opt_ PVOID Environment)',
    PASSIVE,
    'Reads values by a table.',
  ),
  routine(
    'NTSTATUS RtlWriteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName, _In_ ULONG ValueType, _In_opt_ PVOID ValueData, _In_ ULONG ValueLength)',
    PASSIVE,
    'Writes a value; bytes.',
  ),
  routine(
    'NTSTATUS RtlDeleteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName)',
    PASSIVE,
    'Deletes a value.',
  ),
  routine('NTSTATUS RtlCheckRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path)', PASSIVE, 'Whether a key exists.'),
  routine('NTSTATUS RtlCreateRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path)', PASSIVE, 'Creates a key.'),
];

export const RTL_MISC_EXPORTS: readonly ExportDeclaration[] = [
  ...BITMAPS,
  ...AVL_TABLES,
  ...missing([...SPLAY_TABLES, ...SECURITY, ...REGISTRY]),
];
