/** Each torture for a second: `npm run torture` runs them for as long as one likes. */
import { expect, test } from 'vitest';
import { isSound, runTorture } from './harness.js';
import { TORTURES } from './tortures.js';

test.each(TORTURES)('$name: never $what', { timeout: 180_000 }, async (torture) => {
  const result = await runTorture(torture, { seconds: 1, cpus: 2 });
  expect(isSound(result), JSON.stringify(result)).toBe(true);
});
