import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLLVM, type Tree } from '@yowasp/clang';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../kernel-host/abi/gen/exports.js';
import { compileFlags } from '../../kernel-host/image/c-flags.js';
import { EVERY_IDIOM, SURROUNDINGS } from './fixtures.js';

const INCLUDE = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'guest/include');
const SECONDS = 60_000;

function tree(folder: string): Tree {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return [entry.name, entry.isDirectory() ? tree(path) : readFileSync(path, 'utf8')];
    }),
  );
}

const headers = tree(INCLUDE);

/** @returns what the compiler says of a source, warnings included; empty when it is content. */
async function diagnostics(language: 'c' | 'c++', source: string): Promise<string> {
  const chunks: string[] = [];
  const write = (bytes: Uint8Array | null) => void (bytes && chunks.push(new TextDecoder().decode(bytes)));
  const name = language === 'c' ? 'unit.c' : 'unit.cpp';
  const options = {
    build: 'free' as const,
    subsystem: 'driver' as const,
    cxx: language === 'c++',
    defines: [],
    includeDirs: ['/include'],
    system: ['/include'],
  };
  const args = ['clang', ...compileFlags(options), '-Wsystem-headers', '-c', name, '-o', 'unit.o'];
  try {
    const files = { include: headers, [name]: source };
    await runLLVM(args, files, { stdout: write, stderr: write, fetchProgress: () => {} });
  } catch (error) {
    chunks.push(String(error));
  }
  return chunks.join('');
}

const PUBLIC = readdirSync(INCLUDE).filter((name) => name.endsWith('.h'));

/** These do something each time they are included, or need a pair. */
const PACKING = /^(pshpack\d|poppack)\.h$/;

const ALL = ['ntifs.h', ...PUBLIC.filter((name) => name !== 'ntifs.h' && !PACKING.test(name))]
  .map((name) => `#include <${name}>`)
  .join('\n');

describe.each(['c', 'c++'] as const)('the headers in %s', (language) => {
  test('compile all together, static assertions of every struct included, with every idiom', {
    timeout: SECONDS,
  }, async () => {
    expect(await diagnostics(language, `${ALL}\n${EVERY_IDIOM}`)).toBe('');
  });

  test.each([
    'ntddk.h',
    'wdm.h',
    'ntdef.h',
    'ntstatus.h',
    'ntstrsafe.h',
    'minwindef.h',
    'guiddef.h',
    'basetsd.h',
    'stdint.h',
  ])('compile when %s comes first and alone', { timeout: SECONDS }, async (header) => {
    expect(await diagnostics(language, `#include <${header}>\nint value;\n`)).toBe('');
  });

  test('stand what drivers write around them', { timeout: SECONDS }, async () => {
    expect(await diagnostics(language, SURROUNDINGS)).toBe('');
  });

  test('have a static assertion that fails for a wrong layout', { timeout: SECONDS }, async () => {
    const wrong = '#include <wdm.h>\nNTWASM_SIZE(KEVENT, 20);\nNTWASM_OFFSET(IRP, IoStatus, 4);\n';
    expect(await diagnostics(language, wrong)).toMatch(/size of KEVENT[\s\S]*offset of IRP.IoStatus/);
  });

  test('define DEFINE_GUID after initguid.h, once however often', { timeout: SECONDS }, async () => {
    const source =
      '#include <initguid.h>\n#include <ntddk.h>\nDEFINE_GUID(Mine, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);\nconst GUID *Use(void) { return &Mine; }\n';
    expect(await diagnostics(language, source)).toBe('');
  });
});

test('every header routine of the contract that is built is in the headers', { timeout: SECONDS }, async () => {
  const names = EXPORTS.filter((info) => info.kind === 'header' && info.support === 'full').map((info) => info.name);
  const uses = names.map((name) => `#ifndef ${name}\nvoid *const use_${name} = (void *)${name};\n#endif`);
  expect(await diagnostics('c', `${ALL}\n${uses.join('\n')}\n`)).toBe('');
});
