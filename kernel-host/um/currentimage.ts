/** The image of the program that calls. */
import { currentThread } from '../ke/current.js';
import { processOf } from '../ke/process.js';
import { imagePathOf } from '../ps/process.js';
import { CURRENT_DIRECTORY } from './path.js';

/** @returns its path as Win32 has it */
export function imagePathOfCurrent(): string {
  const path = imagePathOf(processOf(currentThread())).replace(/^\\\?\?\\/, '');
  return /^[A-Za-z]:/.test(path) ? path : `${CURRENT_DIRECTORY.replace(/\\$/, '')}\\${path}`;
}
