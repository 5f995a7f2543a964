/**
 * The routines that fail when memory is short, and how each says so. Those that Driver Verifier's low resources
 * simulation makes fail, and the others of the kernel of which the WDK documents STATUS_INSUFFICIENT_RESOURCES or NULL.
 * ObReferenceObjectByHandle is not among them: with a good handle it cannot fail.
 *
 * Source: the pages of Driver Verifier and of the routines in the WDK documentation.
 */
import { STATUS_INSUFFICIENT_RESOURCES } from '../../abi/gen/constants.js';
import { raiseStatus } from '../../ke/raise.js';

type Argument = number | bigint | undefined;

/** A routine that can be made to fail. */
export interface Fallible {
  readonly name: string;
  /** What it returns then; it may raise instead. @throws what an exception in the driver is */
  readonly fail: (args: readonly Argument[]) => number;
  /** Whether this call can fail at all; any can when absent. */
  readonly can?: (args: readonly Argument[]) => boolean;
}

const QUOTA_FAIL_INSTEAD_OF_RAISE = 8;
const RAISE_IF_ALLOCATION_FAILURE = 16;
const POOL_FLAG_RAISE_ON_FAILURE = 0x20;
const STATUS_WORKING_SET_QUOTA = 0xc00000a1 | 0;

const bits = (value: Argument): number => Number(BigInt.asUintN(32, BigInt(value ?? 0))) | 0;
/** A BOOLEAN is one byte of what is passed. */
const isTrue = (value: Argument): boolean => (bits(value) & 0xff) !== 0;
const raises = (): never => raiseStatus(STATUS_INSUFFICIENT_RESOURCES);

const asNull = (): number => 0;
const asStatus = (): number => STATUS_INSUFFICIENT_RESOURCES;

/** Their first argument is a POOL_TYPE. */
const pool = ([type]: readonly Argument[]): number => ((bits(type) & RAISE_IF_ALLOCATION_FAILURE) !== 0 ? raises() : 0);
const quota = ([type]: readonly Argument[]): number =>
  (bits(type) & QUOTA_FAIL_INSTEAD_OF_RAISE) === 0 ? raises() : pool([type]);
/** Their first argument is POOL_FLAGS. */
const pool2 = ([flags]: readonly Argument[]): number =>
  (bits(flags) & POOL_FLAG_RAISE_ON_FAILURE) !== 0 ? raises() : 0;

const allocatesString = ([, , allocate]: readonly Argument[]): boolean => isTrue(allocate);
const isUserMode = ([, mode]: readonly Argument[]): boolean => isTrue(mode);
/** With BugCheckOnFailure the driver does not want to be told. */
const mayFailToMap = ([, mode, , , bugCheck]: readonly Argument[]): boolean => isTrue(mode) || bits(bugCheck) === 0;
const failsToMap = ([, mode]: readonly Argument[]): number => (isTrue(mode) ? raises() : 0);
const failsToLock = (): never => raiseStatus(STATUS_WORKING_SET_QUOTA);

const named = (names: string, fail: Fallible['fail'], can?: Fallible['can']): Fallible[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({ name, fail, ...(can === undefined ? {} : { can }) }));

/** Workers know each by its number here. */
export const FALLIBLE: readonly Fallible[] = [
  ...named('ExAllocatePool ExAllocatePoolWithTag ExAllocatePoolWithTagPriority', pool),
  ...named('ExAllocatePoolWithQuota ExAllocatePoolWithQuotaTag', quota),
  ...named('ExAllocatePool2 ExAllocatePool3', pool2),
  ...named(
    `ExAllocateFromNPagedLookasideList ExAllocateFromPagedLookasideList ExAllocateTimer
    ExAllocateCacheAwareRundownProtection
    IoAllocateErrorLogEntry IoAllocateIrp IoAllocateMdl IoAllocateWorkItem IoAttachDeviceToDeviceStack
    IoBuildAsynchronousFsdRequest IoBuildDeviceIoControlRequest IoBuildSynchronousFsdRequest
    MmAllocateContiguousMemory MmAllocateContiguousMemorySpecifyCache MmAllocateMappingAddress
    MmAllocateNonCachedMemory MmAllocatePagesForMdl MmAllocatePagesForMdlEx MmMapIoSpace`,
    asNull,
  ),
  ...named('MmMapLockedPages', failsToMap, isUserMode),
  ...named('MmMapLockedPagesSpecifyCache', failsToMap, mayFailToMap),
  ...named('MmProbeAndLockPages', failsToLock),
  ...named('RtlAnsiStringToUnicodeString RtlUnicodeStringToAnsiString', asStatus, allocatesString),
  ...named(
    `CmRegisterCallback CmRegisterCallbackEx ExCreateCallback
    IoAllocateDriverObjectExtension IoAttachDevice IoAttachDeviceToDeviceStackSafe IoConnectInterrupt
    IoConnectInterruptEx IoCreateDevice IoCreateDeviceSecure IoCreateFile IoCreateFileEx IoCreateSymbolicLink
    IoCreateUnprotectedSymbolicLink IoGetDeviceObjectPointer IoRegisterDeviceInterface
    IoRegisterLastChanceShutdownNotification IoRegisterPlugPlayNotification IoRegisterShutdownNotification
    IoCreateSystemThread MmMapViewInSystemSpace ObOpenObjectByName ObOpenObjectByPointer ObRegisterCallbacks
    PsCreateSystemThread PsSetCreateProcessNotifyRoutine PsSetCreateProcessNotifyRoutineEx
    PsSetCreateThreadNotifyRoutine PsSetLoadImageNotifyRoutine RtlCreateRegistryKey RtlWriteRegistryValue
    ZwAllocateVirtualMemory ZwCreateDirectoryObject ZwCreateEvent ZwCreateFile ZwCreateKey ZwCreateMutant
    ZwCreateSection ZwCreateSemaphore ZwCreateSymbolicLinkObject ZwCreateTimer ZwDuplicateObject ZwMapViewOfSection
    ZwOpenDirectoryObject ZwOpenEvent ZwOpenFile ZwOpenKey ZwOpenKeyEx ZwOpenMutant ZwOpenProcess ZwOpenSection
    ZwOpenSemaphore ZwOpenSymbolicLinkObject ZwOpenThread ZwOpenTimer ZwQueryValueKey ZwReadFile ZwSetValueKey
    ZwWriteFile`,
    asStatus,
  ),
];

/** Their names. */
export const FALLIBLE_NAMES: ReadonlySet<string> = new Set(FALLIBLE.map(({ name }) => name));
