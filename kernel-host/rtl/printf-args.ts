/**
 * The arguments behind `...`: on wasm32 an area of 4-byte slots that the caller laid out, in which 64-bit
 * values and doubles are 8-aligned and `long double` (128 bits) is 16-aligned. A `va_list` is its address.
 */
import { f64, i32 } from '../hal/memory.js';
import { checkRead, peekU32 } from './access.js';

/** Reads arguments in order. */
export class VarArgs {
  #at = 0;

  /** Begins at the start of an area. */
  start(address: number): void {
    this.#at = address;
  }

  /** @returns the next 32-bit argument, signed. */
  int32(): number {
    return i32[this.#next(4) >> 2] as number;
  }

  /** @returns the next argument as a pointer. */
  pointer(): number {
    return this.int32() >>> 0;
  }

  /** @returns the next 64-bit argument, signed. */
  int64(): bigint {
    const at = this.#next(8);
    return (BigInt(i32[(at + 4) >> 2] as number) << 32n) | BigInt(peekU32(at));
  }

  double(): number {
    return f64[this.#next(8) >> 3] as number;
  }

  /** @returns the next `long double`, rounded to double towards zero. */
  longDouble(): number {
    const at = this.#next(16);
    const high = peekU32(at + 12);
    const sign = high >>> 31 === 0 ? 1 : -1;
    const exponent = (high >>> 16) & 0x7fff;
    const fraction = ((high & 0xffff) * 2 ** 32 + peekU32(at + 8)) / 2 ** 48 + (peekU32(at + 4) >>> 27) / 2 ** 53;
    if (exponent === 0x7fff) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * 0 : sign * (1 + fraction) * 2 ** (exponent - 0x3fff);
  }

  #next(bytes: number): number {
    const at = (this.#at + bytes - 1) & -bytes;
    checkRead(at, bytes);
    this.#at = at + bytes;
    return at;
  }
}
