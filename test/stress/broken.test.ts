/** The deliberately broken locks and queues: each is found under controlled schedules, and it is said what is broken. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exploreSchedules } from '../../kernel-host/stress/controlled.js';
import { CORPUS, corpusJob, programsOf } from '../corpus/corpus.js';

const BROKEN = programsOf(join(import.meta.dirname, '..', 'torture', 'broken'));
const SCHEDULES = 5000;

test('there are enough of them, and each says what it shows', () => {
  expect(BROKEN.length).toBeGreaterThanOrEqual(10);
  expect(CORPUS.length).toBeGreaterThanOrEqual(40);
  for (const { what, shows } of [...BROKEN, ...CORPUS]) {
    expect(what).not.toBe('');
    expect(['assertion', 'bugcheck', 'deadlock', 'finding']).toContain(shows);
  }
});

test.each(BROKEN.map((program) => ({ ...program, program })))('$name: $what', async ({ program, shows }) => {
  const job = corpusJob(program, false);
  const { failure } = await exploreSchedules(job, { strategy: 'random', seed: 1, schedules: SCHEDULES });
  expect(failure?.failure).toBeDefined();
  // A thread that waits for ever is a hang to who looks for progress.
  const kind = failure?.failure.kind === 'hang' ? 'deadlock' : failure?.failure.kind;
  expect(kind).toBe(shows);
  if (kind === 'assertion') expect(failure?.failure.what).toContain(`${program.name}.c, line `);
  else expect(failure?.failure.signature).toMatch(/\.[ch]:\d+/);
});
