/**
 * Debug prints. The format is the kernel's (`%d %x %I64d %p %s %ws %wZ …`), with up to eight arguments of any
 * type: an AssemblyScript string fits `%s`, `%ws` and `%wZ` alike, an unmanaged object or function fits `%p`, and 64-bit
 * integers need `%I64d` or `%I64x`.
 */
import { frameSlot } from "ntwasm/stack";
import { absent, pushArgument, stackUtf8 } from "ntddk/format";

/** Room for eight arguments of 8 bytes. */
const AREA: usize = 64;

// @ts-ignore: decorator
@external("env", "DbgPrint")
declare function print(format: usize, values: usize): i32;

// @ts-ignore: decorator
@external("env", "DbgPrintEx")
declare function printEx(component: u32, level: u32, format: usize, values: usize): i32;

/** Prints a line. @returns STATUS_SUCCESS */
export function DbgPrint<A = i32, B = i32, C = i32, D = i32, E = i32, F = i32, G = i32, H = i32>(
  format: string,
  a: A = absent<A>(), b: B = absent<B>(), c: C = absent<C>(), d: D = absent<D>(),
  e: E = absent<E>(), f: F = absent<F>(), g: G = absent<G>(), h: H = absent<H>(),
): i32 {
  const area = frameSlot(AREA);
  let at = pushArgument<A>(area, a, format, 0);
  at = pushArgument<B>(at, b, format, 1);
  at = pushArgument<C>(at, c, format, 2);
  at = pushArgument<D>(at, d, format, 3);
  at = pushArgument<E>(at, e, format, 4);
  at = pushArgument<F>(at, f, format, 5);
  at = pushArgument<G>(at, g, format, 6);
  pushArgument<H>(at, h, format, 7);
  return print(stackUtf8(format), area);
}

/**
 * Prints a line on behalf of a component, if the level is enabled for it.
 * @param component DPFLTR_…_ID
 * @param level DPFLTR_…_LEVEL, or a mask
 */
export function DbgPrintEx<A = i32, B = i32, C = i32, D = i32, E = i32, F = i32, G = i32, H = i32>(
  component: u32, level: u32, format: string,
  a: A = absent<A>(), b: B = absent<B>(), c: C = absent<C>(), d: D = absent<D>(),
  e: E = absent<E>(), f: F = absent<F>(), g: G = absent<G>(), h: H = absent<H>(),
): i32 {
  const area = frameSlot(AREA);
  let at = pushArgument<A>(area, a, format, 0);
  at = pushArgument<B>(at, b, format, 1);
  at = pushArgument<C>(at, c, format, 2);
  at = pushArgument<D>(at, d, format, 3);
  at = pushArgument<E>(at, e, format, 4);
  at = pushArgument<F>(at, f, format, 5);
  at = pushArgument<G>(at, g, format, 6);
  pushArgument<H>(at, h, format, 7);
  return printEx(component, level, stackUtf8(format), area);
}
