/** Runs a user-mode program given as text in a machine without drivers. */
import { Machine, type MachineEvent, type MachineOptions } from '../../kernel-host/index.js';

/** How a program is run. */
export interface ConsoleOptions {
  /** File name of the source; its ending names the language. `app.c` when absent. */
  readonly file?: string;
  readonly args?: readonly string[];
  /** What is typed, all of it before the program starts; then the input ends. */
  readonly input?: string;
  readonly cpus?: number;
  readonly build?: 'free' | 'checked';
  /** More options of the machine. */
  readonly machine?: MachineOptions;
}

/** What came of it. */
export interface ConsoleResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Each write of standard output as it arrived. */
  readonly writes: readonly string[];
  readonly status: number;
}

/** @throws CompileError when it cannot be built */
export async function runConsole(source: string, options: ConsoleOptions = {}): Promise<ConsoleResult> {
  const { file = 'app.c', args = [], input = '', cpus = 2, build = 'free' } = options;
  const machine = await Machine.boot({ cpus, time: 'real', build, ...options.machine });
  const events: MachineEvent[] = [];
  machine.on((event) => events.push(event));
  try {
    if (input !== '') machine.input(new TextEncoder().encode(input));
    machine.input(undefined);
    const program = await machine.start({ name: 'app', files: { [file]: source } }, args);
    const status = await program.exited;
    const written = (stream: string): string[] =>
      events.flatMap((event) => (event.type === 'output' && event.stream === stream ? [event.text] : []));
    const writes = written('stdout');
    return { stdout: writes.join(''), stderr: written('stderr').join(''), writes, status };
  } finally {
    await machine.dispose();
  }
}
