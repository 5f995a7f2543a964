/** Data of values as JavaScript has it, for defaults, `.reg` files and the library: encoded and decoded here. */
import {
  REG_BINARY,
  REG_DWORD,
  REG_DWORD_BIG_ENDIAN,
  REG_EXPAND_SZ,
  REG_LINK,
  REG_MULTI_SZ,
  REG_NONE,
  REG_QWORD,
  REG_SZ,
} from '../abi/gen/constants.js';

/** Types by name, as they are written in programs. */
export const REGISTRY_TYPES = {
  none: REG_NONE,
  sz: REG_SZ,
  expand_sz: REG_EXPAND_SZ,
  binary: REG_BINARY,
  dword: REG_DWORD,
  dword_big_endian: REG_DWORD_BIG_ENDIAN,
  link: REG_LINK,
  multi_sz: REG_MULTI_SZ,
  resource_list: 8,
  full_resource_descriptor: 9,
  resource_requirements_list: 10,
  qword: REG_QWORD,
} as const;

/** A value's type by name. */
export type RegistryTypeName = keyof typeof REGISTRY_TYPES;

/** What a value can hold: text, several texts, a number, bytes. */
export type RegistryData = string | readonly string[] | number | bigint | Uint8Array;

/** A value's type and bytes. */
export interface TypedData {
  /** REG_ number. */
  readonly type: number;
  readonly bytes: Uint8Array;
}

function text(value: string): Uint8Array {
  return Buffer.from(`${value}\0`, 'utf16le');
}

function word(value: number | bigint, type: number): Uint8Array {
  const wide = type === REG_QWORD;
  const bytes = Buffer.alloc(wide ? 8 : 4);
  const whole = BigInt(value);
  const least = wide ? -(2n ** 63n) : -(2n ** 31n);
  const limit = wide ? 2n ** 64n : 2n ** 32n;
  if (whole < least || whole >= limit) throw new RangeError(`${value} does not fit in ${wide ? 64 : 32} bits`);
  if (wide) bytes.writeBigUInt64LE(BigInt.asUintN(64, whole));
  else if (type === REG_DWORD_BIG_ENDIAN) bytes.writeUInt32BE(Number(BigInt.asUintN(32, whole)));
  else bytes.writeUInt32LE(Number(BigInt.asUintN(32, whole)));
  return bytes;
}

/** @returns the type that data has when nobody says another. */
function typeOf(data: RegistryData): number {
  if (typeof data === 'string') return REG_SZ;
  if (typeof data === 'number') return REG_DWORD;
  if (typeof data === 'bigint') return REG_QWORD;
  return data instanceof Uint8Array ? REG_BINARY : REG_MULTI_SZ;
}

/**
 * @param type REG_ number; what fits the data when absent
 * @throws RangeError for a number that does not fit or is no whole one, TypeError for data that a type cannot have
 */
export function encodeData(data: RegistryData, type = typeOf(data)): TypedData {
  if (data instanceof Uint8Array) return { type, bytes: data };
  if (typeof data === 'string') {
    if (type === REG_LINK) return { type, bytes: Buffer.from(data, 'utf16le') };
    if (type === REG_SZ || type === REG_EXPAND_SZ) return { type, bytes: text(data) };
  } else if (typeof data === 'number' || typeof data === 'bigint') {
    if (type === REG_DWORD || type === REG_DWORD_BIG_ENDIAN || type === REG_QWORD)
      return { type, bytes: word(data, type) };
  } else if (type === REG_MULTI_SZ) {
    return { type, bytes: Buffer.from([...data, ''].map((each) => `${each}\0`).join(''), 'utf16le') };
  }
  throw new TypeError(`a value of type ${type} takes bytes, not ${Array.isArray(data) ? 'texts' : typeof data}`);
}

/** @returns UTF-16 text up to its NUL. */
function readText(bytes: Uint8Array): string {
  const all = Buffer.from(bytes).toString('utf16le');
  const end = all.indexOf('\0');
  return end === -1 ? all : all.slice(0, end);
}

/** @returns the texts of a REG_MULTI_SZ: up to the empty one. */
export function readTexts(bytes: Uint8Array): string[] {
  const texts = Buffer.from(bytes).toString('utf16le').split('\0');
  const end = texts.indexOf('');
  return end === -1 ? texts : texts.slice(0, end);
}

/** @returns data as its type says; bytes where they do not fit it. */
export function decodeData({ type, bytes }: TypedData): RegistryData {
  const view = Buffer.from(bytes);
  switch (type) {
    case REG_SZ:
    case REG_EXPAND_SZ:
      return readText(bytes);
    case REG_LINK:
      return view.toString('utf16le');
    case REG_MULTI_SZ:
      return readTexts(bytes);
    case REG_DWORD:
      return view.length === 4 ? view.readUInt32LE() : new Uint8Array(bytes);
    case REG_DWORD_BIG_ENDIAN:
      return view.length === 4 ? view.readUInt32BE() : new Uint8Array(bytes);
    case REG_QWORD:
      return view.length === 8 ? view.readBigUInt64LE() : new Uint8Array(bytes);
    default:
      return new Uint8Array(bytes);
  }
}
