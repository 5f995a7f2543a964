/** `.reg` files, written as regedit does. */
import { REG_BINARY, REG_DWORD, REG_SZ } from '../abi/gen/constants.js';
import { userPath } from './roots.js';
import type { KeyCopy, ValueCopy } from './snapshot.js';

const HEADER = 'Windows Registry Editor Version 5.00';
/** Columns before the bytes of a value go on in the next line. */
const MOST_COLUMNS = 77;
const NEWLINE = '\r\n';

function quote(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}

/** @returns the text of a REG_SZ that is nothing but its text and a NUL; undefined for one that is written as bytes. */
function plainText(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const text = Buffer.from(bytes).toString('utf16le');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a line of text cannot hold
  const clean = text.endsWith('\0') && !/[\u0000-\u001f\ud800-\udfff]/.test(text.slice(0, -1));
  return clean ? text.slice(0, -1) : undefined;
}

function hexLines(head: string, bytes: Uint8Array): string {
  let out = '';
  let line = head;
  bytes.forEach((byte, index) => {
    const last = index === bytes.length - 1;
    line += `${byte.toString(16).padStart(2, '0')}${last ? '' : ','}`;
    if (line.length >= MOST_COLUMNS && !last) {
      out += `${line}\\${NEWLINE}`;
      line = '  ';
    }
  });
  return out + line;
}

function printValue({ name, type, bytes }: ValueCopy): string {
  const head = `${name === '' ? '@' : quote(name)}=`;
  const text = type === REG_SZ ? plainText(bytes) : undefined;
  if (text !== undefined) return head + quote(text);
  if (type === REG_DWORD && bytes.length === 4)
    return `${head}dword:${Buffer.from(bytes).readUInt32LE().toString(16).padStart(8, '0')}`;
  return hexLines(`${head}hex${type === REG_BINARY ? '' : `(${type.toString(16)})`}:`, bytes);
}

function printKey(path: string, key: KeyCopy, lines: string[]): void {
  lines.push('', `[${path}]`, ...key.values.map(printValue));
  // What a link leads to is written where it is.
  for (const subkey of key.keys) if (!subkey.link) printKey(`${path}\\${subkey.name}`, subkey, lines);
}

/** @param keys each with its path, the kernel's @returns the text of a file, with CRLF and without a byte order mark */
export function printRegFile(keys: readonly (readonly [string, KeyCopy])[]): string {
  const lines = [HEADER];
  for (const [path, key] of keys) printKey(userPath(path), key, lines);
  return `${lines.join(NEWLINE)}${NEWLINE}`;
}

/** @returns the bytes of a file as regedit saves it: UTF-16LE with its byte order mark. */
export function encodeRegFile(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
