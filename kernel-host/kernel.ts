/**
 * The kernel's export table: every routine a driver can import, from the component that has it. The
 * generated interface `KernelExports` holds it to the contract: what is declared as built and is missing
 * here, or has other parameters, does not compile.
 */
import { EXPORTS, type KernelExports } from './abi/gen/exports.js';
import * as etw from './ex/etw.js';
import * as exTimer from './ex/extimer.js';
import * as fastMutex from './ex/fastmutex.js';
import * as guardedMutex from './ex/guardedmutex.js';
import * as hardError from './ex/harderror.js';
import * as localTime from './ex/localtime.js';
import * as lookaside from './ex/lookaside.js';
import * as poolApi from './ex/poolapi.js';
import * as pushLock from './ex/pushlock.js';
import * as resource from './ex/resource.js';
import * as resourceAcquire from './ex/resourceacquire.js';
import * as exRtl from './ex/rtlroutines.js';
import * as rundown from './ex/rundown.js';
import * as rundownCacheAware from './ex/rundowncacheaware.js';
import * as workQueue from './ex/workqueue.js';
import { HIGHEST_USER_ADDRESS, SYSTEM_BASE, USER_PROBE_ADDRESS } from './hal/map.js';
import { readI32 } from './hal/memory.js';
import { HIGH_LEVEL } from './hot/layout.js';
import { HOT } from './hot/names.js';
import * as attach from './io/attach.js';
import * as buildIrp from './io/buildirp.js';
import * as cancel from './io/cancel.js';
import * as changeApi from './io/changeapi.js';
import * as complete from './io/complete.js';
import { IoAttachDevice, IoCreateFile, IoCreateFileEx, IoGetDeviceObjectPointer } from './io/createfile.js';
import * as csq from './io/csq.js';
import * as device from './io/device.js';
import * as deviceInterface from './io/deviceinterface.js';
import * as deviceProperty from './io/deviceproperty.js';
import * as driver from './io/driver.js';
import * as errorLog from './io/errorlog.js';
import * as ioInterrupt from './io/interrupt.js';
import { IofCallDriver } from './io/iocall.js';
import { IoAllocateIrp, IoFreeIrp, IoInitializeIrp, IoReuseIrp } from './io/irp.js';
import * as namedEvent from './io/namedevent.js';
import * as power from './io/power.js';
import * as removeLock from './io/removelock.js';
import * as requestor from './io/requestor.js';
import * as shareAccess from './io/shareaccess.js';
import * as startIo from './io/startio.js';
import * as symbolicLink from './io/symboliclink.js';
import * as systemThread from './io/systemthread.js';
import * as ioTimer from './io/timer.js';
import * as workItem from './io/workitem.js';
import * as backtrace from './kd/backtrace.js';
import { hasRaceDetector, NtwRaceAcquire, NtwRaceRelease } from './vf/race/detector.js';
import { NtwRaceFound } from './vf/race/found.js';
import './io/file.js';
import './io/startup.js';
import './io/threadexit.js';
import * as breakpoint from './kd/breakpoint.js';
import * as dbgPrint from './kd/dbgprint.js';
import * as filter from './kd/filter.js';
import * as affinity from './ke/affinity.js';
import * as alert from './ke/alert.js';
import * as apcQueue from './ke/apcqueue.js';
import { KeBugCheck, KeBugCheckEx, keBugCheckEx } from './ke/bugcheck.js';
import * as bugCheckCallback from './ke/bugcheckcallback.js';
import * as deviceQueue from './ke/devicequeue.js';
import { gate } from './ke/dispatch.js';
import * as dpc from './ke/dpc.js';
import * as event from './ke/event.js';
import * as genericDpc from './ke/genericdpc.js';
import { isControlled, NtwStep, visited } from './ke/hot.js';
import * as interrupt from './ke/interrupt.js';
import * as ipi from './ke/ipi.js';
import { KeRaiseIrqlToSynchLevel } from './ke/irql.js';
import * as mutant from './ke/mutant.js';
import * as priority from './ke/priority.js';
import * as queue from './ke/queue.js';
import * as raise from './ke/raise.js';
import * as region from './ke/region.js';
import * as semaphore from './ke/semaphore.js';
import { NtStressRandom } from './ke/stagger.js';
import { MACHINE } from './ke/system.js';
import * as time from './ke/time.js';
import * as timerApi from './ke/timerapi.js';
import * as topology from './ke/topology.js';
import * as waitApi from './ke/waitapi.js';
import * as mmApi from './mm/api.js';
import * as mmCopy from './mm/copy.js';
import * as mdl from './mm/mdl.js';
import * as mdlMap from './mm/mdlmap.js';
import * as physical from './mm/physical.js';
import { MmGetSystemRoutineAddress } from './mm/sysroutine.js';
import * as obApi from './ob/api.js';
import * as callback from './ob/callback.js';
import './ob/dispatchertypes.js';
import * as uuid from './ex/uuid.js';
import * as callbackApi from './ob/callbackapi.js';
import * as nameApi from './ob/nameapi.js';
import { typeVariable } from './ob/typevariables.js';
import * as psApi from './ps/api.js';
import * as processAttach from './ps/attach.js';
import * as fault from './ps/fault.js';
import * as impersonation from './ps/impersonate.js';
import * as notifyApi from './ps/notifyapi.js';
import * as processApi from './ps/processapi.js';
import * as stack from './ps/stack.js';
import { NtStressAtQuiescence, NtStressThread } from './ps/stress.js';
import * as version from './ps/version.js';
import * as versionCompare from './ps/versioncompare.js';
import * as rtl from './rtl/routines.js';
import * as se from './se/routines.js';
import * as zwDirectory from './zw/directory.js';
import * as zwEvent from './zw/event.js';
import * as file from './zw/file.js';
import * as loadDriver from './zw/loaddriver.js';
import * as zwMutant from './zw/mutant.js';
import * as zwObject from './zw/object.js';
import * as zwProcess from './zw/process.js';
import * as registry from './zw/registry.js';
import * as zwSecurity from './zw/security.js';
import * as zwSemaphore from './zw/semaphore.js';
import * as systemInformation from './zw/systeminformation.js';
import * as zwTimer from './zw/timer.js';
import * as zwToken from './zw/token.js';
import * as zwVirtualMemory from './zw/virtualmemory.js';
import * as zwWait from './zw/wait.js';

/**
 * Routines whose short course, when nothing is out of the ordinary, the hot module has, and which it calls for the
 * rest. Both do the same, in the same order: see kernel-host/hot/short.
 */
const HOT_FIRST = [
  'ExAcquireFastMutex',
  'ExAcquireFastMutexUnsafe',
  'ExAcquirePushLockExclusiveEx',
  'ExAcquirePushLockSharedEx',
  'ExAcquireResourceExclusiveLite',
  'ExAcquireResourceSharedLite',
  'ExAcquireRundownProtection',
  'ExReleaseFastMutex',
  'ExReleaseFastMutexUnsafe',
  'ExReleasePushLockExclusiveEx',
  'ExReleasePushLockSharedEx',
  'ExReleaseResourceLite',
  'ExReleaseRundownProtection',
  'ExTryToAcquireFastMutex',
  'KeAcquireGuardedMutex',
  'KeAcquireGuardedMutexUnsafe',
  'KeClearEvent',
  'KeEnterCriticalRegion',
  'KeEnterGuardedRegion',
  'KeLeaveCriticalRegion',
  'KeLeaveGuardedRegion',
  'KeReadStateEvent',
  'KeReadStateMutex',
  'KeReleaseGuardedMutex',
  'KeReleaseGuardedMutexUnsafe',
  'KeReleaseMutex',
  'KeReleaseSemaphore',
  'KeResetEvent',
  'KeSetEvent',
  'KeTryToAcquireGuardedMutex',
  'KeWaitForSingleObject',
  'IoAcquireRemoveLockEx',
  'IoReleaseRemoveLockEx',
] as const satisfies readonly (keyof typeof routines)[];

const routines: Omit<KernelExports, (typeof HOT)[number]> = {
  ...alert,
  ...apcQueue,
  ...affinity,
  ...backtrace,
  ...breakpoint,
  ...callback,
  ...buildIrp,
  ...cancel,
  ...changeApi,
  ...complete,
  ...csq,
  ...device,
  ...deviceInterface,
  ...deviceProperty,
  ...driver,
  ...errorLog,
  ...power,
  ...shareAccess,
  ...startIo,
  ...file,
  ...dbgPrint,
  ...deviceQueue,
  ...dpc,
  ...event,
  ...exTimer,
  ...fastMutex,
  ...filter,
  ...genericDpc,
  ...bugCheckCallback,
  ...interrupt,
  ...ioInterrupt,
  ...ioTimer,
  ...ipi,
  ...guardedMutex,
  ...mdl,
  ...mdlMap,
  ...namedEvent,
  ...callbackApi,
  ...nameApi,
  ...obApi,
  ...symbolicLink,
  ...zwDirectory,
  ...zwEvent,
  ...loadDriver,
  ...zwMutant,
  ...zwObject,
  ...zwSecurity,
  ...registry,
  ...zwSemaphore,
  ...zwTimer,
  ...systemInformation,
  ...zwToken,
  ...zwVirtualMemory,
  ...zwWait,
  ...mmApi,
  ...mmCopy,
  ...physical,
  ...mutant,
  ...poolApi,
  ...priority,
  ...attach,
  ...notifyApi,
  ...processAttach,
  ...processApi,
  ...zwProcess,
  ...psApi,
  ...queue,
  ...raise,
  ...region,
  ...etw,
  ...hardError,
  ...localTime,
  ...lookaside,
  ...rtl,
  ...se,
  ...impersonation,
  ...pushLock,
  ...requestor,
  ...removeLock,
  ...resource,
  ...resourceAcquire,
  ...exRtl,
  ...rundown,
  ...rundownCacheAware,
  ...semaphore,
  ...stack,
  ...time,
  ...version,
  ...versionCompare,
  ...uuid,
  ...timerApi,
  ...topology,
  ...waitApi,
  IoAllocateIrp,
  IoAttachDevice,
  IoCreateFile,
  IoCreateFileEx,
  IoGetDeviceObjectPointer,
  IoFreeIrp,
  IoInitializeIrp,
  IoReuseIrp,
  IofCallDriver,
  ...systemThread,
  NtStressAtQuiescence,
  NtStressRandom,
  NtStressThread,
  ...workItem,
  ...workQueue,
  KeBugCheck,
  KeBugCheckEx,
  KeRaiseIrqlToSynchLevel,
  MmGetSystemRoutineAddress,
};

/** Names outside the contract that the compilers' output calls. */
const INTERNAL = {
  NtwAccessFault: fault.NtwAccessFault,
  NtwMisaligned: fault.NtwMisaligned,
  NtwAbort: fault.NtwAbort,
  NtwSehPush: raise.NtwSehPush,
  NtwSehPop: raise.NtwSehPop,
  NtwSehUnhandled: raise.NtwSehUnhandled,
  NtwRaceFound,
  NtwRaceRelease,
  NtwRaceAcquire,
  NtwStep,
} as const;

const DECLARED = new Map(EXPORTS.map((each) => [each.name, each]));
const BUILT = new Set([
  ...Object.keys(INTERNAL),
  ...EXPORTS.filter((e) => e.kind === 'export' && e.support !== 'missing').map((e) => e.name),
]);

/** @returns what compiled code calls by itself, in drivers and programs alike. */
export function compilerRoutines(): Record<string, unknown> {
  return { ...INTERNAL };
}

/** @returns whether an image's import of that name can be satisfied. */
export function isProvided(name: string): boolean {
  return BUILT.has(name);
}

/** @returns whether the contract names it, built or not. */
export function isDeclared(name: string): boolean {
  return DECLARED.has(name);
}

/** @returns names to suggest for a misspelt import. */
export function knownNames(): readonly string[] {
  return [...BUILT];
}

/** PsTerminateSystemThread after KeSetEvent(…, Wait = TRUE) comes at DISPATCH_LEVEL, and that is no violation. */
const CHECKS_ITSELF: ReadonlySet<string> = new Set(['PsTerminateSystemThread']);

type Routine = (...args: (number | bigint)[]) => unknown;

/**
 * @param instantiateHot makes this worker's hot module, over the routines in TypeScript
 * @returns what images import in this worker, by name
 */
export function kernelImports(
  instantiateHot: (kernel: Record<string, unknown>) => WebAssembly.Exports,
): Record<string, unknown> {
  const imports: Record<string, unknown> = { ...INTERNAL };
  for (const [name, routine] of Object.entries(routines)) {
    const info = DECLARED.get(name);
    if (info === undefined || info.kind !== 'export') continue;
    const rule = CHECKS_ITSELF.has(name) ? { ...info, maxIrql: HIGH_LEVEL } : info;
    imports[name] = named(name, gate(routine as Routine, rule, info.params.length));
  }
  const hot = instantiateHot({ ...imports });
  // The detector hears of waits and signals from the whole routines.
  const whole = hasRaceDetector() || isControlled();
  for (const name of whole ? HOT : [...HOT, ...HOT_FIRST]) imports[name] = visited(name, hot[name]);
  return imports;
}

/** Names of ntdll that are the kernel's too: what a program imports under them is the same routine. */
const NTDLL = /^(?:Nt|Rtl|_?v?s?n?w?s?printf|_v?sn?w?printf|sscanf|swscanf|vs?w?printf)/;

/** @returns the routines of the kernel that programs may call, by name, not gated. */
export function ntdllRoutines(): Record<string, Routine> {
  const list: Record<string, Routine> = {};
  for (const [name, routine] of Object.entries(routines)) {
    if (DECLARED.get(name)?.kind === 'export' && NTDLL.test(name)) list[name] = routine as Routine;
  }
  return list;
}

/** Reports read the routine's name off the stack, also when its gate refuses the call. */
function named(name: string, routine: Routine): Routine {
  return Object.defineProperty(routine, 'name', { value: name });
}

/** The import for a name the kernel lacks, when the user asked to be told only at the call. */
export function missingImport(name: string): () => never {
  const STATUS_ENTRYPOINT_NOT_FOUND = 0xc0000139;
  const SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7e;
  return () =>
    keBugCheckEx(
      SYSTEM_THREAD_EXCEPTION_NOT_HANDLED,
      STATUS_ENTRYPOINT_NOT_FOUND,
      0,
      0,
      0,
      `The driver called ${name}, which this kernel does not have.`,
    );
}

/** @returns what the loader writes into an image's variable of that name, or undefined when it is the image's own. */
export function dataExportValue(name: string): number | undefined {
  switch (name) {
    case 'KeNumberProcessors':
      return readI32(MACHINE.VisibleProcessors);
    case 'NtBuildNumber':
      return version.NT_BUILD;
    case 'MmHighestUserAddress':
      return HIGHEST_USER_ADDRESS;
    case 'MmSystemRangeStart':
      return SYSTEM_BASE;
    case 'MmUserProbeAddress':
      return USER_PROBE_ADDRESS;
    case 'SeExports':
      return readI32(MACHINE.SeExports);
    case 'PsInitialSystemProcess':
      return readI32(MACHINE.SystemProcess);
    default:
      return typeVariable(name);
  }
}
