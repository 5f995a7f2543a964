/** The table of rules, and the flags of the command line. */
import { describe, expect, test } from 'vitest';
import { bugCodeInfo } from '../../kernel-host/kd/bugcodes.js';
import { ALL_FLAGS, DEFAULT_FLAGS, FLAGS, flagNames, parseFlags, STANDARD_FLAGS } from '../../kernel-host/vf/flags.js';
import { isOn, RULES, ruleNamed, ruleNameOfCode, ruleOfBugCheck } from '../../kernel-host/vf/registry.js';

describe('the rules', () => {
  test('have names of their own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  test('that stop the machine are told apart by code and first parameter', () => {
    const stopping = RULES.filter(({ severity }) => severity === 'stop');
    expect(new Set(stopping.map(({ code, subCode }) => `${code} ${subCode}`)).size).toBe(stopping.length);
    for (const rule of stopping) expect(ruleOfBugCheck(rule.code, rule.subCode ?? 0)).toBe(rule);
  });

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s is complete', (_name, rule) => {
    expect(bugCodeInfo(rule.code)).toBeDefined();
    expect(rule.parameters.length).toBeLessThanOrEqual(4);
    expect(rule.meaning).toMatch(/^[A-Z].*\.$/s);
    expect(rule.advice).toMatch(/^[A-Z].*\.$/s);
    expect(ruleNamed(rule.name)).toBe(rule);
  });

  test('are on with their flag, and off without it, unless they are always on', () => {
    for (const rule of RULES) {
      expect(isOn(rule, ALL_FLAGS)).toBe(true);
      expect(isOn(rule, ALL_FLAGS & ~rule.flag)).toBe(rule.flag === 0);
    }
  });

  test('belong to flags that say what they watch', () => {
    for (const { flag } of RULES.filter((rule) => rule.flag !== 0)) {
      expect(FLAGS.find(({ bit }) => bit === flag)?.watches).toMatch(/\w/);
    }
  });

  test('a code without a rule has a name, and a first parameter that no rule has', () => {
    expect(ruleNameOfCode(0xd1)).toBe('driver-irql-not-less-or-equal');
    expect(ruleOfBugCheck(0xc4, 0x7777)).toBeUndefined();
    expect(ruleNameOfCode(0xdeadbeef)).toBeUndefined();
  });
});

describe('flags', () => {
  test.each([
    ['none', 0],
    ['default', DEFAULT_FLAGS],
    ['standard', STANDARD_FLAGS],
    ['Standard', 0x209bb],
    ['all', ALL_FLAGS],
    ['0x20', 0x20],
    ['8', 8],
    ['deadlock', 0x20],
    ['deadlock, pool-tracking', 0x28],
    ['0x1,io', 0x11],
  ])('%s', (text, flags) => {
    expect(parseFlags(text)).toBe(flags);
  });

  test.each(['', 'everything', '0x', '0x1000', '-1', '0xfffffffff', 'deadlock;io', '0x20 0x8'])(
    '%j is none',
    (text) => {
      expect(() => parseFlags(text)).toThrow(RangeError);
    },
  );

  test('have names', () => {
    expect(flagNames(0x28)).toBe('pool-tracking, deadlock');
    expect(flagNames(0)).toBe('none');
  });
});
