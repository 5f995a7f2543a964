/** A test for every check that a driver makes: the driver is run once for each configuration. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunOptions, type RunResult, runDriver } from './driver.js';

const CHECK = /\bCHECK(?:_EQ)?\("([^"]+)"/g;

/** @returns the names of the checks in a driver's source, each once. */
export function checkNames(source: string): string[] {
  return [...new Set([...source.matchAll(CHECK)].map((match) => match[1] ?? ''))];
}

function describeOptions({ cpus = 2, time = 'real', build = 'free' }: RunOptions): string {
  return `${cpus} ${cpus === 1 ? 'processor' : 'processors'}, ${build}, ${time} time`;
}

/** @returns why the machine did not get to the driver's end, for messages. */
export function outcome(result: RunResult): string {
  const { bugCheck, deadlock, fault } = result;
  if (bugCheck !== undefined) return `bug check 0x${bugCheck.code.toString(16)}: ${bugCheck.detail}`;
  if (deadlock !== undefined) return `${deadlock.kind}: ${JSON.stringify(deadlock.threads)}`;
  return fault === undefined ? 'ran to its end' : `fault: ${fault.message}`;
}

/**
 * Declares a suite with a test for each `CHECK` and `CHECK_EQ` in the source, and one for a clean end.
 * @param source includes `check.h`
 */
export function describeChecks(title: string, source: string, configurations: readonly RunOptions[]): void {
  describe.each(configurations.map((options) => ({ name: describeOptions(options), options })))(
    `${title} ($name)`,
    ({ options }) => {
      let result: RunResult;
      beforeAll(async () => {
        result = await runDriver(source, options);
      });
      test.each(checkNames(source))('%s', (name) => {
        const lines = result.prints.filter((line) => line === `ok ${name}` || line.startsWith(`FAIL ${name}:`));
        expect(lines, outcome(result)).not.toEqual([]);
        expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
      });
      test('runs to its end and leaves nothing behind', () => {
        expect(outcome(result)).toBe('ran to its end');
        expect(result.prints.filter((line) => line.startsWith('FAIL'))).toEqual([]);
        expect(result.findings).toEqual([]);
      });
    },
  );
}
