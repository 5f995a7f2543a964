/** The shape rules: what must be true of locks on any machine, whatever its figures. `--check` fails when one is not. */
import type { Cell, Check } from './schema.js';
import { estimateRatio, medianOf } from './statistics.js';

/** How far figures may stray before a shape is another. */
const LIMITS = {
  /** Least fairness by the millisecond of a lock that serves in order. */
  fair: 0.9,
  /** What is left at most of a FIFO lock's rate when its threads outnumber the cores. */
  collapsed: 0.5,
  /** What is left at least of a parking lock's. */
  flat: 0.4,
  /** What two or more threads make at least of a rate that scales, and at most of one that does not. */
  scales: 1.3,
  /** Noise. */
  noise: 0.9,
} as const;

/** What the rules ask a report. */
interface Facts {
  readonly cores: number;
  /** Driver side, nothing special, by lock and threads. */
  plain(lock: string, threads: number): Cell | undefined;
  readers(lock: string, threads: number): Cell | undefined;
  readonly cells: readonly Cell[];
}

type Verdict = Omit<Check, 'type' | 'rule'>;

const NOT_MEASURED: Verdict = { status: 'not measured', detail: '' };

function verdict(holds: boolean, detail: string): Verdict {
  return { status: holds ? 'holds' : 'fails', detail };
}

const RULES: Readonly<Record<string, (facts: Facts) => Verdict>> = {
  'busted is caught': bustedCaught,
  'ticket and MCS are fair while threads have cores': fifoFair,
  'ticket and MCS collapse when threads outnumber cores': fifoCollapses,
  'TTAS is not below TAS under contention': ttasAboveTas,
  'parking locks stay flat when threads outnumber cores': parkingFlat,
  'readers scale with the distributed lock only': readersScale,
  'ERESOURCE: the forms of sharing order writers as documented': resourceOrder,
  'every other lock excludes': othersExclude,
};

/** @param cores of the machine @returns what each rule comes to */
export function checkShapes(cells: readonly Cell[], cores: number): Check[] {
  const guest = cells.filter((cell) => cell.side === 'ntwasm');
  const facts: Facts = {
    cores,
    plain: (lock, threads) => guest.find((cell) => cell.lock === lock && isPlain(cell, threads, 0)),
    readers: (lock, threads) => guest.find((cell) => cell.lock === lock && isPlain(cell, threads, 100)),
    cells,
  };
  return Object.entries(RULES).map(([rule, judge]) => ({ type: 'check', rule, ...judge(facts) }));
}

function isPlain({ workload }: Cell, threads: number, readers: number): boolean {
  const { hold, think, lines, locks, sleepEvery, interference, form } = workload;
  return (
    workload.threads === threads &&
    workload.readers === readers &&
    hold + think + sleepEvery + interference === 0 &&
    lines === 1 &&
    locks === 1 &&
    form === 'acquire'
  );
}

/** Runs whose threads should have been parallel and were not say nothing. */
function rate(cell: Cell | undefined): number | undefined {
  return medianOf(cell?.runs.filter((run) => run.parallel !== false).map((run) => run.rate) ?? []);
}

function bustedCaught({ cells }: Facts): Verdict {
  const busted = cells.filter((cell) => cell.lock === 'busted');
  if (busted.length === 0) return NOT_MEASURED;
  const missed = busted.filter((cell) => cell.failure?.kind !== 'lost-exclusion');
  return verdict(
    missed.length === 0,
    missed.length === 0 ? '' : `missed on ${missed.map(({ side }) => side).join(', ')}`,
  );
}

/** Judges several locks at once: holds when it does for each that was measured. */
function forEach(locks: readonly string[], judge: (lock: string) => Verdict): Verdict {
  const verdicts = locks.map((lock) => ({ lock, ...judge(lock) })).filter(({ status }) => status !== 'not measured');
  if (verdicts.length === 0) return NOT_MEASURED;
  return verdict(
    verdicts.every(({ status }) => status === 'holds'),
    verdicts.map(({ lock, detail }) => `${lock} ${detail}`).join(', '),
  );
}

function fifoFair({ cores, plain }: Facts): Verdict {
  if (cores < 2) return NOT_MEASURED;
  return forEach(['ticket', 'mcs'], (lock) => {
    const runs = plain(lock, cores)?.runs.filter((run) => run.parallel === true) ?? [];
    const fairness = medianOf(runs.map((run) => run.jainWindow));
    return fairness === undefined ? NOT_MEASURED : verdict(fairness >= LIMITS.fair, fairness.toFixed(2));
  });
}

/** The rate with most threads by that with as many as cores; undefined when one is missing. */
function whatIsLeft({ cores, plain, cells }: Facts, lock: string): number | undefined {
  const crowds = cells.filter((cell) => cell.lock === lock).map((cell) => cell.workload.threads);
  const most = Math.max(...crowds, 0);
  const [few, many] = [rate(plain(lock, cores)), rate(plain(lock, most))];
  return few === undefined || many === undefined || most < cores * 2 ? undefined : many / few;
}

function left(facts: Facts, lock: string, holds: (part: number) => boolean): Verdict {
  const part = whatIsLeft(facts, lock);
  return part === undefined ? NOT_MEASURED : verdict(holds(part), `keeps ${percent(part)}`);
}

function percent(part: number): string {
  return `${Number((part * 100).toPrecision(2))}%`;
}

function fifoCollapses(facts: Facts): Verdict {
  return forEach(['ticket', 'mcs'], (lock) => left(facts, lock, (part) => part <= LIMITS.collapsed));
}

function parkingFlat(facts: Facts): Verdict {
  return forEach(['park', 'spin-park', 'adaptive'], (lock) => left(facts, lock, (part) => part >= LIMITS.flat));
}

function ttasAboveTas({ cores, plain }: Facts): Verdict {
  const rates = (lock: string): number[] =>
    (plain(lock, cores)?.runs ?? []).filter((run) => run.parallel !== false).map((run) => run.rate);
  const ratio = estimateRatio(rates('ttas'), rates('tas'));
  if (cores < 2 || ratio === undefined) return NOT_MEASURED;
  return verdict(
    ratio.high >= LIMITS.noise,
    `${ratio.value.toFixed(2)} of it (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
  );
}

function readersScale({ cores, readers }: Facts): Verdict {
  const growth = (lock: string): number | undefined => {
    const [one, all] = [rate(readers(lock, 1)), rate(readers(lock, cores))];
    return one === undefined || all === undefined ? undefined : all / one;
  };
  const distributed = growth('distributed');
  if (cores < 2 || distributed === undefined) return NOT_MEASURED;
  const others = ['ex-spin-lock', 'push-lock', 'resource', 'phase-fair'].flatMap((lock) => growth(lock) ?? []);
  const best = Math.max(...others, 0);
  const detail = `distributed ${distributed.toFixed(2)} times, others ${best.toFixed(2)} at most`;
  return verdict(distributed >= LIMITS.scales && best < distributed && best < LIMITS.scales, detail);
}

function resourceOrder({ cells }: Facts): Verdict {
  const writes = (lock: string): number | undefined => {
    const cell = cells.find((each) => each.lock === lock && each.side === 'ntwasm' && each.workload.dedicated);
    return medianOf(cell?.runs.map((run) => (total(run.exclusive) * 1e9) / run.elapsed) ?? []);
  };
  const [starve, usual, wait] = [writes('resource-starve'), writes('resource'), writes('resource-wait')];
  if (starve === undefined || usual === undefined || wait === undefined) return NOT_MEASURED;
  const detail = `writes a second: ${[starve, usual, wait].map((each) => Math.round(each)).join(', ')}`;
  return verdict(starve <= usual / LIMITS.noise && usual <= wait / LIMITS.noise, detail);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function othersExclude({ cells }: Facts): Verdict {
  const others = cells.filter((cell) => cell.lock !== 'busted');
  const lost = others.filter((cell) => cell.failure?.kind === 'lost-exclusion');
  if (others.length === 0) return NOT_MEASURED;
  return verdict(lost.length === 0, [...new Set(lost.map(({ lock }) => lock))].join(', '));
}
