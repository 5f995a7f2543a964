/* Reads lines from the device of the filter sample until there are no more. */
#include <windows.h>
#include <stdio.h>

int main(void)
{
    HANDLE device = CreateFileA("\\\\.\\Lines", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    char line[64];
    DWORD bytes;

    if (device == INVALID_HANDLE_VALUE) {
        printf("the driver is not there: error %lu\n", GetLastError());
        return 1;
    }
    while (ReadFile(device, line, sizeof line - 1, &bytes, NULL) && bytes != 0) {
        line[bytes] = '\0';
        printf("%s\n", line);
    }
    CloseHandle(device);
    return 0;
}
