/** Win32: what a key holds, listed and counted. Errors are results. Source: the Windows API reference. */
import {
  KEY_ENUMERATE_SUB_KEYS,
  KEY_QUERY_VALUE,
  KeyFullInformation,
  KeyNodeInformation,
} from '../abi/gen/constants.js';
import { KEY_FULL_INFORMATION as FULL, KEY_NODE_INFORMATION as NODE } from '../abi/gen/structs.js';
import { memory, readU32 } from '../hal/memory.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { NtEnumerateKey, NtQueryKey } from '../zw/keyquery.js';
import { dataFor, readNthValue, storeData, storeName } from './registrydata.js';
import { ERROR_INVALID_PARAMETER, ERROR_SUCCESS, errorOf, withKey, withUserBlock } from './registryhandle.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

/** Room for a key's name and class. */
const ROOM = 0x1_0800;
/** Bytes of a security descriptor that gives everybody everything: what RegQueryInfoKey reports. */
const DESCRIPTOR_BYTES = 20;

function text(block: number, offset: number, bytes: number): string {
  return bytes === 0 ? '' : Buffer.from(memory.buffer, block + offset, bytes).toString('utf16le');
}

function storeOptional(address: number, value: number): void {
  if (address === 0) return;
  checkWrite(address, 4);
  pokeU32(address, value);
}

function storeTime(address: number, from: number): void {
  if (address === 0) return;
  checkWrite(address, 8);
  pokeU32(address, readU32(from));
  pokeU32(address + 4, readU32(from + 4));
}

function keyLister(form: Form) {
  return (
    hKey: number,
    dwIndex: number,
    lpName: number,
    lpcchName: number,
    lpReserved: number,
    lpClass: number,
    lpcchClass: number,
    lpftLastWriteTime: number,
  ): number => {
    if (lpReserved !== 0 || lpName === 0 || lpcchName === 0) return ERROR_INVALID_PARAMETER;
    return withKey(hKey, '', KEY_ENUMERATE_SUB_KEYS, (handle) =>
      withUserBlock(ROOM, (block) => {
        const status = NtEnumerateKey(handle, dwIndex, KeyNodeInformation, block, ROOM, scratch(4));
        if (status < 0) return errorOf(status);
        const name = text(block, NODE.Name, readU32(block + NODE.NameLength));
        const className = text(block, readU32(block + NODE.ClassOffset), readU32(block + NODE.ClassLength));
        storeTime(lpftLastWriteTime, block + NODE.LastWriteTime);
        const stored = storeName(form, name, lpName, lpcchName);
        return stored === ERROR_SUCCESS ? storeName(form, className, lpClass, lpcchClass) : stored;
      }),
    );
  };
}

/** RegEnumKeyEx. @param lpcchName room in, with the NUL; characters out @returns ERROR_NO_MORE_ITEMS, ERROR_MORE_DATA … */
export const RegEnumKeyExA = keyLister(ANSI);
export const RegEnumKeyExW = keyLister(WIDE);

function valueLister(form: Form) {
  return (
    hKey: number,
    dwIndex: number,
    lpValueName: number,
    lpcchValueName: number,
    lpReserved: number,
    lpType: number,
    lpData: number,
    lpcbData: number,
  ): number => {
    if (lpReserved !== 0 || lpValueName === 0 || lpcchValueName === 0 || (lpData !== 0 && lpcbData === 0))
      return ERROR_INVALID_PARAMETER;
    return withKey(hKey, '', KEY_QUERY_VALUE, (handle) => {
      const { error, value } = readNthValue(handle, dwIndex);
      if (value === undefined) return error;
      storeOptional(lpType, value.type);
      const named = storeName(form, value.name, lpValueName, lpcchValueName);
      return named === ERROR_SUCCESS ? storeData(dataFor(form, value), lpData, lpcbData) : named;
    });
  };
}

/** RegEnumValue. @returns ERROR_NO_MORE_ITEMS, ERROR_MORE_DATA … */
export const RegEnumValueA = valueLister(ANSI);
export const RegEnumValueW = valueLister(WIDE);

function counter(form: Form) {
  return (
    hKey: number,
    lpClass: number,
    lpcchClass: number,
    lpReserved: number,
    lpcSubKeys: number,
    lpcbMaxSubKeyLen: number,
    lpcbMaxClassLen: number,
    lpcValues: number,
    lpcbMaxValueNameLen: number,
    lpcbMaxValueLen: number,
    lpcbSecurityDescriptor: number,
    lpftLastWriteTime: number,
  ): number => {
    if (lpReserved !== 0) return ERROR_INVALID_PARAMETER;
    // A character of UTF-16 may be three bytes in the other form.
    const characters = (bytes: number): number => (form.size === 2 ? bytes / 2 : (bytes / 2) * 3);
    return withKey(hKey, '', KEY_QUERY_VALUE, (handle) =>
      withUserBlock(ROOM, (block) => {
        const status = NtQueryKey(handle, KeyFullInformation, block, ROOM, scratch(4));
        if (status < 0) return errorOf(status);
        storeOptional(lpcSubKeys, readU32(block + FULL.SubKeys));
        storeOptional(lpcbMaxSubKeyLen, characters(readU32(block + FULL.MaxNameLen)));
        storeOptional(lpcbMaxClassLen, characters(readU32(block + FULL.MaxClassLen)));
        storeOptional(lpcValues, readU32(block + FULL.Values));
        storeOptional(lpcbMaxValueNameLen, characters(readU32(block + FULL.MaxValueNameLen)));
        storeOptional(lpcbMaxValueLen, readU32(block + FULL.MaxValueDataLen));
        storeOptional(lpcbSecurityDescriptor, DESCRIPTOR_BYTES);
        storeTime(lpftLastWriteTime, block + FULL.LastWriteTime);
        const className = text(block, readU32(block + FULL.ClassOffset), readU32(block + FULL.ClassLength));
        return storeName(form, className, lpClass, lpcchClass);
      }),
    );
  };
}

/** RegQueryInfoKey. Each result may be NULL. */
export const RegQueryInfoKeyA = counter(ANSI);
export const RegQueryInfoKeyW = counter(WIDE);
