/** `ntwasm exports`: every kernel name, and how far it is built. */
import { type Command, Option } from 'commander';
import type { Streams } from '../streams.js';

const FORMATS = ['table', 'tsv', 'json'] as const;

/** Adds the command. */
export function addExports(program: Command, { output }: Streams): void {
  program
    .command('exports')
    .summary('list the kernel routines a driver can call')
    .description('Lists every kernel name with its support level, the IRQLs it may be called at, and what it does.')
    .addOption(new Option('--format <kind>', 'how to write the list').choices(FORMATS).default('table'))
    .option('--json', 'one JSON object a line, for programs')
    .addHelpText('after', '\nExample:\n  ntwasm exports --format tsv | grep Semaphore')
    .action(async ({ format, json }: { format: (typeof FORMATS)[number]; json?: boolean }) => {
      const { exportsTable } = await import('../../abi/render.js');
      output.line(exportsTable(json === true ? 'lines' : format).trimEnd());
    });
}
