/**
 * Win32: message boxes. The text is printed; the answer is the machine's option, the first button, or what somebody
 * types: a button's name, its first letter or its number. Source: the Windows API reference.
 */
import { readI32, u8 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { NtwConsoleRead, NtwConsoleWrite } from './console.js';
import { fail } from './error.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

/** The machine's answer when somebody is to be asked. */
export const ASK = -1;
const ERROR_INVALID_PARAMETER = 87;
const MB_TYPE_MASK = 0xf;
const LONGEST_ANSWER = 64;

const BUTTON = {
  OK: 1,
  Cancel: 2,
  Abort: 3,
  Retry: 4,
  Ignore: 5,
  Yes: 6,
  No: 7,
  'Try again': 10,
  Continue: 11,
} as const;
type Button = keyof typeof BUTTON;

/** Buttons by type of box; the first stands for the answer when nobody gives one. */
const BOXES: readonly (readonly Button[])[] = [
  ['OK'],
  ['OK', 'Cancel'],
  ['Abort', 'Retry', 'Ignore'],
  ['Yes', 'No', 'Cancel'],
  ['Yes', 'No'],
  ['Retry', 'Cancel'],
  ['Cancel', 'Try again', 'Continue'],
];

function print(text: string): void {
  const address = scratch(Buffer.byteLength(text) + 1);
  NtwConsoleWrite(1, address, ANSI.write(address, text));
}

/** @returns the button that an answer means, undefined for none */
function buttonOf(buttons: readonly Button[], answer: string): Button | undefined {
  const wanted = answer.trim().toLowerCase();
  if (wanted === '') return buttons[0];
  return buttons.find((name) => name.toLowerCase().startsWith(wanted)) ?? buttons[Number(wanted) - 1];
}

/** Asks until there is an answer, or no more input. */
function ask(buttons: readonly Button[]): Button | undefined {
  const place = scratch(LONGEST_ANSWER);
  for (;;) {
    print(`${buttons.join(' / ')}? `);
    const bytes = NtwConsoleRead(place, LONGEST_ANSWER);
    if (bytes === 0) return buttons[0];
    const found = buttonOf(buttons, Buffer.from(u8.slice(place, place + bytes)).toString());
    if (found !== undefined) return found;
  }
}

function messageBox(form: Form) {
  return (_hWnd: number, lpText: number, lpCaption: number, uType: number): number => {
    const buttons = BOXES[uType & MB_TYPE_MASK];
    if (buttons === undefined) return fail(ERROR_INVALID_PARAMETER);
    print(`[${lpCaption === 0 ? 'Error' : form.read(lpCaption)}] ${form.read(lpText)}\n`);
    const answer = readI32(MACHINE.MessageBoxAnswer);
    if (answer > 0) return answer;
    const button = answer === ASK ? ask(buttons) : buttons[0];
    return button === undefined ? 0 : BUTTON[button];
  };
}

/** MessageBox. @returns IDOK 1, IDCANCEL 2, IDABORT 3, IDRETRY 4, IDIGNORE 5, IDYES 6, IDNO 7; 0 for an unknown type */
export const MessageBoxA = messageBox(ANSI);
export const MessageBoxW = messageBox(WIDE);
