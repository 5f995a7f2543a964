/** The namespace as a machine that has just been switched on has it. */
import { OBJ_CASE_INSENSITIVE, OBJ_PERMANENT } from '../abi/gen/constants.js';
import { writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { createDirectory } from './directory.js';
import { insertName } from './namespace.js';
import { dereferenceObject, ObjectFlag, setFlag } from './object.js';
import { createSymbolicLink } from './symboliclink.js';
import { typeNames, typeObject } from './types.js';

const DIRECTORIES = [
  '\\ObjectTypes',
  '\\Device',
  '\\Driver',
  '\\FileSystem',
  '\\??',
  '\\BaseNamedObjects',
  '\\BaseNamedObjects\\Restricted',
  '\\Callback',
  '\\KernelObjects',
  '\\Security',
];

/** `\??` is the one place of device names; the others are ways to it. `\\.\X` of user mode is `\??\X`. */
const LINKS: Readonly<Record<string, string>> = {
  '\\DosDevices': '\\??',
  '\\GLOBAL??': '\\??',
  '\\??\\Global': '\\??',
  '\\??\\GLOBALROOT': '',
  '\\BaseNamedObjects\\Global': '\\BaseNamedObjects',
  '\\BaseNamedObjects\\Local': '\\BaseNamedObjects',
};

/** Makes the root and what is under it; once, at boot, after the types. */
export function initializeNamespace(): void {
  const root = createDirectory();
  setFlag(root, ObjectFlag.Permanent, true);
  writeI32(MACHINE.RootDirectory, root);
  for (const path of DIRECTORIES) enter(createDirectory(), path);
  for (const [path, target] of Object.entries(LINKS)) enter(createSymbolicLink(target), path);
  for (const name of typeNames()) insertPermanent(typeObject(name), `\\ObjectTypes\\${name}`);
}

/** Only the name keeps the object. */
function enter(object: number, path: string): void {
  insertPermanent(object, path);
  dereferenceObject(object);
}

function insertPermanent(object: number, path: string): void {
  const status = insertName(object, path, { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
  if (status !== 0) throw new Error(`${path} could not be made: 0x${(status >>> 0).toString(16)}`);
}
