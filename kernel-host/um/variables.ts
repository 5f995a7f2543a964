/**
 * Win32: the environment of a program. It is one block of kernel pool for each process, texts `NAME=value` in UTF-16,
 * each with a NUL, in order of their names; a change makes a new block. EnvironmentLock guards the word that points
 * to it, and its reading. A process without a block has what all begin with.
 *
 * Source: the Windows API reference.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { memory, readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { LockKind } from '../ke/lockorder.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { fail } from './error.js';
import { GetProcessHeap, HeapAlloc, HeapFree } from './heap.js';
import { ANSI, type Form, storeText, WIDE } from './text.js';

const ERROR_NOT_ENOUGH_MEMORY = 8;
const ERROR_INVALID_PARAMETER = 87;
const ERROR_ENVVAR_NOT_FOUND = 203;
const FIRST: Readonly<Record<string, string>> = {
  COMPUTERNAME: 'NTWASM',
  ComSpec: 'C:\\Windows\\system32\\cmd.exe',
  NUMBER_OF_PROCESSORS: '',
  OS: 'Windows_NT',
  Path: 'C:\\Windows\\System32;C:\\Windows',
  PROCESSOR_ARCHITECTURE: 'x86',
  SystemDrive: 'C:',
  SystemRoot: 'C:\\Windows',
  TEMP: 'C:\\Windows\\Temp',
  TMP: 'C:\\Windows\\Temp',
  USERNAME: 'ntwasm',
  windir: 'C:\\Windows',
};
const BLOCK_HEADER = 4;

type Variables = Map<string, { readonly name: string; readonly value: string }>;

function variablesFrom(entries: Iterable<readonly [string, string]>): Variables {
  return new Map([...entries].map(([name, value]) => [name.toUpperCase(), { name, value }]));
}

/** @returns the process's variables by upper-case name */
function variablesOf(process: number): Variables {
  acquireLock(process + EPROCESS.EnvironmentLock, LockKind.Environment);
  const block = readI32(process + EPROCESS.Environment);
  const text =
    block === 0 ? undefined : Buffer.from(memory.buffer, block + BLOCK_HEADER, readI32(block)).toString('utf16le');
  releaseLock(process + EPROCESS.EnvironmentLock);
  if (text === undefined) return variablesFrom(Object.entries(FIRST).filter(([, value]) => value !== ''));
  const lines = text.split('\0').filter((line) => line !== '');
  return variablesFrom(
    lines.map((line) => {
      const at = line.indexOf('=', 1);
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
  );
}

function blockText(variables: Variables): string {
  const sorted = [...variables].sort(([first], [second]) => (first < second ? -1 : 1));
  return sorted.map(([, { name, value }]) => `${name}=${value}\0`).join('');
}

/** Gives a process its variables. @returns whether there was memory */
function store(process: number, variables: Variables): boolean {
  const bytes = Buffer.from(blockText(variables), 'utf16le');
  const block = allocateKernelPool(BLOCK_HEADER + bytes.length);
  if (block === 0) return false;
  writeI32(block, bytes.length);
  u8.set(bytes, block + BLOCK_HEADER);
  acquireLock(process + EPROCESS.EnvironmentLock, LockKind.Environment);
  const old = readI32(process + EPROCESS.Environment);
  writeI32(process + EPROCESS.Environment, block);
  releaseLock(process + EPROCESS.EnvironmentLock);
  if (old !== 0) freeKernelPool(old);
  return true;
}

/** Gives a new process what its parent has. */
export function inheritVariables(parent: number, child: number): void {
  if (readI32(parent + EPROCESS.Environment) !== 0) store(child, variablesOf(parent));
}

function current(): number {
  return processOf(currentThread());
}

function getter(form: Form) {
  return (lpName: number, lpBuffer: number, nSize: number): number => {
    const found = variablesOf(current()).get(form.read(lpName).toUpperCase());
    if (found === undefined) return fail(ERROR_ENVVAR_NOT_FOUND);
    fail(0);
    return storeText(form, lpBuffer, nSize, found.value);
  };
}

/** GetEnvironmentVariable. @returns characters; 0 with ERROR_ENVVAR_NOT_FOUND */
export const GetEnvironmentVariableA = getter(ANSI);
export const GetEnvironmentVariableW = getter(WIDE);

function setter(form: Form) {
  return (lpName: number, lpValue: number): number => {
    const name = form.read(lpName);
    if (name === '' || name.includes('=', 1)) return fail(ERROR_INVALID_PARAMETER);
    const variables = variablesOf(current());
    if (lpValue === 0) {
      if (!variables.delete(name.toUpperCase())) return fail(ERROR_ENVVAR_NOT_FOUND);
    } else variables.set(name.toUpperCase(), { name, value: form.read(lpValue) });
    return store(current(), variables) ? 1 : fail(ERROR_NOT_ENOUGH_MEMORY);
  };
}

/** SetEnvironmentVariable. @param lpValue NULL removes it */
export const SetEnvironmentVariableA = setter(ANSI);
export const SetEnvironmentVariableW = setter(WIDE);

function stringsOf(form: Form) {
  return (): number => {
    const text = `${blockText(variablesOf(current()))}\0`;
    const bytes = Buffer.from(text, form === WIDE ? 'utf16le' : 'utf8');
    const block = HeapAlloc(GetProcessHeap(), 0, bytes.length);
    if (block === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
    u8.set(bytes, block);
    return block;
  };
}

/** GetEnvironmentStrings. @returns texts `NAME=value`, one NUL behind each and one more, for FreeEnvironmentStrings */
export const GetEnvironmentStringsA = stringsOf(ANSI);
export const GetEnvironmentStringsW = stringsOf(WIDE);

/** FreeEnvironmentStrings. */
export function FreeEnvironmentStringsA(penv: number): number {
  return HeapFree(GetProcessHeap(), 0, penv);
}
export { FreeEnvironmentStringsA as FreeEnvironmentStringsW };

function expander(form: Form) {
  return (lpSrc: number, lpDst: number, nSize: number): number => {
    const variables = variablesOf(current());
    const text = form
      .read(lpSrc)
      .replaceAll(/%([^%]+)%/g, (all, name: string) => variables.get(name.toUpperCase())?.value ?? all);
    const needed = form.length(text) + 1;
    if (needed <= nSize >>> 0) form.write(lpDst, text);
    return needed;
  };
}

/** ExpandEnvironmentStrings: `%NAME%`. @returns characters needed, with the NUL */
export const ExpandEnvironmentStringsA = expander(ANSI);
export const ExpandEnvironmentStringsW = expander(WIDE);
