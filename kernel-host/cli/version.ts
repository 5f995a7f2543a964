/** The package's version. */
import { readFileSync } from 'node:fs';
import { packagePath } from '../image/root.js';

/** @returns as in package.json. */
export function ntwasmVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  const isKnown = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isKnown ? String(manifest.version) : 'unknown';
}
