/**
 * Letter case as the kernel's tables have it: one UTF-16 unit to one unit, independent of language. Unicode's
 * simple mappings, except that no letter outside ASCII maps into it (dotless i, long s), as on NT.
 */

/** Filled as letters are met; 0 is not known yet. */
const upper = new Uint16Array(0x10000);
const lower = new Uint16Array(0x10000);
/** MICRO SIGN stays itself on NT. */
const MICRO_SIGN = 0xb5;

function learn(table: Uint16Array, unit: number, changed: string): number {
  const mapped = changed.length === 1 && unit !== MICRO_SIGN ? changed.charCodeAt(0) : unit;
  table[unit] = unit >= 0x80 && mapped < 0x80 ? unit : mapped;
  return table[unit] as number;
}

/** RtlUpcaseUnicodeChar. @returns the upper-case unit. IRQL: PASSIVE_LEVEL on NT; any here. */
export function RtlUpcaseUnicodeChar(SourceCharacter: number): number {
  const unit = SourceCharacter & 0xffff;
  return upper[unit] || learn(upper, unit, String.fromCharCode(unit).toUpperCase());
}

/** RtlDowncaseUnicodeChar. @returns the lower-case unit. IRQL: PASSIVE_LEVEL on NT; any here. */
export function RtlDowncaseUnicodeChar(SourceCharacter: number): number {
  const unit = SourceCharacter & 0xffff;
  return lower[unit] || learn(lower, unit, String.fromCharCode(unit).toLowerCase());
}

/** RtlUpperChar: the code page is UTF-8, so only ASCII letters have a case of their own. @returns a signed CHAR. */
export function RtlUpperChar(Character: number): number {
  const byte = Character & 0xff;
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : (byte << 24) >> 24;
}
