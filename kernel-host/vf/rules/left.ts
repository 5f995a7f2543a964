/** What a driver has left behind when it unloads. The machine goes on; Windows would stop, at once or later. */
import { VerifierFlag } from '../flags.js';
import { OWN, reports } from '../rule.js';

const { PoolTracking, Io, Security, Miscellaneous, DdiComplianceAdditional } = VerifierFlag;
const VIOLATION = 0xc4;
/** DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS. */
const UNLOADED = 0xce;
const USED_AFTER = ['the address that is used', 'read or write', 'the instruction'];

export const LEFT_RULES = reports([
  [
    'pool',
    PoolTracking,
    VIOLATION,
    0x62,
    ['name of the driver', '', 'allocations'],
    'Pool was not freed before the driver unloaded.',
    'Free it in DriverUnload, or on the path that forgot it: the stack shows where it was allocated.',
  ],
  [
    'thread',
    Miscellaneous,
    UNLOADED,
    undefined,
    USED_AFTER,
    'A system thread still runs code of a driver that has unloaded.',
    'Tell the thread to end, and wait for its object in DriverUnload: a handle or a flag is not enough.',
  ],
  [
    'timer',
    Miscellaneous,
    0xc7,
    0,
    ['0: a timer', 'the timer'],
    'A timer is still set in memory of a driver that has unloaded.',
    'Cancel it in DriverUnload, and then call KeFlushQueuedDpcs.',
  ],
  [
    'dpc',
    Miscellaneous,
    0xc7,
    1,
    ['1: a DPC', 'the DPC'],
    'A DPC is still queued for a driver that has unloaded.',
    'Call KeFlushQueuedDpcs in DriverUnload, when nothing can queue it any more.',
  ],
  [
    'work',
    Miscellaneous,
    UNLOADED,
    undefined,
    USED_AFTER,
    'A work item is queued or runs for a driver that has unloaded.',
    'Wait for it in DriverUnload, with an event that its routine sets last; or use IoQueueWorkItem, which keeps the device.',
  ],
  [
    'callback',
    Miscellaneous,
    UNLOADED,
    undefined,
    USED_AFTER,
    'A routine of a driver that has unloaded is still registered to be called.',
    'Unregister in DriverUnload what DriverEntry has registered.',
  ],
  [
    'device',
    Io,
    UNLOADED,
    undefined,
    USED_AFTER,
    'A device object of a driver that has unloaded still exists.',
    'IoDetachDevice and IoDeleteDevice in DriverUnload, for each.',
  ],
  [
    'request',
    Io,
    UNLOADED,
    undefined,
    USED_AFTER,
    'A request was never completed.',
    'Complete each request once, whatever happens: look for a return without IoCompleteRequest.',
  ],
  [
    'pages',
    Io,
    0xcb,
    undefined,
    ['caller', 'the MDL', 'the process', 'pages'],
    'Pages are still locked or mapped by MDLs.',
    'MmUnlockPages and IoFreeMdl on every path, the error paths included.',
  ],
  [
    'link',
    Io,
    UNLOADED,
    undefined,
    USED_AFTER,
    'A symbolic link of a driver that has unloaded still exists.',
    'IoDeleteSymbolicLink in DriverUnload, before the device goes.',
  ],
  [
    'handle',
    Security,
    VIOLATION,
    OWN | 0x10,
    ['the handle', 'the process'],
    'Handles are still open that the driver has opened.',
    'ZwClose every handle, also on error paths; a reference to the object outlives it.',
  ],
  [
    'reference',
    DdiComplianceAdditional,
    VIOLATION,
    OWN | 0x11,
    ['the object', '', 'references'],
    'References to objects are still held that the driver has taken.',
    'ObDereferenceObject for each ObReferenceObject… and PsLookup…, also on error paths; the object lives as long.',
  ],
]);
