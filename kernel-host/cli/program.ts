/** The command line as a whole: commands, help, and what happens to an argument that nobody knows. */
import { Command } from 'commander';
import { addBench } from './commands/bench.js';
import { addBuild } from './commands/build.js';
import { addDump } from './commands/dump.js';
import { addExplain } from './commands/explain.js';
import { addExports } from './commands/exports.js';
import { addInspect } from './commands/inspect.js';
import { addReplay } from './commands/replay.js';
import { addRun } from './commands/run.js';
import { addStress } from './commands/stress.js';
import { addVerify } from './commands/verify.js';
import type { Streams } from './streams.js';
import { ntwasmVersion } from './version.js';

const EXAMPLES = `
Examples:
  ntwasm run hello.c                      compile and run a driver
  ntwasm run hello.c --json               the same, for programs
  ntwasm verify hello.c                   the same, with every rule of the verifier on
  ntwasm stress hello.c                   run it until something is found
  ntwasm replay TOKEN hello.c             bring back what stress has found
  ntwasm explain 0xC4 0x1001              what a bug check means
  ntwasm build hello.c -o hello.wasm      compile only
  ntwasm inspect hello.wasm               what it imports and where it lies
  ntwasm bench --preset quick             compare lock strategies
  ntwasm exports --format tsv             every kernel routine and how far it is built

ntwasm help <command> tells more.`;

/** @returns the program; parsing its arguments runs a command. Throws CommanderError instead of exiting. */
export function createProgram(streams: Streams): Command {
  const program = new Command('ntwasm')
    .description('Runs Windows kernel drivers without Windows: compiled to WebAssembly, on real threads.')
    .version(ntwasmVersion(), '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.output.write(text),
      writeErr: (text) => streams.errors.write(text),
    });
  addRun(program, streams);
  addVerify(program, streams);
  addStress(program, streams);
  addDump(program, streams);
  addReplay(program, streams);
  addExplain(program, streams);
  addBench(program, streams);
  addBuild(program, streams);
  addInspect(program, streams);
  addExports(program, streams);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
