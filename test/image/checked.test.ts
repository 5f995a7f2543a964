import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TOOLS } from '../../kernel-host/image/c-unit.js';
import { packagePath } from '../../kernel-host/image/root.js';
import { type Guest, load, markValid } from './harness.js';

const ACCESS = (name: string, type: string): string => `
__attribute__((export_name("Read${name}"))) int Read${name}(volatile ${type} *p) { return (int)*p; }
__attribute__((export_name("Write${name}"))) void Write${name}(volatile ${type} *p) { *p = 0; }`;

const SOURCE = `
void *memcpy(void *, const void *, __SIZE_TYPE__); void *memset(void *, int, __SIZE_TYPE__);
${ACCESS('1', 'unsigned char')}${ACCESS('2', 'short')}${ACCESS('4', 'int')}${ACCESS('8', 'long long')}
__attribute__((export_name("Fill"))) void Fill(char *p, int n) { memset(p, 1, n); }
__attribute__((export_name("Copy"))) void Copy(char *to, char *from, int n) { memcpy(to, from, n); }
__attribute__((export_name("Add"))) int Add(int *p) { return __atomic_fetch_add(p, 1, __ATOMIC_SEQ_CST); }
__attribute__((export_name("Swap"))) int Swap(int *p, int is, int to) { return __sync_val_compare_and_swap(p, is, to); }
__attribute__((export_name("Local"))) int Local(int n) { int a[4] = {n, 1, 2, 3}; return a[n & 3]; }
int DriverEntry(void *o, void *p) { return 0; }
`;

/** 100 valid bytes begin here; the block behind is invalid. */
const BLOCK = 0x2140_0000;
const SIZE = 100;

class Fault extends Error {}

let guest: Guest;
let faults: string[];

beforeAll(async () => {
  guest = await load(
    { 'checked.c': SOURCE },
    () => ({
      NtwAccessFault(address: number, size: number, isWrite: number): void {
        faults.push(`${isWrite ? 'write' : 'read'} ${(address >>> 0).toString(16)} ${size}`);
        throw new Fault();
      },
      NtwMisaligned(address: number, size: number): void {
        faults.push(`misaligned ${(address >>> 0).toString(16)} ${size}`);
        throw new Fault();
      },
    }),
    'checked',
  );
  markValid(guest.bytes, BLOCK, SIZE);
});

beforeEach(() => {
  faults = [];
});

/** @returns what the kernel was told, '' when the access passed. */
function faultOf(name: string, ...args: readonly number[]): string {
  try {
    guest.call(name, ...args);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
  return faults.join();
}

describe('loads and stores', () => {
  test.each([
    ['Read4', BLOCK, ''],
    ['Write8', BLOCK + 88, ''],
    ['Read4', BLOCK + 96, ''],
    ['Read4', 0, 'read 0 4'],
    ['Write4', 0x10, 'write 10 4'],
    ['Read4', BLOCK + 100, 'read 21400064 4'],
    ['Write8', BLOCK + 96, 'write 21400060 8'],
    ['Read1', BLOCK + 99, ''],
    ['Read1', BLOCK + 100, 'read 21400064 1'],
    ['Read2', BLOCK + 99, 'read 21400063 2'],
    ['Read4', BLOCK + 6, ''],
    ['Read8', BLOCK - 4, 'read 213ffffc 8'],
    ['Write1', 0x8000_0000, 'write 80000000 1'],
    ['Read4', 0xffff_fffe, 'read fffffffe 4'],
  ])('%s at 0x%x: %s', (name, address, expected) => {
    expect(faultOf(name, address)).toBe(expected);
  });

  test('locals are not tested and work', () => {
    expect(guest.call('Local', 2)).toBe(2);
  });
});

describe('blocks', () => {
  test.each([
    [0, SIZE, ''],
    [3, SIZE - 3, ''],
    [0, 0, ''],
    [0, SIZE + 1, 'write 21400000 101'],
    [-8, 16, 'write 213ffff8 16'],
  ])('memset at %i of %i bytes: %s', (offset, bytes, expected) => {
    expect(faultOf('Fill', BLOCK + offset, bytes)).toBe(expected);
  });

  test('memcpy tests both its blocks', () => {
    expect(faultOf('Copy', BLOCK, 8, 8)).toBe('read 8 8');
    faults = [];
    expect(faultOf('Copy', 8, BLOCK, 8)).toBe('write 8 8');
  });
});

describe('atomics', () => {
  test('work where memory is valid', () => {
    guest.call('Write4', BLOCK);
    expect(guest.call('Add', BLOCK)).toBe(0);
    expect(guest.call('Swap', BLOCK, 1, 5)).toBe(1);
    expect(guest.call('Swap', BLOCK, 1, 9)).toBe(5);
  });

  test('are tested for validity and alignment', () => {
    expect(faultOf('Add', 4)).toBe('write 4 4');
    faults = [];
    expect(faultOf('Add', BLOCK + 2)).toBe('misaligned 21400002 4');
  });
});

test('cache keys name the compiler that is installed', () => {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(packagePath('package.json'), 'utf8'),
  );
  expect(TOOLS).toBe(`@yowasp/clang ${manifest.dependencies['@yowasp/clang']}`);
});
