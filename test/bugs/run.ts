/** The tables of mistakes, and a run of one of them on a machine of its own. */
import {
  type BugCheckEvent,
  type BuiltImage,
  type FindingEvent,
  Machine,
  type MachineEvent,
  MachineStopped,
} from '../../kernel-host/index.js';
import { BUG_HEADERS, type Bug } from './bug.js';
import { KERNEL_BUGS } from './kernel.js';
import { LOCK_BUGS } from './locks.js';
import { OBJECT_BUGS } from './objects.js';
import { REQUEST_BUGS } from './requests.js';
import { ROUTINE_BUGS } from './routines.js';

/** A driver for each. */
export const TABLES: readonly { readonly title: string; readonly bugs: readonly Bug[] }[] = [
  { title: 'locks', bugs: LOCK_BUGS },
  { title: 'routines and memory', bugs: ROUTINE_BUGS },
  { title: 'the kernel', bugs: KERNEL_BUGS },
  { title: 'requests', bugs: REQUEST_BUGS },
  { title: 'objects', bugs: OBJECT_BUGS },
];

export type Report = BugCheckEvent | FindingEvent;

/** What came of a run. */
export interface Run {
  readonly reports: readonly Report[];
  readonly prints: string;
  readonly trouble: readonly MachineEvent[];
}

/** Runs a driver's DriverEntry. @param what `good`, `bad`, or one bug as `bad:NAME` */
export async function run(
  image: BuiltImage,
  what: string,
  verifier: number,
  keepGoing: boolean,
  cpus = 2,
): Promise<Run> {
  const machine = await Machine.boot({ cpus, build: 'checked', verifier, keepGoing });
  const events: MachineEvent[] = [];
  machine.on((event) => events.push(event));
  try {
    await machine.load(image, { registryPath: what });
    await machine.flush();
    await machine.leftovers();
  } catch (error) {
    if (!(error instanceof MachineStopped)) throw error;
  } finally {
    await machine.dispose();
  }
  return {
    reports: events.filter((event): event is Report => event.type === 'bugcheck' || event.type === 'finding'),
    prints: events.map((event) => (event.type === 'print' ? event.text : '')).join(''),
    trouble: events.filter(({ type }) => type === 'fault' || type === 'deadlock'),
  };
}

/** Compiles a table's driver. */
export function build(source: string): Promise<BuiltImage> {
  return Machine.boot({ build: 'checked' }).then(async (machine) => {
    const image = await machine.build({ name: 'bugs', files: { 'bugs.c': source, ...BUG_HEADERS } });
    await machine.dispose();
    return image;
  });
}
