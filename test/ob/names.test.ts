/** The namespace as drivers see it: paths, letter case, links, what becomes of names. */
import { describeChecks } from '../support/checks.js';
import { PROTOTYPES } from './prototypes.js';

const NAMES = `${PROTOTYPES}
static NAMED g_Room;
#define NAME(Text, Flags) Named(&g_Room, L##Text, Flags, NULL)

static NTSTATUS Create(PCWSTR Name, ULONG Flags, PHANDLE Handle) {
  NAMED room;
  return ZwCreateEvent(Handle, EVENT_ALL_ACCESS, Named(&room, Name, Flags, NULL), NotificationEvent, FALSE);
}
static NTSTATUS Open(PCWSTR Name, ULONG Flags, PHANDLE Handle) {
  NAMED room;
  return ZwOpenEvent(Handle, EVENT_ALL_ACCESS, Named(&room, Name, Flags, NULL));
}
static NTSTATUS Opens(PCWSTR Name) {
  HANDLE handle;
  NTSTATUS status = Open(Name, OBJ_CASE_INSENSITIVE, &handle);
  if (NT_SUCCESS(status)) ZwClose(handle);
  return status;
}

static VOID Paths(void) {
  HANDLE event, again;
  CHECK_EQ("create", Create(L"\\\\BaseNamedObjects\\\\Tick", 0, &event), STATUS_SUCCESS);
  CHECK_EQ("second create", Create(L"\\\\BaseNamedObjects\\\\Tick", 0, &again), STATUS_OBJECT_NAME_COLLISION);
  CHECK_EQ("create or open", Create(L"\\\\BaseNamedObjects\\\\Tick", OBJ_OPENIF, &again), STATUS_OBJECT_NAME_EXISTS);
  ZwSetEvent(again, NULL);
  CHECK_EQ("both handles are one event", Zero(event), STATUS_SUCCESS);
  ZwClose(again);
  CHECK_EQ("other case, sensitive", Open(L"\\\\BaseNamedObjects\\\\TICK", 0, &again), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("other case, insensitive", Opens(L"\\\\basenamedobjects\\\\TICK"), STATUS_SUCCESS);
  CHECK_EQ("collision in another case", Create(L"\\\\BaseNamedObjects\\\\tICK", OBJ_CASE_INSENSITIVE, &again), STATUS_OBJECT_NAME_COLLISION);
  CHECK_EQ("no such name", Opens(L"\\\\BaseNamedObjects\\\\Tock"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("no such directory", Opens(L"\\\\Nowhere\\\\Tock"), STATUS_OBJECT_PATH_NOT_FOUND);
  CHECK_EQ("below what is no directory", Opens(L"\\\\BaseNamedObjects\\\\Tick\\\\More"), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK_EQ("relative to nothing", Opens(L"BaseNamedObjects\\\\Tick"), STATUS_OBJECT_PATH_SYNTAX_BAD);
  CHECK_EQ("empty name", Opens(L""), STATUS_OBJECT_PATH_SYNTAX_BAD);
  CHECK_EQ("empty part", Opens(L"\\\\BaseNamedObjects\\\\\\\\Tick"), STATUS_OBJECT_NAME_INVALID);
  CHECK_EQ("through Global", Opens(L"\\\\BaseNamedObjects\\\\Global\\\\Tick"), STATUS_SUCCESS);
  CHECK_EQ("another type", ZwOpenSemaphore(&again, SEMAPHORE_ALL_ACCESS, NAME("\\\\BaseNamedObjects\\\\Tick", 0)), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK_EQ("create or open another type", ZwCreateSemaphore(&again, SEMAPHORE_ALL_ACCESS, NAME("\\\\BaseNamedObjects\\\\Tick", OBJ_OPENIF), 0, 1), STATUS_OBJECT_TYPE_MISMATCH);
  ZwClose(event);
  CHECK_EQ("the name goes with the last handle", Opens(L"\\\\BaseNamedObjects\\\\Tick"), STATUS_OBJECT_NAME_NOT_FOUND);
}

static VOID Directories(void) {
  HANDLE directory, event, other;
  NAMED room;
  UCHAR list[512];
  ULONG context = 0, length = 0;
  UNICODE_STRING *entry = (UNICODE_STRING *)list;
  UNICODE_STRING want = RTL_CONSTANT_STRING(L"Inside");
  UNICODE_STRING type = RTL_CONSTANT_STRING(L"Event");
  CHECK_EQ("create directory", ZwCreateDirectoryObject(&directory, DIRECTORY_ALL_ACCESS, NAME("\\\\Mine", 0)), STATUS_SUCCESS);
  CHECK_EQ("relative create", ZwCreateEvent(&event, EVENT_ALL_ACCESS, Named(&room, L"Inside", 0, directory), NotificationEvent, TRUE), STATUS_SUCCESS);
  CHECK_EQ("absolute open", Opens(L"\\\\Mine\\\\Inside"), STATUS_SUCCESS);
  CHECK_EQ("absolute below a root", ZwOpenEvent(&other, EVENT_ALL_ACCESS, Named(&room, L"\\\\Mine\\\\Inside", 0, directory)), STATUS_OBJECT_PATH_SYNTAX_BAD);
  CHECK_EQ("root is no directory", ZwOpenEvent(&other, EVENT_ALL_ACCESS, Named(&room, L"Inside", 0, event)), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK_EQ("list", ZwQueryDirectoryObject(directory, list, sizeof list, FALSE, TRUE, &context, &length), STATUS_SUCCESS);
  CHECK_EQ("one entry", context, 1);
  CHECK("its name", RtlEqualUnicodeString(&entry[0], &want, FALSE));
  CHECK("its type", RtlEqualUnicodeString(&entry[1], &type, FALSE));
  CHECK_EQ("no more entries", ZwQueryDirectoryObject(directory, list, sizeof list, FALSE, FALSE, &context, &length), STATUS_NO_MORE_ENTRIES);
  CHECK_EQ("list into too little", ZwQueryDirectoryObject(directory, list, 20, FALSE, TRUE, &context, &length), STATUS_BUFFER_TOO_SMALL);
  ZwClose(directory);
  CHECK_EQ("a directory goes with its handle", ZwOpenDirectoryObject(&directory, DIRECTORY_QUERY, NAME("\\\\Mine", 0)), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("what was in it stays", Zero(event), STATUS_SUCCESS);
  ZwClose(event);
}

static VOID Links(void) {
  HANDLE link, event, loop;
  UNICODE_STRING target = RTL_CONSTANT_STRING(L"\\\\BaseNamedObjects");
  UNICODE_STRING self = RTL_CONSTANT_STRING(L"\\\\Loop");
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\DosDevices\\\\Pipe9");
  UNICODE_STRING dos = RTL_CONSTANT_STRING(L"\\\\??\\\\PIPE9");
  UNICODE_STRING device = RTL_CONSTANT_STRING(L"\\\\Device\\\\Nothing");
  WCHAR buffer[64];
  UNICODE_STRING got = { 0, sizeof buffer, buffer };
  ULONG needed = 0;
  CHECK_EQ("create link", ZwCreateSymbolicLinkObject(&link, SYMBOLIC_LINK_ALL_ACCESS, NAME("\\\\Way", 0), &target), STATUS_SUCCESS);
  Create(L"\\\\Way\\\\Far", 0, &event);
  CHECK_EQ("created through a link", Opens(L"\\\\BaseNamedObjects\\\\Far"), STATUS_SUCCESS);
  CHECK_EQ("opened through a link", Opens(L"\\\\Way\\\\Far"), STATUS_SUCCESS);
  CHECK_EQ("query link", ZwQuerySymbolicLinkObject(link, &got, &needed), STATUS_SUCCESS);
  CHECK("target", RtlEqualUnicodeString(&got, &target, FALSE));
  CHECK_EQ("target with its NUL", needed, target.Length + 2);
  got.MaximumLength = 4;
  CHECK_EQ("query into too little", ZwQuerySymbolicLinkObject(link, &got, NULL), STATUS_BUFFER_TOO_SMALL);
  ZwClose(event);
  ZwClose(link);
  CHECK_EQ("the link went with its handle", Opens(L"\\\\Way\\\\Far"), STATUS_OBJECT_PATH_NOT_FOUND);
  ZwCreateSymbolicLinkObject(&loop, SYMBOLIC_LINK_ALL_ACCESS, NAME("\\\\Loop", 0), &self);
  CHECK_EQ("a link to itself", Opens(L"\\\\Loop"), STATUS_OBJECT_NAME_NOT_FOUND);
  ZwClose(loop);

  CHECK_EQ("IoCreateSymbolicLink", IoCreateSymbolicLink(&name, &device), STATUS_SUCCESS);
  CHECK_EQ("IoCreateSymbolicLink again", IoCreateSymbolicLink(&dos, &device), STATUS_OBJECT_NAME_COLLISION);
  CHECK_EQ("DosDevices is ??", ZwOpenSymbolicLinkObject(&link, SYMBOLIC_LINK_QUERY, NAME("\\\\??\\\\pipe9", OBJ_CASE_INSENSITIVE)), STATUS_SUCCESS);
  ZwClose(link);
  CHECK_EQ("it is permanent", ZwOpenSymbolicLinkObject(&link, SYMBOLIC_LINK_QUERY, NAME("\\\\GLOBAL??\\\\Pipe9", 0)), STATUS_SUCCESS);
  ZwClose(link);
  CHECK_EQ("IoDeleteSymbolicLink", IoDeleteSymbolicLink(&dos), STATUS_SUCCESS);
  CHECK_EQ("IoDeleteSymbolicLink again", IoDeleteSymbolicLink(&name), STATUS_OBJECT_NAME_NOT_FOUND);
}

static VOID Permanence(void) {
  HANDLE event;
  CHECK_EQ("create permanent", Create(L"\\\\BaseNamedObjects\\\\Rock", OBJ_PERMANENT, &event), STATUS_SUCCESS);
  ZwSetEvent(event, NULL);
  ZwClose(event);
  CHECK_EQ("stays without handles", Open(L"\\\\BaseNamedObjects\\\\Rock", 0, &event), STATUS_SUCCESS);
  CHECK_EQ("with its state", Zero(event), STATUS_SUCCESS);
  CHECK_EQ("make temporary", ZwMakeTemporaryObject(event), STATUS_SUCCESS);
  CHECK_EQ("a handle keeps it", Opens(L"\\\\BaseNamedObjects\\\\Rock"), STATUS_SUCCESS);
  ZwMakePermanentObject(event);
  ZwClose(event);
  CHECK_EQ("made permanent again", Open(L"\\\\BaseNamedObjects\\\\Rock", 0, &event), STATUS_SUCCESS);
  ZwMakeTemporaryObject(event);
  ZwClose(event);
  CHECK_EQ("gone at last", Opens(L"\\\\BaseNamedObjects\\\\Rock"), STATUS_OBJECT_NAME_NOT_FOUND);
}

static VOID Pointers(void) {
  HANDLE event, other;
  PVOID object, same;
  UCHAR buffer[256];
  POBJECT_NAME_INFORMATION info = (POBJECT_NAME_INFORMATION)buffer;
  UNICODE_STRING path = RTL_CONSTANT_STRING(L"\\\\BaseNamedObjects\\\\Known");
  UNICODE_STRING lower = RTL_CONSTANT_STRING(L"\\\\basenamedobjects\\\\known");
  ULONG length = 0;
  Create(L"\\\\BaseNamedObjects\\\\Known", 0, &event);
  ObReferenceObjectByHandle(event, EVENT_ALL_ACCESS, *ExEventObjectType, KernelMode, &object, NULL);
  CHECK_EQ("by name", ObReferenceObjectByName(&lower, OBJ_CASE_INSENSITIVE, NULL, 0, *ExEventObjectType, KernelMode, NULL, &same), STATUS_SUCCESS);
  CHECK("the same object", object == same);
  ObDereferenceObject(same);
  CHECK_EQ("by name, another type", ObReferenceObjectByName(&path, 0, NULL, 0, *PsThreadType, KernelMode, NULL, &same), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK("its type", ObGetObjectType(object) == *ExEventObjectType);
  CHECK_EQ("ObQueryNameString", ObQueryNameString(object, info, sizeof buffer, &length), STATUS_SUCCESS);
  CHECK("its full name", RtlEqualUnicodeString(&info->Name, &path, FALSE));
  CHECK_EQ("bytes of its name", length, sizeof *info + path.Length + 2);
  CHECK_EQ("name into too little", ObQueryNameString(object, info, 12, &length), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("ObOpenObjectByName", ObOpenObjectByName(NAME("\\\\BaseNamedObjects\\\\Known", 0), *ExEventObjectType, KernelMode, NULL, EVENT_ALL_ACCESS, NULL, &other), STATUS_SUCCESS);
  ZwClose(other);
  ZwClose(event);
  CHECK_EQ("a pointer does not keep the name", Opens(L"\\\\BaseNamedObjects\\\\Known"), STATUS_OBJECT_NAME_NOT_FOUND);
  ObQueryNameString(object, info, sizeof buffer, &length);
  CHECK_EQ("an object that lost its name", info->Name.Length, 0);
  ObDereferenceObject(object);
}

static VOID NamedEvents(void) {
  HANDLE first, second;
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\BaseNamedObjects\\\\Both");
  PKEVENT event = IoCreateNotificationEvent(&name, &first);
  CHECK("IoCreateNotificationEvent", event != NULL);
  CHECK_EQ("is signalled", KeReadStateEvent(event), 1);
  KeClearEvent(event);
  CHECK("the second opens it", IoCreateSynchronizationEvent(&name, &second) == event);
  CHECK_EQ("and leaves its state", KeReadStateEvent(event), 0);
  CHECK_EQ("and its type", event->Header.Type, NotificationEvent);
  CHECK("kernel handles", (LONG)(LONG_PTR)first < 0 && (LONG)(LONG_PTR)second < 0);
  ZwClose(first);
  ZwClose(second);
  CHECK_EQ("named event is gone", Opens(L"\\\\BaseNamedObjects\\\\Both"), STATUS_OBJECT_NAME_NOT_FOUND);
}

static VOID Run(void) {
  Paths();
  Directories();
  Links();
  Permanence();
  Pointers();
  NamedEvents();
}
DRIVER_ENTRY(Run)
`;

describeChecks('names', NAMES, [{ cpus: 2 }, { cpus: 1, build: 'checked' }]);
