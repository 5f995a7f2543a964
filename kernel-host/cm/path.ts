/**
 * Keys by their whole path, for the kernel's own use and the host's: links are followed, and nobody is asked whether it
 * may. All of it runs under CmLock.
 */
import { addKey, findKey, hasKeyFlag, rootKey } from './key.js';
import { findWay } from './keyobject.js';
import { KeyFlag } from './layout.js';

/** Links that are followed for one path. */
const MAX_REPARSES = 32;
const ROOT = '\\registry';

/** @returns the parts below the root; undefined for a path that does not begin at it. */
function belowRoot(path: string): string | undefined {
  const lower = path.slice(0, ROOT.length).toLowerCase();
  const ends = path.length === ROOT.length || path[ROOT.length] === '\\';
  return lower === ROOT && ends ? path.slice(ROOT.length) : undefined;
}

/** @param openLink a link at the end is what is meant itself @returns the key with that path, or 0 */
export function keyAt(path: string, openLink = false): number {
  let rest = belowRoot(path);
  for (let reparses = 0; rest !== undefined && reparses < MAX_REPARSES; reparses++) {
    const way = findWay(rootKey(), rest, openLink);
    if (way.reparse === undefined) return way.status < 0 ? 0 : way.key;
    rest = belowRoot(way.reparse);
  }
  return 0;
}

/**
 * Makes a key and those above it that are missing.
 * @param flags KeyFlag of the last, when it is made; a key below a volatile one that does not stand alone is volatile
 * @returns the key; 0 when memory has run out, or the path does not begin with `\Registry`
 */
export function makeKey(path: string, flags = 0): number {
  const parts = belowRoot(path)
    ?.split('\\')
    .filter((part) => part !== '');
  if (parts === undefined) return 0;
  let at = '\\Registry';
  let key = rootKey();
  for (const [index, part] of parts.entries()) {
    at = `${at}\\${part}`;
    const last = index === parts.length - 1;
    const open = last && (flags & KeyFlag.Link) !== 0;
    const next =
      keyAt(at, open) || (findKey(key, part) === 0 ? addKey(key, part, '', inherit(key, last ? flags : 0)) : 0);
    if (next === 0) return 0;
    key = next;
  }
  return key;
}

/** What stands in the master hive (the root, `Machine`, `User`) is a hive of its own; below that, volatile stays so. */
function inherit(parent: number, flags: number): number {
  if (hasKeyFlag(parent, KeyFlag.Fixed) && isMaster(parent)) return flags | KeyFlag.Fixed;
  return flags | (hasKeyFlag(parent, KeyFlag.Volatile) ? KeyFlag.Volatile : 0);
}

/** @returns whether a key is one that hives stand in. */
export function isMaster(key: number): boolean {
  return key === rootKey() || key === findKey(rootKey(), 'MACHINE') || key === findKey(rootKey(), 'USER');
}
