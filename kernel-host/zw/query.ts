/** What all query services share: a buffer of a fixed size, and the length that was returned. */
import { STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_INFO_CLASS, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { probeOptional, probeWrite, storeOptional } from '../ob/probe.js';
import { type TypeName, typeObject } from '../ob/types.js';
import { pokeU32 } from '../rtl/access.js';
import { serve } from './service.js';

/** A query of an object's state: its only class is 0, and the buffer must have exactly its size. */
export interface StateQuery {
  readonly type: TypeName;
  /** Right that the handle must have been granted. */
  readonly access: number;
  /** 32-bit words of the answer. */
  readonly read: (object: number) => readonly number[];
}

/** @returns the service `NtQueryXxx(Handle, Class, Buffer, Length, ReturnLength)`. */
export function stateQuery({ type, access, read }: StateQuery) {
  return (handle: number, infoClass: number, buffer: number, length: number, returned: number): number =>
    serve((mode) => {
      if (infoClass !== 0) return STATUS_INVALID_INFO_CLASS;
      probeWrite(mode, buffer, length >>> 0);
      probeOptional(mode, returned);
      const found = referenceHandle(handle, { type: typeObject(type), access, mode });
      if (found.status !== STATUS_SUCCESS) return found.status;
      const words = read(found.object);
      dereferenceObject(found.object);
      if (length >>> 0 !== words.length * 4) return STATUS_INFO_LENGTH_MISMATCH;
      words.forEach((word, index) => {
        pokeU32(buffer + index * 4, word);
      });
      storeOptional(returned, words.length * 4);
      return STATUS_SUCCESS;
    });
}

/**
 * The body of services that change an object by handle.
 * @param change does it; its result is stored in the optional `previous`
 */
export function changeByHandle(
  handle: number,
  type: TypeName,
  access: number,
  previous: number,
  change: (object: number) => number,
): number {
  return serve((mode) => {
    probeOptional(mode, previous);
    const found = referenceHandle(handle, { type: typeObject(type), access, mode });
    if (found.status !== STATUS_SUCCESS) return found.status;
    const old = change(found.object);
    dereferenceObject(found.object);
    storeOptional(previous, old);
    return STATUS_SUCCESS;
  });
}
