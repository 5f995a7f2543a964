/** Keys of devices and of drivers, as the PnP manager keeps them. Source: WDK documentation. */
import {
  DriverRegKeyParameters,
  DriverRegKeyPersistentState,
  PLUGPLAY_REGKEY_CURRENT_HWPROFILE,
  PLUGPLAY_REGKEY_DEVICE,
  PLUGPLAY_REGKEY_DRIVER,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_PARAMETER,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, DRIVER_EXTENSION, DRIVER_OBJECT } from '../abi/gen/structs.js';
import { withRegistry } from '../cm/lock.js';
import { makeKey } from '../cm/path.js';
import { readI32 } from '../hal/memory.js';
import { serviceOf } from '../io/deviceproperty.js';
import { MACHINE } from '../ke/system.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { openKeyAt } from './registrypath.js';

const CONTROL_SET = '\\Registry\\Machine\\System\\CurrentControlSet';
const SYSTEM_CLASS = `${CONTROL_SET}\\Control\\Class\\{4d36e97d-e325-11ce-bfc1-08002be10318}`;
const PROFILE = `${CONTROL_SET}\\Hardware Profiles\\0001\\System\\CurrentControlSet`;

/** Of root-enumerated devices: there are no others. */
function isPhysicalDevice(device: number): boolean {
  const driver = device === 0 ? 0 : readI32(device + DEVICE_OBJECT.DriverObject);
  return driver !== 0 && driver === readI32(MACHINE.PnpManager);
}

/** Opens a key, which is made when it is missing with those above it. */
function openMade(path: string, access: number, handle: number): number {
  checkWrite(handle, 4);
  withRegistry(() => makeKey(path));
  const opened = openKeyAt(path, { access });
  if (opened.status >= 0) pokeU32(handle, opened.handle);
  return opened.status;
}

/**
 * IoOpenDeviceRegistryKey. IRQL: PASSIVE_LEVEL.
 * @param DeviceObject a physical device
 * @param DevInstKeyType PLUGPLAY_REGKEY_DEVICE or PLUGPLAY_REGKEY_DRIVER, with PLUGPLAY_REGKEY_CURRENT_HWPROFILE or without
 * @param DevInstRegKey receives a kernel handle
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST
 */
export function IoOpenDeviceRegistryKey(
  DeviceObject: number,
  DevInstKeyType: number,
  DesiredAccess: number,
  DevInstRegKey: number,
): number {
  const kind = DevInstKeyType & ~PLUGPLAY_REGKEY_CURRENT_HWPROFILE;
  const profile = (DevInstKeyType & PLUGPLAY_REGKEY_CURRENT_HWPROFILE) !== 0;
  if (kind !== PLUGPLAY_REGKEY_DEVICE && kind !== PLUGPLAY_REGKEY_DRIVER) return STATUS_INVALID_PARAMETER;
  if (!isPhysicalDevice(DeviceObject)) return STATUS_INVALID_DEVICE_REQUEST;
  const path =
    kind === PLUGPLAY_REGKEY_DEVICE
      ? `${CONTROL_SET}\\Enum\\ROOT\\${serviceOf(DeviceObject)}\\0000\\Device Parameters`
      : `${SYSTEM_CLASS}\\0000`;
  return openMade(profile ? path.replace(CONTROL_SET, PROFILE) : path, DesiredAccess, DevInstRegKey);
}

/**
 * IoOpenDriverRegistryKey. IRQL: PASSIVE_LEVEL.
 * @param RegKeyType DriverRegKeyParameters, DriverRegKeyPersistentState
 * @param Flags 0
 * @param DriverRegKey receives a kernel handle
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER
 */
export function IoOpenDriverRegistryKey(
  DriverObject: number,
  RegKeyType: number,
  DesiredAccess: number,
  Flags: number,
  DriverRegKey: number,
): number {
  const known = RegKeyType === DriverRegKeyParameters || RegKeyType === DriverRegKeyPersistentState;
  if (!known || Flags !== 0) return STATUS_INVALID_PARAMETER;
  const extension = readI32(DriverObject + DRIVER_OBJECT.DriverExtension);
  const service = unicodeStringText(extension + DRIVER_EXTENSION.ServiceKeyName);
  const name = RegKeyType === DriverRegKeyParameters ? 'Parameters' : 'State';
  return openMade(`${CONTROL_SET}\\Services\\${service}\\${name}`, DesiredAccess, DriverRegKey);
}
