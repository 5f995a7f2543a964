/** `ntwasm run`: the main job. */
import type { Command } from 'commander';
import { DEFAULT_FLAGS } from '../../vf/flags.js';
import { execute } from '../execute.js';
import { addRunOptions, EXIT_CODES, type RunFlags } from '../runoptions.js';
import type { Streams } from '../streams.js';

const EXAMPLES = `
Examples:
  ntwasm run hello.c                        compile, load, run, unload
  ntwasm run main.c queue.c -I include      several sources, one driver
  ntwasm run filter.c --driver lower.c      two drivers in one machine
  ntwasm run slow.c --time virtual          a sleep of a minute takes a millisecond
  ntwasm run race.c --cpus 8 --for 5        eight processors, unload after five seconds
  ntwasm run echo.c --user client.c -- hello 3   a driver and a program that talks to it
  ntwasm run locks.c --verifier deadlock    watch the order of locks, too
  ntwasm run files.c --drive C=./disk       the folder ./disk is the drive C:
  ntwasm run machine.json                   drivers, programs and options of a machine file
  ntwasm run driver.c --json | jq .         one JSON object a line
`;

/** Adds the command. */
export function addRun(program: Command, streams: Streams): void {
  const command = program
    .command('run')
    .summary('run a driver, from source to unload')
    .description(
      'Compiles a driver, loads it into a machine, prints what it prints, and unloads it when its threads have ended, or all of them wait.',
    );
  addRunOptions(command, 'what costs next to nothing')
    .addHelpText('after', EXAMPLES + EXIT_CODES)
    .action((sources: string[], flags: RunFlags) => execute(sources, flags, streams, DEFAULT_FLAGS));
}
