/** A run from the command line, from its options to its exit code: what `run` and `verify` have in common. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCoverage } from './coverage/write.js';
import { endRun, failRun } from './end.js';
import { hunt, tellFaults } from './hunt.js';
import { Interrupt } from './interrupt.js';
import type { MachineFile } from './machinefile.js';
import { Progress } from './progress.js';
import { writeHtml } from './render/html.js';
import { HumanRenderer } from './render/human.js';
import { JsonRenderer } from './render/json.js';
import { RecordingRenderer, type ReportWriter } from './render/recording.js';
import type { Renderer, RunSummary } from './render/renderer.js';
import { writeSarif } from './render/sarif.js';
import { type RunFlags, requestOf } from './runoptions.js';
import { type RunRequest, Session } from './session.js';
import type { Streams } from './streams.js';

/** @param verifier flags of the verifier when the command line gives none */
export async function execute(
  sources: readonly string[],
  given: RunFlags,
  streams: Streams,
  verifier: number,
): Promise<void> {
  let file: MachineFile | undefined;
  try {
    file = await machineFileOf(sources);
  } catch (error) {
    failRun(rendererOf(given, streams), error);
    return;
  }
  // The command line has the last word.
  const flags: RunFlags = { ...file?.flags, ...given };
  const renderer = rendererOf(flags, streams);
  const interrupt = new Interrupt();
  const progress = new Progress();
  try {
    const request = requestOf(
      sources,
      file,
      flags,
      streams.programArguments ?? [],
      verifier,
      streams.output.isTerminal,
      (message) => progress.update(message),
    );
    const summary = await runOf(request, renderer, interrupt, progress);
    if (flags.coverage !== undefined && request.counted !== undefined)
      renderer.note(writeCoverage(flags.coverage, request.counted.files(), sources.join(' ')));
    endRun(renderer, summary);
  } catch (error) {
    failRun(renderer, error);
  } finally {
    interrupt.dispose();
  }
}

async function runOf(
  request: RunRequest,
  renderer: Renderer,
  interrupt: Interrupt,
  progress: Progress,
): Promise<RunSummary> {
  const session = new Session(request, renderer, interrupt, progress);
  if (request.machine.faults === undefined) return session.run();
  if (request.hunt === true) return hunt(session, request, renderer, interrupt, progress);
  const summary = await session.run();
  tellFaults(session, request.machine.faults, renderer);
  return summary;
}

/** @returns what the machine file says that the sources name, when they do. @throws UsageError */
export async function machineFileOf(sources: readonly string[]): Promise<MachineFile | undefined> {
  const [first = ''] = sources;
  if (sources.length !== 1 || !(/\.json$/i.test(first) || existsSync(join(first, 'ntwasm.json')))) return undefined;
  const { findMachineFile, readMachineFile } = await import('./machinefile.js');
  const path = findMachineFile(sources);
  return path === undefined ? undefined : readMachineFile(path);
}

/** @returns what shows a run as its flags ask for. */
export function rendererOf(flags: RunFlags, { output, errors }: Streams): Renderer {
  const quiet = flags.quiet === true;
  const shown = flags.json === true ? new JsonRenderer(output, quiet) : new HumanRenderer(output, errors, quiet);
  const writers: ReportWriter[] = [];
  if (flags.sarif !== undefined) writers.push({ path: flags.sarif, write: writeSarif });
  if (flags.html !== undefined) writers.push({ path: flags.html, write: writeHtml });
  return writers.length === 0 ? shown : new RecordingRenderer(shown, writers);
}
