/**
 * What a program imports: the routines of Win32, and of ntdll those of the kernel that user mode has under the same
 * name. Each behind the gate.
 */
import { WIN32_EXPORTS, type Win32Exports } from './abi/gen/win32.js';
import { compilerRoutines, ntdllRoutines } from './kernel.js';
import * as commandline from './um/commandline.js';
import * as console from './um/console.js';
import * as createprocess from './um/createprocess.js';
import * as critical from './um/critical.js';
import * as dosdevice from './um/dosdevice.js';
import * as environment from './um/environment.js';
import * as event from './um/event.js';
import * as file from './um/file.js';
import * as filesize from './um/filesize.js';
import * as fileSystem from './um/filesystem.js';
import { userGate } from './um/gate.js';
import * as handles from './um/handles.js';
import * as heap from './um/heap.js';
import * as library from './um/library.js';
import * as localmemory from './um/localmemory.js';
import * as message from './um/message.js';
import * as messagebox from './um/messagebox.js';
import * as module from './um/module.js';
import * as once from './um/once.js';
import * as overlapped from './um/overlapped.js';
import * as process from './um/process.js';
import * as registry from './um/registry.js';
import * as service from './um/service.js';
import * as setup from './um/setup.js';
import * as slim from './um/slim.js';
import * as slots from './um/slots.js';
import * as stdhandle from './um/stdhandle.js';
import * as strings from './um/strings.js';
import * as sync from './um/sync.js';
import * as thread from './um/thread.js';
import * as time from './um/time.js';
import * as timezone from './um/timezone.js';
import * as transfer from './um/transfer.js';
import * as variables from './um/variables.js';
import * as virtual from './um/virtual.js';
import * as wait from './um/wait.js';
import * as waitaddress from './um/waitaddress.js';

type Routine = (...args: (number | bigint)[]) => unknown;

const routines: Win32Exports = {
  ...console,
  ...critical,
  ...commandline,
  ...createprocess,
  ...dosdevice,
  ...environment,
  ...filesize,
  ...fileSystem,
  ...localmemory,
  ...message,
  ...messagebox,
  ...module,
  ...strings,
  ...event,
  ...file,
  ...handles,
  ...heap,
  ...library,
  ...process,
  ...once,
  ...overlapped,
  ...registry,
  ...service,
  ...setup,
  ...slim,
  ...slots,
  ...stdhandle,
  ...sync,
  ...thread,
  ...time,
  ...timezone,
  ...transfer,
  ...variables,
  ...virtual,
  ...wait,
  ...waitaddress,
};

const COUNTS: ReadonlyMap<string, number> = new Map(WIN32_EXPORTS.map(({ name, params }) => [name, params.length]));
const NAMES: ReadonlySet<string> = new Set(COUNTS.keys());

/** @returns whether a program's import of that name can be satisfied. */
export function isWin32(name: string): boolean {
  return NAMES.has(name) || name in ntdllRoutines() || name in compilerRoutines();
}

/** @returns every name that a program can import, for suggestions. */
export function win32Names(): string[] {
  return [...NAMES, ...Object.keys(ntdllRoutines())];
}

/** @returns what programs import in this worker, by name. */
export function win32Imports(): Record<string, unknown> {
  const imports = compilerRoutines();
  for (const [name, routine] of Object.entries(ntdllRoutines()))
    imports[name] = userGate(name, routine, routine.length);
  for (const [name, routine] of Object.entries(routines)) {
    const count = COUNTS.get(name);
    if (count !== undefined) imports[name] = userGate(name, routine as Routine, count);
  }
  return imports;
}
