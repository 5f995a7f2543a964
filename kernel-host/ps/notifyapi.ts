/** PsSetXxxNotifyRoutine as drivers call them. Source: WDK documentation. */
import { addNotify, NotifyKind, removeNotify } from './notify.js';

function set(kind: number, routine: number, remove: number): number {
  return (remove & 0xff) !== 0 ? removeNotify(kind, routine) : addNotify(kind, routine, true);
}

/** PsSetCreateProcessNotifyRoutine. IRQL: PASSIVE_LEVEL. @param Remove TRUE: takes it back, once no call of it runs */
export function PsSetCreateProcessNotifyRoutine(NotifyRoutine: number, Remove: number): number {
  return set(NotifyKind.Process, NotifyRoutine, Remove);
}

/** PsSetCreateProcessNotifyRoutineEx: the routine may refuse a process by CreationStatus. IRQL: PASSIVE_LEVEL. */
export function PsSetCreateProcessNotifyRoutineEx(NotifyRoutine: number, Remove: number): number {
  return set(NotifyKind.ProcessEx, NotifyRoutine, Remove);
}

/** PsSetCreateThreadNotifyRoutine. IRQL: PASSIVE_LEVEL. */
export function PsSetCreateThreadNotifyRoutine(NotifyRoutine: number): number {
  return addNotify(NotifyKind.Thread, NotifyRoutine, false);
}

/** PsRemoveCreateThreadNotifyRoutine. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_PROCEDURE_NOT_FOUND */
export function PsRemoveCreateThreadNotifyRoutine(NotifyRoutine: number): number {
  return removeNotify(NotifyKind.Thread, NotifyRoutine);
}

/** PsSetLoadImageNotifyRoutine. IRQL: PASSIVE_LEVEL. */
export function PsSetLoadImageNotifyRoutine(NotifyRoutine: number): number {
  return addNotify(NotifyKind.Image, NotifyRoutine, false);
}

/** PsRemoveLoadImageNotifyRoutine. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_PROCEDURE_NOT_FOUND */
export function PsRemoveLoadImageNotifyRoutine(NotifyRoutine: number): number {
  return removeNotify(NotifyKind.Image, NotifyRoutine);
}
