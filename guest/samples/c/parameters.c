/*
 * A driver that is configured from its Parameters key: a number with a default, a text, and a list of names. What it
 * finds it keeps; each time it is loaded it counts up a value there.
 */
#include <ntddk.h>


static ULONG Interval;
static UNICODE_STRING Greeting;
static ULONG Names;
static HANDLE Parameters;

static NTSTATUS EachName(PWSTR ValueName, ULONG ValueType, PVOID ValueData, ULONG ValueLength, PVOID Context,
                         PVOID EntryContext)
{
    UNREFERENCED_PARAMETER(ValueName);
    UNREFERENCED_PARAMETER(ValueLength);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(EntryContext);
    if (ValueType == REG_SZ) {
        Names++;
        DbgPrint("name %lu: %ws\n", Names, (PWSTR)ValueData);
    }
    return STATUS_SUCCESS;
}

static NTSTATUS ReadParameters(void)
{
    ULONG usual = 1000;
    RTL_QUERY_REGISTRY_TABLE table[4] = {
        {NULL, RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_TYPECHECK, L"Interval", &Interval,
         (REG_DWORD << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT) | REG_DWORD, &usual, sizeof usual},
        {NULL, RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_TYPECHECK, L"Greeting", &Greeting,
         (REG_SZ << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT) | REG_SZ, L"hello", 0},
        {EachName, 0, L"Names", NULL, REG_NONE, NULL, 0},
    };

    return RtlQueryRegistryValues(RTL_REGISTRY_HANDLE, (PCWSTR)Parameters, table, NULL, NULL);
}

/* Counts the starts in a value of the key. */
static void CountStart(void)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Starts");
    UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION value = (PKEY_VALUE_PARTIAL_INFORMATION)buffer;
    ULONG length, starts = 0;

    if (NT_SUCCESS(ZwQueryValueKey(Parameters, &name, KeyValuePartialInformation, buffer, sizeof buffer, &length)) &&
        value->Type == REG_DWORD)
        starts = *(PULONG)value->Data;
    starts++;
    ZwSetValueKey(Parameters, &name, 0, REG_DWORD, &starts, sizeof starts);
    DbgPrint("start number %lu\n", starts);
}

static VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    RtlFreeUnicodeString(&Greeting);
    ZwClose(Parameters);
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING below = RTL_CONSTANT_STRING(L"Parameters");
    OBJECT_ATTRIBUTES attributes;
    HANDLE service;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, RegistryPath, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenKey(&service, KEY_READ, &attributes);
    if (!NT_SUCCESS(status))
        return status;
    InitializeObjectAttributes(&attributes, &below, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, service, NULL);
    status = ZwCreateKey(&Parameters, KEY_READ | KEY_WRITE, &attributes, 0, NULL, 0, NULL);
    ZwClose(service);
    if (!NT_SUCCESS(status))
        return status;

    status = ReadParameters();
    if (!NT_SUCCESS(status)) {
        RtlFreeUnicodeString(&Greeting);
        ZwClose(Parameters);
        return status;
    }
    DbgPrint("every %lu ms: %wZ\n", Interval, &Greeting);
    if (Names == 0)
        DbgPrint("no names\n");
    CountStart();
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
