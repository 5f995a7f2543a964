/* Requests from a program to a driver and back: by transfer method, pended, and from several clients at once. */
#include <windows.h>
#include <winioctl.h>
#include <stdio.h>
#include <stdlib.h>

#define BYTES 16
#define MOST_CLIENTS 8
#define CODE(Function, Method) CTL_CODE(FILE_DEVICE_UNKNOWN, Function, Method, FILE_ANY_ACCESS)

/* Units of 100 ns. */
static long long BenchNow(void)
{
    static LARGE_INTEGER frequency;
    LARGE_INTEGER now;

    if (frequency.QuadPart == 0) {
        QueryPerformanceFrequency(&frequency);
    }
    QueryPerformanceCounter(&now);
    return now.QuadPart * 10000000 / frequency.QuadPart;
}

static void BenchReport(const char *name, unsigned int rounds, long long elapsed)
{
    printf("result %s %u %lld\n", name, rounds, elapsed);
}

#include "../shared/harness.h"

static HANDLE Device;

static HANDLE Open(void)
{
    HANDLE device = CreateFileA("\\\\.\\Bench", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                                OPEN_EXISTING, 0, NULL);

    if (device == INVALID_HANDLE_VALUE) {
        printf("the device cannot be opened: error %lu\n", GetLastError());
        exit(1);
    }
    return device;
}

static void Send(HANDLE device, DWORD code, unsigned int rounds)
{
    char in[BYTES] = {0}, out[BYTES];
    DWORD bytes;

    for (unsigned int round = 0; round < rounds; round++) {
        if (!DeviceIoControl(device, code, in, BYTES, out, BYTES, &bytes, NULL)) {
            exit(2);
        }
    }
}

#define REQUEST(name, code) \
    static void name(unsigned int rounds) { Send(Device, code, rounds); }

REQUEST(Buffered, CODE(0x800, METHOD_BUFFERED))
REQUEST(InDirect, CODE(0x800, METHOD_IN_DIRECT))
REQUEST(OutDirect, CODE(0x800, METHOD_OUT_DIRECT))
REQUEST(Neither, CODE(0x800, METHOD_NEITHER))
REQUEST(Pended, CODE(0x801, METHOD_BUFFERED))

static void OpenClose(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        CloseHandle(Open());
    }
}

/* Clients, each with a handle of its own, that share the rounds. */
static HANDLE Go[MOST_CLIENTS], Done;
static volatile LONG Left;
static unsigned int Clients, Share;

static DWORD WINAPI Client(LPVOID context)
{
    HANDLE device = Open();

    for (;;) {
        WaitForSingleObject(Go[(ULONG_PTR)context], INFINITE);
        Send(device, CODE(0x800, METHOD_BUFFERED), Share);
        if (InterlockedDecrement(&Left) == 0) {
            SetEvent(Done);
        }
    }
}

static void Together(unsigned int rounds)
{
    Share = rounds / Clients + 1;
    Left = (LONG)Clients;
    for (unsigned int client = 0; client < Clients; client++) {
        SetEvent(Go[client]);
    }
    WaitForSingleObject(Done, INFINITE);
}

int main(void)
{
    static const char *const crowds[] = {"", "device-control-1", "device-control-2", "", "device-control-4", "", "", "",
                                         "device-control-8"};

    Device = Open();
    BenchRun("device-control-buffered", Buffered);
    BenchRun("device-control-in-direct", InDirect);
    BenchRun("device-control-out-direct", OutDirect);
    BenchRun("device-control-neither", Neither);
    BenchRun("device-control-pended", Pended);
    BenchRun("open-close", OpenClose);
    Done = CreateEvent(NULL, FALSE, FALSE, NULL);
    for (ULONG_PTR client = 0; client < MOST_CLIENTS; client++) {
        Go[client] = CreateEvent(NULL, FALSE, FALSE, NULL);
        CreateThread(NULL, 0, Client, (LPVOID)client, 0, NULL);
    }
    for (Clients = 1; Clients <= MOST_CLIENTS; Clients *= 2) {
        BenchRun(crowds[Clients], Together);
    }
    return 0;
}
