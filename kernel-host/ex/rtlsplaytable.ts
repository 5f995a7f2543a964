/**
 * RTL_GENERIC_TABLE: a sorted table of copies, kept in a splay tree and in a list in order of insertion. The
 * caller's routines compare, allocate and free; the caller locks, for look-ups too, since those rotate the tree. In
 * ex, not rtl, since calling into drivers is above rtl. IRQL: <= DISPATCH_LEVEL, and where the caller's routines and
 * memory may be used.
 *
 * An element is RTL_SPLAY_LINKS, LIST_ENTRY, and behind them at a multiple of 8 the copy, whose address is what these
 * routines take and return. OrderedPointer is the list entry of element WhichOrderedElement, counted from 1, or the
 * list's head with 0: walking by index goes on from there.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { RTL_SPLAY_LINKS as LINKS, LIST_ENTRY, RTL_GENERIC_TABLE as TABLE } from '../abi/gen/structs.js';
import { u8 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { RtlDelete, RtlRealSuccessor, RtlSplay } from '../rtl/splaytree.js';

/** RTL_GENERIC_COMPARE_RESULTS; GenericEqual is 2. */
const LESS = 0;
const GREATER = 1;
/** TABLE_SEARCH_RESULT. */
const Search = { EmptyTree: 0, FoundNode: 1, InsertAsLeft: 2, InsertAsRight: 3 } as const;
/** An element's parts before the copy. */
const ENTRY = LINKS.size;
const HEADER = (LINKS.size + LIST_ENTRY.size + 7) & ~7;

interface Found {
  /** The node, or the one below which it would go; 0 in an empty tree. */
  readonly node: number;
  readonly result: number;
}

function field(table: number, offset: number): number {
  return peekU32(table + offset);
}

function root(table: number): number {
  checkWrite(table, TABLE.size);
  const top = field(table, TABLE.TableRoot);
  if (top !== 0) checkWrite(top, HEADER);
  return top;
}

function dataOf(node: number): number {
  return node === 0 ? 0 : node + HEADER;
}

function splay(table: number, node: number): number {
  pokeU32(table + TABLE.TableRoot, RtlSplay(node));
  return dataOf(node);
}

function search(table: number, buffer: number): Found {
  let found: Found = { node: 0, result: Search.EmptyTree };
  for (let node = root(table); node !== 0; ) {
    checkWrite(node, HEADER);
    const order = callTable(field(table, TABLE.CompareRoutine), table, buffer, dataOf(node));
    if (order !== LESS && order !== GREATER) return { node, result: Search.FoundNode };
    found = { node, result: order === LESS ? Search.InsertAsLeft : Search.InsertAsRight };
    node = peekU32(node + (order === LESS ? LINKS.LeftChild : LINKS.RightChild));
  }
  return found;
}

/** Walking by index starts from the list's head again. */
function forgetOrder(table: number): void {
  pokeU32(table + TABLE.OrderedPointer, table + TABLE.InsertOrderList);
  pokeU32(table + TABLE.WhichOrderedElement, 0);
}

function appendToList(head: number, entry: number): void {
  const last = peekU32(head + LIST_ENTRY.Blink);
  checkWrite(last, LIST_ENTRY.size);
  pokeU32(entry + LIST_ENTRY.Flink, head);
  pokeU32(entry + LIST_ENTRY.Blink, last);
  pokeU32(last + LIST_ENTRY.Flink, entry);
  pokeU32(head + LIST_ENTRY.Blink, entry);
}

function removeFromList(entry: number): void {
  const next = peekU32(entry + LIST_ENTRY.Flink);
  const last = peekU32(entry + LIST_ENTRY.Blink);
  checkWrite(next, LIST_ENTRY.size);
  checkWrite(last, LIST_ENTRY.size);
  pokeU32(last + LIST_ENTRY.Flink, next);
  pokeU32(next + LIST_ENTRY.Blink, last);
}

function linkBelow(table: number, parent: number, result: number, node: number): void {
  u8.fill(0, node, node + LINKS.size);
  if (result === Search.EmptyTree) {
    pokeU32(node + LINKS.Parent, node);
    pokeU32(table + TABLE.TableRoot, node);
    return;
  }
  checkWrite(parent, LINKS.size);
  pokeU32(node + LINKS.Parent, parent);
  pokeU32(parent + (result === Search.InsertAsLeft ? LINKS.LeftChild : LINKS.RightChild), node);
}

function answer(NewElement: number, isNew: boolean): void {
  if (NewElement === 0) return;
  checkWrite(NewElement, 1);
  u8[NewElement] = isNew ? 1 : 0;
}

/** RtlInitializeGenericTable. */
export function RtlInitializeGenericTable(
  Table: number,
  CompareRoutine: number,
  AllocateRoutine: number,
  FreeRoutine: number,
  TableContext: number,
): void {
  checkWrite(Table, TABLE.size);
  u8.fill(0, Table, Table + TABLE.size);
  pokeU32(Table + TABLE.InsertOrderList, Table + TABLE.InsertOrderList);
  pokeU32(Table + TABLE.InsertOrderList + LIST_ENTRY.Blink, Table + TABLE.InsertOrderList);
  forgetOrder(Table);
  pokeU32(Table + TABLE.CompareRoutine, CompareRoutine);
  pokeU32(Table + TABLE.AllocateRoutine, AllocateRoutine);
  pokeU32(Table + TABLE.FreeRoutine, FreeRoutine);
  pokeU32(Table + TABLE.TableContext, TableContext);
}

/**
 * RtlInsertElementGenericTableFull: inserts where RtlLookupElementGenericTableFull ended.
 * @param BufferSize bytes @param NewElement BOOLEAN, optional
 * @returns the element that is there, new or old; 0 when the caller's routine gave no memory
 */
export function RtlInsertElementGenericTableFull(
  Table: number,
  Buffer: number,
  BufferSize: number,
  NewElement: number,
  NodeOrParent: number,
  SearchResult: number,
): number {
  if (SearchResult === Search.FoundNode) {
    answer(NewElement, false);
    return splay(Table, NodeOrParent);
  }
  const size = BufferSize >>> 0;
  checkWrite(Table, TABLE.size);
  checkRead(Buffer, size);
  const node = callTable(field(Table, TABLE.AllocateRoutine), Table, size + HEADER);
  answer(NewElement, node !== 0);
  if (node === 0) return 0;
  checkWrite(node, size + HEADER);
  u8.copyWithin(dataOf(node), Buffer, Buffer + size);
  linkBelow(Table, NodeOrParent, SearchResult, node);
  appendToList(Table + TABLE.InsertOrderList, node + ENTRY);
  pokeU32(Table + TABLE.NumberGenericTableElements, field(Table, TABLE.NumberGenericTableElements) + 1);
  return splay(Table, node);
}

/** RtlInsertElementGenericTable. @returns as RtlInsertElementGenericTableFull. */
export function RtlInsertElementGenericTable(
  Table: number,
  Buffer: number,
  BufferSize: number,
  NewElement: number,
): number {
  const { node, result } = search(Table, Buffer);
  return RtlInsertElementGenericTableFull(Table, Buffer, BufferSize, NewElement, node, result);
}

/** RtlDeleteElementGenericTable. @returns 1 when there was such an element, which has been freed; else 0 */
export function RtlDeleteElementGenericTable(Table: number, Buffer: number): number {
  const { node, result } = search(Table, Buffer);
  if (result !== Search.FoundNode) return 0;
  pokeU32(Table + TABLE.TableRoot, RtlDelete(node));
  removeFromList(node + ENTRY);
  pokeU32(Table + TABLE.NumberGenericTableElements, field(Table, TABLE.NumberGenericTableElements) - 1);
  forgetOrder(Table);
  callTable(field(Table, TABLE.FreeRoutine), Table, node);
  return 1;
}

/** RtlLookupElementGenericTableFull. @returns the element, or 0; and where it is or would go */
export function RtlLookupElementGenericTableFull(
  Table: number,
  Buffer: number,
  NodeOrParent: number,
  SearchResult: number,
): number {
  const { node, result } = search(Table, Buffer);
  checkWrite(NodeOrParent, 4);
  checkWrite(SearchResult, 4);
  pokeU32(NodeOrParent, node);
  pokeU32(SearchResult, result);
  return result === Search.FoundNode ? splay(Table, node) : 0;
}

/** RtlLookupElementGenericTable. @returns the element, or 0 */
export function RtlLookupElementGenericTable(Table: number, Buffer: number): number {
  const { node, result } = search(Table, Buffer);
  return result === Search.FoundNode ? splay(Table, node) : 0;
}

function firstNode(table: number): number {
  let node = root(table);
  for (let next = node; next !== 0; next = peekU32(node + LINKS.LeftChild)) {
    checkWrite(next, HEADER);
    node = next;
  }
  return node;
}

/**
 * RtlEnumerateGenericTable: each call makes its element the root, and that is where the next one goes on.
 * @returns the next element in order, 0 after the last
 */
export function RtlEnumerateGenericTable(Table: number, Restart: number): number {
  const top = root(Table);
  if (top === 0) return 0;
  const node = (Restart & 0xff) !== 0 ? firstNode(Table) : RtlRealSuccessor(top);
  return node === 0 ? 0 : splay(Table, node);
}

/**
 * RtlEnumerateGenericTableWithoutSplaying: leaves the tree as it is.
 * @param RestartKey pointer to the caller's place, 0 there for the first element
 * @returns the next element in order, 0 after the last
 */
export function RtlEnumerateGenericTableWithoutSplaying(Table: number, RestartKey: number): number {
  checkWrite(RestartKey, 4);
  if (root(Table) === 0) return 0;
  const last = peekU32(RestartKey);
  const node = last === 0 ? firstNode(Table) : RtlRealSuccessor(last);
  if (node !== 0) pokeU32(RestartKey, node);
  return dataOf(node);
}

/** RtlGetElementGenericTable: the table remembers the last one asked for. @returns the Ith inserted, or 0 */
export function RtlGetElementGenericTable(Table: number, I: number): number {
  checkWrite(Table, TABLE.size);
  const count = field(Table, TABLE.NumberGenericTableElements);
  const wanted = (I >>> 0) + 1;
  if (wanted > count) return 0;
  const known = field(Table, TABLE.WhichOrderedElement);
  // The nearest of the place it remembers and the list's two ends.
  const fromStart = wanted < Math.abs(wanted - known);
  const fromEnd = count + 1 - wanted < Math.min(wanted, Math.abs(wanted - known));
  let at = fromEnd ? count + 1 : fromStart ? 0 : known;
  let entry = fromEnd || fromStart ? Table + TABLE.InsertOrderList : field(Table, TABLE.OrderedPointer);
  while (at !== wanted) {
    checkRead(entry, LIST_ENTRY.size);
    entry = peekU32(entry + (at < wanted ? LIST_ENTRY.Flink : LIST_ENTRY.Blink));
    at += at < wanted ? 1 : -1;
  }
  pokeU32(Table + TABLE.OrderedPointer, entry);
  pokeU32(Table + TABLE.WhichOrderedElement, wanted);
  return dataOf(entry - ENTRY);
}

/** RtlNumberGenericTableElements. */
export function RtlNumberGenericTableElements(Table: number): number {
  checkRead(Table, TABLE.size);
  return field(Table, TABLE.NumberGenericTableElements);
}

/** RtlIsGenericTableEmpty. @returns 1 when it is */
export function RtlIsGenericTableEmpty(Table: number): number {
  checkRead(Table, TABLE.size);
  return field(Table, TABLE.TableRoot) === 0 ? 1 : 0;
}
