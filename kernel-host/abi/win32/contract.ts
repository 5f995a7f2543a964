/**
 * What a user-mode program can call: the Win32 side of the contract, apart from the kernel's, since a driver
 * sees nothing of it. Names with an ANSI and a wide form are declared in both; the header picks by UNICODE.
 */
import type { Component, Contract } from '../contract.js';
import { CONSOLE_EXPORTS } from './console.js';
import { WIN32_CONSTANTS } from './constants.js';
import { ENVIRONMENT_EXPORTS } from './environment.js';
import { ERROR_CONSTANTS } from './errors.js';
import { FILE_EXPORTS } from './files.js';
import { FILE_SYSTEM_CONSTANTS, FILE_SYSTEM_EXPORTS, FILE_SYSTEM_STRUCTS } from './filesystem.js';
import { HANDLE_EXPORTS } from './handles.js';
import { LOCAL_EXPORTS } from './local.js';
import { MEMORY_EXPORTS } from './memory.js';
import { MODULE_EXPORTS } from './modules.js';
import { OVERLAPPED_EXPORTS } from './overlapped.js';
import { PROCESS_EXPORTS } from './process.js';
import { REGISTRY_CONSTANTS, REGISTRY_EXPORTS } from './registry.js';
import { SERVICE_EXPORTS } from './services.js';
import { SETUP_EXPORTS } from './setup.js';
import { STDHANDLE_EXPORTS } from './stdhandles.js';
import { WIN32_ROUTINE_TYPES, WIN32_STRUCTS } from './structs.js';
import { SYNC_EXPORTS } from './sync.js';
import { TEXT_EXPORTS } from './text.js';
import { TIME_EXPORTS } from './time.js';
import { VIRTUAL_EXPORTS } from './virtual.js';

function component(name: string, title: string, exports: Component['exports'][]): Component {
  return { name, title, exports: exports.flat(), data: [] };
}

/** Win32 by library. */
export const WIN32: Contract = {
  components: [
    component('kernel32', 'Processes, threads, handles, synchronisation, files', [
      PROCESS_EXPORTS,
      FILE_EXPORTS,
      FILE_SYSTEM_EXPORTS,
      OVERLAPPED_EXPORTS,
      TIME_EXPORTS,
      ENVIRONMENT_EXPORTS,
      TEXT_EXPORTS,
      HANDLE_EXPORTS,
      SYNC_EXPORTS,
      LOCAL_EXPORTS,
      MODULE_EXPORTS,
      VIRTUAL_EXPORTS,
      STDHANDLE_EXPORTS,
      MEMORY_EXPORTS,
    ]),
    component('advapi32', 'Service control, registry', [SERVICE_EXPORTS, REGISTRY_EXPORTS]),
    component('advapi32', 'Service control', [SERVICE_EXPORTS]),
    component('setupapi', 'Devices and their interfaces', [SETUP_EXPORTS]),
    component('crt', 'Beneath the C library: console input and output', [CONSOLE_EXPORTS]),
  ],
  structs: [{ name: 'win32', structs: [...WIN32_STRUCTS, ...FILE_SYSTEM_STRUCTS] }],
  routineTypes: WIN32_ROUTINE_TYPES,
  enums: [],
  constants: [...WIN32_CONSTANTS, ...FILE_SYSTEM_CONSTANTS, ...REGISTRY_CONSTANTS, ...ERROR_CONSTANTS],
  typedefs: [
    'HANDLE SC_HANDLE, *LPSC_HANDLE',
    'int SC_STATUS_TYPE',
    'HANDLE HKEY, *PHKEY',
    'ACCESS_MASK REGSAM',
    'LONG LSTATUS',
    'HANDLE HMODULE, HLOCAL, HGLOBAL',
    'HANDLE HWND, HDEVINFO',
  ],
  opaque: [],
};
