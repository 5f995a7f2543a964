/** Small things all renderers write alike. */
import { irqlName } from '../../ke/dispatch.js';

/** @returns `0x0000001F`: an address or code as WinDbg pads it. */
export function hex(value: number, digits = 8): string {
  return `0x${(value >>> 0).toString(16).toUpperCase().padStart(digits, '0')}`;
}

/** @returns `1 line`, `12 lines`. */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;
}

/** @returns seconds with the digits that say something: `0.0042 s`, `12.3 s`. */
export function seconds(value: number): string {
  if (value >= 100) return `${Math.round(value)} s`;
  if (value >= 1) return `${Number(value.toFixed(1))} s`;
  return `${Number(value.toFixed(3))} s`;
}

/** @returns the names in one phrase: `a, b and c`. */
export function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** @returns the text broken into lines of at most `width` columns, each after `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(24, width - indent.length);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((each) => each !== '')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(indent + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(indent + line);
  }
  return lines.join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;

/** @returns the text with control characters spelled out: a driver must not drive the terminal. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (each) => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns the text for a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
}

export { irqlName };
