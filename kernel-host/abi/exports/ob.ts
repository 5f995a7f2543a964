/** Object references, handles, callbacks. */
import { ANY, APC, DISPATCH, inHeader, inline, missing, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const HANDLE_ERRORS = ['STATUS_INVALID_HANDLE', 'STATUS_OBJECT_TYPE_MISMATCH', 'STATUS_ACCESS_DENIED'];

export const OB_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS ObReferenceObjectByHandle(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PVOID *Object, _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation)',
    PASSIVE,
    'Gives the object of a handle, referenced.',
    { errors: HANDLE_ERRORS },
  ),
  routine(
    'NTSTATUS ObReferenceObjectByHandleWithTag(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag, _Out_ PVOID *Object, _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation)',
    PASSIVE,
    'Gives the object of a handle, referenced under a tag.',
    { errors: HANDLE_ERRORS },
  ),
  routine(
    'NTSTATUS ObReferenceObjectByPointer(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode)',
    DISPATCH,
    'References an object after a check of its type.',
    { errors: ['STATUS_OBJECT_TYPE_MISMATCH'] },
  ),
  routine(
    'NTSTATUS ObReferenceObjectByPointerWithTag(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag)',
    DISPATCH,
    'References an object under a tag after a check of its type.',
    { errors: ['STATUS_OBJECT_TYPE_MISMATCH'] },
  ),
  inline('LONG_PTR ObReferenceObject(_In_ PVOID Object)', DISPATCH, 'References an object; returns the new count.'),
  inline('LONG_PTR ObDereferenceObject(_In_ PVOID Object)', DISPATCH, 'Lets an object go; returns the new count.'),
  routine('LONG_PTR ObfReferenceObject(_In_ PVOID Object)', DISPATCH, 'References an object; returns the new count.'),
  routine(
    'LONG_PTR ObfReferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag)',
    DISPATCH,
    'References an object under a tag; returns the new count.',
  ),
  routine('LONG_PTR ObfDereferenceObject(_In_ PVOID Object)', DISPATCH, 'Lets an object go; returns the new count.', {
    errors: ['bug check REFERENCE_BY_POINTER'],
  }),
  routine(
    'LONG_PTR ObfDereferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag)',
    DISPATCH,
    'Lets an object go under a tag; returns the new count.',
    { errors: ['bug check REFERENCE_BY_POINTER'] },
  ),
  routine(
    'VOID ObDereferenceObjectDeferDelete(_In_ PVOID Object)',
    DISPATCH,
    'Lets an object go; its end may come later.',
  ),
  routine(
    'VOID ObDereferenceObjectDeferDeleteWithTag(_In_ PVOID Object, _In_ ULONG Tag)',
    DISPATCH,
    'Lets an object go under a tag; its end may come later.',
  ),
  routine(
    'NTSTATUS ObOpenObjectByPointer(_In_ PVOID Object, _In_ ULONG HandleAttributes, _In_opt_ PACCESS_STATE PassedAccessState, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PHANDLE Handle)',
    PASSIVE,
    'Makes a handle to an object.',
    { errors: ['STATUS_OBJECT_TYPE_MISMATCH', 'STATUS_ACCESS_DENIED'], header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS ObCloseHandle(_In_ HANDLE Handle, _In_ KPROCESSOR_MODE PreviousMode)',
    PASSIVE,
    'Closes a handle.',
    { errors: ['STATUS_INVALID_HANDLE'], header: 'ntddk.h' },
  ),
  routine(
    'NTSTATUS ObQueryNameString(_In_ PVOID Object, _Out_opt_ POBJECT_NAME_INFORMATION ObjectNameInfo, _In_ ULONG Length, _Out_ PULONG ReturnLength)',
    PASSIVE,
    'Gives the name of an object; lengths in bytes.',
    { header: 'ntifs.h' },
  ),
  ...inHeader('none', [
    routine(
      'NTSTATUS ObReferenceObjectByName(_In_ PUNICODE_STRING ObjectName, _In_ ULONG Attributes, _In_opt_ PACCESS_STATE AccessState, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Inout_opt_ PVOID ParseContext, _Out_ PVOID *Object)',
      PASSIVE,
      'Gives the object of a name, referenced.',
    ),
    routine(
      'NTSTATUS ObOpenObjectByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_opt_ PACCESS_STATE AccessState, _In_ ACCESS_MASK DesiredAccess, _Inout_opt_ PVOID ParseContext, _Out_ PHANDLE Handle)',
      PASSIVE,
      'Opens an object by name.',
    ),
    routine('POBJECT_TYPE ObGetObjectType(_In_ PVOID Object)', ANY, 'Returns the type of an object.'),
  ]),
  routine(
    'NTSTATUS ObGetObjectSecurity(_In_ PVOID Object, _Out_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _Out_ PBOOLEAN MemoryAllocated)',
    APC,
    'Gives the security descriptor of an object.',
  ),
  routine(
    'VOID ObReleaseObjectSecurity(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN MemoryAllocated)',
    APC,
    'Lets it go.',
  ),
  routine(
    'NTSTATUS ObRegisterCallbacks(_In_ POB_CALLBACK_REGISTRATION CallbackRegistration, _Out_ PVOID *RegistrationHandle)',
    APC,
    'Asks to be told when handles are made.',
    { errors: ['STATUS_INVALID_PARAMETER', 'STATUS_FLT_INSTANCE_ALTITUDE_COLLISION'] },
  ),
  routine('VOID ObUnRegisterCallbacks(_In_ PVOID RegistrationHandle)', APC, 'Takes that back.'),
  routine('USHORT ObGetFilterVersion(VOID)', ANY, 'Returns the version of those callbacks.'),
  ...missing([
    ...inHeader('none', [
      routine(
        'NTSTATUS ObCreateObject(_In_ KPROCESSOR_MODE ProbeMode, _In_ POBJECT_TYPE ObjectType, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ KPROCESSOR_MODE OwnershipMode, _Inout_opt_ PVOID ParseContext, _In_ ULONG ObjectBodySize, _In_ ULONG PagedPoolCharge, _In_ ULONG NonPagedPoolCharge, _Out_ PVOID *Object)',
        PASSIVE,
        'Makes an object of a type.',
      ),
      routine(
        'NTSTATUS ObInsertObject(_In_ PVOID Object, _In_opt_ PACCESS_STATE AccessState, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG ObjectPointerBias, _Out_opt_ PVOID *NewObject, _Out_ PHANDLE Handle)',
        PASSIVE,
        'Gives an object a name and a handle.',
      ),
    ]),
  ]),
];
