/** The shape rules: what must be true of locks on any machine, whatever its figures. `--check` fails when one is not. */
import type { LockInfo } from './catalog.js';
import type { Cell, Check } from './schema.js';

/** @returns what each rule comes to. */
export function checkShapes(cells: readonly Cell[], _locks: readonly LockInfo[]): Check[] {
  const busted = cells.filter((cell) => cell.lock === 'busted');
  return [
    {
      type: 'check',
      rule: 'busted is caught',
      status: busted.length === 0 ? 'not measured' : busted.every((cell) => cell.failure !== null) ? 'holds' : 'fails',
      detail: '',
    },
  ];
}
