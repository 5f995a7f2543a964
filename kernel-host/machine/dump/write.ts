/** Saves a machine: all of its memory that is in use, its images, and what its host knows of it. Host only. */
import { PAGE_SIZE, RACE_CELLS } from '../../hal/map.js';
import { packImage } from '../../image/prebuilt.js';
import type { MachineEvent } from '../events.js';
import type { LoadedImage } from '../images.js';
import { type DumpedPage, encodeDump, kernelStamp } from './file.js';

/** Pages are looked at in such pieces first: nearly all of a machine is zero. */
const PIECE = 0x1_0000;

/** What a machine is made of, for those who save it. */
export interface Saved {
  readonly memory: WebAssembly.Memory;
  readonly images: readonly LoadedImage[];
  readonly events: readonly MachineEvent[];
  readonly prints: readonly string[];
  /** Seconds of machine time. */
  readonly time: number;
  /** Of ntwasm. */
  readonly version: string;
}

/** @returns the bytes of the file. Of a machine that runs, threads change their memory meanwhile. */
export function writeDump({ memory, images, events, prints, time, version }: Saved): Buffer {
  // What the race detector remembers of each word is of no use without the machine.
  const bytes = Math.min(memory.buffer.byteLength, RACE_CELLS);
  return encodeDump({
    head: { version, kernel: kernelStamp(), written: new Date().toISOString(), memory: bytes },
    state: {
      time,
      events,
      prints,
      images: images.map(({ built, image: { base, tableBase } }) => ({ name: built.name, base, tableBase })),
    },
    images: images.map(({ built }) => packImage(built)),
    pages: usedPages(memory.buffer, bytes),
  });
}

function usedPages(buffer: ArrayBufferLike, bytes: number): DumpedPage[] {
  const pages: DumpedPage[] = [];
  const zero = Buffer.alloc(PIECE);
  for (let piece = 0; piece < bytes; piece += PIECE) {
    const length = Math.min(PIECE, bytes - piece);
    if (Buffer.from(buffer, piece, length).equals(zero.subarray(0, length))) continue;
    for (let address = piece; address < piece + length; address += PAGE_SIZE) {
      const page = Buffer.from(buffer, address, PAGE_SIZE);
      if (!page.equals(zero.subarray(0, PAGE_SIZE))) pages.push({ address, bytes: Buffer.from(page) });
    }
  }
  return pages;
}
