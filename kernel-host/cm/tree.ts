/**
 * Ordered trees of blocks in pool: by name for what is looked up, by age for what is listed. Every block has the links
 * of a tree at an offset of its own, so one can be in several. Each node knows how many there are below it, which
 * serves twice: it finds the n-th without walking, and says which side is too heavy.
 *
 * Invariant: of two sides that hold more than one node, neither holds more than three times the other; so the depth of
 * 100,000 nodes is below 40. CmLock guards the links.
 */
import { readI32, writeI32 } from '../hal/memory.js';

/** Links at `at` of a block: sides, and nodes in the subtree with this one. */
export const LINKS = { Left: 0, Right: 4, Size: 8, size: 12 } as const;

const HEAVIER = 3;
const DOUBLE = 2;

/** Where what is looked for lies from a node: negative before it, positive behind it, 0 it is the one. */
export type Compare = (node: number) => number;

/** @returns how many nodes a tree holds. @param root 0: an empty one */
export function treeSize(root: number, at: number): number {
  return root === 0 ? 0 : readI32(root + at + LINKS.Size);
}

function left(node: number, at: number): number {
  return readI32(node + at + LINKS.Left);
}

function right(node: number, at: number): number {
  return readI32(node + at + LINKS.Right);
}

function setSides(node: number, at: number, before: number, behind: number): number {
  writeI32(node + at + LINKS.Left, before);
  writeI32(node + at + LINKS.Right, behind);
  writeI32(node + at + LINKS.Size, treeSize(before, at) + treeSize(behind, at) + 1);
  return node;
}

function rotateLeft(node: number, at: number): number {
  const top = right(node, at);
  const inner = left(top, at);
  const behind = right(top, at);
  return setSides(top, at, setSides(node, at, left(node, at), inner), behind);
}

function rotateRight(node: number, at: number): number {
  const top = left(node, at);
  const inner = right(top, at);
  const before = left(top, at);
  return setSides(top, at, before, setSides(node, at, inner, right(node, at)));
}

/** Gives a node new sides, one of which has changed by one. @returns what stands in its place */
function join(node: number, at: number, before: number, behind: number): number {
  setSides(node, at, before, behind);
  const [a, b] = [treeSize(before, at), treeSize(behind, at)];
  if (a + b <= 1) return node;
  if (b > HEAVIER * a) {
    const inner = treeSize(left(behind, at), at);
    if (inner >= DOUBLE * treeSize(right(behind, at), at)) writeI32(node + at + LINKS.Right, rotateRight(behind, at));
    return rotateLeft(node, at);
  }
  if (a > HEAVIER * b) {
    const inner = treeSize(right(before, at), at);
    if (inner >= DOUBLE * treeSize(left(before, at), at)) writeI32(node + at + LINKS.Left, rotateLeft(before, at));
    return rotateRight(node, at);
  }
  return node;
}

/** @returns the node that `compare` says is the one, or 0. */
export function treeFind(root: number, at: number, compare: Compare): number {
  let node = root;
  while (node !== 0) {
    const where = compare(node);
    if (where === 0) return node;
    node = where < 0 ? left(node, at) : right(node, at);
  }
  return 0;
}

/** @returns the node with so many before it, or 0 when there are not as many. */
export function treeNth(root: number, at: number, index: number): number {
  let node = root;
  let wanted = index;
  while (node !== 0) {
    const before = treeSize(left(node, at), at);
    if (wanted === before) return node;
    if (wanted < before) node = left(node, at);
    else {
      wanted -= before + 1;
      node = right(node, at);
    }
  }
  return 0;
}

/** Puts in a node of which the tree has no equal. @returns the new root */
export function treeInsert(root: number, at: number, added: number, compare: Compare): number {
  if (root === 0) return setSides(added, at, 0, 0);
  return compare(root) < 0
    ? join(root, at, treeInsert(left(root, at), at, added, compare), right(root, at))
    : join(root, at, left(root, at), treeInsert(right(root, at), at, added, compare));
}

/** Takes out the node that `compare` says is the one; it is there. @returns the new root */
export function treeRemove(root: number, at: number, compare: Compare): number {
  if (root === 0) return 0;
  const where = compare(root);
  if (where < 0) return join(root, at, treeRemove(left(root, at), at, compare), right(root, at));
  if (where > 0) return join(root, at, left(root, at), treeRemove(right(root, at), at, compare));
  const [before, behind] = [left(root, at), right(root, at)];
  if (before === 0) return behind;
  if (behind === 0) return before;
  let next = behind;
  while (left(next, at) !== 0) next = left(next, at);
  return join(next, at, before, withoutFirst(behind, at));
}

function withoutFirst(root: number, at: number): number {
  const first = left(root, at);
  return first === 0 ? right(root, at) : join(root, at, withoutFirst(first, at), right(root, at));
}

/** Calls `visit` with every node, in order; it may free the node. */
export function treeEach(root: number, at: number, visit: (node: number) => void): void {
  if (root === 0) return;
  treeEach(left(root, at), at, visit);
  const behind = right(root, at);
  visit(root);
  treeEach(behind, at, visit);
}
