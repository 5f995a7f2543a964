/**
 * Range lists: who has which addresses. Ranges are kept in the order of their starts, each in a pool block of its own.
 * Two conflict when they overlap, unless both are shared. The caller serialises.
 *
 * Source: the DDK's documentation of these routines. IRQL: <= APC_LEVEL.
 */
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_MORE_ENTRIES,
  STATUS_RANGE_LIST_CONFLICT,
  STATUS_RANGE_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList, removeEntry } from '../hal/list.js';
import { readI32, readI64, readU8, u8, writeI32, writeI64, writeU8 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { allocatePool, freePool, PoolBits } from './pool.js';
import { tagFromText } from './pooltags.js';

/** RTL_RANGE_LIST. */
const LIST = { Head: 0, Flags: 8, Count: 12, Stamp: 16, size: 20 } as const;
/** RTL_RANGE, what drivers see. */
const RANGE = { Start: 0, End: 8, UserData: 16, Owner: 20, Attributes: 24, Flags: 25, size: 32 } as const;
/** RTL_RANGE_LIST_ITERATOR. */
const ITERATOR = { Head: 0, MergedHead: 4, Current: 8, Stamp: 12, size: 16 } as const;
const NODE = defineLayout({ Range: RANGE.size, Links: 8 });
const TAG = tagFromText('RRlE');

const ADD_IF_CONFLICT = 1;
const ADD_SHARED = 2;
const SHARED_OK = 1;
const NULL_CONFLICT_OK = 2;
const RANGE_SHARED = 1;
const RANGE_CONFLICT = 2;

type Span = { readonly start: bigint; readonly end: bigint };

const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);

function spanOf(node: number): Span {
  return { start: unsigned(readI64(node + RANGE.Start)), end: unsigned(readI64(node + RANGE.End)) };
}

function* nodesOf(list: number): Generator<number> {
  const head = list + LIST.Head;
  for (let entry = readI32(head); entry !== head; ) {
    const next = readI32(entry);
    yield entry - NODE.Links;
    entry = next;
  }
}

/** RtlInitializeRangeList. */
export function RtlInitializeRangeList(RangeList: number): void {
  checkWrite(RangeList, LIST.size);
  initializeList(RangeList + LIST.Head);
  for (const field of [LIST.Flags, LIST.Count, LIST.Stamp]) writeI32(RangeList + field, 0);
}

/** RtlFreeRangeList: empties it. */
export function RtlFreeRangeList(RangeList: number): void {
  for (const node of nodesOf(RangeList)) remove(RangeList, node);
}

function remove(list: number, node: number): void {
  removeEntry(node + NODE.Links);
  freePool(node, TAG);
  changed(list, -1);
}

function changed(list: number, by: number): void {
  writeI32(list + LIST.Count, readI32(list + LIST.Count) + by);
  writeI32(list + LIST.Stamp, readI32(list + LIST.Stamp) + 1);
}

/** Links a node before the first that begins after it. */
function insert(list: number, node: number): void {
  const { start } = spanOf(node);
  let before = list + LIST.Head;
  for (const other of nodesOf(list)) {
    if (spanOf(other).start > start) {
      before = other + NODE.Links;
      break;
    }
  }
  const after = readI32(before + 4);
  writeI32(node + NODE.Links, before);
  writeI32(node + NODE.Links + 4, after);
  writeI32(after, node + NODE.Links);
  writeI32(before + 4, node + NODE.Links);
  changed(list, 1);
}

/** @returns the first range that stands against `span`; 0 when none does. */
function conflictOf(list: number, span: Span, stands: (node: number) => boolean): number {
  for (const node of nodesOf(list)) {
    const other = spanOf(node);
    if (other.start <= span.end && span.start <= other.end && stands(node)) return node;
  }
  return 0;
}

/**
 * RtlAddRange.
 * @param Start first and @param End last address
 * @param Flags 1: also when it conflicts; 2: it may be shared with others that may
 * @returns STATUS_RANGE_LIST_CONFLICT, STATUS_INVALID_PARAMETER when it ends before it starts
 */
export function RtlAddRange(
  RangeList: number,
  Start: bigint,
  End: bigint,
  Attributes: number,
  Flags: number,
  UserData: number,
  Owner: number,
): number {
  const span = { start: unsigned(Start), end: unsigned(End) };
  if (span.end < span.start) return STATUS_INVALID_PARAMETER;
  const shared = (Flags & ADD_SHARED) !== 0;
  const stands = (node: number): boolean => !(shared && (readU8(node + RANGE.Flags) & RANGE_SHARED) !== 0);
  const conflict = conflictOf(RangeList, span, stands);
  if (conflict !== 0 && (Flags & ADD_IF_CONFLICT) === 0) return STATUS_RANGE_LIST_CONFLICT;
  const node = allocatePool(PoolBits.Paged, NODE.size, TAG);
  if (node === 0) return STATUS_INSUFFICIENT_RESOURCES;
  u8.fill(0, node, node + NODE.size);
  writeI64(node + RANGE.Start, Start);
  writeI64(node + RANGE.End, End);
  writeI32(node + RANGE.UserData, UserData);
  writeI32(node + RANGE.Owner, Owner);
  writeU8(node + RANGE.Attributes, Attributes);
  writeU8(node + RANGE.Flags, (shared ? RANGE_SHARED : 0) | (conflict === 0 ? 0 : RANGE_CONFLICT));
  insert(RangeList, node);
  return STATUS_SUCCESS;
}

/** RtlDeleteRange: exactly that one of that owner. @returns STATUS_RANGE_NOT_FOUND */
export function RtlDeleteRange(RangeList: number, Start: bigint, End: bigint, Owner: number): number {
  for (const node of nodesOf(RangeList)) {
    const { start, end } = spanOf(node);
    if (start !== unsigned(Start) || end !== unsigned(End) || readI32(node + RANGE.Owner) !== Owner) continue;
    remove(RangeList, node);
    return STATUS_SUCCESS;
  }
  return STATUS_RANGE_NOT_FOUND;
}

/** RtlDeleteOwnersRanges: all of an owner. @returns STATUS_RANGE_NOT_FOUND when it has none */
export function RtlDeleteOwnersRanges(RangeList: number, Owner: number): number {
  const owned = [...nodesOf(RangeList)].filter((node) => readI32(node + RANGE.Owner) === Owner);
  for (const node of owned) remove(RangeList, node);
  return owned.length === 0 ? STATUS_RANGE_NOT_FOUND : STATUS_SUCCESS;
}

/** RtlCopyRangeList: into an empty list. @returns STATUS_INVALID_PARAMETER when it is not empty */
export function RtlCopyRangeList(CopyRangeList: number, RangeList: number): number {
  if (readI32(CopyRangeList + LIST.Count) !== 0) return STATUS_INVALID_PARAMETER;
  for (const from of nodesOf(RangeList)) {
    const node = allocatePool(PoolBits.Paged, NODE.size, TAG);
    if (node === 0) {
      RtlFreeRangeList(CopyRangeList);
      return STATUS_INSUFFICIENT_RESOURCES;
    }
    u8.copyWithin(node, from, from + NODE.size);
    insert(CopyRangeList, node);
  }
  return STATUS_SUCCESS;
}

/** What a question about room says of ranges in the way. */
interface Tolerance {
  readonly flags: number;
  /** Attributes that make a range no obstacle. */
  readonly mask: number;
  /** BOOLEAN (*)(Context, Range): TRUE when it is no obstacle; or NULL. */
  readonly callback: number;
  readonly context: number;
}

function obstacle(list: number, span: Span, { flags, mask, callback, context }: Tolerance): number {
  return conflictOf(list, span, (node) => {
    if ((flags & SHARED_OK) !== 0 && (readU8(node + RANGE.Flags) & RANGE_SHARED) !== 0) return false;
    if ((flags & NULL_CONFLICT_OK) !== 0 && readI32(node + RANGE.Owner) === 0) return false;
    if ((readU8(node + RANGE.Attributes) & mask) !== 0) return false;
    return callback === 0 || (Number(callTable(callback, context, node)) & 0xff) === 0;
  });
}

/**
 * RtlIsRangeAvailable.
 * @param Flags 1: shared ranges do not stand in the way; 2: those without an owner do not
 * @param AttributeAvailableMask nor do those with one of these attributes
 * @param Callback nor does one of which it returns TRUE; or NULL
 */
export function RtlIsRangeAvailable(
  RangeList: number,
  Start: bigint,
  End: bigint,
  Flags: number,
  AttributeAvailableMask: number,
  Context: number,
  Callback: number,
  Available: number,
): number {
  const tolerance = { flags: Flags, mask: AttributeAvailableMask, callback: Callback, context: Context };
  const found = obstacle(RangeList, { start: unsigned(Start), end: unsigned(End) }, tolerance);
  checkWrite(Available, 1);
  u8[Available] = found === 0 ? 1 : 0;
  return STATUS_SUCCESS;
}

/**
 * RtlFindRange: the highest start of a free range.
 * @param Minimum first and @param Maximum last address that it may have
 * @param Length addresses @param Alignment its start is a multiple of
 * @returns STATUS_RANGE_NOT_FOUND, STATUS_INVALID_PARAMETER
 */
export function RtlFindRange(
  RangeList: number,
  Minimum: bigint,
  Maximum: bigint,
  Length: number,
  Alignment: number,
  Flags: number,
  AttributeAvailableMask: number,
  Context: number,
  Callback: number,
  Start: number,
): number {
  const [least, most, length] = [unsigned(Minimum), unsigned(Maximum), BigInt(Length >>> 0)];
  const alignment = BigInt(Alignment >>> 0);
  if (length === 0n || alignment === 0n || most < least || most - least < length - 1n) return STATUS_INVALID_PARAMETER;
  const tolerance = { flags: Flags, mask: AttributeAvailableMask, callback: Callback, context: Context };
  let start = alignDown(most - length + 1n, alignment);
  while (start >= least) {
    const found = obstacle(RangeList, { start, end: start + length - 1n }, tolerance);
    if (found === 0) {
      checkWrite(Start, 8);
      writeI64(Start, start);
      return STATUS_SUCCESS;
    }
    start = alignDown(spanOf(found).start - length, alignment);
  }
  return STATUS_RANGE_NOT_FOUND;
}

function alignDown(value: bigint, alignment: bigint): bigint {
  return value < 0n ? -1n : value - (value % alignment);
}

/** RtlGetFirstRange. @param Range is given the first one, by start @returns STATUS_NO_MORE_ENTRIES for an empty list */
export function RtlGetFirstRange(RangeList: number, Iterator: number, Range: number): number {
  checkWrite(Iterator, ITERATOR.size);
  writeI32(Iterator + ITERATOR.Head, RangeList + LIST.Head);
  writeI32(Iterator + ITERATOR.MergedHead, 0);
  writeI32(Iterator + ITERATOR.Stamp, readI32(RangeList + LIST.Stamp));
  return give(Iterator, readI32(RangeList + LIST.Head), Range);
}

/**
 * RtlGetNextRange. @param MoveForwards FALSE: the one before
 * @returns STATUS_NO_MORE_ENTRIES at the end, STATUS_INVALID_PARAMETER when the list has changed since
 */
export function RtlGetNextRange(Iterator: number, Range: number, MoveForwards: number): number {
  const head = readI32(Iterator + ITERATOR.Head);
  if (readI32(head - LIST.Head + LIST.Stamp) !== readI32(Iterator + ITERATOR.Stamp)) return STATUS_INVALID_PARAMETER;
  const current = readI32(Iterator + ITERATOR.Current);
  if (current === 0) return give(Iterator, head, Range);
  const links = current + NODE.Links;
  return give(Iterator, readI32((MoveForwards & 0xff) !== 0 ? links : links + 4), Range);
}

function give(iterator: number, links: number, range: number): number {
  const node = links === readI32(iterator + ITERATOR.Head) ? 0 : links - NODE.Links;
  writeI32(iterator + ITERATOR.Current, node);
  checkWrite(range, 4);
  pokeU32(range, node);
  return node === 0 ? STATUS_NO_MORE_ENTRIES : STATUS_SUCCESS;
}
