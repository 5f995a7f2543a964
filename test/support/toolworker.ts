/** A worker of the suite's tool server: answers requests, which come and go as bytes. */
import { deserialize, serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { runToolHere } from '../../kernel-host/image/llvm.js';
import { answerRequest, type ToolRequest } from '../../kernel-host/image/tool-server.js';

parentPort?.on('message', async (request: Uint8Array) => {
  const reply = await answerRequest(deserialize(request) as ToolRequest, runToolHere);
  parentPort?.postMessage(serialize(reply));
});
