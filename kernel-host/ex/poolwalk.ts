/**
 * Looking at the pool as a whole: what is allocated, by whom, how much. For reports, while no worker runs: the
 * host calls these bound to the machine.
 */
import { KERNEL_SPACE_BASE, PAGE_SIZE } from '../hal/map.js';
import { readI32, readU32 } from '../hal/memory.js';
import { runLength } from '../mm/pages.js';
import { BlockState, PoolBits } from './pool.js';
import { POOL_CLASSES } from './poolclass.js';
import { PAGE_ENTRY, PageKind, pageEntry, poolEnd } from './poolcontrol.js';
import { BLOCK, SLAB } from './poolslab.js';
import { tagText } from './pooltags.js';

/** One allocation. */
export interface PoolBlock {
  readonly address: number;
  /** As requested. */
  readonly bytes: number;
  readonly tag: number;
  readonly type: 'Paged' | 'NonPaged' | 'NonPagedNx';
  /** In the stack depot; 0 when stacks were not kept. */
  readonly stackId: number;
}

/** What one tag has allocated. */
export interface PoolUse {
  readonly tag: number;
  /** The tag's characters in memory order. */
  readonly name: string;
  readonly blocks: number;
  readonly bytes: number;
}

/** @returns every live allocation of drivers, by address. */
export function livePool(): PoolBlock[] {
  const live: PoolBlock[] = [];
  const end = poolEnd();
  for (let page = KERNEL_SPACE_BASE; page < end; page += PAGE_SIZE) {
    const entry = pageEntry(page);
    const kind = readI32(entry + PAGE_ENTRY.Kind);
    if (kind === PageKind.None) continue;
    if ((kind & 0xff) === PageKind.Big && runLength(page) > 0 && !isKernels(kind >> 8))
      live.push(bigBlock(page, entry, kind));
    if ((kind & 0xff) === PageKind.Slab && readI32(entry + PAGE_ENTRY.Base) === page) walkSlab(page, kind >> 8, live);
  }
  return live;
}

/** @returns use by tag, most bytes first. */
export function poolUseByTag(blocks: readonly PoolBlock[] = livePool()): PoolUse[] {
  const uses = new Map<number, { blocks: number; bytes: number }>();
  for (const { tag, bytes } of blocks) {
    const use = uses.get(tag) ?? { blocks: 0, bytes: 0 };
    use.blocks++;
    use.bytes += bytes;
    uses.set(tag, use);
  }
  return [...uses]
    .map(([tag, use]) => ({ tag, name: tagText(tag), ...use }))
    .sort((a, b) => b.bytes - a.bytes || a.tag - b.tag);
}

function walkSlab(slab: number, index: number, live: PoolBlock[]): void {
  const kind = POOL_CLASSES[index];
  if (kind === undefined) return;
  const fresh = Math.min(readI32(slab + SLAB.Fresh), kind.blocks);
  for (let i = 0; i < fresh; i++) {
    const address = slab + kind.first + i * kind.stride;
    const state = readI32(address + BLOCK.State);
    if ((state & BlockState.Mask) !== BlockState.Live || isKernels(state)) continue;
    live.push({
      address,
      bytes: readI32(address + BLOCK.Bytes),
      tag: readU32(address + BLOCK.Tag),
      type: typeName(state & 0xff),
      stackId: readI32(address + BLOCK.StackId),
    });
  }
}

function isKernels(bits: number): boolean {
  return (bits & PoolBits.Kernel) !== 0;
}

function bigBlock(address: number, entry: number, kind: number): PoolBlock {
  return {
    address,
    bytes: readU32(entry + PAGE_ENTRY.Base),
    tag: readU32(entry + PAGE_ENTRY.Tag),
    type: typeName(kind >> 8),
    stackId: readI32(entry + PAGE_ENTRY.StackId),
  };
}

function typeName(bits: number): PoolBlock['type'] {
  if ((bits & PoolBits.Paged) !== 0) return 'Paged';
  return (bits & PoolBits.NoExecute) !== 0 ? 'NonPagedNx' : 'NonPaged';
}
