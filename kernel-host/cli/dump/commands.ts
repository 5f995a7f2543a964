/** The commands of `ntwasm dump`, by the names that WinDbg's have. */
import { closest } from 'fastest-levenshtein';
import { UsageError } from '../errors.js';
import {
  analyze,
  listModules,
  listPrints,
  listSymbols,
  type Style,
  showLocks,
  showPool,
  showThreads,
} from './machine.js';
import { dumpPointers, dumpText, dumpUnits } from './memory.js';
import { showIrp, showObject } from './objects.js';
import type { Target } from './target.js';
import { displayType } from './types.js';

type Run = (target: Target, args: readonly string[], style: Style) => string | Promise<string>;

interface DumpCommand {
  readonly names: readonly string[];
  readonly usage: string;
  readonly does: string;
  readonly run: Run;
}

const UNIT_COMMANDS = ['db', 'dw', 'dd', 'dq'] as const;

const COMMANDS: readonly DumpCommand[] = [
  {
    names: ['!analyze'],
    usage: '!analyze',
    does: 'what was wrong: bug check, findings, deadlock',
    run: (target, _args, style) => analyze(target, style),
  },
  {
    names: ['!threads', '!thread', '~'],
    usage: '!threads [id]',
    does: 'threads, what they wait for and hold, their stacks',
    run: showThreads,
  },
  { names: ['!locks'], usage: '!locks [address]', does: 'who holds and awaits what; or one ERESOURCE', run: showLocks },
  {
    names: ['!pool', '!poolused'],
    usage: '!pool [address|tag]',
    does: 'pool by tag; a block, or those of a tag, with their stacks',
    run: showPool,
  },
  { names: ['!irp'], usage: '!irp <address>', does: 'a request and its stack locations', run: showIrp },
  { names: ['!object'], usage: '!object <address>', does: 'an object: type, counts, name, contents', run: showObject },
  {
    names: ['dt'],
    usage: 'dt <type> [address] [-r]',
    does: 'a struct and what it holds; dt *IRP* lists types',
    run: displayType,
  },
  ...UNIT_COMMANDS.map((name) => ({
    names: [name],
    usage: `${name} <address> [L<count>]`,
    does: `memory as ${{ db: 'bytes', dw: 'words of 16 bits', dd: 'words of 32 bits', dq: 'words of 64 bits' }[name]}`,
    run: (target: Target, args: readonly string[]) => dumpUnits(target, name, args),
  })),
  {
    names: ['dps', 'dds'],
    usage: 'dps <address> [L<count>]',
    does: 'words, with the variables and functions they point to',
    run: dumpPointers,
  },
  {
    names: ['da'],
    usage: 'da <address>',
    does: 'a text of 8-bit characters',
    run: (target, args) => dumpText(target, args, 1),
  },
  {
    names: ['du'],
    usage: 'du <address>',
    does: 'a text of 16-bit characters',
    run: (target, args) => dumpText(target, args, 2),
  },
  { names: ['lm'], usage: 'lm', does: 'images', run: listModules },
  { names: ['x'], usage: 'x <image!name>', does: 'variables by name; * stands for anything', run: listSymbols },
  { names: ['.echo'], usage: '.echo <text>', does: 'the text', run: (_target, args) => args.join(' ') },
  { names: ['.prints'], usage: '.prints', does: 'the last of what drivers have printed', run: listPrints },
  { names: ['?', '.help', 'help', '!help'], usage: 'help', does: 'this list; q ends', run: () => helpText() },
];

/** @returns what `help` shows. */
export function helpText(): string {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length)) + 2;
  return COMMANDS.map(({ usage, does }) => `${usage.padEnd(width)}${does}`).join('\n');
}

/**
 * Runs one command.
 * @param line as typed
 * @returns its text
 * @throws UsageError for what it cannot do
 */
export async function runDumpCommand(target: Target, line: string, style: Style): Promise<string> {
  const [name = '', ...args] = line.trim().split(/\s+/);
  if (name === '') return '';
  const command = COMMANDS.find(({ names }) => names.includes(name.toLowerCase()));
  if (command === undefined) {
    const names = COMMANDS.flatMap((each) => each.names);
    throw new UsageError(`No command '${name}'; did you mean ${closest(name, names)}? help lists them`);
  }
  return command.run(target, args, style);
}
