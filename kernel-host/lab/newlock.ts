/** A lock to begin with: `guest/locks/template.c`, copied. */
import { readFileSync, writeFileSync } from 'node:fs';
import { packagePath } from '../image/root.js';

/** @throws Error with code EEXIST when the file is there already */
export function writeNewLock(file: string): void {
  const template = readFileSync(packagePath('guest', 'locks', 'template.c'), 'utf8');
  writeFileSync(file, template, { flag: 'wx' });
}
