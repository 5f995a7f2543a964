/**
 * RTL_AVL_TABLE: a sorted table of copies. The caller's routines compare, allocate and free; an element is an
 * RTL_BALANCED_LINKS and behind it the copy, whose address is what these routines take and return. The caller
 * locks. In ex, not rtl, since calling into drivers is above rtl. IRQL: <= DISPATCH_LEVEL, and where the
 * caller's routines and memory may be used.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_NO_MATCH, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { RTL_BALANCED_LINKS as LINKS, RTL_AVL_TABLE as TABLE } from '../abi/gen/structs.js';
import { u8 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { childOf, firstOf, LEFT, linkNode, neighbour, RIGHT, unlinkNode } from '../rtl/avltree.js';

/** RTL_GENERIC_COMPARE_RESULTS; GenericEqual is 2. */
const LESS = 0;
const GREATER = 1;
/** TABLE_SEARCH_RESULT. */
const Search = { EmptyTree: 0, FoundNode: 1, InsertAsLeft: 2, InsertAsRight: 3 } as const;

interface Found {
  /** The node, or the one below which it would go; the header in an empty tree. */
  readonly node: number;
  readonly result: number;
}

function field(table: number, offset: number): number {
  return peekU32(table + offset);
}

function root(table: number): number {
  checkWrite(table, TABLE.size);
  return childOf(table, RIGHT);
}

function dataOf(node: number): number {
  return node === 0 ? 0 : node + LINKS.size;
}

function compare(table: number, buffer: number, node: number): number {
  return callTable(field(table, TABLE.CompareRoutine), table, buffer, dataOf(node));
}

function search(table: number, buffer: number): Found {
  let found: Found = { node: table, result: Search.EmptyTree };
  for (let node = root(table); node !== 0; ) {
    const order = compare(table, buffer, node);
    if (order !== LESS && order !== GREATER) return { node, result: Search.FoundNode };
    found = { node, result: order === LESS ? Search.InsertAsLeft : Search.InsertAsRight };
    node = childOf(node, order === LESS ? LEFT : RIGHT);
  }
  return found;
}

/** The order has changed: what RtlGetElementGenericTableAvl remembered is void. */
function forgetOrder(table: number): void {
  pokeU32(table + TABLE.OrderedPointer, 0);
  pokeU32(table + TABLE.WhichOrderedElement, 0);
}

function answer(NewElement: number, isNew: boolean): void {
  if (NewElement === 0) return;
  checkWrite(NewElement, 1);
  u8[NewElement] = isNew ? 1 : 0;
}

/** RtlInitializeGenericTableAvl. */
export function RtlInitializeGenericTableAvl(
  Table: number,
  CompareRoutine: number,
  AllocateRoutine: number,
  FreeRoutine: number,
  TableContext: number,
): void {
  checkWrite(Table, TABLE.size);
  u8.fill(0, Table, Table + TABLE.size);
  pokeU32(Table + TABLE.BalancedRoot_Parent, Table);
  pokeU32(Table + TABLE.CompareRoutine, CompareRoutine);
  pokeU32(Table + TABLE.AllocateRoutine, AllocateRoutine);
  pokeU32(Table + TABLE.FreeRoutine, FreeRoutine);
  pokeU32(Table + TABLE.TableContext, TableContext);
}

/**
 * RtlInsertElementGenericTableFullAvl: inserts where RtlLookupElementGenericTableFullAvl ended.
 * @param BufferSize bytes @param NewElement BOOLEAN, optional
 * @returns the element that is there, new or old; 0 when the caller's routine gave no memory
 */
export function RtlInsertElementGenericTableFullAvl(
  Table: number,
  Buffer: number,
  BufferSize: number,
  NewElement: number,
  NodeOrParent: number,
  SearchResult: number,
): number {
  if (SearchResult === Search.FoundNode) {
    answer(NewElement, false);
    return dataOf(NodeOrParent);
  }
  const size = BufferSize >>> 0;
  checkRead(Buffer, size);
  const node = callTable(field(Table, TABLE.AllocateRoutine), Table, size + LINKS.size);
  answer(NewElement, node !== 0);
  if (node === 0) return 0;
  checkWrite(node, size + LINKS.size);
  u8.copyWithin(dataOf(node), Buffer, Buffer + size);
  const parent = SearchResult === Search.EmptyTree ? Table : NodeOrParent;
  const higher = linkNode(Table, parent, SearchResult === Search.InsertAsLeft ? LEFT : RIGHT, node);
  pokeU32(Table + TABLE.NumberGenericTableElements, field(Table, TABLE.NumberGenericTableElements) + 1);
  if (higher) pokeU32(Table + TABLE.DepthOfTree, field(Table, TABLE.DepthOfTree) + 1);
  forgetOrder(Table);
  return dataOf(node);
}

/** RtlInsertElementGenericTableAvl. @returns as RtlInsertElementGenericTableFullAvl. */
export function RtlInsertElementGenericTableAvl(
  Table: number,
  Buffer: number,
  BufferSize: number,
  NewElement: number,
): number {
  const { node, result } = search(Table, Buffer);
  return RtlInsertElementGenericTableFullAvl(Table, Buffer, BufferSize, NewElement, node, result);
}

/** RtlDeleteElementGenericTableAvl. @returns 1 when there was such an element, which has been freed; else 0 */
export function RtlDeleteElementGenericTableAvl(Table: number, Buffer: number): number {
  const { node, result } = search(Table, Buffer);
  if (result !== Search.FoundNode) return 0;
  // An enumeration that stands on the element goes on with the next one.
  if (field(Table, TABLE.RestartKey) === node) pokeU32(Table + TABLE.RestartKey, neighbour(Table, node, LEFT));
  const lower = unlinkNode(Table, node);
  pokeU32(Table + TABLE.NumberGenericTableElements, field(Table, TABLE.NumberGenericTableElements) - 1);
  pokeU32(Table + TABLE.DeleteCount, field(Table, TABLE.DeleteCount) + 1);
  if (lower) pokeU32(Table + TABLE.DepthOfTree, field(Table, TABLE.DepthOfTree) - 1);
  forgetOrder(Table);
  callTable(field(Table, TABLE.FreeRoutine), Table, node);
  return 1;
}

/** RtlLookupElementGenericTableFullAvl. @returns the element, or 0; and where it is or would go */
export function RtlLookupElementGenericTableFullAvl(
  Table: number,
  Buffer: number,
  NodeOrParent: number,
  SearchResult: number,
): number {
  const { node, result } = search(Table, Buffer);
  checkWrite(NodeOrParent, 4);
  checkWrite(SearchResult, 4);
  pokeU32(NodeOrParent, result === Search.EmptyTree ? 0 : node);
  pokeU32(SearchResult, result);
  return result === Search.FoundNode ? dataOf(node) : 0;
}

/** RtlLookupElementGenericTableAvl. @returns the element, or 0 */
export function RtlLookupElementGenericTableAvl(Table: number, Buffer: number): number {
  const { node, result } = search(Table, Buffer);
  return result === Search.FoundNode ? dataOf(node) : 0;
}

/**
 * RtlLookupFirstMatchingElementGenericTableAvl: of several that compare equal to `Buffer`, the first in order.
 * @param RestartKey is given what goes on from there by RtlEnumerateGenericTableWithoutSplayingAvl
 */
export function RtlLookupFirstMatchingElementGenericTableAvl(
  Table: number,
  Buffer: number,
  RestartKey: number,
): number {
  let match = 0;
  for (let node = root(Table); node !== 0; ) {
    const order = compare(Table, Buffer, node);
    if (order !== LESS && order !== GREATER) match = node;
    node = childOf(node, order === GREATER ? RIGHT : LEFT);
  }
  checkWrite(RestartKey, 4);
  pokeU32(RestartKey, match);
  return dataOf(match);
}

/**
 * RtlEnumerateGenericTableWithoutSplayingAvl.
 * @param RestartKey pointer to the caller's place, 0 there for the first element
 * @returns the next element, 0 after the last
 */
export function RtlEnumerateGenericTableWithoutSplayingAvl(Table: number, RestartKey: number): number {
  checkWrite(RestartKey, 4);
  const top = root(Table);
  if (top === 0) return 0;
  const last = peekU32(RestartKey);
  if (last !== 0) checkRead(last, LINKS.size);
  const node = last === 0 ? firstOf(top) : neighbour(Table, last, RIGHT);
  if (node !== 0) pokeU32(RestartKey, node);
  return dataOf(node);
}

/** RtlEnumerateGenericTableAvl: the table remembers the place. @returns the next element, 0 after the last */
export function RtlEnumerateGenericTableAvl(Table: number, Restart: number): number {
  checkWrite(Table, TABLE.size);
  if ((Restart & 0xff) !== 0) pokeU32(Table + TABLE.RestartKey, 0);
  return RtlEnumerateGenericTableWithoutSplayingAvl(Table, Table + TABLE.RestartKey);
}

function matches(table: number, routine: number, data: number, node: number): number {
  return routine === 0 ? STATUS_SUCCESS : callTable(routine, table, dataOf(node), data);
}

/** @returns the node of a key, or the first behind it; 0 when there is none; and whether it is the key's own. */
function nodeAtOrAfter(table: number, buffer: number): { node: number; exact: boolean } {
  const { node, result } = search(table, buffer);
  const exact = result === Search.FoundNode;
  if (result === Search.EmptyTree) return { node: 0, exact };
  return { node: result === Search.InsertAsRight ? neighbour(table, node, RIGHT) : node, exact };
}

/**
 * RtlEnumerateGenericTableLikeADirectory: elements that match, in order, from the caller's place on.
 * @param MatchFunction optional: STATUS_SUCCESS takes an element, STATUS_NO_MATCH passes it, another status ends
 * @param NextFlag whether the element at the place itself is passed
 * @param RestartKey pointer to the place, 0 there to begin at the key in `Buffer`
 * @param DeleteCount pointer to the table's count of deletions when the place was taken: when it has changed, the
 *   place may be gone, and `Buffer` says where to go on
 * @returns the element, 0 after the last
 */
export function RtlEnumerateGenericTableLikeADirectory(
  Table: number,
  MatchFunction: number,
  MatchData: number,
  NextFlag: number,
  RestartKey: number,
  DeleteCount: number,
  Buffer: number,
): number {
  checkWrite(RestartKey, 4);
  checkWrite(DeleteCount, 4);
  root(Table);
  const stale = peekU32(DeleteCount) !== field(Table, TABLE.DeleteCount);
  let node = stale ? 0 : peekU32(RestartKey);
  let pass = NextFlag !== 0;
  if (node === 0) {
    const from = nodeAtOrAfter(Table, Buffer);
    node = from.node;
    pass &&= from.exact;
  } else checkRead(node, LINKS.size);
  if (pass && node !== 0) node = neighbour(Table, node, RIGHT);
  let status = STATUS_NO_MATCH;
  for (; node !== 0; node = neighbour(Table, node, RIGHT)) {
    status = matches(Table, MatchFunction, MatchData, node);
    if (status !== STATUS_NO_MATCH) break;
  }
  pokeU32(RestartKey, node);
  pokeU32(DeleteCount, field(Table, TABLE.DeleteCount));
  return status === STATUS_SUCCESS ? dataOf(node) : 0;
}

/** RtlGetElementGenericTableAvl: the table remembers the last one asked for. @returns the Ith in order, or 0 */
export function RtlGetElementGenericTableAvl(Table: number, I: number): number {
  const top = root(Table);
  const wanted = (I >>> 0) + 1;
  if (top === 0 || wanted > field(Table, TABLE.NumberGenericTableElements)) return 0;
  const known = field(Table, TABLE.WhichOrderedElement);
  const usable = known !== 0 && known <= wanted;
  let at = usable ? known : 1;
  let node = usable ? field(Table, TABLE.OrderedPointer) : firstOf(top);
  for (; at < wanted && node !== 0; at++) node = neighbour(Table, node, RIGHT);
  pokeU32(Table + TABLE.OrderedPointer, node);
  pokeU32(Table + TABLE.WhichOrderedElement, node === 0 ? 0 : wanted);
  return dataOf(node);
}

/** RtlNumberGenericTableElementsAvl. */
export function RtlNumberGenericTableElementsAvl(Table: number): number {
  checkRead(Table, TABLE.size);
  return field(Table, TABLE.NumberGenericTableElements);
}

/** RtlIsGenericTableEmptyAvl. @returns 1 when it is */
export function RtlIsGenericTableEmptyAvl(Table: number): number {
  return RtlNumberGenericTableElementsAvl(Table) === 0 ? 1 : 0;
}
