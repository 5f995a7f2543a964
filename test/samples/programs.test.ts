/** The samples that have a program, in both languages, as their reader would run them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Folder, jsonLines } from '../cli/ntwasm.js';

/** A sample with its program. */
interface Paired {
  readonly name: string;
  /** Drivers below the language's folder, without ending, in the order of loading. */
  readonly drivers: readonly string[];
  /** Below `guest/samples`. */
  readonly program: string;
  /** What the program writes. */
  readonly output: readonly string[];
  /** What the drivers print, among other lines. */
  readonly prints: readonly string[];
}

const PAIRED: readonly Paired[] = [
  {
    name: 'echo',
    drivers: ['echo'],
    program: 'programs/echo.c',
    output: [
      'buffered: 7 bytes, program',
      'in direct: 7 bytes, -----',
      'out direct: 7 bytes, program',
      'neither: 7 bytes, program',
      'too small: error 122',
    ],
    prints: ['unloaded'],
  },
  {
    name: 'shared-event',
    drivers: ['shared-event/driver'],
    program: 'c/shared-event/program.c',
    output: [1, 2, 3].map((turn) => `program: turn ${turn}`),
    prints: [...[1, 2, 3].map((turn) => `driver: turn ${turn}`), 'unloaded'],
  },
  {
    name: 'cancelsafe',
    drivers: ['cancelsafe'],
    program: 'programs/ticks.ts',
    output: ['the third read was taken back', '2 ticks came'],
    prints: ['unloaded'],
  },
  {
    name: 'filter',
    drivers: ['filter/lower', 'filter/filter'],
    program: 'programs/filter.c',
    output: ['THE FILTER SEES EVERY REQUEST', 'BEFORE THE DRIVER BELOW DOES', 'AND THE ANSWER AFTER IT'],
    prints: ['filter: 3 answers in capitals', 'lower: unloaded after 4 reads'],
  },
  {
    name: 'inverted-call',
    drivers: ['inverted-call/driver'],
    program: 'programs/inverted-call.c',
    output: [
      ...[1, 2, 3, 4, 5].map((number) => `called: event ${number}, 0 missed`),
      'call 1 was taken back: error 995',
      'call 2 was taken back: error 995',
    ],
    prints: ['unloaded after 5 events'],
  },
];

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

describe.each([
  ['c', 'c'],
  ['assemblyscript', 'ts'],
])('samples with programs, drivers in %s', (language, ending) => {
  test.each(PAIRED)('$name', async ({ drivers, program, output, prints }) => {
    const paths = drivers.map((each) => packagePath('guest', 'samples', language, `${each}.${ending}`));
    const [first = '', ...more] = paths;
    const options = ['--json', '--time', 'virtual', '--user', packagePath('guest', 'samples', program)];
    const run = await folder.run('run', first, ...more.flatMap((each) => ['--driver', each]), ...options);
    const events = jsonLines(run.stdout);
    const texts = (type: string): string[] =>
      events
        .filter((event) => event.type === type)
        .map((event) => String(event.text))
        .join('')
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    expect(texts('output')).toEqual(output);
    expect(texts('print').filter((line) => prints.includes(line))).toEqual(prints);
    expect(events.filter(({ type }) => type === 'finding' || type === 'warnings')).toEqual([]);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
  });
});
