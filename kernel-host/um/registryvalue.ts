/** Win32: values read, written, deleted. Errors are results. Source: the Windows API reference. */
import { KEY_QUERY_VALUE, KEY_SET_VALUE, REG_EXPAND_SZ, REG_MULTI_SZ, REG_SZ } from '../abi/gen/constants.js';
import { memory, u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { expandVariables } from '../zw/expand.js';
import { NtSetValueKey } from '../zw/keyvalue.js';
import { NtClose } from '../zw/object.js';
import { dataFor, dataFrom, isText, readValue, removeValueByText, storeData, type Win32Value } from './registrydata.js';
import {
  ERROR_INVALID_PARAMETER,
  ERROR_SUCCESS,
  errorOf,
  MAXIMUM_ALLOWED,
  withKey,
  withUserBlock,
} from './registryhandle.js';
import { RegCreateKeyExA, RegCreateKeyExW } from './registrykey.js';
import { scratch, scratchString } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_UNSUPPORTED_TYPE = 1630;
const RRF_RT_ANY = 0xffff;
const RRF_NOEXPAND = 0x1000_0000;
const RRF_ZEROONFAILURE = 0x2000_0000;
/** RRF_RT_ bit of each type from REG_NONE to REG_QWORD; 0: none of them. */
const TYPE_BITS = [1, 2, 4, 8, 0x10, 0, 0, 0x20, 0, 0, 0, 0x40];
const REG_QWORD = 11;
const REG_DWORD = 4;
const REG_BINARY = 3;

function storeType(address: number, type: number): void {
  if (address === 0) return;
  checkWrite(address, 4);
  pokeU32(address, type);
}

function query(form: Form) {
  return (
    hKey: number,
    lpValueName: number,
    lpReserved: number,
    lpType: number,
    lpData: number,
    lpcbData: number,
  ): number => {
    if (lpReserved !== 0 || (lpData !== 0 && lpcbData === 0)) return ERROR_INVALID_PARAMETER;
    return withKey(hKey, '', KEY_QUERY_VALUE, (handle) => {
      const { error, value } = readValue(handle, form.read(lpValueName));
      if (value === undefined) return error;
      storeType(lpType, value.type);
      return storeData(dataFor(form, value), lpData, lpcbData);
    });
  };
}

/** RegQueryValueEx. @param lpcbData room in, bytes out @returns ERROR_FILE_NOT_FOUND, ERROR_MORE_DATA … */
export const RegQueryValueExA = query(ANSI);
export const RegQueryValueExW = query(WIDE);

/** @returns whether flags let a value pass. RRF_RT_DWORD and _QWORD take bytes of their length as well. */
function allowed({ type, bytes }: Win32Value, flags: number): boolean {
  const types = flags & RRF_RT_ANY;
  if (types === RRF_RT_ANY) return true;
  const bit = TYPE_BITS[type] ?? 0;
  if ((types & bit) === 0) return false;
  const [dword, qword] = [types === 0x18, types === 0x48];
  if (type === REG_BINARY && (dword || qword)) return bytes.length === (dword ? 4 : 8);
  if (type === REG_DWORD) return bytes.length === 4;
  return type !== REG_QWORD || bytes.length === 8;
}

/** Texts end with their NULs, and variables are put in. */
function completed({ name, type, bytes }: Win32Value, flags: number): Win32Value {
  if (!isText(type)) return { name, type, bytes };
  let text = bytes.toString('utf16le');
  if (type === REG_MULTI_SZ) {
    while (!text.endsWith('\0\0') && text !== '\0') text += '\0';
    return { name, type, bytes: Buffer.from(text, 'utf16le') };
  }
  text = text.replace(/\0.*$/s, '');
  const expand = type === REG_EXPAND_SZ && (flags & RRF_NOEXPAND) === 0;
  const given = expand ? expandVariables(text, 0) : text;
  return { name, type: expand ? REG_SZ : type, bytes: Buffer.from(`${given}\0`, 'utf16le') };
}

function get(form: Form) {
  return (
    hkey: number,
    lpSubKey: number,
    lpValue: number,
    dwFlags: number,
    pdwType: number,
    pvData: number,
    pcbData: number,
  ): number => {
    if (pvData !== 0 && pcbData === 0) return ERROR_INVALID_PARAMETER;
    if (pcbData !== 0) checkRead(pcbData, 4);
    const room = pcbData === 0 ? 0 : peekU32(pcbData);
    const error = withKey(hkey, form.read(lpSubKey), KEY_QUERY_VALUE, (handle) => {
      const read = readValue(handle, form.read(lpValue));
      if (read.value === undefined) return read.error;
      const value = completed(read.value, dwFlags);
      storeType(pdwType, value.type);
      // What a variable expands to is a REG_SZ, and REG_EXPAND_SZ alone cannot be asked for without RRF_NOEXPAND.
      const fits = allowed(read.value, dwFlags) || allowed(value, dwFlags);
      return fits ? storeData(dataFor(form, value), pvData, pcbData) : ERROR_UNSUPPORTED_TYPE;
    });
    if (error !== ERROR_SUCCESS && (dwFlags & RRF_ZEROONFAILURE) !== 0 && pvData !== 0) {
      checkWrite(pvData, room);
      u8.fill(0, pvData, pvData + room);
    }
    return error;
  };
}

/** RegGetValue. @param dwFlags RRF_ @returns ERROR_UNSUPPORTED_TYPE, ERROR_FILE_NOT_FOUND, ERROR_MORE_DATA … */
export const RegGetValueA = get(ANSI);
export const RegGetValueW = get(WIDE);

function setValue(form: Form, handle: number, name: string, type: number, data: number, size: number): number {
  const string = scratchString(name);
  if (form.size === 2 || !isText(type)) return errorOf(NtSetValueKey(handle, string, 0, type, data, size));
  checkRead(data, size);
  const bytes = dataFrom(form, type, Buffer.from(new Uint8Array(memory.buffer, size === 0 ? 0 : data, size)));
  return withUserBlock(Math.max(bytes.length, 8), (block) => {
    u8.set(bytes, block);
    return errorOf(NtSetValueKey(handle, string, 0, type, block, bytes.length));
  });
}

function setter(form: Form) {
  return (
    hKey: number,
    lpValueName: number,
    Reserved: number,
    dwType: number,
    lpData: number,
    cbData: number,
  ): number => {
    if (Reserved !== 0) return ERROR_INVALID_PARAMETER;
    return withKey(hKey, '', KEY_SET_VALUE, (handle) =>
      setValue(form, handle, form.read(lpValueName), dwType, lpData, cbData >>> 0),
    );
  };
}

/** RegSetValueEx. @param cbData bytes, of texts with their NUL */
export const RegSetValueExA = setter(ANSI);
export const RegSetValueExW = setter(WIDE);

function keyValueSetter(form: Form, create: typeof RegCreateKeyExW) {
  return (
    hKey: number,
    lpSubKey: number,
    lpValueName: number,
    dwType: number,
    lpData: number,
    cbData: number,
  ): number => {
    const set = (handle: number): number =>
      setValue(form, handle, form.read(lpValueName), dwType, lpData, cbData >>> 0);
    if (lpSubKey === 0) return withKey(hKey, '', KEY_SET_VALUE, set);
    const result = scratch(4);
    const error = create(hKey, lpSubKey, 0, 0, 0, MAXIMUM_ALLOWED, 0, result, 0);
    if (error !== ERROR_SUCCESS) return error;
    const handle = peekU32(result) | 0;
    const done = set(handle);
    NtClose(handle);
    return done;
  };
}

/** RegSetKeyValue: makes the subkey when it is missing. */
export const RegSetKeyValueA = keyValueSetter(ANSI, RegCreateKeyExA);
export const RegSetKeyValueW = keyValueSetter(WIDE, RegCreateKeyExW);

function remover(form: Form) {
  return (hKey: number, lpValueName: number): number =>
    withKey(hKey, '', KEY_SET_VALUE, (handle) => removeValueByText(handle, form.read(lpValueName)));
}

/** RegDeleteValue. @returns ERROR_FILE_NOT_FOUND */
export const RegDeleteValueA = remover(ANSI);
export const RegDeleteValueW = remover(WIDE);

function keyValueRemover(form: Form) {
  return (hKey: number, lpSubKey: number, lpValueName: number): number =>
    withKey(hKey, form.read(lpSubKey), KEY_SET_VALUE, (handle) => removeValueByText(handle, form.read(lpValueName)));
}

/** RegDeleteKeyValue. */
export const RegDeleteKeyValueA = keyValueRemover(ANSI);
export const RegDeleteKeyValueW = keyValueRemover(WIDE);
