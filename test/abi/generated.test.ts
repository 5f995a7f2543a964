import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DATA_EXPORTS, EXPORTS } from '../../kernel-host/abi/gen/exports.js';
import { KEVENT } from '../../kernel-host/abi/gen/structs.js';
import { staleFiles } from '../../kernel-host/abi/generate/main.js';
import { mistakes, structs } from '../../kernel-host/abi/generate/model.js';
import { exportsTable, irqlRange } from '../../kernel-host/abi/render.js';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

describe('what is generated', () => {
  test('is what the contract says', () => {
    expect(staleFiles(ROOT)).toEqual([]);
  });

  test('comes from a contract without mistakes: stated offsets equal computed ones, no name twice', () => {
    expect(mistakes()).toEqual([]);
  });

  test('reports a wrong offset and a wrong size', async () => {
    const { struct } = await import('../../kernel-host/abi/declare.js');
    const { layouts } = await import('../../kernel-host/abi/generate/model.js');
    const wrong = struct('X', 16, '', '0 UCHAR A\n 2 ULONG B\n 8 LARGE_INTEGER C');
    expect(layouts.layOut(wrong).mistakes).toEqual(['X.B: offset 0x2 stated, 0x4 computed']);
    const short = struct('X', 12, '', '0 UCHAR A\n 8 LARGE_INTEGER C');
    expect(layouts.layOut(short).mistakes).toEqual(['X: size 0xc stated, 0x10 computed']);
  });

  test('lays out packed, nested and bit-field members as 32-bit Windows does', () => {
    const fields = (name: string) => structs.find((s) => s.declaration.name === name)?.fields ?? [];
    const at = (name: string, path: string) => fields(name).find((f) => f.path.join('.') === path);
    expect(at('IO_STACK_LOCATION', 'Parameters.DeviceIoControl.IoControlCode')?.offset).toBe(0xc);
    expect(at('IO_STACK_LOCATION', 'Parameters.Read.ByteOffset')?.offset).toBe(0xc);
    expect(at('IRP', 'Tail.Overlay.ListEntry')?.offset).toBe(0x58);
    expect(at('DEVICE_CAPABILITIES', 'Removable')?.bits).toEqual([4, 1]);
    expect(KEVENT.Header_SignalState).toBe(4);
  });
});

describe('the export table', () => {
  const find = (name: string) => EXPORTS.find((info) => info.name === name);

  test('has WebAssembly signatures by the C ABI of wasm32', () => {
    expect(find('KeSetTimer')).toMatchObject({ params: ['i32', 'i32', 'i32'], result: 'i32' });
    expect(find('ExAllocatePool2')).toMatchObject({ params: ['i64', 'i32', 'i32'], result: 'i32' });
    expect(find('KeQueryPerformanceCounter')).toMatchObject({ params: ['i32', 'i32'], result: 'void' });
    expect(find('DbgPrint')).toMatchObject({ params: ['i32', 'i32'], result: 'i32' });
    expect(find('KeQueryInterruptTime')).toMatchObject({ params: [], result: 'i64' });
  });

  test('has data with its size', () => {
    expect(DATA_EXPORTS.find(({ name }) => name === 'KeNumberProcessors')?.size).toBe(1);
    expect(DATA_EXPORTS.find(({ name }) => name === 'PsThreadType')?.size).toBe(4);
  });

  test('renders in three formats with one entry a name', () => {
    const json: unknown = JSON.parse(exportsTable('json'));
    expect(json).toHaveLength(EXPORTS.length);
    expect(exportsTable('tsv').trim().split('\n')).toHaveLength(EXPORTS.length + 1);
    const table = exportsTable('table');
    expect(table).toMatch(/^Name +Support +IRQL +What$/m);
    expect(table).toMatch(/\d+ names: \d+ full, \d+ partial, \d+ missing/);
  });

  test('says IRQLs as briefly as can be', () => {
    const range = (name: string) => irqlRange(find(name) as (typeof EXPORTS)[number]);
    expect(range('KeSetEvent')).toBe('<= DISPATCH');
    expect(range('KeGetCurrentIrql')).toBe('any');
    expect(range('KeReleaseSpinLock')).toBe('= DISPATCH');
    expect(range('KeAcquireSpinLockAtDpcLevel')).toBe('>= DISPATCH');
  });

  test('documents every name and annotates every partial one', () => {
    expect(EXPORTS.filter(({ doc }) => doc === '').map(({ name }) => name)).toEqual([]);
    expect(EXPORTS.filter(({ support, note }) => support === 'partial' && note === '')).toEqual([]);
  });
});
