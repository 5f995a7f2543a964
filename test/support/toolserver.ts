/** Vitest's global setup: the LLVM tools are loaded once for the processes of all test files. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { StaticPool } from 'node-worker-threads-pool';
import { packagePath } from '../../kernel-host/image/root.js';
import { TOOL_SERVER } from '../../kernel-host/image/tool-server.js';

/** As many as test files run at a time. */
const WORKERS = 2;

type Tools = StaticPool<(request: Uint8Array) => Uint8Array>;

async function answer(socket: Socket, tools: Tools): Promise<void> {
  socket.on('error', () => socket.destroy());
  try {
    // The end of what comes is not the end of the socket.
    const request = await buffer(socket.iterator({ destroyOnReturn: false }));
    socket.end(await tools.exec(request));
  } catch {
    socket.destroy();
  }
}

/** @returns what ends the server */
export default async function startToolServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ntwasm-tools-'));
  const path = join(folder, 'socket');
  const tools: Tools = new StaticPool({ size: WORKERS, task: packagePath('dist', 'test', 'support', 'toolworker.js') });
  const server = createServer({ allowHalfOpen: true }, (socket) => void answer(socket, tools));
  server.listen(path);
  await once(server, 'listening');
  process.env[TOOL_SERVER] = path;
  return async () => {
    server.close();
    await tools.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
}
