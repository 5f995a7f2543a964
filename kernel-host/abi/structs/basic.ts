/** Structs of the base headers (`ntdef.h`): integers in halves, lists, counted strings, object attributes. */
import { struct, union } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const BASIC_STRUCTS: readonly StructDeclaration[] = [
  union(
    'LARGE_INTEGER',
    8,
    'A signed 64-bit integer with its halves.',
    `
    0 struct {
    0   ULONG LowPart
    4   LONG HighPart
    }
    0 struct {
    0   ULONG LowPart
    4   LONG HighPart
    } u
    0 LONGLONG QuadPart
  `,
    { aliases: ['PHYSICAL_ADDRESS', '*PPHYSICAL_ADDRESS'] },
  ),
  union(
    'ULARGE_INTEGER',
    8,
    'An unsigned 64-bit integer with its halves.',
    `
    0 struct {
    0   ULONG LowPart
    4   ULONG HighPart
    }
    0 struct {
    0   ULONG LowPart
    4   ULONG HighPart
    } u
    0 ULONGLONG QuadPart
  `,
  ),
  struct(
    'LUID',
    8,
    'A locally unique identifier.',
    `
    0 ULONG LowPart
    4 LONG HighPart
  `,
  ),
  struct(
    'GUID',
    16,
    'A globally unique identifier.',
    `
    0 ULONG Data1
    4 USHORT Data2
    6 USHORT Data3
    8 UCHAR Data4[8]
  `,
    { aliases: ['*LPGUID', 'const *LPCGUID', 'UUID', 'CLSID', 'IID'] },
  ),
  struct(
    'LIST_ENTRY',
    8,
    'A link of a circular doubly linked list, or its head.',
    `
    0 struct _LIST_ENTRY *Flink
    4 struct _LIST_ENTRY *Blink
  `,
    { aliases: ['*PRLIST_ENTRY'] },
  ),
  struct(
    'SINGLE_LIST_ENTRY',
    4,
    'A link of a singly linked list.',
    `
    0 struct _SINGLE_LIST_ENTRY *Next
  `,
    { aliases: ['SLIST_ENTRY', '*PSLIST_ENTRY'] },
  ),
  union(
    'SLIST_HEADER',
    8,
    'Head of a lock-free singly linked list.',
    `
    0 ULONGLONG Alignment
    0 struct {
    0   SINGLE_LIST_ENTRY Next
    4   USHORT Depth
    6   USHORT Sequence
    }
  `,
  ),
  struct(
    'STRING',
    8,
    'A counted string of bytes; lengths in bytes.',
    `
    0 USHORT Length
    2 USHORT MaximumLength
    4 PCHAR Buffer
  `,
    {
      aliases: [
        'ANSI_STRING',
        '*PANSI_STRING',
        'OEM_STRING',
        '*POEM_STRING',
        'UTF8_STRING',
        '*PUTF8_STRING',
        'CANSI_STRING',
        '*PCANSI_STRING',
        'const *PCOEM_STRING',
      ],
    },
  ),
  struct(
    'CSTRING',
    8,
    'A counted string of constant bytes.',
    `
    0 USHORT Length
    2 USHORT MaximumLength
    4 const char *Buffer
  `,
  ),
  struct(
    'UNICODE_STRING',
    8,
    'A counted string of 16-bit characters; lengths in bytes.',
    `
    0 USHORT Length
    2 USHORT MaximumLength
    4 PWCH Buffer
  `,
    { aliases: ['const *PCUNICODE_STRING'] },
  ),
  struct(
    'OBJECT_ATTRIBUTES',
    24,
    'Name and options of an object to create or open.',
    `
    0x00 ULONG Length
    0x04 HANDLE RootDirectory
    0x08 PUNICODE_STRING ObjectName
    0x0c ULONG Attributes
    0x10 PVOID SecurityDescriptor
    0x14 PVOID SecurityQualityOfService
  `,
    { aliases: ['const *PCOBJECT_ATTRIBUTES'] },
  ),
  struct(
    'CLIENT_ID',
    8,
    'Process and thread id.',
    `
    0 HANDLE UniqueProcess
    4 HANDLE UniqueThread
  `,
  ),
  struct(
    'PROCESSOR_NUMBER',
    4,
    'Group and number of a processor.',
    `
    0 USHORT Group
    2 UCHAR Number
    3 UCHAR Reserved
  `,
  ),
  struct(
    'GROUP_AFFINITY',
    12,
    'A set of processors of one group.',
    `
    0 KAFFINITY Mask
    4 USHORT Group
    6 USHORT Reserved[3]
  `,
    { aliases: ['const *PCGROUP_AFFINITY'] },
  ),
  struct(
    'EXCEPTION_RECORD',
    80,
    'What was raised, where, and with what parameters.',
    `
    0x00 NTSTATUS ExceptionCode
    0x04 ULONG ExceptionFlags
    0x08 struct _EXCEPTION_RECORD *ExceptionRecord
    0x0c PVOID ExceptionAddress
    0x10 ULONG NumberParameters
    0x14 ULONG_PTR ExceptionInformation[15]
  `,
  ),
  struct(
    'FLOATING_SAVE_AREA',
    112,
    'Floating-point registers of x86; nothing fills them here.',
    `
    0x00 ULONG ControlWord
    0x04 ULONG StatusWord
    0x08 ULONG TagWord
    0x0c ULONG ErrorOffset
    0x10 ULONG ErrorSelector
    0x14 ULONG DataOffset
    0x18 ULONG DataSelector
    0x1c UCHAR RegisterArea[80]
    0x6c ULONG Spare0
  `,
  ),
  struct(
    'CONTEXT',
    716,
    'Registers of x86 at an exception. WebAssembly has none, so all but the flags read zero.',
    `
    0x00 ULONG ContextFlags
    0x04 ULONG Dr0
    0x08 ULONG Dr1
    0x0c ULONG Dr2
    0x10 ULONG Dr3
    0x14 ULONG Dr6
    0x18 ULONG Dr7
    0x1c FLOATING_SAVE_AREA FloatSave
    0x8c ULONG SegGs
    0x90 ULONG SegFs
    0x94 ULONG SegEs
    0x98 ULONG SegDs
    0x9c ULONG Edi
    0xa0 ULONG Esi
    0xa4 ULONG Ebx
    0xa8 ULONG Edx
    0xac ULONG Ecx
    0xb0 ULONG Eax
    0xb4 ULONG Ebp
    0xb8 ULONG Eip
    0xbc ULONG SegCs
    0xc0 ULONG EFlags
    0xc4 ULONG Esp
    0xc8 ULONG SegSs
    0xcc UCHAR ExtendedRegisters[512]
  `,
  ),
  struct(
    'EXCEPTION_POINTERS',
    8,
    'What a filter expression sees.',
    `
    0 PEXCEPTION_RECORD ExceptionRecord
    4 PCONTEXT ContextRecord
  `,
  ),
];
