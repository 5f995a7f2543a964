/* Leaves requests with the driver of the inverted-call sample, and is called back by their completion. */
#include <windows.h>
#include <winioctl.h>
#include <stdio.h>
#include "../c/inverted-call/shared.h"

#define CALLS 2

typedef struct {
    OVERLAPPED Overlapped;
    EVENT Event;
} CALL;

static BOOL Leave(HANDLE device, CALL *call)
{
    return DeviceIoControl(device, IOCTL_WAIT, NULL, 0, &call->Event, sizeof call->Event, NULL, &call->Overlapped) ||
           GetLastError() == ERROR_IO_PENDING;
}

int main(void)
{
    HANDLE device = CreateFileA("\\\\.\\InvertedCall", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING,
                                FILE_FLAG_OVERLAPPED, NULL);
    CALL calls[CALLS] = {0};
    OVERLAPPED begin = {0};
    DWORD bytes;

    if (device == INVALID_HANDLE_VALUE) {
        printf("the driver is not there: error %lu\n", GetLastError());
        return 1;
    }
    for (int i = 0; i < CALLS; i++) {
        calls[i].Overlapped.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
        if (!Leave(device, &calls[i])) return 1;
    }
    begin.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
    DeviceIoControl(device, IOCTL_BEGIN, NULL, 0, NULL, 0, NULL, &begin);
    for (int i = 0; i < EVENTS; i++) {
        CALL *call = &calls[i % CALLS];
        if (!GetOverlappedResult(device, &call->Overlapped, &bytes, TRUE)) return 1;
        printf("called: event %lu, %lu missed\n", call->Event.Number, call->Event.Missed);
        if (!Leave(device, call)) return 1;
    }
    /* The calls that are left over. */
    CancelIo(device);
    for (int i = 0; i < CALLS; i++) {
        if (!GetOverlappedResult(device, &calls[i].Overlapped, &bytes, TRUE))
            printf("call %d was taken back: error %lu\n", i + 1, GetLastError());
        CloseHandle(calls[i].Overlapped.hEvent);
    }
    CloseHandle(begin.hEvent);
    CloseHandle(device);
    return 0;
}
