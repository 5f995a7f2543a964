/**
 * Has another process run the LLVM tools. Loading them costs seconds of processor time, a run of loaded ones a
 * fraction of one, so whoever starts many short processes, as a test suite does, keeps them loaded in one of its own.
 *
 * A client connects to the server's socket, sends what `runTool` takes and half-closes; it gets a reply, and the end.
 * Both are in V8's own format: client and server are the same Node.
 */
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { deserialize, serialize } from 'node:v8';
import { ToolCrash, type ToolResult, type Tree } from './tool.js';

/** Environment variable with the path of a server's socket; where it is set, no process loads the tools for itself. */
export const TOOL_SERVER = 'NTWASM_TOOL_SERVER';

/** What a client sends. */
export interface ToolRequest {
  readonly argv: readonly string[];
  readonly files: Tree;
}

/** What it gets. */
export type ToolReply =
  | { readonly kind: 'result'; readonly result: ToolResult }
  | { readonly kind: 'crash'; readonly tool: string; readonly stderr: string; readonly message: string }
  | { readonly kind: 'error'; readonly message: string };

/**
 * @param path of the server's socket
 * @throws ToolCrash as `runTool`; Error when the server cannot be reached or has failed
 */
export async function askToolServer(path: string, request: ToolRequest): Promise<ToolResult> {
  const socket = connect(path);
  socket.end(serialize(request));
  const reply = deserialize(await buffer(socket)) as ToolReply;
  if (reply.kind === 'result') return reply.result;
  if (reply.kind === 'crash') throw new ToolCrash(reply.tool, reply.stderr, new Error(reply.message));
  throw new Error(`the server of the LLVM tools: ${reply.message}`);
}

/**
 * Answers a request; the server's side.
 * @param runTool how tools are run in this process
 */
export async function answerRequest(
  { argv, files }: ToolRequest,
  runTool: (argv: readonly string[], files: Tree) => Promise<ToolResult>,
): Promise<ToolReply> {
  try {
    const result = await runTool(argv, files);
    return { kind: 'result', result: { ...result, files: madeBy(files, result.files) } };
  } catch (error) {
    if (!(error instanceof ToolCrash)) return { kind: 'error', message: String(error) };
    const message = error.cause instanceof Error ? error.cause.message : String(error.cause);
    return { kind: 'crash', tool: error.tool, stderr: error.stderr, message };
  }
}

/** Tools leave what they make at the root of the tree. The client has the rest. */
function madeBy(before: Tree, after: Tree): Tree {
  return Object.fromEntries(Object.entries(after).filter(([name]) => !(name in before)));
}
