/** Runs the built command line as its users do: a child process in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../kernel-host/image/root.js';

const MAIN = packagePath('dist', 'kernel-host', 'cli', 'main.js');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for sources, gone when the test is over. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'ntwasm-cli-'));

  write(name: string, contents: string | Uint8Array): string {
    writeFileSync(join(this.path, name), contents);
    return name;
  }

  /** @returns the command's result once it has ended. */
  run(...args: string[]): Promise<Result> {
    return this.start(args).result;
  }

  /** Starts the command. */
  start(args: readonly string[]): { process: ChildProcess; result: Promise<Result> } {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: this.path,
      env: { ...process.env, FORCE_COLOR: '' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const result = new Promise<Result>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    });
    return { process: child, result };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** @returns the objects of `--json` output. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
