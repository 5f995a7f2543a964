/** `ntwasm replay` from its options to its exit code: the schedule that a token names, and how it came to its end. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildControlled, type Replayed, replayBuilt } from '../../stress/controlled.js';
import { certainAfter, type Shrunk, shrink } from '../../stress/shrink.js';
import { type Lanes, lanesOf, lanesPage, renderLanes } from '../../stress/swimlane.js';
import { readToken, TokenError, writeToken } from '../../stress/token.js';
import { endRun, failRun } from '../end.js';
import { UsageError } from '../errors.js';
import { machineFileOf, rendererOf } from '../execute.js';
import { ExitCode } from '../exitcodes.js';
import type { Renderer, RunSummary } from '../render/renderer.js';
import type { Streams } from '../streams.js';
import { EMPTY, REASONS, showFailure } from './errand.js';
import { type StressFlags, stressJobOf } from './options.js';

/** The options as commander hands them over. */
export interface ReplayFlags extends Omit<StressFlags, 'mode' | 'interval'> {
  readonly shrink?: boolean;
}

/** Runs `ntwasm replay`. @param named a token, or a file with one */
export async function executeReplay(
  named: string,
  sources: readonly string[],
  given: ReplayFlags,
  streams: Streams,
): Promise<void> {
  // The page is that of the schedule, not a report's.
  const { html: _, ...plain } = given;
  const renderer = rendererOf(plain, streams);
  try {
    endRun(renderer, await replay(named, sources, given, renderer, streams));
  } catch (error) {
    const isUsage = error instanceof TokenError || error instanceof RangeError;
    failRun(renderer, isUsage ? new UsageError(error.message) : error);
  }
}

async function replay(
  named: string,
  sources: readonly string[],
  given: ReplayFlags,
  renderer: Renderer,
  streams: Streams,
): Promise<RunSummary> {
  const file = await machineFileOf(sources);
  const flags = { ...file?.flags, ...given, mode: 'controlled', interval: 1 } as const;
  if (flags.free === true)
    throw new UsageError('--free has no accesses to stop at; a schedule cannot be replayed with it');
  const job = await stressJobOf(sources, file, flags, streams.programArguments ?? [], () => {});
  const built = await buildControlled(job);
  for (const { name, warnings } of built.drivers) if (warnings !== '') renderer.warnings(name, warnings);
  const schedule = readToken(built, existsSync(named) ? readFileSync(named, 'utf8') : named);
  const first = await replayBuilt(built, schedule, { trace: true });
  const { failure } = first.outcome;
  let shrunk: Shrunk | undefined;
  if (flags.shrink === true && failure !== undefined) shrunk = await shrink(built, schedule, failure.signature);
  const shown = shrunk?.replayed ?? first;
  const certain = shrunk === undefined ? undefined : await certainAfter(built, shrunk);
  const lanes = lanesOf(shown.switches, shown.points, failure?.kind ?? 'ends', certain);
  showFailure(first.outcome, failure ?? NOTHING, renderer);
  const facts = {
    hash: shown.hash,
    points: shown.points,
    ...(shrunk === undefined ? {} : { token: writeToken(built, shrunk.schedule), before: shrunk.before }),
  };
  if (flags.json === true) streams.output.line(JSON.stringify({ type: 'schedule', ...facts, ...lanes }));
  else for (const line of said(lanes, facts)) streams.output.line(line);
  if (flags.html !== undefined) writePage(flags.html, failure?.what ?? 'Nothing was wrong', lanes);
  return summaryOf(first, schedule.cpus);
}

const NOTHING = { kind: 'output', code: 1, what: '', signature: '', events: [] } as const;

interface Facts {
  readonly hash: string;
  readonly points: number;
  /** Of a schedule that was shrunk. */
  readonly token?: string;
  readonly before?: number;
}

function said(lanes: Lanes, { hash, points, token, before }: Facts): string[] {
  const short = token === undefined ? [] : [`Shrunk from ${before} decisions; token: ${token}`];
  return ['', ...renderLanes(lanes), '', ...short, `${points} points, trace hash ${hash}`];
}

function writePage(path: string, title: string, lanes: Lanes): void {
  try {
    writeFileSync(path, lanesPage(title, lanes));
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function summaryOf({ outcome, hash }: Replayed, cpus: number): RunSummary {
  const { failure } = outcome;
  const facts = { processors: cpus, prints: outcome.printCount, traceHash: hash };
  if (failure === undefined) return { ...EMPTY, ...facts, code: ExitCode.Clean };
  return {
    ...EMPTY,
    ...facts,
    code: failure.code,
    reason: REASONS[failure.kind],
    findings: failure.events.filter(({ type }) => type === 'finding').length,
  };
}
