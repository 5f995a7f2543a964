/**
 * `npm run bugs -- [TABLE...] [--runs N] [--cpus N,N...]`: every twin again and again, none of which may give a finding,
 * and every mistake that the kernel goes on after, each of which must be found each time. Exit code 1 when not.
 */
import { parseArgs } from 'node:util';
import type { BuiltImage } from '../../kernel-host/index.js';
import { ALL_FLAGS } from '../../kernel-host/vf/flags.js';
import { type Bug, driverOf } from './bug.js';
import { build, run, TABLES } from './run.js';

/** @returns what is wrong with a run of all twins */
async function twins(image: BuiltImage, cpus: number): Promise<string[]> {
  const { reports, prints, trouble } = await run(image, 'good', ALL_FLAGS, false, cpus);
  const found = reports.map(({ rule, stack }) => `${rule} in a twin, line ${stack[0]?.line ?? '?'}`);
  const events = trouble.map(({ type }) => type);
  return [...found, ...events, ...(prints === 'done\n' ? [] : [`printed ${JSON.stringify(prints)}`])];
}

/** @returns what is wrong with a run of the mistakes that the kernel goes on after */
async function mistakes(image: BuiltImage, bugs: readonly Bug[], cpus: number): Promise<string[]> {
  const { reports } = await run(image, 'bad', ALL_FLAGS, true, cpus);
  const wanted = bugs.filter(({ fatal }) => fatal !== true).map(({ rule }) => rule);
  const found = reports.map(({ rule }) => rule);
  const count = (rules: readonly string[], rule: string): number => rules.filter((each) => each === rule).length;
  return [...new Set([...wanted, ...found])]
    .filter((rule) => count(wanted, rule) !== count(found, rule))
    .map((rule) => `${rule} found ${count(found, rule)} times, not ${count(wanted, rule)}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '50' }, cpus: { type: 'string', default: '2,8' } },
});
const tables = TABLES.filter(({ title }) => positionals.length === 0 || positionals.includes(title));
const processors = values.cpus.split(',').map(Number);
if (tables.length === 0 || ![Number(values.runs), ...processors].every((number) => number > 0)) {
  const names = TABLES.map(({ title }) => `'${title}'`).join(', ');
  process.stderr.write(`usage: npm run bugs -- [TABLE...] [--runs N] [--cpus N,N...]\ntables: ${names}\n`);
  process.exit(2);
}
for (const { title, bugs } of tables) {
  const image = await build(driverOf(bugs).source);
  for (const cpus of processors) {
    const wrong: string[] = [];
    for (let round = 0; round < Number(values.runs); round++) {
      wrong.push(...(await twins(image, cpus)), ...(await mistakes(image, bugs, cpus)));
    }
    process.stdout.write(`${wrong.length === 0 ? 'ok    ' : 'BROKEN'} ${title}, --cpus ${cpus}, ${values.runs} runs\n`);
    for (const text of new Set(wrong)) process.stdout.write(`  BROKEN ${text}\n`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}
