/** `npm run bench`: measures, compares, prints. Exit code 0 when it could measure, whatever came out. */
import { currentLoad, describeEnvironment } from './environment.js';
import { evaluate } from './evaluate.js';
import { writeFigures } from './markdown.js';
import { measure } from './measure.js';
import { type Report, renderJson, renderTables } from './report.js';
import { parseSettings, type Settings, USAGE } from './settings.js';

/** Exit code for a command line that makes no sense, as the other commands have it. */
const BAD_USAGE = 2;
/** Relative to the project, where `npm run` starts what it runs. */
const PAGE = 'docs/performance.md';

/** Says what is being done, on a terminal only. */
function progress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${message === '' ? '' : `bench: ${message}`}`);
}

async function report(settings: Settings): Promise<Report> {
  const loadBefore = currentLoad();
  const { measurements, compiler, linesPrinted, linesLost } = await measure(settings, progress);
  progress('');
  return {
    machine: describeEnvironment(compiler, loadBefore),
    repetitions: settings.repetitions,
    prints: { lines: linesPrinted, lost: linesLost },
    results: evaluate(measurements),
  };
}

function readSettings(): Settings | undefined {
  try {
    return parseSettings(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return undefined;
  }
}

const settings = readSettings();
if (settings === undefined) {
  process.exitCode = BAD_USAGE;
} else if (settings.help) {
  process.stdout.write(USAGE);
} else {
  try {
    const result = await report(settings);
    if (settings.write) writeFigures(PAGE, result);
    process.stdout.write(settings.json ? renderJson(result) : renderTables(result));
  } catch (error) {
    progress('');
    process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
