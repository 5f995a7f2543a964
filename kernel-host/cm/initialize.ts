/** Makes the registry, once, at boot; and the key of each driver's service, when it is loaded. Host only, memory bound. */
import { OBJ_CASE_INSENSITIVE, OBJ_PERMANENT } from '../abi/gen/constants.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { insertName } from '../ob/namespace.js';
import { dereferenceObject } from '../ob/object.js';
import { blobOf, releaseBlob } from './blob.js';
import { encodeData, type RegistryData, type TypedData } from './data.js';
import { type DefaultKey, defaultKeys } from './defaults.js';
import { addKey } from './key.js';
import { createRootObject } from './keyobject.js';
import { KeyFlag } from './layout.js';
import { withRegistry } from './lock.js';
import { makeKey } from './path.js';
import { findValue, setValue } from './value.js';

const SERVICE_KERNEL_DRIVER = 1;
const SERVICE_DEMAND_START = 3;
const SERVICE_ERROR_NORMAL = 1;

function isTyped(data: RegistryData | TypedData): data is TypedData {
  return typeof data === 'object' && 'bytes' in data;
}

/** Gives a key values that it does not have. Under CmLock. */
function addValues(key: number, values: NonNullable<DefaultKey['values']>): void {
  for (const [name, data] of Object.entries(values)) {
    if (findValue(key, name) !== 0) continue;
    const { type, bytes } = isTyped(data) ? data : encodeData(data);
    const blob = blobOf(bytes);
    if (blob !== undefined && !setValue(key, name, type, blob)) releaseBlob(blob);
  }
}

/** Makes the tree with its defaults, and `\REGISTRY` in the namespace. */
export function initializeRegistry(): void {
  const { Volatile, Fixed } = KeyFlag;
  writeI32(
    MACHINE.RegistryRoot,
    withRegistry(() => addKey(0, 'REGISTRY', '', Volatile | Fixed)),
  );
  addDefaults();
  const root = createRootObject();
  insertName(root, '\\REGISTRY', { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
  dereferenceObject(root);
}

/** Makes the default keys and values that are missing. @param volatileOnly those alone that no hive keeps */
export function addDefaults(volatileOnly = false): void {
  withRegistry(() => {
    for (const { path, flags = 0, values = {} } of defaultKeys(readI32(MACHINE.VisibleProcessors))) {
      if (volatileOnly && (flags & (KeyFlag.Volatile | KeyFlag.Fixed)) === 0) continue;
      const key = makeKey(path, flags);
      if (key !== 0) addValues(key, values);
    }
  });
}

/**
 * Makes the key of a driver's service with what an installer would write there, as far as it is missing.
 * @param path of the key
 * @param name of the driver
 */
export function addServiceKey(path: string, name: string): void {
  withRegistry(() => {
    const key = makeKey(path);
    if (key === 0) return;
    addValues(key, {
      Type: SERVICE_KERNEL_DRIVER,
      Start: SERVICE_DEMAND_START,
      ErrorControl: SERVICE_ERROR_NORMAL,
      ImagePath: encodeData(`\\??\\C:\\Windows\\System32\\drivers\\${name}.sys`, 2),
      DisplayName: name,
    });
    makeKey(`${path}\\Parameters`);
  });
}
