/**
 * A machine's drives, as the host has them: folders that were given, and a temporary one for C: when none was. Host
 * only. Real paths from the start, so that no later change of a link above them leads elsewhere.
 */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Drive } from '../fs/drives.js';
import { createDescriptorTable, takeDescriptors } from '../hal/descriptors.js';
import type { MachineOptions } from './options.js';

/** What a drive C: of our own begins with. */
const SYSTEM_FOLDERS = ['Windows/System32/drivers', 'Windows/Temp'];
const TEMPORARY_DRIVE = 'C';

export class Drives {
  /** In the order of their volumes. */
  readonly list: readonly Drive[];
  /** Which of the host's files the machine has open; every worker's. */
  readonly descriptors = createDescriptorTable();
  readonly #temporary: string | undefined;
  readonly #keep: boolean;

  /** @throws RangeError for a folder that is none, or a letter that is none */
  constructor({ drives = {}, keepDrive = false }: MachineOptions) {
    this.#keep = keepDrive;
    const given = Object.entries(drives).map(([letter, folder]) => ({
      letter: checkLetter(letter),
      root: realFolder(letter, folder),
    }));
    if (new Set(given.map(({ letter }) => letter)).size < given.length)
      throw new RangeError('drives: a letter is given twice');
    if (given.some(({ letter }) => letter === TEMPORARY_DRIVE)) {
      // The system's drive is the first volume.
      this.list = given.sort((a, b) => Number(b.letter === TEMPORARY_DRIVE) - Number(a.letter === TEMPORARY_DRIVE));
      return;
    }
    this.#temporary = fs.realpathSync.native(fs.mkdtempSync(join(tmpdir(), 'ntwasm-')));
    for (const folder of SYSTEM_FOLDERS) fs.mkdirSync(join(this.#temporary, folder), { recursive: true });
    this.list = [{ letter: TEMPORARY_DRIVE, root: this.#temporary }, ...given];
  }

  /** Letters, in the order of the volumes. */
  get letters(): readonly string[] {
    return this.list.map(({ letter }) => letter);
  }

  /** Closes what the machine has left open, and removes its temporary folder. No worker is left. */
  dispose(): void {
    for (const descriptor of takeDescriptors(this.descriptors)) fs.closeSync(descriptor);
    if (this.#temporary === undefined || this.#keep) return;
    fs.rmSync(this.#temporary, { recursive: true, force: true });
  }
}

function checkLetter(letter: string): string {
  const bare = letter.replace(/:$/, '');
  if (!/^[A-Za-z]$/.test(bare)) throw new RangeError(`drives: '${letter}' is no drive letter`);
  return bare.toUpperCase();
}

function realFolder(letter: string, folder: string): string {
  const stats = fs.statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new RangeError(`drive ${letter}: the folder ${folder} does not exist`);
  if (!stats.isDirectory()) throw new RangeError(`drive ${letter}: ${folder} is not a folder`);
  return fs.realpathSync.native(folder);
}
