/**
 * IPv4 addresses and ports in words. An address is four numbers with points; in the loose form one to four, the last
 * filling what is left, each decimal, octal after 0, or hexadecimal after 0x.
 *
 * Source: the pages of RtlIpv4StringToAddress and RtlIpv4StringToAddressEx in the Windows documentation.
 */

/** What was read of a text, and where reading stopped. */
export interface ReadAddress {
  /** Bytes as they are sent; undefined when it is no address. */
  readonly bytes: readonly number[] | undefined;
  /** Index of the first character that is not part of it. */
  readonly end: number;
}

const PARTS = 4;
const HIGHEST_PORT = 0xffff;
const HIGHEST = 0xffff_ffff;

/** @returns `a.b.c.d` */
export function ipv4Text(bytes: readonly number[]): string {
  return bytes.join('.');
}

/** A number and where it ends; -1 when there is none or it is beyond 32 bits. */
function readNumber(text: string, at: number, strict: boolean): { value: number; end: number } {
  const pattern = strict ? /(?:0(?!\d)|[1-9]\d*)/y : /(?:0[xX]([\da-fA-F]+)|0([0-7]*)(?![89])|([1-9]\d*))/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return { value: -1, end: at };
  const [all, hexadecimal, octal] = match;
  const base = hexadecimal !== undefined ? 16 : octal !== undefined && octal !== '' ? 8 : 10;
  const value = Number.parseInt(hexadecimal ?? (octal || all), base);
  return { value: value > HIGHEST ? -1 : value, end: at + all.length };
}

/**
 * Reads an address at the beginning of a text.
 * @param strict four decimal numbers only
 */
export function readIpv4(text: string, strict: boolean): ReadAddress {
  const numbers: number[] = [];
  let at = 0;
  for (;;) {
    const { value, end } = readNumber(text, at, strict);
    if (value < 0) return { bytes: undefined, end };
    numbers.push(value);
    at = end;
    if (text[at] !== '.' || numbers.length === PARTS) break;
    at++;
  }
  return { bytes: toBytes(numbers, strict), end: at };
}

/** Each number but the last is a byte; the last fills the rest. */
function toBytes(numbers: readonly number[], strict: boolean): number[] | undefined {
  if (strict && numbers.length !== PARTS) return undefined;
  const last = numbers.at(-1) ?? 0;
  const first = numbers.slice(0, -1);
  const room = PARTS - first.length;
  if (first.some((number) => number > 0xff) || last >= 256 ** room) return undefined;
  return [...first, ...Array.from({ length: room }, (_, i) => Math.floor(last / 256 ** (room - 1 - i)) % 256)];
}

/** @returns the port that a text says, decimal, octal or hexadecimal, all of it; undefined for another text. */
export function readPort(text: string): number | undefined {
  const { value, end } = readNumber(text, 0, false);
  return value > 0 && value <= HIGHEST_PORT && end === text.length ? value : undefined;
}
