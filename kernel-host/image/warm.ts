/** Compiles our runtime ahead of the first driver: run once, when the package is built. */
import { runtimeObject } from './c-compiler.js';
import { inlinedBitcode, planRuntimeUnit } from './c-unit.js';
import { Cache, shippedFolder } from './cache.js';
import { runtimeSources } from './runtime.js';

/**
 * Makes the runtime's objects for all builds, where `buildImage` looks for them. Those that are there already
 * cost nothing.
 * @param folder where to put them; the package's own folder when absent
 */
export async function warmRuntime(folder: string = shippedFolder()): Promise<void> {
  const cache = new Cache(folder);
  for (const build of ['free', 'checked', 'races', 'controlled'] as const) {
    await inlinedBitcode(build, cache);
    for (const source of runtimeSources(build, 'program')) await runtimeObject(planRuntimeUnit(source), cache);
  }
}
