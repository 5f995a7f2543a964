/** Mistakes with objects and handles. Those that need a program: test/bugs/handles.test.ts. */
import type { Bug } from './bug.js';

/** Declared by ntifs.h in some kits, and by drivers themselves in others. */
const PROTOTYPES =
  'NTSYSAPI NTSTATUS NTAPI ZwCreateEvent(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, EVENT_TYPE, BOOLEAN); NTSYSAPI NTSTATUS NTAPI ZwSetInformationObject(HANDLE, OBJECT_INFORMATION_CLASS, PVOID, ULONG);';
const EVENT = `${PROTOTYPES}
static HANDLE New$(void) { HANDLE handle = NULL; OBJECT_ATTRIBUTES attributes; InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL); ZwCreateEvent(&handle, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE); return handle; }`;
const NEW = 'PVOID object = NULL; HANDLE handle = New$();';
const BY_HANDLE = (mode: string): string =>
  `ObReferenceObjectByHandle(handle, EVENT_ALL_ACCESS, *ExEventObjectType, ${mode}, &object, NULL)`;
const REFERENCE = `${BY_HANDLE('KernelMode')};`;

export const OBJECT_BUGS: readonly Bug[] = [
  {
    name: 'dereferenced-twice',
    rule: 'object-reference',
    fatal: true,
    declare: EVENT,
    bad: `${NEW} ${REFERENCE} ZwClose(handle); ObDereferenceObject(object); BUG ObDereferenceObject(object);`,
    good: `${NEW} ${REFERENCE} ObReferenceObject(object); ZwClose(handle); ObDereferenceObject(object); ObDereferenceObject(object);`,
  },
  {
    name: 'reference-dropped-is-where-it-went',
    rule: 'object-reference',
    fatal: true,
    inOthers: true,
    declare: EVENT,
    bad: `${NEW} ${REFERENCE} ZwClose(handle); BUG ObDereferenceObject(object); ObReferenceObject(object);`,
    good: `${NEW} ${REFERENCE} ZwClose(handle); ObReferenceObject(object); ObDereferenceObject(object); ObDereferenceObject(object);`,
  },
  {
    name: 'dereferenced-no-object',
    rule: 'object-reference',
    fatal: true,
    declare: EVENT,
    bad: 'static KEVENT event; KeInitializeEvent(&event, NotificationEvent, FALSE); BUG ObDereferenceObject(&event);',
    good: `${NEW} ${REFERENCE} ObDereferenceObject(object); ZwClose(handle);`,
  },
  {
    name: 'handle-closed-twice',
    rule: 'handle-close',
    declare: EVENT,
    bad: 'HANDLE handle = New$(); ZwClose(handle); BUG ZwClose(handle);',
    good: 'HANDLE handle = New$(); ZwClose(handle); handle = New$(); ZwClose(handle);',
  },
  {
    name: 'handle-never-opened',
    rule: 'handle-close',
    declare: EVENT,
    bad: 'BUG ZwClose((HANDLE)0x80777770);',
    good: 'ZwClose(New$()); ZwClose(NtCurrentProcess());',
  },
  {
    name: 'protected-handle-closed',
    rule: 'handle-close',
    declare: EVENT,
    bad: 'UCHAR flags[2] = {FALSE, TRUE}; HANDLE handle = New$(); ZwSetInformationObject(handle, (OBJECT_INFORMATION_CLASS)4, flags, sizeof(flags)); BUG ZwClose(handle); flags[1] = FALSE; ZwSetInformationObject(handle, (OBJECT_INFORMATION_CLASS)4, flags, sizeof(flags)); ZwClose(handle);',
    good: 'UCHAR flags[2] = {FALSE, TRUE}; HANDLE handle = New$(); ZwSetInformationObject(handle, (OBJECT_INFORMATION_CLASS)4, flags, sizeof(flags)); flags[1] = FALSE; ZwSetInformationObject(handle, (OBJECT_INFORMATION_CLASS)4, flags, sizeof(flags)); ZwClose(handle);',
  },
  {
    name: 'closed-handle-referenced',
    rule: 'handle-bad',
    declare: EVENT,
    bad: `${NEW} ZwClose(handle); BUG ${REFERENCE}`,
    // What a program sends may be anything: for UserMode that is no mistake of the driver.
    good: `${NEW} ZwClose(handle); if (NT_SUCCESS(${BY_HANDLE('UserMode')})) ObDereferenceObject(object);`,
  },
  {
    name: 'null-handle-referenced',
    rule: 'handle-null',
    declare: EVENT,
    bad: `PVOID object; HANDLE handle = NULL; BUG ${REFERENCE}`,
    good: `${NEW} if (NT_SUCCESS(${BY_HANDLE('KernelMode')})) ObDereferenceObject(object); ZwClose(handle);`,
  },
];
