/**
 * `.reg` files as regedit writes them, version 5: parsed into what they ask for, all of it before anything is done. The
 * packages that npm has for the registry talk to that of a real Windows, so this is our own.
 *
 * Source: what regedit reads and writes.
 */
import { REG_BINARY, REG_DWORD, REG_SZ } from '../abi/gen/constants.js';
import type { TypedData } from './data.js';
import { kernelPath } from './roots.js';

/** One thing that a file asks for. Paths are the kernel's. */
export type RegistryEdit =
  | { readonly edit: 'make' | 'delete'; readonly path: string; readonly line: number }
  | {
      readonly edit: 'set';
      readonly path: string;
      readonly name: string;
      readonly data: TypedData;
      readonly line: number;
    }
  | { readonly edit: 'unset'; readonly path: string; readonly name: string; readonly line: number };

/** What is wrong with a file, and where. */
export class RegistryFileError extends Error {
  override readonly name = 'RegistryFileError';
  readonly file: string;
  /** From 1; 0 when it is about the file as a whole. */
  readonly line: number;
  constructor(file: string, line: number, detail: string) {
    super(line === 0 ? `${file}: ${detail}` : `${file}:${line}: ${detail}`);
    this.file = file;
    this.line = line;
  }
}

const HEADER = 'Windows Registry Editor Version 5.00';
const OLD_HEADER = 'REGEDIT4';

/** @returns the text of a file: UTF-16LE, or UTF-8, with a byte order mark or without. @throws RegistryFileError */
export function decodeRegFile(bytes: Uint8Array, file: string): string {
  const view = Buffer.from(bytes);
  if (view[0] === 0xfe && view[1] === 0xff)
    throw new RegistryFileError(file, 0, 'is UTF-16 with the high byte first; save it as UTF-16LE or UTF-8');
  const wide = (view[0] === 0xff && view[1] === 0xfe) || (view.length > 1 && view[1] === 0);
  if (wide && view.length % 2 !== 0) throw new RegistryFileError(file, 0, 'is UTF-16 cut in the middle of a character');
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(view);
  } catch {
    throw new RegistryFileError(file, 0, `is not valid ${wide ? 'UTF-16LE' : 'UTF-8'}`);
  }
}

/**
 * @param text of a file, see `decodeRegFile`
 * @param file name for messages
 * @returns what it asks for, in order
 * @throws RegistryFileError for the first line that is not as it should be
 */
export function parseRegFile(text: string, file: string): RegistryEdit[] {
  return new RegParser(text, file).parse();
}

class RegParser {
  readonly #lines: readonly string[];
  /** What ends each line: texts that go on over lines keep it. */
  readonly #ends: readonly string[];
  readonly #file: string;
  readonly #edits: RegistryEdit[] = [];
  #at = 0;
  /** Path of the key that values belong to; `deleted` below a `[-…]`. */
  #key: string | undefined;
  #deleted = false;

  constructor(text: string, file: string) {
    const pieces = text.replace(/^\ufeff/, '').split(/(\r\n|\n|\r)/);
    this.#lines = pieces.filter((_, index) => index % 2 === 0);
    this.#ends = pieces.filter((_, index) => index % 2 === 1);
    this.#file = file;
  }

  parse(): RegistryEdit[] {
    this.#header();
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = (this.#lines[this.#at] ?? '').trim();
      if (line === '' || line.startsWith(';')) continue;
      if (line.startsWith('[')) this.#section(line);
      else if (line.startsWith('"') || line.startsWith('@')) this.#value();
      else this.#fail('is no key, value or comment');
    }
    return this.#edits;
  }

  #fail(detail: string, line = this.#at + 1): never {
    throw new RegistryFileError(this.#file, line, detail);
  }

  #header(): void {
    while (this.#at < this.#lines.length && (this.#lines[this.#at] ?? '').trim() === '') this.#at++;
    const first = (this.#lines[this.#at] ?? '').trim();
    if (first === OLD_HEADER)
      this.#fail('a file of regedit version 4, whose texts are in a code page; save it as version 5');
    if (first !== HEADER)
      this.#fail(`a registry file begins with '${HEADER}'`, Math.min(this.#at + 1, this.#lines.length));
    this.#at++;
  }

  #section(line: string): void {
    const end = line.lastIndexOf(']');
    if (end < 0) this.#fail("the key's ']' is missing");
    const rest = line.slice(end + 1).trim();
    if (rest !== '' && !rest.startsWith(';')) this.#fail(`'${rest}' stands behind the key`);
    const inside = line.slice(1, end).trim();
    this.#deleted = inside.startsWith('-');
    const path = this.#deleted ? inside.slice(1) : inside;
    this.#key = kernelPath(path);
    if (this.#key === undefined) this.#fail(`'${path.split('\\')[0]}' is no root of the registry`);
    if (
      path
        .split('\\')
        .slice(1)
        .some((part) => part === '') &&
      !path.endsWith('\\')
    )
      this.#fail('the key has an empty part');
    this.#edits.push({ edit: this.#deleted ? 'delete' : 'make', path: this.#key, line: this.#at + 1 });
  }

  #value(): void {
    const line = this.#at + 1;
    if (this.#key === undefined) this.#fail('a value before the first key');
    if (this.#deleted) this.#fail('a value of a key that is deleted');
    const text = (this.#lines[this.#at] ?? '').trimStart();
    let name = '';
    let rest = text.slice(1);
    if (text.startsWith('"')) [name, rest] = this.#quoted(text);
    const equals = /^\s*=\s*/.exec(rest);
    if (equals === null) this.#fail("there is no '=' behind the name of the value", line);
    const data = this.#data(rest.slice(equals[0].length), line);
    const where = { path: this.#key, name, line };
    this.#edits.push(data === undefined ? { edit: 'unset', ...where } : { edit: 'set', ...where, data });
  }

  /** Reads a quoted text, which may go on over lines. @returns it, and what follows on its last line */
  #quoted(from: string): [string, string] {
    const line = this.#at + 1;
    let text = '';
    let source = from;
    for (let at = 1; ; at++) {
      while (at >= source.length) {
        this.#at++;
        const next = this.#lines[this.#at];
        if (next === undefined) this.#fail('a text without its closing quote', line);
        text += this.#ends[this.#at - 1] ?? '';
        [source, at] = [next, 0];
      }
      const letter = source[at];
      if (letter === '"') return [text, source.slice(at + 1)];
      if (letter === '\\') {
        at++;
        const escaped = source[at];
        if (escaped !== '\\' && escaped !== '"') this.#fail("in texts '\\' is written '\\\\', and a quote '\\\"'");
        text += escaped;
      } else text += letter;
    }
  }

  /** @returns undefined for `-`: the value is deleted */
  #data(text: string, line: number): TypedData | undefined {
    if (text.startsWith('"')) {
      const [value, rest] = this.#quoted(text);
      this.#end(rest);
      return { type: REG_SZ, bytes: Buffer.from(`${value}\0`, 'utf16le') };
    }
    if (/^-\s*(;.*)?$/.test(text)) return undefined;
    const dword = /^dword:\s*([0-9a-f]{1,8})\s*(;.*)?$/i.exec(text);
    if (dword !== null) {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(Number.parseInt(dword[1] ?? '0', 16));
      return { type: REG_DWORD, bytes };
    }
    if (/^dword:/i.test(text)) this.#fail('dword takes one to eight hexadecimal digits', line);
    const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:(.*)$/i.exec(text);
    if (hex === null) this.#fail(`'${text}' is no text, dword:, hex:, hex(n): or -`, line);
    return { type: hex[1] === undefined ? REG_BINARY : Number.parseInt(hex[1], 16), bytes: this.#hex(hex[2] ?? '') };
  }

  #end(rest: string): void {
    if (rest.trim() !== '' && !rest.trim().startsWith(';')) this.#fail(`'${rest.trim()}' stands behind the text`);
  }

  /** Bytes, two digits each, with commas between; a backslash goes on in the next line. */
  #hex(first: string): Uint8Array {
    const bytes: number[] = [];
    for (let text = first; ; ) {
      const plain = text.replace(/;.*$/, '').trim();
      const goesOn = plain.endsWith('\\');
      const body = goesOn ? plain.slice(0, -1).trim() : plain;
      const parts = body === '' ? [] : body.split(',');
      if (parts.at(-1)?.trim() === '') parts.pop();
      for (const part of parts) {
        if (!/^\s*[0-9a-f]{1,2}\s*$/i.test(part)) this.#fail(`'${part.trim()}' is no byte in two hexadecimal digits`);
        bytes.push(Number.parseInt(part, 16));
      }
      if (!goesOn) return Uint8Array.from(bytes);
      this.#at++;
      const next = this.#lines[this.#at];
      if (next === undefined || next.trim() === '') this.#fail('the bytes go on in a line that is not there', this.#at);
      text = next;
    }
  }
}
