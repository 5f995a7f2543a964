/** `ntwasm replay`: the schedule that broke it, once more. */
import type { Command } from 'commander';
import { addRunOptions } from '../runoptions.js';
import type { Streams } from '../streams.js';
import { executeReplay, type ReplayFlags } from '../stress/replay.js';

const EXAMPLES = `
Examples:
  ntwasm replay nt1-9kd… driver.c            the same steps, the same finding, the same exit code
  ntwasm replay nt1-9kd… driver.c --shrink   with the fewest pre-emptions that still fail
  ntwasm replay nt1-9kd… driver.c --html lanes.html
  ntwasm replay found.token driver.c         the token is in a file

Give the sources and options that the token was found with. Exit codes are those of stress; 2 also for a token that is
damaged, or of another driver, source or version of ntwasm.`;

/** Adds the command. */
export function addReplay(program: Command, streams: Streams): void {
  const command = program
    .command('replay')
    .summary('bring back what stress --mode controlled has found')
    .description(
      'Executes the schedule that a token names, and shows it: a lane for each thread, where each was pre-empted, and what came of it.',
    )
    .argument('<token>', 'what stress has printed, or a file with it');
  addRunOptions(command, 'standard')
    .option('--shrink', 'look for the fewest pre-emptions that still fail, and for where failing becomes certain')
    .option('--expect <file>', 'what has to be printed')
    .addHelpText('after', EXAMPLES)
    .action((token: string, sources: string[], flags: ReplayFlags) => executeReplay(token, sources, flags, streams));
}
