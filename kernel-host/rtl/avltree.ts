/**
 * An AVL tree over RTL_BALANCED_LINKS in guest memory: linking, unlinking, rebalancing, walking. No order is known
 * here; the caller says where a node goes.
 *
 * A tree hangs on a header of the same type: its RightChild is the root, whose Parent is the header. Balance is the
 * height of the right subtree less that of the left, -1 to 1. Every node is checked when it is reached, since its
 * memory is the driver's.
 */
import { RTL_BALANCED_LINKS as LINKS } from '../abi/gen/structs.js';
import { i8 } from '../hal/memory.js';
import { checkWrite, peekU32, pokeU32 } from './access.js';

/** A side of a node: also what it adds to the node's balance. */
export type Side = -1 | 1;
export const LEFT: Side = -1;
export const RIGHT: Side = 1;

function slot(node: number, side: Side): number {
  return node + (side === LEFT ? LINKS.LeftChild : LINKS.RightChild);
}

/** @returns the child on that side, or 0. */
export function childOf(node: number, side: Side): number {
  const child = peekU32(slot(node, side));
  if (child !== 0) checkWrite(child, LINKS.size);
  return child;
}

function parentOf(node: number): number {
  const parent = peekU32(node + LINKS.Parent);
  checkWrite(parent, LINKS.size);
  return parent;
}

function sideOf(node: number, parent: number): Side {
  return peekU32(slot(parent, LEFT)) === node ? LEFT : RIGHT;
}

function balanceOf(node: number): number {
  return i8[node + LINKS.Balance] as number;
}

function setBalance(node: number, balance: number): void {
  i8[node + LINKS.Balance] = balance;
}

function attach(parent: number, side: Side, child: number): void {
  pokeU32(slot(parent, side), child);
  if (child !== 0) pokeU32(child + LINKS.Parent, parent);
}

/** Makes the child on `side` the parent of its parent. @returns that child */
function rotate(node: number, side: Side): number {
  const up = childOf(node, side);
  const parent = parentOf(node);
  const place = sideOf(node, parent);
  const other: Side = side === LEFT ? RIGHT : LEFT;
  attach(node, side, childOf(up, other));
  attach(up, other, node);
  attach(parent, place, up);
  return up;
}

/** Mends a node that is two levels higher on `side`. @returns the subtree's new root, lower by one unless `same` */
function rebalance(node: number, side: Side): { root: number; same: boolean } {
  const child = childOf(node, side);
  const lean = balanceOf(child);
  if (lean !== -side) {
    setBalance(node, lean === 0 ? side : 0);
    setBalance(child, lean === 0 ? -side : 0);
    return { root: rotate(node, side), same: lean === 0 };
  }
  const other: Side = side === LEFT ? RIGHT : LEFT;
  const grandchild = childOf(child, other);
  const inner = balanceOf(grandchild);
  rotate(child, other);
  rotate(node, side);
  setBalance(node, inner === side ? -side : 0);
  setBalance(child, inner === other ? side : 0);
  setBalance(grandchild, 0);
  return { root: grandchild, same: false };
}

/**
 * Links a node where a search has ended.
 * @param header of the tree @param parent header itself (side RIGHT) in an empty tree
 * @returns whether the tree is higher now
 */
export function linkNode(header: number, parent: number, side: Side, node: number): boolean {
  pokeU32(node + LINKS.LeftChild, 0);
  pokeU32(node + LINKS.RightChild, 0);
  pokeU32(node + LINKS.Balance, 0);
  attach(parent, side, node);
  let grown = node;
  for (let above = parent; above !== header; above = parentOf(grown)) {
    const place = sideOf(grown, above);
    const balance = balanceOf(above) + place;
    if (balance < -1 || balance > 1) {
      rebalance(above, place);
      return false;
    }
    setBalance(above, balance);
    if (balance === 0) return false;
    grown = above;
  }
  return true;
}

/** Takes a node out; its own links are left as they were. @returns whether the tree is lower now */
export function unlinkNode(header: number, node: number): boolean {
  const parent = parentOf(node);
  const place = sideOf(node, parent);
  const left = childOf(node, LEFT);
  const right = childOf(node, RIGHT);
  if (left === 0 || right === 0) {
    attach(parent, place, left === 0 ? right : left);
    return shrunk(header, parent, place);
  }
  const heir = firstOf(right);
  const above = parentOf(heir);
  const direct = above === node;
  if (!direct) {
    attach(above, LEFT, childOf(heir, RIGHT));
    attach(heir, RIGHT, right);
  }
  attach(heir, LEFT, left);
  attach(parent, place, heir);
  setBalance(heir, balanceOf(node));
  return direct ? shrunk(header, heir, RIGHT) : shrunk(header, above, LEFT);
}

/** The subtree on `side` of `from` is lower by one. @returns whether the whole tree is */
function shrunk(header: number, from: number, side: Side): boolean {
  let node = from;
  let place = side;
  while (node !== header) {
    const balance = balanceOf(node) - place;
    let root = node;
    if (balance < -1 || balance > 1) {
      const mended = rebalance(node, place === LEFT ? RIGHT : LEFT);
      if (mended.same) return false;
      root = mended.root;
    } else {
      setBalance(node, balance);
      if (balance !== 0) return false;
    }
    node = parentOf(root);
    place = sideOf(root, node);
  }
  return true;
}

/** @returns the leftmost node of the subtree of `node`, itself not 0. */
export function firstOf(node: number): number {
  let first = node;
  for (let next = childOf(first, LEFT); next !== 0; next = childOf(first, LEFT)) first = next;
  return first;
}

/** @returns the node that follows (RIGHT) or precedes (LEFT) in order; 0 at the end. */
export function neighbour(header: number, node: number, side: Side): number {
  const other: Side = side === LEFT ? RIGHT : LEFT;
  let next = childOf(node, side);
  if (next !== 0) {
    for (let down = childOf(next, other); down !== 0; down = childOf(next, other)) next = down;
    return next;
  }
  let below = node;
  for (next = parentOf(below); next !== header && sideOf(below, next) === side; next = parentOf(below)) below = next;
  return next === header ? 0 : next;
}
