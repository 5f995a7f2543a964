/** Structs and unions of the power manager. */
import { union } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const PO_STRUCTS: readonly StructDeclaration[] = [
  union(
    'POWER_STATE',
    4,
    'A power state of the system or of a device.',
    `
    0 SYSTEM_POWER_STATE SystemState
    0 DEVICE_POWER_STATE DeviceState
  `,
  ),
];
