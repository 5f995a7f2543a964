/**
 * Win32: modules. The program's own is its image; the DLLs are Windows' own that ntwasm stands for, whose handles are
 * addresses that nothing lies at. GetProcAddress gives a function pointer of every routine that a program can import,
 * from slots of the function table that are the same in every worker.
 *
 * Source: the Windows API reference.
 */
import { EXPORTS } from '../abi/gen/exports.js';
import { WIN32_EXPORTS } from '../abi/gen/win32.js';
import type { WasmType } from '../abi/types.js';
import { HIGHEST_USER_ADDRESS } from '../hal/map.js';
import { readI32, readU32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { guestText } from '../rtl/guesttext.js';
import { imagePathOfCurrent } from './currentimage.js';
import { fail } from './error.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_INVALID_HANDLE = 6;
const ERROR_INVALID_PARAMETER = 87;
const ERROR_INSUFFICIENT_BUFFER = 122;
const ERROR_MOD_NOT_FOUND = 126;
const ERROR_PROC_NOT_FOUND = 127;
const FROM_ADDRESS = 4;
const NO_SUCH_ADDRESS = HIGHEST_USER_ADDRESS + 1;
const MODULE_STEP = 0x100;

/** The DLLs that there are: their names without ending, and which routines each has. */
const LIBRARIES = [
  'ntdll',
  'kernel32',
  'kernelbase',
  'advapi32',
  'user32',
  'shell32',
  'setupapi',
  'cfgmgr32',
  'sechost',
  'ws2_32',
] as const;
type Library = (typeof LIBRARIES)[number];

/** First slot of what GetProcAddress gives, above those of MmGetSystemRoutineAddress. */
export const PROCEDURE_SLOT = 0x1_2000;

/** A routine that has a slot: the name it is imported by, and its type. */
export interface Procedure {
  readonly name: string;
  readonly params: readonly WasmType[];
  readonly result: WasmType | 'void';
}

const OWN = WIN32_EXPORTS.filter(({ library }) => library !== 'crt');
let ntdll: ReadonlyMap<string, number> = new Map();
const slots = new Map(OWN.map(({ name }, at) => [name, PROCEDURE_SLOT + at]));

/** Sets what ntdll has. @returns all that has a slot, in the same order in every worker */
export function bindProcedures(names: readonly string[]): readonly Procedure[] {
  const wanted = new Set(names);
  const found = EXPORTS.filter(({ name }) => wanted.has(name));
  ntdll = new Map(found.map(({ name }, at) => [name, PROCEDURE_SLOT + OWN.length + at]));
  return [...OWN, ...found];
}

function handleOf(library: Library): number {
  return NO_SUCH_ADDRESS + (LIBRARIES.indexOf(library) + 1) * MODULE_STEP;
}

function libraryOf(handle: number): Library | undefined {
  return LIBRARIES.find((library) => handleOf(library) === handle);
}

function ownModule(): number {
  return readI32(processOf(currentThread()) + EPROCESS.SectionBase);
}

/** @returns a module by its name or path, or 0 when there is none */
function findModule(name: string): number {
  const file = (name.split(/[\\/]/).at(-1) ?? '').toLowerCase();
  const stem = file.replace(/\.dll$/, '').replace(/\.$/, '');
  const known = LIBRARIES.find((library) => library === stem);
  if (known !== undefined) return handleOf(known);
  // Contracts stand for parts of kernel32.
  if (/^(?:api|ext)-ms-win-/.test(stem)) return handleOf('kernel32');
  const own = (imagePathOfCurrent().split('\\').at(-1) ?? '').toLowerCase();
  return file === own || `${file}.exe` === own ? ownModule() : 0;
}

function moduleHandle(form: Form) {
  return (lpModuleName: number): number =>
    lpModuleName === 0 ? ownModule() : findModule(form.read(lpModuleName)) || fail(ERROR_MOD_NOT_FOUND);
}

/** GetModuleHandle. @param lpModuleName NULL for the program @returns NULL with ERROR_MOD_NOT_FOUND */
export const GetModuleHandleA = moduleHandle(ANSI);
export const GetModuleHandleW = moduleHandle(WIDE);

function moduleHandleEx(form: Form) {
  return (dwFlags: number, lpModuleName: number, phModule: number): number => {
    if (phModule === 0) return fail(ERROR_INVALID_PARAMETER);
    checkWrite(phModule, 4);
    const byAddress = (dwFlags & FROM_ADDRESS) !== 0;
    const found = byAddress || lpModuleName === 0 ? ownModule() : findModule(form.read(lpModuleName));
    pokeU32(phModule, found);
    return found === 0 ? fail(ERROR_MOD_NOT_FOUND) : 1;
  };
}

/** GetModuleHandleEx: the program's for any address. */
export const GetModuleHandleExA = moduleHandleEx(ANSI);
export const GetModuleHandleExW = moduleHandleEx(WIDE);

function loader(form: Form) {
  return (lpLibFileName: number): number => findModule(form.read(lpLibFileName)) || fail(ERROR_MOD_NOT_FOUND);
}

/** LoadLibrary: of the DLLs that ntwasm has. @returns NULL with ERROR_MOD_NOT_FOUND */
export const LoadLibraryA = loader(ANSI);
export const LoadLibraryW = loader(WIDE);

function loaderEx(form: Form) {
  const load = loader(form);
  return (lpLibFileName: number, _hFile: number, _dwFlags: number): number => load(lpLibFileName);
}

/** LoadLibraryEx. */
export const LoadLibraryExA = loaderEx(ANSI);
export const LoadLibraryExW = loaderEx(WIDE);

/** FreeLibrary. @returns FALSE with ERROR_INVALID_HANDLE for what is no module */
export function FreeLibrary(hLibModule: number): number {
  return libraryOf(hLibModule) !== undefined || (hLibModule !== 0 && hLibModule === ownModule())
    ? 1
    : fail(ERROR_INVALID_HANDLE);
}

/** GetProcAddress. @param lpProcName its name; ordinals are not known @returns NULL with ERROR_PROC_NOT_FOUND */
export function GetProcAddress(hModule: number, lpProcName: number): number {
  const library = libraryOf(hModule);
  if (library === undefined)
    return fail(hModule === 0 || hModule !== ownModule() ? ERROR_MOD_NOT_FOUND : ERROR_PROC_NOT_FOUND);
  if (lpProcName >>> 16 === 0) return fail(ERROR_PROC_NOT_FOUND);
  const name = guestText(lpProcName, 0x200);
  return (library === 'ntdll' ? ntdll : slots).get(name) ?? fail(ERROR_PROC_NOT_FOUND);
}

function moduleFileName(form: Form) {
  return (hModule: number, lpFilename: number, nSize: number): number => {
    const library = libraryOf(hModule);
    if (library === undefined && hModule !== 0 && hModule !== ownModule()) return fail(ERROR_MOD_NOT_FOUND);
    const path = library === undefined ? imagePathOfCurrent() : `C:\\Windows\\System32\\${library}.dll`;
    if (form.length(path) < nSize >>> 0) return form.write(lpFilename, path);
    if (nSize > 0) form.write(lpFilename, path.slice(0, nSize - 1));
    fail(ERROR_INSUFFICIENT_BUFFER);
    return nSize;
  };
}

/** GetModuleFileName. @param hModule NULL for the program @returns characters without the NUL; `nSize` when it was cut */
export const GetModuleFileNameA = moduleFileName(ANSI);
export const GetModuleFileNameW = moduleFileName(WIDE);

/** GetCommandLine: name and arguments, quoted as Windows' own start-up code takes them apart. */
export function GetCommandLineA(): number {
  return readU32(processOf(currentThread()) + EPROCESS.CommandLineA);
}

/** GetCommandLine. */
export function GetCommandLineW(): number {
  return readU32(processOf(currentThread()) + EPROCESS.CommandLineW);
}
