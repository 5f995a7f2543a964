/**
 * Machine files, `ntwasm.json`: drivers, programs and options of a run, in one file. What it says becomes what the
 * command line would have said; its paths count from its own folder. Comments and trailing commas are allowed.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { z } from 'zod';
import { MAX_PROCESSORS } from '../ke/system.js';
import { MESSAGE_BOX_ANSWERS } from '../machine/options.js';
import { parseSize } from './arguments.js';
import { UsageError } from './errors.js';
import type { ProgramRequest } from './session.js';

/** The name by which a folder's machine file is found. */
export const MACHINE_FILE = 'ntwasm.json';
/** A key that is this far from one that we know was meant to be it. */
const NEAR = 3;

const text = z.string().min(1);
const sources = z.union([text, z.array(text).min(1)]);
const driver = z.union([
  sources,
  z.strictObject({
    sources,
    /** Loaded when a program starts its service. */
    service: z.boolean().optional(),
  }),
]);
const program = z.union([
  text,
  z.strictObject({
    sources,
    arguments: z.array(z.string()).optional(),
    /** false: only another program starts it, by CreateProcess. */
    start: z.boolean().optional(),
  }),
]);
const ANSWERS = [...Object.keys(MESSAGE_BOX_ANSWERS), 'ask'] as const;
const size = z.union([z.number().int().positive(), text.refine(isSize, 'a size such as "256M"')]);

const SCHEMA = z.strictObject({
  $schema: z.string().optional(),
  drivers: z.array(driver).min(1),
  programs: z.array(program).optional(),
  registry: z.union([text, z.array(text)]).optional(),
  drives: z.record(z.string().regex(/^[A-Za-z]:?$/, 'a drive letter'), text).optional(),
  options: z
    .strictObject({
      cpus: z.number().int().min(1).max(MAX_PROCESSORS).optional(),
      time: z.enum(['real', 'virtual']).optional(),
      build: z.enum(['checked', 'free']).optional(),
      memory: size.optional(),
      limit: z.number().positive().optional(),
      for: z.number().positive().optional(),
      messageBox: z.enum(ANSWERS).optional(),
      include: z.array(text).optional(),
      define: z.array(text.regex(/^[A-Za-z_]\w*(?:=.*)?$/s, 'NAME or NAME=value')).optional(),
      stubMissing: z.boolean().optional(),
      registryPath: text.optional(),
      registryOut: text.optional(),
      hive: text.optional(),
      keepGoing: z.boolean().optional(),
      quiet: z.boolean().optional(),
      json: z.boolean().optional(),
    })
    .optional(),
});

/** What a machine file asks for. */
export interface MachineFile {
  /** Sources of each driver, in order of loading. */
  readonly drivers: readonly (readonly string[])[];
  readonly services: readonly (readonly string[])[];
  readonly programs: readonly ProgramRequest[];
  /** Flags of the command line, as commander would give them. */
  readonly flags: Readonly<Record<string, unknown>>;
}

function isSize(value: string): boolean {
  try {
    return parseSize(value) > 0;
  } catch (error) {
    if (error instanceof InvalidArgumentError) return false;
    throw error;
  }
}

/** @returns the machine file that sources of a command line name: itself, or in their folder; undefined for none */
export function findMachineFile(named: readonly string[]): string | undefined {
  const [first] = named;
  if (first === undefined || named.length !== 1) return undefined;
  if (first.toLowerCase().endsWith('.json')) return first;
  const inside = join(first, MACHINE_FILE);
  return statSync(inside, { throwIfNoEntry: false })?.isFile() === true ? inside : undefined;
}

/** @throws UsageError that names the file, and the key where there is one */
export function readMachineFile(path: string): MachineFile {
  const parsed = SCHEMA.safeParse(readJson(path));
  if (!parsed.success)
    throw new UsageError(parsed.error.issues.map((issue) => `${path}: ${sayIssue(issue)}`).join('\n'));
  const { drivers, programs = [], registry = [], drives = {}, options = {} } = parsed.data;
  const folder = dirname(resolve(path));
  const at = (name: string): string => resolve(folder, name);
  const all = (names: string | readonly string[]): string[] => [names].flat().map(at);
  const parts = drivers.map((each) =>
    typeof each === 'string' || Array.isArray(each)
      ? { sources: all(each), service: false }
      : { ...each, sources: all(each.sources) },
  );
  const { build, memory, messageBox, include, hive, registryOut, ...rest } = options;
  return {
    drivers: parts.filter(({ service }) => service !== true).map((each) => each.sources),
    services: parts.filter(({ service }) => service === true).map((each) => each.sources),
    programs: programs.map((each) =>
      typeof each === 'string'
        ? { sources: [at(each)], args: [] }
        : { sources: all(each.sources), args: each.arguments ?? [], start: each.start ?? true },
    ),
    flags: {
      ...rest,
      ...(build === undefined ? {} : { free: build === 'free' }),
      ...(memory === undefined ? {} : { memory: typeof memory === 'number' ? memory : parseSize(memory) }),
      ...(messageBox === undefined ? {} : { messagebox: messageBox }),
      ...(include === undefined ? {} : { include: include.map(at) }),
      ...(hive === undefined ? {} : { hive: at(hive) }),
      ...(registryOut === undefined ? {} : { registryOut: at(registryOut) }),
      ...(parsed.data.registry === undefined ? {} : { registry: all(registry) }),
      ...(parsed.data.drives === undefined
        ? {}
        : { drive: Object.fromEntries(Object.entries(drives).map(([letter, name]) => [driveOf(letter), at(name)])) }),
    },
  };
}

/** @returns the letter of `d` or `D:` */
function driveOf(letter: string): string {
  return letter.slice(0, 1).toUpperCase();
}

function readJson(path: string): unknown {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: no such file`);
  }
  const errors: ParseError[] = [];
  const value: unknown = parse(content.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new UsageError(errors.map((error) => `${path}: ${sayError(content, error)}`).join('\n'));
  return value;
}

/** @returns where and what, in one line */
function sayError(content: string, { error, offset }: ParseError): string {
  const before = content.slice(0, offset).split('\n');
  const words = printParseErrorCode(error)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${words}`;
}

type Issue = z.core.$ZodIssue;

/** @returns where and what, in one line: `drivers[1].sources: …` */
function sayIssue(issue: Issue): string {
  const place = issue.path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');
  const where = place === '' ? '' : `${place}: `;
  if (issue.code === 'unrecognized_keys')
    return where + issue.keys.map((key) => sayUnknown(key, issue.path)).join('; ');
  if (issue.code === 'invalid_union') return `${where}${sayUnion(issue)}`;
  if (issue.code === 'invalid_key') return `${where}must be a drive letter`;
  if (issue.code === 'invalid_format') return `${where}must be ${issue.message.replace(/^Invalid .*: /, '')}`;
  return `${where}${issue.message}`;
}

/** The alternative that came furthest says best what is wrong. */
function sayUnion(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const deepest = issue.errors
    .flat()
    .filter(({ path, code }) => path.length > 0 || code === 'unrecognized_keys')
    .map((each) => sayIssue(each));
  return deepest[0] ?? 'must be a path, a list of paths, or an object with sources';
}

function sayUnknown(key: string, path: readonly PropertyKey[]): string {
  const known = path[0] === 'options' ? Object.keys(SCHEMA.shape.options.unwrap().shape) : Object.keys(SCHEMA.shape);
  const candidates =
    path.length > 1 || path[0] === undefined || path[0] === 'options'
      ? known
      : ['sources', 'service', 'arguments', 'start'];
  const distances = new Map(candidates.map((name) => [name, distance(name.toLowerCase(), key.toLowerCase())]));
  const least = Math.min(...distances.values());
  const near = least > NEAR ? [] : candidates.filter((name) => distances.get(name) === least);
  return `no such key: ${key}${near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`}`;
}
