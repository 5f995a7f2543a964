/**
 * Findings that the driver's author does not want to hear of: a comment on the line, or above it, `ntwasm:ignore RULE`,
 * or a line of a file with the rule and a function. What has stopped the machine is never left out.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { SourceFrame } from '../image/types.js';
import { ruleNamed } from '../vf/registry.js';
import type { FindingEvent } from './events.js';
import { ownFrame } from './fallible.js';

/** A rule, or `*`, and where: `function`, `image!function`, with `*` for anything. */
export interface Suppression {
  readonly rule: string;
  readonly where: string;
}

const COMMENT = /\bntwasm:ignore\s+([a-z][\w-]*(?:\s*,\s*[a-z][\w-]*)*)/;

/**
 * @param text a suppression a line, `rule function`; `#` begins a comment
 * @param path of the file, for messages
 * @throws RangeError naming a line that is none
 */
export function parseSuppressions(text: string, path: string): Suppression[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [rule, where, ...rest] = line.replace(/#.*$/, '').trim().split(/\s+/);
    if (rule === undefined || rule === '') return [];
    const at = `${path}:${index + 1}`;
    if (where === undefined || rest.length > 0)
      throw new RangeError(`${at}: give a rule and a function, such as 'data-race driver!Count'`);
    if (rule !== '*' && ruleNamed(rule) === undefined) throw new RangeError(`${at}: there is no rule '${rule}'`);
    return [{ rule, where }];
  });
}

export class Suppressions {
  readonly #list: readonly { readonly rule: string; readonly where: RegExp }[];
  readonly #lines = new Map<string, readonly string[]>();
  /** Findings that were left out. */
  count = 0;

  constructor(list: readonly Suppression[] = []) {
    this.#list = list.map(({ rule, where }) => ({ rule, where: patternOf(where) }));
  }

  /** @returns whether nobody wants to hear of it; counts those. */
  covers({ rule, stack, others }: FindingEvent): boolean {
    const stacks = [stack, ...others.map((other) => other.stack)];
    const covered = this.#list.some((each) => this.#matches(each, rule, stacks)) || this.#hasComment(rule, stacks);
    if (covered) this.count++;
    return covered;
  }

  #matches(each: { rule: string; where: RegExp }, rule: string, stacks: readonly (readonly SourceFrame[])[]): boolean {
    if (each.rule !== '*' && each.rule !== rule) return false;
    return stacks
      .flat()
      .some(({ image, functionName }) => each.where.test(functionName) || each.where.test(`${image}!${functionName}`));
  }

  /** In the source, where any of the stacks has its innermost line. */
  #hasComment(rule: string, stacks: readonly (readonly SourceFrame[])[]): boolean {
    return stacks.some((stack) => {
      const frame = ownFrame(stack);
      if (frame?.file === undefined || frame.line === undefined) return false;
      const lines = this.#read(frame.file);
      const own = lines[frame.line - 1] ?? '';
      const above = lines[frame.line - 2] ?? '';
      return names(own, rule) || (/^\s*(?:\/\/|\/\*)/.test(above) && names(above, rule));
    });
  }

  #read(file: string): readonly string[] {
    let lines = this.#lines.get(file);
    if (lines !== undefined) return lines;
    try {
      lines = isAbsolute(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
    } catch {
      lines = [];
    }
    this.#lines.set(file, lines);
    return lines;
  }
}

function names(line: string, rule: string): boolean {
  const [, list = ''] = COMMENT.exec(line) ?? [];
  return list.split(',').some((each) => each.trim() === rule);
}

function patternOf(where: string): RegExp {
  return new RegExp(`^${where.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
