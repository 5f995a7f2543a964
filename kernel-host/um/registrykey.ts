/** Win32: keys opened, made, deleted. Errors are results, not the last error. Source: the Windows API reference. */
import {
  DELETE,
  KEY_ENUMERATE_SUB_KEYS,
  KEY_QUERY_VALUE,
  KEY_SET_VALUE,
  KeyBasicInformation,
  STATUS_NO_MORE_ENTRIES,
  STATUS_OBJECT_NAME_NOT_FOUND,
} from '../abi/gen/constants.js';
import { KEY_BASIC_INFORMATION as BASIC } from '../abi/gen/structs.js';
import { kernelPath } from '../cm/roots.js';
import { memory, readI32, readU32 } from '../hal/memory.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { guestWideText } from '../rtl/guesttext.js';
import { NtCreateKey, NtDeleteKey, NtFlushKey, NtRenameKey } from '../zw/key.js';
import { NtEnumerateKey } from '../zw/keyquery.js';
import { NtEnumerateValueKey } from '../zw/keyvalue.js';
import { NtClose } from '../zw/object.js';
import { removeValueByText } from './registrydata.js';
import {
  ERROR_INVALID_PARAMETER,
  ERROR_SUCCESS,
  errorOf,
  isRoot,
  keyAttributes,
  MAXIMUM_ALLOWED,
  openSubkey,
  withKey,
} from './registryhandle.js';
import { scratch, scratchString } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_BADKEY = 1010;
const ERROR_BAD_PATHNAME = 161;
const ROOM = 0x400;

function give(result: number, handle: number): number {
  pokeU32(result, handle);
  return ERROR_SUCCESS;
}

function open(key: number, path: string, access: number, options: number, result: number): number {
  checkWrite(result, 4);
  // A root that is opened as it is stays itself.
  if (path === '' && isRoot(key)) return give(result, key);
  const { error, handle } = openSubkey(key, path, access, options);
  return error === ERROR_SUCCESS ? give(result, handle) : error;
}

function openerEx(form: Form) {
  return (hKey: number, lpSubKey: number, ulOptions: number, samDesired: number, phkResult: number): number =>
    open(hKey, form.read(lpSubKey), samDesired, ulOptions, phkResult);
}

/** RegOpenKeyEx. @param phkResult receives the handle @returns ERROR_FILE_NOT_FOUND … */
export const RegOpenKeyExA = openerEx(ANSI);
export const RegOpenKeyExW = openerEx(WIDE);

function opener(form: Form) {
  return (hKey: number, lpSubKey: number, phkResult: number): number =>
    open(hKey, form.read(lpSubKey), MAXIMUM_ALLOWED, 0, phkResult);
}

/** RegOpenKey: with all rights. */
export const RegOpenKeyA = opener(ANSI);
export const RegOpenKeyW = opener(WIDE);

/** What RegCreateKeyEx is asked for. */
interface Creation {
  readonly className: string;
  readonly options: number;
  readonly access: number;
  readonly security: number;
  readonly disposition: number;
}

/** Makes a key with those above it that are missing. */
function create(key: number, path: string, wanted: Creation, result: number): number {
  checkWrite(result, 4);
  if (path.startsWith('\\')) return ERROR_BAD_PATHNAME;
  const handle = scratch(4);
  const className = wanted.className === '' ? 0 : scratchString(wanted.className);
  const make = (part: string): number =>
    NtCreateKey(
      handle,
      wanted.access,
      keyAttributes(key, part, wanted.security),
      0,
      className,
      wanted.options,
      wanted.disposition,
    );
  let status = make(path);
  if (status === STATUS_OBJECT_NAME_NOT_FOUND) {
    const parts = path.split('\\').filter((part) => part !== '');
    for (let count = 1; count <= parts.length; count++) {
      status = make(parts.slice(0, count).join('\\'));
      if (status < 0) break;
      if (count < parts.length) NtClose(readI32(handle));
    }
  }
  return status < 0 ? errorOf(status) : give(result, readI32(handle));
}

function creatorEx(form: Form) {
  return (
    hKey: number,
    lpSubKey: number,
    Reserved: number,
    lpClass: number,
    dwOptions: number,
    samDesired: number,
    lpSecurityAttributes: number,
    phkResult: number,
    lpdwDisposition: number,
  ): number => {
    if (lpSubKey === 0) return ERROR_BADKEY;
    if (Reserved !== 0) return ERROR_INVALID_PARAMETER;
    return create(
      hKey,
      form.read(lpSubKey),
      {
        className: form.read(lpClass),
        options: dwOptions,
        access: samDesired,
        security: lpSecurityAttributes,
        disposition: lpdwDisposition,
      },
      phkResult,
    );
  };
}

/** RegCreateKeyEx. @param lpdwDisposition receives REG_CREATED_NEW_KEY or REG_OPENED_EXISTING_KEY, or NULL */
export const RegCreateKeyExA = creatorEx(ANSI);
export const RegCreateKeyExW = creatorEx(WIDE);

function creator(form: Form) {
  const ex = creatorEx(form);
  return (hKey: number, lpSubKey: number, phkResult: number): number =>
    lpSubKey === 0
      ? open(hKey, '', MAXIMUM_ALLOWED, 0, phkResult)
      : ex(hKey, lpSubKey, 0, 0, 0, MAXIMUM_ALLOWED, 0, phkResult, 0);
}

/** RegCreateKey: with all rights. */
export const RegCreateKeyA = creator(ANSI);
export const RegCreateKeyW = creator(WIDE);

/** Deletes a key below another. @param path not '' */
function deleteKey(key: number, path: string): number {
  const { error, handle } = openSubkey(key, path, DELETE);
  if (error !== ERROR_SUCCESS) return error;
  const status = NtDeleteKey(handle);
  NtClose(handle);
  return errorOf(status);
}

function deleter(form: Form) {
  return (hKey: number, lpSubKey: number): number =>
    lpSubKey === 0 ? ERROR_INVALID_PARAMETER : deleteKey(hKey, form.read(lpSubKey));
}

/** RegDeleteKey. @returns ERROR_ACCESS_DENIED for a key with subkeys */
export const RegDeleteKeyA = deleter(ANSI);
export const RegDeleteKeyW = deleter(WIDE);

function deleterEx(form: Form) {
  const plain = deleter(form);
  return (hKey: number, lpSubKey: number, _samDesired: number, Reserved: number): number =>
    Reserved === 0 ? plain(hKey, lpSubKey) : ERROR_INVALID_PARAMETER;
}

/** RegDeleteKeyEx: both views of the registry are one. */
export const RegDeleteKeyExA = deleterEx(ANSI);
export const RegDeleteKeyExW = deleterEx(WIDE);

/** @returns the name of the n-th subkey; undefined when there is none, or an error. */
function subkeyName(handle: number, index: number, block: number, result: number): string | undefined {
  if (NtEnumerateKey(handle, index, KeyBasicInformation, block, ROOM, result) !== 0) return undefined;
  const bytes = readU32(block + BASIC.NameLength);
  return Buffer.from(memory.buffer, block + BASIC.Name, bytes).toString('utf16le');
}

/** Deletes what is below a key, the deepest first. */
function deleteBelow(handle: number, block: number): number {
  const access = DELETE | KEY_ENUMERATE_SUB_KEYS | KEY_QUERY_VALUE | KEY_SET_VALUE;
  const result = block + ROOM;
  for (let name = subkeyName(handle, 0, block, result); name !== undefined; ) {
    const { error, handle: subkey } = openSubkey(handle, name, access);
    if (error !== ERROR_SUCCESS) return error;
    const below = deleteBelow(subkey, block);
    const status = below === ERROR_SUCCESS ? NtDeleteKey(subkey) : 0;
    NtClose(subkey);
    if (below !== ERROR_SUCCESS || status < 0) return below || errorOf(status);
    name = subkeyName(handle, 0, block, result);
  }
  return ERROR_SUCCESS;
}

function treeDeleter(form: Form) {
  return (hKey: number, lpSubKey: number): number => {
    const path = form.read(lpSubKey);
    const block = scratch(ROOM + 8);
    const access = DELETE | KEY_ENUMERATE_SUB_KEYS | KEY_QUERY_VALUE | KEY_SET_VALUE;
    return withKey(hKey, path, access, (handle) => {
      const below = deleteBelow(handle, block);
      if (below !== ERROR_SUCCESS) return below;
      if (path !== '') return errorOf(NtDeleteKey(handle));
      // The key itself stays, without its values.
      for (;;) {
        const status = NtEnumerateValueKey(handle, 0, KeyBasicInformation, block, ROOM, block + ROOM);
        if (status === STATUS_NO_MORE_ENTRIES) return ERROR_SUCCESS;
        const name = Buffer.from(memory.buffer, block + 12, readU32(block + 8)).toString('utf16le');
        const error = status < 0 ? errorOf(status) : removeValueByText(handle, name);
        if (error !== ERROR_SUCCESS) return error;
      }
    });
  };
}

/** RegDeleteTree. @param lpSubKey NULL: the key stays, all that is in it goes */
export const RegDeleteTreeA = treeDeleter(ANSI);
export const RegDeleteTreeW = treeDeleter(WIDE);

/** RegCloseKey. @returns ERROR_INVALID_HANDLE */
export function RegCloseKey(hKey: number): number {
  return isRoot(hKey) ? ERROR_SUCCESS : errorOf(NtClose(hKey));
}

/** RegFlushKey. */
export function RegFlushKey(hKey: number): number {
  return withKey(hKey, '', MAXIMUM_ALLOWED, (handle) => errorOf(NtFlushKey(handle)));
}

/** RegRenameKey. @param lpSubKeyName NULL: the key itself */
export function RegRenameKey(hKey: number, lpSubKeyName: number, lpNewKeyName: number): number {
  const name = scratchString(guestWideText(lpNewKeyName));
  return withKey(hKey, guestWideText(lpSubKeyName), MAXIMUM_ALLOWED, (handle) => errorOf(NtRenameKey(handle, name)));
}

/** RegOpenCurrentUser. */
export function RegOpenCurrentUser(samDesired: number, phkResult: number): number {
  const HKEY_USERS = 0x8000_0003;
  const user = (kernelPath('HKCU') ?? '').split('\\').at(-1) ?? '';
  return open(HKEY_USERS, user, samDesired, 0, phkResult);
}
