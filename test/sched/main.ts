/**
 * `npm run explore -- [NAME…] [--preemptions K]`: every schedule within a bound of pre-emptions of each client of the
 * kernel's primitives, with the numbers. Exit code 1 when one fails.
 */
import { CLIENTS, exhaust } from './primitives.js';

const DEFAULT_BOUND = 2;

const args = process.argv.slice(2);
const at = args.indexOf('--preemptions');
const bound = at < 0 ? DEFAULT_BOUND : Number(args[at + 1]);
const named = args.filter((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1));
const unknown = named.filter((name) => !CLIENTS.includes(name));
if (unknown.length > 0 || !Number.isInteger(bound) || bound < 0) {
  console.log(unknown.length > 0 ? `no such client: ${unknown.join(', ')}` : '--preemptions takes a whole number');
  process.exit(2);
}
for (const name of named.length > 0 ? named : CLIENTS) {
  const { executions, explored, failure, points, seconds } = await exhaust(name, bound);
  const rate = Math.round(executions / seconds);
  const end = failure === undefined ? (explored ? 'all explored' : 'broken off') : `FAILS: ${failure.failure.what}`;
  const figures = `${String(executions).padStart(8)} executions, up to ${points} points, ${rate}/s`;
  console.log(`${name.padEnd(14)}${figures}, ${end}${failure === undefined ? '' : ` (${failure.token})`}`);
  if (failure !== undefined || !explored) process.exitCode = 1;
}
process.exit();
