/** A machine's memory: as large as its options say, and never grown; switched on. Host only. */
import { availableParallelism } from 'node:os';
import { KERNEL_SPACE_BASE, PAGE_SIZE, RACE_END } from '../hal/map.js';
import { withMemory } from '../hal/memory.js';
import { Account } from '../se/accounts.js';
import { ASK } from '../um/messagebox.js';
import { initializeMachine } from './boot.js';
import { bootTimeOf, zoneOf } from './clock.js';
import {
  defaultCpus,
  hasRaces,
  type MachineOptions,
  MESSAGE_BOX_ANSWERS,
  type MessageBoxAnswer,
  memoryOf,
  verifierOf,
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
  const bytes = memoryOf(options);
  const kernelEnd = KERNEL_SPACE_BASE + Math.ceil(bytes / PAGE_SIZE) * PAGE_SIZE;
  const pages = Math.ceil((hasRaces(options) ? RACE_END : kernelEnd) / WASM_PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  withMemory(memory, () =>
    initializeMachine({
      cpus: options.cpus ?? defaultCpus(),
      hostCores: availableParallelism(),
      virtualTime: options.time === 'virtual' || options.schedule !== undefined,
      controlled: options.schedule !== undefined,
      messageBox: answerOf(options.messageBox),
      bootTime: bootTimeOf(options),
      timeZone: zoneOf(options),
      account: options.account === 'user' ? Account.User : Account.Administrator,
      holdTimeAt: (options.holdTimeAt ?? Number.POSITIVE_INFINITY) * UNITS_PER_SECOND,
      checked: options.build !== 'free',
      verifier: verifierOf(options),
      traced: options.timeline !== undefined,
      keepGoing: options.keepGoing === true,
      faults: options.faults,
      dispatchLimit: options.dispatchLimit === undefined ? undefined : Math.ceil(options.dispatchLimit * 1000),
      kernelEnd,
      drives,
    }),
  );
  return memory;
}
