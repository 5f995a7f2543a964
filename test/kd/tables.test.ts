import { describe, expect, it } from 'vitest';
import { BUG_CODES, bugCodeFromName, bugCodeInfo } from '../../kernel-host/kd/bugcodes.js';
import { STATUSES, statusFromName, statusInfo, statusText } from '../../kernel-host/kd/ntstatus.js';
import { BugCode } from '../../kernel-host/ke/bugcheck.js';

describe('bug-check codes', () => {
  it('are many, each once, each explained', () => {
    expect(BUG_CODES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(BUG_CODES.map((info) => info.code)).size).toBe(BUG_CODES.length);
    expect(new Set(BUG_CODES.map((info) => info.name)).size).toBe(BUG_CODES.length);
    for (const info of BUG_CODES) {
      expect(info.name).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(info.meaning).toMatch(/^[A-Z].*\.$/);
      expect(info.advice).toMatch(/\.$/);
    }
  });

  it('include every one that the kernel raises, under the same name', () => {
    for (const [name, code] of Object.entries(BugCode)) expect(bugCodeInfo(code)?.name).toBe(name);
    for (const code of [0xc2, 0x19, 0x139, 0x35, 0x44, 0xce]) expect(bugCodeInfo(code)).toBeDefined();
  });

  it('are found by code, variant and name', () => {
    expect(bugCodeInfo(0x1000007e)?.code).toBe(0x7e);
    expect(bugCodeInfo(0xdeaddead | 0)?.name).toBe('MANUALLY_INITIATED_CRASH1');
    expect(bugCodeInfo(0x12345)).toBeUndefined();
    expect(bugCodeFromName('bad_pool_caller')?.code).toBe(0xc2);
  });
});

describe('statuses', () => {
  it('are many, each once, each explained', () => {
    expect(STATUSES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(STATUSES.map((info) => info.status)).size).toBe(STATUSES.length);
    expect(new Set(STATUSES.map((info) => info.name)).size).toBe(STATUSES.length);
    for (const info of STATUSES) expect(info.meaning).toMatch(/^[A-Z].*\.$/);
  });

  it('are found by value, signed or not, and by name', () => {
    expect(statusInfo(0xc0000005)?.name).toBe('STATUS_ACCESS_VIOLATION');
    expect(statusInfo(0xc0000005 | 0)?.name).toBe('STATUS_ACCESS_VIOLATION');
    expect(statusFromName('timeout')?.status).toBe(0x102);
    expect(statusFromName('STATUS_PENDING')?.status).toBe(0x103);
    expect(statusInfo(0x12345)).toBeUndefined();
    expect(statusText(0xc000009a | 0)).toBe('0xC000009A STATUS_INSUFFICIENT_RESOURCES');
    expect(statusText(0xe0000001 | 0)).toBe('0xE0000001');
  });
});
