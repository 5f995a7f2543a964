/**
 * The file that holds a stopped machine: a head that can be read by any version, and behind it, compressed, what the
 * machine's host knew, its images, and all pages of memory that are not zero.
 *
 *     magic (8)  format (4)  length of the head (4)  SHA-256 of all that follows (32)  head (JSON)  body (deflated)
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { packagePath } from '../../image/root.js';
import type { MachineEvent } from '../events.js';

const MAGIC = Buffer.from('NTWDUMP\x1a', 'latin1');
const FORMAT = 1;
const HEAD_AT = 48;
const DIGEST_AT = 16;
/** Most of the body is pages that compress well. */
const COMPRESSION = 3;

/** A file that cannot be read as a dump: a user's mistake. */
export class DumpError extends Error {
  override readonly name = 'DumpError';
}

/** What can be read of any dump. */
export interface DumpHead {
  /** Version of ntwasm that wrote it. */
  readonly version: string;
  /** Of its kernel: what lies where in memory is another build's own business. */
  readonly kernel: string;
  /** When, ISO 8601. */
  readonly written: string;
  /** Bytes of the machine's memory. */
  readonly memory: number;
}

/** What the host knew. */
export interface DumpState {
  /** Seconds of machine time. */
  readonly time: number;
  /** What was wrong, as it came: bug check, findings, deadlock, crashes of programs. */
  readonly events: readonly MachineEvent[];
  /** The last lines that drivers have printed. */
  readonly prints: readonly string[];
  readonly images: readonly DumpedImage[];
}

/** How an image lay in the machine; its module is a part of the file. */
export interface DumpedImage {
  readonly name: string;
  readonly base: number;
  readonly tableBase: number;
}

export interface Dump {
  readonly head: DumpHead;
  readonly state: DumpState;
  /** As `packImage` wrote them, in the order of `state.images`. */
  readonly images: readonly Uint8Array[];
  readonly pages: readonly DumpedPage[];
}

export interface DumpedPage {
  readonly address: number;
  readonly bytes: Uint8Array;
}

let stamp: string | undefined;

/** @returns a hash of the kernel as it is built. */
export function kernelStamp(): string {
  stamp ??= createHash('sha256')
    .update(readFileSync(packagePath('dist', 'workers', 'kernel.js')))
    .digest('hex');
  return stamp;
}

/** @returns the bytes of the file. */
export function encodeDump({ head, state, images, pages }: Dump): Buffer {
  const parts: Uint8Array[] = [...block(Buffer.from(JSON.stringify(state))), word(images.length)];
  for (const image of images) parts.push(...block(image));
  for (const { address, bytes } of pages) parts.push(word(address), ...block(bytes));
  const headBytes = Buffer.from(JSON.stringify(head));
  const rest = Buffer.concat([headBytes, deflateSync(Buffer.concat(parts), { level: COMPRESSION })]);
  const digest = createHash('sha256').update(rest).digest();
  return Buffer.concat([MAGIC, word(FORMAT), word(headBytes.length), digest, rest]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function block(bytes: Uint8Array): Uint8Array[] {
  return [word(bytes.length), bytes];
}

/**
 * @param path for messages
 * @param version of this ntwasm
 * @throws DumpError when it is no dump, damaged, or of another version
 */
export function decodeDump(file: Buffer, path: string, version: string): Dump {
  if (
    !file.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, Math.min(file.length, MAGIC.length))) ||
    file.length === 0
  )
    throw new DumpError(`${path} is no dump of a machine: ntwasm run --dump writes them`);
  if (file.length < HEAD_AT) throw cutShort(path);
  const format = file.readUInt32LE(MAGIC.length);
  if (format !== FORMAT) throw new DumpError(`${path} is a dump of another version (format ${format}, not ${FORMAT})`);
  const body = HEAD_AT + file.readUInt32LE(MAGIC.length + 4);
  const digest = createHash('sha256').update(file.subarray(HEAD_AT)).digest();
  if (!digest.equals(file.subarray(DIGEST_AT, HEAD_AT))) throw cutShort(path);
  const head = JSON.parse(file.toString('utf8', HEAD_AT, body)) as DumpHead;
  requireSameKernel(head, path, version);
  return { head, ...readBody(inflateSync(file.subarray(body))) };
}

function cutShort(path: string): DumpError {
  return new DumpError(`${path} is damaged or cut short: its checksum is not that of its contents`);
}

function requireSameKernel(head: DumpHead, path: string, version: string): void {
  if (head.kernel === kernelStamp()) return;
  const writer = head.version === version ? `another build of ntwasm ${version}` : `ntwasm ${head.version}`;
  throw new DumpError(`${path} was written by ${writer}; this is ntwasm ${version}, which reads its own dumps only`);
}

function readBody(bytes: Buffer): Omit<Dump, 'head'> {
  let at = 0;
  const number = (): number => {
    at += 4;
    return bytes.readUInt32LE(at - 4);
  };
  const take = (): Uint8Array => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const state = JSON.parse(Buffer.from(take()).toString('utf8')) as DumpState;
  const images = Array.from({ length: number() }, take);
  const pages: DumpedPage[] = [];
  while (at < bytes.length) pages.push({ address: number(), bytes: take() });
  return { state, images, pages };
}
