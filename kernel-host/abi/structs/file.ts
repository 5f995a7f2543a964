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
  struct(
    'FILE_FULL_DIR_INFORMATION',
    72,
    'One entry of a directory, with the size of its attributes.',
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
    0x40 ULONG EaSize
    0x44 WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_BOTH_DIR_INFORMATION',
    96,
    'One entry of a directory, with its short name.',
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
    0x40 ULONG EaSize
    0x44 CCHAR ShortNameLength
    0x46 WCHAR ShortName[12]
    0x5e WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_ID_BOTH_DIR_INFORMATION',
    112,
    'One entry of a directory, with its short name and number.',
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
    0x40 ULONG EaSize
    0x44 CCHAR ShortNameLength
    0x46 WCHAR ShortName[12]
    0x60 LARGE_INTEGER FileId
    0x68 WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_ID_FULL_DIR_INFORMATION',
    88,
    'One entry of a directory, with its number.',
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
    0x40 ULONG EaSize
    0x48 LARGE_INTEGER FileId
    0x50 WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_NAMES_INFORMATION',
    16,
    'The name of one entry of a directory.',
    `
    0x00 ULONG NextEntryOffset
    0x04 ULONG FileIndex
    0x08 ULONG FileNameLength
    0x0c WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_EA_INFORMATION',
    4,
    'Bytes of extended attributes.',
    `
    0 ULONG EaSize
  `,
  ),
  struct(
    'FILE_ACCESS_INFORMATION',
    4,
    'Rights of an open.',
    `
    0 ACCESS_MASK AccessFlags
  `,
  ),
  struct(
    'FILE_MODE_INFORMATION',
    4,
    'How a file was opened.',
    `
    0 ULONG Mode
  `,
  ),
  struct(
    'FILE_ATTRIBUTE_TAG_INFORMATION',
    8,
    'Attributes of a file, and what it stands for.',
    `
    0 ULONG FileAttributes
    4 ULONG ReparseTag
  `,
  ),
  struct(
    'FILE_ALL_INFORMATION',
    104,
    'All that can be asked about a file.',
    `
    0x00 FILE_BASIC_INFORMATION BasicInformation
    0x28 FILE_STANDARD_INFORMATION StandardInformation
    0x40 FILE_INTERNAL_INFORMATION InternalInformation
    0x48 FILE_EA_INFORMATION EaInformation
    0x4c FILE_ACCESS_INFORMATION AccessInformation
    0x50 FILE_POSITION_INFORMATION PositionInformation
    0x58 FILE_MODE_INFORMATION ModeInformation
    0x5c FILE_ALIGNMENT_INFORMATION AlignmentInformation
    0x60 FILE_NAME_INFORMATION NameInformation
  `,
  ),
  struct(
    'FILE_LINK_INFORMATION',
    16,
    'One more name of a file; length in bytes.',
    `
    0x00 BOOLEAN ReplaceIfExists
    0x04 HANDLE RootDirectory
    0x08 ULONG FileNameLength
    0x0c WCHAR FileName[1]
  `,
  ),
  struct(
    'FILE_FS_VOLUME_INFORMATION',
    24,
    'Label of a volume; length in bytes.',
    `
    0x00 LARGE_INTEGER VolumeCreationTime
    0x08 ULONG VolumeSerialNumber
    0x0c ULONG VolumeLabelLength
    0x10 BOOLEAN SupportsObjects
    0x12 WCHAR VolumeLabel[1]
  `,
  ),
  struct(
    'FILE_FS_SIZE_INFORMATION',
    24,
    'Space of a volume, in allocation units.',
    `
    0x00 LARGE_INTEGER TotalAllocationUnits
    0x08 LARGE_INTEGER AvailableAllocationUnits
    0x10 ULONG SectorsPerAllocationUnit
    0x14 ULONG BytesPerSector
  `,
  ),
  struct(
    'FILE_FS_FULL_SIZE_INFORMATION',
    32,
    'Space of a volume, in allocation units, with and without quotas.',
    `
    0x00 LARGE_INTEGER TotalAllocationUnits
    0x08 LARGE_INTEGER CallerAvailableAllocationUnits
    0x10 LARGE_INTEGER ActualAvailableAllocationUnits
    0x18 ULONG SectorsPerAllocationUnit
    0x1c ULONG BytesPerSector
  `,
  ),
  struct(
    'FILE_FS_ATTRIBUTE_INFORMATION',
    16,
    'What a file system can do; length in bytes.',
    `
    0 ULONG FileSystemAttributes
    4 LONG MaximumComponentNameLength
    8 ULONG FileSystemNameLength
    12 WCHAR FileSystemName[1]
  `,
  ),
  struct(
    'FILE_FS_DEVICE_INFORMATION',
    8,
    'Kind of device a volume is on.',
    `
    0 DEVICE_TYPE DeviceType
    4 ULONG Characteristics
  `,
  ),
];
