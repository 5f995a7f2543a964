/**
 * What is told of keys and values, in the forms that KEY_INFORMATION_CLASS and KEY_VALUE_INFORMATION_CLASS name. An image
 * is made in the worker's own memory and then copied: as much of it as the caller has room for, unless that is less than
 * its fixed part.
 */
import {
  KeyBasicInformation,
  KeyCachedInformation,
  KeyFlagsInformation,
  KeyFullInformation,
  KeyHandleTagsInformation,
  KeyNameInformation,
  KeyNodeInformation,
  KeyTrustInformation,
  KeyValueBasicInformation,
  KeyValueFullInformation,
  KeyValueFullInformationAlign64,
  KeyValuePartialInformation,
  KeyValuePartialInformationAlign64,
  KeyVirtualizationInformation,
} from '../abi/gen/constants.js';
import {
  KEY_BASIC_INFORMATION as BASIC,
  KEY_CACHED_INFORMATION as CACHED,
  KEY_FULL_INFORMATION as FULL,
  KEY_NODE_INFORMATION as NODE,
  KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 as VALUE_ALIGNED,
  KEY_VALUE_BASIC_INFORMATION as VALUE_BASIC,
  KEY_VALUE_FULL_INFORMATION as VALUE_FULL,
  KEY_VALUE_PARTIAL_INFORMATION as VALUE_PARTIAL,
} from '../abi/gen/structs.js';
import { readI32 } from '../hal/memory.js';
import { blobText, blobView } from './blob.js';
import { countKeys, keyName, keyPath, lastWrite, longestKey } from './key.js';
import { KEY, KeyFlag } from './layout.js';
import { countValues, longestValue } from './value.js';

/** What goes to the caller. */
export interface Image {
  readonly bytes: Buffer;
  /** Where what varies in length begins; less room than that is STATUS_BUFFER_TOO_SMALL. */
  readonly fixed: number;
}

/** Stands in an offset for something that is not there. */
const NOWHERE = 0xffff_ffff;
/** KEY_FLAGS_INFORMATION.KeyFlags. */
const REG_FLAG_VOLATILE = 1;
const REG_FLAG_LINK = 2;

function align(offset: number, to: number): number {
  return Math.ceil(offset / to) * to;
}

function image(fixed: number, total: number): Image {
  return { fixed, bytes: Buffer.alloc(Math.max(fixed, total)) };
}

/** What `describeKey` tells: read under CmLock. */
type KeyForm = (key: number) => Image;

function basic(key: number): Image {
  const name = Buffer.from(keyName(key), 'utf16le');
  const made = image(BASIC.Name, BASIC.Name + name.length);
  made.bytes.writeBigInt64LE(lastWrite(key), BASIC.LastWriteTime);
  made.bytes.writeUInt32LE(name.length, BASIC.NameLength);
  name.copy(made.bytes, BASIC.Name);
  return made;
}

function node(key: number): Image {
  const name = Buffer.from(keyName(key), 'utf16le');
  const className = Buffer.from(blobText(readI32(key + KEY.Class)), 'utf16le');
  const classAt = align(NODE.Name + name.length, 4);
  const made = image(NODE.Name, className.length === 0 ? NODE.Name + name.length : classAt + className.length);
  made.bytes.writeBigInt64LE(lastWrite(key), NODE.LastWriteTime);
  made.bytes.writeUInt32LE(className.length === 0 ? NOWHERE : classAt, NODE.ClassOffset);
  made.bytes.writeUInt32LE(className.length, NODE.ClassLength);
  made.bytes.writeUInt32LE(name.length, NODE.NameLength);
  name.copy(made.bytes, NODE.Name);
  className.copy(made.bytes, classAt);
  return made;
}

function full(key: number): Image {
  const className = Buffer.from(blobText(readI32(key + KEY.Class)), 'utf16le');
  const [keys, values] = [longestKey(key), longestValue(key)];
  const made = image(FULL.Class, FULL.Class + className.length);
  made.bytes.writeBigInt64LE(lastWrite(key), FULL.LastWriteTime);
  made.bytes.writeUInt32LE(className.length === 0 ? NOWHERE : FULL.Class, FULL.ClassOffset);
  made.bytes.writeUInt32LE(className.length, FULL.ClassLength);
  made.bytes.writeUInt32LE(countKeys(key), FULL.SubKeys);
  made.bytes.writeUInt32LE(keys.name, FULL.MaxNameLen);
  made.bytes.writeUInt32LE(keys.className, FULL.MaxClassLen);
  made.bytes.writeUInt32LE(countValues(key), FULL.Values);
  made.bytes.writeUInt32LE(values.name, FULL.MaxValueNameLen);
  made.bytes.writeUInt32LE(values.data, FULL.MaxValueDataLen);
  className.copy(made.bytes, FULL.Class);
  return made;
}

function cached(key: number): Image {
  const [keys, values] = [longestKey(key), longestValue(key)];
  const made = image(CACHED.size, CACHED.size);
  made.bytes.writeBigInt64LE(lastWrite(key), CACHED.LastWriteTime);
  made.bytes.writeUInt32LE(countKeys(key), CACHED.SubKeys);
  made.bytes.writeUInt32LE(keys.name, CACHED.MaxNameLen);
  made.bytes.writeUInt32LE(countValues(key), CACHED.Values);
  made.bytes.writeUInt32LE(values.name, CACHED.MaxValueNameLen);
  made.bytes.writeUInt32LE(values.data, CACHED.MaxValueDataLen);
  made.bytes.writeUInt32LE(keyName(key).length * 2, CACHED.NameLength);
  return made;
}

function fullName(key: number): Image {
  const name = Buffer.from(keyPath(key), 'utf16le');
  const made = image(4, 4 + name.length);
  made.bytes.writeUInt32LE(name.length, 0);
  name.copy(made.bytes, 4);
  return made;
}

function flags(key: number): Image {
  const made = image(12, 12);
  const own = readI32(key + KEY.Flags);
  const volatile = (own & KeyFlag.Volatile) !== 0 ? REG_FLAG_VOLATILE : 0;
  made.bytes.writeUInt32LE(volatile | ((own & KeyFlag.Link) !== 0 ? REG_FLAG_LINK : 0), 4);
  return made;
}

/** A word of bits, all clear: no key is virtualized, tagged or trusted more than another. */
function noBits(): Image {
  return image(4, 4);
}

const KEY_FORMS = new Map<number, KeyForm>([
  [KeyBasicInformation, basic],
  [KeyNodeInformation, node],
  [KeyFullInformation, full],
  [KeyNameInformation, fullName],
  [KeyCachedInformation, cached],
  [KeyFlagsInformation, flags],
  [KeyVirtualizationInformation, noBits],
  [KeyHandleTagsInformation, noBits],
  [KeyTrustInformation, noBits],
]);

/** What ZwEnumerateKey tells. */
const ENUMERATED: ReadonlySet<number> = new Set([KeyBasicInformation, KeyNodeInformation, KeyFullInformation]);

/** @returns whether there is such a class. @param enumerate for ZwEnumerateKey, which has fewer */
export function isKeyClass(informationClass: number, enumerate: boolean): boolean {
  return enumerate ? ENUMERATED.has(informationClass) : KEY_FORMS.has(informationClass);
}

/** Under CmLock. @returns what a class tells of a key; undefined when there is no such class */
export function describeKey(key: number, informationClass: number): Image | undefined {
  return KEY_FORMS.get(informationClass)?.(key);
}

/** A value as it was under CmLock, its data held. */
export interface HeldValue {
  readonly name: string;
  readonly type: number;
  readonly data: number;
}

function valueBasic({ name, type }: HeldValue): Image {
  const made = image(VALUE_BASIC.Name, VALUE_BASIC.Name + name.length * 2);
  made.bytes.writeUInt32LE(type >>> 0, VALUE_BASIC.Type);
  made.bytes.writeUInt32LE(name.length * 2, VALUE_BASIC.NameLength);
  made.bytes.write(name, VALUE_BASIC.Name, 'utf16le');
  return made;
}

function valueFull({ name, type, data }: HeldValue, alignment: number): Image {
  const bytes = blobView(data);
  const dataAt = align(VALUE_FULL.Name + name.length * 2, alignment);
  const made = image(VALUE_FULL.Name, bytes.length === 0 ? VALUE_FULL.Name + name.length * 2 : dataAt + bytes.length);
  made.bytes.writeUInt32LE(type >>> 0, VALUE_FULL.Type);
  made.bytes.writeUInt32LE(bytes.length === 0 ? NOWHERE : dataAt, VALUE_FULL.DataOffset);
  made.bytes.writeUInt32LE(bytes.length, VALUE_FULL.DataLength);
  made.bytes.writeUInt32LE(name.length * 2, VALUE_FULL.NameLength);
  made.bytes.write(name, VALUE_FULL.Name, 'utf16le');
  made.bytes.set(bytes, bytes.length === 0 ? 0 : dataAt);
  return made;
}

function valuePartial({ type, data }: HeldValue): Image {
  const bytes = blobView(data);
  const made = image(VALUE_PARTIAL.Data, VALUE_PARTIAL.Data + bytes.length);
  made.bytes.writeUInt32LE(type >>> 0, VALUE_PARTIAL.Type);
  made.bytes.writeUInt32LE(bytes.length, VALUE_PARTIAL.DataLength);
  made.bytes.set(bytes, VALUE_PARTIAL.Data);
  return made;
}

function valueAligned({ type, data }: HeldValue): Image {
  const bytes = blobView(data);
  const made = image(VALUE_ALIGNED.Data, VALUE_ALIGNED.Data + bytes.length);
  made.bytes.writeUInt32LE(type >>> 0, VALUE_ALIGNED.Type);
  made.bytes.writeUInt32LE(bytes.length, VALUE_ALIGNED.DataLength);
  made.bytes.set(bytes, VALUE_ALIGNED.Data);
  return made;
}

const VALUE_FORMS = new Map<number, (value: HeldValue) => Image>([
  [KeyValueBasicInformation, valueBasic],
  [KeyValueFullInformation, (value) => valueFull(value, 4)],
  [KeyValuePartialInformation, valuePartial],
  [KeyValueFullInformationAlign64, (value) => valueFull(value, 8)],
  [KeyValuePartialInformationAlign64, valueAligned],
]);

/** Classes whose buffer has to be aligned to 8 bytes. */
const ALIGNED: ReadonlySet<number> = new Set([KeyValueFullInformationAlign64, KeyValuePartialInformationAlign64]);

export function isValueClass(informationClass: number): boolean {
  return VALUE_FORMS.has(informationClass);
}

/** @returns alignment in bytes that a class wants of the caller's buffer. */
export function valueAlignment(informationClass: number): number {
  return ALIGNED.has(informationClass) ? 8 : 4;
}

/** @returns what a class tells of a value. */
export function describeValue(value: HeldValue, informationClass: number): Image {
  return VALUE_FORMS.get(informationClass)?.(value) ?? image(0, 0);
}
