/** The README's code runs as it stands, and prints what the README says; links in the documentation lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Folder } from '../cli/ntwasm.js';

const README = readFileSync(packagePath('README.md'), 'utf8');

/** @returns the code blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...README.matchAll(/^```(\w*)\n(.*?\n)```$/gms)].flatMap(([, kind, text = '']) =>
    kind === language ? [text] : [],
  );
}

/** @returns lines of output without what differs from run to run: numbers, times, places. */
function texts(output: string): string[] {
  return output.split('\n').flatMap((line) => /^ +\d+ +\d+\.\d{6} +\d+ +\d+ +\d+ {2}(.*)$/.exec(line)?.[1] ?? []);
}

const withoutProcessor = (line: string): string => line.replace(/processor \d+/, 'processor N');

describe('the code of the README', () => {
  let folder: Folder;
  beforeAll(() => {
    folder = new Folder();
  });
  afterAll(() => folder.remove());

  test('the driver prints what is shown', async () => {
    const [driver = ''] = blocks('c');
    const [shown = ''] = blocks('');
    const { code, stdout } = await folder.run('run', folder.write('hello.c', driver), '--cpus', '2');
    expect(texts(stdout).map(withoutProcessor).sort()).toEqual(texts(shown).map(withoutProcessor).sort());
    expect(code).toBe(0);
  });

  test('the bug ends in the report that is shown', async () => {
    const [, bug = ''] = blocks('c');
    const [, shown = ''] = blocks('');
    const { code, stdout } = await folder.run('run', folder.write('queue.c', bug));
    const report = (text: string): string[] =>
      text
        .replace(/\b(?:0x)?[0-9a-f]{8}\b/gi, 'ADDRESS')
        .split('\n')
        .filter((line) => /^\*\*\*|The driver read|DriverEntry|\|/.test(line));
    expect(report(stdout)).toEqual(report(shown));
    expect(code).toBe(3);
  });

  test('the AssemblyScript driver runs', async () => {
    const [driver = ''] = blocks('ts');
    const { code, stdout } = await folder.run('run', folder.write('hello.ts', driver));
    expect(texts(stdout).map(withoutProcessor)).toEqual(['hello from AssemblyScript, processor N']);
    expect(code).toBe(0);
  });
});

test('links in the documentation lead to files', () => {
  const docs = readdirSync(packagePath('docs')).map((name) => join('docs', name));
  const broken = ['README.md', join('guest', 'samples', 'README.md'), ...docs].flatMap((page) =>
    [...readFileSync(packagePath(page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => join(dirname(page), target))
      .filter((target) => !existsSync(packagePath(target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
