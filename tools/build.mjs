/**
 * `npm run build`: TypeScript to dist/, the hot module to dist/kernel-host/hot.wasm, the workers' code bundled
 * into one file, and the C runtime to dist/runtime.
 *
 * A step runs when the contents of its inputs have changed since it last succeeded; when nothing has, the
 * script prints nothing and is done in a few dozen milliseconds. `--force` runs every step.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const STAMPS = join(DIST, '.build.json');
const SOURCE_FOLDERS = ['types', 'kernel-host', 'workers', 'bench', 'test'];
const HOT_FOLDER = 'kernel-host/hot';
const WORKER = 'workers/kernel.ts';
const COMMAND = 'kernel-host/cli/main.ts';

process.chdir(ROOT);

/** @returns all TypeScript files of a folder, sorted. */
function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.c?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @returns a hash over names and contents of files. */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(STAMPS, 'utf8'));
  } catch {
    return {};
  }
}

/** Runs a compiler by its script; its output is the user's. Ends this process when it fails. */
function run(script, ...args) {
  const { status, error } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function compileTypeScript() {
  run('typescript/bin/tsc', '--noEmitOnError');
  removeOrphans();
}

/** Output whose source is gone would still be importable, and its tests would still be found. */
function removeOrphans() {
  for (const file of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    const match = /^(.*?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(path.slice(DIST.length + 1));
    if (match !== null && !existsSync(`${match[1]}.ts`) && !existsSync(`${match[1]}.mjs`)) rmSync(path);
  }
}

function compileHot() {
  run('assemblyscript/bin/asc.js', '--config', 'asconfig.json', '--target', 'release', '--enable', 'threads');
}

/**
 * One file instead of hundreds, and that compiled: loading and compiling them is most of a worker's start. It is a
 * function of what CommonJS gives a module; workers/start.cts calls it.
 */
async function bundleWorker() {
  const { build } = await import('esbuild');
  const outfile = join(DIST, 'workers/kernel.cjs');
  await build({
    entryPoints: [WORKER],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    // Reports read the names of kernel routines off JavaScript stacks, so nothing is minified.
    minify: false,
    // Which a reader may take for one byte a character.
    charset: 'ascii',
    define: { 'import.meta.url': 'bundleUrl' },
    banner: {
      js: `(function (exports, require, module, __filename, __dirname) {
const bundleUrl = require("node:url").pathToFileURL(__filename).href;`,
    },
    footer: { js: '})' },
    logLevel: 'warning',
  });
  const script = new Script(readFileSync(outfile, 'latin1'), { filename: outfile });
  // What has run once is compiled.
  script.runInThisContext()({}, createRequire(outfile), {}, outfile, dirname(outfile));
  writeFileSync(join(DIST, 'workers/kernel.cache'), script.createCachedData());
}

/** The command likewise; what only some commands need stays apart, and is loaded by those. */
async function bundleCommand() {
  const { build } = await import('esbuild');
  rmSync(join(DIST, dirname(COMMAND), 'parts'), { recursive: true, force: true });
  await build({
    entryPoints: [COMMAND],
    outdir: join(DIST, dirname(COMMAND)),
    outbase: dirname(COMMAND),
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    minify: false,
    allowOverwrite: true,
    logLevel: 'warning',
  });
}

/** What every C driver is linked with, compiled ahead: the first run of a driver need not wait for it. */
async function compileRuntime() {
  const { warmRuntime } = await import(join(DIST, 'kernel-host/image/warm.js'));
  await warmRuntime();
}

/** @returns all files of a folder. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// An installation without development dependencies runs what is there.
if (!existsSync('node_modules/typescript')) {
  if (existsSync('dist/kernel-host/cli/main.js')) process.exit(0);
  console.error('ntwasm: dist/ has not been built, and building needs the development dependencies: npm install');
  process.exit(1);
}

const typescript = SOURCE_FOLDERS.flatMap(sources);
const hot = sources(HOT_FOLDER);
/** In order: the bundle of the command overwrites what tsc has made of it. */
const STEPS = [
  {
    name: 'typescript',
    inputs: ['tsconfig.json', 'package-lock.json', ...typescript.filter((file) => !hot.includes(file))],
    outputs: ['dist/kernel-host/cli/main.js', 'dist/workers/start.cjs'],
    run: compileTypeScript,
  },
  {
    name: 'worker',
    inputs: ['tsconfig.json', 'package-lock.json', ...typescript.filter((file) => !/^(?:bench|test)/.test(file))],
    outputs: ['dist/workers/kernel.cjs', 'dist/workers/kernel.cache'],
    run: bundleWorker,
  },
  {
    name: 'command',
    inputs: ['tsconfig.json', 'package-lock.json', ...typescript.filter((file) => !/^(?:bench|test)/.test(file))],
    outputs: ['dist/kernel-host/cli/main.js'],
    run: bundleCommand,
  },
  {
    name: 'hot',
    inputs: ['asconfig.json', 'package-lock.json', ...hot],
    outputs: ['dist/kernel-host/hot.wasm'],
    run: compileHot,
  },
  {
    name: 'runtime',
    inputs: [
      'package-lock.json',
      'guest/include/ntwasm/seh.h',
      ...filesOf('guest/runtime'),
      ...typescript.filter((file) => file.startsWith('kernel-host/image/')),
    ],
    outputs: ['dist/runtime'],
    run: compileRuntime,
  },
];

mkdirSync(DIST, { recursive: true });
const stamps = process.argv.includes('--force') ? {} : readStamps();
let rebuilt = false;
for (const step of STEPS) {
  const stamp = fingerprint([...step.inputs, 'tools/build.mjs']);
  const isFresh = stamps[step.name] === stamp && step.outputs.every((file) => existsSync(file));
  if (isFresh && !(rebuilt && step.name === 'command')) continue;
  await step.run();
  stamps[step.name] = stamp;
  writeFileSync(STAMPS, JSON.stringify(stamps));
  rebuilt = true;
}
if (rebuilt) chmodSync('dist/kernel-host/cli/main.js', 0o755);
