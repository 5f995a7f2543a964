/**
 * Arguments for the kernel's formatted printing. The kernel takes them as C compilers for WebAssembly pass a
 * variable number: in one block of memory, 4 bytes each, 64-bit ones 8 bytes and 8-aligned.
 */
import { enterStack } from "ntwasm/stack";

/** Characters of a string that are passed on: the kernel prints 512 at most. */
const LONGEST: i32 = 512;

/** A value for arguments that are left out. */
// @ts-ignore: decorator
@inline
export function absent<T>(): T {
  if (isReference<T>()) return changetype<T>(0);
  return <T>0;
}

/**
 * @returns `text` in UTF-8 with a zero at its end, on the stack: good until the nearest caller with stack
 * variables returns
 */
export function stackUtf8(text: string): usize {
  const length = min(text.length, LONGEST);
  const buffer = enterStack(<usize>length * 3 + 1);
  String.UTF8.encodeUnsafe(changetype<usize>(text), length, buffer, true);
  return buffer;
}

function stackUtf16(text: string): usize {
  const bytes = <usize>min(text.length, LONGEST) << 1;
  const buffer = enterStack(bytes + 2);
  memory.copy(buffer, changetype<usize>(text), bytes);
  store<u16>(buffer + bytes, 0);
  return buffer;
}

function stackUnicodeString(text: string): usize {
  const description = enterStack(8);
  const bytes = <u16>(min(text.length, LONGEST) << 1);
  store<u16>(description, bytes);
  store<u16>(description, bytes, 2);
  store<usize>(description, changetype<usize>(text), 4);
  return description;
}

/** How a conversion takes a string. */
const enum Text {
  Narrow,
  Wide,
  Counted,
}

/** @returns how argument `index` (from 0) of `format` is taken when it is a string. */
function textKind(format: string, index: i32): Text {
  let argument = 0;
  for (let at = 0; at < format.length; at++) {
    if (format.charCodeAt(at) != 0x25) continue;
    let wide = false;
    let narrow = false;
    for (at++; at < format.length; at++) {
      const char = format.charCodeAt(at);
      if (char == 0x2a) argument++;
      else if (char == 0x77 || char == 0x6c) wide = true;
      else if (char == 0x68) narrow = true;
      else if (!isModifier(char)) break;
    }
    const conversion = format.charCodeAt(at);
    if (conversion == 0x25) continue;
    if (argument++ != index) continue;
    if (conversion == 0x5a) return Text.Counted;
    return wide || (conversion == 0x53 && !narrow) ? Text.Wide : Text.Narrow;
  }
  return Text.Narrow;
}

/** Flags, width, precision and sizes: `-+ #.`, digits, `I`, `L`, `z`, `j`, `t`. */
function isModifier(char: i32): bool {
  if (char >= 0x30 && char <= 0x39) return true;
  switch (char) {
    case 0x2d: case 0x2b: case 0x20: case 0x23: case 0x2e:
    case 0x49: case 0x4c: case 0x7a: case 0x6a: case 0x74:
      return true;
    default:
      return false;
  }
}

/**
 * Adds one argument.
 * @param at where the next argument goes
 * @param index its number, from 0
 * @returns where the one after it goes
 */
export function pushArgument<T>(at: usize, value: T, format: string, index: i32): usize {
  if (isString<T>()) {
    const text = changetype<string | null>(value);
    store<usize>(at, text ? stackText(text, format, index) : 0);
    return at + 4;
  }
  if (isFunction<T>()) {
    store<usize>(at, changetype<usize>(value) ? load<u32>(changetype<usize>(value)) : 0);
    return at + 4;
  }
  if (isReference<T>()) {
    store<usize>(at, changetype<usize>(value));
    return at + 4;
  }
  if (isFloat<T>()) {
    at = (at + 7) & ~7;
    store<f64>(at, <f64>value);
    return at + 8;
  }
  if (sizeof<T>() == 8) {
    at = (at + 7) & ~7;
    store<i64>(at, <i64>value);
    return at + 8;
  }
  store<i32>(at, <i32>value);
  return at + 4;
}

function stackText(text: string, format: string, index: i32): usize {
  switch (textKind(format, index)) {
    case Text.Wide:
      return stackUtf16(text);
    case Text.Counted:
      return stackUnicodeString(text);
    default:
      return stackUtf8(text);
  }
}
