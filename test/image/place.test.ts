import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildImage } from '../../kernel-host/image/build.js';
import { placeImage } from '../../kernel-host/image/place.js';
import { packImage } from '../../kernel-host/image/prebuilt.js';
import type { BuiltImage } from '../../kernel-host/image/types.js';
import { disassemble } from '../../kernel-host/image/wat.js';
import { CACHE, instantiate, load, text } from './harness.js';

const SOURCE = `
int Values[4] = {1, 2, 3, 4}; int *Middle = &Values[2]; const char *Message = "hello"; int Zeroed[1000];
typedef int (*Routine)(int); static int Twice(int x) { return x * 2; } static int Thrice(int x) { return x * 3; }
__attribute__((weak)) int Absent(int); extern int AbsentData __attribute__((weak));
Routine Table[] = {Twice, Thrice};
volatile int Index = 1;
int DriverEntry(void *object, void *path) {
    if (Absent != 0 || &AbsentData != 0 || Zeroed[999] != 0) return -1;
    Routine other = Index ? Twice : Thrice;
    return Table[Index](*Middle) * 100 + other(Values[3]);
}
__attribute__((export_name("GetMessage"))) const char *GetMessage(void) { return Message; }
`;

let built: BuiltImage;
beforeAll(async () => {
  built = await buildImage({ name: 'moved', files: { 'moved.c': SOURCE } }, { build: 'free', cacheDir: CACHE });
}, 60_000);

describe('placing', () => {
  test.each([0x2100_0000, 0x2155_0000, 0x1_0000])('data and function pointers move to 0x%x', (base) => {
    const guest = instantiate(built, () => ({}), base);
    expect(guest.call('DriverEntry', 0, 0)).toBe(908);
    const message = Number(guest.call('GetMessage'));
    expect(message).toBeGreaterThanOrEqual(base);
    expect(message).toBeLessThan(base + built.dataSize);
    expect(text(guest.bytes, message)).toBe('hello');
  });

  test('a second instance leaves the data alone', () => {
    const guest = instantiate(built);
    const message = Number(guest.call('GetMessage'));
    guest.bytes[message] = 'j'.charCodeAt(0);
    const { memory, table } = guest;
    const env = {
      memory,
      __indirect_function_table: table,
      __stack_pointer: new WebAssembly.Global({ value: 'i32', mutable: true }, 0x2180_0000),
    };
    new WebAssembly.Instance(guest.placement.image.module, { env });
    expect(text(guest.bytes, message)).toBe('jello');
  });

  test('C++ constructors are an initializer', async () => {
    const source = `struct Counter { int value; Counter() : value(7) {} }; Counter global;
      extern "C" int DriverEntry(void *, void *) { return global.value; }`;
    const guest = await load({ 'global.cpp': source });
    expect(guest.placement.image.initializers).toEqual(['__wasm_call_ctors']);
    expect(guest.call('DriverEntry', 0, 0)).toBe(7);
  }, 60_000);

  test('a packed image comes back and can still be moved', async () => {
    const path = join(CACHE, 'packed.wasm');
    writeFileSync(path, packImage(built));
    const again = await buildImage([path], { build: 'free' });
    expect(again).toEqual({ ...built, name: 'packed' });
    expect(instantiate(again, () => ({}), 0x2130_0000).call('DriverEntry', 0, 0)).toBe(908);
  });
});

describe('WebAssembly text', () => {
  const wat = `(module (import "env" "memory" (memory 1)) (import "env" "KeGetCurrentIrql" (func $irql (result i32)))
    (data (i32.const 0x21000000) "data") (func (export "DriverEntry") (param i32 i32) (result i32)
    (i32.add (call $irql) (i32.load8_u (i32.const 0x21000001)))))`;

  test('lies where its data lies', async () => {
    const image = await buildImage({ name: 'tiny', files: { 'tiny.wat': wat } }, { build: 'free' });
    expect(image).toMatchObject({ language: 'wat', relocatable: false, linkBase: 0x2100_0000, dataSize: 4 });
    const { segments } = placeImage(image, 0, image.linkBase, image.linkTableBase);
    expect(segments).toEqual([{ offset: 0, bytes: new TextEncoder().encode('data') }]);
    expect(() => placeImage(image, 0, 0x2200_0000, image.linkTableBase)).toThrow('no relocations');
    expect(await disassemble(image.wasm)).toContain('(export "DriverEntry"');
  });

  test('an error names file and line', async () => {
    const files = { 'bad.wat': '(module\n  (func (bogus)))' };
    await expect(buildImage({ name: 'bad', files }, { build: 'free' })).rejects.toThrow(/bad\.wat:2:\d+: error/);
  });

  test.each([
    ['(module (memory 1))', 'defines its own memory'],
    ['(module (import "env" "memory" (memory 1)) (data "passive"))', 'passive data segments'],
  ])('%s is refused', async (source, message) => {
    await expect(buildImage({ name: 'm', files: { 'm.wat': source } }, { build: 'free' })).rejects.toThrow(message);
  });

  test('atomics disassemble', async () => {
    const files = {
      'atomic.wat':
        '(module (import "env" "memory" (memory 0 10 shared)) (func (drop (i32.atomic.load (i32.const 0)))))',
    };
    const image = await buildImage({ name: 'atomic', files }, { build: 'free' });
    expect(await disassemble(image.wasm)).toContain('i32.atomic.load');
  });
});
