/** What went wrong as SARIF 2.1.0, the form that code scanning reads: a rule each, a result each, stacks and all. */
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result, Stack } from 'sarif';
import type { SourceFrame } from '../../image/types.js';
import { isInMemory } from '../../image/virtual-path.js';
import type { NamedStack, RuleReport } from '../../machine/events.js';
import { ruleNamed } from '../../vf/registry.js';
import { ntwasmVersion } from '../version.js';
import { codeText } from './finding.js';
import { hex } from './format.js';
import type { RunSummary, Trouble } from './renderer.js';
import { frameName } from './stack.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = 'SRCROOT';

/** What SARIF wants of any trouble. */
interface Item {
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
  readonly stacks: readonly NamedStack[];
  readonly report?: RuleReport;
}

/** @returns the file's text */
export function writeSarif(troubles: readonly Trouble[], summary: RunSummary): string {
  const items = troubles.map(itemOf);
  const ids = [...new Set(items.map(({ rule }) => rule))];
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ntwasm',
            semanticVersion: ntwasmVersion(),
            rules: ids.map((id) => descriptor(id, items.find(({ rule }) => rule === id)?.report)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        invocations: [{ executionSuccessful: true, exitCode: summary.code }],
        results: items.map((item) => result(item, ids.indexOf(item.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function itemOf(event: Trouble): Item {
  switch (event.type) {
    case 'bugcheck':
      return {
        rule: event.rule || 'driver-bugcheck',
        level: 'error',
        text: event.detail,
        stacks: [{ title: `thread ${event.thread}`, stack: event.stack }, ...event.others],
        report: event,
      };
    case 'finding':
      return {
        rule: event.rule,
        level: event.left ? 'warning' : 'error',
        text: event.message,
        stacks: [
          { title: event.left ? 'made at' : `thread ${event.thread ?? '?'}`, stack: event.stack },
          ...event.others,
        ],
        report: event,
      };
    case 'crash':
      return {
        rule: 'program-crash',
        level: 'error',
        text: `${event.program}: ${event.name}. ${event.detail}`,
        stacks: [{ title: `thread ${event.thread}`, stack: event.stack }],
      };
    case 'deadlock':
      return {
        rule: event.kind,
        level: 'error',
        text:
          event.kind === 'hang' ? 'The driver did not come to rest.' : 'Every thread waits, and nothing can wake them.',
        stacks: event.threads.map(({ id, stack }) => ({ title: `thread ${id}`, stack })),
      };
  }
}

/** What each rule that was broken says. */
function descriptor(id: string, report: RuleReport | undefined): ReportingDescriptor {
  const meaning = ruleNamed(id)?.meaning;
  const text = meaning ?? (report === undefined ? id : `Bug check ${hex(report.code, 1)} ${report.name}.`);
  const help = report === undefined || report.advice === '' ? text : report.advice;
  return { id, shortDescription: { text }, help: { text: help } };
}

function result({ rule, level, text, stacks, report }: Item, ruleIndex: number): Result {
  const place = stacks.flatMap(({ stack }) => stack).find(({ file, line }) => file !== undefined && line !== undefined);
  const properties =
    report === undefined
      ? {}
      : { properties: { bugCheck: codeText(report), count: 'count' in report ? report.count : 1 } };
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text },
    ...(place === undefined ? {} : { locations: [location(place)] }),
    stacks: stacks.filter(({ stack }) => stack.length > 0).map(stackOf),
    ...properties,
  };
}

function stackOf({ title, stack }: NamedStack): Stack {
  return { message: { text: title }, frames: stack.map((frame) => ({ location: location(frame) })) };
}

function location(frame: SourceFrame): Location {
  const logicalLocations = [{ fullyQualifiedName: frameName(frame), name: frame.functionName, kind: 'function' }];
  if (frame.file === undefined) return { logicalLocations };
  const region =
    frame.line === undefined
      ? {}
      : {
          region: {
            startLine: frame.line,
            ...(frame.column === undefined || frame.column < 1 ? {} : { startColumn: frame.column }),
          },
        };
  return { physicalLocation: { artifactLocation: artifact(frame.file), ...region }, logicalLocations };
}

/** A source below the working folder is named from there, as its repository knows it. */
function artifact(file: string): { uri: string; uriBaseId?: string } {
  if (isInMemory(file)) return { uri: encodeURI(file.slice(1)) };
  const below = relative(process.cwd(), file);
  if (below.startsWith('..') || isAbsolute(below)) return { uri: pathToFileURL(file).href };
  return { uri: encodeURI(below.replaceAll(sep, '/')), uriBaseId: ROOT };
}
