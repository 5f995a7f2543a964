/** The bench measures and its report can be read. No figure is judged: the machine may be busy. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';

const MAIN = packagePath('dist', 'bench', 'main.js');

function bench(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
}

test('--quick --json reports every row', { timeout: 400_000 }, () => {
  const { status, stdout, stderr } = bench('--quick', '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const report = JSON.parse(stdout);
  expect(report.prints).toEqual({ lines: 5_000, lost: 0 });
  expect(report.machine.node).toBe(process.versions.node);
  const ids: string[] = report.results.map((result: { id: string }) => result.id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'spin-lock',
      'fast-mutex',
      'resource-shared-16',
      'dpc',
      'ping-pong',
      'thread-create',
      'prints',
      'file-copy',
      'device-control-buffered',
      'device-control-8',
      'start-cached',
    ]),
  );
  for (const result of report.results) expect(result.ntwasm.median).toBeGreaterThan(0);
});

test('a bad option is refused', () => {
  const { status, stderr } = bench('--repetitions', '0');
  expect(status).toBe(2);
  expect(stderr).toContain('--repetitions must be a number from 1 to 1000');
});
