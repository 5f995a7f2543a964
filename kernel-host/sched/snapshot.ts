/**
 * The state of a machine between two executions, and how it is had back. Which blocks of memory an execution changes is
 * found by comparing all of it with what was kept, for the first executions and now and then; the others put those
 * blocks back which any has changed so far. Pages that were never handed out before are zero, and become so again.
 *
 * Left out are the baton's words (hal/control), what drivers print, and the stacks of allocations, which only reports read.
 */
import {
  CONTROL_BASE,
  CONTROL_SIZE,
  KERNEL_SPACE_BASE,
  PRINT_RING_BASE,
  STACK_DEPOT_BASE,
  SYSTEM_BASE,
  VALIDITY_BASE,
  VALIDITY_SHIFT,
  WORKER_SLOTS_BASE,
} from '../hal/map.js';
import { fillBytes, i32, readI32, u8 } from '../hal/memory.js';
import { MACHINE, slotAddress } from '../ke/system.js';
import { kernelHighWater } from '../mm/pages.js';

const BLOCK_SHIFT = 9;
const BLOCK = 1 << BLOCK_SHIFT;
/** Executions that are compared whole: the first ones, and then one in so many. */
const FIRST = 32;
const INTERVAL = 64;
/** The machine's words, processors and queues: what most often changes, and is put back in any case. */
const WORDS_SIZE = 0x4000;

/** A part of memory that is kept. */
interface Region {
  readonly start: number;
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
}

export class Snapshot {
  readonly #regions: Region[];
  /** Where pages begin that nobody had when it was taken. */
  readonly #end: number;
  #highest: number;
  /** Blocks that have changed, as address and offset in what was kept. */
  readonly #dirty = new Map<number, Region>();
  #restored = 0;

  /** Keeps the machine as it is. Nobody else runs. */
  constructor() {
    this.#end = kernelHighWater();
    this.#highest = this.#end;
    this.#regions = [
      region(SYSTEM_BASE, PRINT_RING_BASE),
      region(PRINT_RING_BASE + 0x10_0000, CONTROL_BASE),
      region(CONTROL_BASE + CONTROL_SIZE, STACK_DEPOT_BASE),
      region(validityOf(KERNEL_SPACE_BASE), validityOf(this.#end)),
      region(KERNEL_SPACE_BASE, this.#end),
    ];
    const [words] = this.#regions as [Region];
    const slots = slotAddress(readI32(MACHINE.WorkerCount));
    for (let at = SYSTEM_BASE; at < SYSTEM_BASE + WORDS_SIZE; at += BLOCK) this.#dirty.set(at, words);
    for (let at = WORKER_SLOTS_BASE; at < slots; at += BLOCK) this.#dirty.set(at, words);
  }

  /** Blocks that are put back each time. */
  get blocks(): number {
    return this.#dirty.size;
  }

  /** Makes the machine what it was. Nobody else runs. */
  restore(): void {
    const count = this.#restored++;
    this.#clearFresh();
    if (count < FIRST || count % INTERVAL === 0) for (const each of this.#regions) this.#compare(each);
    for (const [address, { start, bytes }] of this.#dirty) {
      const offset = address - start;
      u8.set(bytes.subarray(offset, offset + BLOCK), address);
    }
  }

  #compare(one: Region): void {
    const { start, words } = one;
    const first = start >> 2;
    for (let block = 0; block < words.length; block += BLOCK >> 2) {
      const end = Math.min(block + (BLOCK >> 2), words.length);
      for (let word = block; word < end; word++) {
        if (i32[first + word] === words[word]) continue;
        this.#dirty.set(start + block * 4, one);
        break;
      }
    }
  }

  #clearFresh(): void {
    this.#highest = Math.max(this.#highest, kernelHighWater());
    if (this.#highest === this.#end) return;
    fillBytes(0, this.#end, this.#highest);
    fillBytes(0, validityOf(this.#end), validityOf(this.#highest));
    this.#highest = this.#end;
  }
}

function region(start: number, end: number): Region {
  const bytes = u8.slice(start, end);
  return { start, bytes, words: new Int32Array(bytes.buffer) };
}

function validityOf(address: number): number {
  return VALIDITY_BASE + (address >> VALIDITY_SHIFT);
}
