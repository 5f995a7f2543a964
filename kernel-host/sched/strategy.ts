/** What a strategy is: who gets the baton at each point of an execution, and whether there is another execution. */
import type { Point } from '../ke/controlled.js';

/**
 * Three methods. All that it remembers lies in the words of the schedule's buffer (sched/state), since each worker has
 * its own instance. It is asked at every point, unless it leaves a number of points in WORD.Skip that it does not want
 * to see.
 */
export interface Strategy {
  /** Whether it is asked at every kernel call, whatever it has left in WORD.Skip. */
  readonly eager?: boolean;
  /** An execution begins: its number and seed are in the words. */
  begin(): void;
  /** @returns one of `point.enabled` or `point.late` */
  choose(point: Point): number;
  /** An execution has ended, and nothing was wrong with it. @returns whether there is to be another */
  end(): boolean;
}
