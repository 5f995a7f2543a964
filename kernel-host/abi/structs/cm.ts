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
    'KEY_VALUE_PARTIAL_INFORMATION_ALIGN64',
    12,
    'Type and data of a value, the data aligned to 8 bytes with the buffer; length in bytes.',
    `
    0x00 ULONG Type
    0x04 ULONG DataLength
    0x08 UCHAR Data[1]
  `,
  ),
  struct(
    'KEY_CACHED_INFORMATION',
    40,
    'A key with counts of what it holds, without texts; lengths in bytes.',
    `
    0x00 LARGE_INTEGER LastWriteTime
    0x08 ULONG TitleIndex
    0x0c ULONG SubKeys
    0x10 ULONG MaxNameLen
    0x14 ULONG Values
    0x18 ULONG MaxValueNameLen
    0x1c ULONG MaxValueDataLen
    0x20 ULONG NameLength
  `,
  ),
  struct(
    'KEY_NAME_INFORMATION',
    8,
    'The whole path of a key; length in bytes.',
    `
    0x00 ULONG NameLength
    0x04 WCHAR Name[1]
  `,
  ),
  struct(
    'KEY_FLAGS_INFORMATION',
    12,
    'Whether a key is volatile, or a link.',
    `
    0x00 ULONG Wow64Flags
    0x04 ULONG KeyFlags
    0x08 ULONG ControlFlags
  `,
  ),
  struct('KEY_WRITE_TIME_INFORMATION', 8, 'Last write time of a key.', '0x00 LARGE_INTEGER LastWriteTime'),
  struct(
    'REG_DELETE_KEY_INFORMATION',
    16,
    'What a registry callback sees of a key that is deleted, or flushed.',
    `
    0x00 PVOID Object
    0x04 PVOID CallContext
    0x08 PVOID ObjectContext
    0x0c PVOID Reserved
  `,
    { aliases: ['REG_FLUSH_KEY_INFORMATION', '*PREG_FLUSH_KEY_INFORMATION'] },
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
    'REG_DELETE_VALUE_KEY_INFORMATION',
    20,
    'What a registry callback sees of a value that is deleted.',
    `
    0x00 PVOID Object
    0x04 PUNICODE_STRING ValueName
    0x08 PVOID CallContext
    0x0c PVOID ObjectContext
    0x10 PVOID Reserved
  `,
  ),
  struct(
    'REG_SET_INFORMATION_KEY_INFORMATION',
    28,
    'What a registry callback sees of ZwSetInformationKey.',
    `
    0x00 PVOID Object
    0x04 KEY_SET_INFORMATION_CLASS KeySetInformationClass
    0x08 PVOID KeySetInformation
    0x0c ULONG KeySetInformationLength
    0x10 PVOID CallContext
    0x14 PVOID ObjectContext
    0x18 PVOID Reserved
  `,
  ),
  struct(
    'REG_ENUMERATE_KEY_INFORMATION',
    36,
    'What a registry callback sees of ZwEnumerateKey.',
    `
    0x00 PVOID Object
    0x04 ULONG Index
    0x08 KEY_INFORMATION_CLASS KeyInformationClass
    0x0c PVOID KeyInformation
    0x10 ULONG Length
    0x14 PULONG ResultLength
    0x18 PVOID CallContext
    0x1c PVOID ObjectContext
    0x20 PVOID Reserved
  `,
  ),
  struct(
    'REG_ENUMERATE_VALUE_KEY_INFORMATION',
    36,
    'What a registry callback sees of ZwEnumerateValueKey.',
    `
    0x00 PVOID Object
    0x04 ULONG Index
    0x08 KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass
    0x0c PVOID KeyValueInformation
    0x10 ULONG Length
    0x14 PULONG ResultLength
    0x18 PVOID CallContext
    0x1c PVOID ObjectContext
    0x20 PVOID Reserved
  `,
  ),
  struct(
    'REG_QUERY_KEY_INFORMATION',
    32,
    'What a registry callback sees of ZwQueryKey.',
    `
    0x00 PVOID Object
    0x04 KEY_INFORMATION_CLASS KeyInformationClass
    0x08 PVOID KeyInformation
    0x0c ULONG Length
    0x10 PULONG ResultLength
    0x14 PVOID CallContext
    0x18 PVOID ObjectContext
    0x1c PVOID Reserved
  `,
  ),
  struct(
    'REG_QUERY_VALUE_KEY_INFORMATION',
    36,
    'What a registry callback sees of ZwQueryValueKey.',
    `
    0x00 PVOID Object
    0x04 PUNICODE_STRING ValueName
    0x08 KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass
    0x0c PVOID KeyValueInformation
    0x10 ULONG Length
    0x14 PULONG ResultLength
    0x18 PVOID CallContext
    0x1c PVOID ObjectContext
    0x20 PVOID Reserved
  `,
  ),
  struct(
    'REG_RENAME_KEY_INFORMATION',
    20,
    'What a registry callback sees of a key that is renamed.',
    `
    0x00 PVOID Object
    0x04 PUNICODE_STRING NewName
    0x08 PVOID CallContext
    0x0c PVOID ObjectContext
    0x10 PVOID Reserved
  `,
  ),
  struct(
    'REG_KEY_HANDLE_CLOSE_INFORMATION',
    16,
    'What a registry callback sees of the last handle to a key object.',
    `
    0x00 PVOID Object
    0x04 PVOID CallContext
    0x08 PVOID ObjectContext
    0x0c PVOID Reserved
  `,
  ),
  struct(
    'REG_CREATE_KEY_INFORMATION',
    60,
    'What a registry callback sees of a key that is opened or created.',
    `
    0x00 PUNICODE_STRING CompleteName
    0x04 PVOID RootObject
    0x08 PVOID ObjectType
    0x0c ULONG CreateOptions
    0x10 PUNICODE_STRING Class
    0x14 PVOID SecurityDescriptor
    0x18 PVOID SecurityQualityOfService
    0x1c ACCESS_MASK DesiredAccess
    0x20 ACCESS_MASK GrantedAccess
    0x24 PULONG Disposition
    0x28 PVOID *ResultObject
    0x2c PVOID CallContext
    0x30 PVOID RootObjectContext
    0x34 PVOID Transaction
    0x38 PVOID Reserved
  `,
    { aliases: ['REG_OPEN_KEY_INFORMATION', '*PREG_OPEN_KEY_INFORMATION'] },
  ),
  struct(
    'REG_CREATE_KEY_INFORMATION_V1',
    76,
    'REG_CREATE_KEY_INFORMATION as it is when Version is 1.',
    `
    0x00 PUNICODE_STRING CompleteName
    0x04 PVOID RootObject
    0x08 PVOID ObjectType
    0x0c ULONG Options
    0x10 PUNICODE_STRING Class
    0x14 PVOID SecurityDescriptor
    0x18 PVOID SecurityQualityOfService
    0x1c ACCESS_MASK DesiredAccess
    0x20 ACCESS_MASK GrantedAccess
    0x24 PULONG Disposition
    0x28 PVOID *ResultObject
    0x2c PVOID CallContext
    0x30 PVOID RootObjectContext
    0x34 PVOID Transaction
    0x38 ULONG_PTR Version
    0x3c PUNICODE_STRING RemainingName
    0x40 ULONG Wow64Flags
    0x44 ULONG Attributes
    0x48 KPROCESSOR_MODE CheckAccessMode
  `,
    { aliases: ['REG_OPEN_KEY_INFORMATION_V1', '*PREG_OPEN_KEY_INFORMATION_V1'] },
  ),
  struct(
    'REG_POST_OPERATION_INFORMATION',
    28,
    'What a registry callback sees afterwards.',
    `
    0x00 PVOID Object
    0x04 NTSTATUS Status
    0x08 PVOID PreInformation
    0x0c NTSTATUS ReturnStatus
    0x10 PVOID CallContext
    0x14 PVOID ObjectContext
    0x18 PVOID Reserved
  `,
  ),
  struct(
    'REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION',
    12,
    'What a registry callback sees of a context that is not needed any more.',
    `
    0x00 PVOID Object
    0x04 PVOID ObjectContext
    0x08 PVOID Reserved
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
