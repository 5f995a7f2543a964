/**
 * Splay trees over RTL_SPLAY_LINKS in guest memory: a node that is used is rotated to the root, two levels at a
 * time. No order is known here; the caller links a node where a search of its own has ended.
 *
 * The root's Parent is the root itself, so a tree needs no header and any node leads to its root. Every node is
 * checked when it is reached, since its memory is the driver's. The caller locks. IRQL: any at which the links may
 * be touched.
 *
 * Source: the pages of these routines in the WDK documentation; Sleator and Tarjan, Self-Adjusting Binary Search
 * Trees.
 */
import { RTL_SPLAY_LINKS as LINKS } from '../abi/gen/structs.js';
import { checkWrite, peekU32, pokeU32 } from './access.js';

/** Offset of the member that leads to a child: also names the side. */
const LEFT = LINKS.LeftChild;
const RIGHT = LINKS.RightChild;
type Side = typeof LEFT | typeof RIGHT;

function other(side: Side): Side {
  return side === LEFT ? RIGHT : LEFT;
}

function childOf(node: number, side: Side): number {
  const child = peekU32(node + side);
  if (child !== 0) checkWrite(child, LINKS.size);
  return child;
}

/** @returns the parent; the node itself for the root. */
function parentOf(node: number): number {
  const parent = peekU32(node + LINKS.Parent);
  checkWrite(parent, LINKS.size);
  return parent;
}

function sideOf(node: number, parent: number): Side {
  return peekU32(parent + LEFT) === node ? LEFT : RIGHT;
}

function attach(parent: number, side: Side, child: number): void {
  pokeU32(parent + side, child);
  if (child !== 0) pokeU32(child + LINKS.Parent, parent);
}

/** Puts `child`, which may be 0, where `node` hangs; as the root when that is the root. */
function replace(node: number, child: number): void {
  const parent = parentOf(node);
  if (parent !== node) attach(parent, sideOf(node, parent), child);
  else if (child !== 0) pokeU32(child + LINKS.Parent, child);
}

/** Exchanges a node and its parent; what was between them in order stays there. */
function rotateUp(node: number): void {
  const parent = parentOf(node);
  const side = sideOf(node, parent);
  const between = childOf(node, other(side));
  replace(parent, node);
  attach(parent, side, between);
  attach(node, other(side), parent);
}

function outermost(node: number, side: Side): number {
  let last = node;
  for (let next = childOf(last, side); next !== 0; next = childOf(last, side)) last = next;
  return last;
}

/** @returns the root of the tree that `node` is in. */
function rootOf(node: number): number {
  let root = node;
  for (let up = parentOf(root); up !== root; up = parentOf(root)) root = up;
  return root;
}

/** RtlSplay: rotates a node to the root. @returns that root */
export function RtlSplay(Links: number): number {
  checkWrite(Links, LINKS.size);
  for (let parent = parentOf(Links); parent !== Links; parent = parentOf(Links)) {
    const above = parentOf(parent);
    if (above !== parent) rotateUp(sideOf(Links, parent) === sideOf(parent, above) ? parent : Links);
    rotateUp(Links);
  }
  return Links;
}

/** Gives `heir`, which has no right child, the place of `node`; it is the last of the left subtree of `node`. */
function succeed(node: number, heir: number): void {
  const left = childOf(node, LEFT);
  if (heir !== left) {
    replace(heir, childOf(heir, LEFT));
    attach(heir, LEFT, left);
  }
  attach(heir, RIGHT, childOf(node, RIGHT));
  replace(node, heir);
}

/** Takes a node out; its own links are left as they were. @returns a node near its place, 0 when none is left */
function unlink(node: number): number {
  checkWrite(node, LINKS.size);
  const left = childOf(node, LEFT);
  const right = childOf(node, RIGHT);
  if (left !== 0 && right !== 0) {
    const heir = outermost(left, RIGHT);
    const above = parentOf(heir);
    succeed(node, heir);
    return above === node ? heir : above;
  }
  const parent = parentOf(node);
  const child = left !== 0 ? left : right;
  replace(node, child);
  return parent !== node ? parent : child;
}

/** RtlDelete: takes a node out and rotates what was above it to the root. @returns the new root, 0 when none is left */
export function RtlDelete(Links: number): number {
  const near = unlink(Links);
  return near === 0 ? 0 : RtlSplay(near);
}

/** RtlDeleteNoSplay: as RtlDelete, and nothing is rotated. @param Root pointer to the root, which is kept right */
export function RtlDeleteNoSplay(Links: number, Root: number): void {
  checkWrite(Root, 4);
  const near = unlink(Links);
  pokeU32(Root, near === 0 ? 0 : rootOf(near));
}

function subtreeNeighbour(node: number, side: Side): number {
  checkWrite(node, LINKS.size);
  const child = childOf(node, side);
  return child === 0 ? 0 : outermost(child, other(side));
}

function neighbour(node: number, side: Side): number {
  const below = subtreeNeighbour(node, side);
  if (below !== 0) return below;
  for (let at = node, up = parentOf(at); up !== at; at = up, up = parentOf(at)) if (sideOf(at, up) !== side) return up;
  return 0;
}

/** RtlSubtreeSuccessor. @returns the next in order among the node's descendants, or 0 */
export function RtlSubtreeSuccessor(Links: number): number {
  return subtreeNeighbour(Links, RIGHT);
}

/** RtlSubtreePredecessor. @returns the previous in order among the node's descendants, or 0 */
export function RtlSubtreePredecessor(Links: number): number {
  return subtreeNeighbour(Links, LEFT);
}

/** RtlRealSuccessor. @returns the next in order in the whole tree, or 0 */
export function RtlRealSuccessor(Links: number): number {
  return neighbour(Links, RIGHT);
}

/** RtlRealPredecessor. @returns the previous in order in the whole tree, or 0 */
export function RtlRealPredecessor(Links: number): number {
  return neighbour(Links, LEFT);
}
