/**
 * The LLVM tools of `@yowasp/clang`: clang, wasm-ld, llvm-symbolizer and others, compiled to WebAssembly.
 * They work on a tree of files that we hand over. 100 MB, so it is loaded on first use only.
 */
import { ToolCrash, type ToolResult, type Tree } from './tool.js';
import { askToolServer, TOOL_SERVER } from './tool-server.js';
import { ImageError } from './types.js';

/**
 * Runs one tool.
 * @param argv name of the tool (`clang`, `wasm-ld`, `llvm-symbolizer` …) and its arguments
 * @param files what the tool can read; paths in `argv` are relative to its root
 * @throws ImageError when the package cannot be loaded
 */
export function runTool(argv: readonly string[], files: Tree): Promise<ToolResult> {
  const server = process.env[TOOL_SERVER];
  return server === undefined ? runToolHere(argv, files) : askToolServer(server, { argv, files });
}

/** Runs one tool in this process. @see runTool */
export function runToolHere(argv: readonly string[], files: Tree): Promise<ToolResult> {
  const run = last.then(() => runNow(argv, files));
  last = run.catch(() => {});
  return run;
}

/** Runs go one after another: started together, the first ones would each load the package. */
let last: Promise<unknown> = Promise.resolve();

async function runNow(argv: readonly string[], files: Tree): Promise<ToolResult> {
  const { runLLVM, Exit } = await loadClang();
  const stdout = new Output();
  const stderr = new Output();
  const finish = (code: number, after: Tree): ToolResult => ({
    code,
    files: after,
    stdout: stdout.text(),
    stderr: stderr.text(),
  });
  try {
    const after = await runLLVM([...argv], files, {
      stdout: stdout.write,
      stderr: stderr.write,
      fetchProgress: () => {},
    });
    return finish(0, after ?? {});
  } catch (error) {
    if (error instanceof Exit) return finish(error.code, error.files);
    if (error instanceof WebAssembly.RuntimeError) throw new ToolCrash(argv[0] ?? '', stderr.text(), error);
    throw error;
  }
}

async function loadClang(): Promise<typeof import('@yowasp/clang')> {
  try {
    return await import('@yowasp/clang');
  } catch (error) {
    throw new ImageError(`the C compiler (npm package @yowasp/clang) cannot be loaded: ${String(error)}`);
  }
}

/** Collects what a tool prints. */
class Output {
  readonly #parts: Uint8Array[] = [];
  readonly write = (bytes: Uint8Array | null): void => {
    if (bytes !== null) this.#parts.push(bytes.slice());
  };
  text(): string {
    return Buffer.concat(this.#parts).toString('utf8');
  }
}

/** Puts `contents` at an absolute path with `/` between its parts. */
export function putFile(tree: Tree, path: string, contents: string | Uint8Array): void {
  const parts = path.split('/').filter((part) => part !== '');
  const name = parts.pop();
  if (name === undefined) return;
  let folder = tree;
  for (const part of parts) {
    const next = folder[part];
    if (isTree(next)) {
      folder = next;
    } else {
      const made: Tree = {};
      folder[part] = made;
      folder = made;
    }
  }
  folder[name] = contents;
}

/** @returns the bytes of a file that a tool left at the root of the tree. */
export function takeFile(tree: Tree, name: string): Uint8Array {
  const contents = tree[name];
  if (contents === undefined || isTree(contents)) throw new Error(`the tool left no ${name}`);
  return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
}

function isTree(node: Tree | string | Uint8Array | undefined): node is Tree {
  return typeof node === 'object' && !(node instanceof Uint8Array);
}
