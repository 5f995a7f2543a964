/** Memory by address. */

/** Fills `length` bytes at `destination` with zeros. */
// @ts-ignore: decorator
@inline
export function RtlZeroMemory(destination: usize, length: usize): void {
  memory.fill(destination, 0, length);
}

/** Fills `length` bytes at `destination` with the low byte of `fill`. */
// @ts-ignore: decorator
@inline
export function RtlFillMemory(destination: usize, length: usize, fill: i32): void {
  memory.fill(destination, <u8>fill, length);
}

/** Copies `length` bytes; the ranges may overlap. */
// @ts-ignore: decorator
@inline
export function RtlCopyMemory(destination: usize, source: usize, length: usize): void {
  memory.copy(destination, source, length);
}

/** Copies `length` bytes; the ranges may overlap. */
// @ts-ignore: decorator
@inline
export function RtlMoveMemory(destination: usize, source: usize, length: usize): void {
  memory.copy(destination, source, length);
}

/** @returns whether the first `length` bytes are equal. */
// @ts-ignore: decorator
@inline
export function RtlEqualMemory(source1: usize, source2: usize, length: usize): bool {
  return memory.compare(source1, source2, length) == 0;
}
