/** Rules for how routines of a driver return to the kernel, and how long they take. */
import { VerifierFlag } from '../flags.js';
import { OWN, stops } from '../rule.js';

const { DdiCompliance, Miscellaneous } = VerifierFlag;
const VIOLATION = 0xc4;
const COUNTS = ['the routine', 'APC disable count now', 'APC disable count before'];

export const ROUTINE_RULES = stops([
  [
    'dispatch-apcs-disabled',
    DdiCompliance,
    VIOLATION,
    0xc5,
    COUNTS,
    'A dispatch routine returns with other APCs disabled than it was called with.',
    'Leave every critical and guarded region on each way out of the routine; a guarded mutex is one, too.',
  ],
  [
    'completion-irql',
    DdiCompliance,
    VIOLATION,
    0xfa,
    ['the routine', 'IRQL now', 'IRQL before'],
    'A completion routine returns at another IRQL than it was called at.',
    'Lower what was raised, and release the spin locks that were acquired, on each way out.',
  ],
  [
    'completion-apcs-disabled',
    DdiCompliance,
    VIOLATION,
    0xfb,
    COUNTS,
    'A completion routine returns with other APCs disabled than it was called with.',
    'Leave every critical and guarded region on each way out of the routine.',
  ],
  [
    'routine-apcs-disabled',
    DdiCompliance,
    VIOLATION,
    OWN | 0x2,
    COUNTS,
    'A routine of the driver returns with other APCs disabled than it was called with.',
    'Leave every critical and guarded region on each way out of the routine.',
  ],
  [
    'routine-holds-lock',
    DdiCompliance,
    VIOLATION,
    OWN | 0x3,
    ['the lock', 'the routine', 'the thread'],
    'A routine of the driver returns to the kernel and holds a lock that it has acquired.',
    'Release it on each way out of the routine; an ERESOURCE that is to be kept needs ExSetResourceOwnerPointer.',
  ],
  [
    'dpc-too-long',
    Miscellaneous,
    0x133,
    0,
    ['0: one DPC or interrupt', 'ticks that it took', 'ticks that it may take'],
    'A DPC took longer than the watchdog allows. Nothing else ran on its processor meanwhile.',
    'Do what takes long in a work item or a system thread, and let the DPC queue it.',
  ],
  [
    'dispatch-level-too-long',
    Miscellaneous,
    0x133,
    1,
    ['1: at DISPATCH_LEVEL altogether', 'ticks that it took', 'ticks that it may take'],
    'A processor stayed at DISPATCH_LEVEL or above for longer than the watchdog allows.',
    'Hold spin locks for microseconds: copy what is needed, release, and then do the work.',
  ],
]);
