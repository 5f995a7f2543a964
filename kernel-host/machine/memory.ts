/** A machine's memory: as large as its options say, and never grown; switched on. Host only. */
import { availableParallelism } from 'node:os';
import { KERNEL_SPACE_BASE, PAGE_SIZE } from '../hal/map.js';
import { withMemory } from '../hal/memory.js';
import { Account } from '../se/accounts.js';
import { ASK } from '../um/messagebox.js';
import { DEFAULT_FLAGS } from '../vf/flags.js';
import { initializeMachine } from './boot.js';
import { bootTimeOf, zoneOf } from './clock.js';
import {
  DEFAULT_MEMORY,
  defaultCpus,
  type MachineOptions,
  MESSAGE_BOX_ANSWERS,
  type MessageBoxAnswer,
} from './options.js';

const WASM_PAGE = 0x10000;
const UNITS_PER_SECOND = 1e7;

/** @returns what MessageBox returns; ASK: who types says; 0: the first button */
function answerOf(answer: MessageBoxAnswer | undefined): number {
  if (answer === undefined) return 0;
  return answer === 'ask' ? ASK : MESSAGE_BOX_ANSWERS[answer];
}

/** Makes the memory of a machine, its state that of one that has just been switched on. @param drives their letters */
export function createMemory(options: MachineOptions, drives: readonly string[]): WebAssembly.Memory {
  const bytes = options.memory ?? DEFAULT_MEMORY;
  const kernelEnd = KERNEL_SPACE_BASE + Math.ceil(bytes / PAGE_SIZE) * PAGE_SIZE;
  const pages = Math.ceil(kernelEnd / WASM_PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  withMemory(memory, () =>
    initializeMachine({
      cpus: options.cpus ?? defaultCpus(),
      hostCores: availableParallelism(),
      virtualTime: options.time === 'virtual',
      messageBox: answerOf(options.messageBox),
      bootTime: bootTimeOf(options),
      timeZone: zoneOf(options),
      account: options.account === 'user' ? Account.User : Account.Administrator,
      holdTimeAt: (options.holdTimeAt ?? Number.POSITIVE_INFINITY) * UNITS_PER_SECOND,
      checked: options.build !== 'free',
      verifier: options.verifier ?? DEFAULT_FLAGS,
      keepGoing: options.keepGoing === true,
      kernelEnd,
      drives,
    }),
  );
  return memory;
}
