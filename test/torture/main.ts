/**
 * `npm run torture -- [NAME…] [--seconds N] [--cpus N,N…] [--build free|checked] [--runs N]`: the long races. Prints what
 * was done and what held; exit code 1 when something did not, 2 for a command line that makes no sense.
 */
import { parseArgs } from 'node:util';
import { isSound, runTorture, type Torture, type TortureResult } from './harness.js';
import { TORTURES } from './tortures.js';

const USAGE = `usage: npm run torture -- [NAME...] [--seconds N] [--cpus N,N...] [--build free|checked] [--runs N]
names: ${TORTURES.map(({ name }) => name).join(', ')}\n`;

interface Settings {
  readonly tortures: readonly Torture[];
  readonly seconds: number;
  readonly cpus: readonly number[];
  readonly build: 'free' | 'checked';
  readonly runs: number;
}

/** @throws Error for what makes no sense */
function readSettings(): Settings {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '10' },
      cpus: { type: 'string', default: '1,2,8' },
      build: { type: 'string', default: 'free' },
      runs: { type: 'string', default: '1' },
    },
  });
  const unknown = positionals.filter((name) => !TORTURES.some((each) => each.name === name));
  if (unknown.length > 0) throw new Error(`no torture is called ${unknown.join(', ')}`);
  const cpus = values.cpus.split(',').map(Number);
  const numbers = [Number(values.seconds), Number(values.runs), ...cpus];
  if (numbers.some((number) => !(number > 0))) throw new Error('seconds, runs and cpus are numbers above 0');
  if (values.build !== 'free' && values.build !== 'checked') throw new Error('a build is free or checked');
  const tortures = TORTURES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { tortures, seconds: Number(values.seconds), cpus, build: values.build, runs: Number(values.runs) };
}

function print(torture: Torture, cpus: number, result: TortureResult): void {
  const counts = Object.entries(result.counts).map(([name, count]) => `${name} ${count}`);
  const lines = [
    `${isSound(result) ? 'ok    ' : 'BROKEN'} ${torture.name}, --cpus ${cpus}: ${counts.join(', ')}`,
    ...result.invariants.map(
      ({ holds, left, right, text }) => `  ${holds ? 'ok    ' : 'BROKEN'} ${text} (${left}, ${right})`,
    ),
    ...(result.outcome === 'ran to its end' ? [] : [`  BROKEN ${result.outcome}`]),
    ...result.leftovers.map((text) => `  BROKEN ${text}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function run({ tortures, seconds, cpus, build, runs }: Settings): Promise<boolean> {
  let sound = true;
  for (let round = 0; round < runs; round++) {
    for (const torture of tortures) {
      for (const processors of cpus) {
        const result = await runTorture(torture, { seconds, cpus: processors, build });
        print(torture, processors, result);
        sound &&= isSound(result);
      }
    }
  }
  return sound;
}

try {
  const settings = readSettings();
  process.exitCode = (await run(settings)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`torture: ${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 2;
}
