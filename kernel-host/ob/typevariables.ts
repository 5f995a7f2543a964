/** The kernel's variables that name object types: what the loader writes into an image's `PsThreadType`. */
import { type TypeName, typeObject } from './types.js';

const TYPE_VARIABLES: Readonly<Record<string, TypeName>> = {
  PsThreadType: 'Thread',
  PsProcessType: 'Process',
  PsJobType: 'Job',
  ExEventObjectType: 'Event',
  ExSemaphoreObjectType: 'Semaphore',
  ExMutantObjectType: 'Mutant',
  ExTimerObjectType: 'Timer',
  ExDesktopObjectType: 'Desktop',
  ExWindowStationObjectType: 'WindowStation',
  CmKeyObjectType: 'Key',
  MmSectionObjectType: 'Section',
  IoFileObjectType: 'File',
  IoDeviceObjectType: 'Device',
  IoDriverObjectType: 'Driver',
  IoAdapterObjectType: 'Adapter',
  IoDeviceHandlerObjectType: 'Controller',
  SeTokenObjectType: 'Token',
};

/** @returns the OBJECT_TYPE that a variable such as `PsThreadType` points to, or undefined for another variable. */
export function typeVariable(name: string): number | undefined {
  const type = TYPE_VARIABLES[name];
  return type === undefined ? undefined : typeObject(type);
}
