/** What the LLVM tools work on, and what a run of one gives. */
import type { Tree } from '@yowasp/clang';

export type { Tree } from '@yowasp/clang';

/** What a run of a tool gives. */
export interface ToolResult {
  /** Exit code of the tool. */
  readonly code: number;
  /** The tree after the run: what the tool has made, at the root, and perhaps what it was given. */
  readonly files: Tree;
  readonly stdout: string;
  readonly stderr: string;
}

/** A tool came to grief over its input, which is no fault of ours. */
export class ToolCrash extends Error {
  override readonly name = 'ToolCrash';
  readonly tool: string;
  /** What it had printed. */
  readonly stderr: string;
  constructor(tool: string, stderr: string, cause: Error) {
    super(`${tool} crashed: ${cause.message}`, { cause });
    this.tool = tool;
    this.stderr = stderr;
  }
}
