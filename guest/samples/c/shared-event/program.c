/* Makes two events, hands them to the driver, and takes turns with its thread. */
#include <windows.h>
#include <stdio.h>
#include "shared.h"

int main(void)
{
    HANDLE events[2];
    DWORD bytes;
    HANDLE device = CreateFile("\\\\.\\SharedEvent", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (device == INVALID_HANDLE_VALUE) {
        printf("the driver is not there: error %lu\n", GetLastError());
        return 1;
    }
    events[0] = CreateEvent(NULL, FALSE, FALSE, NULL);
    events[1] = CreateEvent(NULL, FALSE, FALSE, NULL);
    if (!DeviceIoControl(device, IOCTL_PLAY, events, sizeof events, NULL, 0, &bytes, NULL)) {
        printf("the driver does not play: error %lu\n", GetLastError());
        return 1;
    }
    for (int turn = 1; turn <= TURNS; turn++) {
        printf("program: turn %d\n", turn);
        SignalObjectAndWait(events[1], events[0], INFINITE, FALSE);
    }
    CloseHandle(events[0]);
    CloseHandle(events[1]);
    CloseHandle(device);
    return 0;
}
