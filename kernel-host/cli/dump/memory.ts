/** db, dw, dd, dq, da, du, dps: memory as numbers, texts and pointers. */
import { KERNEL_SPACE_BASE, SYSTEM_BASE, Validity } from '../../hal/map.js';
import { validityAt } from '../../mm/validity.js';
import { UsageError } from '../errors.js';
import { hex8, type Target } from './target.js';

const LINE = 16;
const MOST_BYTES = 0x10_0000;
const MOST_TEXT = 4096;

/** How a command shows memory: bytes of a unit, and how many when nobody says. */
const UNITS: Readonly<Record<string, { readonly bytes: number; readonly count: number }>> = {
  db: { bytes: 1, count: 128 },
  dw: { bytes: 2, count: 64 },
  dd: { bytes: 4, count: 32 },
  dq: { bytes: 8, count: 16 },
};

/** @returns the address and the number behind `L`. */
function rangeOf(
  target: Target,
  args: readonly string[],
  count: number,
  bytes: number,
): { address: number; count: number } {
  const [first, ...rest] = args;
  if (first === undefined) throw new UsageError('Give an address, such as 21004560 or driver!g_Lock.');
  const length = /^l(.*)$/i.exec(rest.join(''))?.[1];
  const wanted = length === undefined ? count : target.evaluate(length);
  const address = target.evaluate(first);
  const shown = Math.min(wanted, MOST_BYTES / bytes);
  target.requireRange(address, 1);
  return { address, count: shown };
}

/** @returns lines of numbers; `??` where nothing is. */
export function dumpUnits(target: Target, command: string, args: readonly string[]): string {
  const { bytes, count: usual } = UNITS[command] ?? { bytes: 1, count: LINE };
  const { address, count } = rangeOf(target, args, usual, bytes);
  const lines: string[] = [];
  for (let at = address; at < address + count * bytes; at += LINE) {
    const length = Math.min(LINE, address + count * bytes - at);
    lines.push(unitLine(target, at, length, bytes));
  }
  return lines.join('\n');
}

function unitLine(target: Target, at: number, length: number, bytes: number): string {
  const values = Array.from({ length }, (_, index) => byteAt(target, at + index));
  const units: string[] = [];
  for (let index = 0; index < length; index += bytes) {
    const unit = values.slice(index, index + bytes);
    units.push(
      unit
        .toReversed()
        .map((byte) => byte?.toString(16).padStart(2, '0') ?? '??')
        .join(''),
    );
  }
  if (bytes > 1) return `${hex8(at)}  ${units.join(' ')}`;
  const half = units.length > 8 ? `${units.slice(0, 8).join(' ')}-${units.slice(8).join(' ')}` : units.join(' ');
  return `${hex8(at)}  ${half.padEnd(LINE * 3 - 1)}  ${values.map(characterOf).join('')}`;
}

/** @returns undefined where the machine has no memory. What has been freed can still be looked at. */
function byteAt(target: Target, address: number): number | undefined {
  const isSystem = address >= SYSTEM_BASE && address < KERNEL_SPACE_BASE;
  const isMapped = isSystem || target.bound(() => validityAt(address)) !== Validity.Unmapped;
  return isMapped ? target.readByte(address) : undefined;
}

function characterOf(byte: number | undefined): string {
  if (byte === undefined) return '?';
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
}

/** @returns the text at an address, to its end. @param bytes of a character */
export function dumpText(target: Target, args: readonly string[], bytes: 1 | 2): string {
  const { address, count } = rangeOf(target, args, MOST_TEXT, bytes);
  let text = '';
  for (let index = 0; index < count; index++) {
    const at = address + index * bytes;
    const code = (byteAt(target, at) ?? 0) | (bytes === 2 ? (byteAt(target, at + 1) ?? 0) << 8 : 0);
    if (code === 0) break;
    text += code < 0x20 ? '.' : String.fromCharCode(code);
  }
  return `${hex8(address)}  "${text}"`;
}

/** @returns words with the variables and functions that they point to. */
export async function dumpPointers(target: Target, args: readonly string[]): Promise<string> {
  const { address, count } = rangeOf(target, args, LINE, 4);
  const lines: string[] = [];
  for (let at = address & ~3; at < address + count * 4; at += 4) {
    if (byteAt(target, at) === undefined) {
      lines.push(`${hex8(at)}  ????????`);
      continue;
    }
    const value = target.readWord(at);
    const name = target.symbolAt(value) ?? (await target.routineAt(value)) ?? '';
    lines.push(`${hex8(at)}  ${hex8(value)} ${name}`.trimEnd());
  }
  return lines.join('\n');
}
