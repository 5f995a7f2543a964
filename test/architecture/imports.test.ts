/** Imports point one way, and only hal touches what a controlled scheduler has to see. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const HOST = join(ROOT, 'kernel-host');

/** The layers, lowest first; a layer may import itself and those before it. */
const LAYERS = [
  ['abi'],
  ['hal', 'hot', 'rtl', 'image'],
  ['ke'],
  ['ex', 'mm', 'kd'],
  ['ob', 'se'],
  ['ps'],
  ['io', 'cm'],
  ['fs'],
  ['zw'],
  ['um'],
  ['vf', 'sched'],
  ['kernel.ts', 'win32.ts', 'machine', 'machine.ts'],
  ['stress', 'lab', 'index.ts'],
  ['cli'],
];

/** Who may use Atomics and clocks beside hal: they do not run in the kernel. */
const OUTSIDE_KERNEL = new Set(['hal', 'image', 'machine', 'machine.ts', 'stress', 'lab', 'cli']);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function layerName(file: string): string {
  return relative(HOST, file).split('/')[0] ?? '';
}

function rank(file: string): number {
  return LAYERS.findIndex((layer) => layer.includes(layerName(file)));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map((match) =>
    resolve(dirname(file), (match[1] ?? '').replace(/\.js$/, '.ts')),
  );
}

describe('imports', () => {
  const files = sources(HOST);

  it('knows every folder of the kernel host', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => rank(file) < 0).map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('point from upper layers to lower ones', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => rank(target) > rank(file))
        .map((target) => `${relative(ROOT, file)} -> ${relative(ROOT, target)}`),
    );
    expect(upward).toEqual([]);
  });

  it('never reach from the kernel host into the workers', () => {
    const reaching = files.filter((file) => importsOf(file).some((target) => target.startsWith(join(ROOT, 'workers'))));
    expect(reaching).toEqual([]);
  });
});

describe('the kernel', () => {
  it('leaves Atomics, clocks and parking to hal', () => {
    const users = sources(HOST)
      .filter((file) => !OUTSIDE_KERNEL.has(layerName(file)))
      .filter((file) => /\bAtomics\.|\bperformance\.|\bDate\.now|\bsetTimeout\(/.test(readFileSync(file, 'utf8')));
    expect(users.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
