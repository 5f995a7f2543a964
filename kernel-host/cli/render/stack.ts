/** Stacks and source lines as reports show them. */
import type { SourceFrame } from '../../image/types.js';
import { displayPath } from '../../image/virtual-path.js';
import type { ExcerptLine } from '../../machine/events.js';
import type { Colors } from '../colors.js';

const MOST_NAME = 40;

/** @returns `hello!DriverEntry`, as WinDbg writes it. */
export function frameName(frame: SourceFrame): string {
  return `${frame.image}!${frame.functionName}`;
}

/** @returns `hello.c:12`, or '' when the image has no line for it. */
export function frameLocation(frame: SourceFrame): string {
  if (frame.file === undefined) return '';
  const file = displayPath(frame.file);
  return frame.line === undefined ? file : `${file}:${frame.line}`;
}

/** @returns one line a frame, innermost first; locations in a column; what repeats, as in a recursion, once. */
export function renderStack(stack: readonly SourceFrame[], colors: Colors, indent: string): string[] {
  const width = Math.min(MOST_NAME, Math.max(...stack.map((frame) => frameName(frame).length), 0)) + 2;
  const lines: string[] = [];
  let repeated = 0;
  for (const frame of stack) {
    const line = `${indent}${frameName(frame).padEnd(width)}${colors.cyan(frameLocation(frame))}`.trimEnd();
    if (line === lines.at(-1)) repeated++;
    else {
      lines.push(...repetition(repeated, colors, indent), line);
      repeated = 0;
    }
  }
  return [...lines, ...repetition(repeated, colors, indent)];
}

function repetition(times: number, colors: Colors, indent: string): string[] {
  return times === 0 ? [] : [colors.dim(`${indent}(${times} more of the same)`)];
}

/** @returns the lines of source, the current one marked. */
export function renderExcerpt(excerpt: readonly ExcerptLine[], colors: Colors, indent: string): string[] {
  const width = String(excerpt.at(-1)?.line ?? 0).length;
  return excerpt.map(({ line, text, current }) => {
    const shown =
      `${indent}${current ? '>' : ' '} ${String(line).padStart(width)} | ${text.replaceAll('\t', '    ')}`.trimEnd();
    return current ? colors.bold(shown) : colors.dim(shown);
  });
}
