import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildImage } from '../../kernel-host/image/build.js';
import { CompileError } from '../../kernel-host/image/errors.js';
import { resolveInput } from '../../kernel-host/image/inputs.js';
import { decodeSource } from '../../kernel-host/image/source-text.js';
import { ImageError } from '../../kernel-host/image/types.js';
import { unresolvedImports } from '../../kernel-host/image/unresolved.js';
import { CACHE } from './harness.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ntwasm-inputs-'));
  mkdirSync(join(folder, 'two'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'Inc'));
  writeFileSync(join(folder, 'two', 'b.c'), '');
  writeFileSync(join(folder, 'two', 'a.cpp'), '');
  writeFileSync(join(folder, 'two', 'readme.txt'), '');
  writeFileSync(join(folder, 'one.c'), '');
  writeFileSync(join(folder, 'as.ts'), '');
  writeFileSync(join(folder, 'text.txt'), '');
  writeFileSync(join(folder, 'bad.wasm'), 'not a module');
  writeFileSync(join(folder, 'cut.wasm'), new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 200]));
  writeFileSync(join(folder, 'Inc', 'Public.h'), '#pragma once\n#define ANSWER 42\n');
});

describe('what the user names', () => {
  test('a file gives its name', () => {
    const { name, kind, paths } = resolveInput([join(folder, 'one.c')]);
    expect({ name, kind, paths }).toEqual({ name: 'one', kind: 'c', paths: [join(folder, 'one.c')] });
  });

  test('a folder stands for its sources', () => {
    const { name, paths } = resolveInput([join(folder, 'two')]);
    expect(name).toBe('two');
    expect(paths).toEqual([join(folder, 'two', 'a.cpp'), join(folder, 'two', 'b.c')]);
  });

  test.each([
    ['a missing file', ['nowhere.c'], 'no such file or folder'],
    ['an unknown kind', ['text.txt'], 'unknown kind of file'],
    ['an empty folder', ['empty'], 'holds no driver source'],
    ['two languages', ['one.c', 'as.ts'], 'one driver is written in one language'],
  ])('%s is refused', (_what, names, message) => {
    const paths = names.map((name) => join(folder, name));
    expect(() => resolveInput(paths)).toThrow(ImageError);
    expect(() => resolveInput(paths)).toThrow(message);
  });

  test.each([
    ['bad.wasm', 'not a WebAssembly module'],
    ['cut.wasm', 'corrupt WebAssembly module'],
  ])('%s is refused', async (name, message) => {
    await expect(buildImage([join(folder, name)], { build: 'free' })).rejects.toThrow(message);
  });
});

describe('sources', () => {
  test('headers are found in any letter case and with backslashes', async () => {
    const path = join(folder, 'case.c');
    writeFileSync(
      path,
      '#include "INC\\public.H"\n#include "inc/PUBLIC.h"\nint DriverEntry(void *o, void *p) { return ANSWER; }\n',
    );
    const built = await buildImage([path], { build: 'free', cacheDir: CACHE });
    expect(built.warnings).toBe('');
    expect(built.sources).toContain(join(folder, 'Inc', 'Public.h'));
  }, 60_000);

  test("an error shows the compiler's words with the user's path and line", async () => {
    const path = join(folder, 'wrong.c');
    writeFileSync(path, 'int f(void)\n{\n    return undeclared;\n}\n');
    const failure = await buildImage([path], { build: 'free', cacheDir: CACHE }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CompileError);
    expect(String(failure)).toMatch(/wrong\.c:3:12: error: use of undeclared identifier 'undeclared'/);
    expect(String(failure)).not.toContain('/host/');
  }, 60_000);

  test('an error in a function with __try shows its source as it was written', async () => {
    const path = join(folder, 'wrongtry.c');
    writeFileSync(
      path,
      '#include <ntwasm/seh.h>\nint f(void)\n{\n    __try { undeclared(1, 2; } __except (1) { }\n    return 0;\n}\n',
    );
    const failure = await buildImage([path], { build: 'free', cacheDir: CACHE }).catch((error: unknown) => error);
    expect(String(failure)).toMatch(/wrongtry\.c:4:\d+: error: expected '\)'\n.*__try \{ undeclared\(1, 2; \}/);
  }, 60_000);

  test("what Microsoft's compiler only warns of compiles", async () => {
    const files = {
      'loose.c': `struct s { int a; }; typedef long (*Routine)(struct s *);
        static Given(void *p) { return 0; }
        int DriverEntry(int *o, void *p) { Routine r = (Routine)Given; int tag = '1gaT'; char *c = o; int n = p; Undeclared(n);
        return r != 0 && tag && c; }`,
    };
    const built = await buildImage({ name: 'loose', files }, { build: 'free', cacheDir: CACHE });
    expect(built.imports.map((each) => each.name)).toContain('Undeclared');
    expect(built.warnings).toMatch(/^loose\.c:3:/m);
  }, 60_000);

  test('a DriverEntry with C++ linkage is explained', async () => {
    const files = { 'entry.cpp': 'int DriverEntry(void *, void *) { return 0; }' };
    const built = buildImage({ name: 'entry', files }, { build: 'free', cacheDir: CACHE });
    await expect(built).rejects.toThrow(/extern "C"/);
  }, 60_000);

  test('encodings', () => {
    expect(decodeSource(Buffer.from('\ufeffint x; // 中文', 'utf16le'))).toBe('int x; // 中文');
    expect(decodeSource(Buffer.from('int x; // 中文', 'utf16le').subarray(0))).toBe('int x; // 中文');
    expect(decodeSource(Buffer.from('\ufeffé', 'utf8'))).toBe('é');
    expect(decodeSource(new Uint8Array([0x2f, 0x2f, 0xd6, 0xd0, 0xce, 0xc4]))).toBe('//中文');
    expect(decodeSource(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
  });
});

test('unresolved imports come with the nearest names', () => {
  const known = ['KeSetEvent', 'KeResetEvent', 'DbgPrint'];
  expect(unresolvedImports(['KeSetEvnt', 'DbgPrint', 'Zzz'], known)).toEqual([
    { name: 'KeSetEvnt', nearest: ['KeSetEvent', 'KeResetEvent'] },
    { name: 'Zzz', nearest: [] },
  ]);
  expect(unresolvedImports(['_Znwm'], known)[0]?.note).toMatch(/operator new/);
});
