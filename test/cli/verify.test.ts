/** `ntwasm verify`, the verifier's options of `run`, the files they write, and `ntwasm explain`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, jsonLines } from './ntwasm.js';

const folder = new Folder();
afterAll(() => folder.remove());

/** Breaks one rule for each service name it is run under, or none. */
const DRIVER = `#include <ntddk.h>
static FAST_MUTEX g_Mutex;
static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  DriverObject->DriverUnload = Unload;
  WCHAR which = RegistryPath->Buffer[0];
  ExInitializeFastMutex(&g_Mutex);
  if (which == L'r') ExReleaseFastMutexUnsafe(&g_Mutex);
  if (which == L'l') ExAllocatePoolWithTag(NonPagedPool, 100, 'kaeL');
  return STATUS_SUCCESS;
}
`;

/** The first compilation of a kind of build takes seconds, and far more on a loaded host. */
beforeAll(async () => {
  folder.write('driver.c', DRIVER);
  await folder.run('verify', 'driver.c');
}, 300_000);

function read(name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

describe('verify', () => {
  test('a bug check: exit code 3, and the rule in text, SARIF and HTML', async () => {
    const { code, stdout } = await folder.run(
      ...['verify', 'driver.c', '--registry-path', 'r', '--sarif', 'out.sarif', '--html', 'out.html'],
    );
    expect(stdout).toContain('rule lock-not-held');
    expect(code).toBe(3);
    const log = JSON.parse(read('out.sarif')) as Log;
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['lock-not-held']);
    expect(run?.invocations).toEqual([{ executionSuccessful: true, exitCode: 3 }]);
    const [result] = run?.results ?? [];
    expect(result).toMatchObject({ ruleId: 'lock-not-held', ruleIndex: 0, level: 'error' });
    expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'driver.c', uriBaseId: 'SRCROOT' },
      region: { startLine: 8 },
    });
    expect(result?.stacks?.[0]?.frames.at(-1)?.location?.logicalLocations?.[0]?.name).toBe('DriverEntry');
    const page = read('out.html');
    expect(page).toContain('lock-not-held');
    expect(page).toContain('ExReleaseFastMutexUnsafe(&amp;g_Mutex)');
    expect(page).not.toMatch(/<script|<link|src=|href=/);
  });

  test('something left behind: exit code 4, a warning', async () => {
    const { code } = await folder.run('verify', 'driver.c', '--registry-path', 'l', '--sarif', 'left.sarif');
    expect(code).toBe(4);
    const [result] = (JSON.parse(read('left.sarif')) as Log).runs[0]?.results ?? [];
    expect(result).toMatchObject({ ruleId: 'pool', level: 'warning' });
    expect(result?.locations?.[0]?.physicalLocation?.region?.startLine).toBe(9);
  });

  test('nothing wrong: exit code 0, and files that say so', async () => {
    const { code } = await folder.run('verify', 'driver.c', '--sarif', 'clean.sarif', '--html', 'clean.html');
    expect(code).toBe(0);
    expect((JSON.parse(read('clean.sarif')) as Log).runs[0]?.results).toEqual([]);
    expect(read('clean.html')).toContain('No rule was broken.');
  });

  test('--json has code, parameters, rule and advice', async () => {
    const { stdout } = await folder.run('verify', 'driver.c', '--registry-path', 'l', '--json');
    expect(jsonLines(stdout).find(({ type }) => type === 'finding')).toMatchObject({
      rule: 'pool',
      code: 0xc4,
      name: 'DRIVER_VERIFIER_DETECTED_VIOLATION',
      parameters: [0x62, 0, 0, 1],
      advice: expect.stringContaining('DriverUnload'),
      left: true,
    });
  });

  test('a file that cannot be written: said, and exit code 2', async () => {
    const { code, stderr } = await folder.run('verify', 'driver.c', '--sarif', 'no/such/folder.sarif');
    expect(stderr).toContain('no/such/folder.sarif cannot be written');
    expect(code).toBe(2);
  });
});

describe('run', () => {
  test('--verifier none looks at nothing that it need not', async () => {
    const { code } = await folder.run('run', 'driver.c', '--registry-path', 'l', '--verifier', 'none');
    expect(code).toBe(0);
  });

  test('--verifier with a flag that there is not: one clear line', async () => {
    const { code, stderr } = await folder.run('run', 'driver.c', '--verifier', 'lock');
    expect(code).toBe(2);
    expect(stderr).toMatch(/'lock' is no verifier flag; known are none, .*deadlock/);
  });
});

describe('explain', () => {
  test.each([
    [['0xC4', '0x62'], /Rule pool \(0xC4, 0x62; verifier flag 0x8 pool-tracking\)/],
    [['0xd1'], /Bug check 0xD1 DRIVER_IRQL_NOT_LESS_OR_EQUAL/],
    [['SPIN_LOCK_NOT_OWNED'], /Bug check 0x10/],
    [['0xC0000022'], /0xC0000022 STATUS_ACCESS_DENIED/],
    [['lock-order'], /Rule lock-order \(0xC4, 0x1001; verifier flag 0x20 deadlock\)/],
  ])('%j', async (args, text) => {
    const { code, stdout } = await folder.run('explain', ...args);
    expect(stdout).toMatch(text);
    expect(code).toBe(0);
  });

  test('what nobody knows: the nearest name, and exit code 2', async () => {
    const { code, stderr } = await folder.run('explain', 'STATUS_ACCES_DENIED');
    expect(stderr).toContain('did you mean STATUS_ACCESS_DENIED?');
    expect(code).toBe(2);
  });
});
