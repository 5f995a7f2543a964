/** Structs of callbacks for new handles (`ObRegisterCallbacks`). */
import { struct, union } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const OB_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'OB_PRE_CREATE_HANDLE_INFORMATION',
    8,
    'Rights asked for a new handle; they may be taken away.',
    `
    0 ACCESS_MASK DesiredAccess
    4 ACCESS_MASK OriginalDesiredAccess
  `,
  ),
  struct(
    'OB_PRE_DUPLICATE_HANDLE_INFORMATION',
    16,
    'Rights asked for a copy of a handle, and whose it is.',
    `
    0x00 ACCESS_MASK DesiredAccess
    0x04 ACCESS_MASK OriginalDesiredAccess
    0x08 PVOID SourceProcess
    0x0c PVOID TargetProcess
  `,
  ),
  union(
    'OB_PRE_OPERATION_PARAMETERS',
    16,
    'By operation.',
    `
    0 OB_PRE_CREATE_HANDLE_INFORMATION CreateHandleInformation
    0 OB_PRE_DUPLICATE_HANDLE_INFORMATION DuplicateHandleInformation
  `,
  ),
  struct(
    'OB_PRE_OPERATION_INFORMATION',
    24,
    'What a callback sees before a handle is made.',
    `
    0x00 OB_OPERATION Operation
    0x04 union {
    0x04   ULONG Flags
    0x04   struct {
    0x04     ULONG KernelHandle : 1
    0x04     ULONG Reserved : 31
    }
    }
    0x08 PVOID Object
    0x0c POBJECT_TYPE ObjectType
    0x10 PVOID CallContext
    0x14 POB_PRE_OPERATION_PARAMETERS Parameters
  `,
  ),
  struct(
    'OB_POST_CREATE_HANDLE_INFORMATION',
    4,
    'Rights that a handle has got.',
    `
    0 ACCESS_MASK GrantedAccess
  `,
  ),
  struct(
    'OB_POST_DUPLICATE_HANDLE_INFORMATION',
    4,
    'Rights that a copy has got.',
    `
    0 ACCESS_MASK GrantedAccess
  `,
  ),
  union(
    'OB_POST_OPERATION_PARAMETERS',
    4,
    'By operation.',
    `
    0 OB_POST_CREATE_HANDLE_INFORMATION CreateHandleInformation
    0 OB_POST_DUPLICATE_HANDLE_INFORMATION DuplicateHandleInformation
  `,
  ),
  struct(
    'OB_POST_OPERATION_INFORMATION',
    28,
    'What a callback sees after a handle was made, or not.',
    `
    0x00 OB_OPERATION Operation
    0x04 union {
    0x04   ULONG Flags
    0x04   struct {
    0x04     ULONG KernelHandle : 1
    0x04     ULONG Reserved : 31
    }
    }
    0x08 PVOID Object
    0x0c POBJECT_TYPE ObjectType
    0x10 PVOID CallContext
    0x14 NTSTATUS ReturnStatus
    0x18 POB_POST_OPERATION_PARAMETERS Parameters
  `,
  ),
  struct(
    'OB_OPERATION_REGISTRATION',
    16,
    'Callbacks for one type of object.',
    `
    0x00 POBJECT_TYPE *ObjectType
    0x04 OB_OPERATION Operations
    0x08 POB_PRE_OPERATION_CALLBACK PreOperation
    0x0c POB_POST_OPERATION_CALLBACK PostOperation
  `,
  ),
  struct(
    'OB_CALLBACK_REGISTRATION',
    20,
    'Callbacks, and at which altitude they stand.',
    `
    0x00 USHORT Version
    0x02 USHORT OperationRegistrationCount
    0x04 UNICODE_STRING Altitude
    0x0c PVOID RegistrationContext
    0x10 OB_OPERATION_REGISTRATION *OperationRegistration
  `,
  ),
];
