/** A worker of the ring test: prints numbered lines through DbgPrint, with an argument area of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { bindMemory, i32 } from '../../kernel-host/hal/memory.js';
import { DbgPrint } from '../../kernel-host/kd/dbgprint.js';
import { setDoorbell } from '../../kernel-host/kd/ring.js';
import { connectHost, ringDoorbell } from '../../kernel-host/ke/host.js';

interface Task {
  readonly memory: WebAssembly.Memory;
  readonly writer: number;
  readonly lines: number;
  readonly format: number;
  readonly area: number;
}

const { memory, writer, lines, format, area } = workerData as Task;
bindMemory(memory);
connectHost((message) => parentPort?.postMessage(message.type));
setDoorbell(ringDoorbell);
i32[area >> 2] = writer;
for (let line = 0; line < lines; line++) {
  i32[(area + 4) >> 2] = line;
  DbgPrint(format, area);
}
parentPort?.postMessage('done');
