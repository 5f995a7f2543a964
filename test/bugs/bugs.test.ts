/**
 * Every mistake of the tables is found, with the right rule, code and line; no twin gives a finding; and every rule can
 * be switched off by its flag. A rule that no mistake is found by fails, too.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltImage, type FindingEvent, Machine } from '../../kernel-host/index.js';
import { ALL_FLAGS } from '../../kernel-host/vf/flags.js';
import { RULES, ruleNamed } from '../../kernel-host/vf/registry.js';
import { BUG_HEADERS, type Bug, type BugDriver, driverOf } from './bug.js';
import { LEFT_DRIVER, LEFT_RULES, QUEUED_DPC_DRIVER } from './left.js';
import { build, type Report, type Run, run, TABLES } from './run.js';

/** Milliseconds: one driver has all of a table, and a loaded host takes long to compile it. */
const COMPILE_TIMEOUT = 300_000;

/** @returns the driver's lines that a report names. */
function linesOf({ stack, others }: Report, inOthers: boolean): (number | undefined)[] {
  const frames = inOthers ? others.flatMap((other) => other.stack) : stack;
  return frames.filter(({ file }) => file?.endsWith('bugs.c')).map(({ line }) => line);
}

function expectReport(report: Report | undefined, bug: Bug, driver: BugDriver): void {
  const rule = ruleNamed(bug.rule);
  expect(report?.rule).toBe(bug.rule);
  expect(report?.code).toBe(bug.code ?? rule?.code);
  if (rule?.subCode !== undefined) expect(report?.parameters[0]).toBe(rule.subCode >>> 0);
  if (report === undefined) return;
  expect(linesOf(report, bug.inOthers === true)).toContain(driver.lines.get(bug.name));
}

describe.each(TABLES)('mistakes with $title', ({ bugs }) => {
  const driver = driverOf(bugs);
  const fatal = bugs.filter((bug) => bug.fatal === true);
  const others = bugs.filter((bug) => bug.fatal !== true);
  let image: BuiltImage;
  let all: Run;

  beforeAll(async () => {
    image = await build(driver.source);
    all = await run(image, 'bad', ALL_FLAGS, true);
  }, COMPILE_TIMEOUT);

  test('their lines are known', () => {
    expect([...driver.lines].filter(([, line]) => line === 0)).toEqual([]);
  });

  test.each(others)('$name', (bug) => {
    const line = driver.lines.get(bug.name);
    const report = all.reports.find((each) => linesOf(each, bug.inOthers === true).includes(line));
    expectReport(report, bug, driver);
  });

  test('nothing else is found, and all have run', () => {
    expect(all.trouble).toEqual([]);
    expect(all.reports.map(({ rule }) => rule).sort()).toEqual(others.map(({ rule }) => rule).sort());
    expect(all.prints).toBe('done\n');
  });

  test.each(fatal)('$name, alone', async (bug) => {
    const { reports } = await run(image, `bad:${bug.name}`, ALL_FLAGS, false);
    expect(reports.map(({ type }) => type)).toEqual(['bugcheck']);
    expectReport(reports[0], bug, driver);
  });

  // More of it: npm run bugs.
  test.each([8])('their twins are free of findings, %i processors', async (cpus) => {
    const { reports, prints, trouble } = await run(image, 'good', ALL_FLAGS, false, cpus);
    expect(trouble).toEqual([]);
    expect(
      reports.map((report) => [report.rule, 'detail' in report ? report.detail : report.message, report.stack]),
    ).toEqual([]);
    expect(prints).toBe('done\n');
  });

  const flags = [...new Set(bugs.map(({ rule }) => ruleNamed(rule)?.flag ?? 0))].filter((flag) => flag !== 0);
  test.each(flags.map((flag) => [`0x${flag.toString(16)}`, flag] as const))(
    'flag %s off: its rules are',
    async (_name, flag) => {
      const { reports } = await run(image, 'bad', ALL_FLAGS & ~flag, true);
      const on = others.filter(({ rule }) => ruleNamed(rule)?.flag !== flag);
      expect(reports.map(({ rule }) => rule).sort()).toEqual(on.map(({ rule }) => rule).sort());
    },
  );

  const first = ({ rule, name }: Bug): boolean => fatal.find((each) => each.rule === rule)?.name === name;
  const switched = fatal.filter((bug) => first(bug) && (ruleNamed(bug.rule)?.flag ?? 0) !== 0);
  test.each(switched)('$name, its flag off', async (bug) => {
    const flag = ruleNamed(bug.rule)?.flag ?? 0;
    const { reports } = await run(image, `bad:${bug.name}`, ALL_FLAGS & ~flag, false);
    expect(reports.map(({ rule }) => rule)).not.toContain(bug.rule);
  });
});

/** Those that need two threads: test/vf/races. */
const RACE_RULES = ['data-race'];
/** Those that take time: test/vf/dispatchtime. */
const TIME_RULES = ['dpc-too-long', 'dispatch-too-long'];
/** Those that need a program: handles.test.ts. */
const PROGRAM_RULES = ['handle-of-user', 'handle-wrong-context', 'handle-not-kernel'];

test('every rule is found by a mistake of the tables', () => {
  const tables = TABLES.flatMap(({ bugs }) => bugs.map(({ rule }) => rule));
  const found = new Set([...tables, ...LEFT_RULES, ...RACE_RULES, ...PROGRAM_RULES, ...TIME_RULES, 'dpc']);
  expect(RULES.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});

describe('what a driver leaves behind', () => {
  async function leftovers(verifier: number, source = LEFT_DRIVER): Promise<readonly FindingEvent[]> {
    const machine = await Machine.boot({ cpus: 2, build: 'checked', verifier });
    try {
      const driver = await machine.load({ name: 'left', files: { 'left.c': source, ...BUG_HEADERS } });
      await driver.unload();
      return await machine.leftovers();
    } finally {
      await machine.dispose();
    }
  }
  const lines = LEFT_DRIVER.split('\n');

  test('each with its rule and the line that made it', async () => {
    const findings = await leftovers(ALL_FLAGS);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(LEFT_RULES);
    for (const { rule, stack } of findings.filter(({ rule: name }) => !['pages', 'handle', 'request'].includes(name))) {
      const marked = lines.findIndex((line) => line.includes(`/* ${rule} */`)) + 1;
      const named = stack.filter(({ file }) => file?.endsWith('left.c')).map(({ line }) => line);
      // What takes pool besides what the driver allocates by hand has its own line.
      if (rule !== 'pool' || named.includes(marked)) expect(named, rule).toContain(marked);
    }
  });

  test('a DPC that is queued for a processor at DISPATCH_LEVEL', async () => {
    const findings = await leftovers(ALL_FLAGS, QUEUED_DPC_DRIVER);
    expect(findings.find(({ rule }) => rule === 'dpc')?.message).toContain('DPC g_Dpc is still queued');
    expect((await leftovers(ALL_FLAGS & ~0x800, QUEUED_DPC_DRIVER)).map(({ rule }) => rule)).not.toContain('dpc');
  });

  test.each([0x8, 0x10, 0x100, 0x800, 0x8_0000])('flag 0x%s off: its rules are', async (flag) => {
    const rules = new Set((await leftovers(ALL_FLAGS & ~flag)).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(LEFT_RULES.filter((name) => ruleNamed(name)?.flag !== flag));
  });
});
