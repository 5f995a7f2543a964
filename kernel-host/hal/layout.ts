/**
 * Layout of structs that only the kernel itself sees. What a driver sees is in `abi/structs`.
 */

/** Offsets in bytes by field name, and the total `size`. */
export type Layout<F extends string> = { readonly [K in F]: number } & { readonly size: number };

/**
 * Lays fields out in order; each is aligned to its own size, up to 8.
 * @param fields bytes of each field
 * @param from first offset, for layouts that follow another
 */
export function defineLayout<F extends string>(fields: Readonly<Record<F, number>>, from = 0): Layout<F> {
  const offsets: Record<string, number> = {};
  let at = from;
  for (const [name, bytes] of Object.entries<number>(fields)) {
    const alignment = bytes % 8 === 0 ? 8 : Math.min(bytes, 4);
    at = Math.ceil(at / alignment) * alignment;
    offsets[name] = at;
    at += bytes;
  }
  offsets.size = Math.ceil(at / 8) * 8;
  return offsets as Layout<F>;
}
