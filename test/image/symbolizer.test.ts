import { describe, expect, test } from 'vitest';
import { parseStack, Symbolizer } from '../../kernel-host/image/symbolizer.js';
import { type Guest, load } from './harness.js';

const SOURCE = `int *Target;
static inline __attribute__((always_inline)) void Store(int value) {
    *Target = value;
}
__attribute__((noinline)) void Middle(int value) {
    Store(value);
}
__attribute__((export_name("Outer"))) int Outer(int value) {
    Middle(value + 1);
    return value;
}
int DriverEntry(void *object, void *path) {
    return 0;
}
`;

function stackOf(guest: Guest, name: string): string {
  try {
    guest.call(name, 1);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? '') : '';
  }
  throw new Error('it did not fail');
}

describe('stack of a fault in a checked build', () => {
  test('names functions, inlined ones too, with their lines, and leaves the runtime out', async () => {
    const guest = await load({ 'driver.c': SOURCE }, () => ({}), 'checked');
    const { image, codeDelta } = guest.placement;
    const symbolizer = new Symbolizer([{ placed: image, built: guest.built, codeDelta }]);
    const frames = await symbolizer.resolve(parseStack(stackOf(guest, 'Outer')));
    expect(frames.map(({ functionName, file, line }) => `${functionName} ${file}:${line}`)).toEqual([
      'Store driver.c:3',
      'Middle driver.c:6',
      'Outer driver.c:9',
    ]);
    expect(frames.every((frame) => frame.image === 'test')).toBe(true);
  }, 60_000);
});

describe('parseStack', () => {
  test('reads guest frames of text and skips the rest', () => {
    const text = `Error: x
    at host (/work/x.ts:1:1)
    at ntwasm.2.Middle (wasm://wasm/ntwasm.2-7f682c86:wasm-function[12]:0x1a4)
    at wasm://wasm/ntwasm.10-7f682c86:wasm-function[3]:0x20`;
    expect(parseStack(text)).toEqual([
      { image: 2, functionName: 'Middle', codeOffset: 0x1a4 },
      { image: 10, functionName: 'function[3]', codeOffset: 0x20 },
    ]);
  });
});
