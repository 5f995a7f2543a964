/**
 * The machine's memory as this JavaScript thread sees it. Every worker is bound to one machine for its
 * whole life; the host binds for the length of one synchronous call (`withMemory`), so several machines
 * can live in one process.
 *
 * Addresses are byte addresses below 2 GiB, so they stay positive when wasm hands them over as i32.
 */

/** Views of the shared memory. Live bindings: valid once `bindMemory` has run. */
export let memory: WebAssembly.Memory;
export let i8: Int8Array;
export let u8: Uint8Array;
export let i16: Int16Array;
export let u16: Uint16Array;
export let i32: Int32Array;
export let u32: Uint32Array;
export let i64: BigInt64Array;
export let u64: BigUint64Array;
export let f64: Float64Array;

/**
 * Makes `machine` the memory that all kernel code of this JavaScript thread works on.
 * @param machine shared memory of one machine
 */
export function bindMemory(machine: WebAssembly.Memory): void {
  if (machine === memory) return;
  const b = machine.buffer;
  memory = machine;
  i8 = new Int8Array(b);
  u8 = new Uint8Array(b);
  i16 = new Int16Array(b);
  u16 = new Uint16Array(b);
  i32 = new Int32Array(b);
  u32 = new Uint32Array(b);
  i64 = new BigInt64Array(b);
  u64 = new BigUint64Array(b);
  f64 = new Float64Array(b);
}

/** Runs `body` bound to `machine`. The body must not await: another machine may be bound meanwhile. */
export function withMemory<T>(machine: WebAssembly.Memory, body: () => T): T {
  const previous = memory;
  bindMemory(machine);
  try {
    return body();
  } finally {
    if (previous !== undefined) bindMemory(previous);
  }
}

/** @returns the signed 64-bit value at `address`, which need not be aligned to 8 (structs are 32-bit x86). */
export function readI64(address: number): bigint {
  if ((address & 7) === 0) return i64[address >> 3] as bigint;
  return (BigInt(i32[(address + 4) >> 2] as number) << 32n) | BigInt(u32[address >> 2] as number);
}

/** Stores a 64-bit value at an address aligned to 4. Not atomic when not aligned to 8. */
export function writeI64(address: number, value: bigint): void {
  if ((address & 7) === 0) {
    i64[address >> 3] = value;
    return;
  }
  i32[address >> 2] = Number(BigInt.asIntN(32, value));
  i32[(address + 4) >> 2] = Number(BigInt.asIntN(32, value >> 32n));
}

/** @returns the 32-bit word at a 4-aligned address, signed. */
export function readI32(address: number): number {
  return i32[address >> 2] as number;
}

/** Stores a 32-bit word at a 4-aligned address. */
export function writeI32(address: number, value: number): void {
  i32[address >> 2] = value;
}

/** Zeroes words: for the few of a struct, quicker than `fill`. @param bytes a multiple of 4, at a 4-aligned address */
export function clearWords(address: number, bytes: number): void {
  const end = (address + bytes) >> 2;
  for (let at = address >> 2; at < end; at++) i32[at] = 0;
}

/** Below this many bytes the ends of a range cost more than its middle saves. */
const SHORT_FILL = 64;

/** Fills a range with a byte, by words: V8 fills shared memory an element at a time. */
export function fillBytes(value: number, from: number, to: number): void {
  const first = (from + 7) & ~7;
  const last = to & ~7;
  if (last - first < SHORT_FILL) {
    u8.fill(value, from, to);
    return;
  }
  u8.fill(value, from, first);
  if (value === 0) f64.fill(0, first >> 3, last >> 3);
  else i32.fill(Math.imul(value, 0x0101_0101), first >> 2, last >> 2);
  u8.fill(value, last, to);
}

/** Below this many bytes a loop copies faster than `copyWithin`. */
const SHORT_COPY = 128;

/** Copies bytes between ranges that do not overlap. */
export function copyBytes(to: number, from: number, bytes: number): void {
  if (bytes > SHORT_COPY || ((to | from) & 3) !== 0) {
    u8.copyWithin(to, from, from + bytes);
    return;
  }
  const words = bytes >> 2;
  for (let at = 0; at < words; at++) i32[(to >> 2) + at] = i32[(from >> 2) + at] as number;
  for (let at = words << 2; at < bytes; at++) u8[to + at] = u8[from + at] as number;
}

/** @returns the 32-bit word at a 4-aligned address, as a pointer or other unsigned value. */
export function readU32(address: number): number {
  return u32[address >> 2] as number;
}

export function readU16(address: number): number {
  return u16[address >> 1] as number;
}

export function writeU16(address: number, value: number): void {
  u16[address >> 1] = value;
}

export function readU8(address: number): number {
  return u8[address] as number;
}

export function writeU8(address: number, value: number): void {
  u8[address] = value;
}
