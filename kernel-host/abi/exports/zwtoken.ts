/** System services for tokens, and for questions about the system. */
import type { ExportDeclaration } from '../types.js';
import { service } from './zwobject.js';

const HANDLE_ERRORS = ['STATUS_INVALID_HANDLE', 'STATUS_OBJECT_TYPE_MISMATCH', 'STATUS_ACCESS_DENIED'];
const THREAD_ERRORS = [...HANDLE_ERRORS, 'STATUS_NO_TOKEN', 'STATUS_CANT_OPEN_ANONYMOUS'];

export const ZW_TOKEN_EXPORTS: readonly ExportDeclaration[] = [
  ...service(
    'OpenProcessToken',
    '_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE TokenHandle',
    'Opens the token of a process.',
    HANDLE_ERRORS,
    'none',
    'ntifs.h',
  ),
  ...service(
    'OpenProcessTokenEx',
    '_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle',
    'Opens the token of a process.',
    HANDLE_ERRORS,
    'ntifs.h',
    'ntifs.h',
  ),
  ...service(
    'OpenThreadToken',
    '_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _Out_ PHANDLE TokenHandle',
    'Opens the token that a thread acts with.',
    THREAD_ERRORS,
    'none',
    'ntifs.h',
  ),
  ...service(
    'OpenThreadTokenEx',
    '_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle',
    'Opens the token that a thread acts with.',
    THREAD_ERRORS,
    'ntifs.h',
    'ntifs.h',
  ),
  ...service(
    'QueryInformationToken',
    '_In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_opt_ PVOID TokenInformation, _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength',
    'Asks about a token; bytes.',
    [...HANDLE_ERRORS, 'STATUS_BUFFER_TOO_SMALL', 'STATUS_INVALID_INFO_CLASS'],
    'ntifs.h',
    'ntifs.h',
  ),
  ...service(
    'AdjustPrivilegesToken',
    '_In_ HANDLE TokenHandle, _In_ BOOLEAN DisableAllPrivileges, _In_opt_ PTOKEN_PRIVILEGES NewState, _In_ ULONG BufferLength, _Out_opt_ PTOKEN_PRIVILEGES PreviousState, _Out_opt_ PULONG ReturnLength',
    'Enables and disables privileges of a token; bytes.',
    [...HANDLE_ERRORS, 'STATUS_NOT_ALL_ASSIGNED', 'STATUS_BUFFER_TOO_SMALL', 'STATUS_INVALID_PARAMETER'],
    'none',
    'ntifs.h',
  ),
  ...service(
    'DuplicateToken',
    '_In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ PHANDLE NewTokenHandle',
    'Makes a token like another one.',
    [...HANDLE_ERRORS, 'STATUS_INVALID_PARAMETER'],
    'ntifs.h',
    'ntifs.h',
  ),
  ...service(
    'PrivilegeCheck',
    '_In_ HANDLE ClientToken, _Inout_ PPRIVILEGE_SET RequiredPrivileges, _Out_ PBOOLEAN Result',
    'Whether a token holds privileges.',
    HANDLE_ERRORS,
    'none',
    'ntifs.h',
  ),
  ...service(
    'QuerySystemInformation',
    '_In_ ULONG SystemInformationClass, _Out_opt_ PVOID SystemInformation, _In_ ULONG SystemInformationLength, _Out_opt_ PULONG ReturnLength',
    'Asks about the system; bytes.',
    ['STATUS_INFO_LENGTH_MISMATCH', 'STATUS_INVALID_INFO_CLASS'],
  ),
  ...service(
    'QueryDefaultLocale',
    '_In_ BOOLEAN UserProfile, _Out_ PLCID DefaultLocaleId',
    'Gives the locale: US English.',
    [],
  ),
];
