/** What a program begins with, in its user memory: its start block, arguments and command line. Host only. */
import { PAGE_SIZE } from '../hal/map.js';
import { u8, writeI32 } from '../hal/memory.js';
import { allocatePages } from '../mm/pages.js';
import { splitCommandLine } from '../um/commandline.js';
import { START_BLOCK } from '../um/start.js';

const SW_SHOWNORMAL = 1;

/** How a program is entered. Functions are table indices. */
export interface StartPlan {
  readonly main: number;
  readonly exit: number;
  readonly initializers: readonly number[];
  /** Name of the main routine, which says what it is called with. */
  readonly entry: string;
  readonly base: number;
}

/** Where things lie in user memory; all in the pages that begin at `block`. */
export interface StartMemory {
  readonly block: number;
  readonly commandLineA: number;
  readonly commandLineW: number;
}

/**
 * Writes a start block and what it points to. The memory is bound.
 * @param commandLine the program's name first
 * @returns undefined when memory has run out
 */
export function writeStartBlock(commandLine: string, plan: StartPlan): StartMemory | undefined {
  const wide = /wmain|wWinMain/.test(plan.entry);
  const windows = /WinMain/.test(plan.entry);
  const args = splitCommandLine(commandLine);
  const texts = [
    encode(commandLine, false),
    encode(commandLine, true),
    encode(afterName(commandLine), wide),
    ...args.map((text) => encode(text, wide)),
  ];
  const vector = START_BLOCK.size;
  const texted = vector + (args.length + 1) * 4;
  const size = texted + texts.reduce((sum, bytes) => sum + bytes.length, 0);
  const block = allocatePages(Math.ceil(size / PAGE_SIZE), { user: true, zero: true });
  if (block === 0) return undefined;
  let at = block + texted;
  const places = texts.map((bytes) => {
    u8.set(bytes, at);
    at += bytes.length;
    return at - bytes.length;
  });
  const [commandLineA = 0, commandLineW = 0, rest = 0, ...argv] = places;
  writeWords(block + vector, argv);
  writeWords(
    block + START_BLOCK.Arguments,
    windows ? [plan.base, 0, rest, SW_SHOWNORMAL] : [args.length, block + vector, 0, 0],
  );
  writeWords(block + START_BLOCK.Initializers, plan.initializers);
  writeI32(block + START_BLOCK.Main, plan.main);
  writeI32(block + START_BLOCK.Exit, plan.exit);
  return { block, commandLineA, commandLineW };
}

function writeWords(address: number, words: readonly number[]): void {
  words.forEach((word, index) => {
    writeI32(address + index * 4, word);
  });
}

/** @returns what WinMain gets: all but the program's name */
function afterName(commandLine: string): string {
  return commandLine.trimStart().replace(/^(?:"[^"]*"?|\S*)\s*/, '');
}

/** @returns the text with its NUL, an even number of bytes. */
function encode(text: string, wide: boolean): Uint8Array {
  const bytes = Buffer.from(text, wide ? 'utf16le' : 'utf8');
  const padded = new Uint8Array(bytes.length + 2 + (bytes.length & 1));
  padded.set(bytes);
  return padded;
}
