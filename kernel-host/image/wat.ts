/** WebAssembly text, through wabt: tiny drivers, and disassembly. */
import { ImageError } from './types.js';

const FEATURES = {
  threads: true,
  bulk_memory: true,
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  multi_value: true,
  reference_types: true,
  tail_call: true,
  simd: true,
} as const;

/** wabt's own types leave the parameter out; without it, shared memories are errors. */
interface Validated {
  validate(features: typeof FEATURES): void;
}

/**
 * @param file shown in messages
 * @throws ImageError with wabt's messages, each with file and line
 */
export async function assembleWat(file: string, text: string): Promise<Uint8Array> {
  const wabt = await loadWabt();
  try {
    const module = wabt.parseWat(file, text, FEATURES);
    try {
      module.resolveNames();
      const checked: Validated = module;
      checked.validate(FEATURES);
      return module.toBinary({ write_debug_names: true }).buffer;
    } finally {
      module.destroy();
    }
  } catch (error) {
    throw new ImageError(watMessage(error));
  }
}

/**
 * @returns the module as text, one instruction a line
 * @throws ImageError when it cannot be read
 */
export async function disassemble(wasm: Uint8Array): Promise<string> {
  const wabt = await loadWabt();
  try {
    const module = wabt.readWasm(wasm.slice(), { readDebugNames: true, ...FEATURES });
    try {
      module.applyNames();
      return module.toText({ foldExprs: false, inlineExport: false });
    } finally {
      module.destroy();
    }
  } catch (error) {
    throw new ImageError(`cannot disassemble: ${watMessage(error)}`);
  }
}

async function loadWabt(): Promise<Awaited<ReturnType<typeof import('wabt')>>> {
  const { default: load } = await import('wabt');
  return load();
}

/** wabt's messages without the name of its own function. */
function watMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^\w+ failed:?\s*/, '').trim();
}
