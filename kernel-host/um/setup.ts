/**
 * Win32: sets of devices and of their interfaces, over what drivers have registered (io/deviceinterface). A set is a
 * block of the program's heap that says what to look for; what is in it is looked up each time, in the order of
 * registration, so that a device that has come in the meantime is in it too. Handles of devices and interfaces are
 * addresses of kernel objects, which are believed only when they are registered.
 *
 * Source: the Windows API reference.
 */
import {
  SP_DEVICE_INTERFACE_DATA,
  SP_DEVICE_INTERFACE_DETAIL_DATA_A,
  SP_DEVICE_INTERFACE_DETAIL_DATA_W,
  SP_DEVINFO_DATA,
} from '../abi/gen/win32.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { allInterfaces, type DeviceInterface } from '../io/deviceinterface.js';
import { deviceProperty, serviceOf } from '../io/deviceproperty.js';
import { nameOf } from '../ob/names.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { fail } from './error.js';
import { GetProcessHeap, HeapAlloc, HeapFree, HeapSize } from './heap.js';
import { ANSI, type Form, WIDE } from './text.js';

const SET = defineLayout({ Magic: 4, Kind: 4, HasClass: 4, PresentOnly: 4, Class: 16 });
const MAGIC = 0x4e49_5644;
const Kind = { Empty: 0, Devices: 1, Interfaces: 2 } as const;
const GUID_BYTES = 16;
const DIGCF_PRESENT = 2;
const DIGCF_ALLCLASSES = 4;
const DIGCF_DEVICEINTERFACE = 0x10;
const SPINT_ACTIVE = 1;
const REG_SZ = 1;
const REG_DWORD = 4;
const REG_MULTI_SZ = 7;
const ERROR_FILE_NOT_FOUND = 2;
const ERROR_INVALID_HANDLE = 6;
const ERROR_INVALID_DATA = 13;
const ERROR_INVALID_PARAMETER = 87;
const ERROR_INSUFFICIENT_BUFFER = 122;
const ERROR_NO_MORE_ITEMS = 259;
const ERROR_INVALID_USER_BUFFER = 1784;
const INVALID_HANDLE_VALUE = -1;
/** The class of all root-enumerated devices here: System. */
const SYSTEM_CLASS = Uint8Array.of(
  ...[0x7d, 0xe9, 0x36, 0x4d, 0x25, 0xe3, 0xce, 0x11, 0xbf, 0xc1, 0x08, 0x00, 0x2b, 0xe1, 0x03, 0x18],
);
/** SPDRP_ values, and what IoGetDeviceProperty calls them. */
const PROPERTIES: Readonly<Record<number, number>> = {
  0: 0,
  1: 1,
  2: 2,
  7: 5,
  9: 7,
  11: 8,
  12: 9,
  13: 10,
  14: 11,
  22: 15,
};
const SPDRP_SERVICE = 4;
const MULTIPLE: ReadonlySet<number> = new Set([1, 2]);

/** What a set holds. */
interface DeviceSet {
  readonly kind: number;
  readonly presentOnly: boolean;
  readonly classGuid: Uint8Array | undefined;
}

function newSet(kind: number, classGuid: number, presentOnly: boolean): number {
  const block = HeapAlloc(GetProcessHeap(), 8, SET.size);
  if (block === 0) return INVALID_HANDLE_VALUE;
  if (classGuid !== 0) {
    checkRead(classGuid, GUID_BYTES);
    u8.copyWithin(block + SET.Class, classGuid, classGuid + GUID_BYTES);
  }
  writeI32(block + SET.Magic, MAGIC);
  writeI32(block + SET.Kind, kind);
  writeI32(block + SET.HasClass, classGuid === 0 ? 0 : 1);
  writeI32(block + SET.PresentOnly, presentOnly ? 1 : 0);
  return block;
}

/** @returns a set by its handle, undefined with the last error set when it is none */
function setOf(handle: number): DeviceSet | undefined {
  if (HeapSize(GetProcessHeap(), 0, handle) < SET.size || readI32(handle + SET.Magic) !== MAGIC) {
    fail(ERROR_INVALID_HANDLE);
    return undefined;
  }
  const classGuid = u8.slice(handle + SET.Class, handle + SET.Class + GUID_BYTES);
  return {
    kind: readI32(handle + SET.Kind),
    presentOnly: readI32(handle + SET.PresentOnly) !== 0,
    classGuid: readI32(handle + SET.HasClass) === 0 ? undefined : classGuid,
  };
}

function same(first: Uint8Array, second: Uint8Array): boolean {
  return Buffer.compare(first, second) === 0;
}

function interfacesOf(set: DeviceSet): DeviceInterface[] {
  if (set.kind !== Kind.Interfaces) return [];
  return allInterfaces().filter(
    (each) =>
      (!set.presentOnly || each.enabled) && (set.classGuid === undefined || same(each.classGuid, set.classGuid)),
  );
}

/** @returns device objects, each once */
function devicesOf(set: DeviceSet): number[] {
  if (set.kind === Kind.Interfaces) return [...new Set(interfacesOf(set).map(({ device }) => device))];
  if (set.kind === Kind.Empty || (set.classGuid !== undefined && !same(set.classGuid, SYSTEM_CLASS))) return [];
  return [...new Set(allInterfaces().map(({ device }) => device))];
}

/** SetupDiGetClassDevs. @param ClassGuid of a setup class or, with DIGCF_DEVICEINTERFACE, of an interface @returns INVALID_HANDLE_VALUE on failure */
export function SetupDiGetClassDevsA(
  ClassGuid: number,
  _Enumerator: number,
  _hwndParent: number,
  Flags: number,
): number {
  if (ClassGuid === 0 && (Flags & DIGCF_ALLCLASSES) === 0) {
    fail(ERROR_INVALID_PARAMETER);
    return INVALID_HANDLE_VALUE;
  }
  const kind = (Flags & DIGCF_DEVICEINTERFACE) === 0 ? Kind.Devices : Kind.Interfaces;
  return newSet(kind, (Flags & DIGCF_ALLCLASSES) === 0 ? ClassGuid : 0, (Flags & DIGCF_PRESENT) !== 0);
}
export { SetupDiGetClassDevsA as SetupDiGetClassDevsW };

/** SetupDiCreateDeviceInfoList: with nothing in it. */
export function SetupDiCreateDeviceInfoList(ClassGuid: number, _hwndParent: number): number {
  return newSet(Kind.Empty, ClassGuid, false);
}

/** SetupDiDestroyDeviceInfoList. @returns FALSE with ERROR_INVALID_HANDLE */
export function SetupDiDestroyDeviceInfoList(DeviceInfoSet: number): number {
  if (setOf(DeviceInfoSet) === undefined) return 0;
  writeI32(DeviceInfoSet + SET.Magic, 0);
  return HeapFree(GetProcessHeap(), 0, DeviceInfoSet);
}

/** @returns whether a struct of the caller's has the size that it says */
function hasSize(address: number, bytes: number): boolean {
  checkWrite(address, bytes);
  return peekU32(address) === bytes || fail(ERROR_INVALID_USER_BUFFER) !== 0;
}

function storeInterface(address: number, { registration, enabled, classGuid }: DeviceInterface): number {
  u8.set(classGuid, address + SP_DEVICE_INTERFACE_DATA.InterfaceClassGuid);
  writeI32(address + SP_DEVICE_INTERFACE_DATA.Flags, enabled ? SPINT_ACTIVE : 0);
  writeI32(address + SP_DEVICE_INTERFACE_DATA.Reserved, registration);
  return 1;
}

function storeDevice(address: number, device: number): number {
  u8.set(SYSTEM_CLASS, address + SP_DEVINFO_DATA.ClassGuid);
  writeI32(address + SP_DEVINFO_DATA.DevInst, device);
  writeI32(address + SP_DEVINFO_DATA.Reserved, 0);
  return 1;
}

/** @returns the device of SP_DEVINFO_DATA; 0 with the last error set when there is none such */
function deviceAt(address: number): number {
  if (!hasSize(address, SP_DEVINFO_DATA.size)) return 0;
  const device = readI32(address + SP_DEVINFO_DATA.DevInst);
  return allInterfaces().some((each) => each.device === device) ? device : fail(ERROR_INVALID_PARAMETER);
}

/** SetupDiEnumDeviceInterfaces. @param DeviceInfoData one device, or NULL for all @returns FALSE with ERROR_NO_MORE_ITEMS */
export function SetupDiEnumDeviceInterfaces(
  DeviceInfoSet: number,
  DeviceInfoData: number,
  InterfaceClassGuid: number,
  MemberIndex: number,
  DeviceInterfaceData: number,
): number {
  const set = setOf(DeviceInfoSet);
  if (set === undefined || !hasSize(DeviceInterfaceData, SP_DEVICE_INTERFACE_DATA.size)) return 0;
  checkRead(InterfaceClassGuid, GUID_BYTES);
  const wanted = u8.slice(InterfaceClassGuid, InterfaceClassGuid + GUID_BYTES);
  const device = DeviceInfoData === 0 ? 0 : deviceAt(DeviceInfoData);
  if (DeviceInfoData !== 0 && device === 0) return 0;
  const found = interfacesOf(set).filter(
    (each) => same(each.classGuid, wanted) && (device === 0 || each.device === device),
  )[MemberIndex >>> 0];
  return found === undefined ? fail(ERROR_NO_MORE_ITEMS) : storeInterface(DeviceInterfaceData, found);
}

/** SetupDiEnumDeviceInfo. @returns FALSE with ERROR_NO_MORE_ITEMS */
export function SetupDiEnumDeviceInfo(DeviceInfoSet: number, MemberIndex: number, DeviceInfoData: number): number {
  const set = setOf(DeviceInfoSet);
  if (set === undefined || !hasSize(DeviceInfoData, SP_DEVINFO_DATA.size)) return 0;
  const device = devicesOf(set)[MemberIndex >>> 0];
  return device === undefined ? fail(ERROR_NO_MORE_ITEMS) : storeDevice(DeviceInfoData, device);
}

/** @returns the name as CreateFile takes it: `\\?\…` */
function pathOf(name: string): string {
  return name.replace(/^\\\?\?\\/, '\\\\?\\').toLowerCase();
}

function detail(form: Form, fixed: number) {
  return (
    DeviceInfoSet: number,
    DeviceInterfaceData: number,
    Detail: number,
    Size: number,
    RequiredSize: number,
    DeviceInfoData: number,
  ): number => {
    if (setOf(DeviceInfoSet) === undefined || !hasSize(DeviceInterfaceData, SP_DEVICE_INTERFACE_DATA.size)) return 0;
    const registration = readI32(DeviceInterfaceData + SP_DEVICE_INTERFACE_DATA.Reserved);
    const found = allInterfaces().find((each) => each.registration === registration);
    if (found === undefined) return fail(ERROR_INVALID_PARAMETER);
    const path = pathOf(found.name);
    const needed = 4 + (form.length(path) + 1) * form.size;
    if (RequiredSize !== 0) {
      checkWrite(RequiredSize, 4);
      pokeU32(RequiredSize, needed);
    }
    if (DeviceInfoData !== 0 && hasSize(DeviceInfoData, SP_DEVINFO_DATA.size))
      storeDevice(DeviceInfoData, found.device);
    if (Detail !== 0) {
      checkRead(Detail, 4);
      if (peekU32(Detail) !== fixed) return fail(ERROR_INVALID_USER_BUFFER);
    }
    if (Detail === 0 || Size >>> 0 < needed) return fail(ERROR_INSUFFICIENT_BUFFER);
    form.write(Detail + 4, path);
    return 1;
  };
}

/** SetupDiGetDeviceInterfaceDetail. @param Size bytes of the whole struct @returns FALSE with ERROR_INSUFFICIENT_BUFFER */
export const SetupDiGetDeviceInterfaceDetailA = detail(ANSI, SP_DEVICE_INTERFACE_DETAIL_DATA_A.size);
export const SetupDiGetDeviceInterfaceDetailW = detail(WIDE, SP_DEVICE_INTERFACE_DETAIL_DATA_W.size);

/** Hands out bytes as these routines do: what is needed always, the bytes when there is room. */
function give(bytes: Uint8Array, buffer: number, room: number, needed: number): number {
  if (needed !== 0) {
    checkWrite(needed, 4);
    pokeU32(needed, bytes.length);
  }
  if (buffer === 0 || room >>> 0 < bytes.length) return fail(ERROR_INSUFFICIENT_BUFFER);
  checkWrite(buffer, bytes.length);
  u8.set(bytes, buffer);
  return 1;
}

function encode(form: Form, text: string): Uint8Array {
  return Buffer.from(text, form === WIDE ? 'utf16le' : 'utf8');
}

function property(form: Form) {
  return (
    DeviceInfoSet: number,
    DeviceInfoData: number,
    Property: number,
    PropertyRegDataType: number,
    PropertyBuffer: number,
    PropertyBufferSize: number,
    RequiredSize: number,
  ): number => {
    const device = setOf(DeviceInfoSet) === undefined ? 0 : deviceAt(DeviceInfoData);
    if (device === 0) return 0;
    const kind = PROPERTIES[Property];
    const value =
      Property === SPDRP_SERVICE
        ? `${serviceOf(device)}\0`
        : kind === undefined
          ? undefined
          : deviceProperty(device, kind);
    if (value === undefined) return fail(ERROR_INVALID_DATA);
    if (PropertyRegDataType !== 0) {
      checkWrite(PropertyRegDataType, 4);
      const text = MULTIPLE.has(Property) ? REG_MULTI_SZ : REG_SZ;
      pokeU32(PropertyRegDataType, typeof value === 'number' ? REG_DWORD : text);
    }
    const bytes = typeof value === 'number' ? new Uint8Array(Uint32Array.of(value).buffer) : encode(form, value);
    return give(bytes, PropertyBuffer, PropertyBufferSize, RequiredSize);
  };
}

/** SetupDiGetDeviceRegistryProperty. Lengths in bytes. @returns FALSE with ERROR_INVALID_DATA when the device has no such property */
export const SetupDiGetDeviceRegistryPropertyA = property(ANSI);
export const SetupDiGetDeviceRegistryPropertyW = property(WIDE);

function instanceId(form: Form) {
  return (DeviceInfoSet: number, DeviceInfoData: number, Id: number, IdSize: number, RequiredSize: number): number => {
    const device = setOf(DeviceInfoSet) === undefined ? 0 : deviceAt(DeviceInfoData);
    if (device === 0) return 0;
    const id = `ROOT\\${serviceOf(device)}\\${nameOf(device).split('\\').at(-1) ?? ''}`.toUpperCase();
    const characters = form.length(id) + 1;
    if (RequiredSize !== 0) {
      checkWrite(RequiredSize, 4);
      pokeU32(RequiredSize, characters);
    }
    if (Id === 0 || IdSize >>> 0 < characters) return fail(ERROR_INSUFFICIENT_BUFFER);
    form.write(Id, id);
    return 1;
  };
}

/** SetupDiGetDeviceInstanceId. Lengths in characters. */
export const SetupDiGetDeviceInstanceIdA = instanceId(ANSI);
export const SetupDiGetDeviceInstanceIdW = instanceId(WIDE);

function interfaceOpener(form: Form) {
  return (DeviceInfoSet: number, DevicePath: number, _OpenFlags: number, DeviceInterfaceData: number): number => {
    const wanted = form.read(DevicePath).toLowerCase();
    if (setOf(DeviceInfoSet) === undefined) return 0;
    const found = allInterfaces().find(({ name }) => pathOf(name) === wanted);
    if (found === undefined) return fail(ERROR_FILE_NOT_FOUND);
    if (DeviceInterfaceData === 0) return 1;
    return hasSize(DeviceInterfaceData, SP_DEVICE_INTERFACE_DATA.size) ? storeInterface(DeviceInterfaceData, found) : 0;
  };
}

/** SetupDiOpenDeviceInterface: finds one by its path. @returns FALSE with ERROR_FILE_NOT_FOUND */
export const SetupDiOpenDeviceInterfaceA = interfaceOpener(ANSI);
export const SetupDiOpenDeviceInterfaceW = interfaceOpener(WIDE);
