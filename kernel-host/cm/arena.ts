/** Memory that drivers see during one call and no longer: information of callbacks, and the texts in it. */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { u8, writeI32 } from '../hal/memory.js';
import { storeWide } from '../rtl/guesttext.js';

export class StringArena {
  readonly #blocks: number[] = [];

  /** @returns address of so many zeroed bytes; 0 when memory has run out */
  block(bytes: number): number {
    const address = allocateKernelPool(bytes);
    if (address === 0) return 0;
    u8.fill(0, address, address + bytes);
    this.#blocks.push(address);
    return address;
  }

  /** @returns address of a UNICODE_STRING with that text; 0 when memory has run out */
  string(text: string): number {
    const bytes = Math.min(text.length, 0x7fff) * 2;
    const address = this.block(8 + bytes);
    if (address === 0) return 0;
    writeI32(address, bytes | (bytes << 16));
    writeI32(address + 4, address + 8);
    storeWide(address + 8, text.slice(0, bytes / 2));
    return address;
  }

  /** Frees all of it. */
  free(): void {
    for (const block of this.#blocks) freeKernelPool(block);
    this.#blocks.length = 0;
  }
}
