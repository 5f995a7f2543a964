/** What is asked and said of files, directories and objects. */
import { struct, union } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const FILE_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'FILE_BASIC_INFORMATION',
    40,
    'Times and attributes of a file.',
    `
    0x00 LARGE_INTEGER CreationTime
    0x08 LARGE_INTEGER LastAccessTime
    0x10 LARGE_INTEGER LastWriteTime
    0x18 LARGE_INTEGER ChangeTime
    0x20 ULONG FileAttributes
  `,
  ),
  struct(
    'FILE_STANDARD_INFORMATION',
    24,
    'Size and state of a file.',
    `
    0x00 LARGE_INTEGER AllocationSize
    0x08 LARGE_INTEGER EndOfFile
    0x10 ULONG NumberOfLinks
    0x14 BOOLEAN DeletePending
    0x15 BOOLEAN Directory
  `,
  ),
  struct(
    'FILE_POSITION_INFORMATION',
    8,
    'Current position of a synchronous file.',
    `
    0 LARGE_INTEGER CurrentByteOffset
  `,
  ),
  struct(
    'FILE_END_OF_FILE_INFORMATION',
    8,
    'New size of a file.',
    `
    0 LARGE_INTEGER EndOfFile
  `,
  ),
  struct(
    'FILE_ALLOCATION_INFORMATION',
    8,
    'New allocation of a file.',
    `
    0 LARGE_INTEGER AllocationSize
  `,
  ),
  struct(
    'FILE_DISPOSITION_INFORMATION',
    1,
    'Whether a file goes with its last handle.',
    `
    0 BOOLEAN DeleteFile
  `,
  ),
  struct(
    'FILE_ALIGNMENT_INFORMATION',
    4,
    'Buffer alignment a device wants.',
    `
    0 ULONG AlignmentRequirement
  `,
  ),
  struct(
    'FILE_NAME_INFORMATION',
    8,
    'Name of a file; length in bytes.',
    `
    0 ULONG FileNameLength
    4 WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_RENAME_INFORMATION',
    16,
    'New name of a file; length in bytes.',
    `
    0x00 union {
    0x00   BOOLEAN ReplaceIfExists
    0x00   ULONG Flags
    }
    0x04 HANDLE RootDirectory
    0x08 ULONG FileNameLength
    0x0c WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_INTERNAL_INFORMATION',
    8,
    'File number.',
    `
    0 LARGE_INTEGER IndexNumber
  `,
  ),
  struct(
    'FILE_NETWORK_OPEN_INFORMATION',
    56,
    'What a remote open asks for.',
    `
    0x00 LARGE_INTEGER CreationTime
    0x08 LARGE_INTEGER LastAccessTime
    0x10 LARGE_INTEGER LastWriteTime
    0x18 LARGE_INTEGER ChangeTime
    0x20 LARGE_INTEGER AllocationSize
    0x28 LARGE_INTEGER EndOfFile
    0x30 ULONG FileAttributes
  `,
  ),
  struct(
    'FILE_DIRECTORY_INFORMATION',
    72,
    'One entry of a directory; lengths in bytes.',
    `
    0x00 ULONG NextEntryOffset
    0x04 ULONG FileIndex
    0x08 LARGE_INTEGER CreationTime
    0x10 LARGE_INTEGER LastAccessTime
    0x18 LARGE_INTEGER LastWriteTime
    0x20 LARGE_INTEGER ChangeTime
    0x28 LARGE_INTEGER EndOfFile
    0x30 LARGE_INTEGER AllocationSize
    0x38 ULONG FileAttributes
    0x3c ULONG FileNameLength
    0x40 WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_FULL_EA_INFORMATION',
    12,
    'One extended attribute.',
    `
    0 ULONG NextEntryOffset
    4 UCHAR Flags
    5 UCHAR EaNameLength
    6 USHORT EaValueLength
    8 CHAR EaName[1]
  `,
  ),
  struct(
    'OBJECT_NAME_INFORMATION',
    8,
    'Name of an object.',
    `
    0 UNICODE_STRING Name
  `,
  ),
  struct(
    'OBJECT_HANDLE_INFORMATION',
    8,
    'Attributes and rights of a handle.',
    `
    0 ULONG HandleAttributes
    4 ACCESS_MASK GrantedAccess
  `,
  ),
  union(
    'FILE_SEGMENT_ELEMENT',
    8,
    'One page of a scattered buffer.',
    `
    0 PVOID Buffer
    0 ULONGLONG Alignment
  `,
  ),
];
