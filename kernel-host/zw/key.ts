/** Keys: made, opened, deleted, renamed, written to disk. Source: WDK documentation of the Zw routines. */
import {
  DELETE,
  KEY_SET_VALUE,
  KEY_WOW64_32KEY,
  KEY_WOW64_64KEY,
  KEY_WRITE,
  KeyControlFlagsInformation,
  KeySetVirtualizationInformation,
  KeyWow64FlagsInformation,
  KeyWriteTimeInformation,
  OBJ_CASE_INSENSITIVE,
  REG_CREATED_NEW_KEY,
  REG_OPENED_EXISTING_KEY,
  REG_OPTION_BACKUP_RESTORE,
  REG_OPTION_CREATE_LINK,
  REG_OPTION_DONT_VIRTUALIZE,
  REG_OPTION_OPEN_LINK,
  REG_OPTION_VOLATILE,
  RegNtPostDeleteKey,
  RegNtPostFlushKey,
  RegNtPostRenameKey,
  RegNtPostSetInformationKey,
  RegNtPreDeleteKey,
  RegNtPreFlushKey,
  RegNtPreRenameKey,
  RegNtPreSetInformationKey,
  STATUS_CANNOT_DELETE,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_KEY_DELETED,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { flushRegistry } from '../cm/flush.js';
import { countKeys, findKey, hasKeyFlag, MAX_KEY_NAME, removeKey, renameKey, setLastWrite } from '../cm/key.js';
import { keyOf } from '../cm/keyobject.js';
import { KEY, KeyFlag } from '../cm/layout.js';
import { KeyOpening } from '../cm/opening.js';
import { Change, changeRegistry } from '../cm/watch.js';
import { readI32 } from '../hal/memory.js';
import { captureString } from '../ob/attributes.js';
import { openByName } from '../ob/open.js';
import { probeOptional, probeRead, storeOptional } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { peekU32 } from '../rtl/access.js';
import { lookAtKey, serveKey } from './keyservice.js';
import { fromKernel, serve, serveHandle } from './service.js';

const OPTIONS =
  REG_OPTION_VOLATILE |
  REG_OPTION_CREATE_LINK |
  REG_OPTION_BACKUP_RESTORE |
  REG_OPTION_OPEN_LINK |
  REG_OPTION_DONT_VIRTUALIZE;
/** Both views of the registry are the one of a 32-bit Windows. */
const VIEWS = KEY_WOW64_32KEY | KEY_WOW64_64KEY;

/** Opens or creates by attributes. Names of keys are compared without regard to case, whatever the attributes say. */
function openKey(handle: number, access: number, attributes: number, opening: KeyOpening): number {
  return serveHandle(handle, attributes, (captured, mode) => {
    const wanted = { ...captured, attributes: captured.attributes | OBJ_CASE_INSENSITIVE };
    return openByName({ attributes: wanted, access: access & ~VIEWS, mode }, typeObject('Key'), opening);
  });
}

/**
 * NtCreateKey: makes a key, or opens the one that is there. IRQL: PASSIVE_LEVEL.
 * @param Class UNICODE_STRING that a new key keeps, or NULL
 * @param CreateOptions REG_OPTION_VOLATILE, REG_OPTION_CREATE_LINK, REG_OPTION_OPEN_LINK …
 * @param Disposition receives REG_CREATED_NEW_KEY or REG_OPENED_EXISTING_KEY, or NULL
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND (a key above is missing), STATUS_CHILD_MUST_BE_VOLATILE …
 */
export function NtCreateKey(
  KeyHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  _TitleIndex: number,
  Class: number,
  CreateOptions: number,
  Disposition: number,
): number {
  if ((CreateOptions & ~OPTIONS) !== 0) return STATUS_INVALID_PARAMETER;
  return serve((mode) => {
    probeOptional(mode, Disposition);
    const className = Class === 0 ? '' : captureString(Class, mode);
    const openLink = (CreateOptions & REG_OPTION_OPEN_LINK) !== 0;
    const link = (CreateOptions & REG_OPTION_CREATE_LINK) !== 0;
    const opening = new KeyOpening(openLink || link, { className, options: CreateOptions }, Class);
    const status = openKey(KeyHandle, DesiredAccess, ObjectAttributes, opening);
    if (status >= 0) storeOptional(Disposition, opening.created ? REG_CREATED_NEW_KEY : REG_OPENED_EXISTING_KEY);
    return status;
  });
}

/** NtOpenKey. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND … */
export function NtOpenKey(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number): number {
  return openKey(KeyHandle, DesiredAccess, ObjectAttributes, new KeyOpening());
}

/** NtOpenKeyEx. IRQL: PASSIVE_LEVEL. @param OpenOptions REG_OPTION_OPEN_LINK: a link key itself, not where it leads */
export function NtOpenKeyEx(
  KeyHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  OpenOptions: number,
): number {
  if ((OpenOptions & ~(REG_OPTION_OPEN_LINK | REG_OPTION_BACKUP_RESTORE | REG_OPTION_DONT_VIRTUALIZE)) !== 0)
    return STATUS_INVALID_PARAMETER;
  const openLink = (OpenOptions & REG_OPTION_OPEN_LINK) !== 0;
  return openKey(KeyHandle, DesiredAccess, ObjectAttributes, new KeyOpening(openLink));
}

/**
 * NtDeleteKey: at once, though handles are open; all that they are good for then is to be closed. IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS, STATUS_CANNOT_DELETE (it has subkeys, or is the root of a hive), STATUS_KEY_DELETED
 */
export function NtDeleteKey(KeyHandle: number): number {
  return serveKey(
    KeyHandle,
    DELETE,
    ({ object }) => deleteKey(keyOf(object)),
    (object) => ({
      before: RegNtPreDeleteKey,
      after: RegNtPostDeleteKey,
      object,
      words: () => [object],
    }),
  );
}

function deleteKey(key: number): number {
  return changeRegistry((tell) => {
    if (hasKeyFlag(key, KeyFlag.Deleted)) return STATUS_KEY_DELETED;
    if (hasKeyFlag(key, KeyFlag.Fixed) || countKeys(key) > 0) return STATUS_CANNOT_DELETE;
    tell(readI32(key + KEY.Parent), Change.Name);
    tell(key, Change.Name, 'deleted');
    removeKey(key);
    return STATUS_SUCCESS;
  });
}

/**
 * NtRenameKey. IRQL: PASSIVE_LEVEL.
 * @param NewName without a path
 * @returns STATUS_SUCCESS, STATUS_CANNOT_DELETE (another key has the name), STATUS_INVALID_PARAMETER, STATUS_KEY_DELETED
 */
export function NtRenameKey(KeyHandle: number, NewName: number): number {
  return serve((mode) => {
    const name = captureString(NewName, mode);
    if (name === '' || name.length > MAX_KEY_NAME || name.includes('\\')) return STATUS_INVALID_PARAMETER;
    return serveKey(
      KeyHandle,
      KEY_WRITE,
      ({ object }) => rename(keyOf(object), name),
      (object) => ({
        before: RegNtPreRenameKey,
        after: RegNtPostRenameKey,
        object,
        words: (arena) => [object, arena.string(name)],
      }),
    );
  });
}

function rename(key: number, name: string): number {
  return changeRegistry((tell) => {
    if (hasKeyFlag(key, KeyFlag.Deleted)) return STATUS_KEY_DELETED;
    const parent = readI32(key + KEY.Parent);
    if (hasKeyFlag(key, KeyFlag.Fixed)) return STATUS_CANNOT_DELETE;
    const other = findKey(parent, name);
    if (other !== 0 && other !== key) return STATUS_CANNOT_DELETE;
    if (!renameKey(key, name)) return STATUS_INSUFFICIENT_RESOURCES;
    tell(parent, Change.Name);
    return STATUS_SUCCESS;
  });
}

/** NtFlushKey: returns when the registry is in the hive's file, if the machine has one. IRQL: PASSIVE_LEVEL. */
export function NtFlushKey(KeyHandle: number): number {
  const flush = (object: number): number => {
    const status = lookAtKey(object, () => STATUS_SUCCESS);
    return status === STATUS_SUCCESS ? flushRegistry() : status;
  };
  return serveKey(
    KeyHandle,
    0,
    ({ object }) => flush(object),
    (object) => ({
      before: RegNtPreFlushKey,
      after: RegNtPostFlushKey,
      object,
      words: () => [object],
    }),
  );
}

/** What each class takes, in bytes; of those beside the time nothing is kept. */
const SET_SIZES = new Map([
  [KeyWriteTimeInformation, 8],
  [KeyWow64FlagsInformation, 4],
  [KeyControlFlagsInformation, 4],
  [KeySetVirtualizationInformation, 4],
]);

/**
 * NtSetInformationKey. IRQL: PASSIVE_LEVEL.
 * @param KeySetInformationClass KeyWriteTimeInformation sets the last write time
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INFO_LENGTH_MISMATCH, STATUS_KEY_DELETED
 */
export function NtSetInformationKey(
  KeyHandle: number,
  KeySetInformationClass: number,
  KeySetInformation: number,
  KeySetInformationLength: number,
): number {
  const size = SET_SIZES.get(KeySetInformationClass);
  if (size === undefined) return STATUS_INVALID_PARAMETER;
  if (KeySetInformationLength !== size) return STATUS_INFO_LENGTH_MISMATCH;
  return serveKey(
    KeyHandle,
    KEY_SET_VALUE,
    ({ object, mode }) => {
      probeRead(mode, KeySetInformation, size);
      const low = peekU32(KeySetInformation);
      const high = size === 8 ? peekU32(KeySetInformation + 4) : 0;
      return lookAtKey(object, (key) => {
        if (size === 8) setLastWrite(key, (BigInt(high) << 32n) | BigInt(low));
        return STATUS_SUCCESS;
      });
    },
    (object) => ({
      before: RegNtPreSetInformationKey,
      after: RegNtPostSetInformationKey,
      object,
      words: () => [object, KeySetInformationClass, KeySetInformation, KeySetInformationLength],
    }),
  );
}

/** ZwCreateKey: NtCreateKey for kernel callers; so are those that follow. */
export const ZwCreateKey = fromKernel(NtCreateKey);
export const ZwOpenKey = fromKernel(NtOpenKey);
export const ZwOpenKeyEx = fromKernel(NtOpenKeyEx);
export const ZwDeleteKey = fromKernel(NtDeleteKey);
export const ZwRenameKey = fromKernel(NtRenameKey);
export const ZwFlushKey = fromKernel(NtFlushKey);
export const ZwSetInformationKey = fromKernel(NtSetInformationKey);
