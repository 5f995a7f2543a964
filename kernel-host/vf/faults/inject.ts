/** Makes calls of drivers fail: stands between them and each routine that can. */
import { captureStack } from '../../kd/stackdepot.js';
import { failsNow, findPlace } from './plan.js';
import { FALLIBLE, type Fallible } from './routines.js';

type Routine = (...args: (number | bigint)[]) => unknown;

/**
 * @param imports what drivers import, by name; changed
 * @returns the same
 */
export function withFaults(imports: Record<string, unknown>): Record<string, unknown> {
  for (const [number, fallible] of FALLIBLE.entries()) {
    const routine = imports[fallible.name];
    if (typeof routine !== 'function') continue;
    // Reports read the routine's name off the stack.
    imports[fallible.name] = Object.defineProperty(failing(fallible, number, routine as Routine), 'name', {
      value: fallible.name,
    });
  }
  return imports;
}

function failing({ fail, can }: Fallible, number: number, routine: Routine): Routine {
  return (...args) => {
    if (can !== undefined && !can(args)) return routine(...args);
    const stack = captureStack();
    const place = stack === 0 ? 0 : findPlace(number, stack);
    return place !== 0 && failsNow(place) ? fail(args) : routine(...args);
  };
}
