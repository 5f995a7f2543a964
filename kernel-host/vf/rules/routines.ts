/** Rules for how routines of a driver return to the kernel. */
import { VerifierFlag } from '../flags.js';
import { OWN, stops } from '../rule.js';

const { DdiCompliance } = VerifierFlag;
const VIOLATION = 0xc4;
const WATCHDOG = 0x133;
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
    DdiCompliance,
    WATCHDOG,
    0,
    ['0: one routine', 'milliseconds it took', 'milliseconds allowed'],
    'A DPC or an interrupt service routine runs for too long.',
    'Do in it what cannot wait, and queue a work item or signal a thread for the rest.',
  ],
  [
    'dispatch-too-long',
    DdiCompliance,
    WATCHDOG,
    1,
    ['1: a thread at raised IRQL', 'milliseconds it took', 'milliseconds allowed'],
    'A thread stays at DISPATCH_LEVEL or above for too long.',
    'Hold spin locks for a few instructions only; do not stall (KeStallExecutionProcessor) or loop under them.',
  ],
]);
