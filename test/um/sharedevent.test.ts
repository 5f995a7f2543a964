/** The sample of two events between a program and a driver's thread: they take turns, however processors are. */
import { expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Machine, type MachineEvent } from '../../kernel-host/index.js';

const FOLDER = ['guest', 'samples', 'c', 'shared-event'] as const;

test.each([1, 2, 8])('turns are taken on %i processors', async (cpus) => {
  const events: MachineEvent[] = [];
  await using machine = await Machine.boot({ cpus });
  machine.on((event) => events.push(event));
  const driver = await machine.load([packagePath(...FOLDER, 'driver.c')]);
  const program = await machine.start(await machine.build([packagePath(...FOLDER, 'program.c')], 'program'));
  expect(await program.exited).toBe(0);
  await driver.unload();
  const text = events.map((event) => (event.type === 'print' || event.type === 'output' ? event.text : '')).join('');
  const turns = [1, 2, 3].flatMap((turn) => [`program: turn ${turn}`, `driver: turn ${turn}`]);
  expect(text.split('\n').filter((line) => line.includes('turn'))).toEqual(turns);
  expect(await machine.leftovers()).toEqual([]);
});
