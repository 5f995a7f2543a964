/**
 * The file of a hive: a header with the length and the SHA-256 of what follows, then the keys, depth first. A file that
 * is cut short or has a bit turned over is told from a whole one before a byte of it is believed.
 */
import { createHash } from 'node:crypto';
import { MAX_DEPTH } from './key.js';
import type { KeyCopy, ValueCopy } from './snapshot.js';

const MAGIC = Buffer.from('NTWHIVE1');
const HEADER = { Magic: 0, Length: 8, Digest: 16, size: 48 } as const;
const LINK = 1;

/** A key that stands alone in the file, and its path. */
export type HiveRoot = readonly [path: string, key: KeyCopy];

/** Why a file cannot be used. */
export class HiveError extends Error {
  override readonly name = 'HiveError';
}

class Writer {
  readonly #parts: Uint8Array[] = [];

  word(value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value >>> 0);
    this.#parts.push(bytes);
  }

  long(value: bigint): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    this.#parts.push(bytes);
  }

  bytes(value: Uint8Array): void {
    this.word(value.length);
    this.#parts.push(value);
  }

  text(value: string): void {
    this.bytes(Buffer.from(value, 'utf16le'));
  }

  key(key: KeyCopy): void {
    this.text(key.name);
    this.text(key.className);
    this.word(key.link ? LINK : 0);
    this.long(key.lastWrite);
    this.word(key.values.length);
    for (const { name, type, bytes } of key.values) {
      this.text(name);
      this.word(type);
      this.bytes(bytes);
    }
    this.word(key.keys.length);
    for (const subkey of key.keys) this.key(subkey);
  }

  get body(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** @returns the bytes of a file. */
export function encodeHive(roots: readonly HiveRoot[]): Uint8Array {
  const writer = new Writer();
  writer.word(roots.length);
  for (const [path, key] of roots) {
    writer.text(path);
    writer.key(key);
  }
  const { body } = writer;
  const header = Buffer.alloc(HEADER.size);
  MAGIC.copy(header, HEADER.Magic);
  header.writeBigUInt64LE(BigInt(body.length), HEADER.Length);
  createHash('sha256').update(body).digest().copy(header, HEADER.Digest);
  return Buffer.concat([header, body]);
}

class Reader {
  readonly #body: Buffer;
  #at = 0;

  constructor(body: Buffer) {
    this.#body = body;
  }

  #take(bytes: number): Buffer {
    if (this.#at + bytes > this.#body.length) throw new HiveError('a key reaches past its end');
    this.#at += bytes;
    return this.#body.subarray(this.#at - bytes, this.#at);
  }

  word(): number {
    return this.#take(4).readUInt32LE();
  }

  bytes(): Uint8Array {
    return this.#take(this.word());
  }

  text(): string {
    return Buffer.from(this.bytes()).toString('utf16le');
  }

  key(depth: number): KeyCopy {
    if (depth > MAX_DEPTH) throw new HiveError('its keys stand too deep in each other');
    const name = this.text();
    const className = this.text();
    const link = (this.word() & LINK) !== 0;
    const lastWrite = this.#take(8).readBigInt64LE();
    const values: ValueCopy[] = [];
    for (let left = this.word(); left > 0; left--) {
      values.push({ name: this.text(), type: this.word(), bytes: this.bytes() });
    }
    const keys: KeyCopy[] = [];
    for (let left = this.word(); left > 0; left--) keys.push(this.key(depth + 1));
    return { name, className, link, lastWrite, values, keys };
  }

  get done(): boolean {
    return this.#at === this.#body.length;
  }
}

/** @param file its bytes @throws HiveError for what is no hive, or not a whole one */
export function decodeHive(file: Uint8Array): HiveRoot[] {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, bytes.length)))
    throw new HiveError('is no hive of ntwasm');
  if (bytes.length < HEADER.size) throw new HiveError(`is cut short: it has ${bytes.length} bytes, less than a header`);
  const body = bytes.subarray(HEADER.size);
  const length = bytes.readBigUInt64LE(HEADER.Length);
  if (BigInt(body.length) < length)
    throw new HiveError(`is cut short: it has ${body.length} of ${length} bytes behind its header`);
  if (BigInt(body.length) > length) throw new HiveError('goes on behind its end');
  const digest = createHash('sha256').update(body).digest();
  if (!digest.equals(bytes.subarray(HEADER.Digest, HEADER.size)))
    throw new HiveError('is damaged: its checksum is another');
  const reader = new Reader(body);
  const roots: HiveRoot[] = [];
  for (let left = reader.word(); left > 0; left--) roots.push([reader.text(), reader.key(0)]);
  if (!reader.done) throw new HiveError('goes on behind its last key');
  return roots;
}
