/** What `run` and `verify` can be told: the options, and what they mean to a session. */
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { CoverageSum } from '../image/coverage.js';
import { type MachineOptions, MESSAGE_BOX_ANSWERS, type MessageBoxAnswer } from '../machine/options.js';
import type { Suppression } from '../machine/suppressions.js';
import { Timeline } from '../machine/timeline.js';
import { VerifierFlag } from '../vf/flags.js';
import {
  type CompileFlags,
  collect,
  collectDefine,
  collectDrive,
  collectSuppressions,
  compileOptions,
  type FaultRequest,
  parseCount,
  parseFaults,
  parseSeconds,
  parseSeed,
  parseSize,
  parseVerifier,
} from './arguments.js';
import type { MachineFile } from './machinefile.js';
import type { ProgramRequest, RunRequest } from './session.js';

/** The options as commander hands them over. */
export interface RunFlags extends CompileFlags {
  readonly driver?: readonly string[];
  readonly service?: readonly string[];
  readonly user?: readonly string[];
  readonly program?: readonly string[];
  readonly cpus?: number;
  readonly time?: 'real' | 'virtual';
  readonly date?: string;
  readonly timezone?: string;
  readonly account?: 'administrator' | 'user';
  readonly messagebox?: MessageBoxAnswer;
  readonly memory?: number;
  readonly drive?: Readonly<Record<string, string>>;
  readonly keep?: boolean;
  readonly limit?: number;
  readonly for?: number;
  readonly verifier?: number;
  readonly keepGoing?: boolean;
  readonly faults?: FaultRequest;
  readonly seed?: number;
  readonly suppress?: readonly Suppression[];
  readonly dispatchLimit?: number;
  readonly coverage?: string;
  readonly dump?: string;
  readonly json?: boolean;
  readonly sarif?: string;
  readonly html?: string;
  readonly quiet?: boolean;
  readonly trace?: string;
  readonly registryPath?: string;
  readonly registry?: readonly string[];
  readonly registryOut?: string;
  readonly hive?: string;
  readonly stubMissing?: boolean;
}

/** Off a terminal nobody presses Ctrl-C. */
const UNATTENDED_LIMIT = 60;

/** What the exit codes of both commands mean. */
export const EXIT_CODES = `
Exit codes: 0 clean, 1 DriverEntry or a program failed, 2 bad command line or source, 3 bug check,
4 a rule broken or something left behind, 5 deadlock or limit, 70 a fault in ntwasm itself.`;

/** What `--for` means to `run`. */
const UNLOAD_AT = ['--for <seconds>', 'unload after that much machine time', parseSeconds] as const;

/**
 * Adds sources and options.
 * @param verifier flags when nobody gives any, as the help says it
 * @param duration what `--for` means to the command
 */
export function addRunOptions(
  command: Command,
  verifier: string,
  duration: readonly [flags: string, text: string, parse: (text: string) => number] = UNLOAD_AT,
): Command {
  return command
    .argument(
      '<sources...>',
      'C or C++ sources of one driver, a folder of them, one .ts, .wat or .wasm file, or a machine file: ntwasm.json',
    )
    .option('--driver <source>', 'a second driver in the same machine; may be given again', collect)
    .option('--service <source>', 'a driver that a program starts as a service; may be given again', collect)
    .option(
      '--user <sources>',
      'a user-mode program to run once the drivers are loaded: .c and .cpp files with commas between, a folder, or a script (.ts, .mjs); may be given again',
      collect,
    )
    .option('--program <sources>', 'a program that another one starts by its name; may be given again', collect)
    .option('--cpus <n>', "processors of the machine (default: the host's cores)", parseCount)
    .addOption(new Option('--time <kind>', 'clock of the machine (default: real)').choices(['real', 'virtual']))
    .option('--date <time>', "what the machine's clock says at the start, such as 2024-02-29T13:30:00")
    .option('--timezone <zone>', "time zone of the machine, such as Europe/Berlin or +02:00 (default: the host's)")
    .addOption(
      new Option('--account <who>', 'whose rights programs have (default: administrator)').choices([
        'administrator',
        'user',
      ]),
    )
    .addOption(
      new Option(
        '--messagebox <answer>',
        "how programs' message boxes are answered (default: ask on a terminal, else the first button)",
      ).choices([...Object.keys(MESSAGE_BOX_ANSWERS), 'ask']),
    )
    .option('--free', 'do not check memory accesses: fast, as shipped')
    .option(
      '--verifier <flags>',
      `rules to watch: standard, all, none, Driver Verifier's bits or names (default: ${verifier})`,
      parseVerifier,
    )
    .option('--keep-going', 'report a broken rule and go on, where the kernel can')
    .option(
      '--suppress <file>',
      'findings not to tell of: a rule and a function a line; may be given again',
      collectSuppressions,
    )
    .option(
      '--faults <which>',
      'make calls fail as when memory is short: systematic, a share such as 0.05, or places that systematic has named',
      parseFaults,
    )
    .option(
      '--dispatch-limit <seconds>',
      'how long a DPC may run, or a thread stay at DISPATCH_LEVEL (default: 10)',
      parseSeconds,
    )
    .option('--seed <n>', 'where chance begins (default: by chance)', parseSeed)
    .option('--memory <size>', "the machine's memory, such as 256M (default: 512M)", parseSize)
    .option('--drive <X=folder>', 'a folder that is the drive X:; may be given again', collectDrive)
    .option('--keep', 'keep the folder of a drive C: that was not given')
    .option(
      '--limit <seconds>',
      `stop and report when the run takes longer (default: none on a terminal, else ${UNATTENDED_LIMIT})`,
      parseSeconds,
    )
    .option(...duration)
    .option('--json', 'one JSON object a line')
    .option('--sarif <file>', 'write what is wrong as SARIF, for code scanning')
    .option('--html <file>', 'write what is wrong as a page')
    .option('--coverage <folder>', 'count which lines and branches run, and write coverage.info and index.html there')
    .option('--dump <file>', 'save the machine at its end, for ntwasm dump')
    .option('--trace <file>', 'write a timeline for Perfetto or chrome://tracing')
    .option('--quiet', 'show only what goes wrong')
    .option('--registry-path <path>', 'what DriverEntry gets as RegistryPath')
    .option('--registry <file>', 'a .reg file to import before drivers are loaded; may be given again', collect)
    .option('--registry-out <file>', 'write the registry to this .reg file at the end')
    .option('--hive <file>', 'keep the registry in this file from one run to the next')
    .option('-I, --include <folder>', 'folder of headers; may be given again', collect)
    .option('-D, --define <name[=value]>', 'preprocessor definition; may be given again', collectDefine)
    .option('--stub-missing', 'let imports that the kernel lacks fail when they are called, not at load');
}

/** Several sources of one program stand behind each other with commas, unless a file is called so. */
function programSources(text: string): string[] {
  return existsSync(text) ? [text] : text.split(',').filter((part) => part !== '');
}

/** What stands behind `--` is for the program named last: instead of what a machine file has for it. */
function programsOf(
  file: MachineFile | undefined,
  users: readonly string[],
  args: readonly string[],
): readonly ProgramRequest[] {
  const named = users.map((source) => ({ sources: programSources(source), args: [] }));
  const all = [...(file?.programs ?? []), ...named];
  const last = all.at(-1);
  return last === undefined || args.length === 0 ? all : [...all.slice(0, -1), { ...last, args }];
}

/** What Driver Verifier's two flags ask for, when nobody asks more exactly. Its share is 6 in 100. */
function faultsOf({ faults, verifier = 0 }: RunFlags): FaultRequest | undefined {
  if (faults !== undefined) return faults;
  if ((verifier & VerifierFlag.SystematicLowResources) !== 0) return 'systematic';
  return (verifier & VerifierFlag.LowResources) !== 0 ? { rate: 0.06 } : undefined;
}

function faultPlan(flags: RunFlags): Pick<MachineOptions, 'faults'> {
  const faults = faultsOf(flags);
  if (faults === undefined) return {};
  if (faults === 'systematic') return { faults: {} };
  return { faults: 'rate' in faults ? { ...faults, seed: flags.seed ?? randomInt(2 ** 32) } : faults };
}

/**
 * @param file the machine file that the sources name, when they do; its flags are in `flags`
 * @param args what follows `--` on the command line
 * @param verifier flags when none are given
 * @param attended whether somebody sits at a terminal
 * @param onProgress told in a few words what takes time
 */
export function requestOf(
  sources: readonly string[],
  file: MachineFile | undefined,
  flags: RunFlags,
  args: readonly string[],
  verifier: number,
  attended: boolean,
  onProgress: (message: string) => void,
): RunRequest {
  const answer = flags.messagebox ?? (attended && process.stdin.isTTY ? 'ask' : undefined);
  const limit = flags.limit ?? (attended ? undefined : UNATTENDED_LIMIT);
  return {
    drivers: [...(file?.drivers ?? [sources]), ...(flags.driver ?? []).map((source) => [source])],
    services: [...(file?.services ?? []), ...(flags.service ?? []).map((source) => [source])],
    programs: [
      ...programsOf(file, flags.user ?? [], args),
      ...(flags.program ?? []).map((source) => ({ sources: programSources(source), args: [], start: false })),
    ],
    machine: {
      ...compileOptions(flags),
      ...(flags.cpus === undefined ? {} : { cpus: flags.cpus }),
      ...(flags.memory === undefined ? {} : { memory: flags.memory }),
      ...(flags.drive === undefined ? {} : { drives: flags.drive }),
      keepDrive: flags.keep === true,
      time: flags.time ?? 'real',
      ...(answer === undefined ? {} : { messageBox: answer }),
      ...(flags.date === undefined ? {} : { date: flags.date }),
      ...(flags.timezone === undefined ? {} : { timezone: flags.timezone }),
      ...(flags.account === undefined ? {} : { account: flags.account }),
      verifier: flags.verifier ?? verifier,
      keepGoing: flags.keepGoing === true,
      ...(flags.trace === undefined ? {} : { timeline: new Timeline() }),
      ...faultPlan(flags),
      ...(flags.suppress === undefined ? {} : { suppressions: flags.suppress }),
      ...(flags.dispatchLimit === undefined ? {} : { dispatchLimit: flags.dispatchLimit }),
      coverage: flags.coverage !== undefined,
      registry: flags.registry ?? [],
      ...(flags.hive === undefined ? {} : { hive: flags.hive }),
      onProgress,
    },
    load: {
      stubMissing: flags.stubMissing === true,
      ...(flags.registryPath === undefined ? {} : { registryPath: flags.registryPath }),
    },
    ...(limit === undefined ? {} : { limit }),
    ...(flags.dump === undefined ? {} : { dump: flags.dump }),
    ...(flags.coverage === undefined ? {} : { counted: new CoverageSum() }),
    ...(faultsOf(flags) === 'systematic' ? { hunt: true } : {}),
    ...(flags.for === undefined ? {} : { duration: flags.for }),
    ...(flags.trace === undefined ? {} : { trace: flags.trace }),
    ...(flags.registryOut === undefined ? {} : { registryOut: flags.registryOut }),
  };
}
