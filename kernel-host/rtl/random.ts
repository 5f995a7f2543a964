/**
 * Pseudo-random numbers from 0 to MAXLONG - 1. The seed is all the state there is, so a run repeats when its
 * seeds do, on whatever worker a thread runs.
 *
 * Source: RtlUniform, RtlRandom and RtlRandomEx in Microsoft's documentation; the sequence of the latter two is
 * not specified there.
 */
import { checkRead, checkWrite, peekU32, pokeU32 } from './access.js';

const MULTIPLIER = 0x7fff_ffedn;
const INCREMENT = 0x7fff_ffc3n;
const MODULUS = 0x7fff_ffffn;
/** Separates the number given out from the seed that follows. */
const SCRAMBLE = 0x5bd1_e995;

function step(seed: number): number {
  return Number((MULTIPLIER * BigInt(seed >>> 0) + INCREMENT) % MODULUS);
}

function advance(seed: number): number {
  checkRead(seed, 4);
  checkWrite(seed, 4);
  const next = step(peekU32(seed));
  pokeU32(seed, next);
  return next;
}

/** RtlUniform: Lehmer's generator; the number is the next seed. IRQL: any. */
export function RtlUniform(Seed: number): number {
  return advance(Seed);
}

/** RtlRandomEx: a number less tied to its predecessor than RtlUniform's. IRQL: any. */
export function RtlRandomEx(Seed: number): number {
  const next = advance(Seed);
  return step(Math.imul(next ^ (next >>> 15), SCRAMBLE));
}

export { RtlRandomEx as RtlRandom };
