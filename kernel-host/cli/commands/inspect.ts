/** `ntwasm inspect`: what an image needs of the kernel, what it offers, where it lies. */
import type { Command } from 'commander';
import { type CompileFlags, collect, collectDefine, compileOptions } from '../arguments.js';
import { colorsFor } from '../colors.js';
import { Progress } from '../progress.js';
import { renderInspection } from '../render/inspection.js';
import type { Streams } from '../streams.js';

interface InspectFlags extends CompileFlags {
  readonly wat?: boolean;
  readonly json?: boolean;
}

/** Adds the command. */
export function addInspect(program: Command, streams: Streams): void {
  program
    .command('inspect')
    .summary('show what a driver imports and exports, and where it lies')
    .description('Shows the imports of a driver with their support level, its exports, sections and memory layout.')
    .argument('<sources...>', 'a .wasm file, or sources as ntwasm run takes them')
    .option('--wat', 'disassemble instead')
    .option('--json', 'as one JSON object')
    .option('--free', 'compile without checks of memory accesses')
    .option('-I, --include <folder>', 'folder of headers; may be given again', collect)
    .option('-D, --define <name[=value]>', 'preprocessor definition; may be given again', collectDefine)
    .addHelpText('after', '\nExamples:\n  ntwasm inspect driver.wasm\n  ntwasm inspect driver.c --wat | less')
    .action((sources: string[], flags: InspectFlags) => inspect(sources, flags, streams));
}

async function inspect(sources: readonly string[], flags: InspectFlags, { output }: Streams): Promise<void> {
  const { buildImage } = await import('../../image/build.js');
  const progress = new Progress();
  try {
    const built = await buildImage(sources, { ...compileOptions(flags), onProgress: (text) => progress.update(text) });
    if (flags.wat === true) {
      const { disassemble } = await import('../../image/wat.js');
      output.line((await disassemble(built.wasm)).trimEnd());
      return;
    }
    const { inspectImage } = await import('../inspection.js');
    const inspection = inspectImage(built);
    output.line(
      flags.json === true ? JSON.stringify(inspection) : renderInspection(inspection, colorsFor(output.isTerminal)),
    );
  } finally {
    progress.done();
  }
}
