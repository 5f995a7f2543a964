/** Programs that check themselves: each check prints one line, and each line is a test. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkNames, outcome } from '../support/checks.js';
import { type RunOptions, type RunResult, runDriver } from '../support/driver.js';

/** What every program of these tests begins with. */
export const PROGRAM_HEADER = `#include <windows.h>
#include <stdio.h>
#define CHECK_EQ(Name, Got, Want) CheckEqual(Name, (LONG)(Got), (LONG)(Want), __LINE__)
#define CHECK(Name, Condition) CheckEqual(Name, (Condition) ? 1 : 0, 1, __LINE__)
static inline VOID CheckEqual(const char *Name, LONG Got, LONG Want, int Line) {
  if (Got == Want) printf("ok %s\\n", Name);
  else printf("FAIL %s: got %d (0x%08x), want %d (0x%08x), line %d\\n", Name, (int)Got, (int)Got, (int)Want, (int)Want, Line);
}
`;

/** A driver with nothing in it. */
export const EMPTY_DRIVER = `#include <check.h>
static VOID Body(VOID) {}
DRIVER_ENTRY(Body)`;

/** Declares a test for each check of a program, and one for a clean end with exit code 0. */
export function describeProgram(
  title: string,
  driver: string,
  program: string,
  configurations: readonly RunOptions[],
): void {
  const cases = configurations.map((options) => ({ name: `${options.cpus ?? 2} processors`, options }));
  describe.each(cases)(`${title} ($name)`, ({ options }) => {
    let result: RunResult;
    beforeAll(async () => {
      result = await runDriver(driver, { ...options, programs: [PROGRAM_HEADER + program] });
    });
    test.each(checkNames(program))('%s', (name) => {
      const lines = result.output.filter((line) => line === `ok ${name}` || line.startsWith(`FAIL ${name}:`));
      expect(lines, outcome(result)).not.toEqual([]);
      expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
    });
    test('runs to its end and leaves nothing behind', () => {
      expect(outcome(result)).toBe('ran to its end');
      expect(result.output.filter((line) => line.startsWith('FAIL'))).toEqual([]);
      expect(result.events.filter((event) => event.type === 'crash')).toEqual([]);
      expect(result.exits).toEqual([0]);
      expect(result.findings).toEqual([]);
    });
  });
}
