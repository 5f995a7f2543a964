/**
 * The corpus: small programs with a classic mistake each, and the same with the mistake mended (`FIXED`). Each says in
 * its first line what it is and what the mistake shows as.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../kernel-host/image/root.js';
import type { StressJob } from '../../kernel-host/stress/job.js';
import { DEFAULT_FLAGS } from '../../kernel-host/vf/flags.js';

const FOLDER = join(packageRoot(), 'test', 'corpus');
const FIRST_LINE = /^\/\* (.+?) Shows: (\w+)/;

/** One program. */
export interface CorpusProgram {
  readonly name: string;
  readonly path: string;
  /** The mistake, in a sentence. */
  readonly what: string;
  /** The kind of failure that it shows as, most often. */
  readonly shows: string;
}

/** @returns the programs of a folder, by name. */
export function programsOf(folder: string): CorpusProgram[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.c'));
  return files.sort().map((file) => {
    const path = join(folder, file);
    const [, what = '', shows = ''] = FIRST_LINE.exec(readFileSync(path, 'utf8').split('\n')[0] ?? '') ?? [];
    return { name: basename(file, '.c'), path, what, shows };
  });
}

/** All programs of the corpus. */
export const CORPUS = programsOf(join(FOLDER, 'programs'));

/**
 * @param fixed the twin without the mistake
 * @returns what stress is to run
 */
export function corpusJob({ path }: CorpusProgram, fixed: boolean): StressJob {
  return {
    drivers: [[path]],
    machine: {
      // The order of locks would be found at once, whatever the schedule.
      verifier: DEFAULT_FLAGS,
      includeDirs: [FOLDER],
      defines: fixed ? ['FIXED'] : [],
    },
    limit: 60,
  };
}
