/** Numbers as people read them. */

/** @returns the number with two or three digits that say something. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return value.toExponential(1);
  if (size >= 100) return Math.round(value).toLocaleString('en-US');
  if (size !== 0 && size < 0.001) return value.toExponential(0);
  return String(Number(value.toPrecision(size >= 10 ? 3 : 2)));
}

/** @returns nanoseconds with a unit that suits: `85 ns`, `1.2 µs`, `15 ms`. */
export function time(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${figure(nanoseconds)} ns`;
  if (nanoseconds < 1e6) return `${figure(nanoseconds / 1000)} µs`;
  if (nanoseconds < 1e9) return `${figure(nanoseconds / 1e6)} ms`;
  return `${figure(nanoseconds / 1e9)} s`;
}

/** @returns acquisitions a second: `12.3 M/s`. */
export function rateText(rate: number): string {
  if (rate >= 1e6) return `${figure(rate / 1e6)} M/s`;
  return rate >= 1e3 ? `${figure(rate / 1e3)} k/s` : `${figure(rate)} /s`;
}
