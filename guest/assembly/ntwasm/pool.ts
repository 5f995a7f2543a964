/** The kernel's pool, as the runtime uses it. */

/** Tag of everything a driver allocates through AssemblyScript: `AScr` in the order a debugger shows it. */
export const POOL_TAG: u32 = 0x72635341;

/** Pool type of those blocks: usable at any IRQL up to DISPATCH_LEVEL. */
export const NON_PAGED_POOL: i32 = 0;

// @ts-ignore: decorator
@external("env", "ExAllocatePoolWithTag")
export declare function allocatePool(type: i32, bytes: usize, tag: u32): usize;

// @ts-ignore: decorator
@external("env", "ExFreePoolWithTag")
export declare function freePool(block: usize, tag: u32): void;

/** Allocates, or ends in a bug check that says so: a language with `new` has no way to report failure. */
export function mustAllocate(bytes: usize): usize {
  const block = allocatePool(NON_PAGED_POOL, bytes, POOL_TAG);
  if (!block) throw new Error("out of nonpaged pool");
  return block;
}
