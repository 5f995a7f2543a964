/* What driver and program agree on. */
#pragma once

#define TURNS 3

/* In: two handles of events: the driver sets the first when it is the program's turn, the program the second. */
#define IOCTL_PLAY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
