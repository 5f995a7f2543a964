/** Copies put back into the machine's memory, and what `.reg` files ask for: whole or not at all. Host only, memory bound. */
import { readI32 } from '../hal/memory.js';
import { blobOf, releaseBlob } from './blob.js';
import type { HiveRoot } from './hivefile.js';
import { addDefaults } from './initialize.js';
import {
  addKey,
  countKeys,
  eachKey,
  findKey,
  hasKeyFlag,
  nthKey,
  removeTree,
  rootKey,
  setLastWrite,
  touchKey,
} from './key.js';
import { KEY, KeyFlag } from './layout.js';
import { withRegistry } from './lock.js';
import { keyAt, makeKey } from './path.js';
import { type RegistryEdit, RegistryFileError } from './regfile.js';
import { copyKey, type KeyCopy } from './snapshot.js';
import { findValue, removeAllValues, removeValue, setValue } from './value.js';
import { Change, changeRegistry, type Tell } from './watch.js';

/** The machine's memory has run out. */
const NO_MEMORY = 'the machine has no memory left for the registry; see --memory';

/** Gives a key a value. Under CmLock. @throws RangeError when memory has run out */
export function putValue(key: number, name: string, type: number, bytes: Uint8Array): void {
  const blob = blobOf(bytes);
  if (blob === undefined) throw new RangeError(NO_MEMORY);
  if (setValue(key, name, type, blob)) return;
  releaseBlob(blob);
  throw new RangeError(NO_MEMORY);
}

function fill(key: number, copy: KeyCopy): void {
  for (const { name, type, bytes } of copy.values) putValue(key, name, type, bytes);
  for (const subcopy of copy.keys) {
    const flags = subcopy.link ? KeyFlag.Link : 0;
    const subkey = findKey(key, subcopy.name) || addKey(key, subcopy.name, subcopy.className, flags);
    if (subkey === 0) throw new RangeError(NO_MEMORY);
    fill(subkey, subcopy);
  }
  setLastWrite(key, copy.lastWrite);
}

/** @returns copies of what a hive keeps: the keys that stand in `Machine` and `User`, and are not volatile. */
export function copyHives(): HiveRoot[] {
  return withRegistry(() => {
    const roots: HiveRoot[] = [];
    for (const master of ['MACHINE', 'USER']) {
      eachKey(findKey(rootKey(), master), (key) => {
        const copy = copyKey(key, false);
        if (!hasKeyFlag(key, KeyFlag.Volatile)) roots.push([`\\Registry\\${master}\\${copy.name}`, copy]);
      });
    }
    return roots;
  });
}

/** Puts hives in the place of the defaults. @throws RangeError when memory has run out */
export function restoreHives(roots: readonly HiveRoot[]): void {
  withRegistry(() => {
    for (const [path, copy] of roots) {
      const key = makeKey(path);
      if (key === 0) throw new RangeError(NO_MEMORY);
      while (countKeys(key) > 0) removeTree(nthKey(key, 0));
      removeAllValues(key);
      fill(key, copy);
    }
  });
  addDefaults(true);
}

/**
 * Does what a file asks for.
 * @throws RegistryFileError before anything is changed, for what cannot be; RangeError when memory has run out
 */
export function applyEdits(edits: readonly RegistryEdit[], file: string): void {
  changeRegistry((tell) => {
    for (const { edit, path, line } of edits) {
      const key = edit === 'delete' ? keyAt(path, true) : 0;
      if (key !== 0 && hasKeyFlag(key, KeyFlag.Fixed))
        throw new RegistryFileError(file, line, 'this key is the root of a hive, and cannot be deleted');
    }
    for (const each of edits) apply(each, tell);
  });
}

function apply(each: RegistryEdit, tell: Tell): void {
  if (each.edit === 'delete') {
    const key = keyAt(each.path, true);
    if (key === 0) return;
    tell(readI32(key + KEY.Parent), Change.Name);
    tell(key, Change.Name, 'deleted');
    removeTree(key);
    return;
  }
  const key = each.edit === 'unset' ? keyAt(each.path) : madeKey(each.path, tell);
  if (each.edit === 'set') putValue(key, each.name, each.data.type, each.data.bytes);
  if (each.edit === 'unset') {
    const value = key === 0 ? 0 : findValue(key, each.name);
    if (value === 0) return;
    removeValue(key, value);
  }
  if (each.edit === 'make') return;
  touchKey(key);
  tell(key, Change.LastSet);
}

/** @returns the key with that path, made when it is missing. Under CmLock. @throws RangeError when memory has run out */
export function madeKey(path: string, tell: Tell, flags = 0): number {
  const known = keyAt(path);
  if (known !== 0) return known;
  const key = makeKey(path, flags);
  if (key === 0) throw new RangeError(NO_MEMORY);
  tell(readI32(key + KEY.Parent), Change.Name);
  return key;
}
