/** Every sample, in both languages, as its reader would run it; in virtual time, so that sleeps cost nothing. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import type { BugCheckEvent, DeadlockEvent, PrintEvent } from '../../kernel-host/index.js';
import { Folder, jsonLines } from '../cli/ntwasm.js';
import { EXPECTATIONS, type Expectation } from './expectations.js';

const LANGUAGES = { c: 'c', assemblyscript: 'ts' } as const;
type Language = keyof typeof LANGUAGES;

function sampleNames(language: Language): string[] {
  const ending = `.${LANGUAGES[language]}`;
  return readdirSync(packagePath('guest', 'samples', language))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

/** Takes each expected line out of the printed ones, the exact ones first. @returns what is left on either side. */
function unmatched(prints: readonly string[], expected: Expectation['prints']): { extra: string[]; missing: string[] } {
  const extra = [...prints];
  const missing: string[] = [];
  for (const want of [...expected].sort((a, b) => Number(a instanceof RegExp) - Number(b instanceof RegExp))) {
    const at = extra.findIndex((line) => (typeof want === 'string' ? line === want : want.test(line)));
    if (at >= 0) extra.splice(at, 1);
    else missing.push(String(want));
  }
  return { extra, missing };
}

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

/** On several processors every rule of the verifier is on, but where it would find the deadlock before it happens. */
async function runSample(language: Language, { name, seconds, deadlock }: Expectation, cpus: number) {
  const file = packagePath('guest', 'samples', language, `${name}.${LANGUAGES[language]}`);
  const options = ['--json', '--time', 'virtual', '--cpus', String(cpus)];
  if (seconds !== undefined) options.push('--for', String(seconds));
  const { code, stdout, stderr } = await folder.run(
    cpus > 1 && deadlock === undefined ? 'verify' : 'run',
    file,
    ...options,
  );
  const events = jsonLines(stdout);
  const prints = events.filter(({ type }) => type === 'print') as unknown as PrintEvent[];
  return {
    code,
    stderr,
    events,
    prints: prints.map(({ text }) => text.trimEnd()),
    bugCheck: events.find(({ type }) => type === 'bugcheck') as unknown as BugCheckEvent | undefined,
    deadlock: events.find(({ type }) => type === 'deadlock') as unknown as DeadlockEvent | undefined,
  };
}

/** Each thread of the circle waits, at a line of its routine, for what another one of them owns. */
function checkDeadlock(event: DeadlockEvent | undefined, expected: Expectation['deadlock'] = {}): void {
  const circle = (event?.threads ?? []).filter(({ loader }) => !loader);
  const found = circle.map(({ stack, waitsFor: [target] }) => [stack.at(-1)?.functionName, target?.object]);
  expect(Object.fromEntries(found)).toEqual(expected);
  for (const { id, stack, waitsFor } of circle) {
    expect(stack.at(-1)?.line).toBeGreaterThan(0);
    const owner = circle.find((each) => each.id === waitsFor[0]?.owners[0]);
    expect(owner?.id).not.toBe(id);
    expect(owner?.owns.map(({ address }) => address)).toContain(waitsFor[0]?.address);
  }
}

function checkBugCheck(event: BugCheckEvent | undefined, expected: Expectation['bugCheck']): void {
  if (expected === undefined) {
    expect(event).toBeUndefined();
    return;
  }
  expect(event).toMatchObject({ name: expected.name, detail: expect.stringMatching(expected.detail) });
  expect(event?.stack[0]?.functionName).toBe(expected.frame);
  expect(event?.excerpt.find(({ current }) => current)?.text).toMatch(expected.line);
}

describe.each(Object.keys(LANGUAGES) as Language[])('samples in %s', (language) => {
  test('are all expected', () => {
    expect(sampleNames(language).sort()).toEqual(EXPECTATIONS.map(({ name }) => name).sort());
  });

  describe.each([1, 2])('on %i processors', (cpus) => {
    test.each(EXPECTATIONS)('$name', async (expectation) => {
      const { prints, ordered, code, bugCheck, deadlock } = expectation;
      const run = await runSample(language, expectation, cpus);
      // First what explains the rest.
      expect(run.events.filter(({ type }) => type === 'finding' || type === 'warnings')).toEqual([]);
      expect(run.stderr).toBe('');
      if (ordered) expect(run.prints).toEqual(prints);
      else expect(unmatched(run.prints, prints)).toEqual({ extra: [], missing: [] });
      checkBugCheck(run.bugCheck, bugCheck);
      checkDeadlock(run.deadlock, deadlock);
      expect(run.code).toBe(code);
    });
  });
});
