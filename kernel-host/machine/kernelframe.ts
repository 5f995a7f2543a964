/**
 * Which kernel routine a driver was in, read off a V8 stack: the frame next to the driver's own that carries
 * a name of the contract. The kernel's frames are JavaScript functions, or wasm functions of the hot module.
 */
import { EXPORTS } from '../abi/gen/exports.js';

const FRAME = /^\s*at (?:async )?([^\s(]+) \(/;
/** Where the driver's code begins; see `placeImage`. */
const GUEST_FRAME = /wasm:\/\/wasm\/ntwasm\./;

let names: ReadonlySet<string> | undefined;

/** @returns `KeWaitForSingleObject` and the like, or undefined when the driver was in its own code. */
export function calledRoutine(stack: string): string | undefined {
  names ??= new Set(EXPORTS.map((each) => each.name));
  const lines = stack.split('\n');
  const guest = lines.findIndex((line) => GUEST_FRAME.test(line));
  for (const line of lines.slice(0, Math.max(guest, 0)).reverse()) {
    // Wasm functions are `module.path/of/file/Name`.
    const name = FRAME.exec(line)?.[1]?.split(/[./]/).at(-1);
    if (name !== undefined && names.has(name)) return name;
  }
  return undefined;
}
