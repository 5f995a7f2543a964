/**
 * The stack depot: every distinct guest stack is kept once, under a number small enough for a pool header.
 *
 * Records are appended under a lock and never change; buckets are chains of records, published last, so that
 * a look-up, which is what nearly every capture ends in, takes no lock.
 */
import { atomicLoad, atomicStore } from '../hal/atomics.js';
import { CONTROL } from '../hal/control.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { STACK_DEPOT_BASE, STACK_DEPOT_SIZE } from '../hal/map.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import type { RawFrame } from '../image/types.js';
import { LockKind } from '../ke/lockorder.js';

/** Frames kept of a stack, innermost first. */
export const MAX_DEPOT_FRAMES = 16;
/** The kernel's own JavaScript frames stand between the capture and the guest. */
const KERNEL_FRAMES = 10;
/** Name of a placed image's code, as V8 shows it: `wasm://wasm/ntwasm.<index>-<hash>`. */
const GUEST_CODE = 'wasm://wasm/ntwasm.';
/**
 * Code has no addresses in wasm. Where drivers are given one, it is in a space of its own above all memory: 16 MB
 * for each image, in which it is the offset in the placed module.
 */
const CODE_SPACE = 0x80;
const IMAGE_SHIFT = 24;

const DEPOT = defineLayout({ Lock: 4, Count: 4, Next: 4 });
const BUCKETS = STACK_DEPOT_BASE + 64;
const BUCKET_COUNT = 1 << 14;
const FIRST_RECORD = BUCKETS + BUCKET_COUNT * 4;
const END = STACK_DEPOT_BASE + STACK_DEPOT_SIZE;
/** A record; its frames follow, an image index and a code offset each. */
const RECORD = defineLayout({ Next: 4, Hash: 4, Frames: 4 });
const FRAMES_AT = 12;
const FRAME_SIZE = 8;

/** Image and code offset of each frame, of the stack being looked up. One worker, one capture at a time. */
const words = new Int32Array(MAX_DEPOT_FRAMES * 2);
const imageOfFile = new Map<string, number>();

/**
 * Keeps the guest stack of the caller.
 * @returns its number, the same for the same stack; 0 when no guest code is on it, or the depot is full
 */
export function captureStack(): number {
  // Of a million executions nobody looks at more than the one that is replayed.
  if (readI32(CONTROL.Exploring) === 2) return 0;
  const frames = readGuestFrames();
  return frames === 0 ? 0 : internStack(frames);
}

/** @returns the frames of a stack that `captureStack` gave; none for 0. Names are left to the symbolizer. */
export function stackFrames(id: number): RawFrame[] {
  // The number comes from a pool header, which a driver may have overwritten.
  if (id < FIRST_RECORD || id >= END || (id & 3) !== 0) return [];
  const length = Math.max(0, Math.min(readI32(id + RECORD.Frames), MAX_DEPOT_FRAMES));
  return Array.from({ length }, (_, i) => {
    const at = id + FRAMES_AT + i * FRAME_SIZE;
    return { image: readI32(at), functionName: '', codeOffset: readU32(at + 4) };
  });
}

/** @returns how many distinct stacks are kept. */
export function stackCount(): number {
  return atomicLoad(STACK_DEPOT_BASE + DEPOT.Count);
}

const keepSites = (_error: Error, sites: NodeJS.CallSite[]): NodeJS.CallSite[] => sites;

/**
 * @param skip frames to leave out, innermost first @param count frames at most
 * @returns the guest's frames as addresses, innermost first; `frameAt` knows what they mean
 */
export function captureAddresses(skip: number, count: number): number[] {
  const frames = Math.min(readGuestFrames(), skip + count);
  const addresses: number[] = [];
  for (let i = skip; i < frames; i++) {
    addresses.push((((CODE_SPACE + (words[i * 2] as number)) << IMAGE_SHIFT) | (words[i * 2 + 1] as number)) >>> 0);
  }
  return addresses;
}

/** @returns the frame that an address of `captureAddresses` stands for, for the symbolizer. */
export function frameAt(address: number): RawFrame {
  const at = address >>> 0;
  const image = (at >>> IMAGE_SHIFT) - CODE_SPACE;
  return { image, functionName: '', codeOffset: at & ((1 << IMAGE_SHIFT) - 1) };
}

/** Fills `words` from the JavaScript engine's stack. @returns how many guest frames there are. */
function readGuestFrames(): number {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.prepareStackTrace = keepSites;
  Error.stackTraceLimit = MAX_DEPOT_FRAMES + KERNEL_FRAMES;
  const holder: { stack?: NodeJS.CallSite[] } = {};
  Error.captureStackTrace(holder, captureStack);
  const sites = holder.stack ?? [];
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  let count = 0;
  for (const site of sites) {
    const image = imageIndex(site.getFileName() ?? '');
    if (image < 0) continue;
    words[count * 2] = image;
    words[count * 2 + 1] = site.getPosition();
    if (++count === MAX_DEPOT_FRAMES) break;
  }
  return count;
}

/** @returns the image whose code is called `file`, or -1. */
function imageIndex(file: string): number {
  let image = imageOfFile.get(file);
  if (image === undefined) {
    image = file.startsWith(GUEST_CODE) ? Number.parseInt(file.slice(GUEST_CODE.length), 10) : -1;
    if (Number.isNaN(image)) image = -1;
    imageOfFile.set(file, image);
  }
  return image;
}

function internStack(frames: number): number {
  let hash = frames;
  for (let i = 0; i < frames * 2; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  const bucket = BUCKETS + ((hash ^ (hash >>> 15)) & (BUCKET_COUNT - 1)) * 4;
  const found = findStack(atomicLoad(bucket), hash, frames);
  if (found !== 0) return found;
  acquireLock(STACK_DEPOT_BASE + DEPOT.Lock, LockKind.StackDepot);
  const first = atomicLoad(bucket);
  const id = findStack(first, hash, frames) || appendStack(bucket, first, hash, frames);
  releaseLock(STACK_DEPOT_BASE + DEPOT.Lock);
  return id;
}

function findStack(first: number, hash: number, frames: number): number {
  for (let id = first; id !== 0; id = readI32(id + RECORD.Next)) {
    if (readI32(id + RECORD.Hash) === hash && readI32(id + RECORD.Frames) === frames && isSame(id, frames)) return id;
  }
  return 0;
}

function isSame(id: number, frames: number): boolean {
  for (let i = 0; i < frames * 2; i++) if (readI32(id + FRAMES_AT + i * 4) !== words[i]) return false;
  return true;
}

function appendStack(bucket: number, first: number, hash: number, frames: number): number {
  const id = readI32(STACK_DEPOT_BASE + DEPOT.Next) || FIRST_RECORD;
  const end = id + FRAMES_AT + frames * FRAME_SIZE;
  if (end > END) return 0;
  writeI32(STACK_DEPOT_BASE + DEPOT.Next, end);
  writeI32(id + RECORD.Next, first);
  writeI32(id + RECORD.Hash, hash);
  writeI32(id + RECORD.Frames, frames);
  for (let i = 0; i < frames * 2; i++) writeI32(id + FRAMES_AT + i * 4, words[i] as number);
  writeI32(STACK_DEPOT_BASE + DEPOT.Count, readI32(STACK_DEPOT_BASE + DEPOT.Count) + 1);
  atomicStore(bucket, id);
  return id;
}
