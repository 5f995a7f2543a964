/** `ntwasm stress`: find the interleaving that breaks it. */
import type { Command } from 'commander';
import type { Streams } from '../streams.js';
import { executeStress } from '../stress/execute.js';
import { addStressOptions, type StressFlags } from '../stress/options.js';

const EXAMPLES = `
Examples:
  ntwasm stress driver.c                          until something is found, or Ctrl-C
  ntwasm stress driver.c --for 5m --jobs 4        five minutes, in four processes
  ntwasm stress driver.c --user app.c --runs 500  a driver and the program that talks to it
  ntwasm stress driver.c --expect golden.txt      every run has to print that
  ntwasm stress driver.c --mode controlled --strategy pct --schedules 10000
  ntwasm stress driver.c --mode controlled --strategy dfs --preemptions 2

Exit codes: 0 nothing found, 1 DriverEntry or a program failed or printed something else, 2 bad command line or source,
3 bug check or assertion, 4 a rule broken or something left behind, 5 deadlock or hang, 70 a fault in ntwasm itself.`;

/** Adds the command. */
export function addStress(program: Command, streams: Streams): void {
  const command = program
    .command('stress')
    .summary('find the interleaving that breaks a driver')
    .description(
      "Runs a driver again and again, on real cores with threads held up at random or under schedules that it controls, until something is wrong. Takes all of `run`'s options; --limit is for each run.",
    );
  addStressOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((sources: string[], flags: StressFlags) => executeStress(sources, flags, streams));
}
