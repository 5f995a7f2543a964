/** Win32: messages and what goes to people. Source: the Windows API reference. */
import { printText } from '../kd/dbgprint.js';
import { raiseException } from '../ke/raise.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { fail } from './error.js';
import { LocalAlloc } from './localmemory.js';
import { MESSAGES } from './messagetable.js';
import { ANSI, type Form, WIDE } from './text.js';

const FORMAT_MESSAGE_ALLOCATE_BUFFER = 0x100;
const FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
const FORMAT_MESSAGE_FROM_STRING = 0x400;
const FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;
const FORMAT_MESSAGE_ARGUMENT_ARRAY = 0x2000;
const FORMAT_MESSAGE_MAX_WIDTH_MASK = 0xff;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const ERROR_INSUFFICIENT_BUFFER = 122;
const ERROR_MR_MID_NOT_FOUND = 317;
const HRESULT_FROM_WIN32 = 0x8007;
const MAXIMUM_PARAMETERS = 15;

function systemMessage(id: number): string | undefined {
  const code = id >>> 16 === HRESULT_FROM_WIN32 ? id & 0xffff : id >>> 0;
  const text = MESSAGES[code];
  return text === undefined ? undefined : `${text}\r\n`;
}

/** What follows a percent sign besides numbers. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\r\n', r: '\r', t: '\t', b: ' ', '.': '.', '!': '!', '%': '%' };

/** @returns the text with its inserts; `%0` ends it. */
function insert(form: Form, text: string, values: number, ignore: boolean): string {
  const [ended = ''] = ignore ? [text] : text.split('%0', 1);
  if (ignore) return ended;
  return ended.replaceAll(
    /%(?:([1-9]\d?)(?:!([^!]*)!)?|(.))/g,
    (_all, number: string, format: string, other: string) =>
      number === undefined
        ? (ESCAPES[other] ?? other)
        : insertOne(form, values + (Number(number) - 1) * 4, format ?? 's'),
  );
}

function insertOne(form: Form, address: number, format: string): string {
  checkRead(address, 4);
  const value = peekU32(address);
  const [, width = '', , kind = 's'] = /^([-0]*\d*)([hlIw0-9]*)([a-zA-Z])$/.exec(format) ?? [];
  const fill = width.startsWith('0') ? '0' : ' ';
  const texts: Readonly<Record<string, () => string>> = {
    d: () => String(value | 0),
    i: () => String(value | 0),
    u: () => String(value),
    x: () => value.toString(16),
    X: () => value.toString(16).toUpperCase(),
    c: () => String.fromCharCode(value),
    S: () => (form === ANSI ? WIDE : ANSI).read(value),
  };
  const text = (texts[kind] ?? (() => form.read(value)))();
  const size = Math.abs(Number(width) || 0);
  return width.startsWith('-') ? text.padEnd(size) : text.padStart(size, fill);
}

function formatter(form: Form) {
  return (
    dwFlags: number,
    lpSource: number,
    dwMessageId: number,
    _dwLanguageId: number,
    lpBuffer: number,
    nSize: number,
    Arguments: number,
  ): number => {
    const isString = (dwFlags & FORMAT_MESSAGE_FROM_STRING) !== 0;
    if (!isString && (dwFlags & FORMAT_MESSAGE_FROM_SYSTEM) === 0) return fail(ERROR_MR_MID_NOT_FOUND);
    const source = isString ? form.read(lpSource) : systemMessage(dwMessageId);
    if (source === undefined) return fail(ERROR_MR_MID_NOT_FOUND);
    // A va_list is a pointer to words one behind the other, so it differs from an array only by one step.
    const isArray = (dwFlags & FORMAT_MESSAGE_ARGUMENT_ARRAY) !== 0 || Arguments === 0;
    if (!isArray) checkRead(Arguments, 4);
    const values = isArray ? Arguments : peekU32(Arguments);
    const ignore = (dwFlags & FORMAT_MESSAGE_IGNORE_INSERTS) !== 0;
    const full = insert(form, source, values, ignore);
    const oneLine = (dwFlags & FORMAT_MESSAGE_MAX_WIDTH_MASK) === FORMAT_MESSAGE_MAX_WIDTH_MASK;
    return store(form, dwFlags, lpBuffer, nSize >>> 0, oneLine ? full.replaceAll('\r\n', ' ') : full);
  };
}

function store(form: Form, flags: number, buffer: number, size: number, text: string): number {
  const length = form.length(text);
  if ((flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) === 0)
    return size <= length ? fail(ERROR_INSUFFICIENT_BUFFER) : form.write(buffer, text);
  checkWrite(buffer, 4);
  const block = LocalAlloc(0, Math.max(size, length + 1) * form.size);
  pokeU32(buffer, block);
  return block === 0 ? fail(ERROR_NOT_ENOUGH_MEMORY) : form.write(block, text);
}

/** FormatMessage: texts of system errors are ntwasm's own. @returns characters, or 0 with ERROR_MR_MID_NOT_FOUND … */
export const FormatMessageA = formatter(ANSI);
export const FormatMessageW = formatter(WIDE);

/** OutputDebugString: appears like DbgPrint. */
export function OutputDebugStringA(lpOutputString: number): void {
  printText(ANSI.read(lpOutputString));
}

/** OutputDebugString: appears like DbgPrint. */
export function OutputDebugStringW(lpOutputString: number): void {
  printText(WIDE.read(lpOutputString));
}

/** IsDebuggerPresent. @returns FALSE */
export function IsDebuggerPresent(): number {
  return 0;
}

/** SetUnhandledExceptionFilter: accepted; who crashes is reported all the same. @returns NULL: there was none before */
export function SetUnhandledExceptionFilter(_lpTopLevelExceptionFilter: number): number {
  return 0;
}

/** RaiseException. @param lpArguments so many words, 15 at most */
export function RaiseException(
  dwExceptionCode: number,
  _dwExceptionFlags: number,
  nNumberOfArguments: number,
  lpArguments: number,
): void {
  const count = lpArguments === 0 ? 0 : Math.min(nNumberOfArguments >>> 0, MAXIMUM_PARAMETERS);
  checkRead(lpArguments, count * 4);
  raiseException(
    dwExceptionCode,
    Array.from({ length: count }, (_, at) => peekU32(lpArguments + at * 4)),
  );
}
