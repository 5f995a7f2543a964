/** Reads debug locations out of a module in LLVM's assembly language. */

interface Place {
  readonly line: number;
  readonly column: number;
  readonly scope: number;
  /** Number of the location it is inlined at; 0 for none. */
  readonly inlinedAt: number;
}

/** Deeper inlining is cut off. */
const MOST_FRAMES = 32;

/** The debug metadata of one module. */
export class DebugMetadata {
  readonly #nodes = new Map<number, string>();
  readonly #frames = new Map<number, string>();

  /** @param lines of the module */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const node = /^!(\d+) = (?:distinct )?!(DI\w+\(.*\))$/.exec(line);
      if (node !== null) this.#nodes.set(Number(node[1]), node[2] ?? '');
    }
  }

  /**
   * @param location number of a DILocation @param scope of the function it stands in, for one without a line
   * @returns its frames, innermost first: function, file, line, column between tabs, a line each
   */
  frames(location: number, scope: number): string {
    const known = this.#frames.get(location);
    if (known !== undefined) return known;
    const frames: string[] = [];
    for (let at = location; at !== 0 && frames.length < MOST_FRAMES; ) {
      const place = this.#place(at);
      if (place === undefined) break;
      frames.push(this.#frame(place));
      at = place.inlinedAt;
    }
    const text = frames.length === 0 ? this.functionFrame(scope) : frames.join('\n');
    this.#frames.set(location, text);
    return text;
  }

  /** @param scope number of a DISubprogram @returns a frame for its first line */
  functionFrame(scope: number): string {
    return this.#frame({ line: this.#number(scope, 'line'), column: 0, scope, inlinedAt: 0 });
  }

  #frame({ line, column, scope }: Place): string {
    const subprogram = this.#subprogram(scope);
    return [this.#string(subprogram, 'name'), this.#file(scope), line, column].join('\t');
  }

  #place(location: number): Place | undefined {
    if (this.#nodes.get(location)?.startsWith('DILocation(') !== true) return undefined;
    const number = (field: string): number => this.#number(location, field);
    return {
      line: number('line'),
      column: number('column'),
      scope: this.#reference(location, 'scope'),
      inlinedAt: this.#reference(location, 'inlinedAt'),
    };
  }

  /** @returns the function that a block lies in. */
  #subprogram(scope: number): number {
    let at = scope;
    while (at !== 0 && this.#nodes.get(at)?.startsWith('DISubprogram(') !== true) at = this.#reference(at, 'scope');
    return at;
  }

  /** @returns the file of a block, which may be a header. */
  #file(scope: number): string {
    const file = this.#reference(scope, 'file');
    const name = this.#string(file, 'filename');
    const folder = this.#string(file, 'directory');
    return name.startsWith('/') || folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`;
  }

  #number(node: number, field: string): number {
    return Number(new RegExp(`[(,] ?${field}: (\\d+)`).exec(this.#nodes.get(node) ?? '')?.[1] ?? 0);
  }

  #reference(node: number, field: string): number {
    return Number(new RegExp(`[(,] ?${field}: !(\\d+)`).exec(this.#nodes.get(node) ?? '')?.[1] ?? 0);
  }

  #string(node: number, field: string): string {
    return new RegExp(`[(,] ?${field}: "((?:[^"\\\\]|\\\\.)*)"`).exec(this.#nodes.get(node) ?? '')?.[1] ?? '';
  }
}
