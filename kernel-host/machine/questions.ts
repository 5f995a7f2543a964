/** Answers to programs that ask the host: of services, of other programs. Host only. */
import { withMemory } from '../hal/memory.js';
import { answerProgram, type ServiceAnswer } from '../ps/servicecall.js';
import { MachineStopped } from './errors.js';

/**
 * Answers when the answer is there; not at all when the machine has stopped.
 * @param failed is told of a fault of ours
 */
export async function answerQuestion(
  memory: WebAssembly.Memory,
  block: number,
  answer: Promise<ServiceAnswer>,
  failed: (error: unknown) => void,
): Promise<void> {
  try {
    const told = await answer;
    withMemory(memory, () => answerProgram(block, told));
  } catch (error) {
    if (!(error instanceof MachineStopped)) failed(error);
  }
}
