/** `ntwasm dump`: look into a machine that `--dump` has saved. */
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { readDump } from '../../machine/dump/read.js';
import { colorsFor } from '../colors.js';
import { helpText, runDumpCommand } from '../dump/commands.js';
import type { Style } from '../dump/machine.js';
import { Target } from '../dump/target.js';
import { UsageError } from '../errors.js';
import type { Streams } from '../streams.js';
import { ntwasmVersion } from '../version.js';

const EXAMPLES = `
Examples:
  ntwasm run driver.c --dump driver.dmp    save the machine at its end
  ntwasm dump driver.dmp                   look into it, command by command
  ntwasm dump driver.dmp '!analyze'        one command
  ntwasm dump driver.dmp 'dt KEVENT driver!g_Event; !threads'

Commands:
`;
const PROMPT = 'kd> ';

/** Adds the command. */
export function addDump(program: Command, streams: Streams): void {
  program
    .command('dump')
    .summary('look into a machine that was saved')
    .description('Reads what --dump has written. Without a command it asks for them, one line each; q ends.')
    .argument('<file>', 'a dump')
    .argument('[command...]', 'commands as WinDbg has them, with ; between')
    .allowUnknownOption()
    .addHelpText('after', () => EXAMPLES + helpText().replaceAll(/^/gm, '  '))
    .action(async (file: string, command: readonly string[]) => {
      const target = new Target(readDump(file, ntwasmVersion()));
      const { output } = streams;
      const style: Style = { colors: colorsFor(output.isTerminal), columns: output.columns };
      if (command.length === 0) return converse(target, style, streams);
      for (const line of command.join(' ').split(';')) output.line(await runDumpCommand(target, line, style));
    });
}

/** Until `q` or the end of input. */
async function converse(target: Target, style: Style, { output, errors }: Streams): Promise<void> {
  const { head, state } = target.saved;
  output.line(
    `Machine saved ${head.written} after ${state.time.toFixed(3)} s by ntwasm ${head.version}. help lists commands, q ends.`,
  );
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT,
    terminal: output.isTerminal,
  });
  if (output.isTerminal) lines.prompt();
  for await (const line of lines) {
    if (/^\s*(?:q|qq|qd|quit|exit)\s*$/i.test(line)) break;
    for (const command of line.split(';')) {
      try {
        output.line(await runDumpCommand(target, command, style));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        errors.line(error.message);
      }
    }
    if (output.isTerminal) lines.prompt();
  }
  lines.close();
}
