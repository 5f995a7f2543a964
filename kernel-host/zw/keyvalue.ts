/** Values of keys. Source: WDK documentation of the Zw routines. */
import {
  KEY_QUERY_VALUE,
  KEY_SET_VALUE,
  REG_LINK,
  RegNtPostDeleteValueKey,
  RegNtPostEnumerateValueKey,
  RegNtPostQueryValueKey,
  RegNtPostSetValueKey,
  RegNtPreDeleteValueKey,
  RegNtPreEnumerateValueKey,
  RegNtPreQueryValueKey,
  RegNtPreSetValueKey,
  STATUS_ACCESS_DENIED,
  STATUS_DATATYPE_MISALIGNMENT,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_KEY_DELETED,
  STATUS_NO_MORE_ENTRIES,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { blobOfMemory, holdBlob, releaseBlob } from '../cm/blob.js';
import { describeValue, type HeldValue, isValueClass, valueAlignment } from '../cm/information.js';
import { hasKeyFlag, touchKey } from '../cm/key.js';
import { keyOf } from '../cm/keyobject.js';
import { KeyFlag } from '../cm/layout.js';
import { findValue, nthValue, removeValue, setValue, VALUE, valueName } from '../cm/value.js';
import { Change, changeRegistry } from '../cm/watch.js';
import { readI32 } from '../hal/memory.js';
import { probeRead } from '../ob/probe.js';
import { captureValueName, type KeyCaller, lookAtKey, probeImage, serveKey, storeImage } from './keyservice.js';
import { fromKernel, serve } from './service.js';

/** UTF-16 units of a value's name. */
const MAX_VALUE_NAME = 16383;

/** Where a caller wants what. */
interface Wanted {
  readonly informationClass: number;
  readonly buffer: number;
  readonly length: number;
  readonly result: number;
}

/** Tells of the value that `find` finds. @param missing the status when there is none */
function tellValue(
  { object, mode }: KeyCaller,
  wanted: Wanted,
  missing: number,
  find: (key: number) => number,
): number {
  const { informationClass, buffer, length, result } = wanted;
  const alignment = valueAlignment(informationClass);
  if (alignment === 8 && (buffer & 7) !== 0) return STATUS_DATATYPE_MISALIGNMENT;
  probeImage(mode, buffer, length, result, alignment);
  const held = lookAtKey<HeldValue | number>(object, (key) => {
    const value = find(key);
    if (value === 0) return missing;
    const data = holdBlob(readI32(value + VALUE.Data));
    return { name: valueName(value), type: readI32(value + VALUE.Type), data };
  });
  if (typeof held === 'number') return held;
  const image = describeValue(held, informationClass);
  releaseBlob(held.data);
  return storeImage(image, mode, buffer, length, result);
}

/**
 * NtQueryValueKey. IRQL: PASSIVE_LEVEL. Lengths in bytes.
 * @param KeyValueInformationClass KEY_VALUE_INFORMATION_CLASS
 * @param ResultLength receives what the whole needs
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW …
 */
export function NtQueryValueKey(
  KeyHandle: number,
  ValueName: number,
  KeyValueInformationClass: number,
  KeyValueInformation: number,
  Length: number,
  ResultLength: number,
): number {
  if (!isValueClass(KeyValueInformationClass)) return STATUS_INVALID_PARAMETER;
  return serve((mode) => {
    const name = captureValueName(ValueName, mode);
    return serveKey(
      KeyHandle,
      KEY_QUERY_VALUE,
      (caller) =>
        tellValue(
          caller,
          {
            informationClass: KeyValueInformationClass,
            buffer: KeyValueInformation,
            length: Length,
            result: ResultLength,
          },
          STATUS_OBJECT_NAME_NOT_FOUND,
          (key) => findValue(key, name),
        ),
      (object) => ({
        before: RegNtPreQueryValueKey,
        after: RegNtPostQueryValueKey,
        object,
        words: (arena) => [
          object,
          arena.string(name),
          KeyValueInformationClass,
          KeyValueInformation,
          Length,
          ResultLength,
        ],
      }),
    );
  });
}

/** NtEnumerateValueKey: values in the order in which they were made. IRQL: PASSIVE_LEVEL. @param Index from 0 */
export function NtEnumerateValueKey(
  KeyHandle: number,
  Index: number,
  KeyValueInformationClass: number,
  KeyValueInformation: number,
  Length: number,
  ResultLength: number,
): number {
  if (!isValueClass(KeyValueInformationClass)) return STATUS_INVALID_PARAMETER;
  return serveKey(
    KeyHandle,
    KEY_QUERY_VALUE,
    (caller) =>
      tellValue(
        caller,
        {
          informationClass: KeyValueInformationClass,
          buffer: KeyValueInformation,
          length: Length,
          result: ResultLength,
        },
        STATUS_NO_MORE_ENTRIES,
        (key) => nthValue(key, Index >>> 0),
      ),
    (object) => ({
      before: RegNtPreEnumerateValueKey,
      after: RegNtPostEnumerateValueKey,
      object,
      words: () => [object, Index, KeyValueInformationClass, KeyValueInformation, Length, ResultLength],
    }),
  );
}

/**
 * NtSetValueKey. IRQL: PASSIVE_LEVEL.
 * @param Type REG_ type, or any number; the data is kept as it is
 * @param DataSize bytes
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_KEY_DELETED, STATUS_ACCESS_DENIED (a link key), STATUS_INSUFFICIENT_RESOURCES
 */
export function NtSetValueKey(
  KeyHandle: number,
  ValueName: number,
  TitleIndex: number,
  Type: number,
  Data: number,
  DataSize: number,
): number {
  const bytes = DataSize >>> 0;
  return serve((mode) => {
    const name = captureValueName(ValueName, mode);
    if (name.length > MAX_VALUE_NAME) return STATUS_INVALID_PARAMETER;
    probeRead(mode, Data, bytes, 1);
    return serveKey(
      KeyHandle,
      KEY_SET_VALUE,
      ({ object }) => {
        const blob = blobOfMemory(Data, bytes);
        if (blob === undefined) return STATUS_INSUFFICIENT_RESOURCES;
        const status = store(keyOf(object), name, Type, blob);
        if (status !== STATUS_SUCCESS) releaseBlob(blob);
        return status;
      },
      (object) => ({
        before: RegNtPreSetValueKey,
        after: RegNtPostSetValueKey,
        object,
        words: (arena) => [object, arena.string(name), TitleIndex, Type, Data, DataSize],
      }),
    );
  });
}

function store(key: number, name: string, type: number, blob: number): number {
  return changeRegistry((tell) => {
    if (hasKeyFlag(key, KeyFlag.Deleted)) return STATUS_KEY_DELETED;
    const target = name.toLowerCase() === 'symboliclinkvalue' && type === REG_LINK;
    if (hasKeyFlag(key, KeyFlag.Link) && !target) return STATUS_ACCESS_DENIED;
    if (!setValue(key, name, type, blob)) return STATUS_INSUFFICIENT_RESOURCES;
    touchKey(key);
    tell(key, Change.LastSet);
    return STATUS_SUCCESS;
  });
}

/** NtDeleteValueKey. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_KEY_DELETED */
export function NtDeleteValueKey(KeyHandle: number, ValueName: number): number {
  return serve((mode) => {
    const name = captureValueName(ValueName, mode);
    return serveKey(
      KeyHandle,
      KEY_SET_VALUE,
      ({ object }) => remove(keyOf(object), name),
      (object) => ({
        before: RegNtPreDeleteValueKey,
        after: RegNtPostDeleteValueKey,
        object,
        words: (arena) => [object, arena.string(name)],
      }),
    );
  });
}

function remove(key: number, name: string): number {
  return changeRegistry((tell) => {
    if (hasKeyFlag(key, KeyFlag.Deleted)) return STATUS_KEY_DELETED;
    const value = findValue(key, name);
    if (value === 0) return STATUS_OBJECT_NAME_NOT_FOUND;
    removeValue(key, value);
    touchKey(key);
    tell(key, Change.LastSet);
    return STATUS_SUCCESS;
  });
}

/** ZwQueryValueKey: NtQueryValueKey for kernel callers; so are those that follow. */
export const ZwQueryValueKey = fromKernel(NtQueryValueKey);
export const ZwEnumerateValueKey = fromKernel(NtEnumerateValueKey);
export const ZwSetValueKey = fromKernel(NtSetValueKey);
export const ZwDeleteValueKey = fromKernel(NtDeleteValueKey);
