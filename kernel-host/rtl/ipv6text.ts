/**
 * IPv6 addresses in words: eight groups of hexadecimal digits, the longest run of zero groups as `::`, and the last
 * two as an IPv4 address where the address stands for one.
 *
 * Source: RFC 4291; the pages of RtlIpv6AddressToString and RtlIpv6StringToAddress in the Windows documentation.
 */
import { ipv4Text, type ReadAddress, readIpv4 } from './ipv4text.js';

const GROUPS = 8;
const MAPPED = 0xffff;
/** Interface identifiers of ISATAP: local and global. */
const ISATAP = [0x0000, 0x0200];
const ISATAP_MARK = 0x5efe;

/** @returns whether the last two groups are written as an IPv4 address. */
function endsInIpv4(groups: readonly number[]): boolean {
  const [a, b, c, d, e = 0, f = 0, g = 0] = groups;
  if (ISATAP.includes(e) && f === ISATAP_MARK) return true;
  if (a !== 0 || b !== 0 || c !== 0 || d !== 0) return false;
  const compatible = e === 0 && f === 0 && g !== 0;
  const mapped = e === 0 && f === MAPPED;
  const translated = e === MAPPED && f === 0;
  return compatible || mapped || translated;
}

/** @returns where the first of the longest runs of two zeros and more begins and ends; an empty one when there is none. */
function longestZeros(groups: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  for (let from = 0; from < groups.length; from++) {
    let to = from;
    while (groups[to] === 0) to++;
    if (to - from >= 2 && to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  return best;
}

/** @returns the shortest text of the 16 bytes. */
export function ipv6Text(bytes: readonly number[]): string {
  const groups = Array.from({ length: GROUPS }, (_, i) => ((bytes[i * 2] ?? 0) << 8) | (bytes[i * 2 + 1] ?? 0));
  const ipv4 = endsInIpv4(groups);
  const hexadecimal = ipv4 ? groups.slice(0, GROUPS - 2) : groups;
  const words = hexadecimal.map((group) => group.toString(16));
  if (ipv4) words.push(ipv4Text(bytes.slice(12)));
  const { from, to } = longestZeros(hexadecimal);
  if (from === to) return words.join(':');
  return `${words.slice(0, from).join(':')}::${words.slice(to).join(':')}`;
}

/** Reads an address at the beginning of a text. */
export function readIpv6(text: string): ReadAddress {
  const groups: number[] = [];
  let gap = -1;
  let at = 0;
  if (text.startsWith('::')) {
    gap = 0;
    at = 2;
  }
  while (groups.length < GROUPS) {
    const ipv4 = groups.length <= GROUPS - 2 ? readIpv4(text.slice(at), true) : undefined;
    if (ipv4?.bytes !== undefined) {
      const [a = 0, b = 0, c = 0, d = 0] = ipv4.bytes;
      groups.push((a << 8) | b, (c << 8) | d);
      at += ipv4.end;
      break;
    }
    const digits = /[\da-fA-F]{1,4}(?![\da-fA-F])/y;
    digits.lastIndex = at;
    const match = digits.exec(text);
    if (match === null) {
      if (gap === groups.length) break;
      return { bytes: undefined, end: at };
    }
    groups.push(Number.parseInt(match[0], 16));
    at += match[0].length;
    if (text[at] !== ':' || groups.length === GROUPS) break;
    if (text[at + 1] === ':') {
      if (gap >= 0) break;
      gap = groups.length;
      at += 2;
    } else if (/[\da-fA-F]/.test(text[at + 1] ?? '')) at++;
    else break;
  }
  return { bytes: fill(groups, gap), end: at };
}

/** @returns the bytes, with zeros for `::`, which stands for one group at least. */
function fill(groups: readonly number[], gap: number): number[] | undefined {
  const missing = GROUPS - groups.length;
  if (gap < 0 ? missing !== 0 : missing < 1) return undefined;
  const all = gap < 0 ? groups : [...groups.slice(0, gap), ...new Array<number>(missing).fill(0), ...groups.slice(gap)];
  return all.flatMap((group) => [group >> 8, group & 0xff]);
}
