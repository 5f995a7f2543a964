/** The strategies by name. */
import { Delay } from './delay.js';
import { DepthFirst } from './dfs.js';
import { Pct } from './pct.js';
import { PartialOrder } from './pos.js';
import { RandomWalk } from './random.js';
import { Replay } from './replay.js';
import { WORD } from './state.js';
import type { Strategy } from './strategy.js';

const STRATEGIES = {
  replay: Replay,
  random: RandomWalk,
  pct: Pct,
  pos: PartialOrder,
  delay: Delay,
  dfs: DepthFirst,
} as const satisfies Record<string, new (view: Int32Array) => Strategy>;

export type StrategyName = keyof typeof STRATEGIES;

/** All names; what users may choose are those without `replay`. */
export const STRATEGY_NAMES = Object.keys(STRATEGIES) as StrategyName[];

/** @returns the strategy that the words name. */
export function strategyOf(view: Int32Array): Strategy {
  const name = STRATEGY_NAMES[view[WORD.Strategy] as number] ?? 'replay';
  return new STRATEGIES[name](view);
}
