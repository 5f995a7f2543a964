/** Structs of the registry. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const CM_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'KEY_BASIC_INFORMATION',
    24,
    'A key: time and name; lengths in bytes.',
    `
    0x00 LARGE_INTEGER LastWriteTime
    0x08 ULONG TitleIndex
    0x0c ULONG NameLength
    0x10 WCHAR Name[1]
  `,
  ),
  struct(
    'KEY_NODE_INFORMATION',
    32,
    'A key with its class; lengths in bytes.',
    `
    0x00 LARGE_INTEGER LastWriteTime
    0x08 ULONG TitleIndex
    0x0c ULONG ClassOffset
    0x10 ULONG ClassLength
    0x14 ULONG NameLength
    0x18 WCHAR Name[1]
  `,
  ),
  struct(
    'KEY_FULL_INFORMATION',
    48,
    'A key with counts of what it holds; lengths in bytes.',
    `
    0x00 LARGE_INTEGER LastWriteTime
    0x08 ULONG TitleIndex
    0x0c ULONG ClassOffset
    0x10 ULONG ClassLength
    0x14 ULONG SubKeys
    0x18 ULONG MaxNameLen
    0x1c ULONG MaxClassLen
    0x20 ULONG Values
    0x24 ULONG MaxValueNameLen
    0x28 ULONG MaxValueDataLen
    0x2c WCHAR Class[1]
  `,
  ),
  struct(
    'KEY_VALUE_BASIC_INFORMATION',
    16,
    'Name and type of a value; length in bytes.',
    `
    0x00 ULONG TitleIndex
    0x04 ULONG Type
    0x08 ULONG NameLength
    0x0c WCHAR Name[1]
  `,
  ),
  struct(
    'KEY_VALUE_FULL_INFORMATION',
    24,
    'A value with name and data; lengths in bytes.',
    `
    0x00 ULONG TitleIndex
    0x04 ULONG Type
    0x08 ULONG DataOffset
    0x0c ULONG DataLength
    0x10 ULONG NameLength
    0x14 WCHAR Name[1]
  `,
  ),
  struct(
    'KEY_VALUE_PARTIAL_INFORMATION',
    16,
    'Type and data of a value; length in bytes.',
    `
    0x00 ULONG TitleIndex
    0x04 ULONG Type
    0x08 ULONG DataLength
    0x0c UCHAR Data[1]
  `,
  ),
  struct(
    'REG_SET_VALUE_KEY_INFORMATION',
    36,
    'What a registry callback sees of a value that is set.',
    `
    0x00 PVOID Object
    0x04 PUNICODE_STRING ValueName
    0x08 ULONG TitleIndex
    0x0c ULONG Type
    0x10 PVOID Data
    0x14 ULONG DataSize
    0x18 PVOID CallContext
    0x1c PVOID ObjectContext
    0x20 PVOID Reserved
  `,
  ),
  struct(
    'REG_DELETE_KEY_INFORMATION',
    16,
    'What a registry callback sees of a key that is deleted.',
    `
    0x00 PVOID Object
    0x04 PVOID CallContext
    0x08 PVOID ObjectContext
    0x0c PVOID Reserved
  `,
  ),
  struct(
    'IMAGE_INFO',
    20,
    'What an image load callback sees.',
    `
    0x00 union {
    0x00   ULONG Properties
    0x00   struct {
    0x00     ULONG ImageAddressingMode : 8
    0x00     ULONG SystemModeImage : 1
    0x00     ULONG ImageMappedToAllPids : 1
    0x00     ULONG ExtendedInfoPresent : 1
    0x00     ULONG MachineTypeMismatch : 1
    0x00     ULONG ImageSignatureLevel : 4
    0x00     ULONG ImageSignatureType : 3
    0x00     ULONG ImagePartialMap : 1
    0x00     ULONG Reserved : 12
    }
    }
    0x04 PVOID ImageBase
    0x08 ULONG ImageSelector
    0x0c SIZE_T ImageSize
    0x10 ULONG ImageSectionNumber
  `,
  ),
  struct(
    'PS_CREATE_NOTIFY_INFO',
    36,
    'What a process callback sees of a new process.',
    `
    0x00 SIZE_T Size
    0x04 union {
    0x04   ULONG Flags
    0x04   struct {
    0x04     ULONG FileOpenNameAvailable : 1
    0x04     ULONG IsSubsystemProcess : 1
    0x04     ULONG Reserved : 30
    }
    }
    0x08 HANDLE ParentProcessId
    0x0c CLIENT_ID CreatingThreadId
    0x14 struct _FILE_OBJECT *FileObject
    0x18 PCUNICODE_STRING ImageFileName
    0x1c PCUNICODE_STRING CommandLine
    0x20 NTSTATUS CreationStatus
  `,
  ),
];
