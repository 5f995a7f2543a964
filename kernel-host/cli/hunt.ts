/**
 * `--faults systematic`: after a run in which nothing fails, each place from which something was called that can fail
 * does so once, in a machine of its own; and so do the places that only those runs came to, until none is new.
 */
import { callKey, ownFrame } from '../machine/fallible.js';
import type { FaultReport } from '../machine/inside.js';
import { type FaultPlan, faultText, MOST_NAMED } from '../vf/faults/plan.js';
import { ExitCode } from './exitcodes.js';
import type { Interrupt } from './interrupt.js';
import type { Progress } from './progress.js';
import type { EndReason, FaultRun, Renderer, RunSummary, Trouble } from './render/renderer.js';
import { type RunRequest, Session } from './session.js';
import { TroubleRenderer } from './troubles.js';

/** Runs after which it is enough. */
const MOST_RUNS = 1000;
/** Seconds for each, when nobody says: a failed call may be what a thread waits for. */
const LIMIT = 60;

/** How bad an end is; what is not named is none. */
const BADNESS: Readonly<Partial<Record<EndReason, number>>> = {
  findings: 1,
  deadlock: 2,
  hang: 2,
  bugcheck: 3,
  fault: 4,
};
const CODES: Readonly<Partial<Record<EndReason, ExitCode>>> = {
  findings: ExitCode.Findings,
  deadlock: ExitCode.Hang,
  hang: ExitCode.Hang,
  bugcheck: ExitCode.BugCheck,
  fault: ExitCode.Internal,
};

/**
 * @param first the session of the run in which nothing fails; not yet run
 * @returns the summary of that run, with how the worst of all ended
 */
export async function hunt(
  first: Session,
  request: RunRequest,
  renderer: Renderer,
  interrupt: Interrupt,
  progress: Progress,
): Promise<RunSummary> {
  const summary = await first.run();
  if (summary.reason === 'interrupted' || (BADNESS[summary.reason] ?? 0) > 1) return summary;
  const search = new Search(first, request, renderer, interrupt, progress);
  await search.run();
  return search.summary(summary);
}

/** A place that is to fail in a run, and what had to fail before it for the driver to come there. */
interface Target {
  readonly place: FaultReport;
  readonly before: readonly number[];
}

class Search {
  readonly #first: Session;
  readonly #request: RunRequest;
  readonly #renderer: Renderer;
  readonly #interrupt: Interrupt;
  readonly #progress: Progress;
  readonly #places = new Map<number, FaultReport>();
  readonly #told = new Set<string>();
  readonly #wrong: string[] = [];
  #findings = 0;
  #cut = false;
  #worst: EndReason = 'clean';

  constructor(first: Session, request: RunRequest, renderer: Renderer, interrupt: Interrupt, progress: Progress) {
    this.#first = first;
    this.#request = request;
    this.#renderer = renderer;
    this.#interrupt = interrupt;
    this.#progress = progress;
    for (const trouble of first.troubles) this.#told.add(troubleKey(trouble));
  }

  async run(): Promise<void> {
    const queue = this.#learn(this.#first.faults, []);
    for (let runs = 0; queue.length > 0; runs++) {
      if (runs === MOST_RUNS || this.#interrupt.requested) {
        this.#cut = true;
        return;
      }
      const target = queue.shift();
      if (target !== undefined) queue.push(...(await this.#fail(target, runs + 1, queue.length)));
    }
  }

  /** @param failed what failed in the run @returns places that are new */
  #learn(faults: readonly FaultReport[], failed: readonly number[]): Target[] {
    const fresh = faults.filter(({ id, stack }) => stack.length > 0 && !this.#places.has(id));
    for (const fault of fresh) this.#places.set(fault.id, fault);
    return fresh.map((place) => ({ place, before: failed }));
  }

  /** Lets one place fail. @returns places that are new */
  async #fail({ place, before }: Target, number: number, left: number): Promise<Target[]> {
    this.#progress.update(`fault ${number} of ${number + left}: ${place.routine}`);
    const silent = new TroubleRenderer();
    const { machine, limit = LIMIT, dump: _dump, ...rest } = this.#request;
    const places = [...before, place.id];
    const request = { ...rest, limit, machine: { ...machine, faults: { places } } };
    const session = new Session(request, silent, this.#interrupt, this.#progress);
    const { reason } = await session.run();
    this.#report(place, places.map(faultText).join(), session, silent, reason);
    return places.length === MOST_NAMED ? [] : this.#learn(session.faults, places);
  }

  #report(
    { id, routine, stack }: FaultReport,
    text: string,
    session: Session,
    silent: TroubleRenderer,
    reason: EndReason,
  ): void {
    const reached = session.faults.some((each) => each.id === id && each.failed > 0);
    const troubles = silent.troubles.filter((each) => each.type !== 'crash' && this.#isNews(each));
    const { status } = silent;
    if (silent.faulted !== undefined) this.#renderer.fault(silent.faulted.message, silent.faulted.stack);
    // What also happens when nothing fails has been told.
    const bad = reason === 'findings' && troubles.length === 0 ? 'clean' : reason;
    const ended = troubles.length > 0 && (BADNESS[bad] ?? 0) === 0 ? 'findings' : bad;
    this.#findings += troubles.filter(({ type }) => type === 'finding').length;
    if ((BADNESS[ended] ?? 0) > (BADNESS[this.#worst] ?? 0)) this.#worst = ended;
    if ((BADNESS[ended] ?? 0) > 0) this.#wrong.push(text);
    const run: FaultRun = {
      id: text,
      routine,
      stack,
      outcome: reached ? ended : 'not-reached',
      ...(status === undefined ? {} : { status }),
      troubles,
    };
    this.#renderer.faultRun(run);
  }

  /** The same mistake may follow from the failures of several calls: it is news for each. */
  #isNews(trouble: Trouble): boolean {
    return !this.#told.has(troubleKey(trouble));
  }

  /** @param first of the run in which nothing failed */
  summary(first: RunSummary): RunSummary {
    const called = new Set(
      [...this.#places.values()].map(({ routine, stack }) => {
        const frame = ownFrame(stack);
        return frame && callKey(routine, frame);
      }),
    );
    const neverCalled = this.#first.fallibleCalls.filter(({ routine, frame }) => !called.has(callKey(routine, frame)));
    const findings = first.findings + this.#findings;
    const worst = this.#worst;
    const worse = (BADNESS[worst] ?? 0) > (BADNESS[first.reason] ?? 0);
    return {
      ...first,
      findings,
      ...(worse ? { reason: worst, code: CODES[worst] ?? first.code } : {}),
      hunt: { places: this.#places.size, wrong: this.#wrong, cut: this.#cut, neverCalled },
    };
  }
}

/** @returns what makes two findings the same, whatever failed before them. */
function troubleKey(trouble: Trouble): string {
  if (trouble.type !== 'finding') return '';
  return JSON.stringify([trouble.rule, trouble.stack]);
}

/** Says after a run which of its calls were made to fail. */
export function tellFaults(session: Session, { rate, seed }: FaultPlan, renderer: Renderer): void {
  const failed = session.faults.filter(({ failed: times }) => times > 0);
  const calls = session.faults.reduce((sum, { calls: times }) => sum + times, 0);
  const times = failed.reduce((sum, place) => sum + place.failed, 0);
  const repeat = rate === undefined ? '' : `; --faults ${rate} --seed ${seed ?? 0} is the same again`;
  renderer.note(
    `of ${calls} calls that can fail, ${times} did, from ${failed.length} of ${session.faults.length} places${repeat}`,
  );
}
