/**
 * Where a machine finds the programs that its programs start: those that it has been given, by their names; else the
 * source beside those of the program that asks. Host only.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltImage } from '../image/types.js';

/** Endings of sources, in the order in which they are looked for. */
const ENDINGS = ['.c', '.cpp', '.cc', '.cxx'];

/** @returns what stands for `C:\tools\Child.exe` and for `child.c` alike. */
function stemOf(path: string): string {
  const file = path.replaceAll('"', '').split(/[\\/]/).at(-1) ?? '';
  return file.replace(/\.(?:exe|com)$/i, '').toLowerCase();
}

export class ProgramStore {
  readonly #images = new Map<string, BuiltImage>();
  readonly #build: (path: string) => Promise<BuiltImage>;

  /** @param build compiles a source as a program */
  constructor(build: (path: string) => Promise<BuiltImage>) {
    this.#build = build;
  }

  /** Makes a program known. The first of a name stays. */
  add(image: BuiltImage): void {
    const stem = stemOf(image.name);
    if (!this.#images.has(stem)) this.#images.set(stem, image);
  }

  /**
   * @param path as the program that asks has it
   * @param sources that program's own
   * @returns the image; undefined when there is none
   * @throws ImageError, CompileError when its source cannot be built
   */
  async find(path: string, sources: readonly string[]): Promise<BuiltImage | undefined> {
    const stem = stemOf(path);
    const known = this.#images.get(stem);
    if (known !== undefined || stem === '') return known;
    const folders = [...new Set(sources.map((source) => dirname(source)))];
    const candidates = folders.flatMap((folder) => ENDINGS.map((ending) => join(folder, `${stem}${ending}`)));
    const source = candidates.find((candidate) => existsSync(candidate));
    if (source === undefined) return undefined;
    const built = await this.#build(source);
    this.add(built);
    return built;
  }
}
