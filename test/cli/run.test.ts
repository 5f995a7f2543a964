/** `ntwasm run` as a user sees it: what it prints, and the exit code. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as drivers from './drivers.js';
import { Folder } from './ntwasm.js';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
});

afterAll(() => {
  folder.remove();
});

describe('runs that end well', () => {
  test('prints in the manner of DebugView, unloads, exits 0', async () => {
    folder.write('hello.c', drivers.HELLO);
    const { code, stdout, stderr } = await folder.run('run', 'hello.c', '--cpus', '1');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [header, first, second, third] = stdout.split('\n');
    expect(header?.trim().split(/\s+/)).toEqual(['#', 'time', 'cpu', 'thread', 'irql', 'text']);
    expect(first).toMatch(/^ +1 +\d+\.\d{6} +0 +\d+ +0 {2}hello$/);
    expect(second).toBe(`${' '.repeat(first?.indexOf('hello') ?? 0)}world`);
    expect(third).toMatch(/^ +2 .* bye$/);
    expect(stdout).toMatch(/\nhello: .* on 1 processor, 2 lines printed\. Unloaded, nothing left behind\.\n$/);
  });

  test('a driver without an unload routine stays loaded', async () => {
    folder.write('stays.c', drivers.STAYS);
    const { code, stdout } = await folder.run('run', 'stays.c');
    expect(code).toBe(0);
    expect(stdout).toContain('stays has no DriverUnload and stays loaded');
  });

  test('two drivers in one machine', async () => {
    folder.write('hello.c', drivers.HELLO);
    folder.write('other.c', drivers.HELLO.replace('hello', 'other'));
    const { code, stdout } = await folder.run('run', 'hello.c', '--driver', 'other.c');
    expect(code).toBe(0);
    expect(stdout).toMatch(/hello and other: .* 4 lines printed/);
  });

  test('--quiet shows nothing of a clean run', async () => {
    folder.write('hello.c', drivers.HELLO);
    expect(await folder.run('run', 'hello.c', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--for unloads after that much machine time', async () => {
    folder.write('ticks.c', drivers.TICKS);
    const { code, stdout } = await folder.run('run', 'ticks.c', '--for', '0.1', '--time', 'virtual');
    expect(code).toBe(0);
    expect(stdout).toContain('stopped');
  });

  test.skipIf(process.platform === 'win32')('Ctrl-C unloads', async () => {
    folder.write('ticks.c', drivers.TICKS);
    const { process: child, result } = folder.start(['run', 'ticks.c']);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, stdout } = await result;
    expect(code).toBe(0);
    expect(stdout).toContain('stopped');
    expect(stdout).toContain('nothing left behind');
  });

  test.skipIf(process.platform === 'win32')('a second Ctrl-C ends what does not unload', async () => {
    folder.write('stuck.c', drivers.STUCK);
    const { process: child, result } = folder.start(['run', 'stuck.c']);
    let pressed = 0;
    // One press when it works, the next when DriverUnload says that it has begun.
    child.stdout?.on('data', (text: string) => {
      const due = (text.includes('working') ? 1 : 0) + (text.includes('unloading') ? 1 : 0);
      if (due === 0) return;
      setTimeout(() => child.kill('SIGINT'), 400 * pressed++);
    });
    expect((await result).code).toBe(130);
  });

  test('a reader that goes away ends the run quietly', async () => {
    folder.write('ticks.c', drivers.TICKS);
    const { process: child, result } = folder.start(['run', 'ticks.c']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await result;
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('runs that end badly', () => {
  test('DriverEntry fails', async () => {
    folder.write('fails.c', drivers.FAILS);
    const { code, stdout } = await folder.run('run', 'fails.c');
    expect(code).toBe(1);
    expect(stdout).toContain('fails: DriverEntry failed with 0xC00000C0 STATUS_DEVICE_DOES_NOT_EXIST');
  });

  test('DriverEntry never returns', async () => {
    folder.write('never.c', drivers.NEVER_RETURNS);
    const { code, stdout } = await folder.run('run', 'never.c', '--limit', '1');
    expect(code).toBe(5);
    expect(stdout).toContain('*** HANG in DriverEntry');
    expect(stdout).toMatch(/thread \d+ {2}Running, PASSIVE_LEVEL/);
  });

  test('a wait at DISPATCH_LEVEL is a bug check with its source line', async () => {
    folder.write('irql.c', drivers.WAIT_AT_DISPATCH);
    const { code, stdout } = await folder.run('run', 'irql.c');
    expect(code).toBe(3);
    expect(stdout).toContain('*** STOP: 0x0000000A IRQL_NOT_LESS_OR_EQUAL');
    expect(stdout).toContain('KeWaitForSingleObject would block');
    expect(stdout).toMatch(/nt!KeWaitForSingleObject\n +irql!Wait +irql\.c:5\n +irql!DriverEntry +irql\.c:13\n/);
    expect(stdout).toMatch(/\n {2}> 5 \| {3}KeWaitForSingleObject\(&g_Event/);
  });

  test('two mutexes in opposite order: the circle in words', async () => {
    folder.write('abba.c', drivers.ABBA);
    const { code, stdout } = await folder.run('run', 'abba.c');
    expect(code).toBe(5);
    expect(stdout).toContain('*** DEADLOCK in DriverUnload');
    const text = stdout.replace(/\s+/g, ' ');
    const circle =
      /Thread (\d+) waits for mutex g_B \(\w+\), which thread (\d+) owns; thread \2 waits for mutex g_A \(\w+\), which thread \1 owns\./;
    expect(text).toMatch(circle);
    expect(stdout).toMatch(/owns mutex g_A/);
    expect(stdout).toMatch(/abba!First +abba\.c:\d+/);
  });

  test('a driver that prints without end keeps neither clock nor unload waiting', async () => {
    folder.write('chatters.c', drivers.CHATTERS);
    const timed = await folder.run('run', 'chatters.c', '--for', '0.2', '--quiet');
    expect(timed.code).toBe(4);
    expect(timed.stdout).toMatch(/thread \d+ is still alive: it is running or ready to run/);
    expect((await folder.run('run', 'chatters.c', '--limit', '0.5', '--quiet')).code).toBe(5);
  });

  test('what was left behind is listed with the lines that made it', async () => {
    folder.write('leaks.c', drivers.LEAKS);
    const { code, stdout } = await folder.run('run', 'leaks.c');
    expect(code).toBe(4);
    expect(stdout).toMatch(/left behind: thread \d+ is still alive: it waits for NotificationEvent g_Never/);
    expect(stdout).toContain("left behind: 2 blocks of pool with tag 'Leak' (200 bytes) were not freed");
    expect(stdout).toMatch(/leaks!Allocate +leaks\.c:\d+/);
    expect(stdout).toContain('left behind: 1 handle to a Thread still open');
    expect(stdout).toContain('Unloaded, but 3 things left behind.');
  });
});
