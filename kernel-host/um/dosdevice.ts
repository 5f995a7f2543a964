/** Win32: DOS device names, which are symbolic links in `\??`. Source: the Windows API reference. */
import { OBJ_CASE_INSENSITIVE, OBJ_PERMANENT, STATUS_INSUFFICIENT_RESOURCES } from '../abi/gen/constants.js';
import { directoryEntries } from '../ob/directory.js';
import { nameText } from '../ob/name.js';
import { makeTemporary } from '../ob/names.js';
import { insertName, lookup } from '../ob/namespace.js';
import { dereferenceObject, nameBlockOf } from '../ob/object.js';
import { createSymbolicLink, symbolicLinkTarget } from '../ob/symboliclink.js';
import { typeObject } from '../ob/types.js';
import { fail, failWith, succeed } from './error.js';
import { ntPathOf } from './path.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_INSUFFICIENT_BUFFER = 122;
const DDD_RAW_TARGET_PATH = 1;
const DDD_REMOVE_DEFINITION = 2;
const DRIVES = 26;

/** @returns the names in `\\??`. */
function dosNames(): string[] {
  const { status, object } = lookup('\\??', { attributes: OBJ_CASE_INSENSITIVE, type: typeObject('Directory') });
  if (status < 0) return [];
  const names = directoryEntries(object).map((entry) => {
    const name = nameText(nameBlockOf(entry));
    dereferenceObject(entry);
    return name;
  });
  dereferenceObject(object);
  return names;
}

/** @returns what a DOS device name stands for, or a status. */
function targetOf(name: string): string | number {
  const type = typeObject('SymbolicLink');
  const { status, object } = lookup(`\\??\\${name}`, { attributes: OBJ_CASE_INSENSITIVE, type });
  if (status < 0) return status;
  const target = symbolicLinkTarget(object);
  dereferenceObject(object);
  return target;
}

function query(form: Form) {
  return (lpDeviceName: number, lpTargetPath: number, ucchMax: number): number => {
    const found = lpDeviceName === 0 ? `${dosNames().join('\0')}\0` : targetOf(form.read(lpDeviceName));
    if (typeof found === 'number') return failWith(found);
    const text = lpDeviceName === 0 ? found : `${found}\0`;
    const length = form.length(text) + 1;
    if (ucchMax >>> 0 < length) return fail(ERROR_INSUFFICIENT_BUFFER);
    form.write(lpTargetPath, text);
    return length;
  };
}

/** QueryDosDevice. @param lpDeviceName NULL: all names @returns characters stored; 0 with ERROR_FILE_NOT_FOUND … */
export const QueryDosDeviceA = query(ANSI);
export const QueryDosDeviceW = query(WIDE);

function define(form: Form) {
  return (dwFlags: number, lpDeviceName: number, lpTargetPath: number): number => {
    const path = `\\??\\${form.read(lpDeviceName)}`;
    if ((dwFlags & DDD_REMOVE_DEFINITION) !== 0) return succeed(remove(path));
    const target = form.read(lpTargetPath);
    const link = createSymbolicLink((dwFlags & DDD_RAW_TARGET_PATH) !== 0 ? target : ntPathOf(target));
    if (link === 0) return failWith(STATUS_INSUFFICIENT_RESOURCES);
    const status = insertName(link, path, { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
    dereferenceObject(link);
    return succeed(status);
  };
}

function remove(path: string): number {
  const { status, object } = lookup(path, { attributes: OBJ_CASE_INSENSITIVE, type: typeObject('SymbolicLink') });
  if (status < 0) return status;
  makeTemporary(object);
  dereferenceObject(object);
  return status;
}

/** DefineDosDevice. @param dwFlags DDD_RAW_TARGET_PATH 1, DDD_REMOVE_DEFINITION 2 */
export const DefineDosDeviceA = define(ANSI);
export const DefineDosDeviceW = define(WIDE);

/** GetLogicalDrives. @returns bit 0 for A: and so on */
export function GetLogicalDrives(): number {
  let drives = 0;
  for (let drive = 0; drive < DRIVES; drive++)
    if (typeof targetOf(`${String.fromCharCode(65 + drive)}:`) === 'string') drives |= 1 << drive;
  return drives;
}
