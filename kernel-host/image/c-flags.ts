/** How C and C++ drivers are compiled: as close to the WDK's own compiler settings as clang gets on wasm32. */

import { CONTROL } from '../hal/control.js';
import {
  KERNEL_SPACE_BASE,
  RACE_CELLS,
  RACE_MOST_MEMORY,
  RACE_STACK_COUNT,
  RACE_STACKS,
  RACE_TOUCHED,
} from '../hal/map.js';
import {
  ADDRESS_LIMIT,
  LOWEST_ADDRESS,
  PENDING_LENT,
  PRCB_IRQL,
  PRCB_PENDING,
  SLOT_PRCB,
  SLOT_RACE,
  SLOT_THREAD,
} from '../hot/layout.js';
import { DATA_EXPORTS } from './data-exports.js';
import { LINK_BASE, LINK_TABLE_BASE } from './describe.js';
import { PROGRAM_ENTRIES, PROGRAM_EXIT, PROGRAM_THREAD_END, PROGRAM_UNCAUGHT } from './program-entries.js';
import type { BuildKind, Subsystem } from './types.js';
import { PREFIX_MAP } from './virtual-path.js';

/** What the WDK's build defines for 32-bit x86, and our own mark. */
const DEFINES = [
  '_X86_=1',
  'i386=1',
  '_M_IX86=600',
  '_WIN32=1',
  'NTWASM=1',
  '_WIN32_WINNT=0x0A00',
  'WINVER=0x0A00',
  'WINNT=1',
  'NTDDI_VERSION=0x0A000007',
] as const;

/** What tells drivers and programs apart. */
const SUBSYSTEM_DEFINES: Readonly<Record<Subsystem, readonly string[]>> = {
  driver: ['_KERNEL_MODE=1'],
  program: ['_CONSOLE=1', '_MT=1', '_MSVCRT_=1'],
};

/** What Microsoft's compiler accepts, with a warning or silently, and clang takes for an error or noise. */
const WARNINGS = [
  '-Wno-error=implicit-function-declaration',
  '-Wno-error=implicit-int',
  '-Wno-error=int-conversion',
  '-Wno-error=incompatible-pointer-types',
  '-Wno-error=incompatible-function-pointer-types',
  '-Wno-error=return-type',
  '-Wno-c++11-narrowing',
  '-Wno-microsoft',
  '-Wno-multichar',
  '-Wno-four-char-constants',
  '-Wno-unknown-pragmas',
  '-Wno-pragma-pack',
  '-Wno-ignored-attributes',
  '-Wno-ignored-pragma-intrinsic',
  '-Wno-unused-value',
  '-Wno-pointer-sign',
  '-Wno-missing-braces',
  '-Wno-switch',
  '-Wno-parentheses',
  '-Wno-nonportable-include-path',
  '-Wno-writable-strings',
  '-Wno-unused-command-line-argument',
  '-Wno-missing-declarations',
  '-Wno-extern-initializer',
  '-Wno-comment',
  '-Wno-unused-function',
  '-Wno-incompatible-library-redeclaration',
] as const;

const TARGET = [
  '--target=wasm32',
  '-matomics',
  '-mbulk-memory',
  '-mexception-handling',
  '-mllvm',
  '-wasm-enable-sjlj',
  '-fms-extensions',
  '-fms-compatibility',
  '-fgnuc-version=4.2.1',
  '-fshort-wchar',
  '-fno-strict-aliasing',
  '-fwrapv',
  '-fno-delete-null-pointer-checks',
  '-fno-ident',
  '-fno-common',
  '-nostdinc',
  '-g',
  '-O2',
] as const;

/** ThreadSanitizer's pass marks every access that is not provably local with a call, see guest/runtime/checked.c. */
const MARKED = ['-Xclang', '-fsanitize=thread', '-mllvm', '-tsan-instrument-read-before-write=1'] as const;

/** The race detector asks more of it, see image/race-sites. */
const MARKS = {
  checked: ['-mllvm', '-tsan-instrument-func-entry-exit=0'],
  races: ['-mllvm', '-tsan-distinguish-volatile=1'],
  controlled: ['-mllvm', '-tsan-instrument-func-entry-exit=0'],
} as const;

/** Counters at each place where the flow of control parts, and in sections of their own what they count. */
const COVERAGE = [
  '-fprofile-instr-generate',
  '-fcoverage-mapping',
  '-mllvm',
  '-runtime-counter-relocation=false',
] as const;

/**
 * The race detector does not see plain accesses to counters, but would take atomic ones for synchronization: races
 * would be hidden, so there a count may miss some.
 */
const COUNTING: Readonly<Record<BuildKind, string>> = {
  free: '-fprofile-update=atomic',
  checked: '-fprofile-update=atomic',
  races: '-fprofile-update=single',
  controlled: '-fprofile-update=single',
};

const CXX = ['-std=gnu++20', '-nostdinc++', '-fno-sized-deallocation'] as const;

/** Several threads may come to a static of a driver's function; Microsoft's kernel compiler guards none either. */
const CXX_DRIVER = ['-fno-rtti', '-fno-threadsafe-statics'] as const;

/** For units that throw or catch. */
const EXCEPTIONS = ['-fexceptions', '-fcxx-exceptions', '-fwasm-exceptions'] as const;

/** The headers of libc++ want a compiler that knows char16_t, as Microsoft's does since 2015. */
const CXX_PROGRAM = ['-fms-compatibility-version=19.30', '-frtti'] as const;

/** Where the compiler has the headers of libc++ in its own tree. */
export const LIBCXX_HEADERS = '/usr/include/c++/v1';

/** How one translation unit is compiled. */
export interface UnitOptions {
  readonly build: BuildKind;
  readonly cxx: boolean;
  readonly subsystem: Subsystem;
  /** Whether it counts which lines and branches run. */
  readonly coverage?: boolean;
  /** Whether it throws or catches C++ exceptions. */
  readonly exceptions?: boolean;
  /** `NAME` or `NAME=value`. */
  readonly defines: readonly string[];
  /** Virtual paths of the user's folders of headers. */
  readonly includeDirs: readonly string[];
  /** Virtual paths of our own headers: no warnings come from them. */
  readonly system: readonly string[];
}

/** @returns the arguments between `clang` and the file names. */
export function compileFlags(options: UnitOptions): string[] {
  const { build, cxx, subsystem, exceptions = false, defines, includeDirs, system } = options;
  return [
    ...TARGET,
    ...(options.coverage === true ? [...COVERAGE, COUNTING[build]] : []),
    ...PREFIX_MAP,
    ...(cxx
      ? [
          ...CXX,
          ...(subsystem === 'driver' ? CXX_DRIVER : CXX_PROGRAM),
          ...(exceptions ? EXCEPTIONS : ['-fno-exceptions']),
        ]
      : ['-std=gnu17']),
    ...WARNINGS,
    // Programs print a DWORD with %d everywhere.
    ...(subsystem === 'program' ? ['-Wno-format'] : []),
    // The prototypes of what guest/runtime/hot has.
    ...(build === 'free' && subsystem === 'driver' ? ['-DNTWASM_INLINE_HOT'] : []),
    ...defaultDefines(subsystem, defines).map((define) => `-D${define}`),
    ...defines.map((define) => `-D${define}`),
    ...includeDirs.map((folder) => `-I${folder}`),
    ...system.flatMap((folder) => ['-isystem', folder]),
  ];
}

/** @returns what is added for the first step of a build whose accesses are marked. */
export function markingFlags(build: Exclude<BuildKind, 'free'>): string[] {
  return [...MARKED, ...MARKS[build]];
}

/** @returns the arguments of the second step, which reads bitcode. */
export function bitcodeFlags(): string[] {
  return [...TARGET, '-Wno-unused-command-line-argument'];
}

/** What each build inlines knows another part of the kernel's layout. */
const LAYOUTS: Readonly<Record<BuildKind, Readonly<Record<string, number>>>> = {
  free: { SLOT_PRCB, SLOT_THREAD, PRCB_IRQL, PRCB_PENDING, PENDING_LENT, LOWEST_ADDRESS, ADDRESS_LIMIT },
  checked: {},
  races: {
    SLOT_RACE,
    RACE_BASE: KERNEL_SPACE_BASE,
    RACE_BYTES: RACE_MOST_MEMORY,
    RACE_CELLS,
    RACE_STACKS,
    RACE_STACK_COUNT,
    RACE_TOUCHED,
  },
  controlled: {
    COUNTDOWN: CONTROL.Countdown,
    LAST_ADDRESS: CONTROL.LastAddress,
    LAST_ADDRESS2: CONTROL.LastAddress2,
    REPEATS: CONTROL.Repeats,
  },
};

/**
 * @returns the arguments for the bitcode that units of that build inline, left before the passes: it is optimised
 *   where it lands. The handlers of a checked build are marked as instrumented, or they could not be inlined into
 *   what is, but never pass the pass that would instrument them.
 */
export function inlinedFlags(build: BuildKind): string[] {
  const instrumented = build === 'free' ? [] : ['-Xclang', '-fsanitize=thread'];
  const own = [...instrumented, ...layoutDefines(build).map((define) => `-D${define}`)];
  return [...TARGET, ...PREFIX_MAP, '-std=gnu17', ...own, '-Xclang', '-disable-llvm-passes', '-g0'];
}

/** @returns what our code in images of that build is told of the kernel's layout, as `NAME=value`. */
export function layoutDefines(build: BuildKind): string[] {
  return Object.entries(LAYOUTS[build]).map(([name, value]) => `NTW_${name}=${value}u`);
}

/** DBG is 1, as in a checked WDK build, so that KdPrint prints and ASSERT asserts; the user may say otherwise. */
function defaultDefines(subsystem: Subsystem, user: readonly string[]): readonly string[] {
  const named = new Set(user.map((define) => define.split('=')[0]));
  return [...DEFINES, ...SUBSYSTEM_DEFINES[subsystem], 'DBG=1'].filter(
    (define) => !named.has(define.split('=')[0] ?? ''),
  );
}

/** Names of a DriverEntry without C linkage. */
export const MANGLED_ENTRIES = ['_Z11DriverEntryP14_DRIVER_OBJECTP15_UNICODE_STRING', '_Z11DriverEntryPvS_'] as const;

/** Where a driver that counts its coverage has its counters: see guest/runtime/coverage.c. */
export const COVERAGE_TABLE = 'NtwCoverage';

/** Exports of an image: where the kernel enters it, and what the loader sets. */
const EXPORTS = [
  'DriverEntry',
  COVERAGE_TABLE,
  'DllInitialize',
  'DllUnload',
  ...PROGRAM_ENTRIES,
  PROGRAM_EXIT,
  PROGRAM_THREAD_END,
  PROGRAM_UNCAUGHT,
];

/**
 * @returns the arguments of wasm-ld behind the objects: addresses stay relocatable, undefined functions
 * become imports of module `env`, and the shadow stack is left to the kernel, which gives each thread its own
 */
export function linkFlags(): string[] {
  return [
    '--no-entry',
    '--import-memory',
    '--import-table',
    '--allow-undefined',
    '--emit-relocs',
    `--global-base=${LINK_BASE}`,
    `--table-base=${LINK_TABLE_BASE}`,
    '-z',
    'stack-size=0',
    '--export=__stack_pointer',
    '--export-if-defined=__tls_base',
    '--export=__heap_base',
    '--export=__wasm_call_ctors',
    ...[...EXPORTS, ...MANGLED_ENTRIES, ...DATA_EXPORTS].map((name) => `--export-if-defined=${name}`),
  ];
}
