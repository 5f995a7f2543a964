/** `ntwasm build`: a driver as a `.wasm` file that any machine can load. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { buildImage } from '../../image/build.js';
import { packImage } from '../../image/prebuilt.js';
import { type CompileFlags, collect, collectDefine, compileOptions } from '../arguments.js';
import { UsageError } from '../errors.js';
import { Progress } from '../progress.js';
import { count } from '../render/format.js';
import type { Streams } from '../streams.js';

interface BuildFlags extends CompileFlags {
  readonly output: string;
}

/** Adds the command. */
export function addBuild(program: Command, streams: Streams): void {
  program
    .command('build')
    .summary('compile a driver to a .wasm file')
    .description('Compiles a driver to a .wasm file that ntwasm run loads without a compiler, with its source lines.')
    .argument('<sources...>', 'C or C++ sources of one driver, a folder of them, or one .ts or .wat file')
    .requiredOption('-o, --output <file>', 'file to write')
    .option('--free', 'do not check memory accesses: fast, as shipped')
    .option('-I, --include <folder>', 'folder of headers; may be given again', collect)
    .option('-D, --define <name[=value]>', 'preprocessor definition; may be given again', collectDefine)
    .addHelpText('after', '\nExample:\n  ntwasm build driver.c -o driver.wasm && ntwasm run driver.wasm')
    .action((sources: string[], flags: BuildFlags) => build(sources, flags, streams));
}

async function build(sources: readonly string[], flags: BuildFlags, { output, errors }: Streams): Promise<void> {
  const progress = new Progress();
  try {
    const built = await buildImage(sources, {
      ...compileOptions(flags),
      onProgress: (message) => progress.update(message),
    });
    if (built.warnings !== '') errors.line(built.warnings.trimEnd());
    const bytes = packImage(built);
    write(flags.output, bytes);
    output.line(`${flags.output}: ${count(bytes.length, 'byte')}, ${built.build} build of ${built.name}`);
  } finally {
    progress.done();
  }
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
