/**
 * Starts a worker: runs the bundle of the kernel's code (workers/kernel.ts) in the form that the build has compiled it
 * to, since to compile it is most of a worker's start. Another version of Node does not take that form, and compiles.
 */
const { readFileSync } = require('node:fs') as typeof import('node:fs');
const { join } = require('node:path') as typeof import('node:path');
const { Script } = require('node:vm') as typeof import('node:vm');

const file = join(__dirname, 'kernel.cjs');
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  cachedData: readFileSync(join(__dirname, 'kernel.cache')),
});
script.runInThisContext()(exports, require, module, file, __dirname);
