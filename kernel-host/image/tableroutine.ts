/** From a function pointer to the code it leads to: for reports about routines that are on nobody's stack. */
import type { PlacedImage, RawFrame } from './types.js';
import { readConstant, skipExpression } from './wasm-data.js';
import { openSection, readSections, Section } from './wasm-reader.js';

/** What is known of an image. */
interface Loaded {
  readonly image: PlacedImage;
  readonly built: { readonly wasm: Uint8Array; readonly linkTableBase: number };
}

/** @returns the module's index of the function in a slot of the table as it was linked; -1 when there is none. */
function functionInSlot(wasm: Uint8Array, wanted: number): number {
  const cursor = openSection(wasm, readSections(wasm), Section.Element);
  const total = cursor?.u32() ?? 0;
  for (let index = 0; cursor !== undefined && index < total; index++) {
    const flags = cursor.u32();
    const active = (flags & 1) === 0;
    if (active && (flags & 2) !== 0) cursor.u32();
    const first = active ? readConstant(cursor) : Number.NaN;
    if ((flags & 3) !== 0) cursor.u8();
    const count = cursor.u32();
    for (let item = 0; item < count; item++) {
      const routine = (flags & 4) === 0 ? cursor.u32() : skipExpression(cursor);
      if (routine !== undefined && first + item === wanted) return routine;
    }
  }
  return -1;
}

/** @returns the frame of a function pointer, as if it were on a stack; undefined when it is no image's. */
export function routineOf(images: readonly Loaded[], pointer: number): RawFrame | undefined {
  const loaded = images.find(({ image }) => pointer >= image.tableBase && pointer < image.tableBase + image.tableSize);
  if (loaded === undefined) return undefined;
  const { image, built } = loaded;
  const index = functionInSlot(built.wasm, pointer - image.tableBase + built.linkTableBase);
  const imported = image.imports.filter((each) => each.kind === 'function').length;
  const start = image.functionStarts[index - imported];
  return start === undefined ? undefined : { image: image.index, functionName: '', codeOffset: start };
}
