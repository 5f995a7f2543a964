import { beforeAll, describe, expect, test } from 'vitest';
import { type Guest, load, sehListHead, text } from './harness.js';
import { PRELUDE, SEH_CASES, type SehCase } from './seh-cases.js';

/** One unit with all cases as exported functions `f0`, `f1` … */
function unit(cases: readonly SehCase[]): string {
  const functions = cases.map(
    ({ before = '', body }, index) => `${before}
__attribute__((export_name("f${index}"))) ${'int'} f${index}(int x) { TraceLength = 0; Trace[0] = 0; ${body} }`,
  );
  return `${PRELUDE}${functions.join('\n')}
__attribute__((export_name("GetTrace"))) char *GetTrace(void) { return Trace; }`;
}

const CXX_CASES = SEH_CASES.filter((each) => !each.cOnly);

describe.each([
  { language: 'C', file: 'seh.c', build: 'free', cases: SEH_CASES },
  { language: 'C', file: 'seh.c', build: 'checked', cases: SEH_CASES },
  { language: 'C++', file: 'seh.cpp', build: 'free', cases: CXX_CASES },
] as const)('$language, $build', ({ file, build, cases }) => {
  let guest: Guest;
  beforeAll(async () => {
    guest = await load({ [file]: unit(cases) }, () => ({}), build);
  }, 60_000);

  test.each(cases.map((each, index) => ({ ...each, index })))('$name', ({ runs, index }) => {
    for (const { x, result, trace, throws } of runs) {
      const call = (): unknown => guest.call(`f${index}`, x);
      if (throws !== undefined) expect(call).toThrow(throws);
      else expect(call()).toBe(result);
      expect(text(guest.bytes, Number(guest.call('GetTrace')))).toBe(trace);
      expect(sehListHead(guest)).toBe(0);
    }
  });
});
