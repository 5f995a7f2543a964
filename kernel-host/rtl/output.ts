/**
 * Where formatted text collects: bytes for narrow functions, UTF-16 units for wide ones. Counts all that
 * is produced and keeps only what fits, so a huge width costs arithmetic and not memory.
 */
export class Output {
  /** The kept units are the first `length`. */
  units = new Uint16Array(1024);
  length = 0;
  /** Units produced, kept or not. */
  total = 0;
  #limit = 0;

  /** Empties it. @param limit units to keep at most */
  reset(limit: number): void {
    this.length = 0;
    this.total = 0;
    this.#limit = limit;
  }

  put(unit: number): void {
    this.total++;
    if (this.length >= this.#limit) return;
    if (this.length === this.units.length) this.#grow(this.length + 1);
    this.units[this.length++] = unit;
  }

  /** Appends `unit` so many times. */
  repeat(unit: number, count: number): void {
    if (count <= 0) return;
    const kept = this.#room(count);
    this.units.fill(unit, this.length, this.length + kept);
    this.length += kept;
    this.total += count;
  }

  /** Appends text of ASCII characters. */
  ascii(text: string): void {
    const kept = this.#room(text.length);
    for (let i = 0; i < kept; i++) this.units[this.length + i] = text.charCodeAt(i);
    this.length += kept;
    this.total += text.length;
  }

  /** Appends elements `from` to `to` of an array of units. */
  copy(source: Uint8Array | Uint16Array, from: number, to: number): void {
    const kept = this.#room(to - from);
    const units = this.units;
    for (let i = 0; i < kept; i++) units[this.length + i] = source[from + i] as number;
    this.length += kept;
    this.total += to - from;
  }

  #room(count: number): number {
    const kept = Math.min(count, this.#limit - this.length);
    if (this.length + kept > this.units.length) this.#grow(this.length + kept);
    return kept;
  }

  #grow(needed: number): void {
    const grown = new Uint16Array(Math.max(needed, this.units.length * 2));
    grown.set(this.units);
    this.units = grown;
  }
}
