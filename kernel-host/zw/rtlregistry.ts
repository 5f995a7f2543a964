/** Registry helpers of the run-time library. Source: WDK documentation of the Rtl routines. */
import {
  KEY_READ,
  KeyValueFullInformation,
  REG_NONE,
  RTL_QUERY_REGISTRY_DELETE,
  RTL_QUERY_REGISTRY_DIRECT,
  RTL_QUERY_REGISTRY_NOVALUE,
  RTL_QUERY_REGISTRY_REQUIRED,
  RTL_QUERY_REGISTRY_SUBKEY,
  RTL_QUERY_REGISTRY_TOPKEY,
  RTL_REGISTRY_OPTIONAL,
  STATUS_BUFFER_OVERFLOW,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_MORE_ENTRIES,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { KEY_VALUE_FULL_INFORMATION as FULL, RTL_QUERY_REGISTRY_TABLE as TABLE } from '../abi/gen/structs.js';
import { StringArena } from '../cm/arena.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { memory } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { checkRead, peekU32 } from '../rtl/access.js';
import { guestWideText } from '../rtl/guesttext.js';
import { ZwDeleteValueKey, ZwEnumerateValueKey, ZwQueryValueKey, ZwSetValueKey } from './keyvalue.js';
import { ZwClose } from './object.js';
import { type FoundValue, giveValue, type QueryEntry } from './queryentry.js';
import { openKeyAt, openRelative } from './registrypath.js';
import { fromKernel } from './service.js';

const FIRST_ROOM = 256;

/** A value in a block of pool, or why there is none. */
interface ReadValue {
  readonly status: number;
  readonly value?: FoundValue;
}

/** Reads a value whole. @param ask for KeyValueFullInformation, with a buffer and where the size goes */
function readWhole(ask: (buffer: number, length: number, result: number) => number): ReadValue {
  const result = allocateKernelPool(4);
  if (result === 0) return { status: STATUS_INSUFFICIENT_RESOURCES };
  try {
    for (let room = FIRST_ROOM; ; room = peekU32(result)) {
      const buffer = allocateKernelPool(room);
      if (buffer === 0) return { status: STATUS_INSUFFICIENT_RESOURCES };
      const status = ask(buffer, room, result);
      const value = status === STATUS_SUCCESS ? parseFull(buffer) : undefined;
      freeKernelPool(buffer);
      if (value !== undefined) return { status, value };
      // Somebody may have made it longer meanwhile.
      if (status !== STATUS_BUFFER_OVERFLOW && status !== STATUS_BUFFER_TOO_SMALL) return { status };
    }
  } finally {
    freeKernelPool(result);
  }
}

function parseFull(buffer: number): FoundValue {
  const length = peekU32(buffer + FULL.DataLength);
  const name = Buffer.from(memory.buffer, buffer + FULL.Name, peekU32(buffer + FULL.NameLength)).toString('utf16le');
  const at = length === 0 ? buffer : buffer + peekU32(buffer + FULL.DataOffset);
  return { name, type: peekU32(buffer + FULL.Type), bytes: Buffer.from(new Uint8Array(memory.buffer, at, length)) };
}

/** One call of RtlQueryRegistryValues. */
class RegistryQuery {
  readonly #top: number;
  readonly #context: number;
  readonly #environment: number;
  /** The subkey that entries are about since the last SUBKEY; or the top. */
  #key: number;

  constructor(top: number, context: number, environment: number) {
    this.#top = top;
    this.#key = top;
    this.#context = context;
    this.#environment = environment;
  }

  /** Goes through the table. @returns the first status that is no success */
  run(table: number): number {
    let status = STATUS_SUCCESS;
    for (let at = table; status >= 0; at += TABLE.size) {
      checkRead(at, TABLE.size);
      const entry = readEntry(at);
      if (entry.routine === 0 && (entry.flags & (RTL_QUERY_REGISTRY_SUBKEY | RTL_QUERY_REGISTRY_DIRECT)) === 0) break;
      status = this.#one(entry);
    }
    this.#leave();
    return status;
  }

  #leave(): void {
    if (this.#key !== this.#top) ZwClose(this.#key);
    this.#key = this.#top;
  }

  #one(entry: QueryEntry): number {
    const { flags, name } = entry;
    const direct = (flags & RTL_QUERY_REGISTRY_DIRECT) !== 0;
    const subkey = (flags & RTL_QUERY_REGISTRY_SUBKEY) !== 0;
    if (direct && (entry.routine !== 0 || subkey || name === undefined)) return STATUS_INVALID_PARAMETER;
    if (subkey || (flags & RTL_QUERY_REGISTRY_TOPKEY) !== 0) this.#leave();
    if (subkey) return this.#enter(entry);
    if (name !== undefined) return this.#named(entry, name);
    if ((flags & RTL_QUERY_REGISTRY_NOVALUE) !== 0)
      return callTable(entry.routine, 0, REG_NONE, 0, 0, this.#context, entry.context);
    return this.#all(entry);
  }

  /** Goes into a subkey; with a routine all its values are given at once. */
  #enter(entry: QueryEntry): number {
    if (entry.name === undefined) return STATUS_INVALID_PARAMETER;
    const { status, handle } = openKeyAt(entry.name, { root: this.#top, access: KEY_READ });
    if (status < 0) {
      const missing = status === STATUS_OBJECT_NAME_NOT_FOUND && (entry.flags & RTL_QUERY_REGISTRY_REQUIRED) === 0;
      return missing && entry.routine !== 0 ? STATUS_SUCCESS : status;
    }
    this.#key = handle;
    return entry.routine === 0 ? STATUS_SUCCESS : this.#all(entry);
  }

  #named(entry: QueryEntry, name: string): number {
    const { status, value } = this.#read(name);
    if (value === undefined && status !== STATUS_OBJECT_NAME_NOT_FOUND) return status;
    const given = giveValue(entry, value, this.#context, this.#environment);
    const wanted = value !== undefined && given >= 0 && (entry.flags & RTL_QUERY_REGISTRY_DELETE) !== 0;
    return wanted ? this.#delete(name) : given;
  }

  #all(entry: QueryEntry): number {
    const remove = (entry.flags & RTL_QUERY_REGISTRY_DELETE) !== 0;
    for (let count = 0, index = 0; ; count++) {
      const { status, value } = readWhole((buffer, length, result) =>
        ZwEnumerateValueKey(this.#key, index, KeyValueFullInformation, buffer, length, result),
      );
      if (status === STATUS_NO_MORE_ENTRIES) {
        const required = count === 0 && (entry.flags & RTL_QUERY_REGISTRY_REQUIRED) !== 0;
        return required ? STATUS_OBJECT_NAME_NOT_FOUND : STATUS_SUCCESS;
      }
      if (value === undefined) return status;
      const given = giveValue(entry, value, this.#context, this.#environment);
      if (given < 0) return given;
      if (remove) this.#delete(value.name);
      else index++;
    }
  }

  #read(name: string): ReadValue {
    const arena = new StringArena();
    const string = arena.string(name);
    const read =
      string === 0
        ? { status: STATUS_INSUFFICIENT_RESOURCES }
        : readWhole((buffer, length, result) =>
            ZwQueryValueKey(this.#key, string, KeyValueFullInformation, buffer, length, result),
          );
    arena.free();
    return read;
  }

  #delete(name: string): number {
    return deleteValue(this.#key, name);
  }
}

function readEntry(at: number): QueryEntry {
  const name = peekU32(at + TABLE.Name);
  return {
    routine: peekU32(at + TABLE.QueryRoutine),
    flags: peekU32(at + TABLE.Flags),
    name: name === 0 ? undefined : guestWideText(name),
    context: peekU32(at + TABLE.EntryContext),
    defaultType: peekU32(at + TABLE.DefaultType),
    defaultData: peekU32(at + TABLE.DefaultData),
    defaultLength: peekU32(at + TABLE.DefaultLength),
  };
}

function deleteValue(handle: number, name: string): number {
  const arena = new StringArena();
  const string = arena.string(name);
  const status = string === 0 ? STATUS_INSUFFICIENT_RESOURCES : ZwDeleteValueKey(handle, string);
  arena.free();
  return status;
}

/**
 * RtlQueryRegistryValues: reads values as a table says. IRQL: PASSIVE_LEVEL.
 * @param RelativeTo RTL_REGISTRY_; with RTL_REGISTRY_OPTIONAL a key that is missing is no error, and nothing is read
 * @param Path below it, or a handle with RTL_REGISTRY_HANDLE
 * @param QueryTable RTL_QUERY_REGISTRY_TABLEs, up to one without routine and name
 * @param Context for the routines
 * @param Environment block that REG_EXPAND_SZ are expanded with, or NULL for the system's
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_INVALID_PARAMETER, STATUS_OBJECT_TYPE_MISMATCH,
 *   STATUS_BUFFER_TOO_SMALL, or what a routine has returned
 */
export const RtlQueryRegistryValues = fromKernel(
  (RelativeTo: number, Path: number, QueryTable: number, Context: number, Environment: number): number => {
    const key = openRelative(RelativeTo, Path, false);
    if (key.status < 0) {
      const optional = key.status === STATUS_OBJECT_NAME_NOT_FOUND && (RelativeTo & RTL_REGISTRY_OPTIONAL) !== 0;
      return optional ? STATUS_SUCCESS : key.status;
    }
    try {
      return new RegistryQuery(key.handle, Context, Environment).run(QueryTable);
    } finally {
      key.close();
    }
  },
);

/**
 * RtlWriteRegistryValue: makes the key's last part when it is missing. IRQL: PASSIVE_LEVEL.
 * @param ValueLength bytes
 */
export const RtlWriteRegistryValue = fromKernel(
  (
    RelativeTo: number,
    Path: number,
    ValueName: number,
    ValueType: number,
    ValueData: number,
    ValueLength: number,
  ): number => {
    const key = openRelative(RelativeTo, Path, true);
    if (key.status < 0) return key.status;
    const arena = new StringArena();
    const name = arena.string(guestWideText(ValueName));
    const status =
      name === 0
        ? STATUS_INSUFFICIENT_RESOURCES
        : ZwSetValueKey(key.handle, name, 0, ValueType, ValueData, ValueLength);
    arena.free();
    key.close();
    return status;
  },
);

/** RtlDeleteRegistryValue. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND … */
export const RtlDeleteRegistryValue = fromKernel((RelativeTo: number, Path: number, ValueName: number): number => {
  const key = openRelative(RelativeTo, Path, false);
  if (key.status < 0) return key.status;
  const status = deleteValue(key.handle, guestWideText(ValueName));
  key.close();
  return status;
});

/** RtlCheckRegistryKey. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS when the key exists */
export const RtlCheckRegistryKey = fromKernel((RelativeTo: number, Path: number): number => {
  const key = openRelative(RelativeTo, Path, false);
  key.close();
  return key.status;
});

/** RtlCreateRegistryKey: the last part alone; those above it must exist. IRQL: PASSIVE_LEVEL. */
export const RtlCreateRegistryKey = fromKernel((RelativeTo: number, Path: number): number => {
  const key = openRelative(RelativeTo, Path, true);
  key.close();
  return key.status;
});
