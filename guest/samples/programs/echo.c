/* Sends a word to the echo sample by each of the four methods. */
#include <windows.h>
#include <winioctl.h>
#include <stdio.h>
#include <string.h>

#define ECHO(Method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, Method, FILE_ANY_ACCESS)

int main(int argc, char **argv)
{
    static const char *const methods[] = {"buffered", "in direct", "out direct", "neither"};
    HANDLE device = CreateFileA("\\\\.\\Echo", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    char word[32] = "program";
    DWORD bytes;

    if (device == INVALID_HANDLE_VALUE) {
        printf("the driver is not there: error %lu\n", GetLastError());
        return 1;
    }
    if (argc > 1 && strlen(argv[1]) < sizeof word) strcpy(word, argv[1]);
    for (DWORD method = METHOD_BUFFERED; method <= METHOD_NEITHER; method++) {
        char answer[32] = "-----";
        if (DeviceIoControl(device, ECHO(method), word, (DWORD)strlen(word), answer, sizeof answer, &bytes, NULL))
            printf("%s: %lu bytes, %s\n", methods[method], bytes, answer);
        else printf("%s: error %lu\n", methods[method], GetLastError());
    }
    if (!DeviceIoControl(device, ECHO(METHOD_BUFFERED), word, (DWORD)strlen(word), NULL, 0, &bytes, NULL))
        printf("too small: error %lu\n", GetLastError());
    CloseHandle(device);
    return 0;
}
