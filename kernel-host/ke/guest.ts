/**
 * From the kernel into guest code. All images of a machine share one function-table index space, and every
 * worker fills its table alike, so a function pointer is a number that means the same everywhere.
 */

/** Called by index, whatever the signature: sloppily typed routines run, as they do on x86. */
// biome-ignore lint/complexity/noBannedTypes: wasm functions of any shape
let table: { get(index: number): Function | null };
let images: () => void = () => {};
// biome-ignore lint/complexity/noBannedTypes: wasm functions of any shape
const cache: Function[] = [];

/** Thrown for a call through a pointer that is no function; becomes a bug check like other traps. */
export class BadCall extends Error {}

/**
 * Sets this worker's function table.
 * @param loadImages instantiates images that were loaded into the machine since this worker last looked
 */
export function bindTable(shared: WebAssembly.Table, loadImages: () => void): void {
  table = shared;
  images = loadImages;
}

/**
 * Calls the guest function at `index`.
 * @param args i32 numbers and i64 bigints
 * @returns its result, undefined for VOID
 */
export function callTable(index: number, ...args: (number | bigint)[]): number {
  const routine = cache[index] ?? lookUp(index);
  return routine(...args) as number;
}

// biome-ignore lint/complexity/noBannedTypes: wasm functions of any shape
function lookUp(index: number): Function {
  images();
  // biome-ignore lint/complexity/noBannedTypes: wasm functions of any shape
  let routine: Function | null = null;
  try {
    routine = table.get(index);
  } catch {
    // Past the end of the table: reported like an empty entry.
  }
  if (routine === null)
    throw new BadCall(`call through the pointer 0x${(index >>> 0).toString(16)}, which is no function`);
  cache[index] = routine;
  return routine;
}
