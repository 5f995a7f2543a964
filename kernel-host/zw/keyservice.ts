/** What services of keys have in common: from a handle to a live key, and from an image of it to the caller's buffer. */
import {
  STATUS_BUFFER_OVERFLOW,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_KEY_DELETED,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { filtered, type Operation } from '../cm/callbacks.js';
import type { Image } from '../cm/information.js';
import { hasKeyFlag } from '../cm/key.js';
import { keyOf } from '../cm/keyobject.js';
import { KeyFlag } from '../cm/layout.js';
import { withRegistry } from '../cm/lock.js';
import { u8 } from '../hal/memory.js';
import { captureString } from '../ob/attributes.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { KernelMode, probeOptional, probeWrite, storeOptional } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { serve } from './service.js';

/** What a service is told of its caller. */
export interface KeyCaller {
  /** The key object. */
  readonly object: number;
  /** KernelMode 0, UserMode 1. */
  readonly mode: number;
}

/**
 * Runs a service on the key object of a handle, between the callbacks for it.
 * @param access KEY_ rights that the handle must have in user mode
 * @param describe what callbacks see; absent: it is nothing they see
 */
export function serveKey(
  handle: number,
  access: number,
  body: (caller: KeyCaller) => number,
  describe?: (object: number) => Operation,
): number {
  return serve((mode) => {
    const { status, object } = referenceHandle(handle, { type: typeObject('Key'), access, mode });
    if (status !== STATUS_SUCCESS) return status;
    try {
      const perform = (): number => body({ object, mode });
      return describe === undefined ? perform() : filtered(describe(object), perform);
    } finally {
      dereferenceObject(object);
    }
  });
}

/** Looks at a live key under CmLock. @returns STATUS_KEY_DELETED, or what `look` gives */
export function lookAtKey<T>(object: number, look: (key: number) => T): T | typeof STATUS_KEY_DELETED {
  return withRegistry(() => {
    const key = keyOf(object);
    return hasKeyFlag(key, KeyFlag.Deleted) ? STATUS_KEY_DELETED : look(key);
  });
}

/** @returns the text of a value's name; a NUL that Win32's callers leave at its end is none of it. */
export function captureValueName(address: number, mode: number): string {
  return captureString(address, mode).replace(/\0+$/, '');
}

/** Checks a caller's buffer for an image. In kernel mode what is written is checked when it is written. */
export function probeImage(mode: number, buffer: number, length: number, result: number, alignment = 4): void {
  probeOptional(mode, result);
  if (mode !== KernelMode) probeWrite(mode, buffer, length >>> 0, alignment);
}

/**
 * Gives the caller as much of an image as there is room for.
 * @param result receives the bytes that the whole needs, or NULL
 * @returns STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW (the part that varies is cut), STATUS_BUFFER_TOO_SMALL (nothing is written)
 */
export function storeImage(
  { bytes, fixed }: Image,
  mode: number,
  buffer: number,
  length: number,
  result: number,
): number {
  storeOptional(result, bytes.length);
  const room = length >>> 0;
  if (room < fixed) return STATUS_BUFFER_TOO_SMALL;
  const given = Math.min(room, bytes.length);
  if (mode === KernelMode) probeWrite(mode, buffer, given);
  u8.set(given === bytes.length ? bytes : bytes.subarray(0, given), buffer);
  return given < bytes.length ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}
