/** A bug check: the blue screen's first line, then what `!analyze -v` would say, in plain words. */
import type { BugCheckEvent } from '../../machine/events.js';
import { ruleNamed } from '../../vf/registry.js';
import type { Colors } from '../colors.js';
import { renderOthers } from './finding.js';
import { hex, irqlName, wrap } from './format.js';
import { renderExcerpt, renderStack } from './stack.js';
import { renderThreads } from './threads.js';

const INDENT = '  ';

/** @param columns width of the terminal */
export function renderBugCheck(event: BugCheckEvent, colors: Colors, columns: number): string {
  const width = Math.min(columns, 120);
  const parameters = event.parameters.map((value) => hex(value)).join(', ');
  const lines = [
    '',
    colors.bold(colors.red(`*** STOP: ${hex(event.code)} ${event.name}`)),
    `    (${parameters})`,
    '',
    wrap(event.detail, width, INDENT),
    ...(ruleNamed(event.rule) === undefined ? [] : [colors.dim(`${INDENT}rule ${event.rule}`)]),
    ...section('What to look for', event.advice === '' ? [] : [wrap(event.advice, width, INDENT)], colors),
    ...section('Parameters', parameterLines(event), colors),
    ...section(
      `Thread ${event.thread}, processor ${event.processor}, ${irqlName(event.irql)}`,
      stackLines(event, colors),
      colors,
    ),
  ];
  lines.push(...renderOthers(event, colors));
  const others = event.threads.filter((thread) => thread.id !== event.thread);
  lines.push(...section('Other threads', renderThreads(others, colors, INDENT), colors));
  return lines.join('\n');
}

function section(title: string, body: readonly string[], colors: Colors): string[] {
  return body.length === 0 ? [] : ['', colors.bold(title), ...body];
}

/** Parameters that mean nothing for this code are left out, and zeros at the end, which say nothing. */
function parameterLines(event: BugCheckEvent): string[] {
  const last = Math.max(0, ...event.parameters.map((value, at) => (value === 0 ? 0 : at)));
  return event.parameters.slice(0, last + 1).flatMap((value, at) => {
    const meaning = event.parameterMeanings[at] ?? '';
    return meaning === '' ? [] : [`${INDENT}${at + 1}  ${hex(value)}  ${meaning}`];
  });
}

function stackLines(event: BugCheckEvent, colors: Colors): string[] {
  if (event.stack.length === 0) return [`${INDENT}(no driver code on its stack)`];
  const excerpt = renderExcerpt(event.excerpt, colors, INDENT);
  return [...renderStack(event.stack, colors, INDENT), ...(excerpt.length === 0 ? [] : ['', ...excerpt])];
}
