/** Variables of the kernel that images define for the loader to fill: see `kernel-host/abi`. */
import { DATA_EXPORTS as DECLARED } from '../abi/gen/exports.js';

/** Their names, as exported symbols of an image. */
export const DATA_EXPORTS: readonly string[] = DECLARED.map((each) => each.name);
