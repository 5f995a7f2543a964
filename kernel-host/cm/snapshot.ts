/** Keys copied out of the machine's memory with all that is below them: for files and for the library. */
import { readI32 } from '../hal/memory.js';
import { blobText, blobView } from './blob.js';
import { eachKey, hasKeyFlag, keyName, lastWrite } from './key.js';
import { KEY, KeyFlag } from './layout.js';
import { eachValue, VALUE, valueName } from './value.js';

/** A value. */
export interface ValueCopy {
  readonly name: string;
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** A key. */
export interface KeyCopy {
  readonly name: string;
  readonly className: string;
  /** It leads to another key. */
  readonly link: boolean;
  /** 100 ns since 1601. */
  readonly lastWrite: bigint;
  /** The oldest first. */
  readonly values: readonly ValueCopy[];
  /** By name. */
  readonly keys: readonly KeyCopy[];
}

/** Under CmLock. @returns a value's copy */
export function copyValue(value: number): ValueCopy {
  const bytes = new Uint8Array(blobView(readI32(value + VALUE.Data)));
  return { name: valueName(value), type: readI32(value + VALUE.Type) >>> 0, bytes };
}

/** Under CmLock. @returns copies of a key's values */
export function copyValues(key: number): ValueCopy[] {
  const values: ValueCopy[] = [];
  eachValue(key, (value) => values.push(copyValue(value)));
  return values;
}

/** Under CmLock. @param withVolatile whether keys count that no hive keeps */
export function copyKey(key: number, withVolatile: boolean): KeyCopy {
  const keys: KeyCopy[] = [];
  eachKey(key, (subkey) => {
    if (withVolatile || !hasKeyFlag(subkey, KeyFlag.Volatile)) keys.push(copyKey(subkey, withVolatile));
  });
  return {
    name: keyName(key),
    className: blobText(readI32(key + KEY.Class)),
    link: hasKeyFlag(key, KeyFlag.Link),
    lastWrite: lastWrite(key),
    values: copyValues(key),
    keys,
  };
}
