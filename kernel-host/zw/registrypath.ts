/** How Rtl routines name keys: a path relative to one of the usual places, or a handle. */
import {
  KEY_READ,
  KEY_WRITE,
  OBJ_CASE_INSENSITIVE,
  OBJ_KERNEL_HANDLE,
  RTL_REGISTRY_HANDLE,
  RTL_REGISTRY_OPTIONAL,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES } from '../abi/gen/structs.js';
import { StringArena } from '../cm/arena.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { guestWideText } from '../rtl/guesttext.js';
import { ZwCreateKey, ZwOpenKey } from './key.js';
import { ZwClose } from './object.js';

/** By RelativeTo: RTL_REGISTRY_ABSOLUTE, _SERVICES, _CONTROL, _WINDOWS_NT, _DEVICEMAP, _USER. */
const PLACES = [
  '',
  '\\Registry\\Machine\\System\\CurrentControlSet\\Services',
  '\\Registry\\Machine\\System\\CurrentControlSet\\Control',
  '\\Registry\\Machine\\Software\\Microsoft\\Windows NT\\CurrentVersion',
  '\\Registry\\Machine\\Hardware\\DeviceMap',
  '\\Registry\\User\\.Default',
];

/** @returns address of OBJECT_ATTRIBUTES in an arena; 0: no memory. @param root handle that the path is relative to, or 0 */
export function keyAttributes(arena: StringArena, path: string, root = 0): number {
  const address = arena.block(OBJECT_ATTRIBUTES.size);
  const name = arena.string(path);
  if (address === 0 || name === 0) return 0;
  writeI32(address + OBJECT_ATTRIBUTES.Length, OBJECT_ATTRIBUTES.size);
  writeI32(address + OBJECT_ATTRIBUTES.RootDirectory, root);
  writeI32(address + OBJECT_ATTRIBUTES.ObjectName, name);
  writeI32(address + OBJECT_ATTRIBUTES.Attributes, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE);
  return address;
}

/** Opens a key, or makes it. @returns the status, and the handle when it is a success */
export function openKeyAt(
  path: string,
  how: { readonly root?: number; readonly create?: boolean; readonly access?: number } = {},
): { status: number; handle: number } {
  const arena = new StringArena();
  const attributes = keyAttributes(arena, path, how.root ?? 0);
  const handle = arena.block(4);
  if (attributes === 0 || handle === 0) {
    arena.free();
    return { status: STATUS_INSUFFICIENT_RESOURCES, handle: 0 };
  }
  const access = how.access ?? (how.create === true ? KEY_READ | KEY_WRITE : KEY_READ);
  const status =
    how.create === true ? ZwCreateKey(handle, access, attributes, 0, 0, 0, 0) : ZwOpenKey(handle, access, attributes);
  const opened = { status, handle: status < 0 ? 0 : readI32(handle) };
  arena.free();
  return opened;
}

/** A key that an Rtl routine works on. */
export interface RelativeKey {
  readonly status: number;
  readonly handle: number;
  /** Lets go of it, unless it is the caller's own handle. */
  close(): void;
}

/**
 * Opens the key that RelativeTo and Path say.
 * @param create makes its last part when it is missing
 */
export function openRelative(RelativeTo: number, Path: number, create: boolean): RelativeKey {
  const place = RelativeTo & ~(RTL_REGISTRY_OPTIONAL | RTL_REGISTRY_HANDLE);
  if ((RelativeTo & RTL_REGISTRY_HANDLE) !== 0) return { status: STATUS_SUCCESS, handle: Path, close: () => {} };
  const prefix = PLACES[place];
  if (prefix === undefined) return { status: STATUS_INVALID_PARAMETER, handle: 0, close: () => {} };
  const text = guestWideText(Path);
  const path = prefix === '' || text === '' ? prefix + text : `${prefix}\\${text.replace(/^\\/, '')}`;
  const opened = openKeyAt(path, { create });
  return {
    ...opened,
    close: () => {
      if (opened.handle !== 0) ZwClose(opened.handle);
    },
  };
}
