/**
 * Locks as the verifier knows them, in memory that all workers share: a node for each lock that has been initialised
 * or acquired, found by its address. A node goes when the lock is initialised anew or its memory is freed, since what
 * lies there afterwards is another lock.
 *
 * Nodes are changed under the verifier's lock, the one in BLOCK, a leaf. They are looked up without: whoever finds a
 * node by an address that is still in it has the right one, and who finds none looks again under the lock.
 */
import { atomicStore } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { KERNEL_SPACE_BASE, PAGE_SIZE, Validity } from '../hal/map.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { LockKind } from '../ke/lockorder.js';
import { MACHINE } from '../ke/system.js';
import { allocatePages } from '../mm/pages.js';

/** What a lock is, by the routines that acquire it. */
export const Kind = {
  /** A KSPIN_LOCK that has been initialised: what acquires it first decides. */
  Unused: 0,
  Spin: 1,
  QueuedSpin: 2,
  ReaderWriterSpin: 3,
  FastMutex: 4,
  GuardedMutex: 5,
  PushLock: 6,
  Resource: 7,
  Mutex: 8,
  Semaphore: 9,
} as const;

const NAMES = [
  'lock',
  'spin lock',
  'queued spin lock',
  'reader-writer spin lock',
  'fast mutex',
  'guarded mutex',
  'push lock',
  'resource',
  'mutex',
  'semaphore',
];

/** How a lock is acquired. A starving reader does not wait for writers that wait. */
export const Mode = { Exclusive: 1, Shared: 2, StarvingShared: 3 } as const;

const BLOCK = defineLayout({ Lock: 4, Fresh: 4, Free: 4, FreshEdge: 4, FreeEdge: 4, Epoch: 4 });
const BUCKET_COUNT = 1 << 12;
const MAX_NODES = 1 << 13;
/** Most edges of the graph; see vf/lockgraph. */
export const MAX_EDGES = 1 << 14;
export const EDGE_SIZE = 64;
/** A byte a page of kernel space: how many nodes lie in it, as far as a byte counts. */
const PAGE_COUNTS = 1 << 19;

export const NODE = defineLayout({
  /** Chain of the bucket, or of the free nodes. */
  Next: 4,
  /** 0 when it is free. */
  Address: 4,
  Kind: 4,
  /** Changes when the node becomes another lock's. */
  Generation: 4,
  /** First edge from it, or 0. */
  FirstEdge: 4,
  /** Who waits for it exclusively makes readers wait: 1 once it has been acquired so. */
  HasWriter: 4,
  /** Stack of its initialisation, or 0. */
  InitStack: 4,
  /** Stack of an acquisition by a reader that read already, or 0. */
  RecursionStack: 4,
  /** Lowest IRQL at which it was held, and the stack; -1 before. */
  HeldIrql: 4,
  HeldStack: 4,
  /** Highest IRQL of an interrupt service routine that acquired it, and the stack; 0 when none has. */
  InterruptIrql: 4,
  InterruptStack: 4,
  /** Stacks of its acquisitions that have been kept. */
  Captures: 4,
});

const NODES = 64 + BUCKET_COUNT * 4;
const EDGES = NODES + MAX_NODES * NODE.size;
const COUNTS = EDGES + MAX_EDGES * EDGE_SIZE;
const HELD = COUNTS + PAGE_COUNTS;

/** @returns `fast mutex` and the like. */
export function kindName(kind: number): string {
  return NAMES[kind] ?? 'lock';
}

/** Makes room for what is known of locks, after the pages have been set up. Once, at boot. @param heldBytes for vf/heldlocks */
export function initializeLockState(heldBytes: number): void {
  const pages = Math.ceil((HELD + heldBytes) / PAGE_SIZE);
  writeI32(MACHINE.VerifierLocks, allocatePages(pages, { zero: true, validity: Validity.System }));
}

let base = 0;

/** Finds the block; when a worker starts. @returns whether there is one */
export function bindLockState(): boolean {
  base = readI32(MACHINE.VerifierLocks);
  return base !== 0;
}

/** @returns where vf/heldlocks has its lists. */
export function heldBase(): number {
  return base + HELD;
}

/** @returns address of the word that changes whenever nodes or edges go. */
export function epochWord(): number {
  return base + BLOCK.Epoch;
}

/** Runs `body` with nodes and edges locked. */
export function locked<T>(body: () => T): T {
  acquireLock(base + BLOCK.Lock, LockKind.Verifier);
  try {
    return body();
  } finally {
    releaseLock(base + BLOCK.Lock);
  }
}

function bucketOf(address: number): number {
  return base + 64 + ((Math.imul(address >>> 2, 0x9e3779b1) >>> 20) & (BUCKET_COUNT - 1)) * 4;
}

function search(address: number): number {
  let node = readI32(bucketOf(address));
  // Chains that change meanwhile lead elsewhere, but not for ever.
  for (let steps = 0; node !== 0 && steps < MAX_NODES; steps++) {
    if (readI32(node + NODE.Address) === address) return node;
    node = readI32(node + NODE.Next);
  }
  return 0;
}

const cache = new Map<number, number>();

/** @returns the node of the lock at `address`, or 0. */
export function findNode(address: number): number {
  const known = cache.get(address);
  if (known !== undefined && readI32(known + NODE.Address) === address) return known;
  const node = search(address);
  if (node !== 0) cache.set(address, node);
  return node;
}

/** @returns the node of the lock at `address`, a new one when there is none; 0 when there are too many. */
export function nodeOf(address: number, kind: number): number {
  return findNode(address) || locked(() => search(address) || createNode(address, kind, 0));
}

/** A lock is initialised: what was known of that address was another one. */
export function resetNode(address: number, kind: number, stack: number): void {
  locked(() => {
    const old = search(address);
    if (old !== 0) removeNode(old);
    createNode(address, kind, stack);
  });
}

/** A lock is no more, or no lock. */
export function dropNode(address: number): void {
  locked(() => {
    const node = search(address);
    if (node !== 0) removeNode(node);
  });
}

function createNode(address: number, kind: number, stack: number): number {
  let node = readI32(base + BLOCK.Free);
  if (node !== 0) writeI32(base + BLOCK.Free, readI32(node + NODE.Next));
  else {
    const fresh = readI32(base + BLOCK.Fresh);
    if (fresh === MAX_NODES) return 0;
    writeI32(base + BLOCK.Fresh, fresh + 1);
    node = base + NODES + fresh * NODE.size;
  }
  for (const field of CLEARED) writeI32(node + NODE[field], 0);
  writeI32(node + NODE.Kind, kind);
  writeI32(node + NODE.InitStack, stack);
  writeI32(node + NODE.HeldIrql, -1);
  writeI32(node + NODE.Next, readI32(bucketOf(address)));
  writeI32(node + NODE.Address, address);
  atomicStore(bucketOf(address), node);
  countPage(address, 1);
  return node;
}

const CLEARED = [
  'FirstEdge',
  'HasWriter',
  'RecursionStack',
  'HeldStack',
  'InterruptIrql',
  'InterruptStack',
  'Captures',
] as const;

function removeNode(node: number): void {
  const address = readI32(node + NODE.Address);
  let link = bucketOf(address);
  while (readI32(link) !== node) link = readI32(link) + NODE.Next;
  atomicStore(link, readI32(node + NODE.Next));
  writeI32(node + NODE.Address, 0);
  writeI32(node + NODE.Generation, readI32(node + NODE.Generation) + 1);
  freeEdges(node);
  writeI32(node + NODE.Next, readI32(base + BLOCK.Free));
  writeI32(base + BLOCK.Free, node);
  writeI32(epochWord(), readI32(epochWord()) + 1);
  countPage(address, -1);
}

/** Edges begin with the next one's address. */
function freeEdges(node: number): void {
  for (let edge = readI32(node + NODE.FirstEdge); edge !== 0; ) {
    const next = readI32(edge);
    writeI32(edge, readI32(base + BLOCK.FreeEdge));
    writeI32(base + BLOCK.FreeEdge, edge);
    edge = next;
  }
}

/** @returns room for an edge, or 0. Locked. */
export function takeEdge(): number {
  const free = readI32(base + BLOCK.FreeEdge);
  if (free !== 0) {
    writeI32(base + BLOCK.FreeEdge, readI32(free));
    return free;
  }
  const fresh = readI32(base + BLOCK.FreshEdge);
  if (fresh === MAX_EDGES) return 0;
  writeI32(base + BLOCK.FreshEdge, fresh + 1);
  return base + EDGES + fresh * EDGE_SIZE;
}

/** @returns a number for a node below 8192, the same as long as the machine runs. */
export function nodeNumber(node: number): number {
  return (node - base - NODES) / NODE.size;
}

function pageCount(address: number): number {
  const page = (address - KERNEL_SPACE_BASE) >> 12;
  return page < 0 || page >= PAGE_COUNTS ? 0 : base + COUNTS + page;
}

/** A count that has come to the most that a byte holds stays there. */
function countPage(address: number, delta: number): void {
  const at = pageCount(address);
  if (at === 0 || u8[at] === 255) return;
  u8[at] = (u8[at] as number) + delta;
}

/** @returns the nodes of locks that lie in that memory. */
export function nodesIn(address: number, bytes: number): number[] {
  const found: number[] = [];
  for (let page = address & ~(PAGE_SIZE - 1); page < address + bytes; page += PAGE_SIZE) {
    const at = pageCount(page);
    if (at === 0 || u8[at] === 0) continue;
    const end = Math.min(page + PAGE_SIZE, address + bytes);
    for (let lock = Math.max(page, (address + 3) & ~3); lock < end; lock += 4) {
      const node = search(lock);
      if (node !== 0) found.push(node);
    }
  }
  return found;
}
