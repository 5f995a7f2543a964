/** The hive: kept from one machine to the next, whole at any moment, and refused when it is not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeHive } from '../../kernel-host/cm/hivefile.js';
import { Machine, RegistryFileError } from '../../kernel-host/index.js';
import { CHECK_HEADER } from '../support/checkheader.js';
import { REGISTRY_HEADER } from './header.js';

const KEY = 'HKLM\\SOFTWARE\\Kept';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ntwasm-hive-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withMachine<T>(hive: string, use: (machine: Machine) => T | Promise<T>): Promise<T> {
  const machine = await Machine.boot({ cpus: 1, hive });
  try {
    return await use(machine);
  } finally {
    await machine.dispose();
  }
}

describe('a hive', () => {
  test('keeps keys, values, order, classes and deletions', async () => {
    const hive = join(folder, 'kept.hive');
    await withMachine(hive, ({ registry }) => {
      registry.set(KEY, 'zeta', 1);
      registry.set(KEY, 'alpha', ['a', 'b']);
      registry.set(`${KEY}\\Sub\\Deep`, '', new Uint8Array(100_000).fill(7));
      registry.create(`${KEY}\\Volatile`, { volatile: true });
      registry.delete('HKLM\\SYSTEM\\CurrentControlSet\\Control\\PriorityControl');
    });
    await withMachine(hive, ({ registry }) => {
      expect(registry.values(KEY).map(({ name, data }) => [name, data])).toEqual([
        ['zeta', 1],
        ['alpha', ['a', 'b']],
      ]);
      expect(registry.get(`${KEY}\\Sub\\Deep`, '')).toEqual(new Uint8Array(100_000).fill(7));
      expect(registry.keys(KEY)).toEqual(['Sub']);
      expect(registry.has('HKLM\\SYSTEM\\CurrentControlSet\\Control\\PriorityControl')).toBe(false);
      expect(registry.has('HKLM\\SYSTEM\\CurrentControlSet\\Control\\Windows')).toBe(true);
      expect(registry.has('HKLM\\HARDWARE\\DESCRIPTION\\System')).toBe(true);
      registry.delete(KEY);
    });
    await withMachine(hive, ({ registry }) => expect(registry.has(KEY)).toBe(false));
  });

  test('is written at ZwFlushKey', { timeout: 60_000 }, async () => {
    const hive = join(folder, 'flushed.hive');
    const source = `#include "check.h"
${REGISTRY_HEADER}
static VOID Run(void) {
  HANDLE key;
  Create(NULL, L"\\\\Registry\\\\Machine\\\\Software\\\\Kept", 0, NULL, &key);
  SetWord(key, L"Flushed", 99);
  DbgPrint("flush 0x%08x\\n", ZwFlushKey(key));
  ZwClose(key);
}
DRIVER_ENTRY(Run)
`;
    await withMachine(hive, async (machine) => {
      const prints: string[] = [];
      machine.on((event) => event.type === 'print' && prints.push(event.text));
      await machine.load({ name: 'flusher', files: { 'flusher.c': source, 'check.h': CHECK_HEADER } });
      await machine.flush();
      expect(prints).toEqual(['flush 0x00000000\n']);
      const [, software] = decodeHive(readFileSync(hive)).find(([path]) => path.endsWith('\\SOFTWARE')) ?? [];
      const kept = software?.keys.find(({ name }) => name === 'Kept');
      expect(kept?.values.map(({ name, bytes }) => [name, bytes[0]])).toEqual([['Flushed', 99]]);
    });
  });

  test('that cannot be written says so', async () => {
    const hive = join(folder, 'missing', 'x.hive');
    const machine = await Machine.boot({ cpus: 1, hive });
    await expect(machine.registry.flush()).rejects.toThrow(/x\.hive.*no such file/);
    await expect(machine.dispose()).rejects.toThrow(RegistryFileError);
  });

  test('that is damaged is refused, and left as it is', async () => {
    const hive = join(folder, 'damaged.hive');
    await withMachine(hive, ({ registry }) => registry.set(KEY, 'a', 1));
    const whole = readFileSync(hive);
    const refused: [Buffer, RegExp][] = [
      [whole.subarray(0, 20), /cut short/],
      [whole.subarray(0, whole.length - 1), /cut short: it has \d+ of \d+ bytes/],
      [whole.subarray(0, 0), /cut short/],
      [Buffer.concat([whole, Buffer.from([0])]), /goes on behind its end/],
      [Buffer.from('regf and what follows, for sixty bytes and some more, so that it is long enough'), /no hive/],
    ];
    for (const at of [100, whole.length - 1]) {
      const turned = Buffer.from(whole);
      turned[at] = (turned[at] ?? 0) ^ 1;
      refused.push([turned, /checksum/]);
    }
    for (const [bytes, message] of refused) {
      writeFileSync(hive, bytes);
      await expect(Machine.boot({ cpus: 1, hive })).rejects.toThrow(message);
      expect(readFileSync(hive).equals(bytes)).toBe(true);
    }
  });

  test('comes before the files that are imported', async () => {
    const hive = join(folder, 'both.hive');
    const file = join(folder, 'both.reg');
    writeFileSync(file, 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Kept]\n"a"=dword:2\n');
    await withMachine(hive, ({ registry }) => {
      registry.set(KEY, 'a', 1);
      registry.set(KEY, 'b', 1);
    });
    const machine = await Machine.boot({ cpus: 1, hive, registry: [file] });
    expect([machine.registry.get(KEY, 'a'), machine.registry.get(KEY, 'b')]).toEqual([2, 1]);
    await machine.dispose();
    writeFileSync(file, 'Windows Registry Editor Version 5.00\n\nnonsense\n');
    await expect(Machine.boot({ cpus: 1, registry: [file] })).rejects.toThrow(/both\.reg:3/);
    await expect(Machine.boot({ cpus: 1, registry: [join(folder, 'no.reg')] })).rejects.toThrow(RegistryFileError);
  });
});

const KILLS = 12;
/** Counts up in two values, always the first before the second, and has the file written all the time. */
const WRITER = `
import { pathToFileURL } from 'node:url';
const { Registry } = await import(pathToFileURL(process.argv[2] + '/machine/registry.js'));
const { createMemory } = await import(pathToFileURL(process.argv[2] + '/machine/memory.js'));
const registry = new Registry(createMemory({ cpus: 1, memory: 32 * 2 ** 20 }, ['C']));
await registry.start({ hive: process.argv[3] }, () => {});
let count = registry.get('HKLM\\\\SOFTWARE\\\\Kept', 'second') ?? 0;
process.send('running');
for (;;) {
  count++;
  registry.set('HKLM\\\\SOFTWARE\\\\Kept', 'first', count);
  registry.set('HKLM\\\\SOFTWARE\\\\Kept', 'filler', new Uint8Array(300_000).fill(count));
  registry.set('HKLM\\\\SOFTWARE\\\\Kept', 'second', count);
  await registry.flush();
  process.send(count);
}
`;

describe('a machine that is killed', () => {
  test('leaves the old hive or the new one', { timeout: 120_000 }, async () => {
    const hive = join(folder, 'killed.hive');
    const script = join(folder, 'writer.mjs');
    writeFileSync(script, WRITER);
    const dist = join(import.meta.dirname, '../../dist/kernel-host');
    let written = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, [script, dist, hive], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      written = await killDuringWrites(child, 2 + kill, kill * 7, written);
      const roots = decodeHive(readFileSync(hive));
      const values = roots
        .find(([path]) => path.endsWith('\\SOFTWARE'))?.[1]
        .keys.find(({ name }) => name === 'Kept')?.values;
      const [first, filler, second] = ['first', 'filler', 'second'].map((name) =>
        Buffer.from(values?.find((value) => value.name === name)?.bytes ?? []),
      );
      const count = first?.readUInt32LE() ?? 0;
      expect(second?.readUInt32LE()).toBe(count);
      expect(filler?.every((byte) => byte === (count & 0xff))).toBe(true);
      // What was said to be written is.
      expect(count).toBeGreaterThanOrEqual(written);
      written = count;
    }
    await withMachine(hive, ({ registry }) => expect(registry.get(KEY, 'first')).toBe(written));
    expect(readdirSync(folder).filter((name) => name.startsWith('killed.hive.'))).toEqual([]);
  });
});

/** Kills a writer some milliseconds after its n-th write. @returns the last count it said was written */
function killDuringWrites(child: ChildProcess, writes: number, delay: number, before: number): Promise<number> {
  let last = before;
  let left = writes;
  child.on('message', (message) => {
    if (typeof message !== 'number') return;
    last = message;
    left--;
    if (left === 0) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === null ? resolve(last) : reject(new Error(`the writer ended with ${code}`))));
  });
}
