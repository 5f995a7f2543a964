/** A bare machine memory for unit tests, and a driver's view of it: strings, buffers, argument areas. */
import { KERNEL_SPACE_BASE } from '../../kernel-host/hal/map.js';
import { bindMemory, f64, i32, i64, memory, u8, u16 } from '../../kernel-host/hal/memory.js';
import { allocatePages, initializePages } from '../../kernel-host/mm/pages.js';

const WASM_PAGE = 0x10000;

/** Creates and binds a memory whose kernel space has `kernelBytes`. */
export function bootMemory(kernelBytes = 0x400000): WebAssembly.Memory {
  const pages = Math.ceil((KERNEL_SPACE_BASE + kernelBytes) / WASM_PAGE);
  const shared = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  bindMemory(shared);
  initializePages(KERNEL_SPACE_BASE + kernelBytes);
  return shared;
}

/** @returns address of fresh zeroed bytes, on pages of their own. */
export function buffer(bytes: number): number {
  return allocatePages(Math.ceil(bytes / 0x1000), { zero: true });
}

/** @returns address of `text` as NUL-terminated UTF-8. */
export function narrow(text: string): number {
  const bytes = Buffer.from(text, 'utf8');
  const at = buffer(bytes.length + 1);
  u8.set(bytes, at);
  return at;
}

/** @returns address of `text` as NUL-terminated UTF-16. */
export function wide(text: string): number {
  const at = buffer(text.length * 2 + 2);
  for (let i = 0; i < text.length; i++) u16[(at >> 1) + i] = text.charCodeAt(i);
  return at;
}

/** @returns address of a UNICODE_STRING over a copy of `text`. */
export function unicodeString(text: string, maximum = text.length * 2): number {
  const at = buffer(8);
  u16[at >> 1] = text.length * 2;
  u16[(at >> 1) + 1] = maximum;
  i32[(at + 4) >> 2] = maximum === 0 ? 0 : wideBuffer(text, maximum);
  return at;
}

/** @returns address of an ANSI_STRING over a copy of `text`. */
export function ansiString(text: string, maximum?: number): number {
  const bytes = Buffer.from(text, 'utf8');
  const at = buffer(8);
  const data = buffer(Math.max(bytes.length, maximum ?? 0, 1));
  u8.set(bytes, data);
  u16[at >> 1] = bytes.length;
  u16[(at >> 1) + 1] = maximum ?? bytes.length;
  i32[(at + 4) >> 2] = data;
  return at;
}

function wideBuffer(text: string, maximum: number): number {
  const at = buffer(Math.max(text.length * 2, maximum));
  for (let i = 0; i < text.length; i++) u16[(at >> 1) + i] = text.charCodeAt(i);
  return at;
}

/** A double, among arguments. */
export class Double {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Lays arguments out as a wasm32 compiler does. @returns the area's address. */
export function argumentArea(values: readonly (number | bigint | Double)[]): number {
  const area = buffer(values.length * 16 + 16);
  let at = area;
  for (const value of values) {
    if (typeof value === 'number') {
      i32[at >> 2] = value | 0;
      at += 4;
      continue;
    }
    at = (at + 7) & ~7;
    if (value instanceof Double) f64[at >> 3] = value.value;
    else i64[at >> 3] = BigInt.asIntN(64, value);
    at += 8;
  }
  return area;
}

/** @returns `bytes` bytes as a string, one character a byte when they are not UTF-8. */
export function readNarrow(address: number, bytes: number): string {
  return Buffer.from(memory.buffer, address, bytes).toString('utf8');
}

/** @returns `units` UTF-16 units as a string. */
export function readWide(address: number, units: number): string {
  return Buffer.from(memory.buffer, address, units * 2).toString('utf16le');
}

/** @returns the text of the UNICODE_STRING at `address`. */
export function textOf(address: number): string {
  return readWide(i32[(address + 4) >> 2] as number, (u16[address >> 1] as number) >> 1);
}
