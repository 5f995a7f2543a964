/* 100,000 values of one key, each written and then read. A round is one of both. */
#include "bench.h"

#define VALUES 100000
#define DIGITS 6

static WCHAR NameText[DIGITS];
static UNICODE_STRING Name = {sizeof NameText, sizeof NameText, NameText};

static void NameOf(unsigned int number)
{
    for (int digit = DIGITS - 1; digit >= 0; digit--) {
        NameText[digit] = (WCHAR)(L'0' + number % 10);
        number /= 10;
    }
}

static void Failed(NTSTATUS status)
{
    if (!NT_SUCCESS(status))
        KeBugCheckEx(BENCH_CRASH, (ULONG_PTR)status, 0, 0, 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION value = (PKEY_VALUE_PARTIAL_INFORMATION)buffer;
    UNICODE_STRING path = RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Software\\Bench");
    ULONG length;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    InitializeObjectAttributes(&attributes, &path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    Failed(ZwCreateKey(&key, KEY_ALL_ACCESS, &attributes, 0, NULL, REG_OPTION_VOLATILE, NULL));

    LONGLONG begin = BenchNow();
    for (ULONG number = 0; number < VALUES; number++) {
        NameOf(number * 7919 % VALUES);
        Failed(ZwSetValueKey(key, &Name, 0, REG_DWORD, &number, sizeof number));
    }
    for (ULONG number = 0; number < VALUES; number++) {
        NameOf(number * 7919 % VALUES);
        Failed(ZwQueryValueKey(key, &Name, KeyValuePartialInformation, buffer, sizeof buffer, &length));
        if (*(PULONG)value->Data != number)
            KeBugCheckEx(BENCH_CRASH, number, 0, 0, 0);
    }
    BenchReport("registry", VALUES, BenchNow() - begin);

    Failed(ZwDeleteKey(key));
    ZwClose(key);
    return STATUS_SUCCESS;
}
