/** Small clients of the kernel's own primitives, whose schedules are explored exhaustively. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagePath } from '../../kernel-host/image/root.js';
import { type Exploration, exploreSchedules } from '../../kernel-host/stress/controlled.js';

const FOLDER = packagePath('test', 'sched', 'clients');

/** Names of the clients. */
export const CLIENTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.c'))
  .map((file) => basename(file, '.c'))
  .sort();

/** Executes every schedule of a client within a bound of pre-emptions. @param seconds at most */
export function exhaust(name: string, preemptions: number, seconds = Number.POSITIVE_INFINITY): Promise<Exploration> {
  const job = { drivers: [[join(FOLDER, `${name}.c`)]], machine: {} };
  return exploreSchedules(job, { strategy: 'dfs', preemptions, seconds });
}
