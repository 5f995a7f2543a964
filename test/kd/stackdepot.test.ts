import { beforeAll, expect, it } from 'vitest';
import wabt from 'wabt';
import { captureStack, MAX_DEPOT_FRAMES, stackCount, stackFrames } from '../../kernel-host/kd/stackdepot.js';
import { bootMemory } from '../rtl/guest.js';

type Routine = (...args: number[]) => number;

const source = `(module $ntwasm.3
  (import "env" "ExAllocatePool" (func $allocate (result i32)))
  (func $inner (result i32) (call $allocate))
  (func (export "outer") (result i32) (call $inner))
  (func (export "other") (result i32) (call $inner))
  (func $deep (export "deep") (param i32) (result i32)
    (if (result i32) (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1)))) (else (call $allocate)))))`;
let routines: Record<string, Routine>;

beforeAll(async () => {
  bootMemory();
  const { buffer } = (await wabt()).parseWat('a.wat', source).toBinary({ write_debug_names: true });
  const imports = { env: { ExAllocatePool: () => captureStack() } };
  routines = new WebAssembly.Instance(new WebAssembly.Module(buffer), imports).exports as unknown as Record<
    string,
    Routine
  >;
});

const call = (name: string, ...args: number[]): number => (routines[name] as Routine)(...args);

it('keeps each distinct stack once', () => {
  const first = call('outer');
  expect(first).toBeGreaterThan(0);
  expect(call('outer')).toBe(first);
  const second = call('other');
  expect(second).not.toBe(first);
  expect(stackCount()).toBe(2);
  const [inner, outer] = stackFrames(first);
  expect(inner).toMatchObject({ image: 3, functionName: '' });
  expect(inner?.codeOffset).toBe(stackFrames(second)[0]?.codeOffset);
  expect(outer?.codeOffset).toBeGreaterThan(inner?.codeOffset ?? 0);
  expect(stackFrames(first)).toHaveLength(2);
});

it('bounds deep stacks, and gives none without guest code', () => {
  expect(stackFrames(call('deep', 100))).toHaveLength(MAX_DEPOT_FRAMES);
  expect(captureStack()).toBe(0);
  expect(stackFrames(0)).toEqual([]);
});

it("leaves the engine's own stack traces alone", () => {
  call('outer');
  expect(typeof new Error('x').stack).toBe('string');
});
