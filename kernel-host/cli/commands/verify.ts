/** `ntwasm verify`: run a driver with every rule of the verifier on. */
import type { Command } from 'commander';
import { ALL_FLAGS } from '../../vf/flags.js';
import { execute } from '../execute.js';
import { addRunOptions, EXIT_CODES, type RunFlags } from '../runoptions.js';
import type { Streams } from '../streams.js';

const EXAMPLES = `
Examples:
  ntwasm verify driver.c                    run it with every rule on
  ntwasm verify driver.c --keep-going       do not stop at the first
  ntwasm verify driver.c --verifier 0x20    the order of locks only
  ntwasm verify driver.c --sarif out.sarif  for code scanning in CI
  ntwasm explain 0xC4 0x1001                what a bug check means
`;

/** Adds the command. */
export function addVerify(program: Command, streams: Streams): void {
  const command = program
    .command('verify')
    .summary('run a driver with every rule of the verifier on')
    .description(
      "What Driver Verifier does: runs a driver as `run` does and watches every rule. Takes all of `run`'s options.",
    );
  addRunOptions(command, 'all')
    .addHelpText('after', EXAMPLES + EXIT_CODES)
    .action((sources: string[], flags: RunFlags) => execute(sources, flags, streams, ALL_FLAGS));
}
