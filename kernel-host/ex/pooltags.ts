/** Pool tags: four characters in memory order, so the C literal '1tag' is shown as "gat1", as in WinDbg. */

/** Tag of an allocation that gave none. */
export const NONE_TAG = 0x656e6f4e;
/** Bit of a tag that asks for protection from other tags' free; not part of the name. */
export const PROTECTED_POOL = 0x8000_0000;

/** @returns the tag's four characters; what is not printable is shown as '.'. */
export function tagText(tag: number): string {
  let text = '';
  for (let shift = 0; shift < 32; shift += 8) {
    const code = (tag >>> shift) & (shift === 24 ? 0x7f : 0xff);
    text += code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '.';
  }
  return text;
}

/** @returns the tag shown as `text`; short ones are filled with spaces. */
export function tagFromText(text: string): number {
  let tag = 0;
  for (let i = 0; i < 4; i++) tag |= (i < text.length ? text.charCodeAt(i) & 0xff : 0x20) << (8 * i);
  return tag >>> 0;
}
