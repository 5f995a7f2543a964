/** Parsers of option values, for commander: what they throw is shown as one line, exit code 2. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { MachineOptions } from '../machine/options.js';
import { parseSuppressions, type Suppression } from '../machine/suppressions.js';
import { type FaultPlan, MOST_NAMED } from '../vf/faults/plan.js';
import { parseFlags } from '../vf/flags.js';

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
const MOST_SECONDS = 2_000_000;

/** @returns bytes of `64M`, `1G`, `65536K`. @throws InvalidArgumentError */
export function parseSize(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([KMG])B?$/i.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('Give a number and K, M or G, such as 256M.');
  return Math.floor(Number(digits) * (UNITS[unit.toUpperCase()] ?? 1));
}

/** @returns a whole number of at least 1. @throws InvalidArgumentError */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1) throw new InvalidArgumentError('Give a whole number of at least 1.');
  return count;
}

/** @returns seconds, more than 0. @throws InvalidArgumentError */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || seconds <= 0 || seconds > MOST_SECONDS) {
    throw new InvalidArgumentError('Give a number of seconds, such as 10 or 0.5.');
  }
  return seconds;
}

/** @returns flags of the verifier. @throws InvalidArgumentError */
export function parseVerifier(text: string): number {
  try {
    return parseFlags(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** @returns a whole number from 0 to 4294967295. @throws InvalidArgumentError */
export function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^(?:\d+|0x[0-9a-f]+)$/i.test(text) || seed > 0xffff_ffff)
    throw new InvalidArgumentError('Give a number from 0 to 4294967295.');
  return seed;
}

/** What `--faults` asks for: places one after another, some, or a share of all calls. */
export type FaultRequest = 'systematic' | Pick<FaultPlan, 'places'> | Pick<FaultPlan, 'rate'>;

/** @throws InvalidArgumentError unless it is `systematic`, a rate, or numbers of places */
export function parseFaults(text: string): FaultRequest {
  if (text === 'systematic') return text;
  if (/^[0-9a-f]{8}(?:,[0-9a-f]{8})*$/i.test(text)) {
    const places = text.split(',').map((id) => Number.parseInt(id, 16));
    if (places.length <= MOST_NAMED) return { places };
    throw new InvalidArgumentError(`Give ${MOST_NAMED} places at most.`);
  }
  const [, digits, percent] = /^(\d*\.?\d+)(%?)$/.exec(text) ?? [];
  const rate = Number(digits) / (percent === '%' ? 100 : 1);
  if (rate > 0 && rate <= 1) return { rate };
  throw new InvalidArgumentError(
    'Give systematic, a share of the calls such as 0.05 or 5%, or places as systematic names them, such as 1a2b3c4d.',
  );
}

/** @returns what files of suppressions say, together. @throws InvalidArgumentError */
export function collectSuppressions(path: string, previous: readonly Suppression[] = []): readonly Suppression[] {
  try {
    return [...previous, ...parseSuppressions(readFileSync(path, 'utf8'), path)];
  } catch (error) {
    const message = error instanceof RangeError ? error.message : `${path}: no such file`;
    throw new InvalidArgumentError(message);
  }
}

/** For options that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Folders by drive letter. @throws InvalidArgumentError unless it is `X=folder`, each letter once */
export function collectDrive(
  value: string,
  previous: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, letter, folder] = /^([A-Za-z]):?=(.+)$/s.exec(value) ?? [];
  if (letter === undefined || folder === undefined) throw new InvalidArgumentError('Give X=folder, such as C=./disk.');
  const drive = letter.toUpperCase();
  if (drive in previous) throw new InvalidArgumentError(`The drive ${drive}: is given twice.`);
  return { ...previous, [drive]: folder };
}

/** @throws InvalidArgumentError unless it is `NAME` or `NAME=value` */
export function collectDefine(value: string, previous: readonly string[] = []): readonly string[] {
  if (!/^[A-Za-z_]\w*(?:=.*)?$/s.test(value)) throw new InvalidArgumentError('Give NAME or NAME=value.');
  return collect(value, previous);
}

/** Options that say how sources are compiled. */
export interface CompileFlags {
  readonly free?: boolean;
  readonly include?: readonly string[];
  readonly define?: readonly string[];
}

/** @returns what the flags mean to a machine, or to `buildImage`. */
export function compileOptions(
  flags: CompileFlags,
): Required<Pick<MachineOptions, 'build' | 'includeDirs' | 'defines'>> {
  return {
    build: flags.free === true ? 'free' : 'checked',
    includeDirs: flags.include ?? [],
    defines: flags.define ?? [],
  };
}
