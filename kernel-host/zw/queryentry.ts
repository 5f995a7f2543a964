/** One entry of the table of RtlQueryRegistryValues: what becomes of the value it names. Source: WDK documentation. */
import {
  REG_EXPAND_SZ,
  REG_MULTI_SZ,
  REG_NONE,
  REG_SZ,
  RTL_QUERY_REGISTRY_DIRECT,
  RTL_QUERY_REGISTRY_NOEXPAND,
  RTL_QUERY_REGISTRY_REQUIRED,
  RTL_QUERY_REGISTRY_TYPECHECK,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { StringArena } from '../cm/arena.js';
import { readTexts } from '../cm/data.js';
import { allocatePool, PoolBits } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { memory, u8 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { checkRead, checkWrite, peekU16, peekU32, pokeU16, pokeU32, wideLength } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';
import { expandVariables } from './expand.js';

const TAG = tagFromText('Ustg');
/** Most bytes of a UNICODE_STRING. */
const MOST = 0xfffe;
const TYPE_SHIFT = 24;

/** An entry as the driver wrote it. */
export interface QueryEntry {
  readonly routine: number;
  readonly flags: number;
  readonly name: string | undefined;
  /** For the routine; or where the value goes, for RTL_QUERY_REGISTRY_DIRECT. */
  readonly context: number;
  readonly defaultType: number;
  readonly defaultData: number;
  readonly defaultLength: number;
}

/** A value, copied. */
export interface FoundValue {
  readonly name: string;
  readonly type: number;
  readonly bytes: Buffer;
}

/** @returns bytes of a default that says 0: as long as its text. */
function defaultBytes({ defaultType, defaultData, defaultLength }: QueryEntry): number {
  const type = defaultType & 0xff_ffff;
  if (defaultLength !== 0 || defaultData === 0) return defaultLength;
  if (type === REG_SZ || type === REG_EXPAND_SZ) return (wideLength(defaultData) + 1) * 2;
  if (type !== REG_MULTI_SZ) return 0;
  let at = defaultData;
  for (let length = wideLength(at); length > 0; length = wideLength(at)) at += (length + 1) * 2;
  return at + 2 - defaultData;
}

/** @returns the entry's default; undefined when it has none. */
function defaultOf(entry: QueryEntry): FoundValue | undefined {
  const type = entry.defaultType & 0xff_ffff;
  if (type === REG_NONE) return undefined;
  const length = defaultBytes(entry);
  checkRead(entry.defaultData, length);
  const bytes = Buffer.from(new Uint8Array(memory.buffer, length === 0 ? 0 : entry.defaultData, length));
  return { name: entry.name ?? '', type, bytes };
}

/**
 * Gives a value to the entry's routine, or stores it.
 * @param found undefined: there is none of the entry's name, and its default counts
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH, STATUS_BUFFER_TOO_SMALL …
 */
export function giveValue(
  entry: QueryEntry,
  found: FoundValue | undefined,
  context: number,
  environment: number,
): number {
  const { flags } = entry;
  const value = found ?? defaultOf(entry);
  if (value === undefined) {
    return (flags & RTL_QUERY_REGISTRY_REQUIRED) === 0 ? STATUS_SUCCESS : STATUS_OBJECT_NAME_NOT_FOUND;
  }
  const checked = (flags & RTL_QUERY_REGISTRY_TYPECHECK) !== 0 && (flags & RTL_QUERY_REGISTRY_DIRECT) !== 0;
  if (checked && found !== undefined && value.type !== entry.defaultType >>> TYPE_SHIFT)
    return STATUS_OBJECT_TYPE_MISMATCH;
  if ((flags & RTL_QUERY_REGISTRY_NOEXPAND) !== 0) return giveOne(entry, value, context, 0);
  if (value.type === REG_MULTI_SZ) return giveEach(entry, value, context);
  if (value.type !== REG_EXPAND_SZ) return giveOne(entry, value, context, 0);
  const text = value.bytes.toString('utf16le').replace(/\0+$/, '');
  const expanded = Buffer.from(`${expandVariables(text, environment)}\0`, 'utf16le');
  return giveOne(entry, { ...value, type: REG_SZ, bytes: expanded }, context, 0);
}

/** Texts of a REG_MULTI_SZ one by one; directly into one UNICODE_STRING after the other. */
function giveEach(entry: QueryEntry, value: FoundValue, context: number): number {
  let status = STATUS_SUCCESS;
  for (const [index, text] of readTexts(value.bytes).entries()) {
    const bytes = Buffer.from(`${text}\0`, 'utf16le');
    status = giveOne(entry, { ...value, type: REG_SZ, bytes }, context, index);
    if (status < 0) break;
  }
  return status;
}

function giveOne(entry: QueryEntry, value: FoundValue, context: number, index: number): number {
  if ((entry.flags & RTL_QUERY_REGISTRY_DIRECT) !== 0) return storeDirect(entry.context, value, index);
  const arena = new StringArena();
  // A NUL behind both, since drivers take for granted that texts of the registry end.
  const name = arena.block(value.name.length * 2 + 2);
  const data = arena.block(value.bytes.length + 2);
  if (name === 0 || data === 0) {
    arena.free();
    return STATUS_INSUFFICIENT_RESOURCES;
  }
  storeWide(name, value.name);
  u8.set(value.bytes, data);
  try {
    return callTable(entry.routine, name, value.type, data, value.bytes.length, context, entry.context);
  } finally {
    arena.free();
  }
}

function storeDirect(target: number, { type, bytes }: FoundValue, index: number): number {
  if (type === REG_SZ || type === REG_EXPAND_SZ || type === REG_MULTI_SZ) return storeText(target + index * 8, bytes);
  if (bytes.length <= 4) {
    checkWrite(target, bytes.length);
    u8.set(bytes, target);
    return STATUS_SUCCESS;
  }
  return storeBytes(target, type, bytes);
}

/** Into a UNICODE_STRING; into memory of pool that the driver frees when it brings no buffer. */
function storeText(string: number, bytes: Buffer): number {
  checkWrite(string, 8);
  const text = bytes.subarray(0, MOST);
  const length = text.length & ~1;
  let buffer = peekU32(string + 4);
  if (buffer === 0) {
    buffer = allocatePool(PoolBits.Paged, length, TAG);
    if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
    pokeU32(string + 4, buffer);
    pokeU16(string + 2, length);
  } else if (length > peekU16(string + 2)) return STATUS_BUFFER_TOO_SMALL;
  checkWrite(buffer, length);
  u8.set(text.subarray(0, length), buffer);
  pokeU16(string, Math.max(0, length - 2));
  return STATUS_SUCCESS;
}

/** Into a buffer whose first LONG says its size: negative when only the data is wanted, else length and type before it. */
function storeBytes(target: number, type: number, bytes: Buffer): number {
  checkWrite(target, 4);
  const size = peekU32(target) | 0;
  const before = size < 0 ? 0 : 8;
  if (Math.abs(size) < bytes.length + before) return STATUS_BUFFER_TOO_SMALL;
  checkWrite(target, bytes.length + before);
  if (before > 0) {
    pokeU32(target, bytes.length);
    pokeU32(target + 4, type);
  }
  u8.set(bytes, target + before);
  return STATUS_SUCCESS;
}
