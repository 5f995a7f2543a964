/**
 * Regenerates what comes from the contract (kernel-host/abi): `node tools/generate.mjs [--check]`.
 * Compiles the generators first, so that it works on a fresh clone and after any edit.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', join(root, 'kernel-host/abi')], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(1);
const { runGenerator } = await import('../dist/kernel-host/abi/generate/main.js');
process.exit(runGenerator(root, process.argv.includes('--check')));
