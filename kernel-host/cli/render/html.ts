/** What went wrong as one page that needs nothing else: no script, no font, no image from elsewhere. */
import type { DeadlockEvent, ExcerptLine, NamedStack, RuleReport, ThreadReport } from '../../machine/events.js';
import { codeText } from './finding.js';
import { escapeHtml, irqlName } from './format.js';
import type { RunSummary, Trouble } from './renderer.js';
import { frameLocation, frameName } from './stack.js';
import { renderSummary } from './summary.js';
import { waitText } from './threads.js';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
article { border: 1px solid #8886; border-left: 4px solid #c33; border-radius: 4px; margin: 1.5rem 0; padding: 0.5rem 1.2rem; }
article.warning { border-left-color: #c90; }
h2 { margin: 0.3rem 0; font-size: 1.1rem; }
h3 { margin: 1rem 0 0.3rem; font-size: 0.95rem; }
pre, code { font: 13px/1.5 ui-monospace, Consolas, monospace; }
pre { overflow-x: auto; margin: 0; }
pre .here { background: #fc36; display: block; font-weight: bold; }
.where { opacity: 0.7; }
td, th { padding: 0 1.2rem 0 0; text-align: left; font-weight: normal; }`;

/** @returns the file's text */
export function writeHtml(troubles: readonly Trouble[], summary: RunSummary): string {
  const title = `ntwasm: ${summary.drivers.map(({ name }) => name).join(', ') || 'a run'}`;
  const body = troubles.length === 0 ? '<p>No rule was broken.</p>' : troubles.map(article).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}
</style></head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(renderSummary(summary))}</p>
${body}
</body>
</html>
`;
}

function article(event: Trouble): string {
  switch (event.type) {
    case 'bugcheck':
      return ruleArticle(
        event,
        'error',
        event.detail,
        placeOf(event.thread, event.processor, event.irql),
        event.threads,
      );
    case 'finding': {
      const place = event.left ? 'Where it was made' : placeOf(event.thread, event.processor, event.irql);
      return ruleArticle(event, event.left ? 'warning' : 'error', event.message, place, []);
    }
    case 'crash':
      return card('error', `${event.program}: ${event.name}`, [
        paragraph(event.detail),
        stackPart({ title: `Thread ${event.thread}`, stack: event.stack }, event.excerpt),
      ]);
    case 'deadlock':
      return card('error', deadlockTitle(event), [
        threadsPart(event.threads),
        ...event.others.map((other) => stackPart(other, [])),
      ]);
  }
}

function deadlockTitle({ kind }: DeadlockEvent): string {
  return kind === 'hang'
    ? 'The driver did not come to rest'
    : 'Deadlock: every thread waits, and nothing can wake them';
}

function placeOf(thread: number | undefined, processor: number | undefined, irql: number | undefined): string {
  const parts = [
    thread === undefined ? '' : `Thread ${thread}`,
    processor === undefined ? '' : `processor ${processor}`,
    irql === undefined ? '' : irqlName(irql),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function ruleArticle(
  report: RuleReport,
  level: string,
  sentence: string,
  place: string,
  threads: readonly ThreadReport[],
): string {
  return card(level, report.rule || report.name, [
    `<p><code>${escapeHtml(codeText(report))}</code></p>`,
    paragraph(sentence),
    paragraph(report.advice),
    parametersPart(report),
    stackPart({ title: place, stack: report.stack }, report.excerpt),
    ...report.others.map((other) => stackPart(other, [])),
    threadsPart(threads),
  ]);
}

function card(level: string, title: string, parts: readonly string[]): string {
  return `<article class="${level}"><h2>${escapeHtml(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
}

function parametersPart({ parameters, parameterMeanings }: RuleReport): string {
  const rows = parameters.flatMap((value, at) => {
    const meaning = parameterMeanings[at] ?? '';
    return meaning === ''
      ? []
      : [`<tr><td>${at + 1}</td><td><code>0x${value.toString(16)}</code></td><td>${escapeHtml(meaning)}</td></tr>`];
  });
  return rows.length === 0 ? '' : `<h3>Parameters</h3><table>${rows.join('')}</table>`;
}

function stackPart({ title, stack }: NamedStack, excerpt: readonly ExcerptLine[]): string {
  if (stack.length === 0) return '';
  const frames = stack.map(
    (frame) => `${escapeHtml(frameName(frame))}  <span class="where">${escapeHtml(frameLocation(frame))}</span>`,
  );
  const source = excerpt.map(({ line, text, current }) => {
    const shown = `${String(line).padStart(5)}  ${escapeHtml(text)}`;
    return current ? `<span class="here">${shown}</span>` : `${shown}\n`;
  });
  const lines = source.length === 0 ? '' : `<pre>${source.join('')}</pre>`;
  return `<h3>${escapeHtml(title)}</h3><pre>${frames.join('\n')}</pre>${lines}`;
}

function threadsPart(threads: readonly ThreadReport[]): string {
  if (threads.length === 0) return '';
  const parts = threads.map((thread) => {
    const title = [`Thread ${thread.id}`, thread.state, irqlName(thread.irql), waitText(thread)];
    const stack = thread.stack.map(
      (frame) => `${escapeHtml(frameName(frame))}  <span class="where">${escapeHtml(frameLocation(frame))}</span>`,
    );
    return `<p>${escapeHtml(title.filter((part) => part !== '').join(', '))}</p><pre>${stack.join('\n')}</pre>`;
  });
  return `<details><summary>${threads.length} threads</summary>${parts.join('')}</details>`;
}
