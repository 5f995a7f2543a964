/**
 * COMDATs, by which an object says that parts of it belong together and are wanted once: virtual tables, inline
 * functions. With `--emit-relocs` this wasm-ld fails an assertion of its own when their data has been merged with
 * other data. The symbols are weak as well, and that alone makes the linker take the first of each and drop the rest,
 * so objects are linked without them. Format: the tool-conventions' Linking document.
 */
import { Cursor, readSections, Section } from './wasm-reader.js';
import { concatBytes, customSectionBytes } from './wasm-writer.js';

const LINKING = 'linking';
const COMDAT_INFO = 7;

/** @returns the object file without its COMDAT groups; the same bytes when it has none. */
export function withoutComdats(object: Uint8Array): Uint8Array {
  const linking = readSections(object).find(({ id, name }) => id === Section.Custom && name === LINKING);
  if (linking === undefined) return object;
  const cursor = new Cursor(object, linking.payload, linking.end);
  cursor.u32();
  const kept = [object.subarray(linking.payload, cursor.at)];
  let found = false;
  while (!cursor.done) {
    const start = cursor.at;
    const type = cursor.u8();
    cursor.take(cursor.u32());
    if (type === COMDAT_INFO) found = true;
    else kept.push(object.subarray(start, cursor.at));
  }
  if (!found) return object;
  const section = customSectionBytes(LINKING, concatBytes(kept));
  return concatBytes([object.subarray(0, linking.start), section, object.subarray(linking.end)]);
}
