/** Writes the WebAssembly binary format. */

/** @returns an unsigned LEB128 number, as short as it gets. */
export function uleb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** @returns a signed LEB128 number, as short as it gets. */
export function sleb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value | 0; ; ) {
    const low = rest & 0x7f;
    rest >>= 7;
    const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

/** Writes `value` over the five-byte LEB128 number at `at`; relocatable numbers are padded to that length. */
export function patchLeb5(bytes: Uint8Array, at: number, value: number, signed: boolean): void {
  for (let index = 0; index < 4; index++) bytes[at + index] = ((value >>> (index * 7)) & 0x7f) | 0x80;
  const high = (value >>> 28) & 0x0f;
  bytes[at + 4] = signed && (value | 0) < 0 ? high | 0x70 : high;
}

/** @returns a name: its length in UTF-8 and its bytes. */
export function nameBytes(name: string): number[] {
  const utf8 = new TextEncoder().encode(name);
  return [...uleb(utf8.length), ...utf8];
}

/** @returns a whole section: id, size, contents. */
export function sectionBytes(id: number, payload: Uint8Array | readonly number[]): Uint8Array {
  return concatBytes([new Uint8Array([id, ...uleb(payload.length)]), Uint8Array.from(payload)]);
}

/** @returns a custom section. */
export function customSectionBytes(name: string, contents: Uint8Array): Uint8Array {
  return sectionBytes(0, concatBytes([new Uint8Array(nameBytes(name)), contents]));
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
