/**
 * Size classes of the pool. A block is a header of 16 bytes and the driver's bytes behind it; blocks of a
 * class stand side by side in slabs, so a block's end is guarded by the next one's header.
 *
 * Classes 0..63 are 8-aligned as x86 pool is, classes from 64 on begin every block at a cache line. The steps
 * between sizes grow with the size: at most a quarter of a block is waste.
 */
import { PAGE_SIZE } from '../hal/map.js';

/** Bytes between a block's start and the driver's. */
export const BLOCK_HEADER = 16;
/** At the start of a slab. */
export const SLAB_HEADER = 64;
export const POOL_ALIGNMENT = 8;
const CACHE_LINE = 64;
/** First class of the cache-aligned family. */
const ALIGNED_CLASSES = 64;
/** A slab's last block is followed by a granule that is nobody's. */
const TAIL = 8;

/** One size class. All sizes in bytes. */
export interface PoolClass {
  /** What a driver can use of a block. */
  readonly capacity: number;
  /** From block to block. */
  readonly stride: number;
  /** From the slab's start to the first block's driver bytes. */
  readonly first: number;
  readonly slabPages: number;
  /** Blocks in a slab. */
  readonly blocks: number;
}

function makeClass(stride: number, first: number): PoolClass {
  const slabPages = stride <= 1024 ? 4 : 16;
  const blocks = Math.floor((slabPages * PAGE_SIZE - first + BLOCK_HEADER - TAIL) / stride);
  return { capacity: stride - BLOCK_HEADER, stride, first, slabPages, blocks };
}

/** @returns `from`, then in steps of `step` up to and with `to`. */
function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
}

const CAPACITIES = [...range(8, 128, 8), ...range(160, 512, 32), ...range(640, 2048, 128), ...range(2560, 4096, 512)];
const ALIGNED_STRIDES = [...range(64, 1024, 64), ...range(1280, 4096, 256), 4160];

/** By class number; the numbers between the two families are unused. */
export const POOL_CLASSES: readonly (PoolClass | undefined)[] = buildClasses();

function buildClasses(): (PoolClass | undefined)[] {
  const classes: (PoolClass | undefined)[] = [];
  CAPACITIES.forEach((capacity, i) => {
    classes[i] = makeClass(capacity + BLOCK_HEADER, SLAB_HEADER + BLOCK_HEADER);
  });
  ALIGNED_STRIDES.forEach((stride, i) => {
    classes[ALIGNED_CLASSES + i] = makeClass(stride, SLAB_HEADER + CACHE_LINE);
  });
  return classes;
}

/** Class by size in granules, both families. */
const CLASS_OF = buildLookup(0, CAPACITIES);
const ALIGNED_CLASS_OF = buildLookup(
  ALIGNED_CLASSES,
  ALIGNED_STRIDES.map((stride) => stride - BLOCK_HEADER),
);

function buildLookup(firstClass: number, capacities: readonly number[]): Uint8Array {
  const lookup = new Uint8Array(PAGE_SIZE / POOL_ALIGNMENT + 1);
  let index = 0;
  for (let granules = 0; granules < lookup.length; granules++) {
    while ((capacities[index] as number) < granules * POOL_ALIGNMENT) index++;
    lookup[granules] = firstClass + index;
  }
  return lookup;
}

/** @returns the class for a request below PAGE_SIZE. */
export function classFor(bytes: number, cacheAligned: boolean): number {
  const granules = (bytes + POOL_ALIGNMENT - 1) >> 3;
  return (cacheAligned ? ALIGNED_CLASS_OF : CLASS_OF)[granules] as number;
}

/** @returns the class of a number that `classFor` gave. */
export function poolClass(index: number): PoolClass {
  return POOL_CLASSES[index] as PoolClass;
}
