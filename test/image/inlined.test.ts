/** The kernel's hot paths in a free driver's own code: there when it calls them, and only then. */
import { describe, expect, test } from 'vitest';
import { buildImage } from '../../kernel-host/image/build.js';
import type { BuildKind, BuiltImage } from '../../kernel-host/image/types.js';
import { disassemble } from '../../kernel-host/image/wat.js';
import { CACHE } from './harness.js';

const LOCK = `#include <ntddk.h>
#ifdef __cplusplus
extern "C"
#endif
void Locked(PKSPIN_LOCK lock, ULONG *guarded) {
  KIRQL irql;
  KeAcquireSpinLock(lock, &irql);
  *guarded += 1;
  KeReleaseSpinLock(lock, irql);
}
#ifdef __cplusplus
extern "C"
#endif
NTSTATUS DriverEntry(PDRIVER_OBJECT object, PUNICODE_STRING path) {
  Locked((PKSPIN_LOCK)object, (ULONG *)path);
  return STATUS_SUCCESS;
}
`;

function build(file: string, source: string, kind: BuildKind): Promise<BuiltImage> {
  return buildImage({ name: 'inlined', files: { [file]: source } }, { build: kind, cacheDir: CACHE });
}

function importsSlot(image: BuiltImage): boolean {
  return image.imports.some((each) => each.kind === 'global' && each.name === 'NtwSlot');
}

describe('a free build', () => {
  test.each(['driver.c', 'driver.cpp'])(
    'takes the lock in its own code: %s',
    async (file) => {
      const image = await build(file, LOCK, 'free');
      expect(importsSlot(image)).toBe(true);
      const text = await disassemble(image.wasm);
      const start = text.search(/\(func \$(?:Locked|DriverEntry)/);
      const body = text.slice(start, text.indexOf('\n  (', start + 1));
      expect(body).toMatch(/i32\.atomic\.rmw\.cmpxchg/);
      expect(body).toMatch(/i32\.atomic\.store/);
      // What is out of the ordinary is still the kernel's.
      expect(image.imports.map((each) => each.name)).toEqual(
        expect.arrayContaining(['KeAcquireSpinLockRaiseToDpc', 'KeReleaseSpinLock', 'KfLowerIrql']),
      );
    },
    60_000,
  );

  test('leaves a routine that the driver declares by itself to the kernel', async () => {
    const source = `typedef unsigned long ULONG; ULONG KeGetCurrentIrql(void);
      int DriverEntry(void *object, void *path) { KeRaiseIrqlToDpcLevel(); return KeGetCurrentIrql(); }`;
    const image = await build('driver.c', source, 'free');
    const names = image.imports.map((each) => each.name);
    expect(names).toEqual(expect.arrayContaining(['KeGetCurrentIrql', 'KeRaiseIrqlToDpcLevel']));
    expect(importsSlot(image)).toBe(false);
  }, 60_000);

  test('without such calls takes nothing', async () => {
    const source = 'int DriverEntry(void *object, void *path) { return 0; }';
    const image = await build('driver.c', source, 'free');
    expect(importsSlot(image)).toBe(false);
    expect(image.imports.filter((each) => each.kind === 'function')).toEqual([]);
  }, 60_000);
});

test('a checked build calls the kernel, which stress and reports look at', async () => {
  const image = await build('driver.c', LOCK, 'checked');
  expect(importsSlot(image)).toBe(false);
  expect(image.imports.map((each) => each.name)).toContain('KeReleaseSpinLock');
}, 60_000);
