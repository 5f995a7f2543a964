/** Reads V8's stack traces: which frames are guest code, of which image, and where in it. */
import type { RawFrame } from './types.js';

/** A placed image's module is named `ntwasm.<index>`, and V8 writes the name into its URL, before a hash. */
const FRAME =
  /(?:at (?:ntwasm\.\d+\.)?(\S.*?) \(|at )?wasm:\/\/wasm\/ntwasm\.(\d+)-[0-9a-f]+:wasm-function\[(\d+)\]:0x([0-9a-f]+)/;

/** What V8 calls a function that the name section leaves out. */
const UNNAMED = /^ntwasm\.\d+$/;

/**
 * @param stack text of `Error.stack`, or V8's call sites
 * @returns the guest frames, innermost first; frames of the kernel's own code are left out
 */
export function parseStack(stack: string | readonly { toString(): string }[]): RawFrame[] {
  const lines = typeof stack === 'string' ? stack.split('\n') : stack.map((site) => `at ${site.toString()}`);
  return lines.flatMap((line) => {
    const match = FRAME.exec(line);
    if (match === null) return [];
    const [, name, image, index, offset] = match;
    return [
      {
        image: Number(image),
        functionName: name === undefined || UNNAMED.test(name) ? `function[${index}]` : name,
        codeOffset: Number.parseInt(offset ?? '0', 16),
      },
    ];
  });
}
