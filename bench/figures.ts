/** The report's figures as text, for the tables of the terminal and of the documentation. */
import type { Unit } from './rows.js';
import type { Spread } from './series.js';

const DIVISORS: Readonly<Record<Exclude<Unit, 'lines/s'>, number>> = { ns: 1, µs: 1e3, ms: 1e6 };

/** Median with its unit, least and most without. */
export interface Figures {
  readonly median: string;
  readonly range: string;
}

/** @param spread nanoseconds */
export function formatSpread({ median, min, max }: Spread, unit: Unit): Figures {
  // The most nanoseconds a line are the fewest lines a second.
  if (unit === 'lines/s') return { median: `${rate(median)} lines/s`, range: `${rate(max)}–${rate(min)}` };
  const show = (nanoseconds: number): string => threeDigits(nanoseconds / DIVISORS[unit]);
  return { median: `${show(median)} ${unit}`, range: `${show(min)}–${show(max)}` };
}

/** @param ratio of two times */
export function formatRatio({ median, min, max }: Spread): Figures {
  return { median: threeDigits(median), range: `${threeDigits(min)}–${threeDigits(max)}` };
}

function rate(nanoseconds: number): string {
  return Math.round(1e9 / nanoseconds).toLocaleString('en-US');
}

function threeDigits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
