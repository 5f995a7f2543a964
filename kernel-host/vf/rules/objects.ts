/** Rules for objects and handles. The numbers are those of Driver Verifier where it has the rule. */
import { VerifierFlag } from '../flags.js';
import { OWN, reports, stops } from '../rule.js';

const { DdiComplianceAdditional } = VerifierFlag;
const VIOLATION = 0xc4;

export const OBJECT_RULES = [
  ...stops([
    [
      'object-reference',
      0,
      0x18,
      undefined,
      ['the object’s type, or 0', 'the object', '1: no object, 2: too many dereferences', 'references'],
      'A pointer is dereferenced that is none to an object, or to one that is gone, or more often than it was referenced.',
      'Match each ObDereferenceObject with one reference. A handle is none, and what ZwClose takes back is not to be dereferenced.',
    ],
    [
      'handle-close',
      DdiComplianceAdditional,
      0x93,
      undefined,
      ['the handle', '0: it is protected, 1: it is not open'],
      'A handle is closed that is not open, or that must not be closed.',
      'Close each handle once; set the variable to NULL with it, and look at every error path that closes.',
    ],
    [
      'handle-bad',
      DdiComplianceAdditional,
      VIOLATION,
      0x3c,
      ['the handle', 'the object type'],
      'ObReferenceObjectByHandle is called with a handle that is not open.',
      'Look at the status of what opened it, and whether it was closed before. What a program sends is referenced with UserMode.',
    ],
    [
      'handle-null',
      DdiComplianceAdditional,
      VIOLATION,
      0xf5,
      [],
      'ObReferenceObjectByHandle is called with NULL.',
      'Look at the status of what should have opened it.',
    ],
    [
      'handle-of-user',
      DdiComplianceAdditional,
      VIOLATION,
      0xf6,
      ['the handle', 'the process'],
      'A handle of a program is referenced with KernelMode.',
      'Pass Irp->RequestorMode, or UserMode, for what came from a program; open the driver’s own with OBJ_KERNEL_HANDLE.',
    ],
    [
      'handle-wrong-context',
      DdiComplianceAdditional,
      VIOLATION,
      OWN | 0x12,
      ['the handle', 'its process', 'the process that runs'],
      'A handle of one process is used in a thread of another.',
      'Reference the object while the request is in its own thread (ObReferenceObjectByHandle) and use the pointer, or open the handle with OBJ_KERNEL_HANDLE.',
    ],
  ]),
  ...reports([
    [
      'handle-not-kernel',
      DdiComplianceAdditional,
      VIOLATION,
      OWN | 0x13,
      ['the handle', 'the process'],
      'A driver opens a handle for itself in a process of user mode without OBJ_KERNEL_HANDLE.',
      'Add OBJ_KERNEL_HANDLE to the attributes, so that programs cannot touch it and it is good in every thread.',
    ],
  ]),
];
