/** Win32: events. Source: the Windows API reference. */
import { NtCreateEvent, NtOpenEvent, NtPulseEvent, NtResetEvent, NtSetEvent } from '../zw/event.js';
import { namedAttributes, openAttributes } from './attributes.js';
import { succeed } from './error.js';
import { created, opened } from './named.js';
import { ANSI, type Form, WIDE } from './text.js';

const EVENT_ALL_ACCESS = 0x1f_0003;
const NotificationEvent = 0;
const SynchronizationEvent = 1;

function creator(form: Form) {
  return (lpEventAttributes: number, bManualReset: number, bInitialState: number, lpName: number): number => {
    const attributes = namedAttributes(form.read(lpName), lpEventAttributes);
    const type = bManualReset === 0 ? SynchronizationEvent : NotificationEvent;
    return created((handle) => NtCreateEvent(handle, EVENT_ALL_ACCESS, attributes, type, bInitialState === 0 ? 0 : 1));
  };
}

function opener(form: Form) {
  return (dwDesiredAccess: number, bInheritHandle: number, lpName: number): number => {
    const attributes = openAttributes(form.read(lpName), bInheritHandle);
    return opened((handle) => NtOpenEvent(handle, dwDesiredAccess, attributes));
  };
}

/** CreateEvent. @returns the handle, with ERROR_ALREADY_EXISTS when there was one of that name; NULL on failure */
export const CreateEventA = creator(ANSI);
export const CreateEventW = creator(WIDE);
/** OpenEvent. @returns the handle, or NULL with ERROR_FILE_NOT_FOUND … */
export const OpenEventA = opener(ANSI);
export const OpenEventW = opener(WIDE);

/** SetEvent. */
export function SetEvent(hEvent: number): number {
  return succeed(NtSetEvent(hEvent, 0));
}

/** ResetEvent. */
export function ResetEvent(hEvent: number): number {
  return succeed(NtResetEvent(hEvent, 0));
}

/** PulseEvent: lets those go who wait, and resets. */
export function PulseEvent(hEvent: number): number {
  return succeed(NtPulseEvent(hEvent, 0));
}
