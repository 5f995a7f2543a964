/** Values as Win32 has them: texts in the form of the caller, names beside data. */
import {
  KeyValueFullInformation,
  REG_EXPAND_SZ,
  REG_LINK,
  REG_MULTI_SZ,
  REG_SZ,
  STATUS_BUFFER_OVERFLOW,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INSUFFICIENT_RESOURCES,
} from '../abi/gen/constants.js';
import { KEY_VALUE_FULL_INFORMATION as FULL } from '../abi/gen/structs.js';
import { memory, readU32, u8 } from '../hal/memory.js';
import { checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { NtDeleteValueKey, NtEnumerateValueKey, NtQueryValueKey } from '../zw/keyvalue.js';
import { ERROR_INVALID_PARAMETER, ERROR_MORE_DATA, ERROR_SUCCESS, errorOf, withUserBlock } from './registryhandle.js';
import { scratch, scratchString } from './scratch.js';
import type { Form } from './text.js';

const FIRST_ROOM = 0x200;

/** A value, copied. */
export interface Win32Value {
  readonly name: string;
  readonly type: number;
  readonly bytes: Buffer;
}

/** A value, when the error is 0. */
export interface ReadValue {
  readonly error: number;
  readonly value: Win32Value | undefined;
}

/** Reads whole what a service tells. @param ask fills a block of so many bytes */
function readWhole(ask: (block: number, length: number, result: number) => number): ReadValue {
  const result = scratch(4);
  let value: Win32Value | undefined;
  let error = ERROR_MORE_DATA;
  for (let room = FIRST_ROOM; error === ERROR_MORE_DATA; room = readU32(result)) {
    error = withUserBlock(room, (block) => {
      const status = ask(block, room, result);
      if (status === STATUS_BUFFER_OVERFLOW || status === STATUS_BUFFER_TOO_SMALL) return ERROR_MORE_DATA;
      if (status < 0) return errorOf(status);
      value = parse(block);
      return ERROR_SUCCESS;
    });
  }
  return { error, value };
}

function parse(block: number): Win32Value {
  const name = Buffer.from(memory.buffer, block + FULL.Name, readU32(block + FULL.NameLength)).toString('utf16le');
  const length = readU32(block + FULL.DataLength);
  const at = length === 0 ? block : block + readU32(block + FULL.DataOffset);
  return { name, type: readU32(block + FULL.Type), bytes: Buffer.from(new Uint8Array(memory.buffer, at, length)) };
}

/** Reads a value by name. */
export function readValue(handle: number, name: string): ReadValue {
  if (name.length > 0x7fff) return { error: errorOf(STATUS_INSUFFICIENT_RESOURCES), value: undefined };
  const string = scratchString(name);
  return readWhole((block, length, result) =>
    NtQueryValueKey(handle, string, KeyValueFullInformation, block, length, result),
  );
}

/** Reads a value by number. */
export function readNthValue(handle: number, index: number): ReadValue {
  return readWhole((block, length, result) =>
    NtEnumerateValueKey(handle, index, KeyValueFullInformation, block, length, result),
  );
}

/** Deletes a value. @returns a Win32 error */
export function removeValueByText(handle: number, name: string): number {
  return errorOf(NtDeleteValueKey(handle, scratchString(name)));
}

/** @returns whether data of that type is text. */
export function isText(type: number): boolean {
  return type === REG_SZ || type === REG_EXPAND_SZ || type === REG_MULTI_SZ || type === REG_LINK;
}

/** @returns data as a caller of that form gets it. */
export function dataFor(form: Form, { type, bytes }: Pick<Win32Value, 'type' | 'bytes'>): Buffer {
  return form.size === 1 && isText(type) ? Buffer.from(bytes.toString('utf16le'), 'utf8') : bytes;
}

/** @returns data that a caller of that form gives, as the registry keeps it. */
export function dataFrom(form: Form, type: number, bytes: Buffer): Buffer {
  return form.size === 1 && isText(type) ? Buffer.from(bytes.toString('utf8'), 'utf16le') : bytes;
}

/**
 * Stores data where a caller may have room for it.
 * @param data NULL: only the size is wanted
 * @param size room in, bytes out; or NULL
 * @returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_INVALID_PARAMETER
 */
export function storeData(bytes: Uint8Array, data: number, size: number): number {
  if (size === 0) return data === 0 ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER;
  checkWrite(size, 4);
  const room = peekU32(size);
  pokeU32(size, bytes.length);
  if (data === 0) return ERROR_SUCCESS;
  if (room < bytes.length) return ERROR_MORE_DATA;
  checkWrite(data, bytes.length);
  u8.set(bytes, data);
  return ERROR_SUCCESS;
}

/**
 * Stores a name where a caller has room for so many characters.
 * @param count room in, with the NUL; characters out, without it
 */
export function storeName(form: Form, text: string, buffer: number, count: number): number {
  if (count === 0) return buffer === 0 ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER;
  checkWrite(count, 4);
  const room = peekU32(count);
  if (buffer === 0) {
    pokeU32(count, form.length(text));
    return ERROR_SUCCESS;
  }
  if (room <= form.length(text)) return ERROR_MORE_DATA;
  pokeU32(count, form.write(buffer, text));
  return ERROR_SUCCESS;
}
