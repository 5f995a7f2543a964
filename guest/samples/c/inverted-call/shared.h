/* What driver and program agree on. */
#pragma once

#define EVENTS 5

/* Out: an EVENT, when there is one. The request waits until then. */
#define IOCTL_WAIT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
/* Has EVENTS events happen. */
#define IOCTL_BEGIN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct {
    ULONG Number;
    ULONG Missed; /* Events before this one that nobody waited for. */
} EVENT;
