/** `ntwasm run`: the main job. */
import { type Command, Option } from 'commander';
import { MESSAGE_BOX_ANSWERS, type MessageBoxAnswer } from '../../machine/options.js';
import {
  type CompileFlags,
  collect,
  collectDefine,
  compileOptions,
  parseCount,
  parseSeconds,
  parseSize,
} from '../arguments.js';
import { endRun, failRun } from '../end.js';
import { Interrupt } from '../interrupt.js';
import { Progress } from '../progress.js';
import { HumanRenderer } from '../render/human.js';
import { JsonRenderer } from '../render/json.js';
import { type RunRequest, Session } from '../session.js';
import type { Streams } from '../streams.js';

interface RunFlags extends CompileFlags {
  readonly driver?: readonly string[];
  readonly service?: readonly string[];
  readonly user?: readonly string[];
  readonly cpus?: number;
  readonly time: 'real' | 'virtual';
  readonly messagebox?: MessageBoxAnswer;
  readonly memory?: number;
  readonly limit?: number;
  readonly for?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly registryPath?: string;
  readonly stubMissing?: boolean;
}

/** Off a terminal nobody presses Ctrl-C. */
const UNATTENDED_LIMIT = 60;

const EXAMPLES = `
Examples:
  ntwasm run hello.c                        compile, load, run, unload
  ntwasm run main.c queue.c -I include      several sources, one driver
  ntwasm run filter.c --driver lower.c      two drivers in one machine
  ntwasm run slow.c --time virtual          a sleep of a minute takes a millisecond
  ntwasm run race.c --cpus 8 --for 5        eight processors, unload after five seconds
  ntwasm run echo.c --user client.c -- hello 3   a driver and a program that talks to it
  ntwasm run driver.c --json | jq .         one JSON object a line

Exit codes: 0 clean, 1 DriverEntry or a program failed, 2 bad command line or source, 3 bug check,
4 something left behind, 5 deadlock or limit, 70 a fault in ntwasm itself.`;

/** Adds the command. */
export function addRun(program: Command, streams: Streams): void {
  program
    .command('run')
    .summary('run a driver, from source to unload')
    .description(
      'Compiles a driver, loads it into a machine, prints what it prints, and unloads it when its threads have ended, or all of them wait.',
    )
    .argument('<sources...>', 'C or C++ sources of one driver, a folder of them, or one .ts, .wat or .wasm file')
    .option('--driver <source>', 'a second driver in the same machine; may be given again', collect)
    .option('--service <source>', 'a driver that a program starts as a service; may be given again', collect)
    .option(
      '--user <source>',
      'a user-mode program (.c, .cpp, or a script: .ts, .mjs) to run once the drivers are loaded; may be given again',
      collect,
    )
    .option('--cpus <n>', "processors of the machine (default: the host's cores)", parseCount)
    .addOption(new Option('--time <kind>', 'clock of the machine').choices(['real', 'virtual']).default('real'))
    .addOption(
      new Option(
        '--messagebox <answer>',
        "how programs' message boxes are answered (default: their first button)",
      ).choices(Object.keys(MESSAGE_BOX_ANSWERS)),
    )
    .option('--free', 'do not check memory accesses: fast, as shipped')
    .option('--memory <size>', "the machine's memory, such as 256M (default: 512M)", parseSize)
    .option(
      '--limit <seconds>',
      `stop and report when the run takes longer (default: none on a terminal, else ${UNATTENDED_LIMIT})`,
      parseSeconds,
    )
    .option('--for <seconds>', 'unload after that much machine time', parseSeconds)
    .option('--json', 'one JSON object a line')
    .option('--quiet', 'show only what goes wrong')
    .option('--registry-path <path>', 'what DriverEntry gets as RegistryPath')
    .option('-I, --include <folder>', 'folder of headers; may be given again', collect)
    .option('-D, --define <name[=value]>', 'preprocessor definition; may be given again', collectDefine)
    .option('--stub-missing', 'let imports that the kernel lacks fail when they are called, not at load')
    .addHelpText('after', EXAMPLES)
    .action((sources: string[], flags: RunFlags) => run(sources, flags, streams));
}

async function run(sources: readonly string[], flags: RunFlags, streams: Streams): Promise<void> {
  const { output, errors } = streams;
  const quiet = flags.quiet === true;
  const renderer = flags.json === true ? new JsonRenderer(output, quiet) : new HumanRenderer(output, errors, quiet);
  const interrupt = new Interrupt();
  const progress = new Progress();
  try {
    const session = new Session(
      requestOf(sources, flags, streams.programArguments ?? [], progress, output.isTerminal),
      renderer,
      interrupt,
      progress,
    );
    endRun(renderer, await session.run());
  } catch (error) {
    failRun(renderer, error);
  } finally {
    interrupt.dispose();
  }
}

function requestOf(
  sources: readonly string[],
  flags: RunFlags,
  args: readonly string[],
  progress: Progress,
  attended: boolean,
): RunRequest {
  const users = flags.user ?? [];
  const limit = flags.limit ?? (attended ? undefined : UNATTENDED_LIMIT);
  return {
    drivers: [sources, ...(flags.driver ?? []).map((source) => [source])],
    services: flags.service ?? [],
    // What stands behind -- is for the last one named.
    programs: users.map((source, at) => ({ source, args: at === users.length - 1 ? args : [] })),
    machine: {
      ...compileOptions(flags),
      ...(flags.cpus === undefined ? {} : { cpus: flags.cpus }),
      ...(flags.memory === undefined ? {} : { memory: flags.memory }),
      time: flags.time,
      ...(flags.messagebox === undefined ? {} : { messageBox: flags.messagebox }),
      onProgress: (message) => progress.update(message),
    },
    load: {
      stubMissing: flags.stubMissing === true,
      ...(flags.registryPath === undefined ? {} : { registryPath: flags.registryPath }),
    },
    ...(limit === undefined ? {} : { limit }),
    ...(flags.for === undefined ? {} : { duration: flags.for }),
  };
}
