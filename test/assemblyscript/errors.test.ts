/** What a driver's author reads when the driver does not compile. */
import { expect, test } from 'vitest';
import { compileAssemblyScript } from '../../kernel-host/image/assemblyscript.js';
import { CompileError } from '../../kernel-host/image/errors.js';
import { ImageError } from '../../kernel-host/image/types.js';
import { compile } from './harness.js';

async function failure(source: string): Promise<string> {
  const thrown: unknown = await compile(source, 'free').then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(CompileError);
  expect(thrown).toBeInstanceOf(ImageError);
  return thrown instanceof CompileError ? thrown.diagnostics : '';
}

test('the compiler speaks, with the path as the user spelled it', async () => {
  const text = await failure('export function DriverEntry(): i32 {\n  return missing;\n}');
  expect(text).toMatch(/^ERROR TS2304: Cannot find name 'missing'/);
  expect(text).toContain('in /drivers/driver.ts(2,10)');
  expect(text).not.toContain('FAILURE');
  expect(await failure('export function f( {')).toContain('in /drivers/driver.ts(1,');
});

test('a missing file or module is named', async () => {
  expect(await failure('import { x } from "./nowhere"; export function f(): i32 { return x; }')).toContain('nowhere');
  await expect(compileAssemblyScript('/nowhere/at/all.ts', { build: 'free' })).rejects.toThrow(/all\.ts/);
});

test('what needs a JavaScript host is refused by name', async () => {
  expect(await failure('export function f(): i64 { return Date.now(); }')).toMatch(/JavaScript host: .*Date/i);
  expect(await failure('export function f(): void { console.log("x"); }')).toContain('DbgPrint');
});

test('addressOf wants a variable', async () => {
  const use = 'import { addressOf } from "ntddk"; export function f(x: i32): usize { return addressOf(x); }';
  expect(await failure(use)).toMatch(/top-level variable.*\n.*in \/drivers\/driver.ts\(1,/);
});

test('routines that the kernel does not have stay imports, for the loader to name', async () => {
  const { imports } = await compile(
    'declare function KeDoWonders(p: usize): i32; export function f(): i32 { return KeDoWonders(0); }',
    'free',
  );
  expect(imports).toContainEqual({
    module: 'env',
    name: 'KeDoWonders',
    kind: 'function',
    params: ['i32'],
    results: ['i32'],
  });
});
