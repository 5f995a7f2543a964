/** Data races. Windows has no rule for them. */
import { VerifierFlag } from '../flags.js';
import { OWN, reports } from '../rule.js';

/** First parameter of the violation. */
export const RACE = OWN | 0x52;

export const RACE_RULES = reports([
  [
    'data-race',
    VerifierFlag.Races,
    0xc4,
    RACE,
    ['the address', 'this access: 1 write, 2 atomic', 'the earlier access'],
    'Two threads, or a thread and a DPC, access the same memory, at least one writes, and nothing orders them.',
    'Guard both with one lock, or make both interlocked; where one has to come first, let the other wait for it.',
  ],
]);
