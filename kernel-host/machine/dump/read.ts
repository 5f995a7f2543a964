/** A machine as it was saved: its memory and images lie where they lay, so whatever looks into a machine can look. */
import { readFileSync } from 'node:fs';
import { placeImage } from '../../image/place.js';
import { unpackImage } from '../../image/prebuilt.js';
import { Images } from '../images.js';
import { Reporter } from '../report.js';
import { DumpError, type DumpHead, type DumpState, decodeDump } from './file.js';

const WASM_PAGE = 0x1_0000;

export interface SavedMachine {
  readonly head: DumpHead;
  readonly state: DumpState;
  readonly memory: WebAssembly.Memory;
  readonly images: Images;
  readonly reporter: Reporter;
}

/**
 * @param version of this ntwasm
 * @throws DumpError for a file that cannot be read as a dump
 */
export function readDump(path: string, version: string): SavedMachine {
  const { head, state, images: modules, pages } = decodeDump(readFile(path), path, version);
  const size = Math.ceil(head.memory / WASM_PAGE);
  const memory = new WebAssembly.Memory({ initial: size, maximum: size, shared: true });
  const bytes = new Uint8Array(memory.buffer);
  for (const page of pages) bytes.set(page.bytes, page.address);
  const images = new Images(() => {});
  for (const [index, { name, base, tableBase }] of state.images.entries()) {
    const built = unpackImage(modules[index] ?? new Uint8Array(), name, path);
    const { image, segments, codeDelta } = placeImage(built, index, base, tableBase);
    images.loaded.push({ built, image, segments, codeDelta });
  }
  return { head, state, memory, images, reporter: new Reporter(images, memory) };
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new DumpError(`${path}: no such file`);
  }
}
