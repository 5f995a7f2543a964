/**
 * Win32: the console by handle. Its three handles are numbers that no handle table gives out, as on Windows before 8;
 * what is asked of a screen is accepted and changes nothing. Source: the Windows API reference.
 */
import { CONSOLE_SCREEN_BUFFER_INFO } from '../abi/gen/win32.js';
import { u8, writeU16 } from '../hal/memory.js';
import { checkRead, checkWrite, pokeU32 } from '../rtl/access.js';
import { NtwConsoleRead, NtwConsoleWrite } from './console.js';
import { fail } from './error.js';
import { scratch } from './scratch.js';
import { ANSI } from './text.js';

const INPUT = 3;
const OUTPUT = 7;
const ERRORS = 11;
/** STD_INPUT_HANDLE and those that follow, downwards. */
const STANDARD: readonly number[] = [INPUT, OUTPUT, ERRORS];
const STD_INPUT_HANDLE = -10;
const ERROR_INVALID_HANDLE = 6;
const INVALID_HANDLE_VALUE = -1;
const UTF8 = 65001;
const COLUMNS = 80;
const ROWS = 25;
/** ENABLE_PROCESSED_INPUT, _LINE_INPUT, _ECHO_INPUT; ENABLE_PROCESSED_OUTPUT, _WRAP_AT_EOL_OUTPUT. */
const INPUT_MODE = 7;
const OUTPUT_MODE = 3;
/** Most bytes that are converted at once. */
const PIECE = 2048;

/** @returns whether a handle is one of the console's */
export function isConsoleHandle(handle: number): boolean {
  return STANDARD.includes(handle);
}

function isOutput(handle: number): boolean {
  return handle === OUTPUT || handle === ERRORS;
}

/** GetStdHandle. @param nStdHandle STD_INPUT_HANDLE -10, STD_OUTPUT_HANDLE -11, STD_ERROR_HANDLE -12 */
export function GetStdHandle(nStdHandle: number): number {
  const handle = STANDARD[STD_INPUT_HANDLE - nStdHandle];
  if (handle !== undefined) return handle;
  fail(ERROR_INVALID_HANDLE);
  return INVALID_HANDLE_VALUE;
}

function count(address: number, value: number): void {
  if (address === 0) return;
  checkWrite(address, 4);
  pokeU32(address, value);
}

/** Writes bytes. @returns FALSE with ERROR_INVALID_HANDLE when it is no output */
export function writeConsole(handle: number, text: number, bytes: number, written: number): number {
  if (!isOutput(handle)) return fail(ERROR_INVALID_HANDLE);
  checkRead(text, bytes >>> 0);
  NtwConsoleWrite(handle === OUTPUT ? 1 : 2, text, bytes >>> 0);
  count(written, bytes);
  return 1;
}

/** Reads a line, or what there is room for. */
export function readConsole(handle: number, buffer: number, bytes: number, read: number): number {
  if (handle !== INPUT) return fail(ERROR_INVALID_HANDLE);
  count(read, NtwConsoleRead(buffer, bytes >>> 0));
  return 1;
}

/** WriteConsole. */
export function WriteConsoleA(
  hConsoleOutput: number,
  lpBuffer: number,
  nNumberOfCharsToWrite: number,
  lpNumberOfCharsWritten: number,
  _lpReserved: number,
): number {
  return writeConsole(hConsoleOutput, lpBuffer, nNumberOfCharsToWrite, lpNumberOfCharsWritten);
}

/** WriteConsole. */
export function WriteConsoleW(
  hConsoleOutput: number,
  lpBuffer: number,
  nNumberOfCharsToWrite: number,
  lpNumberOfCharsWritten: number,
  _lpReserved: number,
): number {
  if (!isOutput(hConsoleOutput)) return fail(ERROR_INVALID_HANDLE);
  const units = nNumberOfCharsToWrite >>> 0;
  checkRead(lpBuffer, units * 2);
  const text = Buffer.from(u8.slice(lpBuffer, lpBuffer + units * 2)).toString('utf16le');
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE);
    const bytes = Buffer.byteLength(piece);
    const address = scratch(bytes + 1);
    ANSI.write(address, piece);
    NtwConsoleWrite(hConsoleOutput === OUTPUT ? 1 : 2, address, bytes);
  }
  count(lpNumberOfCharsWritten, units);
  return 1;
}

/** ReadConsole: bytes of a line of UTF-8. */
export function ReadConsoleA(
  hConsoleInput: number,
  lpBuffer: number,
  nNumberOfCharsToRead: number,
  lpNumberOfCharsRead: number,
  _pInputControl: number,
): number {
  return readConsole(hConsoleInput, lpBuffer, nNumberOfCharsToRead, lpNumberOfCharsRead);
}

/** ReadConsole: no more bytes are taken than would fit as units. */
export function ReadConsoleW(
  hConsoleInput: number,
  lpBuffer: number,
  nNumberOfCharsToRead: number,
  lpNumberOfCharsRead: number,
  _pInputControl: number,
): number {
  if (hConsoleInput !== INPUT) return fail(ERROR_INVALID_HANDLE);
  const room = Math.min(nNumberOfCharsToRead >>> 0, PIECE);
  checkWrite(lpBuffer, room * 2);
  const bytes = scratch(room);
  const text = Buffer.from(u8.slice(bytes, bytes + NtwConsoleRead(bytes, room))).toString();
  u8.set(Buffer.from(text, 'utf16le'), lpBuffer);
  count(lpNumberOfCharsRead, text.length);
  return 1;
}

/** GetConsoleMode. @returns FALSE with ERROR_INVALID_HANDLE for what is no console */
export function GetConsoleMode(hConsoleHandle: number, lpMode: number): number {
  if (!isConsoleHandle(hConsoleHandle)) return fail(ERROR_INVALID_HANDLE);
  count(lpMode, hConsoleHandle === INPUT ? INPUT_MODE : OUTPUT_MODE);
  return 1;
}

/** Accepts what is asked of a console. @returns FALSE with ERROR_INVALID_HANDLE for what is no console */
function accept(hConsole: number): number {
  return isConsoleHandle(hConsole) ? 1 : fail(ERROR_INVALID_HANDLE);
}

/** SetConsoleMode and others: accepted; lines stay lines, and there are no colours. */
export const SetConsoleMode = (hConsole: number, _dwMode: number): number => accept(hConsole);
export const SetConsoleTextAttribute = (hConsole: number, _wAttributes: number): number => accept(hConsole);
export const SetConsoleCursorPosition = (hConsole: number, _dwCursorPosition: number): number => accept(hConsole);
export const FlushConsoleInputBuffer = (hConsole: number): number => accept(hConsole);
export const SetConsoleScreenBufferSize = (hConsole: number, _dwSize: number): number => accept(hConsole);
export const SetConsoleWindowInfo = (hConsole: number, _bAbsolute: number, _lpConsoleWindow: number): number =>
  accept(hConsole);

/** GetConsoleScreenBufferInfo: 80 by 25, the cursor at the top. */
export function GetConsoleScreenBufferInfo(hConsoleOutput: number, lpConsoleScreenBufferInfo: number): number {
  if (!isOutput(hConsoleOutput)) return fail(ERROR_INVALID_HANDLE);
  const info = lpConsoleScreenBufferInfo;
  checkWrite(info, CONSOLE_SCREEN_BUFFER_INFO.size);
  u8.fill(0, info, info + CONSOLE_SCREEN_BUFFER_INFO.size);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.dwSize, COLUMNS);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.dwSize + 2, ROWS);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.wAttributes, 7);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.srWindow + 4, COLUMNS - 1);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.srWindow + 6, ROWS - 1);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.dwMaximumWindowSize, COLUMNS);
  writeU16(info + CONSOLE_SCREEN_BUFFER_INFO.dwMaximumWindowSize + 2, ROWS);
  return 1;
}

/** SetConsoleTitle: there is no window. @returns TRUE */
export const SetConsoleTitleA = (_lpConsoleTitle: number): number => 1;
export { SetConsoleTitleA as SetConsoleTitleW };

/** SetConsoleCtrlHandler: accepted, never called: Ctrl-C ends the run. @returns TRUE */
export const SetConsoleCtrlHandler = (_HandlerRoutine: number, _Add: number): number => 1;

/** GetConsoleOutputCP, GetConsoleCP. @returns 65001: UTF-8 */
export const GetConsoleOutputCP = (): number => UTF8;
export const GetConsoleCP = (): number => UTF8;

/** SetConsoleOutputCP, SetConsoleCP: accepted; text is UTF-8. @returns TRUE */
export const SetConsoleOutputCP = (_wCodePageID: number): number => 1;
export const SetConsoleCP = (_wCodePageID: number): number => 1;

/** GetConsoleWindow. @returns NULL */
export const GetConsoleWindow = (): number => 0;
