/**
 * Tokens: a schedule in one word, which a command line takes. A schedule is what was decided against the rule
 * (ke/controlled), so that a failure after few pre-emptions has a short token. Beside that a token says to what it
 * belongs: this version of ntwasm, the driver by name and by its compiled images, the processors of the machine.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { packagePath } from '../image/root.js';
import type { Decision } from '../sched/state.js';
import type { BuiltJob } from './job.js';

const PREFIX = 'nt1-';
const HEAD_BYTES = 12;
const PLAIN = 0;
const DEFLATED = 1;
/** Longer ones are for files. */
export const LONGEST_TOKEN = 200;

/** What a token says. */
export interface Schedule {
  readonly decisions: readonly Decision[];
  /** Processors of the machine. */
  readonly cpus: number;
  /** What NtStressRandom began with. */
  readonly random: number;
}

/** A token that is none, or of something else: a user's mistake, in a sentence. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** @returns the token of a schedule of the job's. */
export function writeToken(job: BuiltJob, { decisions, cpus, random }: Schedule): string {
  const body = encode([cpus, random >>> 0, decisions.length, ...deltas(decisions)]);
  const deflated = deflateRawSync(body, { level: 9 });
  const shorter = deflated.length < body.length;
  const head = Buffer.concat([
    Buffer.from([shorter ? DEFLATED : PLAIN]),
    versionHash(),
    nameHash(job),
    imageHash(job),
    shorter ? deflated : body,
  ]);
  return PREFIX + Buffer.concat([hash(3, head), head]).toString('base64url');
}

/** @returns what the token says. @throws TokenError when it is damaged, or of another version, driver or source */
export function readToken(job: BuiltJob, token: string): Schedule {
  const bytes = bytesOf(token);
  const head = bytes.subarray(3);
  if (!head.subarray(1, 3).equals(versionHash()))
    throw new TokenError(
      'The token was made by another version of ntwasm; schedules are repeated by the same one only.',
    );
  if (!head.subarray(3, 5).equals(nameHash(job)))
    throw new TokenError('The token belongs to another driver: the names of its drivers and programs are not these.');
  if (!head.subarray(5, 9).equals(imageHash(job)))
    throw new TokenError(
      'The source, or an option that changes how it is compiled or what is watched, is not what it was when the token was made.',
    );
  const body = head.subarray(9);
  const numbers = decode(head[0] === DEFLATED ? inflateRawSync(body) : body);
  const [cpus = 1, random = 0, count = 0, ...rest] = numbers;
  return { cpus, random, decisions: undeltas(rest, count) };
}

/** @returns the bytes of a token that is whole. @throws TokenError */
function bytesOf(token: string): Buffer {
  const text = token.trim();
  if (!text.startsWith(PREFIX)) {
    const parallel = text.startsWith('parallel-')
      ? 'The token is of --mode parallel, where nothing can be replayed; the command that it came with repeats the run in probability.'
      : `That is no token: one begins with ${PREFIX}.`;
    throw new TokenError(parallel);
  }
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64url');
  if (bytes.length < HEAD_BYTES || !bytes.subarray(0, 3).equals(hash(3, bytes.subarray(3))))
    throw new TokenError('The token is damaged: a part of it is missing, or has been changed.');
  return bytes;
}

/** Points of an actor's are counted from its last decision, so that the numbers stay small. */
function deltas(decisions: readonly Decision[]): number[] {
  const last = new Map<number, number>();
  return decisions.flatMap(({ actor, steps, blocked, to }) => {
    const since = steps - (last.get(actor) ?? 0);
    last.set(actor, steps);
    return [actor * 2 + (blocked ? 1 : 0), since, to];
  });
}

function undeltas(numbers: readonly number[], count: number): Decision[] {
  const last = new Map<number, number>();
  return Array.from({ length: count }, (_, index) => {
    const [who = 0, since = 0, to = 0] = numbers.slice(index * 3, index * 3 + 3);
    const actor = who >> 1;
    const steps = since + (last.get(actor) ?? 0);
    last.set(actor, steps);
    return { actor, blocked: (who & 1) !== 0, steps, to };
  });
}

/** Seven bits a byte, the lowest first. */
function encode(numbers: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

function decode(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const byte of bytes) {
    number += (byte & 127) * unit;
    unit *= 128;
    if (byte >= 128) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}

function hash(bytes: number, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest().subarray(0, bytes);
}

let version: Buffer | undefined;

/** The workers' code: two builds that differ in it may number points differently. */
function versionHash(): Buffer {
  version ??= hash(2, readFileSync(packagePath('dist', 'workers', 'kernel.cjs')));
  return version;
}

function nameHash({ drivers, programs }: BuiltJob): Buffer {
  const names = programs.map(({ image }) => (typeof image === 'function' ? 'script' : image.name));
  return hash(2, ...drivers.map(({ name }) => name), ...names);
}

function imageHash({ drivers, programs, machine, expect = '' }: BuiltJob): Buffer {
  const images = programs.flatMap(({ image }) => (typeof image === 'function' ? [] : [image.wasm]));
  const options = JSON.stringify([machine.verifier, machine.keepGoing, machine.memory, machine.date, machine.account]);
  return hash(4, ...drivers.map(({ wasm }) => wasm), ...images, options, expect);
}
