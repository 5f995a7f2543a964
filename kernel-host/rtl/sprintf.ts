/**
 * The printf functions that ntoskrnl exports, under their C names. Counts and results are in characters
 * (bytes, or UTF-16 units in the wide ones). `va` is the address of the argument area, so a function and
 * its `v…` twin are the same here.
 *
 * Source: the C runtime reference in Microsoft's documentation.
 */
import { u8, u16 } from '../hal/memory.js';
import { checkWrite, pokeU16 } from './access.js';
import { Output } from './output.js';
import { format } from './printf.js';

const out = new Output();
const NO_LIMIT = 0x3fff_ffff;
/** `_TRUNCATE`, as count of the `_s` functions. */
const TRUNCATE = -1;

/** Copies the kept units to the guest, with a NUL when asked to. */
function store(buffer: number, wide: boolean, length: number, terminate: boolean): void {
  const units = length + (terminate ? 1 : 0);
  checkWrite(buffer, wide ? units * 2 : units);
  const kept = out.units;
  if (!wide) {
    for (let i = 0; i < length; i++) u8[buffer + i] = kept[i] as number;
    if (terminate) u8[buffer + length] = 0;
  } else if ((buffer & 1) === 0) {
    u16.set(kept.subarray(0, length), buffer >> 1);
    if (terminate) u16[(buffer >> 1) + length] = 0;
  } else {
    for (let i = 0; i < length; i++) pokeU16(buffer + i * 2, kept[i] as number);
    if (terminate) pokeU16(buffer + length * 2, 0);
  }
}

/** `_snprintf`: a text that fills the buffer exactly has no NUL; a longer one is cut, without NUL, and gives -1. */
function bounded(buffer: number, count: number, text: number, wide: boolean, va: number): number {
  const capacity = count >>> 0;
  out.reset(Math.min(capacity, NO_LIMIT));
  const total = format(out, text, wide, va);
  if (capacity === 0) return buffer === 0 ? total : total === 0 ? 0 : -1;
  store(buffer, wide, out.length, total < capacity);
  return total > capacity ? -1 : total;
}

/** `sprintf`: the caller vouches for the room. */
function unbounded(buffer: number, text: number, wide: boolean, va: number): number {
  out.reset(NO_LIMIT);
  const total = format(out, text, wide, va);
  store(buffer, wide, out.length, true);
  return total;
}

/** The `_s` functions: always terminated; what does not fit leaves an empty string, or is cut on request; both give -1. */
function secure(buffer: number, size: number, count: number, text: number, wide: boolean, va: number): number {
  const room = (size >>> 0) - 1;
  if (buffer === 0 || text === 0 || room < 0) return -1;
  const wanted = count === TRUNCATE ? room : Math.min(count >>> 0, NO_LIMIT);
  out.reset(Math.min(wanted, room));
  const total = format(out, text, wide, va);
  const fits = Math.min(total, wanted) <= room;
  store(buffer, wide, fits ? out.length : 0, true);
  return fits && total <= wanted ? total : -1;
}

/** Narrow, at most `count` bytes. @returns bytes without NUL, -1 when cut; needed bytes for (NULL, 0). IRQL: any. */
export function _vsnprintf(buffer: number, count: number, text: number, va: number): number {
  return bounded(buffer, count, text, false, va);
}

/** Wide, at most `count` units. @returns as `_vsnprintf`, in units. IRQL: any. */
export function _vsnwprintf(buffer: number, count: number, text: number, va: number): number {
  return bounded(buffer, count, text, true, va);
}

/** Narrow, unbounded: what overruns valid memory is a bug check. @returns bytes without NUL. IRQL: any. */
export function vsprintf(buffer: number, text: number, va: number): number {
  return unbounded(buffer, text, false, va);
}

/** Wide, unbounded, as ntoskrnl's two-argument `swprintf`. @returns units without NUL. IRQL: any. */
export function swprintf(buffer: number, text: number, va: number): number {
  return unbounded(buffer, text, true, va);
}

/** Narrow, always terminated, `size` bytes of room. @returns bytes without NUL, or -1 and an empty string. IRQL: any. */
export function vsprintf_s(buffer: number, size: number, text: number, va: number): number {
  return secure(buffer, size, NO_LIMIT, text, false, va);
}

/** Wide, always terminated, `size` units of room. @returns units without NUL, or -1 and an empty string. IRQL: any. */
export function vswprintf_s(buffer: number, size: number, text: number, va: number): number {
  return secure(buffer, size, NO_LIMIT, text, true, va);
}

/** Narrow, always terminated; `count` of `_TRUNCATE` (-1) cuts to the room. @returns bytes, -1 when cut. IRQL: any. */
export function _vsnprintf_s(buffer: number, size: number, count: number, text: number, va: number): number {
  return secure(buffer, size, count, text, false, va);
}

/** Wide, always terminated; `count` as in `_vsnprintf_s`. @returns units, -1 when cut. IRQL: any. */
export function _vsnwprintf_s(buffer: number, size: number, count: number, text: number, va: number): number {
  return secure(buffer, size, count, text, true, va);
}

/** `_vscprintf`. @returns bytes the text needs, without NUL. IRQL: any. */
export function _vscprintf(text: number, va: number): number {
  out.reset(0);
  return format(out, text, false, va);
}

/** `_vscwprintf`. @returns units the text needs, without NUL. IRQL: any. */
export function _vscwprintf(text: number, va: number): number {
  out.reset(0);
  return format(out, text, true, va);
}

/** `va_list` is the area's address, and so is what a variadic function is given. */
export {
  _vscprintf as _scprintf,
  _vscwprintf as _scwprintf,
  _vsnprintf as _snprintf,
  _vsnprintf_s as _snprintf_s,
  _vsnwprintf as _snwprintf,
  _vsnwprintf_s as _snwprintf_s,
  swprintf as vswprintf,
  vsprintf as sprintf,
  vsprintf_s as sprintf_s,
  vswprintf_s as swprintf_s,
};
