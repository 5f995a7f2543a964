/**
 * Hard errors: messages of the system to whoever sits before it. Nobody does, so the host notes the message, and the
 * first button is pressed. Source: IoRaiseInformationalHardError in the WDK documentation.
 */
import { STATUS_INVALID_PARAMETER_5, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { postToHost } from '../ke/host.js';
import { KTHREAD } from '../ke/thread.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { unicodeStringText } from '../rtl/guesttext.js';

/** Responses by ValidResponseOptions: Abort, Ok, Ok, Retry, Yes, Yes; none for a shutdown. */
const RESPONSES = [2, 6, 6, 7, 8, 8, 1] as const;
const MOST_PARAMETERS = 5;

function note(status: number, texts: readonly string[]): void {
  const code = `0x${(status >>> 0).toString(16).padStart(8, '0')}`;
  postToHost({ type: 'note', text: [`hard error ${code}`, ...texts].join(': ') });
}

/**
 * ExRaiseHardError. IRQL: PASSIVE_LEVEL.
 * @param UnicodeStringParameterMask bit n: parameter n is a UNICODE_STRING
 * @param ValidResponseOptions HARDERROR_RESPONSE_OPTION
 * @param Response receives a HARDERROR_RESPONSE
 */
export function ExRaiseHardError(
  ErrorStatus: number,
  NumberOfParameters: number,
  UnicodeStringParameterMask: number,
  Parameters: number,
  ValidResponseOptions: number,
  Response: number,
): number {
  const response = RESPONSES[ValidResponseOptions];
  if (response === undefined) return STATUS_INVALID_PARAMETER_5;
  const count = Math.min(NumberOfParameters >>> 0, MOST_PARAMETERS);
  checkRead(Parameters, count * 4);
  const texts = Array.from({ length: count }, (_, index) => {
    const value = peekU32(Parameters + index * 4);
    return (UnicodeStringParameterMask & (1 << index)) === 0 ? `0x${value.toString(16)}` : unicodeStringText(value);
  });
  note(ErrorStatus, texts);
  checkWrite(Response, 4);
  pokeU32(Response, response);
  return STATUS_SUCCESS;
}

/** IoRaiseInformationalHardError. IRQL: <= APC_LEVEL. @returns FALSE when the thread wants no messages */
export function IoRaiseInformationalHardError(ErrorStatus: number, String: number, Thread: number): number {
  const thread = Thread === 0 ? currentThread() : Thread;
  if (readI32(thread + KTHREAD.NoHardErrors) !== 0) return 0;
  note(ErrorStatus, String === 0 ? [] : [unicodeStringText(String)]);
  return 1;
}

/** IoSetThreadHardErrorMode. IRQL: PASSIVE_LEVEL. @returns whether messages were shown before */
export function IoSetThreadHardErrorMode(EnableHardErrors: number): number {
  const word = currentThread() + KTHREAD.NoHardErrors;
  const before = readI32(word);
  writeI32(word, (EnableHardErrors & 0xff) === 0 ? 1 : 0);
  return before === 0 ? 1 : 0;
}
